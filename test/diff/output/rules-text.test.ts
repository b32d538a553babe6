import { describe, expect, test } from "vitest";
import { rulesText } from "../../../generator/diff/formats/rules-text.ts";
import type { Rule } from "../../../generator/diff/report.ts";
import { HOSTILE, RULES } from "./fixture.ts";

const SCREEN = { hasColors: false, width: 90 };

const rule = (facts: Partial<Rule>): Rule => ({
  axis: "wire",
  level: "risky",
  direction: "request",
  meaning: "Something changed.",
  consequence: "Something happens.",
  remedy: "Do something.",
  example: { base: "a: 1", head: "a: 2" },
  ...facts,
});

const TABLE: Readonly<Record<string, Rule>> = {
  "z-compatible": rule({ level: "compatible" }),
  "b-risky": rule({}),
  "a-method": rule({ axis: "package", level: "breaking", direction: "none" }),
  ...RULES,
};

describe("the list", () => {
  test("is ordered by what is affected, then by level and id", () => {
    const text = rulesText(TABLE, { format: "terminal", isExplained: false }, SCREEN);
    expect(text).toMatchSnapshot();
  });

  test("is a table per part in Markdown, and the table itself in JSON", () => {
    const markdown = rulesText(TABLE, { format: "markdown", isExplained: false }, SCREEN);
    expect(markdown.match(/^## /gm)).toHaveLength(2);
    expect(markdown.match(/^\| `/gm)).toHaveLength(4);
    const json = rulesText(TABLE, { format: "json", isExplained: false }, SCREEN);
    expect(JSON.parse(json)).toEqual(TABLE);
    expect(Object.keys(JSON.parse(json) as object)[0]).toBe("a-method");
  });
});

test("an explained rule has its level, its parties, its consequence, its remedy, and both sides of its example", () => {
  const view = { format: "terminal", isExplained: true } as const;
  expect(rulesText(RULES, view, SCREEN)).toMatchSnapshot();
  const markdown = rulesText(RULES, { ...view, format: "markdown" }, SCREEN);
  expect(markdown).toContain("## `property-removed`");
  expect(markdown).toContain("```yaml\nproperties: { name: {} }\n```");
});

test("whatever a rule says, its row stays one row", () => {
  const text = rulesText(
    { x: rule({ meaning: HOSTILE, consequence: HOSTILE }) },
    { format: "markdown", isExplained: false },
    SCREEN,
  );
  const row = text.split("\n").find((line) => line.startsWith("| `x`")) ?? "";
  expect(row.replace(/\\[\s\S]/g, "").split("|")).toHaveLength(7);
});
