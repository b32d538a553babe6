import { BOUNDS, boundChange, type Bound } from "./changes/bounds.ts";
import { isTighter } from "./limits.ts";
import type { Pairing, Scope } from "./scope.ts";
import type { Limit, Shape } from "./shape.ts";
import { allows } from "./types.ts";

const APPLIES: Record<Bound, (shape: Shape) => boolean> = {
  minimum: (shape) => allows(shape, "number", "integer"),
  maximum: (shape) => allows(shape, "number", "integer"),
  minLength: (shape) => allows(shape, "string"),
  maxLength: (shape) => allows(shape, "string"),
  minItems: (shape) => allows(shape, "array"),
  maxItems: (shape) => allows(shape, "array"),
  minProperties: (shape) => allows(shape, "object"),
  maxProperties: (shape) => allows(shape, "object"),
  minContains: (shape) => allows(shape, "array") && shape.contains.length > 0,
  maxContains: (shape) => allows(shape, "array") && shape.contains.length > 0,
};

const textOf = (limit: Limit | undefined): string =>
  limit === undefined ? "" : `${limit.value}${limit.exclusive ? " (exclusive)" : ""}`;

/** Compares the bounds of numbers, texts, arrays and objects, and the steps of numbers. */
export function compareLimits(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  for (const bound of Object.keys(BOUNDS) as readonly Bound[]) {
    const [before, after] = [base.limits.get(bound), head.limits.get(bound)];
    if (!(APPLIES[bound](base) && APPLIES[bound](head))) continue;
    if (before?.value === after?.value && before?.exclusive === after?.exclusive) continue;
    const tightens =
      after !== undefined && (before === undefined || isTighter(bound, after, before));
    // Without minContains, one item must match: 0 asks for less than nothing said.
    const isLooser =
      bound === "minContains" && (after?.value === 0 || (before?.value ?? 1) > (after?.value ?? 1));
    scope.add(boundChange(bound, tightens && !isLooser ? "tightened" : "loosened"), pairing, {
      what: `has ${after === undefined ? `no \`${bound}\`` : `\`${bound}\` ${textOf(after)}`}; it was ${before === undefined ? "without" : textOf(before)}`,
      before: before === undefined ? "" : `${bound}: ${textOf(before)}`,
      after: after === undefined ? "" : `${bound}: ${textOf(after)}`,
    });
  }
  compareSteps(scope, pairing);
}

const isMultiple = (value: number, of: number): boolean => {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
};

function compareSteps(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  if (!(APPLIES.minimum(base) && APPLIES.minimum(head))) return;
  const within = (steps: readonly number[], others: readonly number[]): boolean =>
    others.every((other) => steps.some((step) => isMultiple(step, other)));
  const [tightens, loosens] = [within(head.steps, base.steps), within(base.steps, head.steps)];
  if (tightens && loosens) return;
  const [before, after] = [base.steps.join(", "), head.steps.join(", ")];
  scope.add(tightens ? "step-tightened" : loosens ? "step-loosened" : "step-changed", pairing, {
    what:
      after === "" ? `need no longer be a multiple of ${before}` : `must be a multiple of ${after}`,
    before: before === "" ? "" : `multipleOf: ${before}`,
    after: after === "" ? "" : `multipleOf: ${after}`,
  });
}
