import type { Location } from "../../support/report.ts";
import type { Pointer } from "../../support/pointer.ts";
import type { Finding, Witness } from "../report.ts";
import { identityOf } from "../wire/findings.ts";
import type { Change } from "./changes/change.ts";
import type { Comparison } from "./changes/comparison.ts";
import type { CrossAnswer } from "./judge/cross-check.ts";
import type { Judgement, Verdict } from "./judge/judge-changes.ts";
import { packageRules, type PackageRuleId } from "./rules.ts";

/** A finding about the package's users, with the change it was made of. */
export interface PackageFinding extends Finding {
  readonly axis: "package";
  readonly rule: PackageRuleId;
}

/** What both judges say of a change together. */
interface Decision {
  readonly rule: PackageRuleId;
  readonly level: Finding["level"];
  readonly witness: Witness | undefined;
  readonly unproven: string | undefined;
  /** Why one judge sees what the other doesn't; empty where they agree. */
  readonly explanation: string;
}

function decide(change: Change, verdict: Verdict | undefined): Decision {
  const { rule, otherwise, exchange } = change;
  const { level } = packageRules[rule];
  const plain = { rule, level, witness: undefined, unproven: undefined, explanation: "" };
  const witness: Witness | undefined =
    verdict?.kind === "breaks"
      ? { kind: "code", code: verdict.code, error: verdict.error }
      : exchange === undefined
        ? undefined
        : { kind: "exchange", ...exchange };
  const harmless = HARMLESS[rule];
  if (harmless !== undefined && verdict?.kind === "compiles")
    return {
      ...plain,
      rule: harmless,
      level: packageRules[harmless].level,
      explanation:
        "By the texts of the types alone the change seemed to break users; the compiler takes code for the old type.",
    };
  if (level === "breaking")
    return witness === undefined
      ? { ...plain, level: "risky", unproven: whyUnproven(verdict) }
      : { ...plain, witness };
  if (verdict?.kind === "breaks" && otherwise !== undefined)
    return {
      ...plain,
      rule: otherwise,
      level: "breaking",
      witness,
      explanation:
        "By the texts of the types alone the change seemed harmless; the compiler shows that it is not.",
    };
  return plain;
}

/** What a change is, where the compiler takes all code for the old one. */
const HARMLESS: Partial<Record<PackageRuleId, PackageRuleId>> = {
  "input-type-changed": "input-type-widened",
  "result-type-changed": "result-type-narrowed",
  // Another part of a composition may have asked for the member all along.
  "required-member-added": "member-added",
};

const whyUnproven = (verdict: Verdict | undefined): string => {
  switch (verdict?.kind) {
    case undefined:
      return "no code shows the break.";
    case "compiles":
      return "code that was expected to fail still compiles with the head.";
    case "unknown":
      return `no code was found that compiles with the base (${verdict.error})`;
    case "breaks":
      return "";
  }
};

/** Why values are still assignable as a whole although code breaks. */
const STILL_ASSIGNABLE: Partial<Record<PackageRuleId, string>> = {
  "member-removed": "A value kept in a variable is still taken; code that names the member is not.",
  "member-renamed": "A value kept in a variable is still taken; code that names the member is not.",
  "value-removed":
    "What is received still fits the old type; code that compares it with the value does not compile.",
};

/** What the second judge has to add to a break that the first one sees. */
function crossExplanation(change: Change, answers: readonly CrossAnswer[]): string {
  const text = STILL_ASSIGNABLE[change.rule];
  if (text === undefined) return "";
  const own = answers.filter((answer) =>
    change.reaches.some(({ method }) => method !== undefined && answer.methods.includes(method)),
  );
  return own.length > 0 && own.every(({ error }) => error === undefined) ? text : "";
}

/** Makes the findings of all changes. */
export function findingsOf(
  changes: readonly Change[],
  comparison: Comparison,
  { verdicts, crossAnswers }: Judgement,
): ReadonlyMap<Change, PackageFinding> {
  const { base, head } = comparison;
  const located = (
    { document }: Comparison["base"],
    at: Pointer | undefined,
  ): Location | undefined => (at === undefined ? undefined : document.locate(at));
  return new Map(
    changes.map((change) => {
      const { rule, level, witness, unproven, explanation } = decide(change, verdicts.get(change));
      const { consequence, remedy } = packageRules[rule];
      const { subject, before, after, message, direction, reaches, replacement, evidence } = change;
      const rename = evidence === undefined ? "" : `Taken for a rename: ${evidence}.`;
      const cross = level === "breaking" ? crossExplanation(change, crossAnswers) : "";
      const finding: PackageFinding = {
        id: identityOf([rule, subject, before, after]),
        rule,
        axis: "package",
        level,
        direction,
        subject,
        message,
        consequence: [consequence, rename, explanation, cross]
          .filter((text) => text !== "")
          .join(" "),
        remedy:
          replacement === undefined
            ? remedy
            : `${remedy} \`${replacement.old}\` → \`${replacement.fresh}\`.`,
        before,
        after,
        isTypeScript: before !== "" || after !== "",
        reaches,
        base: located(base, change.base ?? change.near?.base),
        head: located(head, change.head ?? change.near?.head),
        causes: [],
        witness,
        unproven,
      };
      return [change, finding] as const;
    }),
  );
}
