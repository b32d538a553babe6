import { wireKey, type Method, type Surface } from "../surface/surface.ts";

/** The methods of both sides that belong together. */
export interface MethodPairs {
  readonly pairs: readonly (readonly [base: Method, head: Method])[];
  readonly removed: readonly Method[];
  readonly added: readonly Method[];
}

/** Pairs methods by the operation they call, and what then is left by its name. */
export function pairMethods(base: Surface, head: Surface): MethodPairs {
  const byOperation = new Map(
    [...head.methods.values()].map((method) => [wireKey(method.operation), method]),
  );
  const pairs = new Map<Method, Method>();
  for (const method of base.methods.values()) {
    const match = byOperation.get(wireKey(method.operation));
    if (match !== undefined) pairs.set(method, match);
  }
  const taken = new Set(pairs.values());
  for (const method of base.methods.values()) {
    const match = head.methods.get(method.name);
    if (pairs.has(method) || match === undefined || taken.has(match)) continue;
    pairs.set(method, match);
    taken.add(match);
  }
  return {
    pairs: [...pairs],
    removed: [...base.methods.values()].filter((method) => !pairs.has(method)),
    added: [...head.methods.values()].filter((method) => !taken.has(method)),
  };
}
