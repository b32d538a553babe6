import type { Schema } from "../../normalise/document.ts";
import type { Pairing, Scope } from "./scope.ts";
import { saysNothing } from "./shapes.ts";

/** Compares what arrays hold. */
export function compareArrays(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  compareTuples(scope, pairing);
  compareItems(scope, pairing);
  if (base.unique !== head.unique)
    scope.add(head.unique ? "unique-items-demanded" : "unique-items-dropped", pairing, {
      what: head.unique ? "must hold items that differ" : "may hold items that repeat",
    });
  compareContains(scope, pairing);
}

const isClosed = (items: Schema | undefined): boolean => items?.boolean === false;

function compareItems(scope: Scope, pairing: Pairing): void {
  const said = (which: "base" | "head"): Schema | undefined => {
    const { items } = pairing[which];
    return items === undefined || saysNothing(scope[which].of(items)) ? undefined : items;
  };
  const [base, head] = [said("base"), said("head")];
  if (base !== undefined && head !== undefined) scope.compare(base, head);
  else if (head !== undefined)
    scope.add("items-limited", pairing, {
      what: "must hold items of a given shape",
      head: head.source,
    });
  else if (base !== undefined)
    scope.add("items-freed", pairing, { what: "may hold items of any shape", base: base.source });
}

function compareTuples(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  const shared = Math.min(base.tuple.length, head.tuple.length);
  for (let index = 0; index < shared; index++) {
    const [one, other] = [base.tuple[index], head.tuple[index]];
    if (one !== undefined && other !== undefined) scope.compare(one, other);
  }
  if (base.tuple.length === head.tuple.length) return;
  const grows = head.tuple.length > base.tuple.length;
  const closed = isClosed(base.items) && isClosed(head.items);
  const change = closed
    ? grows
      ? "tuple-lengthened"
      : "tuple-shortened"
    : grows
      ? "prefix-item-added"
      : "prefix-item-removed";
  scope.add(change, pairing, {
    what: `has ${head.tuple.length} fixed places instead of ${base.tuple.length}`,
    before: String(base.tuple.length),
    after: String(head.tuple.length),
  });
}

function compareContains(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  const isMet = (one: Schema, others: readonly Schema[], baseFirst: boolean) =>
    others.some((other) => (baseFirst ? scope.isSame(one, other) : scope.isSame(other, one)));
  const added = head.contains.filter((schema) => !isMet(schema, base.contains, false));
  const dropped = base.contains.filter((schema) => !isMet(schema, head.contains, true));
  const [one, other] = [dropped[0], added[0]];
  if (one !== undefined && other !== undefined && added.length === 1 && dropped.length === 1)
    scope.compare(one, other);
  else if (other !== undefined)
    scope.add("contains-added", pairing, { what: "must hold an item of a given shape" });
  if (one !== undefined && added.length === 0)
    scope.add("contains-dropped", pairing, {
      what: "need no longer hold an item of a given shape",
    });
}
