import { describe, expect, test } from "vitest";
import { accept } from "../../../generator/diff/accepted/accept.ts";
import { acceptedChanges, type AcceptedChange } from "../../../generator/diff/accepted/entries.ts";
import { diffReport, finding, packageReport, reportOf } from "./fixture.ts";

const entry = (facts: Partial<AcceptedChange> = {}): AcceptedChange => ({
  id: "a",
  rule: "property-removed",
  reason: "nobody reads it",
  author: "ann",
  vendor: undefined,
  expires: undefined,
  ...facts,
});
const ALL = { today: "2026-11-21", vendors: undefined };
const counts = (report: ReturnType<typeof accept>) => ({
  findings: report.packages.flatMap(({ findings }) => findings).length,
  accepted: report.packages.flatMap(({ accepted }) => accepted).length,
  stale: report.stale.map(({ why }) => why.split(":")[0]),
});

describe("accepting", () => {
  test("a finding of that id and rule is set apart with its reason", () => {
    const report = accept(reportOf(finding({ id: "a" }), finding({ id: "b" })), [entry()], ALL);
    expect(counts(report)).toEqual({ findings: 1, accepted: 1, stale: [] });
    expect(report.packages[0]?.accepted[0]?.reason).toBe("nobody reads it (ann)");
  });

  test("what follows from an accepted change is accepted with it", () => {
    const follow = finding({ id: "b", axis: "package", causes: ["a"] });
    const report = accept(reportOf(finding({ id: "a" }), follow), [entry()], ALL);
    expect(counts(report)).toEqual({ findings: 0, accepted: 2, stale: [] });
  });

  test("a change that changed again has another id: it isn't accepted, and the entry is stale", () => {
    const report = accept(reportOf(finding({ id: "a2" })), [entry()], ALL);
    expect(counts(report)).toEqual({
      findings: 1,
      accepted: 0,
      stale: ["nothing that changed has this id (property-removed)"],
    });
  });

  test("an entry counts up to its last day, and is stale after it", () => {
    const report = reportOf(finding({ id: "a" }));
    expect(counts(accept(report, [entry({ expires: "2026-11-21" })], ALL)).accepted).toBe(1);
    expect(counts(accept(report, [entry({ expires: "2026-11-20" })], ALL))).toEqual({
      findings: 1,
      accepted: 0,
      stale: ["it expired on 2026-11-20"],
    });
  });

  test("an entry with another rule accepts nothing", () => {
    const report = accept(reportOf(finding({ id: "a" })), [entry({ rule: "other" })], ALL);
    expect(counts(report)).toEqual({
      findings: 1,
      accepted: 0,
      stale: ["the change of this id is property-removed, not other"],
    });
  });

  test("an entry of one vendor counts for its package only", () => {
    const report = diffReport([
      packageReport({ vendor: "acme", findings: [finding({ id: "a" })] }),
      packageReport({ vendor: "other", findings: [finding({ id: "a" })] }),
    ]);
    expect(counts(accept(report, [entry({ vendor: "other" })], ALL))).toEqual({
      findings: 1,
      accepted: 1,
      stale: [],
    });
  });

  test("entries about what wasn't compared are not called stale", () => {
    const some = { ...ALL, vendors: ["acme"] };
    const report = reportOf();
    expect(accept(report, [entry(), entry({ vendor: "other" })], some).stale).toEqual([]);
    expect(accept(report, [entry({ vendor: "acme" })], some).stale).toHaveLength(1);
  });
});

describe("the file", () => {
  const WHOLE = { id: "a", rule: "r", reason: "x", author: "ann" };

  test("holds entries with an id, a rule, a reason, an author, and perhaps a vendor and a last day", () => {
    const value = { accepted: [{ ...WHOLE, vendor: "acme", expires: "2028-02-29" }] };
    expect(acceptedChanges(value)).toEqual({ entries: value.accepted, problems: [] });
    expect(acceptedChanges(null)).toEqual({ entries: [], problems: [] });
  });

  test.each([
    [[], "it must be an object with one member"],
    [{ accepted: [], other: 1 }, "it must be an object with one member"],
    [{ accepted: ["a"] }, "it must be an object"],
    [{ accepted: [{ ...WHOLE, reason: " " }] }, 'it needs a text "reason"'],
    [{ accepted: [{ ...WHOLE, until: "x" }] }, '"until" is not known here'],
    [{ accepted: [{ ...WHOLE, expires: "2027-02-29" }] }, '"expires" must be a day'],
    [{ accepted: [{ ...WHOLE, expires: 2027 }] }, '"expires" must be a day'],
    [{ accepted: [{ ...WHOLE, vendor: 1 }] }, '"vendor" must be the name'],
    [{ accepted: [WHOLE, WHOLE] }, "there is an entry for the same id above"],
  ])("tells what is wrong with %j", (value, problem) => {
    const { entries, problems } = acceptedChanges(value);
    expect(entries).toEqual([]);
    expect(problems[0]?.text).toContain(problem);
  });
});
