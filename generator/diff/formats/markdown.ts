import type { DiffReport, Level, PackageReport } from "../report.ts";
import { alikeOf, isAlike, type Alike } from "./alike.ts";
import { fitted, type Part } from "./fitted.ts";
import { followingOf } from "./following.ts";
import { alikeDetails, alikeRow, changeBlocks, detailsOf, problemRow } from "./markdown-problem.ts";
import { codeBlock, codeSpan, guarded, plain, sentence } from "./markdown-text.ts";
import {
  changedPackages,
  countsOf,
  countsText,
  problemsOf,
  totalOf,
  verdictOf,
  versionText,
  type Problem,
} from "./summary.ts";

/** By this line the comment is found again. */
export const MARKER = "<!-- nordkit-diff -->";

/** GitHub takes 65,536 characters; what a workflow adds around the report needs some of them. */
export const LARGEST_COMMENT = 60_000;

/** Where a reader finds the whole report. */
const WHOLE = "`nordkit diff --format html --out report.html`";

/** The report as a comment of a pull request: the verdict and the counts, one table per package, details folded. */
export function markdownText(report: DiffReport, most = LARGEST_COMMENT): string {
  const { lines, leftOut } = fitted(partsOf(report), most - 400);
  if (leftOut === 0) return `${lines.join("\n")}\n`;
  const entries = leftOut === 1 ? "1 entry is" : `${leftOut} entries are`;
  const note = `**This report was cut to fit: ${entries} left out.** The whole of it is the workflow's artifact, or ${WHOLE}.`;
  return `${[...lines, "", note].join("\n")}\n`;
}

const VERDICTS: Readonly<Record<Level | "none", string>> = {
  breaking: "This breaks users.",
  risky: "This may break users.",
  compatible: "This breaks nobody.",
  none: "Nothing changes for users.",
};

/** All that there is to tell, in the order of the page; the rank says what stays when not all of it fits. */
function partsOf(report: DiffReport): readonly Part[] {
  const total = totalOf(report);
  const packages = changedPackages(report);
  const compared = `${codeSpan(report.base)} → ${codeSpan(report.head)}`;
  return [
    {
      rank: 0,
      lines: [
        MARKER,
        `## ${VERDICTS[verdictOf(total) ?? "none"]} ${countsText(total)}`,
        "",
        compared,
      ],
    },
    ...overview(packages),
    ...packages.flatMap(packageParts),
    ...report.notes.map(
      (note): Part => ({ rank: 1, lines: ["", `> **Note:** ${sentence(note)}`] }),
    ),
    ...staleParts(report),
  ];
}

const overview = (packages: readonly PackageReport[]): readonly Part[] =>
  packages.map((each, index): Part => {
    const counts = countsOf(problemsOf(each.findings));
    const cells = [
      codeSpan(each.packageName),
      String(counts.breaking),
      String(counts.risky),
      String(counts.compatible),
      String(each.accepted.length),
      plain(versionText(each)),
    ];
    const head = [
      "",
      "| Package | Breaking | Risky | Compatible | Accepted | Version |",
      "| --- | --: | --: | --: | --: | --- |",
    ];
    return { rank: 1, lines: [...(index === 0 ? head : []), `| ${cells.join(" | ")} |`] };
  });

function packageParts(report: PackageReport): readonly Part[] {
  const problems = problemsOf(report.findings);
  const grave = alikeOf(problems.filter(({ level }) => level !== "compatible"));
  const harmless = problems.filter(({ level }) => level === "compatible");
  const section = `package ${report.vendor}`;
  const heading: Part = {
    rank: 2,
    lines: [
      "",
      `### ${codeSpan(report.packageName)} ${plain(versionText(report))}`,
      ...(report.reasons.length === 0 ? [] : ["", sentence(report.reasons.join(" "))]),
    ],
  };
  return [
    heading,
    ...table(grave, `${section} grave`),
    ...folded("What changed, and the proof", grave.map(asDetails), `${section} details`, 4),
    ...folded(
      counted(harmless.length, "compatible change"),
      harmless.map(asItem),
      `${section} compatible`,
      6,
    ),
    ...folded(
      counted(report.accepted.length, "accepted change"),
      report.accepted.map(asAccepted),
      `${section} accepted`,
      5,
    ),
    ...folded("Changelog", textBlock(report.changelog), `${section} changelog`, 5),
    ...folded("Migration", quoted(report.migration), `${section} migration`, 5),
  ];
}

const table = (problems: readonly (Problem | Alike)[], section: string): readonly Part[] =>
  problems.map((told) => ({
    rank: levelOf(told) === "breaking" ? 2 : 3,
    lines: [isAlike(told) ? alikeRow(told) : problemRow(told)],
    section: {
      name: section,
      before: ["", "| | Change | What it means | Where |", "| --- | --- | --- | --- |"],
      after: [],
    },
  }));

/** Entries behind a line that opens them. */
const folded = (
  title: string,
  entries: readonly (readonly string[])[],
  name: string,
  rank: number,
): readonly Part[] =>
  entries.map((lines) => ({
    rank,
    lines,
    section: {
      name,
      before: ["", `<details><summary>${title}</summary>`, ""],
      after: ["", "</details>"],
    },
  }));

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

const levelOf = (told: Problem | Alike): Level | undefined =>
  isAlike(told) ? told.members[0]?.problem.level : told.level;

const asDetails = (told: Problem | Alike): readonly string[] =>
  isAlike(told) ? alikeDetails(told) : detailsOf(told);

const asItem = (problem: Problem): readonly string[] => {
  const { news, names } = followingOf(problem);
  const { finding } = problem;
  return [
    `- ${sentence(finding.message)} ${codeSpan(finding.rule)}`,
    ...news.map((each) => `  - ${sentence(each.message)} ${codeSpan(each.rule)}`),
    ...(names === "" ? [] : [`  - ${sentence(names)}`]),
  ];
};

const asAccepted = (entry: PackageReport["accepted"][number]): readonly string[] => [
  `- ${sentence(entry.finding.message)} ${codeSpan(entry.finding.rule)} ${codeSpan(entry.finding.id)}: ${plain(entry.reason)}`,
  ...changeBlocks(entry.finding, 400).map((line) => `  ${line}`),
];

const textBlock = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines.length === 0 ? [] : [codeBlock(lines.join("\n"), "markdown", 6_000)];

/** In a quotation, whatever a line opens ends with the quotation. */
const quoted = (texts: readonly string[]): readonly (readonly string[])[] =>
  texts.map((text) => [
    ...guarded(text)
      .split("\n")
      .map((line) => `> ${line}`.trimEnd()),
    "",
  ]);

const staleParts = ({ stale }: DiffReport): readonly Part[] =>
  stale.map(({ id, why }) => ({
    rank: 2,
    lines: [`- ${codeSpan(id)}: ${plain(why)}`],
    section: { name: "stale", before: ["", "### Accepted changes to look at", ""], after: [] },
  }));
