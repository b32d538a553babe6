import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startNordkit, type RunningNordkit, type RunResult } from "./run-nordkit.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What nordkit needs to run. */
const PARTS = ["generator", "templates", "specs/x-client.schema.json", "package.json"];

/** A nordkit of one test's own, which uses the same packages but keeps nothing together with others. */
export interface NordkitCopy {
  readonly folder: string;
  /** Where it keeps what can be made again: beside its packages. */
  readonly kept: string;
  /** Where it does so when that can't be written to. */
  readonly keptByUser: string;
  start(words: readonly string[], env?: Readonly<Record<string, string>>): RunningNordkit;
  run(words: readonly string[], env?: Readonly<Record<string, string>>): Promise<RunResult>;
  /** Changes a part of one of its files; fails where the part isn't there exactly once. */
  edit(path: string, part: string, replacement: string): Promise<void>;
  remove(): Promise<void>;
}

export async function copyNordkit(): Promise<NordkitCopy> {
  const folder = await mkdtemp(join(tmpdir(), "nordkit-copy-"));
  for (const part of PARTS) {
    await mkdir(dirname(join(folder, part)), { recursive: true });
    await cp(join(ROOT, part), join(folder, part), { recursive: true });
  }
  const packages = join(folder, "node_modules");
  await mkdir(packages);
  for (const name of await readdir(join(ROOT, "node_modules")))
    if (!name.startsWith("."))
      await symlink(join(ROOT, "node_modules", name), join(packages, name));
  const cache = join(folder, "user-cache");
  const start: NordkitCopy["start"] = (words, env = {}) =>
    startNordkit(words, {
      env: { XDG_CACHE_HOME: cache, ...env },
      program: join(folder, "generator/nordkit.mjs"),
    });
  return {
    folder,
    kept: join(packages, ".cache/nordkit"),
    keptByUser: join(cache, "nordkit"),
    start,
    run: (words, env) => start(words, env).result,
    edit: async (path, part, replacement) => {
      const file = join(folder, path);
      const parts = (await readFile(file, "utf8")).split(part);
      if (parts.length !== 2) throw new Error(`not there exactly once: ${JSON.stringify(part)}`);
      await writeFile(file, parts.join(replacement));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
