import { parseRef } from "../load/ref.ts";
import { isArray, isObject, type Json, type JsonObject } from "../support/json.ts";
import { pointer, type Pointer } from "../support/pointer.ts";
import { mappedId } from "./discriminators.ts";

/**
 * What a text refers to, whatever of it is data; undefined where something else than a component may be meant, or where settings stand in
 * it.
 */
export function referencesIn(value: Json | undefined): readonly Pointer[] | undefined {
  const found = new Set<Pointer>();
  const unclear: Json[] = [];
  const add = (at: Pointer | undefined, text: Json): void => {
    if (at === undefined) unclear.push(text);
    else found.add(at);
  };
  const visit = (at: Json): void => {
    if (isArray(at)) for (const item of at) visit(item);
    else if (isObject(at))
      for (const name of Object.keys(at)) {
        const child = at[name] ?? null;
        if (name === "x-client") unclear.push(child);
        else if (typeof child === "string") {
          if (name === "$ref") add(componentAt(child), child);
        } else {
          if (name === "mapping" && isObject(child)) for (const to of mapped(child)) add(to, child);
          if (typeof child === "object") visit(child);
        }
      }
  };
  visit(value ?? null);
  return unclear.length === 0 ? [...found] : undefined;
}

/** Where a reference leads, if that is a component. */
function componentAt(text: string): Pointer | undefined {
  const target = parseRef(text);
  return target.kind === "local" && target.tokens.length === 3 && target.tokens[0] === "components"
    ? pointer(...target.tokens)
    : undefined;
}

/** Where the values of a discriminator's mapping lead. */
const mapped = (mapping: JsonObject): readonly (Pointer | undefined)[] =>
  Object.values(mapping).flatMap((text) =>
    typeof text === "string" ? [text.startsWith("#") ? componentAt(text) : mappedId(text)] : [],
  );

/**
 * Whether an outline of a path would leave out more than schemas: the calls that its operations make the vendor send, or operations that
 * stand elsewhere.
 */
export const isMoreThanSchemas = (value: Json | undefined): boolean =>
  isObject(value) &&
  (Object.hasOwn(value, "$ref") ||
    Object.values(value).some((each) => isObject(each) && Object.hasOwn(each, "callbacks")));
