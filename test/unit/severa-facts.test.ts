import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { loadVendor } from "../../generator/load/load.ts";
import { buildModel } from "../../generator/model/build.ts";
import type { ApiModel, OperationModel, ParameterField } from "../../generator/model/types.ts";
import { placedOperations } from "../../generator/model/walk.ts";
import { normalise } from "../../generator/normalise/normalise.ts";
import { isArray, isObject, objectMember, type Json } from "../../generator/support/json.ts";
import { Report } from "../../generator/support/report.ts";

const folder = fileURLToPath(new URL("../../specs/severa", import.meta.url));

let root: Json;
let model: ApiModel;
let operations: readonly OperationModel[];

beforeAll(async () => {
  const report = new Report();
  const document = await loadVendor({ name: "severa", folder }, report);
  if (document === undefined) throw new Error(JSON.stringify(report.diagnostics));
  root = document.root;
  model = buildModel(normalise(document), report);
  operations = [...placedOperations(model.groups)].map(({ operation }) => operation);
});

const pagedBy = (name: string): readonly OperationModel[] =>
  operations.filter(({ paging }) => paging?.name === name);

/** The operations that have such a query parameter. */
const withQuery = (matches: (field: ParameterField) => boolean): readonly OperationModel[] =>
  operations.filter(({ query }) => query?.fields.some(matches) === true);

/** Every quirk's id, wherever it stands. */
function* quirkIds(value: Json): Generator<string> {
  if (isArray(value)) for (const item of value) yield* quirkIds(item);
  if (!isObject(value)) return;
  for (const [name, part] of Object.entries(value)) {
    if (name === "quirks" && isArray(part))
      for (const quirk of part) if (isObject(quirk)) yield String(quirk["id"]);
    yield* quirkIds(part);
  }
}

test("all operations and schemas are there", () => {
  expect(operations).toHaveLength(512);
  expect(Object.keys(objectMember(objectMember(root, "components"), "schemas") ?? {})).toHaveLength(
    366,
  );
});

test("lists are paged by a token or by the first row", () => {
  expect(pagedBy("pageToken")).toHaveLength(71);
  expect(pagedBy("firstRow")).toHaveLength(59);
  expect(operations.filter(({ paging }) => paging !== undefined)).toHaveLength(71 + 59);
  for (const { query, id } of pagedBy("pageToken"))
    expect(query?.fields.map(({ wireName }) => wireName) ?? [], id).not.toContain("pageToken");
});

test("rows are changed by JSON Patch, and by nothing but `replace`", () => {
  const patches = operations.filter(({ body }) => body?.codec.plugin === "json-patch");
  expect(patches).toHaveLength(77);
  expect(operations.filter(({ method }) => method === "PATCH")).toEqual(patches);
  for (const { body, id } of patches)
    expect(body?.codec.settings, id).toMatchObject({ operations: ["replace"] });
});

test("changes can be asked for, and sortings are written in brackets", () => {
  expect(withQuery(({ wireName }) => wireName === "changedSince")).toHaveLength(48);
  const sorted = withQuery(({ wireName }) => wireName === "sortings");
  expect(sorted).toHaveLength(36);
  const inBrackets = withQuery(
    ({ wireName, style }) => wireName === "sortings" && style?.plugin === "brackets",
  );
  expect(inBrackets).toEqual(sorted);
});

test("servers, scopes and limits are known", () => {
  expect(model.servers.map(({ name }) => name)).toEqual(["production", "test"]);
  expect(new Set(model.scopes).size).toBe(35);
  expect(model.scopes).toHaveLength(35);
  expect(model.limits?.settings).toMatchObject({
    windows: [
      { calls: 10, seconds: 1 },
      { calls: 100_000, seconds: 86_400 },
    ],
  });
});

test("contradictions are written down", () => {
  const ids = new Set(quirkIds(root));
  expect(ids.size).toBeGreaterThanOrEqual(60);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
