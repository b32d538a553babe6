import { printable } from "../../support/printable.ts";
import type { DiffReport, Finding, Level } from "../report.ts";
import { LEVELS, problemsOf, type Problem, meaningOf } from "./summary.ts";

/** GitHub shows no more of one kind for a step. */
const MOST_OF_A_LEVEL = 10;

const COMMANDS: Readonly<Record<Level, string>> = {
  breaking: "error",
  risky: "warning",
  compatible: "notice",
};

/** The report as workflow commands, which GitHub shows as annotations on the changed files. */
export function githubText(report: DiffReport): string {
  const problems = report.packages.flatMap(({ findings }) => problemsOf(findings));
  const lines = LEVELS.flatMap((level) => levelLines(problems, level));
  const stale = report.stale
    .slice(0, MOST_OF_A_LEVEL)
    .map(({ id, why }) => command("warning", {}, `Accepted change ${id}: ${why}`));
  return [...lines, ...stale].map((line) => `${line}\n`).join("");
}

const levelLines = (all: readonly Problem[], level: Level): readonly string[] => {
  const problems = all.filter((problem) => problem.level === level);
  const more = problems.length - MOST_OF_A_LEVEL;
  // The last place tells how many have none.
  const shown = more > 0 ? problems.slice(0, MOST_OF_A_LEVEL - 1) : problems;
  const rest = problems.length - shown.length;
  return [
    ...shown.map((problem) => annotation(problem)),
    ...(rest > 0
      ? [command(COMMANDS[level], {}, `${rest} more ${level} changes are in the report.`)]
      : []),
  ];
};

const annotation = (problem: Problem): string => {
  const { level, finding, follows } = problem;
  const { consequence, remedy } = meaningOf(problem);
  const text = [
    finding.message,
    ...follows.map(({ message }) => message),
    consequence,
    remedy,
  ].join("\n");
  return command(
    COMMANDS[level],
    { ...placeOf(finding), title: `${finding.subject}: ${finding.rule}` },
    text,
  );
};

/** Where the head has it; what is gone and has no place there is told without one. */
const placeOf = ({ head }: Finding): Readonly<Record<string, string>> =>
  head === undefined ? {} : { file: head.file, line: String(head.line), col: String(head.column) };

const command = (
  name: string,
  properties: Readonly<Record<string, string>>,
  message: string,
): string => {
  const texts = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name}${texts.length === 0 ? "" : ` ${texts.join(",")}`}::${data(message)}`;
};

/** The runner ends a command at the end of its line; these spellings it turns back. */
const data = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => printable(line, 1_000))
    .join("\n")
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");

const property = (text: string): string =>
  data(text.replace(/[\r\n]+/g, " "))
    .replaceAll(":", "%3A")
    .replaceAll(",", "%2C");
