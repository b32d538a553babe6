import { isArray, isObject, type Json } from "../../../generator/support/json.ts";

/** Numbers from 0 up to, not including, 1; the same for the same seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** The same document with the members of every object in another order. */
export function shuffled(value: Json, seed: number): Json {
  const random = randomFrom(seed);
  const visit = (each: Json): Json => {
    if (isArray(each)) return each.map(visit);
    if (!isObject(each)) return each;
    const entries = Object.entries(each).map(
      ([key, child]) => [random(), key, visit(child)] as const,
    );
    return Object.fromEntries(
      entries.sort(([a], [b]) => a - b).map(([, key, child]) => [key, child]),
    );
  };
  return visit(value);
}
