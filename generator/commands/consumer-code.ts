import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { readCode, type NamesInCode } from "../diff/usage/read-code.ts";
import { InputProblem } from "../revisions/input-problem.ts";
import { sorted } from "../support/order.ts";

const CODE = /(?<!\.d)\.[cm]?[jt]sx?$/;

/** More is written by a machine. */
const MOST_BYTES = 1_000_000;

/** What the TypeScript and JavaScript name below a folder, in the order of paths, without what was installed and what is hidden. */
export async function consumerCode(root: string): Promise<readonly NamesInCode[]> {
  if (!(await isFolder(root)))
    throw new InputProblem(
      `there is no folder ${root}`,
      "Name the folder of the code with --usage.",
    );
  const files: NamesInCode[] = [];
  const folders = [root];
  for (const folder of folders)
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
        folders.push(path);
      if (!entry.isFile() || !CODE.test(entry.name)) continue;
      if ((await stat(path)).size > MOST_BYTES) continue;
      const shown = relative(root, path).split(sep).join("/");
      files.push(readCode({ path: shown, text: await readFile(path, "utf8") }));
    }
  return sorted(files, ({ path }) => path);
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
};
