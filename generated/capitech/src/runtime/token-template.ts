import type { EncodedBody, JsonValue } from "../plugins/contract.js";
import { encodeJson } from "./encode-json.js";

/** Values by placeholder; undefined where the user gave none. */
export type TemplateValues = { readonly [placeholder: string]: string | undefined };

/** Fills the placeholders of a template; a text or member that needs a value that is not there is left out. */
export function fill(template: JsonValue, values: TemplateValues): JsonValue | undefined {
  if (typeof template === "string") return fillText(template, values);
  if (typeof template !== "object" || template === null) return template;
  if (Array.isArray(template)) {
    return template.flatMap((item: JsonValue) => fill(item, values) ?? []);
  }
  return Object.fromEntries(
    Object.entries(template).flatMap(([name, member]: [string, JsonValue]) => {
      const value = fill(member, values);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** As {@link fill}, for one text. */
export function fillText(template: string, values: TemplateValues): string | undefined {
  let isWhole = true;
  const text = template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(values, name)) return placeholder;
    isWhole &&= values[name] !== undefined;
    return values[name] ?? "";
  });
  return isWhole ? text : undefined;
}

/** The body that a template makes, as JSON or as a form. */
export function fillBody(
  template: JsonValue,
  encoding: "json" | "form" | undefined,
  values: TemplateValues,
): EncodedBody {
  const content = fill(template, values);
  if (encoding !== "form") return encodeJson(content, "application/json");
  const pairs = Object.entries((content ?? {}) as object).map(([name, value]) => [
    name,
    String(value),
  ]);
  return {
    contentType: "application/x-www-form-urlencoded",
    content: new URLSearchParams(pairs).toString(),
    replayable: true,
  };
}
