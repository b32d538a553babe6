import type { NamedSchema, Schema, SchemaId } from "../normalise/document.ts";
import { isPlainObject } from "./shapes.ts";

/** The schemas that a schema refers to for the value itself, not for its members or items. */
const composedOf = (schema: Schema): readonly SchemaId[] => {
  if (schema.ref !== undefined)
    return [schema.ref, ...(schema.beside === undefined ? [] : composedOf(schema.beside))];
  if (isPlainObject(schema)) return [];
  return [...schema.allOf, ...schema.oneOf, ...schema.anyOf].flatMap(composedOf);
};

/**
 * The schemas without the parts of compositions that lead back to the schema itself before any member or item is in between:
 * they say nothing, and TypeScript has no such types.
 */
export function withoutLoops(schemas: readonly NamedSchema[]): readonly NamedSchema[] {
  const byId = new Map(schemas.map((named) => [named.id, named]));
  const done = new Map<SchemaId, NamedSchema>();
  const open = new Set<SchemaId>();

  /** What a reference means in the end, where it leads to nothing but a reference. */
  const meantBy = (id: SchemaId): SchemaId => {
    let meant = id;
    // It ends: circles of nothing but references have been refused.
    for (let schema = byId.get(id)?.schema; schema?.ref !== undefined; ) {
      if (schema.beside !== undefined) break;
      meant = schema.ref;
      schema = byId.get(meant)?.schema;
    }
    return meant;
  };

  const straight = (schema: Schema): Schema | undefined => {
    if (schema.ref !== undefined) {
      const { beside, ...reference } = schema;
      if (open.has(schema.ref) || open.has(meantBy(schema.ref)))
        return beside === undefined ? undefined : straight(beside);
      if (beside === undefined) return schema;
      const kept = straight(beside);
      if (kept === beside) return schema;
      return kept === undefined ? reference : { ...reference, beside: kept };
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

  const enter = (named: NamedSchema) => {
    open.add(named.id);
    return { named, parts: [...composedOf(named.schema)].reverse() };
  };

  // A stack of its own, as chains of references may be longer than the engine's.
  for (const start of schemas) {
    if (done.has(start.id)) continue;
    const stack = [enter(start)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const id = top.parts.pop();
      if (id !== undefined) {
        const part = byId.get(id);
        if (part !== undefined && !done.has(id) && !open.has(id)) stack.push(enter(part));
        continue;
      }
      stack.pop();
      const { named } = top;
      const schema = straight(named.schema);
      open.delete(named.id);
      done.set(named.id, schema === undefined ? named : { ...named, schema });
    }
  }
  return schemas.map((named) => done.get(named.id) ?? named);
}
