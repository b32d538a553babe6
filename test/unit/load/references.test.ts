import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../generator/support/json.ts";
import { description, folderOf, load, loadFolder, yaml } from "./folder.ts";

const schemas = (table: Json) => ({ components: { schemas: table } });

describe("a reference inside the document", () => {
  it("must lead to something; a near name is offered", async () => {
    const { document, places, remedies } = await load({
      "openapi.yaml": yaml(`components:
  schemas:
    Customer: {type: object}
    A: {$ref: "#/components/schemas/Custmer"}
    B: {$ref: "#/definitions/Customer"}
    C: {$ref: "#/component/schemas/Customer"}
    D: {$ref: "#/nowhere"}
`),
    });
    expect(document).toBeUndefined();
    expect(places).toEqual([
      "error ref-not-found openapi.yaml:9:15 /components/schemas/A/$ref",
      "error ref-not-found openapi.yaml:10:15 /components/schemas/B/$ref",
      "error ref-not-found openapi.yaml:11:15 /components/schemas/C/$ref",
      "error ref-not-found openapi.yaml:12:15 /components/schemas/D/$ref",
    ]);
    expect(remedies).toEqual([
      'Did you mean "#/components/schemas/Customer"?',
      'Did you mean "#/components/schemas/Customer"?',
      'Did you mean "#/components/schemas/Customer"?',
      "Define the target or correct the reference.",
    ]);
  });

  it("is percent-decoded and knows ~0 and ~1", async () => {
    const { places } = await load({
      "doc.json": description({
        "x-types": { "a/b ~c": { type: "string" } },
        ...schemas({
          A: { $ref: "#/x-types/a~1b%20~0c" },
          "B<C>": { $ref: "#/components/schemas/A" },
        }),
      }),
    });
    expect(places).toEqual([]);
  });

  it("finds what only references find: a reference in an extension's schema is one too", async () => {
    const { places } = await load({
      "doc.json": description({
        "x-types": { Used: { properties: { a: { $ref: "#/gone" } } }, Unused: { $ref: "#/gone" } },
        ...schemas({ A: { $ref: "#/x-types/Used" } }),
      }),
    });
    expect(places).toHaveLength(1);
    expect(places[0]).toMatch(
      /^error ref-not-found doc.json:\d+:\d+ \/x-types\/Used\/properties\/a/,
    );
  });

  it("must lead to the right kind of thing", async () => {
    const { places, messages } = await load({
      "doc.json": description({
        paths: {
          "/a": {
            parameters: [{ $ref: "#/components/schemas/A" }, { $ref: "#/info/title" }],
          },
        },
        ...schemas({ A: { type: "string" }, B: { $ref: "#" } }),
      }),
    });
    expect(places.map((place) => place.split(" ")[1])).toEqual(Array(3).fill("ref-refused"));
    expect(messages[0]).toContain("a parameter is needed here");
  });

  it("may go in circles through values, not through nothing but references", async () => {
    const { places } = await load({
      "doc.json": description(
        schemas({
          Tree: { properties: { children: { items: { $ref: "#/components/schemas/Tree" } } } },
          Into: { $ref: "#/components/schemas/Ping" },
          Ping: { $ref: "#/components/schemas/Pong" },
          Pong: { $ref: "#/components/schemas/Ping" },
          Self: { $ref: "#/components/schemas/Self" },
        }),
      ),
    });
    expect(places.map((place) => place.split(" ").slice(1))).toEqual([
      ["ref-cycle", expect.any(String), "/components/schemas/Ping/$ref"],
      ["ref-cycle", expect.any(String), "/components/schemas/Self/$ref"],
    ]);
  });

  it("keeps its siblings", async () => {
    const { document } = await load({
      "doc.json": description(
        schemas({ A: { type: "string" }, B: { $ref: "#/components/schemas/A", nullable: true } }),
      ),
    });
    expect(document?.root["components"]).toMatchObject({ schemas: { B: { nullable: true } } });
  });

  it("is none in examples, defaults, enumerations, extensions; a property may have their names", async () => {
    const data = { $ref: "#/gone" };
    const { places } = await load({
      "doc.json": description(
        schemas({
          A: { type: "object", example: data, default: data, enum: [data], "x-more": data },
          B: { properties: { example: data, "x-more": data, enum: { type: "string" } } },
        }),
      ),
    });
    expect(places.map((place) => place.split(" ").at(-1))).toEqual([
      "/components/schemas/B/properties/example/$ref",
      "/components/schemas/B/properties/x-more/$ref",
    ]);
  });

  it("of a discriminator is a name or a reference", async () => {
    const mapping = { a: "A", b: "#/components/schemas/A", c: "Aa", d: "#/components/schemas/Aa" };
    const discriminator = { propertyName: "kind", mapping };
    const { places, remedies } = await load({
      "doc.json": description(schemas({ A: { type: "object" }, B: { discriminator } })),
    });
    expect(places.map((place) => place.split("/").at(-1))).toEqual(["c", "d"]);
    expect(remedies).toEqual(['Did you mean "A"?', 'Did you mean "#/components/schemas/A"?']);
  });
});

