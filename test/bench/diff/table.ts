import { COLLECTION } from "../../corpus/download.ts";
import { PACKAGES } from "./cache.ts";

interface Measured {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakMegabytes: number;
  readonly findings: number | undefined;
  /** Why there is no report. */
  readonly trouble: string | undefined;
  readonly bytes: number;
}

/** One tool on one document. */
export interface Row {
  readonly document: string;
  readonly tool: string;
  /** How many of the scripted edits the document has a place for. */
  readonly edits: number;
  readonly edited: Measured;
  readonly same: Measured;
  /** How many different outputs many runs gave; undefined: not looked at. */
  readonly outputs: number | undefined;
}

const OWN = "nordkit";

const number = (value: number, digits: number): string => value.toFixed(digits);

const cells = (row: Row, all: readonly Row[]): readonly string[] => {
  const own = all.find(({ document, tool }) => document === row.document && tool === OWN);
  const ratio =
    own === undefined || own === row
      ? ""
      : `${number(row.edited.cpuSeconds / own.edited.cpuSeconds, 1)} ×`;
  return [
    row.document,
    row.tool,
    number(row.edited.cpuSeconds, 2),
    ratio,
    number(row.edited.wallSeconds, 2),
    number(row.edited.peakMegabytes, 0),
    row.edited.trouble ?? `${row.edited.findings ?? "?"} for ${row.edits} edits`,
    number(row.edited.bytes / 1000, 0),
    number(row.same.cpuSeconds, 2),
    row.outputs === undefined ? "" : String(row.outputs),
  ];
};

const HEAD = [
  "Document",
  "Tool",
  "CPU s",
  "of ours",
  "Wall s",
  "Peak MB",
  "Findings",
  "Report kB",
  "Identical CPU s",
  "Outputs when shuffled",
];

/** What the benchmark's README says. */
export function reportText(rows: readonly Row[], facts: string): string {
  const lines = [
    "# Comparing specs: speed, and how much is told",
    "",
    "`npm run bench:diff` compares each document with a copy that has the same scripted edits ([edits.ts](edits.ts)), with this tool",
    "and with others, and writes this file with `-- --write`. What doesn't end within 120 s, or takes more than 4 GB, is ended and told.",
    "The last column: with the keys of both inputs shuffled anew for each run, one output (positions aside) is the goal.",
    "",
    facts,
    "",
    `- ${COLLECTION}: two of the documents`,
    ...Object.entries(PACKAGES).map(([name, version]) => `- ${name} ${version}`),
    "",
    `| ${HEAD.join(" | ")} |`,
    `| ${HEAD.map((_, column) => (column < 2 || column === 6 ? "---" : "--:")).join(" | ")} |`,
    ...rows.map((row) => `| ${cells(row, rows).join(" | ")} |`),
  ];
  return `${lines.join("\n")}\n`;
}
