import { describe, expect, test } from "vitest";
import { differencesFrom, type Shape, type Shapes } from "../../../templates/runtime/shape.ts";

const shapes: Shapes = {
  Named: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
  Priced: { type: "object", properties: { price: { type: "number" } } },
  Tree: {
    type: "object",
    properties: { children: { type: "array", items: { $ref: "Tree" } }, leaf: { type: "boolean" } },
  },
  Loop: { anyOf: [{ $ref: "Loop" }, { $ref: "Loop" }] },
};
const byName = new Map(Object.entries(shapes));
const all = (...parts: Shape[]): Shape => ({ allOf: parts });
const any = (...parts: Shape[]): Shape => ({ anyOf: parts });

/** What is found, as `pointer problem`. */
const found = (shape: Shape, data: unknown): readonly string[] =>
  differencesFrom((name) => byName.get(name), shape, data).map(
    ({ pointer, problem }) => `${pointer} ${problem}`,
  );

describe("a value is as its shape says", () => {
  test.each<readonly [string, Shape, unknown]>([
    ["whole numbers are numbers", { type: "number" }, 3],
    ["integers beyond a number are integers", { type: "integer" }, 9007199254740993n],
    ["null where null is named", { type: ["string", "null"] }, null],
    ["a listed object", { enum: [{ a: 1 }] }, { a: 1 }],
    [
      "members of every part of a composition",
      all({ $ref: "Named" }, { $ref: "Priced" }),
      { name: "a", price: 1 },
    ],
    ["one alternative out of two", any({ $ref: "Named" }, { type: "null" }), null],
    [
      "any members of a dictionary",
      { type: "object", properties: {}, additionalProperties: { type: "number" } },
      { a: 1, constructor: 2 },
    ],
    ["what nothing is said of", {}, { a: [null] }],
    ["what refers to nothing", { $ref: "toString" }, 1],
    [
      "a member called __proto__",
      { type: "object", properties: { ["__proto__"]: { type: "number" } } },
      JSON.parse('{"__proto__":1}'),
    ],
  ])("%s", (_name, shape, data) => {
    expect(found(shape, data)).toEqual([]);
  });
});

describe("a value isn't as its shape says", () => {
  test.each<readonly [string, Shape, unknown, readonly string[]]>([
    ["a fraction for an integer", { type: "integer" }, 1.5, [" type"]],
    ["a list for an object", { $ref: "Named" }, [], [" type"]],
    [
      "in one part of a composition",
      all({ $ref: "Named" }, { $ref: "Priced" }),
      { name: "a", price: "1" },
      ["/price type"],
    ],
    [
      "in the alternative that is meant",
      any({ $ref: "Named" }, { type: "null" }),
      { name: 7 },
      ["/name type"],
    ],
    ["in no alternative", any({ type: "string" }, { type: "null" }), 7, [" type"]],
    [
      "far below, with names that need escapes",
      { type: "object", properties: { "a/b~c": { type: "array", items: { type: "string" } } } },
      { "a/b~c": ["x", 1] },
      ["/a~1b~0c/1 type"],
    ],
    [
      "in a tree",
      { $ref: "Tree" },
      { children: [{ children: [{ leaf: 1 }] }] },
      ["/children/0/children/0/leaf type"],
    ],
    [
      "in a dictionary's value",
      { type: "object", properties: {}, additionalProperties: { type: "number" } },
      { a: "x" },
      ["/a type"],
    ],
    ["by an inherited name", { $ref: "Named" }, { name: "a", toString: 1 }, ["/toString unknown"]],
  ])("%s", (_name, shape, data, expected) => {
    expect(found(shape, data)).toEqual(expected);
  });

  test("and the search ends, whatever the shapes refer to", () => {
    expect(found({ $ref: "Loop" }, { a: 1 })).toEqual([]);
  });
});
