import { git, run } from "./run.ts";

/** The one branch that carries what vendors have published. */
export const BRANCH = "nordkit/upstream";

const AUTHOR = [
  ...["-c", "user.name=github-actions[bot]"],
  ...["-c", "user.email=41898282+github-actions[bot]@users.noreply.github.com"],
];

/** Commits the folders on the branch and pushes it, replacing what it held; not where it holds the same already. */
export async function pushChanges(
  folder: string,
  paths: readonly string[],
  message: string,
): Promise<"pushed" | "same"> {
  await git(["add", "--all", "--", ...paths], folder);
  await git([...AUTHOR, "commit", "--quiet", "--message", message], folder);
  const known = await run("git", ["fetch", "--quiet", "origin", BRANCH], folder);
  if (known.code === 0) {
    const trees = ["FETCH_HEAD", "HEAD"].map((name) =>
      git(["rev-parse", `${name}^{tree}`], folder),
    );
    const parents = ["FETCH_HEAD", "HEAD"].map((name) => git(["rev-parse", `${name}^`], folder));
    const [one, other] = await Promise.all(trees);
    const [parent, otherParent] = await Promise.all(parents);
    if (one === other && parent === otherParent) return "same";
  }
  await git(["push", "--quiet", "--force", "origin", `HEAD:refs/heads/${BRANCH}`], folder);
  return "pushed";
}

/** Brings folders back to what the current commit holds. */
export async function restore(folder: string, paths: readonly string[]): Promise<void> {
  await git(["checkout", "--quiet", "HEAD", "--", ...paths], folder);
  await git(["clean", "--quiet", "--force", "-d", "--", ...paths], folder);
}

/** Whether anything below the paths differs from the current commit. */
export const isChanged = async (folder: string, ...paths: readonly string[]): Promise<boolean> =>
  (await git(["status", "--porcelain", "--", ...paths], folder)) !== "";
