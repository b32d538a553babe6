import { describe, expect, test } from "vitest";
import type { Level } from "../../../generator/diff/report.ts";
import { compareWire } from "../../../generator/diff/wire/compare-wire.ts";
import { conventions } from "../../../generator/diff/wire/conventions.ts";
import { explanation, levelOf, type Effect } from "../../../generator/diff/wire/law.ts";
import { wireRules, type WireRuleId } from "../../../generator/diff/wire/rules.ts";
import { completed } from "./tiny-documents.ts";

const TABLE: readonly (readonly [Effect, request: Level, response: Level, both: Level])[] = [
  ["none", "compatible", "compatible", "compatible"],
  ["narrower", "breaking", "compatible", "breaking"],
  ["wider", "compatible", "breaking", "breaking"],
  ["incomparable", "breaking", "breaking", "breaking"],
  ["unknown", "risky", "risky", "risky"],
];

describe("the law of levels", () => {
  test.each(TABLE)(
    "%s: %s in requests, %s in answers, %s in both",
    (effect, request, response, both) => {
      expect(levelOf(effect, "request")).toBe(request);
      expect(levelOf(effect, "response")).toBe(response);
      expect(levelOf(effect, "both")).toBe(both);
      expect(levelOf(effect, "none")).toBe("compatible");
    },
  );

  test.each(TABLE)("%s: nothing breaks that was announced in time", (effect) => {
    for (const direction of ["request", "response", "both"] as const)
      expect(levelOf(effect, direction, ["announced"])).toBe("compatible");
  });

  test.each([
    ["readOnly", "request", "response"],
    ["writeOnly", "response", "request"],
  ] as const)("%s members are nothing to %s", (keyword, uncarried, carried) => {
    const member = (bounds: string) =>
      `schema: { type: object, properties: { a: { type: string, ${keyword}: true${bounds} } } }`;
    const found = (sender: "request" | "response") =>
      compareWire(completed(member(""), sender), completed(member(", maxLength: 3"), sender));
    expect(found(uncarried)).toEqual([]);
    expect(found(carried).map(({ rule }) => rule)).toEqual([`${carried}-max-length-tightened`]);
  });

  test.each(TABLE)(
    "%s: what callers choose by themselves is judged as if they sent it",
    (effect, request) => {
      expect(levelOf(effect, "response", ["negotiated"])).toBe(request);
    },
  );

  test("tells how it came to a level", () => {
    expect(explanation("wider", "response")).toBe(
      "The change allows more in what clients receive: breaking.",
    );
    expect(explanation("wider", "response", ["negotiated"])).toBe(
      "The change allows more in what clients receive, who choose by themselves: compatible.",
    );
  });
});

describe("the rules about the wire", () => {
  const entries = Object.entries(wireRules) as [WireRuleId, (typeof wireRules)[WireRuleId]][];

  test.each(entries)("%s has the level of the law, or a convention with a reason", (id, rule) => {
    const convention = conventions[id];
    expect(rule.level).toBe(convention?.level ?? levelOf(rule.effect, rule.direction, rule.guards));
  });

  test.each(Object.entries(conventions))(
    "the convention for %s changes the level",
    (id, { level }) => {
      const rule = wireRules[id as WireRuleId];
      expect(level).not.toBe(levelOf(rule.effect, rule.direction, rule.guards));
    },
  );

  test.each(entries)("%s speaks in whole sentences", (_id, { meaning, consequence, remedy }) => {
    for (const text of [meaning, consequence, remedy]) expect(text).toMatch(/^[A-Z429].*\.\)?$/s);
  });
});
