import type { Json } from "../../support/json.ts";
import { sameItems, without } from "./canonical.ts";
import type { Pairing, Scope } from "./scope.ts";
import type { Shape } from "./shape.ts";
import { listed } from "./words.ts";

/** Compares lists of values: enumerations, constants, and open lists of known values. */
export function compareValues(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  compareKnown(scope, pairing);
  const [before, after] = [textOf(base.values), textOf(head.values)];
  if (base.values === undefined && head.values === undefined) return;
  if (base.values === undefined || head.values === undefined) {
    // An open list narrows nothing.
    if (base.open || head.open) {
      scope.add("list-opened", pairing, {
        what:
          head.values === undefined
            ? "lists no known values any more"
            : `lists known values: ${after}`,
        before,
        after,
      });
      return;
    }
    scope.add(base.values === undefined ? "enum-added" : "enum-dropped", pairing, {
      what:
        base.values === undefined ? `is limited to ${after}` : `is no longer limited to ${before}`,
      before,
      after,
    });
    return;
  }
  if (base.open !== head.open)
    scope.add("list-opened", pairing, {
      what: head.open ? "has an open list of values" : "has a closed list of values",
      topic: "list-opened",
    });
  compareLists(scope, pairing, base.values, head.values, base.open && head.open);
}

function compareLists(
  scope: Scope,
  pairing: Pairing,
  base: readonly Json[],
  head: readonly Json[],
  isOpen: boolean,
): void {
  if (sameItems(base, head)) return;
  const [added, removed] = [without(head, base), without(base, head)];
  const [before, after] = [listed(base), listed(head)];
  if (added.length > 0 && removed.length > 0 && removed.length === base.length && !isOpen) {
    scope.add("enum-replaced", pairing, {
      what: `is ${after} instead of ${before}`,
      before,
      after,
    });
    return;
  }
  if (added.length > 0)
    scope.add(isOpen ? "known-value-added" : "enum-value-added", pairing, {
      what: `may also be ${listed(added)}`,
      after: listed(added),
    });
  if (removed.length > 0)
    scope.add(isOpen ? "known-value-removed" : "enum-value-removed", pairing, {
      what: `may no longer be ${listed(removed)}`,
      before: listed(removed),
    });
}

function compareKnown(scope: Scope, pairing: Pairing): void {
  const [base, head] = [pairing.base.known, pairing.head.known];
  if (base !== undefined && head !== undefined) compareLists(scope, pairing, base, head, true);
  else if (base !== undefined || head !== undefined)
    scope.add("list-opened", pairing, {
      what:
        head === undefined
          ? "lists no known values any more"
          : `lists known values: ${listed(head)}`,
      before: textOf(base),
      after: textOf(head),
      topic: "known-list",
    });
}

const textOf = (values: Shape["values"]): string => (values === undefined ? "" : listed(values));
