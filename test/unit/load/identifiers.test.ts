import { describe, expect, it } from "vitest";
import { member, type Json, type JsonObject } from "../../../generator/support/json.ts";
import { description, load } from "./folder.ts";

const schemas = (table: JsonObject): JsonObject =>
  description({ openapi: "3.1.0", components: { schemas: table } });

/** The shared schema of a name, as it is loaded. */
const loaded = (root: Json | undefined, name: string): Json | undefined =>
  member(member(member(root, "components"), "schemas"), name);

describe("a schema's own identifier", () => {
  it("is found in other files of the folder, by anchor and by address", async () => {
    const { document, places } = await load({
      "doc.json": schemas({
        A: { $ref: "more/shapes.json#circle" },
        B: { $ref: "more/shapes.json#/x-table/Square" },
      }),
      "more/shapes.json": {
        "x-table": { Square: { properties: { round: { $ref: "#circle" } } } },
        $defs: {
          Circle: { $anchor: "circle", properties: { dot: { $ref: "https://a.example/dot" } } },
          Dot: { $id: "https://a.example/dot", type: "string" },
        },
      },
    });
    expect(places).toEqual([]);
    const circle = (loaded(document?.root, "A") as { readonly $ref: string }).$ref;
    expect(circle).toMatch(/^#\/components\/schemas\/\w+$/);
    const dot = member(loaded(document?.root, circle.split("/").at(-1) ?? ""), "properties");
    expect(JSON.stringify(dot)).toMatch(/^\{"dot":\{"\$ref":"#\/components\/schemas\/\w+"\}\}$/);
    const square = (loaded(document?.root, "B") as { readonly $ref: string }).$ref;
    expect(loaded(document?.root, square.split("/").at(-1) ?? "")).toMatchObject({
      properties: { round: { $ref: circle } },
    });
  });

  it("is relative to the address around it, and so are references in there", async () => {
    const { document, places } = await load({
      "doc.json": schemas({
        A: {
          $id: "https://a.example/one/a.json",
          properties: { b: { $ref: "b.json" }, c: { $ref: "#/$defs/C" }, d: { $ref: "#here" } },
          $defs: { B: { $id: "b.json", type: "string" }, C: { $anchor: "here", type: "null" } },
        },
        Here: { $anchor: "here", type: "number" },
        Other: { $ref: "#here" },
      }),
    });
    expect(places).toEqual([]);
    expect(loaded(document?.root, "A")).toMatchObject({
      properties: {
        b: { $ref: "#/components/schemas/A/$defs/B" },
        c: { $ref: "#/components/schemas/A/$defs/C" },
        d: { $ref: "#/components/schemas/A/$defs/C" },
      },
    });
    expect(loaded(document?.root, "Other")).toEqual({ $ref: "#/components/schemas/Here" });
  });

  it("that nothing bears is told, with its place", async () => {
    const { places, document } = await load({
      "doc.json": schemas({
        A: { $ref: "#nobody" },
        B: { $ref: "b.json#nobody" },
        C: { $ref: "https://a.example/nobody" },
      }),
      "b.json": { $defs: { B: { $anchor: "somebody" } } },
    });
    expect(document).toBeUndefined();
    expect(places).toEqual([
      "error ref-not-found doc.json:11:17 /components/schemas/A/$ref",
      "error ref-not-found doc.json:14:17 /components/schemas/B/$ref",
      "error ref-refused doc.json:17:17 /components/schemas/C/$ref",
    ]);
  });

  it("is none in data, in a table of members, or where it is no text", async () => {
    const { places } = await load({
      "doc.json": schemas({
        A: { $ref: "b.json#data" },
        B: { $ref: "b.json#member" },
      }),
      "b.json": {
        default: { $anchor: "data" },
        properties: { $anchor: { type: "string" }, $id: { type: "string" } },
        $anchor: 1,
      },
    });
    expect(places.map((place) => place.split(" ")[1])).toEqual(["ref-not-found", "ref-not-found"]);
  });

  it("opens no file and no address that references may not open", async () => {
    const { places } = await load({
      "doc.json": schemas({
        A: { $id: "file:///etc/", properties: { b: { $ref: "passwd" } } },
        B: { $ref: "../outside.json#name" },
      }),
    });
    expect(places.map((place) => place.split(" ")[1]).sort()).toEqual([
      "ref-not-found",
      "ref-refused",
    ]);
  });
});

describe("a dynamic reference", () => {
  it("is a plain one where only one schema bears its name", async () => {
    const { document, places } = await load({
      "doc.json": schemas({
        Tree: {
          $dynamicAnchor: "node",
          properties: { children: { items: { $dynamicRef: "#node" } } },
        },
        Here: { $dynamicRef: "#/components/schemas/Tree" },
      }),
    });
    expect(places).toEqual([]);
    expect(loaded(document?.root, "Tree")).toMatchObject({
      properties: { children: { items: { $ref: "#/components/schemas/Tree" } } },
    });
    expect(loaded(document?.root, "Here")).toEqual({ $ref: "#/components/schemas/Tree" });
  });

  it("is any value where the way to it decides, which is told", async () => {
    const { document, places, messages } = await load({
      "doc.json": schemas({
        Page: {
          $id: "page",
          properties: { rows: { items: { $dynamicRef: "#row" } } },
          $defs: { Row: { $dynamicAnchor: "row" } },
        },
        CustomerPage: {
          $id: "customer-page",
          $ref: "page",
          $defs: { Row: { $dynamicAnchor: "row", type: "string" } },
        },
      }),
    });
    expect(places).toEqual([
      expect.stringMatching(/^warning dynamic-reference .*\/Page\/properties\/rows\/items/),
    ]);
    expect(messages[0]).toContain('"#row"');
    expect(loaded(document?.root, "Page")).toMatchObject({ properties: { rows: { items: {} } } });
    expect(loaded(document?.root, "CustomerPage")).toMatchObject({
      $ref: "#/components/schemas/Page",
    });
  });

  it("that leads nowhere is told", async () => {
    const { places } = await load({ "doc.json": schemas({ A: { $dynamicRef: "#nobody" } }) });
    expect(places).toEqual([expect.stringMatching(/^error ref-not-found .*\/schemas\/A/)]);
  });
});
