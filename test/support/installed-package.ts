import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** A generated package as a user has it: packed, and installed into an empty folder. */
export interface InstalledPackage<Module> {
  readonly folder: string;
  /** What `import` of the package gives there. */
  readonly module: Module;
  /** Names of the files that the package holds. */
  readonly files: readonly string[];
  remove(): Promise<void>;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs `generated/<vendor>` and installs the archive into a fresh folder, without a network. */
export async function installPackage<Module>(vendor: string): Promise<InstalledPackage<Module>> {
  const folder = await mkdtemp(join(tmpdir(), `nordkit-${vendor}-`));
  const source = join(root, "generated", vendor);
  const { name } = JSON.parse(await readFile(join(source, "package.json"), "utf8")) as {
    name: string;
  };
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: source,
  });
  const [packed] = JSON.parse(stdout) as readonly Packed[];
  if (packed === undefined) throw new Error(`npm packed nothing: ${stdout}`);
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "user", private: true, type: "module" }),
  );
  const archive = join(folder, packed.filename);
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", archive], { cwd: folder });
  const entry = join(folder, "node_modules", name, "dist", "index.js");
  return {
    folder,
    module: (await import(pathToFileURL(entry).href)) as Module,
    files: packed.files.map(({ path }) => path),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
