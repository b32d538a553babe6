import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Packages by the name they are installed under; an exact version, or `npm:<package>@<version>` for another name. */
export type ToolVersions = Readonly<Record<string, string>>;

/** Tools of a benchmark or a matrix, installed outside the project. */
export interface Tools {
  /** Where they are installed. */
  readonly folder: string;
  /** A file of an installed package. */
  file(...path: readonly string[]): string;
  /** Why packages could not be installed, by their names. */
  readonly failures: ReadonlyMap<string, string>;
}

/** Where tools are kept that the project doesn't depend on: outside the repository. */
export const cacheFolder = (purpose: string): string =>
  join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "nordkit", purpose);

/** A file of a package that was installed there. */
export const toolFile = (purpose: string, ...path: readonly string[]): string =>
  join(cacheFolder(purpose), "node_modules", ...path);

/** Installs each package that isn't there in its version, and tells on stderr what it does. */
export async function installTools(purpose: string, versions: ToolVersions): Promise<Tools> {
  const folder = cacheFolder(purpose);
  await mkdir(folder, { recursive: true });
  const manifest = join(folder, "package.json");
  if ((await readJson(manifest)) === undefined) await writeFile(manifest, '{ "private": true }\n');
  const failures = new Map<string, string>();
  for (const [name, version] of Object.entries(versions)) {
    // What npm noted, and not the package's own version: some write that in another way.
    const noted = (await readJson(manifest))?.["dependencies"] as ToolVersions | undefined;
    const isThere =
      (await readJson(join(folder, "node_modules", name, "package.json"))) !== undefined;
    if (isThere && noted?.[name] === version) continue;
    process.stderr.write(`installing ${name}@${version}\n`);
    const what = `${name}@${version}`;
    const options = [
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      "--legacy-peer-deps",
      "--save-exact",
    ];
    await run("npm", ["install", ...options, what], { cwd: folder }).catch((error: unknown) =>
      failures.set(name, String(error).split("\n").slice(0, 3).join(" ")),
    );
  }
  return { folder, file: (...path) => toolFile(purpose, ...path), failures };
}

async function readJson(file: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as Readonly<Record<string, unknown>>);
}
