import type { Reading } from "./sides.ts";

/** What may be the two sides of one vendor, under two names. */
interface Sides {
  readonly name: string;
  readonly base: Reading | undefined;
  readonly head: Reading | undefined;
}

/** How much of their operations two descriptions must share to be one vendor's, of all that both have. */
const LEAST_SHARED = 0.6;

/** Pairs a vendor that went with one that came where they share most of their operations: then its folder was renamed. */
export function matchRenamed(all: readonly Sides[]): readonly Sides[] {
  const gone = all.filter(({ head }) => head === undefined);
  const matched = new Set<Sides>();
  return all
    .map((each): Sides => {
      if (each.base !== undefined) return each;
      const [best] = gone
        .filter((other) => !matched.has(other))
        .map((other) => ({ other, share: shared(other.base, each.head) }))
        .filter(({ share }) => share >= LEAST_SHARED)
        .sort((a, b) => b.share - a.share);
      if (best === undefined) return each;
      matched.add(best.other);
      return { name: each.name, base: best.other.base, head: each.head };
    })
    .filter((each) => !matched.has(each));
}

const shared = (one: Reading | undefined, other: Reading | undefined): number => {
  const [left, right] = [operationsOf(one), operationsOf(other)];
  const common = [...left].filter((operation) => right.has(operation)).length;
  return common / Math.max(1, left.size + right.size - common);
};

const operationsOf = (reading: Reading | undefined): ReadonlySet<string> =>
  new Set(reading?.document.operations.map(({ method, path }) => `${method} ${path}`));
