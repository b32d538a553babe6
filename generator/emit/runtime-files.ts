import { readFile } from "node:fs/promises";
import type { ApiModel, Group, PluginUse } from "../model/types.ts";
import { byText } from "../support/order.ts";
import { hasAlternatives, syncedOperations } from "../model/walk.ts";
import type { PluginFolder } from "./plugin-call.ts";

const templates = new URL("../../templates/", import.meta.url);

/** The plugins that a client needs, by folder and name, in code-unit order. */
export function selectedPlugins(
  model: ApiModel,
): readonly { readonly folder: PluginFolder; readonly name: string }[] {
  const found = new Set<string>();
  const note = (folder: PluginFolder, use: PluginUse | undefined): void => {
    if (use !== undefined) found.add(`${folder}/${use.plugin}`);
  };
  const visit = (group: Group): void => {
    for (const operation of group.operations) {
      note("body", operation.body?.codec);
      for (const field of [
        ...operation.pathParameters,
        ...[operation.query, operation.headers, operation.cookies].flatMap(
          (input) => input?.fields ?? [],
        ),
      ])
        note("style", field.style);
    }
    group.groups.forEach(visit);
  };
  model.groups.forEach(visit);
  model.schemes.forEach(({ use }) => note("auth", use));
  model.pagers.forEach(({ use }) => note("pagination", use));
  note("limits", model.limits);
  return [...found].sort(byText).map((path) => {
    const [folder, name] = path.split("/");
    return { folder: folder as PluginFolder, name: name ?? "" };
  });
}

/** What emitted code or users import themselves; the rest follows from imports. */
const ENTRIES = [
  "call",
  "capped-list",
  "core",
  "header-parameters",
  "operation",
  "options",
  "paged",
  "path",
  "public",
  "redis",
].map((name) => `runtime/${name}.ts`);

/** The same where answers can be compared with the description. */
const DRIFT_ENTRY = "runtime/drift.ts";

/** The same where there are lists of which a copy can be kept. */
const SYNC_ENTRIES = ["changes", "checkpoint", "reconcile"].map((name) => `runtime/${name}.ts`);

/** Whether there are lists of which a copy can be kept. */
export const hasSync = (model: ApiModel): boolean => !syncedOperations(model.groups).next().done;

const IMPORT = /from "(\.[^"]+)\.js"/g;

/** The runtime and the selected plugins with all they import, byte for byte. */
export async function runtimeFiles(model: ApiModel): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const pending = [
    ...ENTRIES,
    ...(hasSync(model) ? SYNC_ENTRIES : []),
    ...(model.drift ? [DRIFT_ENTRY] : []),
    ...(hasAlternatives(model) ? ["runtime/alternative-credentials.ts"] : []),
    ...selectedPlugins(model).map(({ folder, name }) => `plugins/${folder}/${name}.ts`),
  ];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (files.has(`src/${path}`)) continue;
    const text = await readFile(new URL(path, templates), "utf8");
    files.set(`src/${path}`, text);
    for (const [, specifier = ""] of text.matchAll(IMPORT))
      pending.push(new URL(`${specifier}.ts`, `file:///${path}`).pathname.slice(1));
  }
  return files;
}
