import type { NamedSchema, Schema, SchemaId } from "../normalise/document.ts";
import { traitsOf, type Traits } from "./traits.ts";
import type { Direction } from "./types.ts";

/** The schemas in or below which something is that a test finds. */
function holding(
  schemas: readonly NamedSchema[],
  test: (traits: Traits) => boolean,
): ReadonlySet<SchemaId> {
  const users = new Map<SchemaId, SchemaId[]>();
  const found = new Set<SchemaId>();
  for (const { id, schema } of schemas) {
    const traits = traitsOf(schema);
    if (test(traits)) found.add(id);
    for (const ref of traits.refs) {
      const known = users.get(ref);
      if (known === undefined) users.set(ref, [id]);
      else known.push(id);
    }
  }
  for (const id of found) for (const user of users.get(id) ?? []) found.add(user);
  return found;
}

/** Whether a member is left out where it is never sent that way. */
export const isLeftOut = ({ annotations }: Schema, direction: Direction): boolean =>
  direction === "response" ? annotations.writeOnly : annotations.readOnly;

/** The words behind a schema's name that tell its form in a direction from that in a response; none where they are the same. */
export type FormWords = (id: SchemaId, direction: Direction) => readonly string[];

/** Finds out which schemas have several forms. */
export function formsOf(schemas: readonly NamedSchema[]): FormWords {
  const split = holding(schemas, ({ isMarked }) => isMarked);
  const withFiles = holding(schemas, ({ hasBinary }) => hasBinary);
  return (id, direction) => {
    if (direction === "form" && withFiles.has(id)) return ["Form"];
    return direction !== "response" && split.has(id) ? ["Input"] : [];
  };
}
