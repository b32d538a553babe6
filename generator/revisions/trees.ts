import { join, posix, relative } from "node:path";
import type { Tools } from "../pull/tools.ts";
import { mergeBase } from "./commit.ts";
import { addressTree, stdinTree } from "./fetched.ts";
import { repositoryOf } from "./git.ts";
import { InputProblem } from "./input-problem.ts";
import { exists, inputOf, type Input } from "./input.ts";
import { lastVersionTag, tagOf, vendorOf } from "./published.ts";
import { currentPaths, placeOf, repositoryPath, revisionTree } from "./revision-tree.ts";
import { treeAt, type Tree } from "./tree.ts";

/** Where the arguments' words are looked up. */
export interface Surroundings {
  /** The working directory. */
  readonly folder: string;
  /** The folder with one folder per vendor. */
  readonly specs: string;
  /** A folder for what isn't on disk. */
  readonly workspace: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly tools?: Partial<Tools>;
}

/** Both sides of a comparison. */
export interface Trees {
  readonly base: Tree;
  readonly head: Tree;
}

const asIs = (file: string): string => file;

/** The specs that the arguments name; without any, those of the merge base and those of the working tree. */
export async function treesOf(
  words: readonly [base: string | undefined, head: string | undefined],
  around: Surroundings,
): Promise<Trees> {
  const [base, head] = words;
  if (base === undefined) return sinceMergeBase(around);
  const input = await settled(await inputOf(base, around.folder), around);
  if (head !== undefined) {
    const other = await settled(await inputOf(head, around.folder), around);
    if (input.kind === "stdin" && other.kind === "stdin")
      throw new InputProblem("standard input can be one side only", "Name a file for the other.");
    return { base: await open(input, "base", around), head: await open(other, "head", around) };
  }
  if (input.kind !== "revision")
    throw new InputProblem(
      `nordkit doesn't know what to compare ${base} with`,
      "Name both sides: nordkit diff <base> <head>.",
    );
  return { base: await open(input, "base", around), head: await current(input, around) };
}

async function sinceMergeBase(around: Surroundings): Promise<Trees> {
  const { git, path } = await placeOf(around.specs);
  const { commit, branch } = await mergeBase(git);
  const label = `${branch} (merge base ${commit.slice(0, 10)})`;
  const target = join(around.workspace, "base");
  const base = await revisionTree(git, { revision: commit, path, mayLack: true }, target, label);
  return { base, head: await treeAt(around.specs, "the working tree", asIs) };
}

/** What can be opened: packages and versions are the revisions that they were made of. */
type Settled = Exclude<Input, { kind: "published" | "package" }> & { readonly published?: string };

async function settled(input: Input, { specs }: Surroundings): Promise<Settled> {
  if (input.kind !== "published" && input.kind !== "package") return input;
  const { git, path } = await placeOf(specs);
  if (input.kind === "published")
    return { kind: "revision", revision: await lastVersionTag(git), path: undefined };
  const { published } = input;
  return {
    kind: "revision",
    revision: await tagOf(git, published),
    path: posix.join(path, vendorOf(published)),
    published: published.version,
  };
}

async function open(input: Settled, side: string, around: Surroundings): Promise<Tree> {
  const target = join(around.workspace, side);
  switch (input.kind) {
    case "address":
      return addressTree(input.url, target, around.tools);
    case "stdin":
      return stdinTree(around.stdin, target);
    case "path":
      return treeAt(input.path, relative(around.folder, input.path) || ".", asIs);
    case "revision": {
      const { revision } = input;
      if (input.path === undefined) {
        const { git, path } = await placeOf(around.specs);
        return revisionTree(git, { revision, path, mayLack: false }, target, revision);
      }
      const git = await repositoryOf(around.folder);
      const path = repositoryPath(git, input.path, around.folder);
      const label = `${revision}:${path}`;
      const tree = await revisionTree(git, { revision, path, mayLack: false }, target, label);
      const { published } = input;
      return published === undefined ? tree : { ...tree, published };
    }
  }
}

/** What the working tree has where a revision was named. */
async function current(
  input: Extract<Settled, { kind: "revision" }>,
  around: Surroundings,
): Promise<Tree> {
  if (input.path === undefined) return treeAt(around.specs, "the working tree", asIs);
  const git = await repositoryOf(around.folder);
  const path = repositoryPath(git, input.path, around.folder);
  for (const candidate of currentPaths(git, path))
    if (await exists(candidate)) return treeAt(candidate, "the working tree", asIs);
  throw new InputProblem(
    `the working tree has no ${path} to compare with`,
    `Name the other side: nordkit diff ${input.revision}:${path} <head>.`,
  );
}
