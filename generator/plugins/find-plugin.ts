import { registry, type Declaration, type PluginKind } from "./registry.ts";

/** The declarations of all plugins of a kind. */
export const pluginsOf = <Kind extends PluginKind>(kind: Kind): readonly Declaration<Kind>[] =>
  Object.values<{ readonly plugin: Declaration<Kind> }>(registry[kind] as never).map(
    ({ plugin }) => plugin,
  );

/** The declaration of a plugin; undefined where there is none of that name. */
export const findPlugin = <Kind extends PluginKind>(
  kind: Kind,
  name: string,
): Declaration<Kind> | undefined => pluginsOf(kind).find((plugin) => plugin.name === name);
