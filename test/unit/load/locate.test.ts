import { describe, expect, it } from "vitest";
import type { Document } from "../../../generator/load/document.ts";
import { JsonPlaces } from "../../../generator/load/json-text.ts";
import { pointer } from "../../../generator/support/pointer.ts";
import { description, load, yaml } from "./folder.ts";

const at = (document: Document | undefined, ...tokens: readonly (string | number)[]): string => {
  const place = document?.locate(pointer(...tokens));
  return `${place?.file.split("/").at(-1)}:${place?.line}:${place?.column}`;
};

describe("a value's place", () => {
  it("in YAML is where it stands, or its key where it begins below it", async () => {
    const { document } = await load({
      "openapi.yaml": yaml(`x-a:
  b: &b text
  c:
    - one
    - {d: 2}
  e: *b
  f:
`),
    });
    expect(at(document)).toBe("openapi.yaml:1:1");
    expect(at(document, "x-a")).toBe("openapi.yaml:6:1");
    expect(at(document, "x-a", "b")).toBe("openapi.yaml:7:9");
    expect(at(document, "x-a", "c")).toBe("openapi.yaml:8:3");
    expect(at(document, "x-a", "c", 1)).toBe("openapi.yaml:10:7");
    expect(at(document, "x-a", "c", 1, "d")).toBe("openapi.yaml:10:11");
    expect(at(document, "x-a", "e")).toBe("openapi.yaml:11:6");
    expect(at(document, "x-a", "f")).toMatch(/^openapi.yaml:12:/);
  });

  it("in JSON is where it stands", async () => {
    const text = `{"openapi": "3.0.0", "info": {"title": "a \\" }", "version": "1"},
  "paths": {}, "x-a": [
    [1, {"b\\u002f": true}],
    "c" ] }`;
    const { document } = await load({ "doc.json": text });
    expect(at(document, "info", "version")).toBe("doc.json:1:61");
    expect(at(document, "x-a")).toBe("doc.json:2:23");
    expect(at(document, "x-a", 0, 1, "b/")).toBe("doc.json:3:21");
    expect(at(document, "x-a", 1)).toBe("doc.json:4:5");
  });

  it("is its nearest ancestor's where there is none", async () => {
    const { document } = await load({ "doc.json": description({ "x-a": { b: [1] } }) });
    expect(at(document, "x-a", "b", 7, "c")).toBe(at(document, "x-a", "b"));
    expect(document?.locate(pointer("x-a", "gone")).pointer).toBe("/x-a/gone");
  });

  it("is the overlay's where an overlay wrote it, also after items have moved", async () => {
    const { document } = await load({
      "doc.json": description({ "x-list": ["a", "b", "c"], "x-a": { b: 1 } }),
      "overlay.yaml": `overlay: 1.0.0
info: {title: t, version: v}
actions:
  - target: $['x-list']
    update: [d, {e: 1}]
  - target: $['x-list'][0]
    remove: true
  - target: $['x-a']
    update:
      c: {d: 2}
  - target: $['x-a'].c
    update: {f: 3}
`,
    });
    expect(document?.root["x-list"]).toEqual(["b", "c", "d", { e: 1 }]);
    expect(at(document, "x-list")).toBe("doc.json:8:13");
    expect(at(document, "x-list", 0)).toBe("doc.json:10:5");
    expect(at(document, "x-list", 2)).toBe("overlay.yaml:5:14");
    expect(at(document, "x-list", 3, "e")).toBe("overlay.yaml:5:21");
    expect(at(document, "x-a", "b")).toBe("doc.json:14:10");
    expect(at(document, "x-a", "c", "d")).toBe("overlay.yaml:10:14");
    expect(at(document, "x-a", "c", "f")).toBe("overlay.yaml:12:17");
  });

  it("is the other file's where a reference brought it in", async () => {
    const { document } = await load({
      "openapi.yaml": yaml("components:\n  schemas:\n    A: {$ref: 'a.json#/defs/A'}\n"),
      "a.json":
        '{"defs": {"A": {\n  "type": "object",\n  "properties": {"b": {"$ref": "#/defs/A"}}}}}',
    });
    expect(at(document, "components", "schemas", "A2", "type")).toBe("a.json:2:11");
    expect(at(document, "components", "schemas", "A2", "properties", "b", "$ref")).toBe(
      "a.json:3:32",
    );
    expect(at(document, "components", "schemas", "A")).toBe("openapi.yaml:8:8");
  });

  it("is found without reading the text twice", () => {
    const value = { a: { b: Array.from({ length: 1_000 }, (_, i) => ({ i })) } };
    const text = Buffer.from(JSON.stringify(value));
    const places = new JsonPlaces(text);
    for (let i = 0; i < 1_000; i++) places.offsetOf(["a", "b", String(i)], "value");
    // The root, "a" and "b": no item was looked into.
    expect(places.scans).toBe(3);
  });
});
