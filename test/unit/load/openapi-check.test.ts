import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../generator/support/json.ts";
import { description, load, yaml } from "./folder.ts";

describe("what the OpenAPI schema forbids", () => {
  it("is told in few words at its place, several at once", async () => {
    const { document, places, messages, remedies } = await load({
      "openapi.yaml": `openapi: 3.0.3
info: {title: Acme}
paths:
  /a:
    get:
      operationID: list
      parameters:
        - {name: limit, in: qeury, schema: {type: integer}}
        - {name: id, in: path, schema: {type: strnig}}
        - {name: both, in: query}
      responses:
        "200": {}
components:
  schemas:
    A: {type: object, properties: {b: {type: text}, c: 7}, additionalProperties: 3}
  securitySchemes:
    key: {type: apiKey, name: x}
    other: {type: basic}
`,
    });
    expect(document).toBeUndefined();
    expect(places).toEqual([
      "error invalid-openapi openapi.yaml:2:7 /info",
      "error invalid-openapi openapi.yaml:6:7 /paths/~1a/get/operationID",
      "error invalid-openapi openapi.yaml:8:29 /paths/~1a/get/parameters/0/in",
      "error invalid-openapi openapi.yaml:9:11 /paths/~1a/get/parameters/1",
      "error invalid-openapi openapi.yaml:9:47 /paths/~1a/get/parameters/1/schema/type",
      "error invalid-openapi openapi.yaml:10:11 /paths/~1a/get/parameters/2",
      "error invalid-openapi openapi.yaml:12:16 /paths/~1a/get/responses/200",
      "error invalid-openapi openapi.yaml:15:46 /components/schemas/A/properties/b/type",
      "error invalid-openapi openapi.yaml:15:56 /components/schemas/A/properties/c",
      "error invalid-openapi openapi.yaml:15:82 /components/schemas/A/additionalProperties",
      "error invalid-openapi openapi.yaml:17:10 /components/securitySchemes/key",
      "error invalid-openapi openapi.yaml:18:19 /components/securitySchemes/other/type",
    ]);
    expect(remedies[1]).toBe('Did you mean "operationId"?');
    expect(messages[2]).toContain('one of "path", "query", "header", "cookie"');
    expect(messages[3]).toContain('"required" is missing');
    expect(messages[5]).toContain('exactly one of "schema", "content" is needed');
  });

  it("is told of 3.1 documents too, their schemas included", async () => {
    const { places, messages } = await load({
      "openapi.yaml": `openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /a:
    get:
      parameters:
        - {name: a, in: query, schema: {type: strnig}, style: wrong, explode: true}
      responses:
        "200": {descripton: x}
components:
  schemas:
    A: {type: [string, "null"], properties: [], const: {type: wrong}}
    B: {allOf: [{required: a}], items: [{type: string}]}
    C: true
    D: {examples: [1], $comment: c, anything: {type: 5}}
`,
    });
    expect(messages.filter((message) => message.includes("not allowed"))).toHaveLength(1);
    expect(places).toEqual([
      "error invalid-openapi openapi.yaml:7:47 /paths/~1a/get/parameters/0/schema/type",
      "error invalid-openapi openapi.yaml:7:63 /paths/~1a/get/parameters/0/style",
      "error invalid-openapi openapi.yaml:9:16 /paths/~1a/get/responses/200",
      "error invalid-openapi openapi.yaml:9:17 /paths/~1a/get/responses/200/descripton",
      "error invalid-openapi openapi.yaml:12:45 /components/schemas/A/properties",
      "error invalid-openapi openapi.yaml:13:28 /components/schemas/B/allOf/0/required",
      "error invalid-openapi openapi.yaml:13:40 /components/schemas/B/items",
    ]);
  });

  it("stays below twenty a file", async () => {
    const wrong = Array.from({ length: 50 }, (_, index): [string, JsonObject] => [
      `S${index}`,
      { type: "text" },
    ]);
    const { places, messages } = await load({
      "doc.json": description({ components: { schemas: Object.fromEntries(wrong) } }),
    });
    expect(places).toHaveLength(20);
    expect(messages[18]).not.toContain("more like this");
    expect(messages[19]).toContain("(30 more like this aren't listed)");
  });

  it("is told of in the file where it is written", async () => {
    const { places } = await load({
      "openapi.yaml": yaml("components:\n  schemas:\n    A: {$ref: a.yaml}\n"),
      "a.yaml": "type: object\nproperties:\n  b: {type: text}\n",
      "overlay.yaml": `overlay: 1.0.0
info: {title: t, version: v}
actions:
  - target: $.info
    update:
      description: fine
      license: MIT
`,
    });
    expect(places).toEqual([
      "error invalid-openapi a.yaml:3:13 /components/schemas/a/properties/b/type",
      "error invalid-openapi overlay.yaml:7:16 /info/license",
    ]);
  });

  it("is told of path items from other files, which 3.0 has no components for", async () => {
    const { places } = await load({
      "openapi.yaml": `openapi: 3.0.0
info: {title: t, version: v}
paths: {/a: {$ref: a.yaml}}
`,
      "a.yaml": "get:\n  response: {}\n",
    });
    expect(places).toEqual([
      "error invalid-openapi a.yaml:1:1 /components/pathItems/a/get",
      "error invalid-openapi a.yaml:2:3 /components/pathItems/a/get/response",
    ]);
  });
});

describe("what published documents do", () => {
  it("is accepted: siblings of $ref, twin templates, odd component names, foreign patterns", async () => {
    const operation = { responses: { "200": { description: "" } } };
    const { places } = await load({
      "doc.json": description({
        paths: { "/a/{id}": { get: operation }, "/a/{guid}": { put: operation } },
        components: {
          schemas: {
            "Page[Customer]": { type: "string", pattern: "(?<a>[" },
            A: { $ref: "#/components/schemas/Page[Customer]", nullable: true, weird: 1 },
          },
        },
      }),
    });
    expect(places).toEqual([]);
  });

  it("may be hostile without harm", async () => {
    const parameter = { name: "a", in: "query", schema: {}, "x-a": { valueOf: 1, toString: 2 } };
    const { places } = await load({
      "doc.json": description({
        paths: {
          "/a": {
            get: {
              parameters: [parameter, { ...parameter, name: "constructor" }],
              responses: { "200": { description: "" } },
            },
          },
        },
        components: {
          schemas: JSON.parse(
            '{"__proto__": {"type": "text"}, "hasOwnProperty": {}}',
          ) as JsonObject,
        },
      }),
    });
    expect(places).toHaveLength(1);
    expect(places[0]).toContain("/components/schemas/__proto__/type");
  });
});
