import { sorted } from "../support/order.ts";

const LONGEST = 100;

/** How many characters must be added, dropped, exchanged or swapped with their neighbour to make one text the other. */
export const distance = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) steps.push((before[j - 2] ?? 0) + 1);
      next.push(Math.min(...steps));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

// The work grows with the product of the lengths, and the texts are a spec's.
const far = (a: string, b: string): number =>
  a.length > LONGEST || b.length > LONGEST ? LONGEST : distance(a.toLowerCase(), b.toLowerCase());

/** The names, those most like the wanted one first. */
export const byNearness = (wanted: string, names: Iterable<string>): readonly string[] => {
  return sorted(names, (name) => name)
    .map((name) => ({ name, far: far(wanted, name) }))
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => name);
};

/** The name that somebody who wrote the wanted one may have meant. */
export const nearest = (wanted: string, names: Iterable<string>): string | undefined => {
  const most = Math.min(Math.max(1, Math.floor(wanted.length / 3)), LONGEST / 4);
  const alike = [...names].filter((name) => Math.abs(name.length - wanted.length) <= most);
  const best = byNearness(wanted, alike)[0];
  return best !== undefined && far(wanted, best) <= most ? best : undefined;
};
