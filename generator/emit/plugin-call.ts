import type { PluginUse } from "../model/types.ts";
import { camel, wordsOf } from "../support/names.ts";
import type { Imports } from "./imports.ts";
import { literal, type Code } from "./literals.ts";

export type PluginFolder = "auth" | "body" | "limits" | "pagination" | "style";

/** The module of a plugin, as a file `depth` folders below `src` imports it. */
export const pluginModule = (folder: PluginFolder, name: string, depth: number): string =>
  `${depth === 0 ? "./" : "../".repeat(depth)}plugins/${folder}/${name}.js`;

/** A call of a plugin's function with its settings. */
export function pluginCall(
  folder: PluginFolder,
  use: PluginUse,
  imports: Imports,
  depth: number,
): Code {
  const name = imports.value(camel(wordsOf(use.plugin)), pluginModule(folder, use.plugin, depth));
  return `${name}(${literal(use.settings)})` as Code;
}
