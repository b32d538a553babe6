import { describe, expect, it } from "vitest";
import { foreignPackage } from "../../support/foreign-package.ts";

/** A description with those paths, schemas and servers. */
const description = ({ paths = "{}", schemas = "{}", servers = "[]" }): string => `openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: ${servers}
paths: ${paths}
components: { schemas: ${schemas} }
`;

const DONE = 'responses: { "204": { description: Done. } }';
const parameter = (name: string, place: string, type = "string"): string =>
  `{ name: ${name}, in: ${place}, required: ${place === "path"}, schema: { type: ${type} } }`;

/** A schema with one property that is written so. */
const property = (text: string) => ({
  schemas: `{ Row: { type: object, properties: { value: { ${text} } } } }`,
});

const VALUE = "/components/schemas/Row/properties/value";

/** What is contradictory, the one warning of it, and words that it holds. */
const CONTRADICTIONS: Readonly<
  Record<string, readonly [Parameters<typeof description>[0], string, string]>
> = {
  "two parameters of one name in one place": [
    {
      paths: `{ /a: { get: { parameters: [${parameter("q", "query")}, ${parameter("q", "query", "integer")}], ${DONE} } } }`,
    },
    "parameter-repeated /paths/~1a/get/parameters/1",
    'the query parameter "q" is there twice: the last one counts',
  ],
  "two headers that differ in case alone": [
    {
      paths: `{ /a: { get: { parameters: [${parameter("X-A", "header")}, ${parameter("x-a", "header")}], ${DONE} } } }`,
    },
    "parameter-repeated /paths/~1a/get/parameters/1",
    'the header parameter "x-a" is there twice',
  ],
  "a path parameter that the path doesn't name": [
    { paths: `{ /a: { get: { parameters: [${parameter("id", "path")}], ${DONE} } } }` },
    "path-parameter-unused /paths/~1a/get/parameters/0",
    'the path "/a" doesn\'t name the path parameter "id": it is left out',
  ],
  "a name in a path that no parameter describes": [
    { paths: `{ "/a/{id}": { get: { ${DONE} } } }` },
    "path-parameter-assumed /paths/~1a~1{id}/get",
    "it is taken for a text",
  ],
  "two paths that are one": [
    {
      paths: `{ "/a/{id}": { get: { parameters: [${parameter("id", "path")}], ${DONE} } }, "/a/{no}": { put: { parameters: [${parameter("no", "path")}], ${DONE} } } }`,
    },
    "path-repeated /paths/~1a~1{no}",
    'the path "/a/{no}" is "/a/{id}" with other names in its braces',
  ],
  "two operations of one id": [
    {
      paths: `{ /a: { get: { operationId: x, ${DONE} } }, /b: { get: { operationId: x, ${DONE} } } }`,
    },
    "repeated-operation-id /paths/~1b/get",
    'the operationId "x" is also that of GET /a',
  ],
  "an address with a name that no variable defines": [
    { servers: '[{ url: "https://{region}.acme.test" }]' },
    "server-variable-missing /servers/0/url",
    'users have to pass "baseUrl"',
  ],
  "a server variable whose default isn't one of its values": [
    {
      servers:
        '[{ url: "https://{region}.acme.test", variables: { region: { default: eu, enum: [us, ca] } } }]',
    },
    "default-misfit /servers/0/variables/region/default",
    'the default is "eu", but the values are "us" or "ca"',
  ],
  "an enum with values of another type": [
    property("type: string, enum: [a, 1, 2]"),
    `enum-misfit ${VALUE}/enum`,
    "the enum holds 1 and 2, but the type is string: the enum is disregarded",
  ],
  "a default that isn't one of the values": [
    property("type: string, enum: [a, b], default: c"),
    `default-misfit ${VALUE}/default`,
    'the default is "c", but the values are "a" or "b"',
  ],
  "a default of another type": [
    property("type: integer, default: many"),
    `default-misfit ${VALUE}/default`,
    "but the type is integer",
  ],
  "an example of another type": [
    property("type: string, example: 5"),
    `example-misfit ${VALUE}/example`,
    "the example is 5, but the type is string",
  ],
  "a required name without a property": [
    { schemas: "{ Row: { type: object, required: [a, b], properties: { a: {} } } }" },
    "required-undescribed /components/schemas/Row/required/1",
    '"b" is required, but no property describes it',
  ],
};

describe("what contradicts itself in a document that nobody here answers for", () => {
  it.each(Object.entries(CONTRADICTIONS))(
    "is warned of at its place, once: %s",
    async (_, [parts, expected, words]) => {
      const { generated, told, diagnostics } = await foreignPackage(description(parts));
      expect(told).toEqual([`warning ${expected}`]);
      expect(diagnostics[0]?.message).toContain(words);
      expect(generated).toBeDefined();
    },
  );

  it("is refused where braces don't match: nobody knows what is to be sent", async () => {
    const paths = `{ "/rows/{id": { get: { parameters: [${parameter("id", "path")}], ${DONE} } } }`;
    const { generated, told } = await foreignPackage(description({ paths }));
    expect(told).toEqual(["error path-braces /paths/~1rows~1{id"]);
    expect(generated).toBeUndefined();
  });

  it.each([
    "type: string, enum: [a, null], nullable: true, default: null",
    "type: number, default: 1, example: 1.5",
    "enum: [1, a, true], default: a",
    "type: object, required: [a], additionalProperties: { type: string }, properties: {}",
    "allOf: [{ type: object, required: [a], properties: { b: {} } }, { properties: { a: {} } }]",
    "type: array, items: { type: string, enum: [a] }, default: [a]",
  ])("is nothing that is none: %s", async (text) => {
    expect((await foreignPackage(description(property(text)))).told).toEqual([]);
  });

  it("is counted where it is all over the document", async () => {
    const members = Array.from(
      { length: 3_000 },
      (_, index) => `a${index}: { $ref: "#/lost${index}" }`,
    );
    const schemas = `{ Row: { properties: { ${members.join(", ")} } } }`;
    const { diagnostics } = await foreignPackage(description({ schemas }));
    expect(diagnostics).toHaveLength(20);
    expect(diagnostics.at(-1)?.message).toMatch(/\(2980 more like this aren't listed\)$/);
  });
});
