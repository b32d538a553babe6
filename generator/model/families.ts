import type { NamedSchema, Schema, SchemaId } from "../normalise/document.ts";

/** Schemas, and those among them that stand for others, with what they stand for. */
export interface Families {
  readonly schemas: readonly NamedSchema[];
  readonly listed: ReadonlyMap<SchemaId, readonly SchemaId[]>;
}

/**
 * Takes apart the schemas that list as alternatives what is composed of them: what they say of all alternatives stays, and the list
 * becomes a family. Otherwise each would be part of the other.
 */
export function familiesOf(schemas: readonly NamedSchema[]): Families {
  const byId = new Map(schemas.map((named) => [named.id, named.schema]));

  /** Whether a schema is composed of that base, by however many steps. */
  const isMadeOf = (start: SchemaId, base: SchemaId): boolean => {
    const seen = new Set([start]);
    for (const id of seen)
      for (const { ref } of byId.get(id)?.allOf ?? []) if (ref !== undefined) seen.add(ref);
    return seen.has(base);
  };

  const listed = new Map<SchemaId, readonly SchemaId[]>();
  for (const { id, schema } of schemas) {
    const members = listOf(schema);
    const others = members.filter((member) => member !== id);
    if (others.length > 0 && others.every((member) => isMadeOf(member, id)))
      listed.set(id, [...new Set(members)]);
  }
  if (listed.size === 0) return { schemas, listed };
  return {
    schemas: schemas.map((named) =>
      listed.has(named.id)
        ? { ...named, schema: { ...named.schema, oneOf: [], anyOf: [] } }
        : named,
    ),
    listed,
  };
}

/** The alternatives of a schema, where all of them are references. */
const listOf = ({ oneOf, anyOf }: Schema): readonly SchemaId[] => {
  const alternatives = oneOf.length === 0 ? anyOf : anyOf.length === 0 ? oneOf : [];
  const ids = alternatives.flatMap(({ ref, beside }) =>
    ref === undefined || beside !== undefined ? [] : [ref],
  );
  return ids.length === alternatives.length ? ids : [];
};
