import { describe, expect, it } from "vitest";
import { select, simpleSteps } from "../../../generator/load/overlay-target.ts";
import { description, load } from "./folder.ts";

const overlay = (actions: string, head = "info: {title: t, version: v}"): string =>
  `overlay: 1.0.0\n${head}\nactions:\n${actions}`;

const paths = {
  "/a": { get: { tags: ["x"], responses: { "200": { description: "" } } } },
  "/b": { get: { tags: ["y"], responses: { "200": { description: "" } } } },
};

describe("an overlay's update", () => {
  it("merges objects, joins lists and replaces all else", async () => {
    const { document, places } = await load({
      "doc.json": description({ paths, "x-a": { keep: 1, old: 2, list: [1], deep: { one: 1 } } }),
      "overlay.yaml": overlay(`  - target: $['x-a']
    update: {old: 3, new: 4, list: [2, 3], deep: {two: 2}}
  - target: $['x-a'].list
    update: {four: 4}
  - target: $.paths.*.get
    update: {tags: [all]}
  - target: $['x-a']
    update: {deep: null}`),
    });
    expect(places).toEqual([]);
    expect(document?.root["x-a"]).toEqual({
      keep: 1,
      old: 3,
      new: 4,
      list: [1, 2, 3, { four: 4 }],
      deep: null,
    });
    const tags = (path: string) => JSON.stringify(document?.root["paths"]).includes(path);
    expect(tags('"tags":["x","all"]')).toBe(true);
    expect(tags('"tags":["y","all"]')).toBe(true);
  });

  it("to many places leaves them independent of each other", async () => {
    const { document } = await load({
      "doc.json": description({ "x-a": {}, "x-b": {} }),
      "overlay.yaml": overlay(`  - {target: "$['x-a', 'x-b']", update: {shared: {n: 1}}}
  - {target: "$['x-a'].shared", update: {n: 2}}`),
    });
    expect(document?.root["x-a"]).toEqual({ shared: { n: 2 } });
    expect(document?.root["x-b"]).toEqual({ shared: { n: 1 } });
  });

  it("may write a member called __proto__", async () => {
    const { document } = await load({
      "doc.json": description({ "x-a": {} }),
      "overlay.yaml": overlay(`  - {target: "$['x-a']", update: {__proto__: {bad: true}}}`),
    });
    expect(Object.keys(document?.root["x-a"] ?? {})).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["bad"]).toBeUndefined();
  });
});

describe("an overlay's removal", () => {
  it("takes members and items away, whatever their order", async () => {
    const { document, places } = await load({
      "doc.json": description({ "x-list": [1, 2, 3, 4], "x-gone": 1 }),
      "overlay.yaml": overlay(`  - {target: "$['x-list'][0, 2]", remove: true}
  - {target: "$['x-gone']", remove: true}`),
    });
    expect(places).toEqual([]);
    expect(document?.root["x-list"]).toEqual([2, 4]);
    expect(document?.root).not.toHaveProperty("x-gone");
  });
});

describe("several overlays", () => {
  it("apply in the order of their names, the hand-written one last", async () => {
    const set = (text: string) => overlay(`  - {target: $.info, update: {description: ${text}}}`);
    const { document, places } = await load({
      "doc.json": description(),
      "overlays/b.yaml": set("b"),
      "overlays/a.yaml": set("a"),
      "overlay.yaml": set("last"),
    });
    expect(places).toEqual([]);
    expect(document?.root["info"]).toMatchObject({ description: "last" });
    expect(document?.files.map((file) => file.split("/").at(-1))).toEqual([
      "doc.json",
      "overlay.yaml",
      "a.yaml",
      "b.yaml",
    ]);
    const { document: other } = await load({
      "doc.json": description(),
      "overlays/b.yaml": set("b"),
      "overlays/a.yaml": set("a"),
    });
    expect(other?.root["info"]).toMatchObject({ description: "b" });
  });
});

describe("an overlay's mistakes", () => {
  it("are all told, each at its place", async () => {
    const { document, places } = await load({
      "doc.json": description(),
      "overlay.yaml": overlay(
        `  - update: {}
  - {target: $.info, updates: {}, remove: "yes"}
  - {target: "$.info[", remove: true}
  - {target: $.info.title, update: {a: 1}}
  - {target: $.info, update: text}
  - {target: $, remove: true}`,
        "info: {title: t}\nextend: doc.json",
      ),
    });
    expect(document).toBeUndefined();
    expect(places).toEqual([
      "error overlay-invalid overlay.yaml:2:7 /info/version",
      "error overlay-invalid overlay.yaml:3:1 /extend",
      "error overlay-invalid overlay.yaml:5:5 /actions/0/target",
      "error overlay-invalid overlay.yaml:6:5 /actions/1",
      "error overlay-invalid overlay.yaml:6:22 /actions/1/updates",
      "error overlay-invalid overlay.yaml:6:43 /actions/1/remove",
      "error overlay-invalid overlay.yaml:7:14 /actions/2/target",
      "error overlay-invalid overlay.yaml:8:36 /actions/3/update",
      "error overlay-invalid overlay.yaml:9:30 /actions/4/update",
      "error overlay-invalid overlay.yaml:10:14 /actions/5/target",
    ]);
  });

  it("include a target that matches nothing and another document's name: warnings", async () => {
    const { document, places } = await load({
      "doc.json": description(),
      "overlay.yaml": overlay(
        `  - {target: "$.paths['/gone'].get", remove: true}`,
        "info: {title: t, version: v}\nextends: openapi.yaml",
      ),
    });
    expect(document).toBeDefined();
    expect(places).toEqual([
      "warning overlay-extends overlay.yaml:3:10 /extends",
      "warning overlay-no-match overlay.yaml:5:14 /actions/0/target",
    ]);
  });

  it("include growing without end", async () => {
    const doubling = '  - {target: "$..*", update: {a: {}, b: {}, c: {}}}\n'.repeat(40);
    const { places } = await load({
      "doc.json": description(),
      "overlay.yaml": overlay(`  - {target: $, update: {x-a: {}}}\n${doubling}`),
    });
    expect(places.some((place) => place.includes("too-large overlay.yaml"))).toBe(true);
  });
});

describe("a target", () => {
  const root = { a: { "b c": [{ n: "x" }, { n: "y" }], d: { n: "y" } }, "": 1 };

  it.each([
    ["$", [[]]],
    ["$.a", [["a"]]],
    [
      "$['a']['b c'].*",
      [
        ["a", "b c", "0"],
        ["a", "b c", "1"],
      ],
    ],
    ["$.a[*][?@.n == 'y']", [["a", "b c", "1"]]],
    ['$.a[?@.n=="y"]', [["a", "d"]]],
    ["$['']", [[""]]],
    [
      "$['a'][\"d\", 'b c']",
      [
        ["a", "d"],
        ["a", "b c"],
      ],
    ],
    ["$.constructor", []],
    ["$.a.length", []],
  ])("%s takes no engine and selects what the engine selects", async (target, expected) => {
    expect(simpleSteps(target)).toBeDefined();
    expect(select(target, root)).toEqual(expected);
    const { query } = await import("json-p3");
    const paths = [...query(target, root)].map((node) => node.location.map(String));
    expect(paths).toEqual(expected);
  });

  it.each(["$..n", "$.a['b c'][0]", "$.a['b\\u0020c']", "$.a[?@.n]", "$.a['d', *]"])(
    "%s takes the engine",
    (target) => {
      expect(simpleSteps(target)).toBeUndefined();
      expect(select(target, root).length).toBeGreaterThan(0);
    },
  );
});
