import type { Schema, SchemaId } from "../normalise/document.ts";
import { baseOf } from "./family.ts";

/** What must be known to tell which references mean what a family has in common. */
export interface Heritage {
  readonly isHeirOf: (family: SchemaId) => boolean;
  /** Whether the family has nothing in common. */
  readonly isEmpty: (family: SchemaId) => boolean;
}

/** A schema that is composed of what its families have in common; `isPart`: it is what another one is made of. */
export function onBases(schema: Schema, heritage: Heritage, isPart = false): Schema {
  const { isHeirOf, isEmpty } = heritage;
  const { ref, beside } = schema;
  if (ref !== undefined) {
    const isMeant = (isPart || beside !== undefined) && isHeirOf(ref);
    const besides = beside === undefined ? undefined : onBases(beside, heritage, true);
    return !isMeant && besides === beside
      ? schema
      : {
          ...schema,
          ref: isMeant ? baseOf(ref) : ref,
          ...(besides === undefined ? {} : { beside: besides }),
        };
  }
  const { allOf, oneOf, anyOf } = schema;
  if (allOf.length + oneOf.length + anyOf.length === 0) return schema;
  const isEmptied = (part: Schema): boolean =>
    part.ref !== undefined && part.beside === undefined && isHeirOf(part.ref) && isEmpty(part.ref);
  const kept = allOf.filter((part) => !isEmptied(part));
  const parts = (kept.length === 0 ? allOf : kept).map((part) => onBases(part, heritage, true));
  const [ones, anys] = [oneOf, anyOf].map((list) => list.map((part) => onBases(part, heritage)));
  const isSame = (one: readonly Schema[] | undefined, other: readonly Schema[]): boolean =>
    one?.length === other.length && other.every((part, index) => part === one[index]);
  return isSame(parts, allOf) && isSame(ones, oneOf) && isSame(anys, anyOf)
    ? schema
    : { ...schema, allOf: parts, oneOf: ones ?? [], anyOf: anys ?? [] };
}
