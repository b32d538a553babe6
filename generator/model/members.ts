import type { Property, Schema } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { isPlainObject, partsOf } from "./shapes.ts";

/** Finds a member of a schema, also in what it refers to and is composed of. */
export type FindMember = (schema: Schema, name: string) => Schema | undefined;

/** A search that follows references by `resolve`. */
export const memberFinder =
  (resolve: (schema: Schema) => Schema): FindMember =>
  (schema, name) => {
    const seen = new Set<Schema>();
    const search = (part: Schema): Schema | undefined => {
      const own = resolve(part);
      if (seen.has(own)) return undefined;
      seen.add(own);
      const found = own.properties.find((property) => property.name === name)?.schema;
      if (found !== undefined) return found;
      for (const inner of own.allOf) {
        const deeper = search(inner);
        if (deeper !== undefined) return deeper;
      }
      return undefined;
    };
    return search(schema);
  };

/**
 * The members that must be there though the schema itself doesn't describe them. They are as the rest of the composition, which is
 * `around`, describes them.
 */
export const unlistedMembers = (
  schema: Schema,
  around: readonly Schema[],
  find: FindMember,
): readonly Property[] =>
  schema.required
    .filter((name) => !schema.properties.some((property) => property.name === name))
    .map((name) => {
      const [found] = [schema, ...around].flatMap((part) => find(part, name) ?? []);
      const isSimple =
        found !== undefined &&
        (found.ref !== undefined || (!isPlainObject(found) && [...partsOf(found)].length === 0));
      const anything: Schema = {
        ...emptySchema(schema.source),
        boolean: true,
        ...(found === undefined ? {} : { annotations: found.annotations }),
      };
      return { name, required: true, schema: isSimple ? found : anything };
    });
