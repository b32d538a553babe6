import { describe, expect, test } from "vitest";
import { matchesPattern } from "../../../generator/diff/wire/witness/run-pattern.ts";
import { validator } from "../../../generator/diff/wire/witness/validator.ts";

describe("a pattern of a description", () => {
  test.each([
    ["^[A-Z]{2}\\d{4}$", "FI0001", true],
    ["^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$", "123e4567-e89b-12d3-a456-426614174000", true],
    ["^(0[1-9]|1[0-2])/[^/\\]]+$", "07/x", true],
    ["^\\w+@\\w+\\.\\w+$", "a@example.com", true],
    ["^(?:a|b)+$", "abab", true],
    ["^(?=.*\\d)(?<rest>.+)$", "a1", true],
    ["^a{2,}$", "a", false],
  ])("is tried: %s with %j", (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  test.each([
    "^(a+)+x$",
    "^(a|a)*x$",
    "^((a?)b?)*x$",
    "^(a|aa){30,}x$",
    "^((a+)){20}x$",
    "^(?:(?:a*)*)*x$",
    "^(?<name>a+)+x$",
    "(a?){60}a{60}",
    `^${"a?".repeat(60)}${"a".repeat(60)}x$`,
    `^${"(a|a)".repeat(60)}x$`,
    `^${"a*".repeat(20)}x$`,
    "^(.+)\\1+x$",
  ])("isn't tried where that could take for ever: %s", (pattern) => {
    expect(matchesPattern(pattern, "a".repeat(60))).toBeUndefined();
    expect(validator()({ pattern }, "a".repeat(60))).toBeUndefined();
    expect(
      validator()({ patternProperties: { [pattern]: false } }, { ["a".repeat(60)]: 1 }),
    ).toBeUndefined();
  });

  test("that JavaScript doesn't know decides nothing", () => {
    expect(matchesPattern("(((", "a")).toBeUndefined();
    expect(validator()({ pattern: "(((" }, "a")).toBeUndefined();
  });

  test("is tried by the validator too", () => {
    expect(validator()({ pattern: "^a+$" }, "aaa")).toBe(true);
    expect(validator()({ pattern: "^a+$" }, "b")).toBe(false);
  });
});
