import type { Schema } from "../../normalise/document.ts";
import type { Pairing, Scope } from "./scope.ts";

/** Compares what is excluded (not), what is demanded under a condition, and what no other keyword describes. */
export function compareConditions(scope: Scope, pairing: Pairing): void {
  compareExclusions(scope, pairing);
  compareWhen(scope, pairing);
  for (const keyword of ["unevaluatedItems", "unevaluatedProperties"] as const) {
    const [base, head] = [
      pairing.base.unevaluated.get(keyword),
      pairing.head.unevaluated.get(keyword),
    ];
    if (base !== undefined && head !== undefined) scope.compare(base, head);
    else if (head !== undefined)
      scope.add("unevaluated-limited", pairing, {
        what: `has ${keyword}`,
        topic: keyword,
        after: keyword,
      });
    else if (base !== undefined)
      scope.add("unevaluated-freed", pairing, {
        what: `has no ${keyword} any more`,
        topic: keyword,
        before: keyword,
      });
  }
}

function compareExclusions(scope: Scope, pairing: Pairing): void {
  const added = pairing.head.exclusions.filter(
    (one) => !pairing.base.exclusions.some((other) => scope.isSame(other, one)),
  );
  const dropped = pairing.base.exclusions.filter(
    (one) => !pairing.head.exclusions.some((other) => scope.isSame(one, other)),
  );
  const [one, other] = [dropped[0], added[0]];
  if (one === undefined && other === undefined) return;
  if (one !== undefined && other !== undefined) {
    const [grows, shrinks] = [
      scope.isWithin("base in head", one, other),
      scope.isWithin("head in base", one, other),
    ];
    const change = grows ? "exclusion-added" : shrinks ? "exclusion-dropped" : "exclusion-changed";
    scope.add(change, pairing, { what: "excludes other values than before" });
  } else if (other !== undefined)
    scope.add("exclusion-added", pairing, { what: "excludes values that were allowed" });
  else scope.add("exclusion-dropped", pairing, { what: "allows values that were excluded" });
}

function compareWhen(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  const [one, other] = [base.conditions[0], head.conditions[0]];
  if (one === undefined && other === undefined) return;
  if (one === undefined || other === undefined) {
    scope.add(one === undefined ? "condition-added" : "condition-dropped", pairing, {
      what: one === undefined ? "must fulfil a condition" : "need no longer fulfil a condition",
    });
    return;
  }
  const isOne = base.conditions.length === 1 && head.conditions.length === 1;
  if (!isOne || !scope.isSame(one.when, other.when)) {
    const sameList =
      base.conditions.length === head.conditions.length &&
      base.conditions.every((condition, index) => {
        const match = head.conditions[index];
        return (
          match !== undefined &&
          scope.isSame(condition.when, match.when) &&
          isSameMaybe(scope, condition.then, match.then) &&
          isSameMaybe(scope, condition.otherwise, match.otherwise)
        );
      });
    if (!sameList)
      scope.add("condition-changed", pairing, { what: "must fulfil another condition" });
    return;
  }
  compareOutcome(scope, pairing, "then", one.then, other.then);
  compareOutcome(scope, pairing, "else", one.otherwise, other.otherwise);
}

const isSameMaybe = (scope: Scope, one: Schema | undefined, other: Schema | undefined): boolean =>
  one === undefined || other === undefined ? one === other : scope.isSame(one, other);

function compareOutcome(
  scope: Scope,
  pairing: Pairing,
  keyword: "then" | "else",
  base: Schema | undefined,
  head: Schema | undefined,
): void {
  if (base !== undefined && head !== undefined) scope.compare(base, head);
  else if (head !== undefined)
    scope.add("condition-added", pairing, {
      what: `must fulfil more (${keyword})`,
      topic: keyword,
      head: head.source,
    });
  else if (base !== undefined)
    scope.add("condition-dropped", pairing, {
      what: `must fulfil less (${keyword})`,
      topic: keyword,
      base: base.source,
    });
}
