import type { Direction, Reach } from "../../report.ts";
import { factsOf, type DeclarationFact } from "../surface/facts.ts";
import type { Surface } from "../surface/surface.ts";
import { directionOf, reachesOf, usesOf, type Use } from "../surface/uses.ts";
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
  readonly baseFacts: ReadonlyMap<string, DeclarationFact>;
  readonly headFacts: ReadonlyMap<string, DeclarationFact>;
  readonly baseUses: ReadonlyMap<string, readonly Use[]>;
  readonly headUses: ReadonlyMap<string, readonly Use[]>;
}

export function comparisonOf(base: Surface, head: Surface, moves: Moves): Comparison {
  const methods = pairMethods(base, head, moves);
  const renames = findRenames(base, head, methods);
  return {
    base,
    head,
    methods,
    renames,
    names: new Map([...renames].map(([name, { to }]) => [name, to.name])),
    baseFacts: factsOf(base.model),
    headFacts: factsOf(head.model),
    baseUses: usesOf(base),
    headUses: usesOf(head),
  };
}

/** Who uses a type of the base: existing code decides what breaks. */
export const usesIn = (
  { baseUses }: Pick<Comparison, "baseUses">,
  name: string,
): { readonly direction: Direction; readonly reaches: readonly Reach[] } => {
  const uses = baseUses.get(name) ?? [];
  return { direction: directionOf(uses), reaches: reachesOf(uses) };
};
