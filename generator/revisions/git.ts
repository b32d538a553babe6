import { spawn } from "node:child_process";
import { InputProblem } from "./input-problem.ts";

/** What a run of git said. */
export interface Said {
  readonly code: number;
  readonly output: Buffer;
  readonly error: string;
}

/** Git in one repository. It reads only: no locks, no questions, nothing fetched. */
export class Git {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Runs a command to its end; what it answers is the caller's to judge. */
  run(words: readonly string[], input = ""): Promise<Said> {
    return new Promise((resolve, reject) => {
      const child = spawn("git", ["--no-optional-locks", "--literal-pathspecs", ...words], {
        cwd: this.folder,
        env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" },
        stdio: ["pipe", "pipe", "pipe"],
      });
      const output: Buffer[] = [];
      let error = "";
      child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
      child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
      child.on("error", (cause) =>
        reject(
          "code" in cause && cause.code === "ENOENT"
            ? new InputProblem("git can't be run here", "Install git, or name two files instead.")
            : cause,
        ),
      );
      child.on("close", (code) =>
        resolve({ code: code ?? 1, output: Buffer.concat(output), error: error.trim() }),
      );
      // A command that ends early closes its input; its exit code says what there is to say.
      child.stdin.on("error", () => undefined);
      child.stdin.end(input);
    });
  }

  /** The text a command answers; undefined where it fails. */
  async text(...words: readonly string[]): Promise<string | undefined> {
    const { code, output } = await this.run(words);
    return code === 0 ? output.toString("utf8").trim() : undefined;
  }

  /** What to say where a revision isn't known: a shallow clone holds few of them. */
  async remedy(otherwise: string): Promise<string> {
    const isShallow = (await this.text("rev-parse", "--is-shallow-repository")) === "true";
    return isShallow
      ? 'This clone is shallow: run "git fetch --unshallow" first (in a workflow: actions/checkout with fetch-depth: 0).'
      : otherwise;
  }
}

/** The repository that a folder belongs to. */
export async function repositoryOf(folder: string): Promise<Git> {
  const { code, output, error } = await new Git(folder).run(["rev-parse", "--show-toplevel"]);
  if (code === 0) return new Git(output.toString("utf8").replace(/\n$/, ""));
  throw new InputProblem(
    `${folder} is not in a git repository that can be read: ${error.split("\n")[0] ?? ""}`,
    "Name two files, folders or addresses to compare.",
  );
}
