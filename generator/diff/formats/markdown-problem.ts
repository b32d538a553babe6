import type { Finding } from "../report.ts";
import { clippedLines } from "./clipped.ts";
import { codeBlock, codeSpan, plain, sentence } from "./markdown-text.ts";
import { meaningOf, placeText, reachText, usageText, type Problem } from "./summary.ts";
import { changeLines, proofOf } from "./witness-text.ts";

const MOST_LINES = 30;

/** A problem as a row: its level, what changed, what that means and what to do, where it stands and whom it reaches. */
export const problemRow = (problem: Problem): string => {
  const { level, finding, follows } = problem;
  const { consequence, remedy } = meaningOf(problem);
  const change = [
    `${codeSpan(finding.subject)}<br>${sentence(finding.message)}`,
    ...follows.map((each) => sentence(each.message)),
    codeSpan(finding.rule),
  ];
  const meaning = [sentence(consequence), `→ ${sentence(remedy)}`];
  const place = [
    codeSpan(placeText(finding)),
    codeSpan(reachText(finding)),
    sentence(usageText(problem)),
  ];
  const cells = [`**${level}**`, ...[change, meaning, place].map(cellText)];
  return `| ${cells.join(" | ")} |`;
};

const cellText = (texts: readonly string[]): string =>
  texts.filter((text) => text !== "").join("<br>");

/** What was and what is, the proof of a break, and the identity by which the change can be accepted. */
export const detailsOf = ({ finding, follows }: Problem): readonly string[] => [
  `**${plain(finding.subject)}** ${codeSpan(finding.rule)} ${codeSpan(finding.id)}`,
  "",
  ...changeBlocks(finding),
  ...proofBlocks(finding),
  ...follows.flatMap((each) => [
    `${sentence(each.message)} ${codeSpan(each.rule)} ${codeSpan(each.id)}`,
    "",
    ...(isPlain(each) ? [] : [...changeBlocks(each), ...proofBlocks(each)]),
  ]),
];

/** Whether a sentence tells and proves enough: a name that goes with what it stood for can't be imported any more. */
const isPlain = ({ rule }: Finding): boolean =>
  /^(?:export|entry-point)-(?:added|removed)$/.test(rule);

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
