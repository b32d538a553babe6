import type { Json, JsonObject } from "../severa/json.ts";
import { FormError } from "./form-body.ts";
import type { FormNode, FormTree } from "./form-body.ts";

/** Turns what a form holds under a name into JSON, or throws a FormError. */
export type ReadField = (node: FormNode, name: string) => Json;

/** The parameters an operation knows. */
export type Fields = Readonly<Record<string, ReadField>>;

/** What happens to parameters a document doesn't list. */
export type UnknownNames = "ignore" | "refuse";

/** Reads the parameters of a form; one that isn't sent is absent from the result. */
export function readFields(
  tree: FormTree,
  fields: Fields,
  unknown: UnknownNames,
  within = "",
): JsonObject {
  const entries = [...tree].flatMap(([key, node]): [string, Json][] => {
    const name = within === "" ? key : `${within}[${key}]`;
    const read = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (read !== undefined) return [[key, read(node, name)]];
    if (unknown === "refuse") throw new FormError(name, `'${name}' is not known.`);
    return [];
  });
  return Object.fromEntries(entries);
}

/** Throws for the first name that wasn't sent, or was sent empty. */
export function requireFields(values: JsonObject, ...names: readonly string[]): void {
  for (const name of names) {
    if ((values[name] ?? "") === "") throw new FormError(name, `'${name}' must be specified.`);
  }
}

/** Any text, the empty one too. */
export const text: ReadField = (node, name) => single(node, name);

/** Text that isn't empty. */
export const filled: ReadField = (node, name) => {
  const value = single(node, name);
  if (value.trim() === "") throw new FormError(name, `'${name}' must be specified.`);
  return value;
};

/** A decimal number. */
export const number = matching(/^-?\d+(\.\d+)?$/, "a number", Number);

/** A whole number. */
export const integer = matching(/^-?\d+$/, "a whole number", Number);

/** "true" or "false". */
export const flag = matching(/^(true|false)$/, "true or false", (value) => value === "true");

/** A day of the calendar as YYYY-MM-DD. */
export const date: ReadField = (node, name) => {
  const value = single(node, name);
  if (!isDay(value)) throw new FormError(name, `'${name}' must be a date as YYYY-MM-DD.`);
  return value;
};

/** Text of a pattern; `what` completes the sentence "must be …". */
export function matching(
  pattern: RegExp,
  what: string,
  convert: (value: string) => Json = (value) => value,
): ReadField {
  return (node, name) => {
    const value = single(node, name);
    if (!pattern.test(value)) throw new FormError(name, `'${name}' must be ${what}.`);
    return convert(value);
  };
}

/** One of several values, which come back as they are given here. */
export function choice(...values: readonly (string | number)[]): ReadField {
  return (node, name) => {
    const sent = single(node, name);
    const found = values.find((value) => String(value) === sent);
    if (found === undefined) {
      throw new FormError(name, `'${name}' must be one of ${values.join(", ")}.`);
    }
    return found;
  };
}

/** The id of a row there is. */
export function ref(rows: ReadonlyMap<string, unknown>): ReadField {
  return (node, name) => {
    const id = single(node, name);
    if (!rows.has(id)) throw new FormError(name, `'${name}' names nothing there is: '${id}'.`);
    return id;
  };
}

/** An array, sent with the indices from 0 on without a gap. */
export function list(item: ReadField): ReadField {
  return (node, name) => {
    const tree = nested(node, name);
    return Array.from({ length: tree.size }, (_, index) => {
      const found = tree.get(String(index));
      const key = `${name}[${index}]`;
      if (found === undefined) throw new FormError(name, `'${key}' is missing among the indices.`);
      return item(found, key);
    });
  };
}

/** An object with fields of its own. */
export function record(fields: Fields, unknown: UnknownNames, required: readonly string[] = []) {
  return (node: FormNode, name: string): JsonObject => {
    const values = readFields(nested(node, name), fields, unknown, name);
    const missing = required.find((field) => (values[field] ?? "") === "");
    if (missing === undefined) return values;
    throw new FormError(`${name}[${missing}]`, `'${name}[${missing}]' must be specified.`);
  };
}

/** What stands below a name with brackets. */
export function nested(node: FormNode, name: string): FormTree {
  if (typeof node !== "string") return node;
  throw new FormError(name, `'${name}' must be sent with keys or indices in brackets.`);
}

/** The value of a name without brackets. */
export function single(node: FormNode, name: string): string {
  if (typeof node === "string") return node;
  throw new FormError(name, `'${name}' must be a single value.`);
}

/** True for a day of the calendar as YYYY-MM-DD. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
