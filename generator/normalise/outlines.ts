import { isObject, objectMember, type Json } from "../support/json.ts";
import type { Schema } from "./document.ts";
import { emptySchema, typesOf, type ReadSchema } from "./schemas.ts";
import type { SchemaId } from "./document.ts";

/** What an unchanged operation's names depend on: whether it gives a list, say. Neither members nor references are in it. */
export const outlineOf: ReadSchema = (value, at): Schema => ({
  ...emptySchema(at),
  types: isObject(value) ? typesOf(value).types : [],
});

/** What other names of a document depend on: how an unchanged shared schema spells those of its members. */
export function namesOnly(value: Json, id: SchemaId): Schema {
  const members = Object.keys(objectMember(value, "properties") ?? {});
  const anything = emptySchema(id);
  return {
    ...anything,
    properties: members.map((name) => ({ name, required: false, schema: anything })),
  };
}
