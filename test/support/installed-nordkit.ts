import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** nordkit as a user has it: packed and unpacked into a folder, with the packages it depends on and no others. */
export interface InstalledNordkit {
  readonly folder: string;
  /** Runs `npx nordkit` with these words in the folder; what it says of problems. */
  nordkit(words: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Needs no network: the packages are those that are installed here. */
export async function installNordkit(): Promise<InstalledNordkit> {
  const folder = await mkdtemp(join(tmpdir(), "nordkit-installed-"));
  const modules = join(folder, "node_modules");
  await mkdir(modules);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const packing = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", packing, { cwd: root });
  const [packed] = JSON.parse(stdout) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error(`npm packed nothing: ${stdout}`);
  await run("tar", ["-xzf", join(folder, packed.filename), "-C", folder]);
  await run("mv", [join(folder, "package"), join(modules, "nordkit")]);
  const manifest = JSON.parse(await readFile(join(modules, "nordkit", "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(manifest.dependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, "node_modules", name), join(modules, name));
  }
  return {
    folder,
    nordkit: async (words) => {
      const entry = join(modules, "nordkit", "generator", "nordkit.mjs");
      const { stderr } = await run(process.execPath, [entry, ...words], { cwd: folder });
      return stderr;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
