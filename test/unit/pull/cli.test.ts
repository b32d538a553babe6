import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { factsOf } from "../../../generator/pull/facts.ts";
import { published } from "./fixture.ts";
import { sends } from "./publisher.ts";
import { filesOf, pretty, publisher, sha256, specsFolder } from "./workplace.ts";

const TEXT = JSON.stringify(published);
const nordkit = fileURLToPath(new URL("../../../generator/nordkit.mjs", import.meta.url));

const started = (...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [nordkit, ...words], { stdio: ["ignore", "pipe", "pipe"] });

async function finished(child: ChildProcess): Promise<readonly [unknown, string, string]> {
  let output = "";
  let log = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (log += text));
  const [code] = (await once(child, "close")) as [unknown];
  return [code, output, log];
}

test("the command line pulls", async () => {
  const { url } = await publisher(sends(TEXT));
  const specs = await specsFolder({ x: { "source.json": pretty({ url }) } });
  const [code, output, log] = await finished(started("pull", "x", "--specs", specs));
  expect([code, output]).toEqual([0, "x: new, 1 operations, 1 schemas\n"]);
  expect(log).toContain(`fetching ${url}`);
  expect(await filesOf(specs, "x")).toEqual({
    "doc.json": pretty(factsOf(published)),
    "source.json": pretty({ url, sha256: sha256(TEXT) }),
  });
});

test("the command line prints nothing but data with --json, and fails with 1", async () => {
  const specs = await specsFolder({ x: { "source.json": "{}" } });
  const [code, output] = await finished(started("pull", "--json", "--specs", specs));
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    outcomes: [{ vendor: "x", url: null, outcome: "failed" }],
    diagnostics: [{ code: "source-invalid" }],
  });
});

test("an interrupted run leaves the folder as it was", async () => {
  const running: ChildProcess[] = [];
  const { url, requests } = await publisher((response) => {
    response.writeHead(200).write(TEXT.slice(0, 100));
    for (const child of running) child.kill("SIGINT");
  });
  const files = { "doc.json": "{}", "source.json": pretty({ url }) };
  const specs = await specsFolder({ x: files });
  const child = started("pull", "x", "--specs", specs);
  running.push(child);
  const [code] = await finished(child);
  expect([code === 0, requests.length]).toEqual([false, 1]);
  expect(await filesOf(specs, "x")).toEqual(files);
});
