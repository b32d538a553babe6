import { describe, expect, test } from "vitest";
import { comparePackage } from "../../../generator/diff/compare.ts";
import { isObject, type JsonObject } from "../../../generator/support/json.ts";
import { shuffled } from "../../bench/diff/shuffled.ts";
import { EDITS, shop } from "./shop.ts";
import { sideOf } from "./sides.ts";

const mixed = (document: JsonObject, seed: number): JsonObject => {
  const result = shuffled(document, seed);
  if (!isObject(result)) throw new Error("a document is an object");
  return result;
};

describe.each(Object.entries(EDITS))("an edit that %s", (_title, edit) => {
  test("is told in the same words, in whatever order both documents list their members", async () => {
    const told = await Promise.all(
      [1, 2].map(async (seed) => {
        const base = await sideOf(mixed(shop(), seed));
        const head = await sideOf(mixed(shop(edit), seed * 31));
        return comparePackage(base, head);
      }),
    );
    expect(told[1]).toEqual(told[0]);
  });
});
