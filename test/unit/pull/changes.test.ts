import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween } from "../../../generator/pull/changes.ts";
import { differencesOf, same } from "../../../generator/pull/differences.ts";
import type { Json } from "../../../generator/support/json.ts";
import { published, publishedWith, type Published } from "./fixture.ts";

const NOTHING = { added: [], removed: [], changed: [] };
const SILENT = {
  version: null,
  operations: NOTHING,
  schemas: NOTHING,
  scopes: NOTHING,
  servers: NOTHING,
  other: [],
};

const changed = (change: (document: Published) => void) =>
  changesBetween(published, publishedWith(change));

test("equal documents have no changes", () => {
  expect(changed(() => undefined)).toBeUndefined();
});

test("operations are told by method and path, with the places inside them", () => {
  const changes = changed(({ paths }) => {
    const { get } = paths["/v1/customers"];
    Object.assign(get.parameters[0]?.schema ?? {}, { maximum: 50 });
    get.parameters.splice(1, 0, { name: "new", in: "query", schema: { type: "string" } } as never);
    Object.assign(paths, { "/v1/orders/{id}": { post: {}, delete: {} } });
  });
  expect(changes).toEqual({
    ...SILENT,
    operations: {
      added: ["POST /v1/orders/{id}", "DELETE /v1/orders/{id}"],
      removed: [],
      changed: [
        {
          name: "GET /v1/customers",
          differences: [
            { kind: "changed", pointer: "/parameters/0/schema/maximum" },
            { kind: "added", pointer: "/parameters/1" },
          ],
        },
      ],
    },
  });
});

test("what came one way went the other", () => {
  const next = publishedWith(({ paths, components }) => {
    Object.assign(paths, { "/v1/orders": { get: {} } });
    Object.assign(components.schemas, { Order: {} });
    Object.assign(components.securitySchemes.oauth.flows.clientCredentials.scopes, { "o:r": "" });
  });
  const there = changesBetween(published, next);
  const back = changesBetween(next, published);
  expect(there?.operations.added).toEqual(["GET /v1/orders"]);
  expect(there?.schemas.added).toEqual(["Order"]);
  expect(there?.scopes.added).toEqual(["o:r (oauth, clientCredentials)"]);
  for (const part of ["operations", "schemas", "scopes"] as const)
    expect(back?.[part]).toEqual({ ...NOTHING, removed: there?.[part].added });
});

test("an enumeration is told as a whole", () => {
  const changes = changed(({ components }) => {
    components.schemas.Customer.properties.kind.enum.unshift("new");
  });
  expect(changes?.schemas.changed).toEqual([
    { name: "Customer", differences: [{ kind: "changed", pointer: "/properties/kind/enum" }] },
  ]);
});

test("the version, the servers and all else are told", () => {
  const changes = changed((document) => {
    document.info.version = "1.1";
    document.info.title = "Acme Public";
    document.servers = [{ url: "https://eu.api.example/rest", description: "" }];
    Object.assign(document.paths["/v1/customers"], { parameters: [] });
    document.components.securitySchemes.oauth.flows.clientCredentials.tokenUrl = "/v2/token";
  });
  expect(changes).toEqual({
    ...SILENT,
    version: { before: "1.0", after: "1.1" },
    servers: {
      added: ["https://eu.api.example/rest"],
      removed: ["https://api.example/rest"],
      changed: [],
    },
    other: [
      { kind: "changed", pointer: "/info/title" },
      {
        kind: "changed",
        pointer: "/components/securitySchemes/oauth/flows/clientCredentials/tokenUrl",
      },
      { kind: "added", pointer: "/paths" },
    ],
  });
});

test("servers in another order are a change", () => {
  const servers = [{ url: "https://a.example" }, { url: "https://b.example" }];
  const changes = changesBetween({ servers }, { servers: servers.toReversed() });
  expect(changes).toEqual({ ...SILENT, other: [{ kind: "changed", pointer: "/servers" }] });
});

test("no difference goes untold", () => {
  const changes = changesBetween(
    { openapi: "3.0.0" },
    { openapi: "3.0.0", components: { schemas: {} } },
  );
  expect(changes).toEqual({ ...SILENT, other: [{ kind: "changed", pointer: "" }] });
});

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

test("values are the same or have differences, never both", () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      expect(differencesOf(a, a)).toEqual([]);
      expect(differencesOf(a, b).length === 0).toBe(same(a, b));
      expect(same(a, b)).toBe(same(b, a));
    }),
  );
});
