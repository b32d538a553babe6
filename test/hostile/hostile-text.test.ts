import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { Json } from "../../generator/support/json.ts";
import { outputOf, quotedTexts, statementsOf, temporary, type Output } from "./outputs.ts";
import { placesIn, placeText, replaced, type Place } from "./places.ts";
import { SAMPLE } from "./sample.ts";
import { HOSTILE, TRIPWIRE } from "./texts.ts";

const run = promisify(execFile);

afterAll(() => rm(temporary, { recursive: true, force: true }));

const PLACES = placesIn(SAMPLE);

/** All dangers at once. */
const ALL = `x ${Object.entries(HOSTILE)
  .filter(([name]) => !/nothing|blanks|long|halves/.test(name))
  .map(([, text]) => text)
  .join(" ")}`;

/** A package that is written is as safe as one of harmless text; a refusal says where and why. */
async function expectSafe(description: Json, harmless: Json): Promise<Output> {
  const output = await outputOf(description);
  if (output.files === undefined) {
    expect(output.diagnostics.length).toBeGreaterThan(0);
    for (const { line, pointer, remedy } of output.diagnostics) {
      expect(line).toBeGreaterThan(0);
      expect(pointer).toMatch(/^(\/|$)/);
      expect(remedy).not.toBe("");
    }
    return output;
  }
  for (const path of output.files.keys()) {
    expect(normalize(path)).toBe(path);
    expect(path).toMatch(/^[A-Za-z0-9@][\w.@/-]*$/);
  }
  const { kinds, problems } = statementsOf(output.files);
  expect(problems).toEqual([]);
  const usual = await outputOf(harmless);
  if (usual.files !== undefined) expect(kinds).toEqual(statementsOf(usual.files).kinds);
  expect(() => void JSON.parse(output.files?.get("package.json") ?? "")).not.toThrow();
  return output;
}

describe("hostile text in one place of a description", () => {
  test.each(PLACES.map((place) => [placeText(place), place] as const))(
    "%s",
    async (_name, place) => {
      await expectSafe(replaced(SAMPLE, place, ALL), replaced(SAMPLE, place, "Harmless"));
    },
  );
});

/** Places of prose, which any text may stand in. */
const isProse = ({ path, kind }: Place): boolean =>
  kind === "value" && /^(description|summary|title|says|reading)$/.test(String(path.at(-1)));

const everywhere = (description: Json, isMeant: (place: Place) => boolean, text: string): Json =>
  PLACES.filter(isMeant).reduce((whole, place) => replaced(whole, place, text), description);

describe.each(Object.entries(HOSTILE))("%s", (_name, text) => {
  test("in all prose changes no statement, and runs nothing when the package is imported", async () => {
    const output = await expectSafe(everywhere(SAMPLE, isProse, text), SAMPLE);
    const folder = join(temporary, `import-${Object.values(HOSTILE).indexOf(text)}`);
    for (const [path, content] of output.files ?? []) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const entry = pathToFileURL(join(folder, "dist", "index.js")).href;
    const script = `await import(${JSON.stringify(entry)}); process.stdout.write(String(globalThis.${TRIPWIRE}))`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script]);
    expect(output.files).toBeDefined();
    expect(stdout).toBe("undefined");
  });

  test("as a value of an enumeration arrives unchanged", async () => {
    const place = ["components", "schemas", "Customer", "properties", "kind", "enum", 0];
    const output = await expectSafe(
      replaced(SAMPLE, { path: place, kind: "value" }, text),
      replaced(SAMPLE, { path: place, kind: "value" }, "Harmless"),
    );
    if (output.files !== undefined) expect(quotedTexts(output.files)).toContain(text);
  });

  test("as the name of a member arrives unchanged", async () => {
    const path = ["components", "schemas", "Customer", "properties", "since"];
    const output = await expectSafe(
      replaced(SAMPLE, { path, kind: "name" }, text),
      replaced(SAMPLE, { path, kind: "name" }, "Harmless"),
    );
    if (output.files !== undefined) expect(quotedTexts(output.files)).toContain(text);
  });
});
