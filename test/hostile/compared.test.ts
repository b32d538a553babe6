import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/support/json.ts";
import { openRepository, removeFolders } from "../diff/command/repository.ts";
import { runNordkit } from "../support/run-nordkit.ts";
import { BROKEN_TEXT } from "./corpus/broken-text.ts";
import { description, json, withWriting, type Files, type HostileCase } from "./corpus/case.ts";
import { NAMES } from "./corpus/names.ts";
import { REFERENCES } from "./corpus/references.ts";
import { OVERLAYS, SETTINGS } from "./corpus/settings.ts";
import { SIZES } from "./corpus/sizes.ts";
import { CERTAINLY_WRONG } from "./corpus/wrong-shapes.ts";
import { hostileFolder, inProcess } from "./hostile-run.ts";
import { runTimeDescription } from "./run-time-description.ts";
import { SAMPLE } from "./sample.ts";
import { TRIPWIRE } from "./texts.ts";

const CASES: readonly HostileCase[] = [
  ...[BROKEN_TEXT, CERTAINLY_WRONG, REFERENCES, NAMES, SETTINGS, OVERLAYS].flat(),
];

/** Every so many of them: each takes its time, most of all those for which the compiler is asked. */
const some = (cases: readonly HostileCase[], step: number): readonly HostileCase[] =>
  cases.filter((_, index) => index % step === 0);

const REFUSED = some(
  CASES.filter(({ outcome }) => outcome !== "package"),
  2,
);

/** Besides, those that have been too much. */
const COMPARED = [
  ...some(
    CASES.filter(({ outcome }) => outcome === "package"),
    12,
  ),
  ...SIZES.filter(({ name }) => /chain of 3,000|1,000 heirs|60 times: tuples/.test(name)),
];

/** What a terminal would act upon, or a reader not see. */
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

let folder: string;
let sound: string;

async function written(name: string, files: Files): Promise<string> {
  const specs = join(folder, name);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(specs, path)), { recursive: true });
    await writeFile(join(specs, path), content);
  }
  return specs;
}

beforeAll(async () => {
  folder = await hostileFolder();
  sound = await written("sound", json(description()));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await removeFolders();
});

