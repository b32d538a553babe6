import type { NamedSchema, SchemaId } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { foundationsOf } from "./compositions.ts";
import type { Family } from "./family.ts";

/** The families of schemas with a discriminator and no alternatives: all that is composed of them. */
export function discriminatedFamilies(schemas: readonly NamedSchema[]): readonly Family[] {
  const children = new Map<SchemaId, SchemaId[]>();
  for (const { id, schema } of schemas) {
    if (schema.ref !== undefined && schema.beside === undefined) continue;
    for (const { ref } of foundationsOf(schema))
      if (ref !== undefined) {
        const known = children.get(ref);
        if (known === undefined) children.set(ref, [id]);
        else known.push(id);
      }
  }
  const heirsOf = (id: SchemaId): ReadonlySet<SchemaId> => {
    const found = new Set<SchemaId>();
    const open = [...(children.get(id) ?? [])].reverse();
    for (let child = open.pop(); child !== undefined; child = open.pop()) {
      if (found.has(child) || child === id) continue;
      found.add(child);
      open.push(...[...(children.get(child) ?? [])].reverse());
    }
    return found;
  };
  return schemas.flatMap(({ id, schema }): readonly Family[] => {
    const { discriminator, source } = schema;
    if (discriminator === undefined || schema.oneOf.length + schema.anyOf.length > 0) return [];
    const heirs = heirsOf(id);
    if (heirs.size === 0) return [];
    const isMapped = discriminator.mapping.some(({ ref }) => ref === id);
    const members = [...new Set(isMapped ? [id, ...heirs] : heirs)];
    const oneOf = members.map((ref) => ({ ...emptySchema(source), ref }));
    return [{ id, membersOf: () => ({ oneOf, anyOf: [] }), heirs }];
  });
}
