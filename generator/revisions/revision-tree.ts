import { realpath } from "node:fs/promises";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { commitOf } from "./commit.ts";
import { extract, kindAt } from "./extract.ts";
import { repositoryOf, type Git } from "./git.ts";
import { InputProblem } from "./input-problem.ts";
import { standsForFolder, treeAt, type Tree } from "./tree.ts";

/** What a revision holds at a path of the repository. */
export interface Committed {
  readonly revision: string;
  /** With forward slashes; the empty text is the whole repository. */
  readonly path: string;
  /** A path that isn't there is an error only where somebody named it. */
  readonly mayLack: boolean;
}

/** The path that a folder has in its repository, and the repository. */
export async function placeOf(
  folder: string,
): Promise<{ readonly git: Git; readonly path: string }> {
  const real = await realpath(dirname(folder)).catch(() => dirname(folder));
  const git = await repositoryOf(real);
  const path = relative(await realpath(git.folder), join(real, basename(folder)));
  if (path.split(sep)[0] === "..")
    throw new InputProblem(
      `${folder} lies outside the repository ${git.folder}`,
      "Name the folder: nordkit diff <revision>:<folder>.",
    );
  return { git, path: path.split(sep).join("/") };
}

/** A path as git knows it: from the repository's root, or from the working directory where it begins with a dot. */
export const repositoryPath = (git: Git, path: string, folder: string): string => {
  if (!/^\.{1,2}(?:\/|$)/.test(path)) return posix.normalize(path).replace(/^\.$/, "");
  return relative(git.folder, resolve(folder, path)).split(sep).join("/");
};

/** The specs of a revision, written into a folder of their own. */
export async function revisionTree(
  git: Git,
  { revision, path, mayLack }: Committed,
  target: string,
  label: string,
): Promise<Tree> {
  const commit = await commitOf(git, revision);
  const kind = await kindAt(git, commit, path);
  if (kind === undefined) {
    if (mayLack) return { label, specs: [], isSingle: false };
    throw new InputProblem(
      `there is no ${path} at ${revision}`,
      `Look for its name then: git ls-tree -r --name-only ${revision}`,
    );
  }
  const folder = kind === "file" ? posix.dirname(path).replace(/^\.$/, "") : path;
  await extract(git, commit, folder, target);
  const shown = (file: string): string => relative(target, resolve(file)).split(sep).join("/");
  return treeAt(join(target, path), label, shown);
}

/** What stands on disk now where a revision has a path: the file, or the folder that the file stood for. */
export const currentPaths = (git: Git, path: string): readonly string[] => {
  const here = join(git.folder, path);
  return standsForFolder(path) ? [here, dirname(here)] : [here];
};
