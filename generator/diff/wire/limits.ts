import type { TypeName } from "../../normalise/document.ts";
import type { Json, JsonObject } from "../../support/json.ts";
import { BOUNDS, type Bound } from "./changes/bounds.ts";
import type { Limit } from "./shape.ts";

const isNumber = (value: Json | undefined): value is number => typeof value === "number";

/** Whether the first bound of that side demands more than the second. */
export const isTighter = (bound: Bound, one: Limit, other: Limit): boolean => {
  if (one.value === other.value) return one.exclusive && !other.exclusive;
  return BOUNDS[bound].side === "lower" ? one.value > other.value : one.value < other.value;
};

/** The stricter of two bounds. */
export const tighter = (bound: Bound, one: Limit | undefined, other: Limit): Limit =>
  one === undefined || isTighter(bound, other, one) ? other : one;

const EXCLUSIVE = { minimum: "exclusiveMinimum", maximum: "exclusiveMaximum" } as const;

const numberLimit = (
  bound: "minimum" | "maximum",
  constraints: JsonObject,
  isInteger: boolean,
): Limit | undefined => {
  const [plain, beyond] = [constraints[bound], constraints[EXCLUSIVE[bound]]];
  let limit: Limit | undefined = isNumber(plain)
    ? { value: plain, exclusive: beyond === true }
    : undefined;
  if (isNumber(beyond)) limit = tighter(bound, limit, { value: beyond, exclusive: true });
  if (limit === undefined || !limit.exclusive || !isInteger || !Number.isInteger(limit.value))
    return limit;
  return { value: limit.value + (bound === "minimum" ? 1 : -1), exclusive: false };
};

/** The bounds that a schema's keywords set, in one spelling; those that bound nothing are left out. */
export function limitsOf(
  constraints: JsonObject,
  types: readonly TypeName[],
): ReadonlyMap<Bound, Limit> {
  const isInteger = types.length === 1 && types[0] === "integer";
  const limits = new Map<Bound, Limit>();
  for (const bound of Object.keys(BOUNDS) as readonly Bound[]) {
    const found = constraints[bound];
    const limit =
      bound === "minimum" || bound === "maximum"
        ? numberLimit(bound, constraints, isInteger)
        : isNumber(found)
          ? { value: found, exclusive: false }
          : undefined;
    const isIdle = limit?.value === 0 && BOUNDS[bound].side === "lower" && bound !== "minimum";
    // `minContains: 0` bounds much: without it, one item must match.
    if (limit !== undefined && (!isIdle || bound === "minContains")) limits.set(bound, limit);
  }
  if (limits.get("minContains")?.value === 1) limits.delete("minContains");
  return limits;
}
