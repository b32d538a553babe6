import type { NamedSchema, Schema } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { circlesOf } from "./compositions.ts";
import { allowsAnything, isPlainObject } from "./shapes.ts";

/** So many schemas on a circle are written out in one of them; what is beyond is left out. */
const MOST_WRITTEN_OUT = 500;

type Composition = "allOf" | "oneOf" | "anyOf";

/**
 * The schemas without the parts of compositions that lead back to the schema itself before any member or item is in between: they
 * say nothing of it, and TypeScript has no such types. What lies between is written out where it is referred to, as it says more
 * elsewhere: there it isn't without what was left out here.
 */
export function withoutLoops(schemas: readonly NamedSchema[]): readonly NamedSchema[] {
  const circles = circlesOf(schemas);
  if (circles.size === 0) return schemas;
  const byId = new Map(schemas.map((named) => [named.id, named.schema]));
  return schemas.map((named) => {
    const circle = circles.get(named.id);
    if (circle === undefined) return named;
    const open = new Set([named.id]);
    let written = 0;

    const meant = (schema: Schema): Schema | undefined => {
      const { ref } = schema;
      if (ref === undefined || circles.get(ref) !== circle) return schema;
      const target = byId.get(ref);
      if (target === undefined || open.has(ref) || ++written > MOST_WRITTEN_OUT) return undefined;
      open.add(ref);
      const inside = straight(target);
      open.delete(ref);
      return inside && { ...inside, nullable: inside.nullable || schema.nullable };
    };

    const reference = (schema: Schema): Schema | undefined => {
      const { beside, ...bare } = schema;
      const own = meant(bare);
      const other = beside === undefined ? undefined : straight(beside);
      if (own === undefined) return other;
      if (own === bare && other === beside) return schema;
      if (other === undefined) return own;
      return own === bare
        ? { ...schema, beside: other }
        : { ...emptySchema(schema.source), allOf: [own, other] };
    };

    const parts = (list: readonly Schema[], composition: Composition): readonly Schema[] => {
      const kept = list.map(straight);
      if (kept.every((part, index) => part === list[index])) return list;
      return kept.flatMap((part, index) =>
        part === undefined
          ? []
          : part !== list[index] && isOnly(part, composition)
            ? part[composition]
            : [part],
      );
    };

    const straight = (schema: Schema): Schema | undefined => {
      if (schema.ref !== undefined) return reference(schema);
      if (isPlainObject(schema)) return schema;
      const allOf = parts(schema.allOf, "allOf");
      const oneOf = parts(schema.oneOf, "oneOf");
      const anyOf = parts(schema.anyOf, "anyOf");
      return allOf === schema.allOf && oneOf === schema.oneOf && anyOf === schema.anyOf
        ? schema
        : { ...schema, allOf, oneOf, anyOf };
    };

    const schema = straight(named.schema);
    return schema === undefined ? named : { ...named, schema };
  });
}

/** Whether a schema is nothing but a composition of one kind, and can stand in another one of that kind part by part. */
const isOnly = (schema: Schema, composition: Composition): boolean =>
  !schema.nullable &&
  schema.discriminator === undefined &&
  allowsAnything({ ...schema, [composition]: [] });
