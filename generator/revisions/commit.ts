import type { Git } from "./git.ts";
import { InputProblem } from "./input-problem.ts";

/** The commit that a revision names: a branch, a tag, a hash, `HEAD~3`. */
export async function commitOf(git: Git, revision: string): Promise<string> {
  const commit = revision.startsWith("-")
    ? undefined
    : await git.text(
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${revision}^{commit}`,
      );
  if (commit !== undefined) return commit;
  throw new InputProblem(
    `"${revision}" is neither a file or folder nor a revision of this repository`,
    await git.remedy("Check the spelling; `git branch --all` and `git tag` list the names."),
  );
}

const DEFAULT_BRANCHES = ["origin/main", "origin/master", "main", "master"];

/** The branch that changes go to: what the remote says, else one of the usual names. */
async function defaultBranch(git: Git): Promise<string> {
  const told = await git.text("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  for (const name of told === undefined ? DEFAULT_BRANCHES : [told, ...DEFAULT_BRANCHES])
    if ((await git.text("rev-parse", "--verify", "--quiet", `${name}^{commit}`)) !== undefined)
      return name;
  throw new InputProblem(
    "this repository has no branch main or master, here or at its origin",
    await git.remedy("Say what to compare with: nordkit diff <revision>."),
  );
}

/** Where the current branch left the default branch. */
export async function mergeBase(
  git: Git,
): Promise<{ readonly commit: string; readonly branch: string }> {
  const branch = await defaultBranch(git);
  const commit = await git.text("merge-base", branch, "HEAD");
  if (commit !== undefined) return { commit, branch };
  throw new InputProblem(
    `HEAD and ${branch} have no commit in common`,
    await git.remedy("Say what to compare with: nordkit diff <revision>."),
  );
}
