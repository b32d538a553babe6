import type { BodyPlugin } from "../../templates/plugins/contract.ts";
import type { Operation, Schema } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { objectMember, textMember } from "../support/json.ts";
import { below } from "../support/pointer.ts";
import { bindSettings, settingOfKind } from "./bind.ts";
import type { OperationContext } from "./operations.ts";
import { pluginsOf } from "../plugins/find-plugin.ts";
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

const isJson = (mediaType: string): boolean => /[/+]json\b/i.test(mediaType);

/** Chooses media type and codec: the body's `x-client` setting first, else JSON where it is offered. */
export function chooseBody(
  operation: Operation,
  { document, declarations, report }: OperationContext,
): ChosenBody | undefined {
  const { body } = operation;
  if (body === undefined || body.contents.length === 0) return undefined;
  const content = body.contents.find(({ mediaType }) => isJson(mediaType)) ?? body.contents[0];
  if (content === undefined) return undefined;
  const given = objectMember(operation.settings, "body");
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
    report.add("unsupported", document.locate(content.source), {
      what: `no body plugin writes ${content.mediaType}`,
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
