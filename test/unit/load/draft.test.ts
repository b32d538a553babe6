import { describe, expect, it } from "vitest";
import { Draft } from "../../../generator/load/draft.ts";
import { Origins } from "../../../generator/load/origins.ts";
import type { Source } from "../../../generator/load/source.ts";
import type { JsonObject } from "../../../generator/support/json.ts";

const draftOf = (value: JsonObject): { draft: Draft; source: Source } => {
  const place = () => ({ line: 1, column: 1 });
  const source: Source = { file: "/doc.json", shown: "doc.json", value, place };
  return { draft: new Draft(value, new Origins(source)), source };
};

describe("a draft", () => {
  it("leaves what it was made from as it is", () => {
    const base = { a: { b: [1], c: { d: 1 } }, e: {} };
    const before = structuredClone(base);
    const { draft, source } = draftOf(base);
    draft.merge(["a"], { b: [2], c: { d: 2 } }, { source, tokens: [] });
    draft.remove(["e"]);
    draft.put(["a"], "new", "value");
    expect(draft.root).toEqual({ a: { b: [1, 2], c: { d: 2 }, new: "value" } });
    expect(base).toEqual(before);
  });

  it("copies only what it changes, and that once", () => {
    const base = { a: { b: {} }, untouched: { c: {} } };
    const { draft, source } = draftOf(base);
    draft.merge(["a", "b"], { one: 1 }, { source, tokens: [] });
    const first = draft.valueAt(["a", "b"]);
    draft.merge(["a", "b"], { two: 2 }, { source, tokens: [] });
    expect(draft.valueAt(["a", "b"])).toBe(first);
    expect(draft.valueAt(["untouched"])).toBe(base.untouched);
  });

  it("doesn't change an update that was merged before", () => {
    const update = { shared: { n: 1 } };
    const { draft, source } = draftOf({ a: {} });
    draft.merge(["a"], update, { source, tokens: [] });
    draft.merge(["a", "shared"], { n: 2 }, { source, tokens: [] });
    expect(update).toEqual({ shared: { n: 1 } });
  });
});
