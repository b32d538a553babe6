import type { TypeName } from "../../normalise/document.ts";
import { isArray, isObject, type Json } from "../../support/json.ts";
import type { Shape } from "./shape.ts";

/** The type of one value. */
export const typeOf = (value: Json): TypeName | "null" => {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  if (isObject(value)) return "object";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "string" ? "string" : "boolean";
};

/** The types that a shape's values have; empty: any. */
export const typesOf = (shape: Shape): readonly TypeName[] =>
  shape.types.length > 0 || shape.values === undefined
    ? shape.types
    : [...new Set(shape.values.map(typeOf).filter((type) => type !== "null"))];

/** Whether a value of the type is also one of these types. */
const isAmong = (type: TypeName, types: readonly TypeName[]): boolean =>
  types.length === 0 || types.includes(type) || (type === "integer" && types.includes("number"));

export type Relation = "equal" | "narrower" | "wider" | "incomparable";

/** How the second list of types relates to the first; empty lists are all types. */
export function typeRelation(base: readonly TypeName[], head: readonly TypeName[]): Relation {
  if (base.length === 0 || head.length === 0)
    return base.length === head.length ? "equal" : base.length === 0 ? "narrower" : "wider";
  const kept = base.every((type) => isAmong(type, head));
  const known = head.every((type) => isAmong(type, base));
  if (kept && known) return "equal";
  return kept ? "wider" : known ? "narrower" : "incomparable";
}

/** Whether two shapes have a type in common. */
export const shareType = (one: readonly TypeName[], other: readonly TypeName[]): boolean =>
  one.length === 0 ||
  other.length === 0 ||
  one.some((type) => isAmong(type, other)) ||
  other.some((type) => isAmong(type, one));

/** Whether values of that type may fulfil the shape. */
export const allows = (shape: Shape, ...types: readonly TypeName[]): boolean => {
  const own = typesOf(shape);
  return own.length === 0 || own.some((type) => types.includes(type));
};
