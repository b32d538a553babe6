import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { MARKER } from "../../../generator/diff/formats/markdown.ts";
import { TINY, tinyWith } from "../../support/tiny-spec.ts";
import {
  newFolder,
  openRepository,
  removeFolders,
  repositoryIn,
  type Repository,
} from "../command/repository.ts";
import { startGithub, type FakeGithub } from "./fake-github.ts";
import { runScript } from "./run-script.ts";

afterAll(removeFolders);

let github: FakeGithub;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(() => github.close());

const BREAKING = tinyWith("  /invoices/{id}:\n    delete:", "  /bills/{id}:\n    delete:");

/** A clone with a branch that has that spec, as a workflow checks it out, and how the workflow's step runs in it. */
async function pullRequest(spec: string, base: Readonly<Record<string, string>> = {}) {
  const origin = await openRepository({ "specs/acme/openapi.yaml": TINY, ...base });
  const clone: Repository = repositoryIn(await newFolder());
  await origin.git("clone", "--quiet", origin.folder, clone.folder);
  await clone.git("checkout", "--quiet", "-b", "work");
  await clone.commit("Work", { "specs/acme/openapi.yaml": spec });
  const event = join(clone.folder, ".git", "event.json");
  const summary = join(clone.folder, ".git", "summary.md");
  await writeFile(event, JSON.stringify({ pull_request: { number: 7 } }));
  const review = () =>
    runScript("review", clone.folder, {
      ...github.environment,
      GITHUB_BASE_REF: "main",
      GITHUB_EVENT_PATH: event,
      GITHUB_STEP_SUMMARY: summary,
    });
  return { clone, summary, review };
}

test("a break is annotated, summarised and told in one comment, and the job fails", async () => {
  const { clone, summary, review } = await pullRequest(BREAKING);
  const { code, output } = await review();
  expect(code).toBe(1);
  expect(output).toMatch(/^::error (?:file=specs\/acme\/openapi\.yaml,line=\d+,col=\d+,)?title=/);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain(`${MARKER}\n## This breaks users.`);
  expect(await readFile(summary, "utf8")).toBe(github.comments[0]?.body);
  expect(await readFile(join(clone.folder, "report/report.html"), "utf8")).toContain(
    "<!doctype html>",
  );
});

test("the comment is edited in place when the branch moves on, and not touched when nothing changed", async () => {
  const { clone, review } = await pullRequest(BREAKING);
  await review();
  await review();
  expect(github.writes).toEqual(["POST /issues/7/comments"]);
  await clone.commit("Back", { "specs/acme/openapi.yaml": TINY });
  const { code } = await review();
  expect(code).toBe(0);
  expect(github.writes).toEqual(["POST /issues/7/comments", "PATCH /issues/comments/1000"]);
  expect(github.comments[0]?.body).toContain("Nothing changes for users.");
});

test("a fork's token may not write: the summary has the report, and the verdict stands", async () => {
  github.isReadOnly = true;
  const { summary, review } = await pullRequest(BREAKING);
  const { code, output } = await review();
  expect(code).toBe(1);
  expect(output).toContain("::notice::This token may not write comments");
  expect(await readFile(summary, "utf8")).toContain("This breaks users.");
});

test("specs that can't be compared are told in the comment, with the diagnostics", async () => {
  const { review } = await pullRequest(tinyWith("type: array, items:", "type: arry, items:"));
  const { code } = await review();
  expect(code).toBe(2);
  expect(github.comments[0]?.body).toContain("## The specs could not be compared");
  expect(github.comments[0]?.body).toContain("invalid-openapi");
});

test("the workflow runs this script, with the history and the rights that it needs", async () => {
  const file = new URL("../../../.github/workflows/diff.yml", import.meta.url);
  const workflow = parse(await readFile(file, "utf8")) as {
    readonly on: object;
    readonly permissions: object;
    readonly jobs: {
      readonly diff: {
        readonly steps: readonly {
          readonly run?: string;
          readonly with?: object;
          readonly if?: string;
        }[];
      };
    };
  };
  expect(workflow.on).toEqual({ pull_request: { paths: ["specs/**"] } });
  expect(workflow.permissions).toEqual({ contents: "read", "pull-requests": "write" });
  const { steps } = workflow.jobs.diff;
  expect(steps[0]?.with).toMatchObject({ "fetch-depth": 0, "persist-credentials": false });
  expect(steps.map(({ run }) => run)).toContain("npx tsx .github/scripts/review.ts");
  expect(steps.at(-1)).toMatchObject({ if: "always()", with: { path: "report/" } });
});
