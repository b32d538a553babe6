import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { Git } from "./git.ts";
import { InputProblem } from "./input-problem.ts";

const MOST_FILES = 20_000;
const MOST_BYTES = 500_000_000;

/** What a description may consist of: `$ref`s lead to such files, or to names without an extension. */
const SPEC_FILE = /(?:^|\/)[^/.]+$|\.(?:ya?ml|json)$/i;

const LINK = "120000";

interface Entry {
  readonly mode: string;
  readonly object: string;
  readonly size: number;
  readonly path: string;
}

/** Whether a commit holds a file or a folder at a path; undefined where there is nothing. */
export async function kindAt(
  git: Git,
  commit: string,
  path: string,
): Promise<"file" | "folder" | undefined> {
  const type = await git.text("cat-file", "-t", `${commit}:${path}`);
  return type === "blob" ? "file" : type === "tree" ? "folder" : undefined;
}

/** Writes the spec files of a commit's folder into a folder on disk, below their paths in the repository. */
export async function extract(
  git: Git,
  commit: string,
  path: string,
  target: string,
): Promise<void> {
  const entries = await entriesOf(git, commit, path);
  const contents = await contentsOf(git, entries);
  for (const [index, entry] of entries.entries()) {
    const file = join(target, path, entry.path);
    // Git itself refuses such names; a crafted repository may hold them.
    if (relative(target, file).split(sep)[0] === "..") continue;
    await mkdir(dirname(file), { recursive: true });
    const content = contents[index] ?? Buffer.alloc(0);
    if (entry.mode === LINK) await symlink(content.toString("utf8"), file);
    else await writeFile(file, content, { flag: "wx" });
  }
}

async function entriesOf(git: Git, commit: string, path: string): Promise<readonly Entry[]> {
  const { code, output, error } = await git.run([
    ...["ls-tree", "-r", "-z", "-l", "--full-tree"],
    `${commit}:${path}`,
  ]);
  if (code !== 0)
    throw new InputProblem(
      `git can't list ${path} at ${commit}: ${error}`,
      await git.remedy("Run git fsck to see whether the repository is whole."),
    );
  const entries = output
    .toString("utf8")
    .split("\0")
    .flatMap((line): readonly Entry[] => {
      const [, mode, type, object, size, name] =
        /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
      if (type !== "blob" || mode === undefined || object === undefined) return [];
      if (name === undefined || !SPEC_FILE.test(name)) return [];
      return [{ mode, object, size: Number(size), path: name }];
    });
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > MOST_FILES || bytes > MOST_BYTES)
    throw new InputProblem(
      `the folder "${path}" holds ${entries.length} spec files of ${bytes} bytes, which is too much`,
      "Name the folder of one vendor: nordkit diff <revision>:<folder>.",
    );
  return entries;
}

async function contentsOf(git: Git, entries: readonly Entry[]): Promise<readonly Buffer[]> {
  const wanted = entries.map(({ object }) => `${object}\n`).join("");
  const { output } = await git.run(["cat-file", "--batch"], wanted);
  let at = 0;
  return entries.map(({ object, path }) => {
    const lineEnd = output.indexOf("\n", at);
    const [, type, size] = output.toString("utf8", at, lineEnd).split(" ");
    if (type !== "blob")
      throw new InputProblem(
        `git has no content for ${path} (${object})`,
        "The clone is partial: fetch the missing objects first.",
      );
    const start = lineEnd + 1;
    at = start + Number(size) + 1;
    return output.subarray(start, at - 1);
  });
}
