import { expect, test } from "vitest";
import { parse } from "yaml";
import { sharing } from "../../../generator/load/sharing.ts";
import type { Document } from "../../../generator/load/document.ts";
import { unchangedParts } from "../../../generator/normalise/unchanged-parts.ts";
import type { JsonObject } from "../../../generator/support/json.ts";

const ZOO = `
openapi: 3.1.0
info: { title: Zoo, version: "1" }
paths:
  /animals: { get: { responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Animal" } } } } } } }
  /cages: { get: { responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Cage" } } } } } } }
  /guests: { get: { parameters: [{ $ref: "#/components/parameters/Page" }], responses: { "200": { $ref: "#/components/responses/Guests" } } } }
  /prices: { get: { responses: { "200": { description: Fine. } } } }
components:
  parameters: { Page: { name: page, in: query, schema: { type: integer } } }
  responses: { Guests: { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Guest" } } } } }
  schemas:
    Animal: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
    Pet: { allOf: [{ $ref: "#/components/schemas/Animal" }] }
    Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }], properties: { food: { $ref: "#/components/schemas/Food" } } }
    Food: { type: string }
    Cage: { type: object, properties: { size: { type: number } } }
    Guest: { type: object, properties: { name: { type: string } } }
`;

const documentOf = (root: JsonObject): Document => ({
  name: "zoo",
  isForeign: true,
  version: "3.1",
  root,
  locate: (pointer) => ({ file: "x", line: 1, column: 1, pointer }),
  files: [],
});

/** What stays the same where a text of the zoo is written in another way. */
const unchanged = (from: string, to: string) => {
  expect(ZOO).toContain(from);
  const base = parse(ZOO) as JsonObject;
  const head = sharing(parse(ZOO.replace(from, to)) as JsonObject, base) as JsonObject;
  const { paths, schemas, leadsToChange } = unchangedParts(documentOf(base), documentOf(head));
  const items = base["paths"] as JsonObject;
  return {
    paths: [...paths].filter((path) => !leadsToChange(items[path])),
    schemas: [...schemas],
    alike: [...paths],
  };
};

test("what leads to a changed schema by however many steps is not unchanged", () => {
  expect(unchanged("name: { type: string }", "name: { type: integer }")).toMatchObject({
    paths: ["/animals", "/cages", "/prices"],
    schemas: ["Animal", "Pet", "Cat", "Food", "Cage"],
  });
});

test("neither is what a changed part leads to, as it is needed to understand that", () => {
  const { paths, schemas } = unchanged(
    "size: { type: number }",
    'size: { $ref: "#/components/schemas/Food" }',
  );
  expect(paths).toEqual(["/animals", "/guests", "/prices"]);
  expect(schemas).toEqual(["Animal", "Pet", "Cat", "Guest"]);
});

test("a schema that a member tells apart changes with what is composed of it, by however many steps", () => {
  const { paths } = unchanged("Food: { type: string }", "Food: { type: integer }");
  expect(paths).toEqual(["/cages", "/guests", "/prices"]);
});

test("a parameter that operations share counts as theirs", () => {
  const { paths, alike } = unchanged("name: page", "name: sheet");
  expect(alike).toEqual(paths);
  expect(paths).toEqual(["/animals", "/cages", "/prices"]);
});

test.each([
  ["the security of all operations", "info:", "security: [{}]\ninfo:"],
  ["webhooks", "info:", "webhooks: {}\ninfo:"],
  ["a setting", "Food: { type: string }", "Food: { type: string, x-client: { name: Meal } }"],
  [
    "a reference to no component",
    '$ref: "#/components/schemas/Cage"',
    '$ref: "#/paths/~1cages/get"',
  ],
])("where %s changes, nothing is taken for unchanged", (_, from, to) => {
  expect(unchanged(from, to)).toEqual({ paths: [], schemas: [], alike: [] });
});

test("nothing is where paths changed places, as names are given in their order", () => {
  const base = parse(ZOO) as JsonObject;
  const paths = base["paths"] as JsonObject;
  const turned = Object.fromEntries(Object.entries(paths).reverse());
  const head = sharing({ ...base, paths: turned }, base) as JsonObject;
  expect(unchangedParts(documentOf(base), documentOf(head)).paths.size).toBe(0);
});