/** Compares two folders, which ends in one of three ways and says why it couldn't be done. */
async function compared(base: string, head: string, ...words: readonly string[]) {
  const result = await inProcess(["diff", base, head, ...words]);
  const { code, output, log } = result;
  expect([0, 1, 2], log).toContain(code);
  expect(log).not.toMatch(/^\s+at (?!#)|bug in nordkit/m);
  expect(log).not.toMatch(UNPRINTABLE);
  expect(output).not.toMatch(UNPRINTABLE);
  if (code === 2) expect(log).toMatch(/Nothing was compared: \S/);
  return result;
}

/** Each line is one command of the workflow's, whose properties and text hold nothing that ends it. */
const COMMAND =
  /^::(?:error|warning|notice)(?: [a-zA-Z]+=[^:,\s][^:,]*(?:,[a-zA-Z]+=[^:,]*)*)?::[^\r\n]*$/;

describe("what can't be compared is told", () => {
  test.each(REFUSED.map((each, index) => [each.name, each, index] as const))(
    "%s",
    async (_name, { files }, index) => {
      const specs = await written(`refused-${index}`, files);
      const before = await readdir(folder, { recursive: true });
      await compared(sound, specs, "--format", "github");
      expect(await readdir(folder, { recursive: true })).toEqual(before);
    },
  );
});

describe("what can be compared is compared", () => {
  test.each(COMPARED.map((each, index) => [each.name, each, index] as const))(
    "%s",
    { timeout: 60_000 },
    async (_name, { files }, index) => {
      const specs = await written(`compared-${index}`, files);
      expect((await compared(specs, specs)).code).toBe(0);
      const { code, output } = await compared(specs, sound, "--format", "github");
      expect([0, 1]).toContain(code);
      for (const line of output.trim().split("\n").filter(Boolean)) expect(line).toMatch(COMMAND);
    },
  );
});

test("a pattern that would take for ever is not tried on a text", async () => {
  const asked = (pattern: JsonObject): Files =>
    json(
      withWriting({
        requestBody: {
          content: {
            "application/json": { schema: { type: "string", minLength: 60, ...pattern } },
          },
        },
      }),
    );
  const base = await written("free", asked({}));
  const head = await written("endless", asked({ pattern: "^(a+)+x$" }));
  const { code, output } = await compared(base, head, "--fail-on", "risky");
  expect(code).toBe(1);
  expect(output).toContain("^(a+)+x$");
});

describe("hostile names, values and texts in a report", () => {
  let output: string;
  const report = (ending: string): Promise<string> =>
    readFile(join(folder, `report.${ending}`), "utf8");

  beforeAll(async () => {
    const base = await written("hostile", json(runTimeDescription("http://127.0.0.1:9")));
    const head = await written("tame", json(SAMPLE));
    const files = ["md", "html", "sarif", "json"].map((ending) => join(folder, `report.${ending}`));
    const result = await compared(base, head, "--format", "github", "--also", ...files);
    expect(result.code).toBe(1);
    output = result.output;
  }, 60_000);

  test("give the runner of a workflow no commands but ours", () => {
    const lines = output.trim().split("\n");
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toMatch(COMMAND);
  });

  test("are text in Markdown: no HTML, no mention, no link, no end of a code block", async () => {
    const text = await report("md");
    expect(text).toContain("globalThis.tripped");
    const prose = text
      .replace(/^(`{3,})[^\n`]*\n[^]*?^\1$/gm, "")
      .replace(/\\[^\w\s]/g, "")
      .replace(/(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
    expect(prose).not.toMatch(/<(?!\/?(?:details|summary|br|sub|b|code)\b|!-- nordkit)[a-z!/]/i);
    expect(prose).not.toMatch(/\]\(javascript:|!\[|@admin/);
  });

  test("are text in HTML: no element and no attribute of theirs", async () => {
    const text = await report("html");
    expect(text).toContain("globalThis.tripped");
    expect(text).not.toMatch(/<img|<!-- @|<[a-z]+[^<>]*\sonerror=/i);
    expect(text.match(/<\/script>/gi)?.length).toBe(text.match(/<script[\s>]/gi)?.length);
    expect(text).not.toMatch(/href="?\s*javascript:/i);
  });

  test.each(["sarif", "json"])("are values in %s, which is JSON", async (ending) => {
    const text = await report(ending);
    expect(JSON.stringify(JSON.parse(text) as unknown)).toContain("globalThis.tripped");
  });

  test("run nothing", () => {
    expect(Reflect.get(globalThis, TRIPWIRE)).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("a revision of a repository", () => {
  test("that holds broken, hostile and strangely named files is compared or told of", async () => {
    const texts = (files: Files): Record<string, string> =>
      Object.fromEntries(
        Object.entries(files).map(([path, content]) => [
          `specs/acme/${path}`,
          Buffer.from(content).toString("utf8"),
        ]),
      );
    const repository = await openRepository({
      "specs/acme/openapi.json": JSON.stringify(description()),
      "specs/a\u001b[2J\nb/openapi.json": JSON.stringify(description()),
      "specs/--upload-pack=touch tripped/openapi.json": JSON.stringify(description()),
    });
    const { folder: cwd } = repository;
    const diff = (...words: readonly string[]) =>
      runNordkit(["diff", ...words, "--specs", "specs"], { cwd });
    await repository.commit("Hostile", texts(json(runTimeDescription("http://127.0.0.1:9"))));
    await repository.commit("Broken", { "specs/acme/openapi.json": '{"openapi":"3.1.0",' });
    const [hostile, broken] = [await diff("HEAD~2", "HEAD~1"), await diff("HEAD~1", "HEAD")];
    expect(hostile.code, hostile.log).toBe(1);
    expect(hostile.output).toContain("globalThis.tripped");
    expect(broken.code).toBe(2);
    expect(broken.log).toContain("Nothing was compared");
    for (const { output, log } of [hostile, broken]) {
      expect(output + log).not.toMatch(UNPRINTABLE);
      expect(log).not.toMatch(/bug in nordkit/);
    }
    const option = await diff("--output=tripped", "HEAD");
    expect(option.code).toBe(2);
    expect((await readdir(cwd)).sort()).toEqual([".git", "specs"]);
  });
});
