import type { Discriminator, NamedSchema, Schema, SchemaId } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { tokensOf } from "../support/pointer.ts";
import { withoutBase } from "./family.ts";
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
  chosen: Schema,
  alternative: Schema,
  find: FindMember,
): Schema | undefined {
  if (chosen.ref === undefined) return undefined;
  const { property: name } = discriminator;
  const values = valuesFor(discriminator, chosen.ref);
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

/** Finds what is to be added to an alternative, so that it is told apart. */
export type FindTag = (
  discriminator: Discriminator | undefined,
  alternative: Schema,
) => Schema | undefined;

/** Finds tags among these schemas. */
export function tagFinder(schemas: ReadonlyMap<SchemaId, NamedSchema>, find: FindMember): FindTag {
  /** Whether a shared schema has alternatives that the same member tells apart. */
  const tellsItself = ({ ref }: Schema, property: string): boolean => {
    const own = ref === undefined ? undefined : schemas.get(ref)?.schema;
    return own?.discriminator?.property === property && own.oneOf.length + own.anyOf.length > 0;
  };
  return (discriminator, alternative) => {
    const chosen = withoutBase(alternative);
    return discriminator === undefined || tellsItself(chosen, discriminator.property)
      ? undefined
      : tagOf(discriminator, chosen, alternative, find);
  };
}
