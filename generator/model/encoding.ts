import type { Content, Schema } from "../normalise/document.ts";
import { member, objectMember, textMember, type Json, type JsonObject } from "../support/json.ts";
import type { Declarations } from "./declarations.ts";
import { isJson } from "./media-types.ts";

const isPlain = (part: Schema, declarations: Declarations): boolean => {
  const { types, properties, items, allOf, oneOf, anyOf } = declarations.resolve(part);
  return (
    types.length > 0 &&
    !types.includes("object") &&
    !types.includes("array") &&
    items === undefined &&
    [properties, allOf, oneOf, anyOf].every((parts) => parts.length === 0)
  );
};

/** Whether a form of that schema has plain members, and arrays of plain items, only. */
function isFlat(schema: Schema, declarations: Declarations): boolean {
  const { properties, allOf, oneOf, anyOf } = declarations.resolve(schema);
  return (
    properties.length > 0 &&
    [allOf, oneOf, anyOf].every((parts) => parts.length === 0) &&
    properties.every(({ schema: part }) => {
      const { items } = declarations.resolve(part);
      return isPlain(items ?? part, declarations);
    })
  );
}

const SEPARATED: Readonly<Record<string, string>> = {
  form: "comma",
  spaceDelimited: "space",
  pipeDelimited: "pipe",
};

/** How `encoding` says that one member of a form is written; undefined for the usual way. */
function formWay(encoding: Json): string | undefined {
  const style = textMember(encoding, "style");
  const explode = member(encoding, "explode");
  if (style === "deepObject") return "brackets";
  if (style !== undefined || explode !== undefined) {
    const isExploded = explode ?? (style ?? "form") === "form";
    return isExploded === true ? "members" : SEPARATED[style ?? "form"];
  }
  return isJson(textMember(encoding, "contentType") ?? "") ? "json" : undefined;
}

const list = (name: string, items: readonly JsonObject[]): JsonObject =>
  items.length === 0 ? {} : { [name]: items };

/** The settings of the plugin for a form as OpenAPI has them: arrays repeat, an object inside is JSON, and `encoding` wins. */
export function formSettings(
  { schema, encoding }: Content,
  declarations: Declarations,
): JsonObject {
  const parts = Object.entries(encoding).flatMap(([name, each]) => {
    const as = formWay(each);
    return as === undefined ? [] : [{ name, as }];
  });
  const flat = schema !== undefined && isFlat(schema, declarations);
  return { arrays: "repeat", ...(flat ? {} : { objects: "json" }), ...list("parts", parts) };
}

/** The settings of the plugin for parts: media types that are certain. */
export function multipartSettings({ mediaType, encoding }: Content): JsonObject {
  const parts = Object.keys(encoding).flatMap((name) => {
    const contentType = textMember(objectMember(encoding, name), "contentType");
    const isCertain = contentType !== undefined && !/[*,]/.test(contentType);
    return isCertain ? [{ name, contentType }] : [];
  });
  const isUsual = mediaType.trim().toLowerCase() === "multipart/form-data";
  return { ...(isUsual ? {} : { mediaType }), ...list("parts", parts) };
}
