import picocolors from "picocolors";
import { printable } from "../../support/printable.ts";
import type { DiffReport, PackageReport } from "../report.ts";
import { alikeOf, isAlike } from "./alike.ts";
import {
  changedPackages,
  countsOf,
  countsText,
  problemsOf,
  totalOf,
  versionText,
} from "./summary.ts";
import { alikeLines, block, problemLines, type Colors, type Paper } from "./terminal-problem.ts";

/** What a terminal can show. */
export interface Screen {
  readonly hasColors: boolean;
  /** Characters in a line. */
  readonly width: number;
}

const NARROWEST = 40;
const WIDEST = 110;

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

function packageLines(report: PackageReport, colors: Colors, width: number): readonly string[] {
  const problems = problemsOf(report.findings);
  const grave = problems.filter(({ level }) => level !== "compatible");
  const harmless = problems.filter(({ level }) => level === "compatible");
  const paper: Paper = { colors, width, proofs: new Set() };
  return [
    `${colors.bold(printable(report.packageName))}  ${printable(versionText(report))}  ${countsText(countsOf(problems))}`,
    ...report.reasons.flatMap((reason) => block("  ", reason, width, colors.dim)),
    ...alikeOf(grave).flatMap((told) => [
      "",
      ...(isAlike(told) ? alikeLines(told, paper) : problemLines(told, paper)),
    ]),
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
