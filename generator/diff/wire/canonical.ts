import { isArray, isObject, type Json } from "../../support/json.ts";
import { byText } from "../../support/order.ts";

/** The same text for values that are equal, in whatever order their members stand. */
export function canonical(value: Json | undefined): string {
  if (isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return value === undefined ? "" : JSON.stringify(value);
  const names = Object.keys(value).sort(byText);
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

/** Whether two values are equal, in whatever order their members stand. */
export function isEqual(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (isArray(one))
    return (
      isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isEqual(item, other[index]))
    );
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isEqual(one[name], other[name]))
  );
}

/** The items of the first list that the second doesn't hold. */
export function without(items: readonly Json[], others: readonly Json[]): readonly Json[] {
  const held = new Set(others.map(canonical));
  return items.filter((item) => !held.has(canonical(item)));
}

/** Whether two lists hold the same items, in any order. */
export const sameItems = (one: readonly Json[], other: readonly Json[]): boolean =>
  without(one, other).length === 0 && without(other, one).length === 0;
