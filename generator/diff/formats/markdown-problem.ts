import type { Finding } from "../report.ts";
import type { Alike } from "./alike.ts";
import { clippedLines } from "./clipped.ts";
import { followingOf } from "./following.ts";
import { codeBlock, codeSpan, plain, sentence } from "./markdown-text.ts";
import { firstOf, meaningOf, placeText, reachText, usageText, type Problem } from "./summary.ts";
import { changeLines, proofOf } from "./witness-text.ts";

const MOST_LINES = 30;
const MOST_NAMES = 60;

/** A problem as a row: its level, what changed, what that means and what to do, where it stands and whom it reaches. */
export const problemRow = (problem: Problem): string => {
  const { news, names } = followingOf(problem);
  return row(
    problem,
    [titled(problem.finding), ...news.map((each) => sentence(each.message)), sentence(names)],
    [usageText(problem)],
  );
};

/** Problems that are alike, as one row. */
export const alikeRow = (alike: Alike): string => {
  const [first] = alike.members;
  if (first === undefined) return "";
  const names = alike.members.map(({ name }) => codeSpan(name));
  const used = alike.members.flatMap(({ name, problem }) => {
    const text = usageText(problem);
    return text === "" ? [] : [`${name}: ${text}`];
  });
  return row(first.problem, [sentence(alike.text), firstOf(names, MOST_NAMES)], used);
};

const row = (problem: Problem, change: readonly string[], used: readonly string[]): string => {
  const { level, finding } = problem;
  const { consequence, remedy } = meaningOf(problem);
  const meaning = [sentence(consequence), `→ ${sentence(remedy)}`];
  const place = [
    codeSpan(placeText(finding)),
    codeSpan(reachText(finding)),
    ...used.map((text) => sentence(text)),
  ];
  const cells = [
    `**${level}**`,
    ...[[...change, codeSpan(finding.rule)], meaning, place].map(cellText),
  ];
  return `| ${cells.join(" | ")} |`;
};

/** What changed, and its sentence: which mostly begins with what changed. */
const titled = ({ subject, message }: Finding): string =>
  message.startsWith(`${subject} `)
    ? `${codeSpan(subject)}${sentence(` ${message.slice(subject.length + 1)}`, 400)}`
    : message.includes(`\`${subject}\``)
      ? sentence(message)
      : `${codeSpan(subject)}<br>${sentence(message)}`;

const cellText = (texts: readonly string[]): string =>
  texts.filter((text) => text !== "").join("<br>");

/** What was and what is, the proof of a break, and the identity by which the change can be accepted. */
export const detailsOf = (problem: Problem): readonly string[] => {
  const { finding } = problem;
  return [
    `**${plain(finding.subject)}** ${codeSpan(finding.rule)} ${codeSpan(finding.id)}`,
    "",
    ...changeBlocks(finding),
    ...proofsOf(problem),
  ];
};

/** The same for problems that are alike: the identity of each, and the proof of the first. */
export const alikeDetails = (alike: Alike): readonly string[] => {
  const [first] = alike.members;
  if (first === undefined) return [];
  const ids = alike.members.map(
    ({ name, problem }) => `${codeSpan(name)} ${codeSpan(problem.finding.id)}`,
  );
  return [
    `**${plain(alike.owner)}** ${codeSpan(first.problem.finding.rule)}: ${ids.join(", ")}`,
    "",
    `The first of them, ${codeSpan(first.name)}:`,
    "",
    ...proofsOf(first.problem),
  ];
};

const proofsOf = (problem: Problem): readonly string[] => {
  const { news, echoes, names } = followingOf(problem);
  const shown = (each: Finding): readonly string[] => [...changeBlocks(each), ...proofBlocks(each)];
  return [
    ...proofBlocks(problem.finding),
    ...echoes.flatMap(shown),
    ...news.flatMap((each) => [
      `${sentence(each.message)} ${codeSpan(each.rule)} ${codeSpan(each.id)}`,
      "",
      ...shown(each),
    ]),
    ...(names === "" ? [] : [sentence(names), ""]),
  ];
};

/** What was and what is, as the lines of a comparison. */
export const changeBlocks = (finding: Finding, most = 4_000): readonly string[] => {
  const lines = clippedLines(changeLines(finding), MOST_LINES);
  return lines.length === 0 ? [] : [...codeBlock(lines.join("\n"), "diff", most), ""];
};

const proofBlocks = (finding: Finding): readonly string[] => {
  const proof = proofOf(finding);
  // Where the exchange is what changed, it stands there already.
  if (proof === undefined || proof.code === changeLines(finding).join("\n")) return [];
  const language =
    finding.witness?.kind === "code" ? "ts" : finding.witness?.kind === "value" ? "json" : "diff";
  const code = clippedLines(proof.code.split("\n"), MOST_LINES).join("\n");
  return [sentence(proof.sentence), "", ...(code === "" ? [] : [...codeBlock(code, language), ""])];
};
