import type { BodyPlugin } from "../../templates/plugins/contract.ts";
import type { Operation, Schema } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { objectMember, textMember } from "../support/json.ts";
import { below } from "../support/pointer.ts";
import { bindSettings, settingOfKind } from "./bind.ts";
import type { Declarations } from "./declarations.ts";
import type { OperationContext } from "./operations.ts";
import { findPlugin, pluginsOf } from "../plugins/find-plugin.ts";
import { pluginNamed } from "./plugin-named.ts";
import type { PluginUse } from "./types.ts";

/** How an operation's body is written, and of what type the caller's value is. */
export interface ChosenBody {
  readonly mediaType: string;
  readonly schema: Schema;
  readonly codec: PluginUse;
  readonly required: boolean;
  /** The generic type of the plugin's file that the caller's value has. */
  readonly inputType: string | undefined;
}

const FORM = "application/x-www-form-urlencoded";

const isJson = (mediaType: string): boolean => /[/+]json\b/i.test(mediaType);

const isMediaType = (mediaType: string, expected: string): boolean =>
  mediaType.split(";")[0]?.trim().toLowerCase() === expected;

/** Whether a form of that schema can be written in one way only: plain members, and arrays of plain items, which OpenAPI repeats. */
function isFlat(schema: Schema, declarations: Declarations): boolean {
  const isPlain = (part: Schema): boolean => {
    const { types, properties, items, allOf, oneOf, anyOf } = declarations.resolve(part);
    const compound = [types.includes("object"), types.includes("array"), items !== undefined];
    return (
      types.length > 0 &&
      !compound.includes(true) &&
      [properties, allOf, oneOf, anyOf].every((parts) => parts.length === 0)
    );
  };
  const { properties, allOf, oneOf, anyOf } = declarations.resolve(schema);
  return (
    properties.length > 0 &&
    [allOf, oneOf, anyOf].every((parts) => parts.length === 0) &&
    properties.every(({ schema: part }) => {
      const { items } = declarations.resolve(part);
      return isPlain(items ?? part);
    })
  );
}

/** Chooses media type and codec: the body's `x-client` setting first, else JSON where it is offered, else a form of plain members. */
export function chooseBody(
  operation: Operation,
  { document, declarations, report }: OperationContext,
): ChosenBody | undefined {
  const { body } = operation;
  if (body === undefined || body.contents.length === 0) return undefined;
  const given = objectMember(operation.settings, "body");
  const written = findPlugin("body", textMember(given, "plugin") ?? "")?.mediaType;
  const content =
    body.contents.find(({ mediaType }) =>
      written === undefined ? isJson(mediaType) : isMediaType(mediaType, written),
    ) ?? body.contents[0];
  if (content === undefined) return undefined;
  const schema = content.schema ?? { ...emptySchema(content.source), boolean: true };
  if (given === undefined) {
    if (isJson(content.mediaType))
      return {
        mediaType: content.mediaType,
        schema,
        codec: {
          plugin: "json",
          settings:
            content.mediaType === "application/json" ? {} : { mediaType: content.mediaType },
        },
        required: false,
        inputType: undefined,
      };
    if (isMediaType(content.mediaType, FORM) && isFlat(schema, declarations))
      return {
        mediaType: content.mediaType,
        schema,
        codec: { plugin: "form", settings: { arrays: "repeat" } },
        required: false,
        inputType: undefined,
      };
    report.add("unsupported", document.locate(content.source), {
      what: isMediaType(content.mediaType, FORM)
        ? "a form with values inside of values can be written in more than one way"
        : `no body plugin writes ${content.mediaType}`,
      remedy: `Choose one with "x-client": { "body": { "plugin": … } }: ${pluginsOf("body")
        .map(({ name }) => name)
        .join(", ")}.`,
    });
    return undefined;
  }
  const at = document.locate(below(operation.source, "x-client", "body"));
  const plugin = pluginNamed("body", textMember(given, "plugin") ?? "", at, report);
  if (plugin === undefined) return undefined;
  const settings = bindSettings(plugin, given, { report, at, declarations, operation });
  const target = settingOfKind(plugin, given, "schema");
  const named = target === undefined ? undefined : declarations.byName(target);
  const { inputType }: BodyPlugin = plugin;
  return {
    mediaType: content.mediaType,
    schema: named === undefined ? schema : { ...emptySchema(named.id), ref: named.id },
    codec: { plugin: plugin.name, settings },
    required: inputType !== undefined,
    inputType,
  };
}
