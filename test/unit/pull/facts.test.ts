import { expect, test } from "vitest";
import { factsOf } from "../../../generator/pull/facts.ts";
import type { Json } from "../../../generator/support/json.ts";
import { published } from "./fixture.ts";

const textOf = (value: Json): string => JSON.stringify(value);

test("texts go, names and their order stay", () => {
  expect(textOf(factsOf(published))).toBe(
    textOf({
      openapi: "3.0.0",
      servers: [{ url: "https://api.example/rest" }],
      info: { title: "Acme", version: "1.0" },
      paths: {
        "/v1/customers": {
          get: {
            operationId: "Customers_List",
            parameters: [
              { name: "first", in: "query", schema: { type: "integer", maximum: 100 } },
              { name: "name", in: "query", schema: { type: "string" } },
            ],
            responses: {
              "200": {
                description: "OK",
                content: {
                  "application/json": {
                    schema: { type: "array", items: { $ref: "#/components/schemas/Customer" } },
                  },
                },
              },
              default: { description: "Error" },
            },
          },
        },
      },
      components: {
        schemas: {
          Customer: {
            type: "object",
            properties: {
              description: { type: "string" },
              summary: { type: "string" },
              kind: { type: "string", enum: ["a", "b"] },
            },
          },
        },
        securitySchemes: {
          oauth: {
            type: "oauth2",
            flows: {
              clientCredentials: { tokenUrl: "/token", scopes: { "customers:read": "" } },
            },
          },
        },
      },
    }),
  );
});

test("facts have themselves as facts", () => {
  const facts = factsOf(published);
  expect(textOf(factsOf(facts))).toBe(textOf(facts));
});

const kept: readonly (readonly [what: string, value: Json])[] = [
  ["an example's members", { example: { description: "x", summary: "y" } }],
  ["a default's members", { default: { description: "x" } }],
  ["a constant's members", { const: { summary: "x" } }],
  ["enumerated objects", { enum: [{ description: "x" }] }],
  ["named examples", { examples: { one: { summary: "x", value: { description: "y" } } } }],
  ["properties with the names of texts", { properties: { description: true, summary: {} } }],
  ["properties with the names of tables", { properties: { properties: { type: "string" } } }],
  ["a property called scopes", { properties: { scopes: { type: "string" } } }],
  ["a property called responses", { properties: { responses: { 200: { type: "object" } } } }],
  ["a property called example", { properties: { example: { type: "string" } } }],
  ["schemas with the names of texts", { components: { schemas: { description: {}, x: {} } } }],
  ["a mapping's texts", { discriminator: { mapping: { summary: "#/x" } } }],
  ["titles", { title: "T", info: { title: "U" } }],
  ["a required list", { required: ["description"] }],
  ["a description that is no text", { description: { type: "string" } }],
  ["a referenced response", { responses: { 404: { $ref: "#/components/responses/Gone" } } }],
  ["a scope list in a requirement", { security: [{ scopes: ["a"] }] }],
];
test.each(kept)("%s stay as they are", (_, value) => {
  expect(textOf(factsOf(value))).toBe(textOf(value));
});

test("a property called example is a schema like any other", () => {
  const schema = { properties: { example: { type: "string", description: "x" } } };
  expect(factsOf(schema)).toEqual({ properties: { example: { type: "string" } } });
});

test("a deprecation's text goes, the deprecation stays", () => {
  const value = { deprecated: true, "x-deprecatedMessage": "Use the other." };
  expect(factsOf(value)).toEqual({ deprecated: true });
});

test.each([
  ["404", "Not Found"],
  ["4XX", "Client Error"],
  ["default", "Error"],
  ["Shared", "Shared"],
  ["constructor", "constructor"],
])("the response %s is described as %s", (status, description) => {
  const value = { responses: { [status]: { headers: {} } } };
  expect(textOf(factsOf(value))).toBe(
    textOf({ responses: { [status]: { description, headers: {} } } }),
  );
});

test("a name that every object has is a name like any other", () => {
  const text = '{"properties":{"__proto__":{"type":"string"}}}';
  expect(textOf(factsOf(JSON.parse(text) as Json))).toBe(text);
});
