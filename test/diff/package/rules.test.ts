import { describe, expect, test } from "vitest";
import { comparePackage } from "../../../generator/diff/compare.ts";
import { problemsOf } from "../../../generator/diff/formats/summary.ts";
import { packageRules, type PackageRuleId } from "../../../generator/diff/package/rules.ts";
import type { PackageReport, Rule } from "../../../generator/diff/report.ts";
import { sideFrom } from "./sides.ts";

const known = new Map<Rule, Promise<PackageReport>>();

const compared = async ({ example }: Rule): Promise<PackageReport> =>
  comparePackage(await sideFrom(example.base), await sideFrom(example.head));

/** The report on a rule's example, made once. */
const reportOf = (rule: Rule): Promise<PackageReport> => {
  const report = known.get(rule) ?? compared(rule);
  known.set(rule, report);
  return report;
};

const entries = Object.entries(packageRules) as readonly (readonly [PackageRuleId, Rule])[];

describe.each(entries)("the example of %s", (id, rule) => {
  test("is found once, at the rule's level, with proof if it breaks", async () => {
    const { findings } = await reportOf(rule);
    const found = findings.filter((finding) => finding.rule === id);
    expect(found.map(({ level, axis }) => [level, axis])).toEqual([[rule.level, "package"]]);
    const [finding] = found;
    if (rule.level === "breaking") expect(finding?.witness).toBeDefined();
    expect(finding?.unproven).toBeUndefined();
  });

  test("leaves no break without proof, and no finding without consequence and remedy", async () => {
    const { findings } = await reportOf(rule);
    for (const { level, witness, unproven, consequence, remedy, message } of findings) {
      expect([level === "breaking", witness === undefined]).not.toEqual([true, true]);
      expect(unproven).toBeUndefined();
      for (const text of [consequence, remedy, message]) expect(text).toMatch(/^[^\s].*\.$/);
    }
  });

  test("is one problem: what follows from it is folded under it", async () => {
    const { findings } = await reportOf(rule);
    expect(problemsOf(findings)).toHaveLength(1);
  });
});

test("a side compared with itself has no findings, and deserves no new version", async () => {
  const { example } = packageRules["result-wrapped"];
  const [one, other] = [await sideFrom(example.head), await sideFrom(example.head)];
  const report = await comparePackage(one, other);
  expect(report).toMatchObject({ findings: [], status: "same", bump: "none", changelog: [] });
});
