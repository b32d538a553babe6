import { execFile } from "node:child_process";
import { readdir, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { typeCheck } from "../corpus/type-check.ts";
import { BROKEN_TEXT } from "./corpus/broken-text.ts";
import type { HostileCase } from "./corpus/case.ts";
import { NAMES } from "./corpus/names.ts";
import { REFERENCES } from "./corpus/references.ts";
import { OVERLAYS, SETTINGS } from "./corpus/settings.ts";
import { SIZES } from "./corpus/sizes.ts";
import { CERTAINLY_WRONG } from "./corpus/wrong-shapes.ts";
import { hostileFolder, runHostile } from "./hostile-run.ts";
import { TRIPWIRE } from "./texts.ts";

const run = promisify(execFile);

const CORPUS: Readonly<Record<string, readonly HostileCase[]>> = {
  "broken text": BROKEN_TEXT,
  "wrong shapes": CERTAINLY_WRONG,
  references: REFERENCES,
  sizes: SIZES,
  names: NAMES,
  settings: SETTINGS,
  overlays: OVERLAYS,
};

/** What a terminal would act upon, or a reader not see. */
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

const PROTOTYPES = [Object, Array, Function, String].map(({ prototype }) =>
  Object.getOwnPropertyNames(prototype).join(),
);

let folder: string;
/** The packages that were written, with the names of their cases. */
const packages = new Map<string, string>();

beforeAll(async () => {
  folder = await hostileFolder();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function expectHandled({ name, files, outcome }: HostileCase): Promise<void> {
  const { codes, diagnostics, told, packages: written, beside } = await runHostile(folder, files);
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  if (outcome === "package") expect(errors, told.slice(0, 2_000)).toEqual([]);
  else expect(errors).toContain(outcome);
  const [linted, generated, foreign] = codes;
  const expected = outcome === "package" ? 0 : 1;
  expect([linted, generated], told.slice(0, 2_000)).toEqual([expected, expected]);
  // In a foreign document more is overlooked, and told.
  expect([0, expected]).toContain(foreign);
  for (const { file, line, column, pointer, message, remedy } of diagnostics) {
    expect(file).not.toBe("");
    expect(Math.min(line, column)).toBeGreaterThan(0);
    expect(pointer).toMatch(/^(\/|$)/);
    expect(message.length).toBeLessThan(1_000);
    expect(remedy).not.toBe("");
    expect(message + remedy).not.toMatch(UNPRINTABLE);
  }
  expect(told).not.toMatch(UNPRINTABLE);
  expect(told).not.toMatch(/^\s+at (?!#)|bug in nordkit/m);
  expect(told.length).toBeLessThan(400_000);
  const made = [...(foreign === 0 ? ["foreign"] : []), ...(expected === 0 ? ["generated"] : [])];
  expect(beside).toEqual([...made, "specs"]);
  const [own, other] = written;
  if (expected === 0) packages.set(own, name);
  // Where both are made, they differ in their names alone.
  else if (foreign === 0) packages.set(other, `${name}, as a foreign document`);
}

describe.each(Object.entries(CORPUS))("%s", (_title, cases) => {
  test.each(cases.map((each) => [each.name, each] as const))("%s", (_name, each) =>
    expectHandled(each),
  );
});

test("no description changes what all objects have", () => {
  const after = [Object, Array, Function, String].map(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).join(),
  );
  expect(after).toEqual(PROTOTYPES);
  expect(Object.keys({})).toEqual([]);
  expect(Reflect.get(globalThis, TRIPWIRE)).toBeUndefined();
});

describe("the packages of hostile descriptions", () => {
  test("compile", { timeout: 300_000 }, async () => {
    const found = await typeCheck(folder, [...packages.keys()]);
    const problems = [...found].map(([path, findings]) => [
      packages.get(path),
      findings[0]?.detail,
    ]);
    expect(problems).toEqual([]);
  });

  test(
    "run nothing of the description's when they are imported",
    { timeout: 300_000 },
    async () => {
      const entries = [...packages.keys()].map(
        (path) => pathToFileURL(join(path, "dist/index.js")).href,
      );
      const script = `
      const before = Object.getOwnPropertyNames(Object.prototype).join();
      for (const entry of ${JSON.stringify(entries)}) {
        const found = await import(entry);
        if ("then" in found) throw new Error(entry);
      }
      const intact = Object.getOwnPropertyNames(Object.prototype).join() === before && Object.keys({}).length === 0;
      process.stdout.write(JSON.stringify([globalThis.${TRIPWIRE} ?? null, intact]));`;
      const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script]);
      expect(JSON.parse(stdout)).toEqual([null, true]);
    },
  );

  test("have files of portable names, in which nothing is invisible", async () => {
    for (const [path, name] of packages) {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      for (const entry of entries) {
        expect(entry.name, name).toMatch(/^[A-Za-z0-9][\w.-]{0,80}$/);
        if (!entry.isFile() || /(?:runtime|plugins)/.test(entry.parentPath)) continue;
        const text = await readFile(join(entry.parentPath, entry.name), "utf8");
        expect(
          UNPRINTABLE.exec(text.replaceAll("\t", ""))?.[0],
          `${name}: ${entry.name}`,
        ).toBeUndefined();
      }
      const lower = entries.map((entry) => join(entry.parentPath, entry.name).toLowerCase());
      expect(new Set(lower).size, name).toBe(lower.length);
    }
  });

  test("are called by names that a registry takes", async () => {
    for (const [path, name] of packages) {
      const manifest = JSON.parse(await readFile(join(path, "package.json"), "utf8")) as {
        name: string;
      };
      expect(manifest.name, name).toMatch(/^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/);
      expect(manifest.name.length, basename(path)).toBeLessThan(215);
    }
  });
});
