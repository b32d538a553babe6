import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generatePackage } from "../../../generator/commands/pipeline.ts";
import type { Json } from "../../../generator/support/json.ts";
import { Report } from "../../../generator/support/report.ts";
import { Stages } from "../../../generator/support/stages.ts";
import { excerptOf } from "../../support/excerpt.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nordkit-combinations-"));
});

afterAll(() => rm(folder, { recursive: true }));

const schema = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** A schema with a member of its own and so many alternatives. */
const alternatives = (name: string, count: number): Json => ({
  type: "object",
  required: [name],
  properties: { [name]: { type: "string" } },
  oneOf: Array.from({ length: count }, (_, index) => ({
    type: "object",
    properties: { [`${name}${index}`]: { type: "string" } },
  })),
});

/** The type of a row that combines three schemas with so many alternatives each, and what is told of it. */
async function rowOf(...counts: readonly [number, number, number]) {
  const [a, b, c] = counts;
  const description: Json = {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    paths: {
      "/row": {
        get: {
          operationId: "getRow",
          responses: {
            "200": {
              description: "The row.",
              content: { "application/json": { schema: schema("Row") } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        A: alternatives("a", a),
        B: alternatives("b", b),
        C: alternatives("c", c),
        Row: { allOf: [schema("A"), schema("B"), schema("C")] },
      },
    },
  };
  const file = join(folder, `${counts.join("-")}.json`);
  await writeFile(file, JSON.stringify(description));
  const report = new Report();
  const vendor = { name: "acme", folder, elsewhere: { file } };
  const generated = await generatePackage(vendor, report, new Stages());
  const types = generated?.files.get("src/types.ts") ?? "";
  return {
    type: excerptOf(types, "type", "Row").replace(/\s+/g, " "),
    told: report.diagnostics.map(({ code, severity, pointer }) => ({ code, severity, pointer })),
  };
}

it("combines as many alternatives as TypeScript can bear", async () => {
  expect(await rowOf(30, 40, 40)).toEqual({ type: "export type Row = A & B & C;", told: [] });
});

it("leaves out the longest list where they are more, keeps what all its alternatives have, and says so", async () => {
  const { type, told } = await rowOf(30, 60, 50);
  expect(type).toBe("export type Row = A & { readonly b: string; } & C;");
  expect(told).toEqual([
    { code: "too-many-combinations", severity: "warning", pointer: "/components/schemas/Row" },
  ]);
});
