import { isObject, objectMember, textMember, type Json } from "../support/json.ts";
import type { Schema, SchemaId } from "./document.ts";
import {
  emptySchema,
  normaliseSchema,
  typesOf,
  type NoteReference,
  type ReadSchema,
} from "./schemas.ts";
import type { UnchangedParts } from "./unchanged-parts.ts";

const outlines = new WeakSet<Schema>();

/** Makes outlines of what leads to no change: all that names depend on, which is whether it is a list, say. */
export const outlinerFor =
  (note: NoteReference, { leadsToChange }: UnchangedParts): ReadSchema =>
  (value, at) => {
    if (leadsToChange(value)) return normaliseSchema(value, at, note);
    const outline = { ...emptySchema(at), types: isObject(value) ? typesOf(value).types : [] };
    outlines.add(outline);
    return outline;
  };

/** Whether of a schema only the outline was made. */
export const isOutline = (schema: Schema): boolean => outlines.has(schema);

/** What other names of a document depend on: how an unchanged shared schema spells those of its members. */
export function namesOnly(value: Json, id: SchemaId): Schema {
  // What stands beside a reference is no schema's own.
  const own =
    textMember(value, "$ref") === undefined ? objectMember(value, "properties") : undefined;
  const members = Object.keys(own ?? {});
  const anything = emptySchema(id);
  return {
    ...anything,
    properties: members.map((name) => ({ name, required: false, schema: anything })),
  };
}
