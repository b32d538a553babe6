import type { DiffReport, Level } from "../report.ts";
import { changesetText } from "./changeset.ts";
import { githubText } from "./github.ts";
import { htmlText } from "./html.ts";
import { jsonText } from "./json.ts";
import { junitText } from "./junit.ts";
import { markdownText } from "./markdown.ts";
import { sarifText, type RuleTable } from "./sarif.ts";
import { atLeast } from "./summary.ts";
import { terminalText, type Screen } from "./terminal.ts";

/** What a format may need besides the report. */
export interface Means {
  readonly rules: RuleTable;
  readonly screen: Screen;
}

interface Format {
  /** The ending of files that are of this format, whatever the command line says. */
  readonly ending: string;
  /** The least grave level that is shown where nobody asks for another. */
  readonly level: Level;
  readonly meaning: string;
  readonly text: (report: DiffReport, means: Means) => string;
}

/** All formats that a report can be written in. */
export const formats = {
  terminal: {
    ending: ".txt",
    level: "compatible",
    meaning: "for people at a terminal",
    text: (report, { screen }) => terminalText(report, screen),
  },
  markdown: {
    ending: ".md",
    level: "compatible",
    meaning: "the comment of a pull request",
    text: (report) => markdownText(report),
  },
  html: {
    ending: ".html",
    level: "compatible",
    meaning: "one page that filters and searches",
    text: (report) => htmlText(report),
  },
  json: {
    ending: ".json",
    level: "compatible",
    meaning: "data, described by report.schema.json",
    text: (report) => jsonText(report),
  },
  github: {
    ending: ".annotations",
    level: "breaking",
    meaning: "annotations of a workflow",
    text: (report) => githubText(report),
  },
  sarif: {
    ending: ".sarif",
    level: "compatible",
    meaning: "SARIF 2.1.0 for code scanning",
    text: (report, { rules }) => sarifText(report, rules),
  },
  junit: {
    ending: ".xml",
    level: "compatible",
    meaning: "test results in JUnit's XML",
    text: (report) => junitText(report),
  },
  changeset: {
    ending: ".changeset.md",
    level: "compatible",
    meaning: "versions and changelog lines",
    text: (report) => changesetText(report),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

/** The format of a file by its ending; the longest ending counts. */
export const formatOf = (file: string): FormatName | undefined =>
  [...formatNames]
    .sort((a, b) => formats[b].ending.length - formats[a].ending.length)
    .find((name) => file.toLowerCase().endsWith(formats[name].ending));

/** A report in a format, with the changes of a level and of those above it. */
export const reportText = (
  report: DiffReport,
  name: FormatName,
  level: Level | undefined,
  means: Means,
): string => {
  const format: Format = formats[name];
  return format.text(atLeast(report, level ?? format.level), means);
};
