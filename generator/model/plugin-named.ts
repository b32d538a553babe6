import { findPlugin, pluginsOf } from "../plugins/find-plugin.ts";
import type { Declaration, PluginKind } from "../plugins/registry.ts";
import type { Location, Report } from "../support/report.ts";

/** The declaration of the plugin of that name, or a diagnostic that lists those there are. */
export function pluginNamed<Kind extends PluginKind>(
  kind: Kind,
  name: string,
  at: Location,
  report: Report,
): Declaration<Kind> | undefined {
  const plugin = findPlugin(kind, name);
  if (plugin === undefined) {
    const known = pluginsOf(kind).map((each) => each.name);
    report.add("unknown-plugin", at, { kind, name, known: known.join(", ") });
  }
  return plugin;
}
