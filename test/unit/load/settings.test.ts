import { describe, expect, it } from "vitest";
import { SettingsSchema } from "../../../generator/load/check-settings.ts";
import { load } from "./folder.ts";

const byPlugin = (plugin: string, member: string) => ({
  if: { properties: { plugin: { const: plugin } } },
  then: { properties: { plugin: {}, [member]: {} }, additionalProperties: false },
});

const plugins = (...names: readonly string[]) => ({
  type: "object",
  required: ["plugin"],
  properties: { plugin: { enum: names } },
  allOf: names.map((name) => byPlugin(name, `${name}At`)),
});

/** Settings that depend on a plugin, in the shape of the published schema's. */
const published = new SettingsSchema({
  $id: "https://example.com/settings.json",
  $defs: {
    document: {
      properties: {
        limits: plugins("windows", "buckets"),
        paging: { anyOf: [{ type: "string" }, { $ref: "#/$defs/pager" }] },
      },
    },
    pager: plugins("cursor", "offset"),
  },
});

const head = `openapi: 3.0.3
info: {title: Acme, version: "1"}
`;

describe("an x-client setting", () => {
  it("that nobody knows is told at its key, with the known ones", async () => {
    const { document, places, remedies } = await load({
      "openapi.yaml": `${head}x-client:
  pakage: acme
  limits:
    - {requests: 1, per: second, burst: 2}
paths:
  /a:
    get:
      x-client: {nmae: list}
      responses: {"200": {description: fine}}
components:
  schemas:
    A: {properties: {b: {$ref: "#/components/schemas/C", x-client: {nane: b}}}}
    C: {type: string}
`,
    });
    // More can be found wrong in such a document, so it is given all the same.
    expect(document).toBeDefined();
    expect(places).toEqual([
      "error unknown-setting openapi.yaml:4:3 /x-client/pakage",
      "error unknown-setting openapi.yaml:6:34 /x-client/limits/0/burst",
      "error unknown-setting openapi.yaml:10:18 /paths/~1a/get/x-client/nmae",
      "error unknown-setting openapi.yaml:14:69 /components/schemas/A/properties/b/x-client/nane",
    ]);
    expect(remedies[0]).toBe("Known here: package, limits.");
  });

  it("with a wrong value is told at the value", async () => {
    const { document, places, messages } = await load({
      "openapi.yaml": `${head}x-client:
  package: 5
  limits: [{requests: 0}]
paths:
  /a:
    get:
      x-client: {paging: {cursor: next}}
      responses: {"200": {description: fine}}
    put:
      x-client: {paging: nono}
      responses: {"200": {description: fine}}
    post:
      x-client: wrong
      responses: {"200": {description: fine}}
`,
    });
    expect(document).toBeUndefined();
    expect(places).toEqual([
      "error invalid-setting openapi.yaml:4:12 /x-client/package",
      "error invalid-setting openapi.yaml:5:12 /x-client/limits/0",
      "error invalid-setting openapi.yaml:5:23 /x-client/limits/0/requests",
      "error invalid-setting openapi.yaml:9:26 /paths/~1a/get/x-client/paging",
      "error invalid-setting openapi.yaml:12:26 /paths/~1a/put/x-client/paging",
      "error invalid-setting openapi.yaml:15:17 /paths/~1a/post/x-client",
    ]);
    expect(messages[3]).toContain('paging: "plugin" is missing');
    expect(messages[4]).toContain('must be "none" or an object');
  });

  it("stands only where there are settings, and is data in examples", async () => {
    const { places } = await load({
      "openapi.yaml": `${head}paths: {}
tags:
  - {name: a, x-client: {}}
components:
  schemas:
    A: {type: object, example: {x-client: {nonsense: 1}}}
  responses:
    R: {description: fine, x-client: {name: r}}
`,
    });
    expect(places).toEqual([
      "error invalid-setting openapi.yaml:5:15 /tags/0/x-client",
      "error invalid-setting openapi.yaml:10:28 /components/responses/R/x-client",
    ]);
  });

  it("that an overlay or another file wrote is told there", async () => {
    const { places } = await load({
      "openapi.yaml": `${head}paths: {}
components: {schemas: {A: {$ref: a.yaml}}}
`,
      "a.yaml": "type: object\nx-client:\n  nam: A\n",
      "overlay.yaml": `overlay: 1.0.0
info: {title: t, version: v}
actions:
  - target: $
    update:
      x-client:
        package: acme
        limit: 3
  - target: $.components.schemas.A
    update: {x-client: {title: A}}
`,
    });
    expect(places).toEqual([
      "error unknown-setting a.yaml:3:3 /components/schemas/a/x-client/nam",
      "error unknown-setting overlay.yaml:8:9 /x-client/limit",
      "error unknown-setting overlay.yaml:10:25 /components/schemas/A/x-client/title",
    ]);
  });

  it("that is decided by another one waits for that one", async () => {
    const { places, messages } = await load(
      {
        "openapi.yaml": `${head}x-client: {limits: {window: 1}, paging: {plugin: offset, pages: 1}}
paths: {}
`,
      },
      published,
    );
    expect(places).toEqual([
      "error invalid-setting openapi.yaml:3:20 /x-client/limits",
      "error unknown-setting openapi.yaml:3:58 /x-client/paging/pages",
    ]);
    expect(messages[0]).toBe('x-client: limits: "plugin" is missing');
  });
});
