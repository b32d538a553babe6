import type { Finding } from "../report.ts";
import { markup, NONE, sentence, text, type Html } from "./html-text.ts";
import { meaningOf, placeText, reachText, usageText, type Problem } from "./summary.ts";
import { changeLines, proofOf } from "./witness-text.ts";

const MOST_REACHES = 50;

/** One problem: what changed, what that means, what follows from it, and the proof. */
export const problemHtml = (problem: Problem, accepted?: string): Html => {
  const { level, finding, follows } = problem;
  const { consequence, remedy } = meaningOf(problem);
  return markup`<article id="${text(encodeURIComponent(finding.id))}" data-level="${text(level)}">
<h3><span class="level ${text(level)}">${text(level)}</span> ${text(finding.subject)} <code class="soft">${text(finding.rule)}</code></h3>
${accepted === undefined ? NONE : markup`<p><strong>Accepted:</strong> ${text(accepted)}</p>\n`}<p>${sentence(finding.message)}</p>
${changeHtml(finding)}<p>${sentence(consequence)}</p>
<p>→ ${sentence(remedy)}</p>
${proofHtml(finding)}${follows.map(followHtml)}<p class="soft">${text(placeText(finding))} ${text(reachText(finding, MOST_REACHES))}</p>
${usageHtml(problem)}<p class="soft">id <code>${text(finding.id)}</code></p>
</article>
`;
};

const usageHtml = (problem: Problem): Html => {
  const used = usageText(problem);
  return used === "" ? NONE : markup`<p>${sentence(used)}</p>\n`;
};

const followHtml = (
  finding: Finding,
): Html => markup`<p><strong>${text(finding.axis === "package" ? "In the package" : "On the wire")}:</strong> ${sentence(finding.message)} <code class="soft">${text(finding.rule)}</code></p>
${changeHtml(finding)}${proofHtml(finding)}`;

const changeHtml = (finding: Finding): Html => {
  const lines = changeLines(finding).map(
    (line) => markup`<span class="${text(classOf(line))}">${text(line)}</span>`,
  );
  return lines.length === 0 ? NONE : markup`<pre>${lines}</pre>\n`;
};

const classOf = (line: string): string =>
  line.startsWith("-") ? "gone" : line.startsWith("+") ? "come" : "same";

const proofHtml = (finding: Finding): Html => {
  const proof = proofOf(finding);
  if (proof === undefined) return NONE;
  const code = proof.code === "" ? NONE : markup`<pre>${text(proof.code)}</pre>`;
  return markup`<details><summary>${sentence(proof.sentence)}</summary>${code}</details>\n`;
};
