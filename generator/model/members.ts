import type { Property, Schema } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { isPlainObject, partsOf } from "./shapes.ts";

/** In more parts of a composition than these no member is looked for; it is then one that may hold anything. */
const MOST_PARTS = 1_000;

/** Finds a member of a schema, also in what it refers to and is composed of. */
export type FindMember = (schema: Schema, name: string) => Schema | undefined;

/** A search that follows references by `resolve`. */
export const memberFinder =
  (resolve: (schema: Schema) => Schema): FindMember =>
  (schema, name) => {
    const seen = new Set<Schema>();
    const open = [schema];
    // A stack of its own, as compositions may go deeper than the engine's.
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      const own = resolve(part);
      if (seen.has(own)) continue;
      if (seen.size === MOST_PARTS) return undefined;
      seen.add(own);
      const found = own.properties.find((property) => property.name === name)?.schema;
      if (found !== undefined) return found;
      open.push(...[...own.allOf].reverse());
    }
    return undefined;
  };

/**
 * The members that must be there though the schema itself doesn't describe them. They are as the rest of the composition, which is
 * `around`, describes them.
 */
export const unlistedMembers = (
  schema: Schema,
  around: readonly Schema[],
  find: FindMember,
): readonly Property[] => {
  if (schema.required.length === 0) return [];
  const listed = new Set(schema.properties.map(({ name }) => name));
  return schema.required
    .filter((name) => !listed.has(name))
    .map((name) => {
      const [found] = [schema, ...around].flatMap((part) => find(part, name) ?? []);
      const isSimple =
        found !== undefined &&
        (found.ref !== undefined || (!isPlainObject(found) && partsOf(found).length === 0));
      const anything: Schema = {
        ...emptySchema(schema.source),
        boolean: true,
        ...(found === undefined ? {} : { annotations: found.annotations }),
      };
      return { name, required: true, schema: isSimple ? found : anything };
    });
};