describe("a reference to a file", () => {
  it("brings its target into the components, transitively, and knows the way back", async () => {
    const { document, places, folder } = await load({
      "openapi.yaml": yaml(`components:
  schemas:
    Address: {type: string}
    Customer: {$ref: "schemas/customer.yaml#/Customer"}
    Again: {$ref: "./schemas/customer.yaml#/Customer"}
  parameters:
    Limit: {$ref: "common.json#/limit"}
`),
      "schemas/customer.yaml": `Customer:
  type: object
  properties:
    address: {$ref: "../openapi.yaml#/components/schemas/Address"}
    parent: {$ref: "#/Customer"}
    tag: {$ref: "../tag.yaml"}
`,
      "tag.yaml": "type: object\nproperties: {next: {$ref: '#'}}\n",
      "common.json": { limit: { name: "limit", in: "query", schema: { $ref: "tag.yaml" } } },
      "unused.yaml": "}",
    });
    expect(places).toEqual([]);
    expect(document?.files.map((file) => file.slice(folder.length + 1))).toEqual([
      "common.json",
      "openapi.yaml",
      "schemas/customer.yaml",
      "tag.yaml",
    ]);
    expect(document?.root["components"]).toEqual({
      schemas: {
        Address: { type: "string" },
        Customer: { $ref: "#/components/schemas/Customer2" },
        Again: { $ref: "#/components/schemas/Customer2" },
        Customer2: {
          type: "object",
          properties: {
            address: { $ref: "#/components/schemas/Address" },
            parent: { $ref: "#/components/schemas/Customer2" },
            tag: { $ref: "#/components/schemas/tag" },
          },
        },
        tag: { type: "object", properties: { next: { $ref: "#/components/schemas/tag" } } },
      },
      parameters: {
        Limit: { $ref: "#/components/parameters/limit" },
        limit: { name: "limit", in: "query", schema: { $ref: "#/components/schemas/tag" } },
      },
    });
  });

  it("may stand for a path item or a discriminator's target", async () => {
    const { document, places } = await load({
      "openapi.yaml": `openapi: 3.0.0
info: {title: t, version: v}
paths:
  /a: {$ref: a.yaml}
components:
  schemas:
    Pet: {type: object, discriminator: {propertyName: kind, mapping: {cat: "cat.yaml#/Cat"}}}
`,
      "a.yaml": 'get: {responses: {"200": {description: fine}}}',
      "cat.yaml": "Cat: {type: object}",
    });
    expect(places).toEqual([]);
    expect(document?.root["paths"]).toEqual({ "/a": { $ref: "#/components/pathItems/a" } });
    expect(JSON.stringify(document?.root)).toContain('"cat":"#/components/schemas/Cat"');
  });

  it("is told of at the reference when it leads nowhere", async () => {
    const { places, remedies } = await load({
      "openapi.yaml": yaml(`components:
  schemas:
    A: {$ref: "gone.yaml"}
    B: {$ref: "there.yaml#/Costumer"}
`),
      "there.yaml": "Customer: {type: object}",
    });
    expect(places).toEqual([
      "error ref-not-found openapi.yaml:8:15 /components/schemas/A/$ref",
      "error ref-not-found openapi.yaml:9:15 /components/schemas/B/$ref",
    ]);
    expect(remedies[1]).toBe('Did you mean "there.yaml#/Customer"?');
  });

  it.each([
    "https://example.com/a.yaml",
    "//example.com/a.yaml",
    "file:///etc/passwd",
    "/etc/passwd",
    "../outside.yaml",
    "a/../../outside.yaml#/x",
    "%2e%2e/outside.yaml",
    "link.yaml#/password",
    "linked/secret.yaml",
    "a.yaml?b",
    "#an anchor",
    "#/%zz",
  ])("is refused unread: %s", async (ref) => {
    const secret = folderOf({ "secret.yaml": "password: hunter2: [" });
    const folder = folderOf({ "doc.json": description(schemas({ A: { $ref: ref } })) });
    symlinkSync(join(secret, "secret.yaml"), join(folder, "link.yaml"));
    symlinkSync(secret, join(folder, "linked"));
    const { places, messages, document } = await loadFolder(folder);
    expect(document).toBeUndefined();
    expect(places).toHaveLength(1);
    expect(places[0]).toMatch(
      /^error ref-refused doc.json:11:\d+ \/components\/schemas\/A\/\$ref$/,
    );
    expect(messages.join()).not.toContain("hunter2");
  });
});
