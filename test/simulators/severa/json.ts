/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [name: string]: Json;
}

/** A stored row: whatever the vendor's model holds, and always a guid. */
export interface Row extends JsonObject {
  guid: string;
}

/** True for JSON objects, false for arrays and null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member of an object under a name, in any letter case, as the vendor's .NET backend reads it. */
export function member(object: JsonObject, name: string): Json | undefined {
  const wanted = name.toLowerCase();
  const key = Object.keys(object).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : object[key];
}

/** The value at a dotted path such as "owner.guid"; null where something on the way is absent. */
export function at(row: JsonObject, path: string): Json {
  let value: Json = row;
  for (const step of path.split(".")) {
    if (!isObject(value)) return null;
    value = value[step] ?? null;
  }
  return value;
}

/** The text form of a value, and "" for null. */
export function textOf(value: Json): string {
  return typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
}
