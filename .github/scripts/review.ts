import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compare } from "./compare.ts";
import { repositoryOf } from "./github-api.ts";
import { git } from "./run.ts";
import { keepComment } from "./sticky-comment.ts";

/** Reviews a pull request's specs: annotations, the job's summary, one comment. The exit code is that of the comparison. */
async function review(environment: NodeJS.ProcessEnv, folder: string): Promise<number> {
  const target = environment["GITHUB_BASE_REF"] ?? "main";
  const base = await git(["merge-base", `origin/${target}`, "HEAD"], folder);
  const { code, markdown, annotations, verdict } = await compare(
    base,
    folder,
    join(folder, "report"),
  );
  print(annotations);
  const summary = environment["GITHUB_STEP_SUMMARY"];
  if (summary !== undefined) await appendFile(summary, markdown);
  const number = await pullRequestNumber(environment["GITHUB_EVENT_PATH"]);
  if (number === undefined) return code;
  const kept = await keepComment(repositoryOf(environment), number, markdown, verdict !== "none");
  print(
    kept === "forbidden"
      ? "::notice::This token may not write comments; the report is in the job's summary.\n"
      : `The comment: ${kept}.\n`,
  );
  return code;
}

async function pullRequestNumber(eventFile: string | undefined): Promise<number | undefined> {
  if (eventFile === undefined) return undefined;
  const event = JSON.parse(await readFile(eventFile, "utf8")) as {
    readonly pull_request?: { readonly number: number };
  };
  return event.pull_request?.number;
}

const print = (text: string): void => void process.stdout.write(text);

process.exitCode = await review(process.env, process.cwd());
