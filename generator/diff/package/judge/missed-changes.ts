import { methodExcerpt } from "../surface/excerpt.ts";
import { reachOf } from "../surface/uses.ts";
import { change, type Change } from "../changes/change.ts";
import type { Comparison } from "../changes/comparison.ts";
import { packageRules } from "../rules.ts";
import type { Judgement } from "./judge-changes.ts";

/** What the compiler refuses although no change that was found explains it. It is told, and not called proven. */
export function missedChanges(
  changes: readonly Change[],
  { verdicts, crossAnswers }: Judgement,
  { methods }: Comparison,
): readonly Change[] {
  const breaks = (candidate: Change): boolean =>
    packageRules[candidate.rule].level === "breaking" || verdicts.get(candidate)?.kind === "breaks";
  return crossAnswers.flatMap(({ methods: names, direction, error }) => {
    const isExplained = changes.some(
      (each) =>
        breaks(each) &&
        each.reaches.some(({ method }) => method !== undefined && names.includes(method)),
    );
    const pair = methods.pairs.find(([base]) => base.name === names[0]);
    if (error === undefined || isExplained || pair === undefined) return [];
    const [base, head] = pair;
    return [
      change({
        rule: direction === "request" ? "input-type-changed" : "result-type-changed",
        subject: base.name,
        direction,
        message: `The compiler refuses what \`${base.name}\` ${direction === "request" ? "took" : "gave"} until now: ${error}`,
        before: methodExcerpt(base.className, base.signature),
        after: methodExcerpt(head.className, head.signature),
        reaches: methods.pairs
          .filter(([each]) => names.includes(each.name))
          .map(([each]) => reachOf(each, direction)),
        base: base.operation.source,
        head: head.operation.source,
      }),
    ];
  });
}
