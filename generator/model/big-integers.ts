import type { NormalDocument, Schema } from "../normalise/document.ts";
import { member } from "../support/json.ts";
import { sorted } from "../support/order.ts";
import type { Declarations } from "./declarations.ts";
import { traitsOf } from "./traits.ts";

/** Names of the members that may hold integers too long for a number; `*` where the name may be any. */
export function bigIntegerNames(
  document: NormalDocument,
  { resolve }: Declarations,
): readonly string[] {
  const names = new Set<string>();
  const visit = (schema: Schema, name: string): void => {
    if (member(resolve(schema).settings, "bigint") === true) names.add(name);
    visitParts(schema, name);
  };
  const visitParts = (schema: Schema, name: string): void => {
    for (const property of schema.properties) visit(property.schema, property.name);
    if (typeof schema.additional === "object") visit(schema.additional, "*");
    for (const pattern of schema.patterns) visit(pattern, "*");
    if (schema.items !== undefined) visit(schema.items, name);
    for (const parts of [schema.tuple, schema.allOf, schema.oneOf, schema.anyOf])
      for (const part of parts) visit(part, name);
  };
  const answers = document.operations.flatMap(({ responses }) =>
    responses.flatMap(({ contents }) => contents.flatMap(({ schema }) => schema ?? [])),
  );
  // Hardly any document has such numbers, and their names are sought in all of it.
  const all = [...document.schemas.map(({ schema }) => schema), ...answers];
  if (!all.some((schema) => traitsOf(schema).hasBigInteger)) return [];
  // A shared schema has its names from where it is used.
  for (const { schema } of document.schemas) visitParts(schema, "");
  for (const schema of answers) visit(schema, "");
  return sorted(names, (name) => name);
}
