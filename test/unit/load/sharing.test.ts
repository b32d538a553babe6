import { expect, test } from "vitest";
import { sharing, withoutShared } from "../../../generator/load/sharing.ts";
import type { JsonObject } from "../../../generator/support/json.ts";

const document = (name: string): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  paths: { "/a": { get: { operationId: "a" } }, "/b": { get: { operationId: name } } },
  components: { schemas: { One: { type: "string" }, Two: { title: name, type: "string" } } },
});

const part = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce((at, name) => (at as Readonly<Record<string, unknown>>)[name], value);

test("what two versions of a document have in common is one object, what differs is not", () => {
  const earlier = document("old");
  const head = document("new");
  const shared = sharing(head, earlier);
  expect(shared).toEqual(head);
  expect(part(shared, "paths", "/a")).toBe(part(earlier, "paths", "/a"));
  expect(part(shared, "components", "schemas", "One")).toBe(
    part(earlier, "components", "schemas", "One"),
  );
  expect(part(shared, "paths", "/b")).not.toBe(part(earlier, "paths", "/b"));
  expect(sharing(document("old"), earlier)).toBe(earlier);
});

test("members in another order are another text, which may give other names", () => {
  const earlier = { components: { schemas: { One: { type: "string", title: "x" } } } };
  const head = { components: { schemas: { One: { title: "x", type: "string" } } } };
  expect(Object.keys(part(sharing(head, earlier), "components", "schemas", "One") ?? {})).toEqual([
    "title",
    "type",
  ]);
});

test("only what an earlier version lacks is left to be checked, in a document that is still whole", () => {
  const earlier = document("old");
  const shared = sharing(document("new"), earlier) as JsonObject;
  expect(withoutShared(shared, earlier)).toEqual({
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: { "/b": { get: { operationId: "new" } } },
    components: { schemas: { Two: { title: "new", type: "string" } } },
  });
});
