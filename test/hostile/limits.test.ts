import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../../generator/support/json.ts";
import { description, many, named, operation, withRow } from "./corpus/case.ts";

const NORDKIT = fileURLToPath(new URL("../../generator/nordkit.mjs", import.meta.url));
const REPORT_MEMORY = fileURLToPath(new URL("../bench/report-memory.cjs", import.meta.url));

/** The most memory that generating may take. */
const MOST_MEGABYTES = 1_500;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nordkit-limits-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Generated {
  readonly code: number | string | null;
  readonly log: string;
  readonly megabytes: number;
  /** Of the package; nothing where none was written. */
  readonly types: string;
}

/** Generates from a text in a process of its own, which is ended when it takes for ever. */
async function generated(name: string, text: string): Promise<Generated> {
  const file = join(folder, name);
  const [out, memory] = [`${file}-package`, `${file}-memory`];
  await writeFile(file, text);
  const env = {
    ...process.env,
    NO_COLOR: "1",
    NORDKIT_BENCH_MEMORY: memory,
    NODE_OPTIONS: `--require=${REPORT_MEMORY}`,
  };
  const settings = { env, timeout: 240_000, maxBuffer: 10_000_000 };
  const { code, log } = await new Promise<{ code: Generated["code"]; log: string }>((resolve) => {
    execFile(
      process.execPath,
      [NORDKIT, "generate", file, "--out", out],
      settings,
      (error, _, log) => resolve({ code: error === null ? 0 : (error.code ?? null), log }),
    );
  });
  const sizes = (await readFile(memory, "utf8")).trim().split("\n").map(Number);
  const types = await readFile(join(out, "src/types.ts"), "utf8").catch(() => "");
  await rm(file);
  return { code, log, megabytes: (Math.max(...sizes) * 1024) / 1e6, types };
}

const FOREVER = { timeout: 300_000 };

describe("large descriptions work", () => {
  test("100,000 values of an enumeration", FOREVER, async () => {
    const values = many(100_000, (n) => `value ${n}`);
    const text = JSON.stringify(withRow({ type: "string", enum: values }));
    const { code, log, megabytes, types } = await generated("values.json", text);
    expect(code, log).toBe(0);
    expect(types).toContain('"value 99999"');
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });

  test("50 MB", FOREVER, async () => {
    const long = "A text that goes on and on. ".repeat(100);
    const schema = (n: number): Json => ({
      type: "object",
      description: `${n}: ${long}`,
      properties: {
        id: { type: "string" },
        next: { $ref: `#/components/schemas/S${(n + 1) % 18_000}` },
      },
    });
    const text = JSON.stringify({
      ...description(),
      components: {
        schemas: {
          Row: { $ref: "#/components/schemas/S0" },
          ...named(many(18_000, (n) => [`S${n}`, schema(n)] as const)),
        },
      },
    });
    expect(text.length).toBeGreaterThan(50_000_000);
    const { code, log, megabytes, types } = await generated("large.json", text);
    expect(code, log).toBe(0);
    expect(types).toContain("export interface S17999 ");
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

describe("what no honest description is, is refused", () => {
  test.each([
    [
      "10,000 levels of JSON",
      "deep.json",
      `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
      "the nesting",
    ],
    ["10,000 levels of YAML", "deep.yaml", "[".repeat(10_000), "the nesting"],
    [
      "100,000 operations",
      "operations.json",
      JSON.stringify(
        description({
          paths: named(many(100_000, (n) => [`/r${n}`, { get: operation() }] as const)),
        }),
      ),
      "the number of operations",
    ],
    ["a file of 101 MB", "huge.json", `{"openapi":"${" ".repeat(101_000_000)}"}`, "the file"],
  ])("%s", FOREVER, async (_title, name, text, what) => {
    const { code, log, megabytes } = await generated(name, text);
    expect(code, log.slice(0, 1_000)).toBe(1);
    expect(log).toMatch(
      new RegExp(`${name}:\\d+:\\d+ error too-large: ${what} is over the limit of`),
    );
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(await readdir(folder)).not.toContain(`${name}-package`);
  });
});
