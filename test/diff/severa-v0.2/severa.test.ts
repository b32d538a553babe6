import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { comparePackage } from "../../../generator/diff/compare.ts";
import type { PackageReport } from "../../../generator/diff/report.ts";
import { loadVendor } from "../../../generator/load/load.ts";
import type { JsonObject } from "../../../generator/support/json.ts";
import { Report } from "../../../generator/support/report.ts";
import { sideOf } from "../package/sides.ts";
import { entries, factText, type Entry, type Fact } from "./entries.ts";
import { rebuild, type Skipped } from "./rebuild.ts";
import { toldBy } from "./told.ts";

const folder = fileURLToPath(new URL("../../../specs/severa", import.meta.url));

let report: PackageReport;
let skipped: readonly Skipped[];

beforeAll(async () => {
  const document = await loadVendor({ name: "severa", folder }, new Report());
  if (document === undefined) throw new Error("the spec doesn't load");
  const rebuilt = rebuild(document.root, entries);
  skipped = rebuilt.skipped;
  report = await comparePackage(
    await sideOf(rebuilt.root as JsonObject),
    await sideOf(document.root),
  );
}, 120_000);

/** A member that is only said to have changed because of members below it, which have facts of their own. */
const isHeading = ({ facts }: Entry, { what, where, name }: Fact): boolean =>
  what === "changed" &&
  facts.some((each) => each.where === where && each.name.startsWith(`${name}.`));

const isSkipped = (entry: Entry, fact?: Fact): boolean =>
  skipped.some((each) => each.entry === entry && each.fact === fact);

test("the vendor's list has 142 entries", () => {
  const of = (what: Entry["what"]) => entries.filter((entry) => entry.what === what).length;
  expect([of("new"), of("deleted"), of("changed")]).toEqual([19, 22, 101]);
  expect(entries).toHaveLength(142);
});

test("what the list doesn't let rebuild is counted, with its reason", () => {
  const reasons = new Map<string, number>();
  for (const { entry, fact, why } of skipped)
    if (fact === undefined || !isHeading(entry, fact))
      reasons.set(why, (reasons.get(why) ?? 0) + 1);
  expect(Object.fromEntries(reasons)).toMatchInlineSnapshot(`
    {
      "the list doesn't tell what changed": 1,
      "the list doesn't tell what it was before": 54,
      "the published v1.0 has the member again": 2,
    }
  `);
  const facts = entries.flatMap((entry) => entry.facts).length;
  const wholly = entries.filter(
    (entry) =>
      isSkipped(entry) ||
      (entry.facts.length > 0 && entry.facts.every((fact) => isSkipped(entry, fact))),
  );
  expect([facts, wholly.map(({ call }) => call)]).toMatchInlineSnapshot(`
    [
      836,
      [
        "PATCH /v1/invoicesettings/{guid}",
        "GET /v1/travelreimbursements/{guid}",
      ],
    ]
  `);
});

describe.each(entries)("$call, $what", (entry) => {
  test("is told, and what it means for a caller", () => {
    const facts = entry.facts.length === 0 ? [undefined] : entry.facts;
    const told = facts
      .filter((fact) => !isSkipped(entry, fact) && !(fact !== undefined && isHeading(entry, fact)))
      .map((fact) => ({
        said: fact === undefined ? entry.what : factText(fact),
        findings: toldBy(report.findings, entry, fact),
      }));
    expect(told.filter(({ findings }) => findings.length === 0)).toEqual([]);
    for (const { consequence, remedy } of told.flatMap(({ findings }) => findings)) {
      expect(consequence).not.toBe("");
      expect(remedy).not.toBe("");
    }
    const called = told.flatMap(({ findings }) => findings.flatMap(({ reaches }) => reaches));
    if (called.length > 0) expect(called.some(({ method }) => method !== undefined)).toBe(true);
  });
});

test("every break is proven, and nothing is told without a reason to tell it", () => {
  const unproven = report.findings.filter(
    ({ level, witness, unproven: why }) =>
      why !== undefined || (level === "breaking" && witness === undefined),
  );
  expect(unproven).toEqual([]);
  const explained = new Set(
    entries.flatMap((entry) =>
      (entry.facts.length === 0 ? [undefined] : entry.facts).flatMap((fact) =>
        toldBy(report.findings, entry, fact),
      ),
    ),
  );
  // Settings are ours, and were turned back with what they are about.
  const others = report.findings.filter(
    (finding) =>
      finding.axis === "wire" &&
      !explained.has(finding) &&
      !finding.rule.endsWith("setting-changed"),
  );
  expect(others).toEqual([]);
});

test("a package that lost methods and members deserves a version that says so", () => {
  expect(report.bump).toBe("minor");
  expect(report.version).toBe("0.1.0");
  expect(report.nextVersion).toBe("0.2.0");
});
