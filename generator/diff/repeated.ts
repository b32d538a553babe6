import type { Finding, Reach } from "./report.ts";
import { identityOf } from "./wire/findings.ts";

/** From so many places on, a change that is the same at each of them is told once. */
const MANY = 3;

/**
 * Findings of which those that tell of the same new setting at many places are one: whoever set it decided once. What something
 * else follows from stays as it is.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const causes = new Set(findings.flatMap((finding) => finding.causes));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, id, before, after, level } = finding;
    const isAlone = finding.causes.length === 0 && !causes.has(id);
    if (!rule.endsWith("setting-changed") || !isAlone) continue;
    const key = JSON.stringify([rule, level, what(finding), before, after]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const repeated = [...groups.values()].filter(({ length }) => length >= MANY);
  const rest = new Set(repeated.flatMap(([, ...others]) => others));
  const firsts = new Map(repeated.map((group) => [group[0], together(group)]));
  return findings
    .filter((finding) => !rest.has(finding))
    .map((finding) => firsts.get(finding) ?? finding);
}

/** What is said of the subject. */
const what = ({ message, subject }: Finding): string =>
  message.startsWith(subject) ? message.slice(subject.length) : ` ${message}`;

function together(group: readonly Finding[]): Finding {
  const [first] = group as readonly [Finding, ...Finding[]];
  const subjects = group.map(({ subject }) => subject);
  const reaches = new Map<string, Reach>();
  for (const finding of group)
    for (const reach of finding.reaches) reaches.set(reach.operation, reach);
  const areOperations = subjects.every((subject) => reaches.has(subject));
  const subject = `${group.length} ${areOperations ? "operations" : "places"}`;
  return {
    ...first,
    id: identityOf([first.rule, first.before, first.after, ...subjects]),
    subject,
    message: `${subject}${what(first)}`,
    reaches: [...reaches.values()],
  };
}
