import type { Change } from "../changes/change.ts";
import type { Comparison } from "../changes/comparison.ts";
import { judgeChanges, type Judgement, type Verdict } from "./judge-changes.ts";

const TOO_DEEP: Verdict = {
  kind: "unknown",
  error: "the types lead deeper into each other than the compiler can follow",
};

/** Asks the compiler about all changes at once. Where the types are too deep for it, every change stays, without a proof. */
export function judgeAsFarAsPossible(
  changes: readonly Change[],
  comparison: Comparison,
): Judgement {
  try {
    return judgeChanges(changes, comparison);
  } catch (error) {
    // It has no limit of its own for chains of types, and meets that of the engine.
    if (!(error instanceof RangeError)) throw error;
    return { verdicts: new Map(changes.map((each) => [each, TOO_DEEP])), crossAnswers: [] };
  }
}
