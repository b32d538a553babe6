import type { ApiModel } from "../model/types.ts";
import { findPlugin } from "../plugins/find-plugin.ts";
import { clientFile, resourceFileName } from "./client-file.ts";
import { coreFile } from "./core-file.ts";
import { driftFile } from "./drift-file.ts";
import { indexFile, type Helper } from "./index-file.ts";
import { manifest } from "./manifest.ts";
import { pagingFile } from "./paging-file.ts";
import { readmeView } from "./readme-view.ts";
import { resourceFile } from "./resource-file.ts";
import { hasSync, runtimeFiles, selectedPlugins } from "./runtime-files.ts";
import { render } from "./templates.ts";
import { typesFile } from "./types-file.ts";

/** What plugins export for the package's users, such as the function that writes one change of a patch. */
const helpersOf = (model: ApiModel): readonly Helper[] =>
  selectedPlugins(model).flatMap(({ folder, name }) => {
    const declaration = findPlugin(folder, name);
    const names =
      declaration !== undefined && "exports" in declaration ? (declaration.exports ?? []) : [];
    return names.length === 0 ? [] : [{ module: `./plugins/${folder}/${name}.js`, names }];
  });

/** The types that callers of the methods that keep copies may want to name. */
const SYNC_TYPES: readonly Helper[] = [
  { module: "./runtime/changes.js", names: ["Changes", "Confirmed", "Deletions", "SyncOptions"] },
  { module: "./runtime/checkpoint.js", names: ["Checkpoint", "SyncStart"] },
  { module: "./runtime/reconcile.js", names: ["Reconciled"] },
];

/** The files of a package by path inside it. */
export interface PackageFiles {
  /** Made for this package, not yet formatted. */
  readonly emitted: ReadonlyMap<string, string>;
  /** Taken over byte for byte. */
  readonly copied: ReadonlyMap<string, string>;
}

/** What holds a package together: what it exports, its client, and what all calls share. */
export const frameFiles = (model: ApiModel): ReadonlyMap<string, string> =>
  new Map([
    [
      "src/index.ts",
      indexFile(model, [...helpersOf(model), ...(hasSync(model) ? SYNC_TYPES : [])]),
    ],
    ["src/client.ts", clientFile(model)],
    ["src/core.ts", coreFile(model)],
  ]);

/** All files of a package, in memory. */
export async function emitPackage(model: ApiModel): Promise<PackageFiles> {
  const emitted = new Map([
    ["package.json", manifest(model)],
    ["README.md", await render("readme", readmeView(model))],
    ...frameFiles(model),
    ["src/types.ts", typesFile(model.types)],
    ...(model.drift ? [["src/drift.ts", driftFile(model)] as const] : []),
    ...(model.pagers.length === 0 ? [] : [["src/paging.ts", pagingFile(model)] as const]),
    ...model.groups.map(
      (group) => [`src/resources/${resourceFileName(group)}.ts`, resourceFile(group)] as const,
    ),
  ]);
  return { emitted, copied: await runtimeFiles(model) };
}
