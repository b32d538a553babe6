import { wordsOf } from "../../support/names.ts";

/** How alike two names must be for one to be taken for the other, renamed. Printed with every such finding. */
export const LEAST_SIMILARITY = 0.5;

const plain = (name: string): string => wordsOf(name).join("").toLowerCase();

/** The number of letters to add, take away or replace. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

/** From 0, nothing alike, to 1, the same but for case and punctuation. */
export function similarity(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)];
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return one === other ? 1 : 0;
  const [words, others] = [
    new Set(wordsOf(one.toLowerCase())),
    new Set(wordsOf(other.toLowerCase())),
  ];
  const shared = [...words].filter((word) => others.has(word)).length;
  const byWords = shared / Math.max(words.size, others.size, 1);
  return Math.max(1 - distance(a, b) / longest, byWords);
}

/** The similarity as reports print it. */
export const similarityText = (value: number): string =>
  `similarity ${value.toFixed(2)}, at least ${LEAST_SIMILARITY.toFixed(2)} is needed`;

/** A removed thing and the added one that it seems to have become. */
export interface Renaming<T> {
  readonly from: T;
  readonly to: T;
  readonly similarity: number;
}

/** Pairs each removed thing with the added one that is most alike and fits; none is used twice. */
export function renamings<T extends { readonly name: string }>(
  removed: readonly T[],
  added: readonly T[],
  fits: (from: T, to: T) => boolean,
): readonly Renaming<T>[] {
  const candidates = removed
    .flatMap((from) =>
      added.map((to) => ({ from, to, similarity: similarity(from.name, to.name) })),
    )
    .filter((found) => found.similarity >= LEAST_SIMILARITY)
    .sort((one, other) => other.similarity - one.similarity);
  const used = new Set<T>();
  return candidates.filter(({ from, to }) => {
    if (used.has(from) || used.has(to) || !fits(from, to)) return false;
    used.add(from).add(to);
    return true;
  });
}
