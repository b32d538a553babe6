import type { DiffReport, PackageReport } from "../report.ts";
import { problemsOf, type Problem, meaningOf } from "./summary.ts";

/** The report in JUnit's XML: a package is a suite, a problem a test case, a breaking one a failed test case. */
export function junitText(report: DiffReport): string {
  const suites = report.packages.flatMap(suiteLines);
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="nordkit diff">', ...suites, "</testsuites>"].join("\n")}\n`;
}

function suiteLines({ packageName, findings }: PackageReport): readonly string[] {
  const problems = problemsOf(findings);
  const failures = problems.filter(({ level }) => level === "breaking").length;
  const risks = problems.filter(({ level }) => level === "risky").length;
  return [
    `  <testsuite name=${quoted(packageName)} tests="${problems.length}" failures="${failures}" skipped="${risks}">`,
    ...problems.flatMap((problem) => caseLines(problem, packageName)),
    "  </testsuite>",
  ];
}

function caseLines(problem: Problem, packageName: string): readonly string[] {
  const { level, finding, follows } = problem;
  const { consequence, remedy } = meaningOf(problem);
  const name = `${finding.subject} ${finding.rule} ${finding.id}`;
  const head = `    <testcase classname=${quoted(packageName)} name=${quoted(name)}`;
  const text = [finding, ...follows].map(({ message }) => message).join("\n");
  const body = `${text}\n${consequence}\n${remedy}`;
  switch (level) {
    case "breaking":
      return [
        `${head}>`,
        `      <failure message=${quoted(finding.message)} type=${quoted(finding.rule)}>${escaped(body)}</failure>`,
        "    </testcase>",
      ];
    case "risky":
      // JUnit knows no warnings; a skipped test case is one that somebody has to look at.
      return [`${head}>`, `      <skipped message=${quoted(body)}/>`, "    </testcase>"];
    case "compatible":
      return [`${head}/>`];
  }
}

/** What XML 1.0 can't hold, not even escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

const quoted = (text: string): string =>
  `"${escaped(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;").replaceAll("\r", "&#13;")}"`;
