import picocolors from "picocolors";
import { printable } from "../../support/printable.ts";
import type { DiffReport, Finding, Level, PackageReport } from "../report.ts";
import { clippedLines } from "./clipped.ts";
import {
  changedPackages,
  countsOf,
  countsText,
  placeText,
  problemsOf,
  reachText,
  totalOf,
  versionText,
  type Problem,
  meaningOf,
} from "./summary.ts";
import { changeLines, proofOf } from "./witness-text.ts";
import { wrapped } from "./wrapped.ts";

/** What a terminal can show. */
export interface Screen {
  readonly hasColors: boolean;
  /** Characters in a line. */
  readonly width: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;
type Paint = (text: string) => string;

const NARROWEST = 40;
const WIDEST = 110;
const MOST_CHANGE_LINES = 24;
const LONGEST = 2_000;

/** The report as a person reads it in a terminal: graver problems in full, compatible ones on a line each. */
export function terminalText(report: DiffReport, screen: Screen): string {
  const colors = picocolors.createColors(screen.hasColors);
  const width = Math.min(WIDEST, Math.max(NARROWEST, screen.width));
  const lines = [
    `${colors.bold(countsText(totalOf(report)))}  ${colors.dim(printable(`${report.base} → ${report.head}`))}`,
    ...changedPackages(report).flatMap((each) => ["", ...packageLines(each, colors, width)]),
    ...unchangedLines(report, colors),
    ...report.notes.flatMap((note) => ["", ...block("", `Note: ${note}`, width)]),
    ...report.stale.flatMap(({ id, why }) => [
      "",
      ...block("", `Accepted change ${id}: ${why}`, width, colors.yellow),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

const paintOf = (level: Level, colors: Colors): Paint =>
  ({ breaking: colors.red, risky: colors.yellow, compatible: colors.green })[level];

function packageLines(report: PackageReport, colors: Colors, width: number): readonly string[] {
  const problems = problemsOf(report.findings);
  const grave = problems.filter(({ level }) => level !== "compatible");
  const harmless = problems.filter(({ level }) => level === "compatible");
  return [
    `${colors.bold(printable(report.packageName))}  ${printable(versionText(report))}  ${countsText(countsOf(problems))}`,
    ...report.reasons.flatMap((reason) => block("  ", reason, width, colors.dim)),
    ...grave.flatMap((problem) => ["", ...problemLines(problem, colors, width)]),
    ...(harmless.length === 0 ? [] : ["", `  ${colors.green("compatible")}`]),
    ...harmless.flatMap(({ finding }) => block("    ", finding.message, width)),
    ...report.accepted.flatMap(({ finding, reason }) => [
      "",
      ...block(
        "  ",
        `accepted  ${finding.message} (${finding.rule}): ${reason}`,
        width,
        colors.dim,
      ),
    ]),
    ...section("Changelog", report.changelog, width, colors),
    ...section("Migration", report.migration, width, colors),
  ];
}

function problemLines(problem: Problem, colors: Colors, width: number): readonly string[] {
  const { finding, follows, level } = problem;
  const title = [
    `  ${paintOf(level, colors)(level)}`,
    colors.bold(printable(finding.subject)),
    colors.dim(printable(finding.rule)),
  ].join("  ");
  return [
    title,
    ...findingLines(problem, colors, width),
    ...follows.flatMap((each) => [
      ...block(
        "    ",
        `so ${each.axis === "package" ? "in the package" : "on the wire"}: ${each.message}`,
        width,
      ),
      ...changed(each, colors),
      ...proofLines(each, width, colors),
    ]),
    ...placeLines(finding, width, colors),
  ];
}

function findingLines(problem: Problem, colors: Colors, width: number): readonly string[] {
  const { finding } = problem;
  const { consequence, remedy } = meaningOf(problem);
  return [
    ...block("    ", finding.message, width),
    ...changed(finding, colors),
    ...block("    ", consequence, width),
    ...block("    ", `→ ${remedy}`, width, colors.cyan),
    ...proofLines(finding, width, colors),
  ];
}

const changed = (finding: Finding, colors: Colors): readonly string[] =>
  clippedLines(changeLines(finding), MOST_CHANGE_LINES).map((line) => {
    const paint = line.startsWith("-")
      ? colors.red
      : line.startsWith("+")
        ? colors.green
        : colors.dim;
    return `      ${paint(printable(line))}`;
  });

const proofLines = (finding: Finding, width: number, colors: Colors): readonly string[] => {
  const proof = proofOf(finding);
  if (proof === undefined) return [];
  const code = proof.code === "" ? [] : proof.code.split("\n");
  return [
    ...block("    ", proof.sentence, width, colors.dim),
    ...clippedLines(code, MOST_CHANGE_LINES).map((line) => `      ${colors.dim(printable(line))}`),
  ];
};

const placeLines = (finding: Finding, width: number, colors: Colors): readonly string[] =>
  block(
    "    ",
    [placeText(finding), reachText(finding), `id ${finding.id}`]
      .filter((text) => text !== "")
      .join("  "),
    width,
    colors.dim,
  );

const section = (
  title: string,
  texts: readonly string[],
  width: number,
  colors: Colors,
): readonly string[] =>
  texts.length === 0
    ? []
    : [
        "",
        `  ${colors.bold(title)}`,
        ...texts.flatMap((text) => text.split("\n")).flatMap((line) => block("    ", line, width)),
      ];

const unchangedLines = (report: DiffReport, colors: Colors): readonly string[] => {
  const names = [
    ...report.unchanged,
    ...report.packages
      .filter((each) => !changedPackages(report).includes(each))
      .map(({ vendor }) => vendor),
  ];
  return names.length === 0
    ? []
    : [
        "",
        colors.dim(
          `unchanged: ${[...names]
            .sort()
            .map((name) => printable(name))
            .join(", ")}`,
        ),
      ];
};

/** A text in lines of the screen's width, all of them indented. */
const block = (
  indent: string,
  text: string,
  width: number,
  paint: Paint = (line) => line,
): readonly string[] =>
  wrapped(printable(text, LONGEST), width - indent.length).map((line) => `${indent}${paint(line)}`);
