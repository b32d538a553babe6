import { describe, expect, it } from "vitest";
import { bigIntegers } from "../../../templates/runtime/big-integers.js";
import { encodeJson } from "../../../templates/runtime/encode-json.js";
import { parseExactly } from "../../../templates/runtime/inexact-numbers.js";

/** Pointers to the numbers of a JSON text that would not survive. */
const found = (text: string): readonly string[] => {
  const numbers: string[] = [];
  parseExactly(text, ({ pointer, literal }) => numbers.push(`${pointer} ${literal}`));
  return numbers;
};

describe("numbers that JavaScript can't hold (S21)", () => {
  it.each([
    ["9007199254740993", [" 9007199254740993"]],
    ["-9007199254740993", [" -9007199254740993"]],
    ['{"a":{"b/c~":[1,{"d":1e400}]}}', ["/a/b~1c~0/1/d 1e400"]],
    [
      '[[],[0,[9007199254740993]],{"a":[1,2],"b":-1e999}]',
      ["/1/1/0 9007199254740993", "/2/b -1e999"],
    ],
    [
      '{"quoted \\" { [ , : 9007199254740993":9007199254740993}',
      ['/quoted " { [ , : 9007199254740993 9007199254740993'],
    ],
    ['{"\\u00e5":1e400,"\\\\":1e400}', ["/å 1e400", "/\\ 1e400"]],
    [`1${"0".repeat(400)}`, [` 1${"0".repeat(400)}`]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "9007199254740991",
    "9007199254740992",
    "100000000000000000000",
    '["9007199254740993","1e400","\\"1e400"]',
    '{"9007199254740993":1}',
    "0.12345678901234567890",
    "1234567890123.45",
    "1e308",
    "1e-400",
    "-0",
  ])("%s is let through", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("agrees with the platform on every generated text", () => {
    for (let seed = 1; seed < 2_000; seed++) {
      const digits = String(BigInt(seed) ** 9n + 1n);
      const value = BigInt(digits);
      expect(found(`{"n":${digits}}`).length > 0).toBe(BigInt(Number(digits)) !== value);
    }
  });
});

describe("bigints", () => {
  const read = (text: string, names: readonly string[]): unknown => {
    const integers = bigIntegers(names);
    return parseExactly(text, (number) => integers(number) ?? expect.unreachable(number.pointer));
  };

  it("are read where the description allows them, and written with all their digits", () => {
    const text =
      '{"id":9007199254740993,"rows":[{"id":1,"marks":[2,-9007199254740995]}],"note":"int:1 _int:2"}';
    const value = read(text, ["id", "marks"]);
    expect(value).toEqual({
      id: 9007199254740993n,
      rows: [{ id: 1, marks: [2, -9007199254740995n] }],
      note: "int:1 _int:2",
    });
    expect(encodeJson(value, "application/json").content).toBe(text);
  });

  it("are not made of texts that look like them", () => {
    const value = { id: 9007199254740993n, text: "int:5", more: '"int:5"' };
    const { content } = encodeJson(value, "application/json");
    expect(content).toBe('{"id":9007199254740993,"text":"int:5","more":"\\"int:5\\""}');
    expect(read(String(content), ["id"])).toEqual(value);
  });

  it.each([
    ["another member", '{"other":9007199254740993}'],
    ["a number without end", '{"id":1e400}'],
  ])("are refused for %s", (_title, text) => {
    const read: unknown[] = [];
    parseExactly(text, (number) => read.push(bigIntegers(["id"])(number)));
    expect(read).toEqual([undefined]);
  });
});
