import { compareAnnotations } from "./compare-annotations.ts";
import { compareArrays } from "./compare-arrays.ts";
import { compareConditions } from "./compare-conditions.ts";
import { compareObjects } from "./compare-objects.ts";
import { compareTexts } from "./compare-texts.ts";
import { compareUnions } from "./compare-unions.ts";
import { compareValues } from "./compare-values.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareWrapping } from "./compare-wrapping.ts";
import type { Pairing, Scope } from "./scope.ts";
import { saysNothing } from "./shapes.ts";
import { allows, shareType, typeRelation, typesOf } from "./types.ts";
import { kindOf } from "./words.ts";

/** Compares what two schemas accept, keyword by keyword, and goes on into their parts. */
export function compareShapes(scope: Scope, pairing: Pairing, ignoresNull: boolean): void {
  const { base, head } = pairing;
  compareAnnotations(scope, pairing);
  if (base.never || head.never) {
    if (!(base.never && head.never))
      scope.add(head.never ? "value-forbidden" : "value-permitted", pairing, {
        what: head.never ? "accepts nothing any more" : "accepts values now",
        before: kindOf(base),
        after: kindOf(head),
      });
    return;
  }
  if (compareWrapping(scope, pairing)) return;
  if (!ignoresNull) compareNull(scope, pairing);
  if (compareUnions(scope, pairing)) return;
  if (!compareTypes(scope, pairing)) return;
  compareValues(scope, pairing);
  compareLimits(scope, pairing);
  compareTexts(scope, pairing);
  if (allows(base, "object") && allows(head, "object")) compareObjects(scope, pairing);
  if (allows(base, "array") && allows(head, "array")) compareArrays(scope, pairing);
  compareConditions(scope, pairing);
}

function compareNull(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  if (base.nullable === head.nullable) return;
  // What accepts anything accepts null too; that is told with the types.
  if (saysNothing(base) || saysNothing(head)) return;
  scope.add(head.nullable ? "null-allowed" : "null-forbidden", pairing, {
    what: head.nullable ? "may be null" : "may no longer be null",
    before: kindOf(base),
    after: kindOf(head),
  });
}

/** Compares the types alone; tells whether it makes sense to compare further. */
function compareTypes(scope: Scope, pairing: Pairing): boolean {
  const { base, head } = pairing;
  const [baseTypes, headTypes] = [typesOf(base), typesOf(head)];
  // Two lists of values tell more than their types.
  if (base.values !== undefined && head.values !== undefined) return true;
  const relation = typeRelation(baseTypes, headTypes);
  if (relation === "equal") return true;
  const details = {
    what: `was ${kindOf(base)} and is ${kindOf(head)}`,
    before: kindOf(base),
    after: kindOf(head),
  };
  if (relation === "incomparable" || !shareType(baseTypes, headTypes)) {
    scope.add("type-changed", pairing, details);
    return false;
  }
  // A list of values or a constant is told as such.
  if (base.values === undefined && head.values !== undefined) return true;
  if (base.values !== undefined && head.values === undefined && headTypes.length === 0) return true;
  scope.add(relation === "wider" ? "type-widened" : "type-narrowed", pairing, details);
  return !saysNothing(base) && !saysNothing(head);
}
