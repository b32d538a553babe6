import type { UsesOf } from "../surface/uses.ts";
import type { MethodPairs } from "./method-pairs.ts";

/** Whether a type of the head may be what a type of the base became. */
export type Succession = (from: string, to: string) => boolean;

/**
 * A type that only methods use which are gone became nothing, however alike another one is that came with new methods: nobody who
 * used the one has a use for the other.
 */
export function successions(
  { pairs }: Pick<MethodPairs, "pairs">,
  baseUses: UsesOf,
  headUses: UsesOf,
): Succession {
  const successors = new Map(pairs.map(([one, other]) => [one.name, other.name]));
  const methodsOf = (uses: UsesOf, name: string): readonly string[] =>
    uses(name).flatMap(({ method }) => method?.name ?? []);
  return (from, to) => {
    const old = methodsOf(baseUses, from);
    const fresh = new Set(methodsOf(headUses, to));
    if (old.length === 0 || fresh.size === 0) return true;
    return old.some((name) => fresh.has(successors.get(name) ?? ""));
  };
}
