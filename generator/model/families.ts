import type { Discriminator, NamedSchema, Schema, SchemaId } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { tokensOf } from "../support/pointer.ts";
import { discriminatedFamilies } from "./discriminated-families.ts";
import { baseOf, commonOf, saysNothing, type Family } from "./family.ts";
import { onBases } from "./heritage.ts";
import { listedFamilies } from "./listed-families.ts";

/** Schemas that stand for others, taken apart: what these have in common is a schema of its own. */
export interface Families {
  /** All schemas, and behind them what families have in common. */
  readonly schemas: readonly NamedSchema[];
  /** Where that stands which a family has in common. */
  readonly bases: ReadonlyMap<SchemaId, SchemaId>;
}

/**
 * Takes families apart. A schema stands for others if it lists as alternatives what is composed of it, or if it has a discriminator
 * and others are composed of it; each would be part of the other otherwise.
 */
export function withFamilies(schemas: readonly NamedSchema[]): Families {
  const byId = new Map(schemas.map((named) => [named.id, named.schema]));
  const lists = listedFamilies(schemas, byId);
  const heads = discriminatedFamilies(schemas);
  const families = new Map([...lists, ...heads].map((family) => [family.id, family]));
  if (families.size === 0) return { schemas, bases: new Map() };

  const isEmpty = new Map(
    [...families.keys()].map((id) => [id, saysNothing(byId.get(id) ?? emptySchema(id))]),
  );
  const changed = schemas.map((named): NamedSchema => {
    const schema = onBases(named.schema, {
      isHeirOf: (id) => families.get(id)?.heirs.has(named.id) === true,
      isEmpty: (id) => isEmpty.get(id) === true,
    });
    return schema === named.schema ? named : { ...named, schema };
  });
  // All heirs are listed there, each for itself.
  const flat = new Set(heads.map(({ id }) => id));
  const alone = (part: Schema): Schema =>
    part.ref !== undefined && families.has(part.ref) ? { ...part, ref: baseOf(part.ref) } : part;
  const unionOf = ({ id, membersOf }: Family, schema: Schema): Schema => {
    const { source, annotations, settings, nullable, discriminator } = schema;
    const members = membersOf(schema);
    const oneOf = flat.has(id) ? members.oneOf.map(alone) : members.oneOf;
    const { anyOf } = members;
    return {
      ...emptySchema(source),
      ...{ annotations, settings, nullable, oneOf, anyOf },
      ...(discriminator === undefined
        ? {}
        : { discriminator: choosing(discriminator, [...oneOf, ...anyOf], families) }),
    };
  };
  return {
    schemas: [
      ...changed.map((named) => {
        const family = families.get(named.id);
        return family === undefined ? named : { ...named, schema: unionOf(family, named.schema) };
      }),
      ...changed
        .filter(({ id }) => families.has(id))
        .map(({ id, name, schema }) => ({ id: baseOf(id), name, schema: commonOf(schema) })),
    ],
    bases: new Map([...families.keys()].map((id) => [id, baseOf(id)])),
  };
}

/** A discriminator that chooses what families have in common by the names of the families. */
function choosing(
  { property, mapping }: Discriminator,
  members: readonly Schema[],
  families: ReadonlyMap<SchemaId, Family>,
): Discriminator {
  const listed = new Set(members.map(({ ref }) => ref));
  const chosen = [...families.keys()].filter((id) => listed.has(baseOf(id)));
  const unnamed = chosen.filter((id) => !mapping.some(({ ref }) => ref === id));
  return {
    property,
    mapping: [
      ...mapping.map(({ value, ref }) => ({
        value,
        ref: chosen.includes(ref) ? baseOf(ref) : ref,
      })),
      ...unnamed.map((id) => ({ value: tokensOf(id).at(-1) ?? "", ref: baseOf(id) })),
    ],
  };
}
