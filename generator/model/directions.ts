import type { NamedSchema, Schema, SchemaId } from "../normalise/document.ts";
import { isBinary, partsOf } from "./shapes.ts";
import type { Direction } from "./types.ts";

/** The schemas in or below which something is that a test finds. */
function holding(
  schemas: readonly NamedSchema[],
  test: (schema: Schema, isRoot: boolean) => boolean,
): ReadonlySet<SchemaId> {
  const users = new Map<SchemaId, SchemaId[]>();
  const found = new Set<SchemaId>();
  const visit = (owner: SchemaId, schema: Schema, isRoot: boolean): void => {
    if (test(schema, isRoot)) found.add(owner);
    if (schema.ref !== undefined) {
      const known = users.get(schema.ref);
      if (known === undefined) users.set(schema.ref, [owner]);
      else known.push(owner);
    }
    for (const part of partsOf(schema)) visit(owner, part, false);
  };
  for (const { id, schema } of schemas) visit(id, schema, true);
  for (const id of found) for (const user of users.get(id) ?? []) found.add(user);
  return found;
}

/** What only the server, or only the caller, sets makes two forms of a schema; a shared schema's own mark is about its uses. */
const isMarked = ({ annotations }: Schema, isRoot: boolean): boolean =>
  !isRoot && (annotations.readOnly || annotations.writeOnly);

/** Whether a member is left out where it is never sent that way. */
export const isLeftOut = ({ annotations }: Schema, direction: Direction): boolean =>
  direction === "response" ? annotations.writeOnly : annotations.readOnly;

/** The words behind a schema's name that tell its form in a direction from that in a response; none where they are the same. */
export type FormWords = (id: SchemaId, direction: Direction) => readonly string[];

/** Finds out which schemas have several forms. */
export function formsOf(schemas: readonly NamedSchema[]): FormWords {
  const split = holding(schemas, isMarked);
  const withFiles = holding(schemas, isBinary);
  return (id, direction) => {
    if (direction === "form" && withFiles.has(id)) return ["Form"];
    return direction !== "response" && split.has(id) ? ["Input"] : [];
  };
}
