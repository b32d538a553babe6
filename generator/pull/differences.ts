import { isArray, isObject, type Json } from "../support/json.ts";
import { below, ROOT, type Pointer } from "../support/pointer.ts";

/** A place where two values differ. The pointer of what was removed leads into the old value, any other into the new one. */
export interface Difference {
  readonly kind: "added" | "removed" | "changed";
  readonly pointer: Pointer;
}

/** Whether two values are equal; the order of an object's members means nothing. */
export const same = (a: Json, b: Json): boolean => {
  if (isArray(a)) return isArray(b) && a.length === b.length && a.every((x, i) => sameAt(x, b, i));
  if (!isObject(a)) return a === b;
  const names = Object.keys(a);
  return (
    isObject(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && same(a[name] as Json, b[name] as Json))
  );
};

const sameAt = (item: Json, list: readonly Json[], index: number): boolean =>
  same(item, list[index] as Json);

/** The deepest places that tell two values apart; none where they are equal. */
export const differencesOf = (
  before: Json,
  after: Json,
  at: Pointer = ROOT,
): readonly Difference[] => {
  if (isArray(before) && isArray(after)) return listDifferences(before, after, at);
  if (!isObject(before) || !isObject(after))
    return same(before, after) ? [] : [{ kind: "changed", pointer: at }];
  const kept = Object.keys(before).flatMap((name): readonly Difference[] =>
    Object.hasOwn(after, name)
      ? differencesOf(before[name] as Json, after[name] as Json, below(at, name))
      : [{ kind: "removed", pointer: below(at, name) }],
  );
  const added = Object.keys(after)
    .filter((name) => !Object.hasOwn(before, name))
    .map((name): Difference => ({ kind: "added", pointer: below(at, name) }));
  return [...kept, ...added];
};

/** What both lists begin and end with is left out, so that one new item doesn't look like a change of all that follow. */
const listDifferences = (
  before: readonly Json[],
  after: readonly Json[],
  at: Pointer,
): readonly Difference[] => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && sameAt(before[start] as Json, after, start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    sameAt(before.at(-1 - end) as Json, after, after.length - 1 - end)
  )
    end++;
  const left = before.slice(start, before.length - end);
  const right = after.slice(start, after.length - end);
  // Lists of plain values, such as enumerations, are read as a whole.
  if ([...left, ...right].some((item) => !isObject(item)))
    return [{ kind: "changed", pointer: at }];
  const pairs = Math.min(left.length, right.length);
  const outside = (kind: "added" | "removed", items: readonly Json[]): readonly Difference[] =>
    items.slice(pairs).map((_, i) => ({ kind, pointer: below(at, start + pairs + i) }));
  return [
    ...left
      .slice(0, pairs)
      .flatMap((item, i) => differencesOf(item, right[i] as Json, below(at, start + i))),
    ...outside("removed", left),
    ...outside("added", right),
  ];
};
