import { expect, test } from "vitest";
import {
  atLeast,
  countsOf,
  countsText,
  meaningOf,
  problemsOf,
  reachText,
  totalOf,
} from "../../../generator/diff/formats/summary.ts";
import { diffReport, finding, packageReport } from "./fixture.ts";

test("a change and what follows from it are one problem, as grave as the gravest of them", () => {
  const cause = finding({ id: "wire", level: "risky" });
  const follow = finding({ id: "package", axis: "package", level: "breaking", causes: ["wire"] });
  const later = finding({ id: "later", level: "compatible", causes: ["package"] });
  const problems = problemsOf([cause, follow, later]);
  expect(problems).toEqual([{ level: "breaking", finding: cause, follows: [follow, later] }]);
  expect(countsOf(problems)).toEqual({ breaking: 1, risky: 0, compatible: 0 });
});

test("a problem means what the gravest of its findings means: who reads of a break is not told that there is nothing to do", () => {
  const cause = finding({ id: "wire", level: "compatible", remedy: "Nothing to do." });
  const follow = finding({ level: "breaking", causes: ["wire"], remedy: "Give the member." });
  const [problem] = problemsOf([cause, follow]);
  expect(problem && meaningOf(problem)).toBe(follow);
  const name = finding({ rule: "export-removed", causes: ["wire"], remedy: "Remove the import." });
  const [both] = problemsOf([cause, name, follow]);
  expect(both && meaningOf(both)).toBe(follow);
  const [alone] = problemsOf([cause]);
  expect(alone && meaningOf(alone)).toBe(cause);
});

test("a finding whose cause is not in the report stands for itself, and so do findings that run in a circle", () => {
  const orphan = finding({ causes: ["elsewhere"] });
  const one = finding({ id: "one", causes: ["two"] });
  const two = finding({ id: "two", causes: ["one"] });
  expect(problemsOf([orphan, one, two]).map((problem) => problem.finding)).toEqual([
    orphan,
    one,
    two,
  ]);
});

test("the gravest problems come first, and those of one level keep their order", () => {
  const levels = ["compatible", "breaking", "risky", "breaking"] as const;
  const findings = levels.map((level, index) => finding({ id: String(index), level }));
  expect(problemsOf(findings).map((problem) => problem.finding.id)).toEqual(["1", "3", "2", "0"]);
});

test("counts are told without the levels that don't occur", () => {
  expect(countsText({ breaking: 2, risky: 0, compatible: 1 })).toBe("2 breaking, 1 compatible");
  expect(countsText({ breaking: 0, risky: 0, compatible: 0 })).toBe("no changes");
});

test("what is less grave than asked for is left out, but not what follows from something grave", () => {
  const cause = finding({ id: "a", level: "breaking" });
  const follow = finding({ id: "b", level: "compatible", causes: ["a"] });
  const report = diffReport([
    packageReport({ findings: [cause, follow, finding({ level: "compatible" })] }),
  ]);
  const graver = atLeast(report, "risky");
  expect(graver.packages[0]?.findings).toEqual([cause, follow]);
  expect(totalOf(graver)).toEqual({ breaking: 1, risky: 0, compatible: 0 });
});

test("methods are named before operations, each once, and the rest is counted", () => {
  const names = ["a", "a", "b", "c", "d"];
  const reaches = names.map((method) => ({
    operation: `GET /${method}`,
    method,
    direction: "both" as const,
  }));
  expect(reachText(finding({ reaches }))).toBe("a, b, c, 1 more");
  expect(reachText(finding())).toBe("customers.list, GET /customers/{id}");
});
