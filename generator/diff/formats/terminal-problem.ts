import type picocolors from "picocolors";
import { printable } from "../../support/printable.ts";
import type { Finding, Level } from "../report.ts";
import type { Alike } from "./alike.ts";
import { clippedLines } from "./clipped.ts";
import { followingOf } from "./following.ts";
import { meaningOf, placeText, reachText, usageText, type Problem } from "./summary.ts";
import { changeLines, proofOf } from "./witness-text.ts";
import { wrapped } from "./wrapped.ts";

const MOST_CHANGE_LINES = 24;
const LONGEST = 2_000;

export type Colors = ReturnType<typeof picocolors.createColors>;
type Paint = (text: string) => string;

/** What problems are written on. */
export interface Paper {
  readonly colors: Colors;
  /** Characters in a line. */
  readonly width: number;
  /** The proofs that stand on it already. */
  readonly proofs: Set<string>;
}

/** A problem in full: what changed, what that means and what to do, what follows, with proofs, where it stands and whom it reaches. */
export function problemLines(problem: Problem, paper: Paper): readonly string[] {
  const { colors, width } = paper;
  const { finding } = problem;
  return [
    titleLine(problem, finding.subject, colors),
    ...block("    ", finding.message, width),
    ...changed(finding, colors),
    ...meaningLines(problem, paper),
    ...proofLines(finding, paper),
    ...followingLines(problem, paper),
    ...block("    ", usageText(problem), width),
    ...placeLines(finding, paper),
  ];
}

/** Problems that are alike: what they have in common once, with the proof of the first, and what tells them apart. */
export function alikeLines(alike: Alike, paper: Paper): readonly string[] {
  const { colors, width } = paper;
  const [first] = alike.members;
  if (first === undefined) return [];
  const { finding } = first.problem;
  const names = alike.members.map(({ name, problem }) => `${name} (id ${problem.finding.id})`);
  return [
    titleLine(first.problem, alike.owner, colors),
    ...block("    ", alike.text, width),
    ...block("    ", names.join(", "), width),
    ...meaningLines(first.problem, paper),
    ...block("    ", `The first of them, \`${first.name}\`:`, width),
    ...proofLines(finding, paper),
    ...followingLines(first.problem, paper),
    ...alike.members.flatMap(({ name, problem }) => {
      const used = usageText(problem);
      return used === "" ? [] : block("    ", `${name}: ${used}`, width);
    }),
    ...placeLines(finding, paper),
  ];
}

const titleLine = ({ level, finding }: Problem, subject: string, colors: Colors): string =>
  [
    `  ${paintOf(level, colors)(level)}`,
    colors.bold(printable(subject)),
    colors.dim(printable(finding.rule)),
  ].join("  ");

const meaningLines = (problem: Problem, { colors, width }: Paper): readonly string[] => {
  const { consequence, remedy } = meaningOf(problem);
  return [
    ...block("    ", consequence, width),
    ...block("    ", `→ ${remedy}`, width, colors.cyan),
  ];
};

const followingLines = (problem: Problem, paper: Paper): readonly string[] => {
  const { colors, width } = paper;
  const { news, echoes, names } = followingOf(problem);
  const shown = (each: Finding): readonly string[] => [
    ...changed(each, colors),
    ...proofLines(each, paper),
  ];
  return [
    ...echoes.flatMap((each) => [...block("    ", "so in the package:", width), ...shown(each)]),
    ...news.flatMap((each) => [
      ...block(
        "    ",
        `so ${each.axis === "package" ? "in the package" : "on the wire"}: ${each.message}`,
        width,
      ),
      ...shown(each),
    ]),
    ...block("    ", names, width),
  ];
};

const paintOf = (level: Level, colors: Colors): Paint =>
  ({ breaking: colors.red, risky: colors.yellow, compatible: colors.green })[level];

const changed = (finding: Finding, colors: Colors): readonly string[] =>
  clippedLines(changeLines(finding), MOST_CHANGE_LINES).map((line) => {
    const paint = line.startsWith("-")
      ? colors.red
      : line.startsWith("+")
        ? colors.green
        : colors.dim;
    return `      ${paint(printable(line))}`;
  });

/** The proof of a break, as far as it doesn't stand above already. */
const proofLines = (finding: Finding, { colors, width, proofs }: Paper): readonly string[] => {
  const proof = proofOf(finding);
  if (proof === undefined || proof.code === changeLines(finding).join("\n")) return [];
  if (proof.code !== "" && proofs.has(proof.code))
    return block("    ", `${proof.sentence} the same as above.`, width, colors.dim);
  proofs.add(proof.code);
  const code = proof.code === "" ? [] : proof.code.split("\n");
  return [
    ...block("    ", proof.sentence, width, colors.dim),
    ...clippedLines(code, MOST_CHANGE_LINES).map((line) => `      ${colors.dim(printable(line))}`),
  ];
};

const placeLines = (finding: Finding, { colors, width }: Paper): readonly string[] =>
  block(
    "    ",
    [placeText(finding), reachText(finding), `id ${finding.id}`]
      .filter((text) => text !== "")
      .join("  "),
    width,
    colors.dim,
  );

/** A text in lines of the screen's width, all of them indented. */
export const block = (
  indent: string,
  text: string,
  width: number,
  paint: Paint = (line) => line,
): readonly string[] =>
  wrapped(printable(text, LONGEST), width - indent.length).map((line) => `${indent}${paint(line)}`);
