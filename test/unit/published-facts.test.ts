import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { STATUS_CODES } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { loadVendor } from "../../generator/load/load.ts";
import { findVendors } from "../../generator/load/vendors.ts";
import { buildModel } from "../../generator/model/build.ts";
import { partsOf } from "../../generator/model/shapes.ts";
import type { ApiModel } from "../../generator/model/types.ts";
import { placedOperations } from "../../generator/model/walk.ts";
import type { NormalDocument, Schema } from "../../generator/normalise/document.ts";
import { normalise } from "../../generator/normalise/normalise.ts";
import { isArray, isObject, type Json } from "../../generator/support/json.ts";
import { below, ROOT, type Pointer } from "../../generator/support/pointer.ts";
import { Report } from "../../generator/support/report.ts";

const specs = fileURLToPath(new URL("../../specs", import.meta.url));
const published = (await findVendors(specs)).filter(({ folder }) =>
  ["source.json", "doc.json"].every((file) => existsSync(join(folder, file))),
);

const REASONS: ReadonlySet<string> = new Set([
  ...Object.values(STATUS_CODES).map(String),
  "Informational",
  "Success",
  "Redirection",
  "Client Error",
  "Server Error",
  "Error",
]);

/** What sentences stand under. A member of a schema's `properties` of such a name is a schema, never a text. */
const SENTENCES: ReadonlySet<string> = new Set(["summary", "description"]);

/** Places of sentences. A response must have a description: the reason phrase of its status says nothing of the vendor's. */
function* proseIn(
  value: Json,
  at: Pointer = ROOT,
  above: readonly string[] = [],
): Generator<string> {
  const parts = isArray(value) ? value.entries() : Object.entries(isObject(value) ? value : {});
  for (const [name, part] of parts) {
    const key = String(name);
    const isResponse = key === "description" && above.at(-2) === "responses";
    if (typeof part === "string" && SENTENCES.has(key) && !(isResponse && REASONS.has(part)))
      yield below(at, key);
    yield* proseIn(part, below(at, key), [...above, key]);
  }
}

/** Places of members named like sentences that aren't schemas. */
function* confusedIn(value: Json, at: Pointer = ROOT, above?: string): Generator<string> {
  const parts = isArray(value) ? value.entries() : Object.entries(isObject(value) ? value : {});
  for (const [name, part] of parts) {
    const key = String(name);
    if (above === "properties" && !isObject(part)) yield below(at, key);
    yield* confusedIn(part, below(at, key), key);
  }
}

/** Places of properties without a description, in a schema and whatever it holds; what a reference leads to is elsewhere. */
function* silentProperties(schema: Schema): Generator<string> {
  for (const { schema: value } of schema.properties)
    if (value.annotations.description.trim() === "") yield value.source;
  for (const part of partsOf(schema)) yield* silentProperties(part);
}

const document = (member: Json): Json => ({ openapi: "3.0.0", paths: {}, member });

describe("prose is told from facts in a document", () => {
  test.each<readonly [string, Json, readonly string[]]>([
    ["with a summary", { get: { summary: "Lists." } }, ["/member/get/summary"]],
    ["with a description", { description: "Text." }, ["/member/description"]],
    [
      "with a vendor's word on a response",
      { responses: { 200: { description: "The rows." } } },
      ["/member/responses/200/description"],
    ],
    ["with a reason phrase", { responses: { 200: { description: "OK" } } }, []],
    ["with a property of that name", { properties: { description: { type: "string" } } }, []],
  ])("%s", (_title, member, expected) => {
    expect([...proseIn(document(member))]).toEqual(expected);
  });

  test("with a text where a property's schema belongs", () => {
    const member = { properties: { name: {}, description: "Who." }, description: "Text." };
    expect([...confusedIn(document(member))]).toEqual(["/member/properties/description"]);
  });
});

describe.each(published)("$name", (vendor) => {
  const report = new Report();
  let facts: Json;
  let normal: NormalDocument;
  let model: ApiModel;

  beforeAll(async () => {
    facts = JSON.parse(await readFile(join(vendor.folder, "doc.json"), "utf8")) as Json;
    const loaded = await loadVendor(vendor, report);
    if (loaded === undefined) throw new Error(JSON.stringify(report.diagnostics));
    normal = normalise(loaded);
    model = buildModel(normal, report);
  });

  test("publishes facts: nothing in doc.json is the vendor's prose", () => {
    expect([...proseIn(facts)]).toEqual([]);
    expect([...confusedIn(facts)]).toEqual([]);
  });

  test("has a summary for every operation", () => {
    const silent = normal.operations.filter(({ summary }) => summary.trim() === "");
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("has a description for every parameter", () => {
    const silent = normal.operations.flatMap(({ parameters }) =>
      parameters.filter(({ description }) => description.trim() === ""),
    );
    expect(silent.map(({ source }) => source)).toEqual([]);
  });

  test("has a description for every schema and every property", () => {
    const silent = normal.schemas.filter(
      ({ schema }) => schema.annotations.description.trim() === "",
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    const bodies = normal.operations.flatMap(({ body, responses }) =>
      [...(body?.contents ?? []), ...responses.flatMap(({ contents }) => contents)].flatMap(
        ({ schema }) => schema ?? [],
      ),
    );
    const schemas = [...normal.schemas.map(({ schema }) => schema), ...bodies];
    expect(schemas.flatMap((schema) => [...silentProperties(schema)])).toEqual([]);
  });

  test("has a method of a name of its own for every operation", () => {
    const placed = [...placedOperations(model.groups)];
    const told = placed.map(({ operation }) => `${operation.method} ${operation.path}`);
    const declared = normal.operations.map(({ method, path }) => `${method} ${path}`);
    expect(declared.length).toBeGreaterThan(0);
    expect(told.sort()).toEqual(declared.sort());
    const names = placed.map(({ chain, operation }) => [...chain, operation.name].join("."));
    expect(names.filter((name) => !/^[\p{ID_Start}_$][\p{ID_Continue}.$]*$/u.test(name))).toEqual(
      [],
    );
    expect(new Set(names).size).toBe(names.length);
    // Those of one resource, with all below it, share a file.
    const constants = placed.map(({ chain, operation }) => `${chain[0]}: ${operation.constant}`);
    expect(new Set(constants).size).toBe(constants.length);
  });

  test("has no errors and no warnings", () => {
    expect(report.diagnostics).toEqual([]);
  });
});
