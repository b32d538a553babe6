import { describe, expect, test } from "vitest";
import { compareWire } from "../../../generator/diff/wire/compare-wire.ts";
import { wireRules, type WireRuleId } from "../../../generator/diff/wire/rules.ts";
import { completed } from "./tiny-documents.ts";

const TODAY = "2026-11-21";

describe.each(Object.entries(wireRules))("%s", (id, rule) => {
  const [base, head] = [
    completed(rule.example.base, rule.direction),
    completed(rule.example.head, rule.direction),
  ];

  test("is found in its example, at its level, and nothing else is", () => {
    const findings = compareWire(base, head, TODAY);
    expect(findings.map((finding) => [finding.rule, finding.level, finding.unproven])).toEqual([
      [id as WireRuleId, rule.level, undefined],
    ]);
  });

  test("has no findings where nothing changes", () => {
    expect(compareWire(base, completed(rule.example.base, rule.direction), TODAY)).toEqual([]);
  });
});
