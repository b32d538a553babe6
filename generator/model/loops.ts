import type { NamedSchema, Schema, SchemaId } from "../normalise/document.ts";
import { isPlainObject } from "./shapes.ts";

/**
 * The schemas without the parts of compositions that lead back to the schema itself before any member or item is in between:
 * they say nothing, and TypeScript has no such types.
 */
export function withoutLoops(schemas: readonly NamedSchema[]): readonly NamedSchema[] {
  const byId = new Map(schemas.map((named) => [named.id, named]));
  const done = new Map<SchemaId, NamedSchema>();
  const open = new Set<SchemaId>();

  const visit = (named: NamedSchema): void => {
    if (done.has(named.id) || open.has(named.id)) return;
    open.add(named.id);
    const schema = straight(named.schema);
    open.delete(named.id);
    done.set(named.id, schema === undefined ? named : { ...named, schema });
  };

  const straight = (schema: Schema): Schema | undefined => {
    if (schema.ref !== undefined) {
      if (open.has(schema.ref)) return undefined;
      const target = byId.get(schema.ref);
      if (target !== undefined) visit(target);
      return schema;
    }
    if (isPlainObject(schema)) return schema;
    const parts = (list: readonly Schema[]): readonly Schema[] => {
      const kept = list.map(straight);
      return kept.every((part, index) => part === list[index])
        ? list
        : kept.filter((part) => part !== undefined);
    };
    const [allOf, oneOf, anyOf] = [parts(schema.allOf), parts(schema.oneOf), parts(schema.anyOf)];
    return allOf === schema.allOf && oneOf === schema.oneOf && anyOf === schema.anyOf
      ? schema
      : { ...schema, allOf, oneOf, anyOf };
  };

  schemas.forEach(visit);
  return schemas.map((named) => done.get(named.id) ?? named);
}
