import type { Parameter, Schema } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { objectMember, textMember } from "../support/json.ts";
import { below } from "../support/pointer.ts";
import { bindSettings } from "./bind.ts";
import type { Declarations } from "./declarations.ts";
import { isAnything, isJson, isStructured } from "./media-types.ts";
import type { OperationContext } from "./operations.ts";
import { pluginNamed } from "./plugin-named.ts";
import type { PluginUse } from "./types.ts";

/** What a parameter's value can be, as far as that matters to how it is written. */
interface Shape {
  readonly array: boolean;
  readonly object: boolean;
}

const DEEPEST = 20;

function shapeOf(schema: Schema, declarations: Declarations, depth = 0): Shape {
  const { types, items, properties, additional, allOf, oneOf, anyOf } =
    declarations.resolve(schema);
  const parts =
    depth > DEEPEST
      ? []
      : [...allOf, ...oneOf, ...anyOf].map((part) => shapeOf(part, declarations, depth + 1));
  return {
    array: types.includes("array") || items !== undefined || parts.some(({ array }) => array),
    object:
      types.includes("object") ||
      properties.length > 0 ||
      additional === true ||
      typeof additional === "object" ||
      parts.some(({ object }) => object),
  };
}

const DELIMITERS: Readonly<Record<string, string>> = {
  spaceDelimited: "space",
  pipeDelimited: "pipe",
};

/** The plugin that writes OpenAPI's own style, where the core's plain way doesn't: repeated pairs, and lists with commas in headers. */
function standardStyle(parameter: Parameter, shape: Shape): PluginUse | undefined {
  const { place, style, explode } = parameter;
  const isPlain = !shape.array && !shape.object;
  if (style === "label" || style === "matrix")
    return { plugin: "segment", settings: { mark: style, ...(explode && { explode }) } };
  if (isPlain) return undefined;
  if (style === "deepObject") return { plugin: "brackets", settings: {} };
  if (style === "simple") {
    if (place === "header" && !shape.object) return undefined;
    return { plugin: "delimited", settings: explode && shape.object ? { objects: "members" } : {} };
  }
  if (explode)
    return shape.object || place === "cookie"
      ? { plugin: "delimited", settings: { objects: "parameters" } }
      : undefined;
  const separator = DELIMITERS[style];
  return { plugin: "delimited", settings: separator === undefined ? {} : { separator } };
}

/** The same style for values whose reserved characters stay; nested ones are written in no such way. */
function withReserved(style: PluginUse | undefined): PluginUse {
  if (style === undefined) return { plugin: "reserved", settings: { objects: "parameters" } };
  return style.plugin === "delimited" ? { ...style, plugin: "reserved" } : style;
}

/** How a parameter is written where the plain way doesn't do: as `x-client` says, else as OpenAPI's `content` or `style` does. */
export function styleOf(
  parameter: Parameter,
  { document, declarations, report }: OperationContext,
): PluginUse | undefined {
  const chosen = objectMember(parameter.settings, "style");
  if (chosen !== undefined) {
    const at = document.locate(below(parameter.source, "x-client", "style"));
    const plugin = pluginNamed("style", textMember(chosen, "plugin") ?? "", at, report);
    if (plugin === undefined) return undefined;
    const settings = bindSettings(plugin, chosen, { report, at, declarations });
    return { plugin: plugin.name, settings };
  }
  const { mediaType } = parameter;
  if (mediaType === undefined) {
    const style = standardStyle(parameter, shapeOf(parameter.schema, declarations));
    return parameter.allowReserved && parameter.place === "query" ? withReserved(style) : style;
  }
  return isWrittenAsJson(mediaType, parameter.schema, declarations)
    ? { plugin: "json-text", settings: {} }
    : undefined;
}

const isWrittenAsJson = (mediaType: string, schema: Schema, declarations: Declarations): boolean =>
  isJson(mediaType) || (isAnything(mediaType) && isStructured(declarations.resolve(schema)));

/** The schema of a parameter's value: whatever a media type that isn't JSON says, the caller writes it as a text. */
export const valueSchema = (
  { mediaType, schema, source }: Parameter,
  declarations: Declarations,
): Schema =>
  mediaType === undefined || isWrittenAsJson(mediaType, schema, declarations)
    ? schema
    : { ...emptySchema(source), types: ["string"] };
