import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { MARKER } from "../../../generator/diff/formats/markdown.ts";
import { nordkit } from "../../../.github/scripts/run.ts";
import { TINY } from "../../support/tiny-spec.ts";
import { answers, sends, startPublisher, type Publish } from "../../unit/pull/publisher.ts";
import { newFolder, openRepository, removeFolders, repositoryIn } from "../command/repository.ts";
import { startGithub, type FakeGithub } from "./fake-github.ts";
import { runScript } from "./run-script.ts";

afterAll(removeFolders);

type Node = Record<string, unknown>;

let github: FakeGithub;
const closings: (() => Promise<void>)[] = [];
beforeEach(async () => {
  github = await startGithub();
  closings.push(() => github.close());
});
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

/** The tiny document as a vendor publishes it; the settings stand in an overlay. */
const PUBLISHED = (): Node => {
  const document = parse(TINY) as Node;
  Reflect.deleteProperty(document, "x-client");
  const paths = document["paths"] as Record<string, Record<string, Node>>;
  Reflect.deleteProperty(paths["/customers"]?.["get"] ?? {}, "x-client");
  return document;
};

const text = (document: Node): string => JSON.stringify(document, null, 2);

/** The document as it is first published, and how a night's run goes when the vendor then serves something else. */
async function follow(serve: Publish, first: readonly (readonly string[])[] = [["pull"]]) {
  let publish: Publish = sends(text(PUBLISHED()), { etag: '"first"' });
  const publisher = await startPublisher((response, number, request) =>
    publish(response, number, request),
  );
  closings.push(() => publisher.close());
  const origin = repositoryIn(await newFolder());
  await origin.git("init", "--quiet", "--bare", "--initial-branch=main");
  const work = await openRepository({
    "specs/acme/source.json": JSON.stringify({ url: publisher.url }),
    ".gitignore": "report/\n",
  });
  for (const words of first) {
    const { code, log } = await nordkit([...words, "--specs", "specs"], work.folder);
    if (code !== 0) throw new Error(log);
  }
  await work.commit("Pulled");
  await work.git("remote", "add", "origin", origin.folder);
  await work.git("push", "--quiet", "origin", "main");
  publish = serve;
  const night = () => runScript("upstream", work.folder, github.environment);
  const branches = async () =>
    (await origin.git("branch", "--format=%(refname:short)")).split("\n");
  const status = () => work.git("status", "--porcelain");
  return { night, branches, status, work, origin };
}

const withoutInvoices = (): Node => {
  const document = PUBLISHED();
  Reflect.deleteProperty(document["paths"] as object, "/invoices/{id}");
  return document;
};

test("304: nothing happens", async () => {
  const { night, branches, status } = await follow(answers(304));
  expect(await night()).toMatchObject({ code: 0, output: "acme: unchanged\n" });
  expect([await branches(), await status(), github.writes]).toEqual([["main"], "", []]);
});

test("the same in another order: nothing happens", async () => {
  const reordered = Object.fromEntries(Object.entries(PUBLISHED()).reverse());
  const { night, branches, status } = await follow(sends(text(reordered)));
  expect(await night()).toMatchObject({ code: 0, output: "acme: reordered\n" });
  expect([await branches(), await status(), github.writes]).toEqual([["main"], "", []]);
});

test("other sentences only: nothing happens", async () => {
  const reworded = text(PUBLISHED()).replace("Lists customers.", "All of the customers.");
  const { night, branches, status } = await follow(sends(reworded));
  expect(await night()).toMatchObject({ code: 0, output: "acme: texts\n" });
  expect([await branches(), await status(), github.writes]).toEqual([["main"], "", []]);
});

test("facts that no user sees, such as an example: nothing happens", async () => {
  const document = PUBLISHED();
  const schemas = (document["components"] as Record<string, Record<string, Node>>)["schemas"];
  Object.assign(schemas?.["Customer"] ?? {}, { example: { name: "Ann" } });
  const first = [["pull"], ["generate", "--output", "generated"]];
  const { night, branches, status } = await follow(sends(text(document)), first);
  const { code, output } = await night();
  expect([code, output]).toEqual([0, "acme: changed\nNothing changes for users.\n"]);
  expect([await branches(), await status(), github.writes]).toEqual([["main"], "", []]);
});

test("a break: one pull request with the spec, the package and the comparison, kept up to date", async () => {
  const { night, branches, work, origin } = await follow(sends(text(withoutInvoices())));
  const { code, output, log } = await night();
  expect([code, log]).toEqual([0, ""]);
  expect(output).toBe("acme: changed\nThe branch: pushed. The pull request: opened.\n");
  expect(await branches()).toEqual(["main", "nordkit/upstream"]);
  expect(github.pulls).toMatchObject([
    { title: "Follow the published documents of acme", head: "nordkit/upstream", base: "main" },
  ]);
  expect(github.pulls[0]?.body).toContain(`${MARKER}\n## This breaks users.`);
  const files = await origin.git("diff", "--name-only", "main", "nordkit/upstream");
  expect(files).toContain("specs/acme/doc.json");
  expect(files).toContain("generated/acme/src/index.ts");

  // The next night, the same is published.
  await work.git("reset", "--quiet", "--hard", "origin/main");
  expect((await night()).output).toContain("The branch: same. The pull request: same.");
  expect(github.writes).toEqual(["POST /pulls"]);
});

test.each([
  ["500", answers(500), "answered 500"],
  [
    "a page instead of a document",
    sends("<html>Maintenance</html>", { "content-type": "text/html" }),
    "Maintenance|HTML|JSON|OpenAPI",
  ],
] as const)("%s: refused, and nothing is proposed", async (_, serve, reason) => {
  const { night, branches, status } = await follow(serve);
  const { code, output } = await night();
  expect(code).toBe(1);
  expect(output).toMatch(/^::error::/m);
  expect(output).toMatch(new RegExp(reason));
  expect([await branches(), await status(), github.writes]).toEqual([["main"], "", []]);
});

test("the workflow runs this script every night, and may push and propose", async () => {
  const file = new URL("../../../.github/workflows/upstream.yml", import.meta.url);
  const workflow = parse(await readFile(file, "utf8")) as {
    readonly on: { readonly schedule: readonly object[] };
    readonly permissions: object;
    readonly jobs: { readonly pull: { readonly steps: readonly { readonly run?: string }[] } };
  };
  expect(workflow.on.schedule).toHaveLength(1);
  expect(workflow.permissions).toEqual({ contents: "write", "pull-requests": "write" });
  expect(workflow.jobs.pull.steps.map(({ run }) => run)).toContain(
    "npx tsx .github/scripts/upstream.ts",
  );
});
