import type { NamedSchema, Schema, SchemaId } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { circlesOf, foundationsOf } from "./compositions.ts";
import { baseOf, saysNothing, withBase, type Family } from "./family.ts";

/** The families of schemas that list their members, and maybe others. */
export function listedFamilies(
  schemas: readonly NamedSchema[],
  byId: ReadonlyMap<SchemaId, Schema>,
): readonly Family[] {
  const circles = circlesOf(schemas);

  /** Whether a schema is composed of that base, by however many steps. */
  const isMadeOf = (schema: Schema, base: SchemaId): boolean => {
    const seen = new Set(foundationsOf(schema).map(({ ref }) => ref));
    for (const id of seen) {
      const own = id === base || id === undefined ? undefined : byId.get(id);
      if (own !== undefined) for (const { ref } of foundationsOf(own)) seen.add(ref);
    }
    return seen.has(base) || seen.has(baseOf(base));
  };

  /** Whether an alternative is nothing but the schema that lists it. */
  const isItself = (part: Schema, base: SchemaId): boolean => {
    let current: Schema | undefined = part;
    // It ends: circles of nothing but references have been refused.
    while (current?.ref !== undefined && current.beside === undefined) {
      if (current.ref === base) return true;
      current = byId.get(current.ref);
    }
    return false;
  };

  /** Whether something among the alternatives, or the alternatives of those, is composed of that base. */
  const isAmong = (alternatives: readonly Schema[], base: SchemaId): boolean => {
    const open = new Set(alternatives);
    for (const part of open) {
      if (isItself(part, base)) continue;
      if (isMadeOf(part, base)) return true;
      for (const one of [part, part.ref === undefined ? undefined : byId.get(part.ref)])
        for (const further of [...(one?.oneOf ?? []), ...(one?.anyOf ?? [])]) open.add(further);
    }
    return false;
  };

  return schemas.flatMap(({ id, schema }): readonly Family[] => {
    const circle = circles.get(id);
    if (circle === undefined) return [];
    const isBare = saysNothing(schema);
    const alternatives = [...schema.oneOf, ...schema.anyOf];
    const listsItself = alternatives.some((part) => isItself(part, id));
    if (!(listsItself && !isBare) && !isAmong(alternatives, id)) return [];
    const base: Schema = { ...emptySchema(schema.source), ref: baseOf(id) };
    const member = (part: Schema): readonly Schema[] => {
      if (isItself(part, id))
        return isBare && schema.discriminator === undefined ? [] : [{ ...part, ref: baseOf(id) }];
      return [isBare || isMadeOf(part, id) ? part : withBase(part, base)];
    };
    const heirs = [...circles].flatMap(([one, its]) => (its === circle ? [one] : []));
    return [
      {
        id,
        membersOf: ({ oneOf, anyOf }) => ({
          oneOf: oneOf.flatMap(member),
          anyOf: anyOf.flatMap(member),
        }),
        heirs: new Set(heirs),
      },
    ];
  });
}
