import type { Json } from "../../../generator/support/json.ts";
import {
  cases,
  description,
  json,
  many,
  named,
  operation,
  withOperation,
  withRow,
  withSchemas,
  withWriting,
  yaml,
  type Files,
} from "./case.ts";

const ref = (to: string): Json => ({ $ref: to });
const schema = (name: string): Json => ref(`#/components/schemas/${name}`);
const rowAt = (to: string, more: Files = {}): Files => json(withRow(ref(to)), more);

/** Shared things that refer to each other in a circle of nothing but references. */
const circle = (section: string, use: (to: Json) => Json): Files => {
  const to = (name: string): Json => ref(`#/components/${section}/${name}`);
  const base = description({ paths: { "/rows": use(to("A")) as never } });
  return json({
    ...base,
    components: { schemas: { Row: {} }, [section]: { A: to("B"), B: to("C"), C: to("A") } },
  });
};

const chain = (length: number, end: Json): Json =>
  withSchemas({
    Row: schema("L0"),
    ...named(many(length, (n) => [`L${n}`, schema(`L${n + 1}`)] as const)),
    [`L${length}`]: end,
  });

const FILE = "type: object\nproperties: { a: { type: string } }\n";

/** References that lead out, nowhere, back, or to the wrong thing. */
export const REFERENCES = [
  ...cases("ref-refused", {
    "an address": rowAt("https://evil.example/schema.json"),
    "an address of plain HTTP": rowAt("http://169.254.169.254/latest/meta-data/"),
    "an address with credentials": rowAt("https://user:secret@evil.example/a.json"),
    "an address without a scheme": rowAt("//evil.example/a.json"),
    "an address in capitals": rowAt("HTTPS://evil.example/a.json#/A"),
    "an address of the own machine": rowAt("http://127.0.0.1:1/a.json"),
    "a file's address": rowAt("file:///etc/passwd"),
    "a file's address on a host": rowAt("file://localhost/etc/passwd"),
    "an absolute path": rowAt("/etc/passwd"),
    "a way up": rowAt("../../../../etc/passwd"),
    "a way up, encoded": rowAt("%2e%2e/%2e%2e/etc/passwd"),
    "a way up, encoded twice": rowAt("a?%252e%252e/etc/passwd"),
    "a slash, encoded": rowAt("%2fetc%2fpasswd"),
    "a way up after a way down": rowAt("a/b/../../../secret.yaml"),
    "a path of Windows": rowAt("C:\\Windows\\win.ini"),
    backslashes: rowAt("..\\..\\secret.yaml"),
    "a share": rowAt("\\\\evil.example\\share\\a.yaml"),
    "a NUL in the path": rowAt("a.yaml%00.json"),
    "a query": rowAt("a.yaml?token=1"),
    "a data address": rowAt("data:application/json,{}"),
    "a script's address": rowAt("javascript:globalThis.tripped=1"),
    "a package's address": rowAt("npm:evil"),
    "a fragment that is neither place nor name": rowAt("#a row"),
    "a broken encoding": rowAt("#/components/schemas/%E0%A4%A"),
    "another broken encoding": rowAt("#/%zz"),
    "the whole document as a schema": rowAt("#"),
    "the whole document as a path": json(description({ paths: { "/rows": ref("#") as never } })),
    "a text as a schema": rowAt("#/info/title"),
    "a parameter that is a schema": json(withOperation({ parameters: [schema("Row")] })),
    "an answer that is a schema": json(withOperation({ responses: { "200": schema("Row") } })),
    "a schema that is an answer": json({
      ...description(),
      components: {
        schemas: { Row: ref("#/components/responses/A") },
        responses: { A: { description: "a" } },
      },
    }),
    "a discriminator's mapping to an address": json(
      withRow(
        {
          oneOf: [schema("Cat")],
          discriminator: {
            propertyName: "kind",
            mapping: { cat: "https://evil.example/cat.json" },
          },
        },
        { Cat: { type: "object" } },
      ),
    ),
    "a discriminator's mapping to a file above": json(
      withRow(
        {
          oneOf: [schema("Cat")],
          discriminator: { propertyName: "kind", mapping: { cat: "../cat.json#/Cat" } },
        },
        { Cat: { type: "object" } },
      ),
    ),
    "an address in a file that is referred to": rowAt("row.yaml", {
      "row.yaml": "properties: { a: { $ref: 'https://evil.example/a.json' } }\n",
    }),
    "a way up from a file in a folder": rowAt("deep/row.yaml", {
      "deep/row.yaml": "properties: { a: { $ref: '../../secret.yaml' } }\n",
    }),
  }),
  ...cases("ref-not-found", {
    "a name that no schema bears": rowAt("#Row"),
    "a name that isn't there": rowAt("#/components/schemas/Rwo"),
    "a section that isn't there": rowAt("#/definitions/Row"),
    "a prototype": rowAt("#/__proto__"),
    "a prototype's member": rowAt("#/__proto__/toString"),
    "a constructor": rowAt("#/constructor"),
    "a constructor's prototype": rowAt("#/components/schemas/constructor/prototype"),
    "a method of all objects": rowAt("#/components/schemas/toString"),
    "a list's length": rowAt("#/servers/length"),
    "a list's method": rowAt("#/servers/map"),
    "an item that isn't there": rowAt("#/servers/9"),
    "an item counted from the end": rowAt("#/servers/-1"),
    "an item by a fraction": rowAt("#/servers/0.0"),
    "a text's length": rowAt("#/info/title/length"),
    "an empty name": rowAt("#/components/schemas/"),
    "a file that isn't there": rowAt("gone.yaml"),
    "a place that isn't there in a file": rowAt("row.yaml#/Nowhere", { "row.yaml": FILE }),
    "a prototype in a file": rowAt("row.yaml#/__proto__", { "row.yaml": FILE }),
    "100 wrong references": json(
      withSchemas(named(many(150, (n) => [`A${n}`, schema(`Gone${n}`)] as const))),
    ),
  }),
  ...cases("ref-cycle", {
    "a schema that is itself": rowAt("#/components/schemas/Row"),
    "two schemas that are each other": json(withSchemas({ Row: schema("A"), A: schema("Row") })),
    "a circle of 200": json(
      withSchemas({
        Row: schema("L0"),
        ...named(many(200, (n) => [`L${n}`, schema(`L${(n + 1) % 200}`)] as const)),
      }),
    ),
    "parameters in a circle": circle("parameters", (to) => ({
      get: operation({ parameters: [to] }),
    })),
    "answers in a circle": circle("responses", (to) => ({
      get: operation({ responses: { "200": to } }),
    })),
    "bodies in a circle": circle("requestBodies", (to) => ({
      post: operation({ requestBody: to }),
    })),
    "headers in a circle": circle("headers", (to) => ({
      get: operation({ responses: { "200": { description: "a", headers: { "X-A": to } } } }),
    })),
    "path items in a circle": circle("pathItems", (to) => to),
    "security schemes in a circle": circle("securitySchemes", () => ({ get: operation() })),
    "callbacks in a circle": circle("callbacks", (to) => ({
      post: operation({ callbacks: { a: to } }),
    })),
    "a circle through a file": json(withRow(ref("row.yaml")), {
      "row.yaml": "$ref: 'openapi.json#/components/schemas/Row'\n",
    }),
    "two files that are each other": json(withRow(ref("a.yaml")), {
      "a.yaml": "$ref: b.yaml\n",
      "b.yaml": "$ref: a.yaml\n",
    }),
  }),
  ...cases("too-large", {
    "a chain of 10,000 references": json(chain(10_000, { type: "string" })),
    "a chain of 300 references": json(chain(300, { type: "string" })),
  }),
  ...cases("not-yaml", {
    "a file that is no YAML": rowAt("row.yaml", { "row.yaml": "a: [" }),
    "a file with a bomb's tag": rowAt("row.yaml", { "row.yaml": "!!js/function f\n" }),
  }),
  ...cases("not-json", {
    "a file that is no JSON": rowAt("row.json", { "row.json": "{" }),
    "YAML in a JSON file": rowAt("row.json", { "row.json": FILE }),
  }),
  ...cases("invalid-openapi", {
    "a file that is a list": rowAt("row.yaml", { "row.yaml": "type: [7]\n" }),
    "a file with what no schema has": rowAt("row.yaml", { "row.yaml": "type: 7\n" }),
  }),
  ...cases("package", {
    "a chain of 200 references": json(chain(200, { type: "string", enum: ["a"] })),
    "a chain of 200 parameters": json({
      ...withOperation({ parameters: [ref("#/components/parameters/P0")] }),
      components: {
        schemas: { Row: {} },
        parameters: {
          ...named(many(200, (n) => [`P${n}`, ref(`#/components/parameters/P${n + 1}`)] as const)),
          P200: { name: "state", in: "query", required: true, schema: { type: "string" } },
        },
      },
    }),
    "a tree": json(
      withRow({
        type: "object",
        properties: { children: { type: "array", items: schema("Row") } },
      }),
    ),
    "an object inside itself, required": json(
      withRow({ type: "object", required: ["self"], properties: { self: schema("Row") } }),
    ),
    "a list of itself": json(withRow({ type: "array", items: schema("Row") })),
    "a table of itself": json(withRow({ type: "object", additionalProperties: schema("Row") })),
    "all of itself": json(
      withRow({ allOf: [schema("Row"), { type: "object", properties: { a: {} } }] }),
    ),
    "one of itself": json(withRow({ oneOf: [schema("Row"), { type: "string" }] })),
    "nothing but itself, twice": json(withRow({ allOf: [schema("Row"), schema("Row")] })),
    "not itself": json(withRow({ not: schema("Row") })),
    "all of each other": json(
      withSchemas({ Row: { allOf: [schema("A")] }, A: { anyOf: [schema("Row")] } }),
    ),
    "itself by a pattern": json(
      withRow({ type: "object", patternProperties: { "^a": schema("Row") } }),
    ),
    "itself in a tuple": json(withRow({ type: "array", prefixItems: [schema("Row")] })),
    "itself beside a reference": json(
      withSchemas({ Row: { $ref: "#/components/schemas/A", allOf: [schema("Row")] }, A: {} }),
    ),
    "a discriminator of itself": json(
      withRow({
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: { propertyName: "kind", mapping: { row: "#/components/schemas/Row" } },
      }),
    ),
    "a place deep in another schema": json(
      withSchemas({
        Row: ref("#/components/schemas/A/properties/b/items"),
        A: { type: "object", properties: { b: { type: "array", items: { type: "string" } } } },
      }),
    ),
    "a place in an operation": json(
      withOperation({
        parameters: [
          { name: "a", in: "query", schema: { type: "string", enum: ["x"] } },
          { name: "b", in: "query", schema: ref("#/paths/~1rows/get/parameters/0/schema") },
        ],
      }),
    ),
    "a place in an extension": json({
      ...withRow(ref("#/x-types/Row")),
      "x-types": { Row: { type: "object", properties: { a: {} } } },
    }),
    "references in examples, which are data": json(
      withRow({
        type: "object",
        properties: { a: { type: "string" } },
        example: ref("https://evil.example/a.json"),
        default: ref("../secret.yaml"),
        "x-more": ref("file:///etc/passwd"),
        enum: [ref("#/gone")],
      }),
    ),
    "references in an example of a body": json(
      withWriting({
        requestBody: {
          content: { "application/json": { schema: {}, example: ref("https://evil.example/") } },
        },
      }),
    ),
    "a member that is called $ref": json(
      withRow({ type: "object", properties: { $ref: { type: "string" } }, required: ["$ref"] }),
    ),
    "a callback in which the same callback is": json({
      ...withWriting({ callbacks: { done: ref("#/components/callbacks/Done") } }),
      components: {
        schemas: { Row: {} },
        callbacks: {
          Done: {
            "{$url}": {
              post: operation({ callbacks: { again: ref("#/components/callbacks/Done") } }),
            },
          },
        },
      },
    }),
    "a callback that is the path around it": json(
      withWriting({ callbacks: { done: { "{$url}": ref("#/paths/~1rows") } } }),
    ),
    "a file beside it": rowAt("./row.yaml", { "row.yaml": FILE }),
    "a file in a folder that knows the way back": rowAt("deep/row.yaml", {
      "deep/row.yaml": "properties: { a: { $ref: '../openapi.json#/components/schemas/Row' } }\n",
    }),
    "a file that is itself": rowAt("row.yaml", {
      "row.yaml": "type: object\nproperties: { a: { $ref: '#' }, b: { $ref: row.yaml } }\n",
    }),
    "a file with a hostile name": rowAt("*%2f..%27%22.yaml", { "*/..'\".yaml": FILE }),
    "a file with line ends in its name": rowAt("a%0Ab%1B%5B2J.yaml", {
      "a\nb\u001b[2J.yaml": FILE,
    }),
    "3,000 places in one file": json(
      withSchemas(named(many(3_000, (n) => [`A${n}`, ref(`all.json#/S${n}/a`)] as const))),
      {
        "all.json": JSON.stringify(
          named(many(3_000, (n) => [`S${n}`, { a: { type: "string" } }] as const)),
        ),
      },
    ),
    "an anchor shared by schemas": yaml(`openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: "https://api.acme.example" }]
paths:
  /rows: { get: { responses: { "200": &ok { description: One. }, "201": *ok } } }
components:
  schemas:
    A: &a { type: object, properties: { id: { type: string } } }
    B: *a
`),
  }),
];
