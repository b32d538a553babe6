import type { Discriminator, NamedSchema, Schema, SchemaId } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { tokensOf } from "../support/pointer.ts";
import type { FindMember } from "./members.ts";

/** The values of the discriminating member that choose a schema: those of the mapping, else its name. */
function valuesFor({ mapping }: Discriminator, id: SchemaId): readonly string[] {
  const mapped = mapping.filter(({ ref }) => ref === id).map(({ value }) => value);
  return mapped.length > 0 ? mapped : [tokensOf(id).at(-1) ?? ""];
}

/**
 * What the discriminating member says of one alternative, as a schema; undefined where the alternative says so itself or something
 * else, so that nothing is to be added.
 */
function tagOf(
  discriminator: Discriminator,
  alternative: Schema,
  find: FindMember,
): Schema | undefined {
  if (alternative.ref === undefined) return undefined;
  const { property: name } = discriminator;
  const values = valuesFor(discriminator, alternative.ref);
  const own = find(alternative, name);
  const isOpen = own === undefined || (own.values === undefined && own.types.join() === "string");
  const isWider =
    own?.values !== undefined &&
    own.values.length > values.length &&
    values.every((value) => own.values?.includes(value) === true);
  if (!isOpen && !isWider) return undefined;
  const empty = emptySchema(alternative.source);
  const schema: Schema = { ...empty, types: ["string"], values };
  return {
    ...empty,
    types: ["object"],
    properties: [{ name, required: true, schema }],
    required: [name],
  };
}

/** Finds what is to be added to an alternative, so that it is told apart; `bare`: to what the alternative's family has in common. */
export type FindTag = (
  discriminator: Discriminator | undefined,
  alternative: Schema,
  bare?: boolean,
) => Schema | undefined;

/** Finds tags among these schemas, some of which stand for their variants. */
export function tagFinder(
  schemas: ReadonlyMap<SchemaId, NamedSchema>,
  variants: ReadonlyMap<SchemaId, readonly SchemaId[]>,
  find: FindMember,
): FindTag {
  /** Whether a shared schema stands for others that the same member tells apart. */
  const tellsItself = ({ ref }: Schema, property: string): boolean => {
    const own = ref === undefined ? undefined : schemas.get(ref);
    return (
      own?.schema.discriminator?.property === property &&
      (variants.has(own.id) || own.schema.oneOf.length + own.schema.anyOf.length > 0)
    );
  };
  return (discriminator, alternative, bare = false) =>
    discriminator === undefined || (!bare && tellsItself(alternative, discriminator.property))
      ? undefined
      : tagOf(discriminator, alternative, find);
}

/** The schemas that are composed of each one which has a discriminator and no alternatives of its own: what it stands for. */
export function variantsOf(
  schemas: readonly NamedSchema[],
): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const children = new Map<SchemaId, SchemaId[]>();
  for (const { id, schema } of schemas)
    for (const { ref } of schema.allOf)
      if (ref !== undefined) {
        const known = children.get(ref);
        if (known === undefined) children.set(ref, [id]);
        else known.push(id);
      }
  const below = (id: SchemaId): readonly SchemaId[] => {
    const found = new Set<SchemaId>();
    const open = [...(children.get(id) ?? [])].reverse();
    for (let child = open.pop(); child !== undefined; child = open.pop()) {
      if (found.has(child) || child === id) continue;
      found.add(child);
      open.push(...[...(children.get(child) ?? [])].reverse());
    }
    return [...found];
  };
  return new Map(
    schemas.flatMap(({ id, schema }) => {
      const { discriminator, oneOf, anyOf } = schema;
      const variants =
        discriminator === undefined || oneOf.length + anyOf.length > 0 ? [] : below(id);
      return variants.length === 0 ? [] : [[id, variants] as const];
    }),
  );
}
