import { expect, test } from "vitest";
import { wireCauses } from "../../../generator/diff/package/causes/wire-causes.ts";
import { change } from "../../../generator/diff/package/changes/change.ts";
import { compareWire } from "../../../generator/diff/wire/compare-wire.ts";
import type { Json, JsonObject } from "../../../generator/support/json.ts";
import { pointer, ROOT } from "../../../generator/support/pointer.ts";
import { documentOf } from "./tiny-documents.ts";

const TODAY = "2026-11-21";

const getting = (schema: string): JsonObject => ({
  get: {
    responses: {
      "200": {
        description: "Fine.",
        content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
    },
  },
});

const issue = (body: Json): JsonObject => ({
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, body: { type: body } as JsonObject },
});

const api = (paths: JsonObject, schemas: JsonObject) =>
  documentOf({
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths,
    components: { schemas },
  });

test("a schema that two others replace is told of once, with all operations", () => {
  const base = api(
    { "/a": getting("Issue"), "/b": getting("Issue"), "/c": getting("Issue") },
    { Issue: issue("string") },
  );
  const head = api(
    { "/a": getting("Old"), "/b": getting("New"), "/c": getting("New") },
    { Old: issue(["string", "null"]), New: issue(["string", "null"]) },
  );
  const findings = compareWire(base, head, TODAY);
  expect(findings.map(({ rule, subject }) => [rule, subject])).toEqual([
    ["response-null-allowed", "Issue.body"],
  ]);
  expect(findings[0]?.reaches.map(({ operation }) => operation)).toEqual([
    "GET /a",
    "GET /b",
    "GET /c",
  ]);
  expect(findings[0]?.head?.pointer).toBe("/components/schemas/New/properties/body");
});

test("what is shown at the whole document causes nothing that lies in it", () => {
  const base = api({}, {});
  const [finding] = compareWire(
    api({ "/a": getting("One") }, { One: issue("string") }),
    api({ "/a": getting("One") }, { One: issue("integer") }),
    TODAY,
  );
  const two = pointer("components", "schemas", "Two");
  const changed = change({
    ...{ rule: "result-type-changed", subject: "Two", message: "Two is another type." },
    base: two,
    head: two,
  });
  const atRoot = base.locate(ROOT);
  const gone = finding && {
    ...finding,
    rule: "success-status-removed" as const,
    base: atRoot,
    head: atRoot,
  };
  expect(gone).toBeDefined();
  expect(wireCauses(changed, gone === undefined ? [] : [gone])).toEqual([]);
});

test("what is gone causes nothing of what stays where it stood", () => {
  const getAndPost = { ...getting("One"), post: getting("One")["get"] ?? {} };
  const schemas = { One: issue("string") };
  const [base, head] = [api({ "/a": getAndPost }, schemas), api({ "/a": getting("One") }, schemas)];
  const findings = compareWire(base, head, TODAY);
  expect(findings.map(({ rule, head: at }) => [rule, at?.pointer])).toEqual([
    ["operation-removed", "/paths/~1a"],
  ]);
  const [kept, gone] = (["get", "post"] as const).map((method) => pointer("paths", "/a", method));
  const facts = {
    rule: "result-type-changed",
    subject: "a",
    message: "A result changed.",
  } as const;
  expect(wireCauses(change({ ...facts, base: kept, head: kept }), findings)).toEqual([]);
  expect(wireCauses(change({ ...facts, rule: "method-removed", base: gone }), findings)).toEqual(
    findings,
  );
});
