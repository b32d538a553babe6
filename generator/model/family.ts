import type { Schema, SchemaId } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { allowsAnything } from "./shapes.ts";

/** A schema that stands for others. */
export interface Family {
  readonly id: SchemaId;
  /** The others, made from what the schema lists. */
  readonly membersOf: (schema: Schema) => Pick<Schema, "oneOf" | "anyOf">;
  /** Who is composed of what the family has in common, where it is composed of the family. */
  readonly heirs: ReadonlySet<SchemaId>;
}

/** No pointer ends like this. */
const BASE = "~base";

/** Where that is which a family has in common: a place that no reference of a document leads to. */
export const baseOf = (id: SchemaId): SchemaId => `${id}${BASE}` as SchemaId;

/** An alternative that isn't composed of what the family has in common has that beside it. */
export const withBase = (part: Schema, base: Schema): Schema => ({
  ...emptySchema(part.source),
  allOf: [part, base],
});

/** The alternative itself, without what the family has in common beside it. */
export const withoutBase = (alternative: Schema): Schema => {
  const [part, base] = alternative.allOf;
  return part !== undefined && base?.ref?.endsWith(BASE) === true ? part : alternative;
};

/** What a schema says of all that it stands for. */
export const commonOf = ({ discriminator: _, ...schema }: Schema): Schema => ({
  ...schema,
  nullable: false,
  oneOf: [],
  anyOf: [],
});

/** Whether a schema says nothing of what it stands for. */
export const saysNothing = (schema: Schema): boolean =>
  allowsAnything({ ...commonOf(schema), types: [] });
