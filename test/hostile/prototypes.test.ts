import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../generator/support/json.ts";
import { filesBelow, runNordkit } from "../support/run-nordkit.ts";
import { closeWorkshops, openWorkshop, type Workshop } from "../support/tiny-spec.ts";
import { named, operation } from "./corpus/case.ts";

afterAll(closeWorkshops);

/** What would be on all objects if anything merged or walked it carelessly; as text, so that the names are own members. */
const POLLUTING = `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":{"polluted":true}}`;

const polluting = (): JsonObject => JSON.parse(POLLUTING) as JsonObject;

/** A schema whose members are called like that, whose defaults and examples hold it, and which is called like that itself. */
const SCHEMA: Json = {
  type: "object",
  properties: named([
    ["__proto__", { type: "object", properties: { polluted: { type: "boolean" } } }],
    ["constructor", { type: "object", properties: { prototype: { type: "string" } } }],
    ["id", { type: "string" }],
  ]),
  default: polluting(),
  example: polluting(),
  "x-more": polluting(),
};

const TABLE = ["__proto__", "constructor", "prototype"];

const description = (): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1", "x-more": polluting() },
  "x-more": polluting(),
  servers: [
    {
      url: "https://{__proto__}.acme.example/{constructor}",
      variables: named([
        ["__proto__", { default: "a" }],
        ["constructor", { default: "b" }],
      ]),
    },
  ],
  security: [Object.fromEntries([["__proto__", []]])],
  paths: named(
    TABLE.map((name) => [
      `/${name}/{${name}}`,
      {
        post: operation({
          operationId: name,
          tags: TABLE,
          parameters: [
            { name, in: "path", required: true, schema: { type: "string" } },
            ...TABLE.map((query) => ({ name: query, in: "query", schema: SCHEMA })),
          ],
          requestBody: {
            content: named([
              ["application/json", { schema: { $ref: `#/components/schemas/${name}` } }],
              [
                "multipart/form-data",
                {
                  schema: SCHEMA,
                  encoding: named(TABLE.map((part) => [part, { contentType: "text/plain" }])),
                },
              ],
            ]),
          },
          responses: {
            "200": {
              description: "One.",
              headers: named(TABLE.map((header) => [header, { schema: { type: "string" } }])),
              content: { "application/json": { schema: { $ref: "#/components/schemas/Row" } } },
              links: named(TABLE.map((link) => [link, { operationId: name }])),
            },
          },
          callbacks: named(TABLE.map((callback) => [callback, {}])),
        }),
      },
    ]),
  ),
  components: {
    schemas: named([
      ...TABLE.map((name): readonly [string, Json] => [name, SCHEMA]),
      [
        "Row",
        {
          oneOf: TABLE.map((name) => ({ $ref: `#/components/schemas/${name}` })),
          discriminator: {
            propertyName: "id",
            mapping: named(TABLE.map((name) => [name, `#/components/schemas/${name}`])),
          },
        },
      ],
    ]),
    securitySchemes: named([["__proto__", { type: "http", scheme: "bearer" }]]),
    examples: named(TABLE.map((name) => [name, { value: polluting() }])),
    responses: named(TABLE.map((name) => [name, { description: "One." }])),
  },
});

const OVERLAY = `{"overlay":"1.0.0","info":{"title":"a","version":"1"},"actions":[
  {"target":"$","update":{"x-more":${POLLUTING}}},
  {"target":"$.info","update":${POLLUTING}},
  {"target":"$.components.schemas.Row","update":{"x-more":${POLLUTING}}}]}`;

/** Writes what all objects have when a process ends. */
const WATCH = `
const { writeFileSync } = require("node:fs");
const kinds = { Object, Array, Function, String, Number, Boolean, Map, Set, Promise, RegExp, Error };
const seen = () => Object.entries(kinds).map(([name, { prototype }]) => [name,
  Object.getOwnPropertyNames(prototype).map((key) => {
    const { value, get } = Object.getOwnPropertyDescriptor(prototype, key);
    return key + ": " + String(value ?? get);
  })]);
const before = seen();
process.on("exit", () => {
  const inherited = [];
  for (const name in {}) inherited.push(name);
  writeFileSync(process.env.NORDKIT_TEST_SEEN, JSON.stringify({ before, after: seen(), inherited }));
});
`;

interface Seen {
  readonly before: Json;
  readonly after: Json;
  readonly inherited: readonly string[];
}

/** Runs nordkit, and gives what all objects of its process had before and have after it. */
async function watched(workshop: Workshop, words: readonly string[]) {
  const [watch, file] = [join(workshop.folder, "watch.cjs"), join(workshop.folder, "seen.json")];
  await writeFile(watch, WATCH);
  const env = { NODE_OPTIONS: `--require=${watch}`, NORDKIT_TEST_SEEN: file };
  const run = await runNordkit(words, { cwd: workshop.folder, env });
  return { ...run, seen: JSON.parse(await readFile(file, "utf8")) as Seen };
}

describe("names that lead to prototypes, in every table of a description", () => {
  test("leave all objects of nordkit's process as they were", async () => {
    const text = JSON.stringify(description());
    const workshop = await openWorkshop({ acme: { "openapi.json": text } });
    const words = ["--specs", workshop.specs, "--output", workshop.output];
    const { code, log, seen } = await watched(workshop, ["generate", ...words]);
    expect(code, log).toBe(0);
    expect(seen.after).toEqual(seen.before);
    expect(seen.inherited).toEqual([]);
    const files = await filesBelow(join(workshop.output, "acme"));
    const types = files["src/types.ts"]?.text ?? "";
    expect(types).toMatch(/^ {2}readonly \["__proto__"\]\?: \w+Proto;$/m);
    expect(types).toMatch(/^ {2}readonly constructor\?: \w+Constructor;$/m);
    expect(types).toMatch(/^export interface \w+Proto \{\s*readonly polluted\?: boolean;\s*\}$/m);
    expect(files["src/core.ts"]?.text).toContain('"https://a.acme.example/b"');
  });

  test("nor do those of an overlay", async () => {
    const files = { "openapi.json": JSON.stringify(description()), "overlay.yaml": OVERLAY };
    const workshop = await openWorkshop({ acme: files });
    const { log, seen } = await watched(workshop, ["lint", "--specs", workshop.specs]);
    expect(log).toContain("#/info/prototype");
    expect(seen.after).toEqual(seen.before);
    expect(seen.inherited).toEqual([]);
  });

  test("nor when two descriptions are compared", async () => {
    const other = JSON.stringify(description()).replaceAll('"string"', '"integer"');
    const files = { "a.json": JSON.stringify(description()), "b.json": other };
    const workshop = await openWorkshop({ acme: files });
    const [from = "", to = ""] = Object.keys(files).map((name) =>
      join(workshop.specs, "acme", name),
    );
    const words = ["diff", from, to, "--format", "json"];
    const { code, output, log, seen } = await watched(workshop, words);
    expect(code, log).toBe(1);
    expect(output).toContain("__proto__");
    expect(seen.after).toEqual(seen.before);
    expect(seen.inherited).toEqual([]);
  });
});
