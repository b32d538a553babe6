import { describe, expect, it } from "vitest";
import { json } from "../../../templates/plugins/body/json.js";
import { jsonPatch, replace } from "../../../templates/plugins/body/json-patch.js";
import { brackets } from "../../../templates/plugins/style/brackets.js";

const code = (expected: string): unknown =>
  expect.objectContaining({ kind: "config", code: expected });

const asIs = (text: string): string => text;

describe("json (row 29)", () => {
  const encode = json({});

  it("accepts frozen input, drops undefined members, changes nothing", () => {
    const value = Object.freeze({ a: undefined, b: null, c: Object.freeze([1, { d: "å" }]) });
    expect(encode(value)).toEqual({
      contentType: "application/json",
      content: '{"b":null,"c":[1,{"d":"å"}]}',
      replayable: true,
    });
    expect(value).toEqual({ a: undefined, b: null, c: [1, { d: "å" }] });
  });

  it("no value is no body; null is one", () => {
    expect(encode(undefined)).toBeUndefined();
    expect(encode(null)?.content).toBe("null");
  });

  it("takes another media type", () => {
    expect(json({ mediaType: "application/vnd.acme+json" })({})?.contentType).toBe(
      "application/vnd.acme+json",
    );
  });

  it("refuses what JSON would silently change", () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;
    for (const value of [{ amount: NaN }, [Infinity], circular, () => 1]) {
      expect(() => encode(value)).toThrow(code("invalid-body"));
    }
    expect(() => encode({ amount: NaN })).toThrow(/"amount"/);
  });
});

describe("json-patch", () => {
  const encode = jsonPatch({ operations: ["replace"], mediaType: "application/json" });

  it("writes the operations", () => {
    expect(encode([replace("/number", 45), replace("/name", null)])).toEqual({
      contentType: "application/json",
      content:
        '[{"op":"replace","path":"/number","value":45},{"op":"replace","path":"/name","value":null}]',
      replayable: true,
    });
    expect(jsonPatch({})([{ op: "remove", path: "/a" }])?.contentType).toBe(
      "application/json-patch+json",
    );
  });

  it("refuses an empty patch, an unknown operation, an undefined value", () => {
    expect(() => encode([])).toThrow(code("empty-patch"));
    expect(() => encode(undefined)).toThrow(code("empty-patch"));
    expect(() => encode([{ op: "remove", path: "/a" }])).toThrow(code("invalid-body"));
    expect(() => encode([{ op: "replace", path: "/a", value: undefined }])).toThrow(
      code("invalid-body"),
    );
  });
});

describe("brackets (row 30, golden)", () => {
  const value = [
    { key: "lastName", value: "Asc" },
    { key: "A&B", value: "Desc", none: undefined, nil: null },
  ];
  it.each([
    [{}, value, ["s[0][key]=lastName", "s[0][value]=Asc", "s[1][key]=A&B", "s[1][value]=Desc"]],
    [
      { members: "dots" },
      value,
      ["s[0].key=lastName", "s[0].value=Asc", "s[1].key=A&B", "s[1].value=Desc"],
    ],
    [{ arrays: "empty" }, [1, true], ["s[]=1", "s[]=true"]],
    [{ arrays: "repeat" }, { a: [1, 2], b: "å" }, ["s[a]=1", "s[a]=2", "s[b]=å"]],
    [{}, [], []],
    [{}, {}, []],
    [{}, "plain", ["s=plain"]],
  ] as const)("%j writes %j", (settings, input, pairs) => {
    expect(brackets(settings)("s", input, asIs).map((pair) => pair.join("="))).toEqual(pairs);
  });

  it("a value that refers to itself is refused", () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;
    expect(() => brackets({})("s", circular, asIs)).toThrow(code("invalid-parameter"));
    expect(() => brackets({})("s", { a: NaN }, asIs)).toThrow(code("invalid-parameter"));
  });
});
