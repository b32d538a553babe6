import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Exact versions by package name. */
export type Packages = Readonly<Record<string, string>>;

/** The benchmark's own folder, outside the repository. */
export const cacheFolder = (): string =>
  join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "nordkit", "bench");

/** A folder in which those packages are installed, and nothing else; installs them the first time. */
export async function folderWith(name: string, packages: Packages): Promise<string> {
  const folder = join(cacheFolder(), name);
  const manifest = join(folder, "package.json");
  const wanted = `${JSON.stringify({ private: true, type: "module", dependencies: packages }, null, 2)}\n`;
  const done = join(folder, "installed.json");
  if ((await readFile(done, "utf8").catch(() => "")) === wanted) return folder;
  process.stderr.write(`installing ${name}\n`);
  await mkdir(folder, { recursive: true });
  await writeFile(manifest, wanted);
  await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder });
  await writeFile(done, wanted);
  return folder;
}
