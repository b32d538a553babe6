import type { BodyPlugin } from "../../templates/plugins/contract.ts";
import { findPlugin } from "../plugins/find-plugin.ts";
import type { Content, Operation, Schema } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { objectMember, textMember } from "../support/json.ts";
import { below } from "../support/pointer.ts";
import { bindSettings, settingOfKind } from "./bind.ts";
import type { Declarations } from "./declarations.ts";
import { formSettings, multipartSettings } from "./encoding.ts";
import {
  isAnything,
  isForm,
  isJson,
  isMediaType,
  isMultipart,
  isStructured,
  isText,
} from "./media-types.ts";
import type { OperationContext } from "./operations.ts";
import { pluginNamed } from "./plugin-named.ts";
import type { Direction, PluginUse } from "./types.ts";

/** How an operation's body is written, and of what type the caller's value is. */
export interface ChosenBody {
  readonly mediaType: string;
  readonly schema: Schema;
  readonly direction: Direction;
  readonly codec: PluginUse;
  readonly required: boolean;
  /** The generic type of the plugin's file that the caller's value has. */
  readonly inputType: string | undefined;
  /** The type of the plugin's file that the caller's value has, whatever the schema. */
  readonly valueType: string | undefined;
}

const JSON_TYPE = "application/json";

/** The body of which a plugin is certain, by its media type alone. */
function standardBody(content: Content, declarations: Declarations): ChosenBody {
  const { mediaType } = content;
  const schema = content.schema ?? { ...emptySchema(content.source), boolean: true };
  const body = {
    mediaType,
    schema,
    direction: "request",
    required: false,
    inputType: undefined,
    valueType: undefined,
  } as const;
  if (isJson(mediaType)) {
    const settings = mediaType === JSON_TYPE ? {} : { mediaType };
    return { ...body, codec: { plugin: "json", settings } };
  }
  if (isAnything(mediaType) && isStructured(declarations.resolve(schema)))
    return { ...body, mediaType: JSON_TYPE, codec: { plugin: "json", settings: {} } };
  if (isForm(mediaType))
    return { ...body, codec: { plugin: "form", settings: formSettings(content, declarations) } };
  if (isMultipart(mediaType)) {
    const settings = multipartSettings(content);
    return { ...body, direction: "form", codec: { plugin: "multipart", settings } };
  }
  const codec = { plugin: "raw", settings: { mediaType } };
  if (isText(mediaType))
    return { ...body, schema: { ...emptySchema(content.source), types: ["string"] }, codec };
  return { ...body, codec, valueType: "RawBody" };
}

/** Of several media types the one that says most of the values: JSON, then forms and parts, then what is sent as it is. */
function preferred(contents: readonly Content[]): Content | undefined {
  const [first] = contents;
  return (
    contents.find(({ mediaType }) => isJson(mediaType)) ??
    contents.find(({ mediaType }) => isForm(mediaType) || isMultipart(mediaType)) ??
    first
  );
}

/** Chooses media type and codec: the body's `x-client` setting first, else what the media types say. */
export function chooseBody(
  operation: Operation,
  { document, declarations, report }: OperationContext,
): ChosenBody | undefined {
  const { body } = operation;
  if (body === undefined) return undefined;
  const given = objectMember(operation.settings, "body");
  if (given === undefined) {
    const content = preferred(body.contents);
    return content === undefined ? undefined : standardBody(content, declarations);
  }
  const written = findPlugin("body", textMember(given, "plugin") ?? "")?.mediaType;
  const content =
    body.contents.find(({ mediaType }) =>
      written === undefined ? isJson(mediaType) : isMediaType(mediaType, written),
    ) ?? body.contents[0];
  if (content === undefined) return undefined;
  const schema = content.schema ?? { ...emptySchema(content.source), boolean: true };
  const at = document.locate(below(operation.source, "x-client", "body"));
  const plugin = pluginNamed("body", textMember(given, "plugin") ?? "", at, report);
  if (plugin === undefined) return undefined;
  const settings = bindSettings(plugin, given, { report, at, declarations, operation });
  const target = settingOfKind(plugin, given, "schema");
  const named = target === undefined ? undefined : declarations.byName(target);
  const { inputType, valueType, files }: BodyPlugin = plugin;
  return {
    mediaType: content.mediaType,
    schema: named === undefined ? schema : { ...emptySchema(named.id), ref: named.id },
    direction: files === true ? "form" : "request",
    codec: { plugin: plugin.name, settings },
    required: inputType !== undefined,
    inputType,
    valueType,
  };
}
