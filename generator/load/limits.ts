/** How deep a description may be nested; walkers rely on it for their recursion. */
export const DEEPEST = 256;

/** The words for a description that is nested deeper. */
export const DEEPEST_TEXT = { what: "the nesting", limit: `${DEEPEST} levels` } as const;

/** How many values the aliases of a YAML text may come to; a small file may not unfold into a large one. */
export const mostNodes = (characters: number): number =>
  Math.min(5_000_000, Math.max(100_000, characters * 50));

/** How many single changes the overlays of one description may make. */
export const MOST_CHANGES = 250_000;

/** How many references may lead to nothing but a further reference, one after the other. */
export const LONGEST_CHAIN = 256;
