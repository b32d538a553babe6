import type { Parameter } from "../normalise/document.ts";
import { objectMember, textMember } from "../support/json.ts";
import { below } from "../support/pointer.ts";
import { bindSettings } from "./bind.ts";
import type { OperationContext } from "./operations.ts";
import { pluginNamed } from "./plugin-named.ts";
import type { PluginUse } from "./types.ts";

/** How a parameter is written, where neither the default style of its place nor one that writes the same does. */
export function styleOf(
  parameter: Parameter,
  { document, declarations, report }: OperationContext,
): PluginUse | undefined {
  const chosen = objectMember(parameter.settings, "style");
  if (chosen === undefined) return undefined;
  const at = document.locate(below(parameter.source, "x-client", "style"));
  const plugin = pluginNamed("style", textMember(chosen, "plugin") ?? "", at, report);
  return plugin === undefined
    ? undefined
    : { plugin: plugin.name, settings: bindSettings(plugin, chosen, { report, at, declarations }) };
}
