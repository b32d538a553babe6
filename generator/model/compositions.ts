import type { NamedSchema, Schema, SchemaId } from "../normalise/document.ts";
import { isPlainObject } from "./shapes.ts";

/** The references to what a schema is made of: what they lead to holds for each of its values. */
export const foundationsOf = (schema: Schema): readonly Schema[] =>
  schema.ref === undefined
    ? schema.allOf.flatMap(foundationsOf)
    : [schema, ...(schema.beside === undefined ? [] : foundationsOf(schema.beside))];

/** The schemas that a schema refers to for the value itself, not for its members or items. */
export const composedOf = (schema: Schema): readonly SchemaId[] => {
  if (schema.ref !== undefined)
    return [schema.ref, ...(schema.beside === undefined ? [] : composedOf(schema.beside))];
  if (isPlainObject(schema)) return [];
  return [...schema.allOf, ...schema.oneOf, ...schema.anyOf].flatMap(composedOf);
};

/** A schema on the way of the search, with the parts that weren't followed yet. */
interface Step {
  readonly id: SchemaId;
  readonly parts: SchemaId[];
  readonly order: number;
  /** The earliest schema on the way that can be reached from it. */
  earliest: number;
}

/**
 * The schemas that lead back to themselves before any member or item is in between, each with the circle it is on: schemas that lead
 * to each other are on one.
 */
export function circlesOf(schemas: readonly NamedSchema[]): ReadonlyMap<SchemaId, number> {
  const parts = new Map(schemas.map(({ id, schema }) => [id, composedOf(schema)]));
  const circles = new Map<SchemaId, number>();
  const orders = new Map<SchemaId, number>();
  const unsettled: SchemaId[] = [];
  const settled = new Set<SchemaId>();
  let circle = 0;

  const enter = (id: SchemaId): Step => {
    const order = orders.size;
    orders.set(id, order);
    unsettled.push(id);
    return { id, parts: [...(parts.get(id) ?? [])], order, earliest: order };
  };

  const settle = ({ id }: Step): void => {
    const members = unsettled.splice(unsettled.lastIndexOf(id));
    for (const member of members) settled.add(member);
    if (members.length === 1 && parts.get(id)?.includes(id) !== true) return;
    circle++;
    for (const member of members) circles.set(member, circle);
  };

  // Tarjan's search, with a stack of its own, as chains of references may be longer than the engine's.
  for (const { id: start } of schemas) {
    if (orders.has(start)) continue;
    const way = [enter(start)];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const part = top.parts.pop();
      if (part === undefined) {
        way.pop();
        if (top.earliest === top.order) settle(top);
        const before = way.at(-1);
        if (before !== undefined) before.earliest = Math.min(before.earliest, top.earliest);
      } else if (!orders.has(part)) {
        if (parts.has(part)) way.push(enter(part));
      } else if (!settled.has(part)) {
        top.earliest = Math.min(top.earliest, orders.get(part) ?? top.order);
      }
    }
  }
  return circles;
}
