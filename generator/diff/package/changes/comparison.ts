import type { Direction, Reach } from "../../report.ts";
import { factsOf, type FactsOf } from "../surface/facts.ts";
import type { Surface } from "../surface/surface.ts";
import { directionOf, reachesOf, usesOf, type UsesOf } from "../surface/uses.ts";
import { successions } from "./successions.ts";
import { pairMethods, type MethodPairs, type Moves } from "./method-pairs.ts";
import { findRenames, type Renames } from "./renames.ts";

/** Both surfaces, and what is known of them together. */
export interface Comparison {
  readonly base: Surface;
  readonly head: Surface;
  readonly methods: MethodPairs;
  readonly renames: Renames;
  /** The head's names by the base's, where they differ. */
  readonly names: ReadonlyMap<string, string>;
  readonly baseFacts: FactsOf;
  readonly headFacts: FactsOf;
  readonly baseUses: UsesOf;
  readonly headUses: UsesOf;
}

export function comparisonOf(base: Surface, head: Surface, moves: Moves): Comparison {
  const methods = pairMethods(base, head, moves);
  const [baseUses, headUses] = [usesOf(base), usesOf(head)];
  const renames = findRenames(base, head, methods, successions(methods, baseUses, headUses));
  return {
    base,
    head,
    methods,
    renames,
    names: new Map([...renames].map(([name, { to }]) => [name, to.name])),
    baseFacts: factsOf(base.model),
    headFacts: factsOf(head.model),
    baseUses,
    headUses,
  };
}

/** Who uses a type of the base: existing code decides what breaks. */
export const usesIn = (
  { baseUses }: Pick<Comparison, "baseUses">,
  name: string,
): { readonly direction: Direction; readonly reaches: readonly Reach[] } => {
  const uses = baseUses(name);
  return { direction: directionOf(uses), reaches: reachesOf(uses) };
};
