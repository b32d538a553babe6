import { isArray, isObject, type Json } from "../../support/json.ts";
import { byText } from "../../support/order.ts";

/** The same text for values that are equal, in whatever order their members stand. */
export function canonical(value: Json | undefined): string {
  if (isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return value === undefined ? "" : JSON.stringify(value);
  const names = Object.keys(value).sort(byText);
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

/** The items of the first list that the second doesn't hold. */
export function without(items: readonly Json[], others: readonly Json[]): readonly Json[] {
  const held = new Set(others.map(canonical));
  return items.filter((item) => !held.has(canonical(item)));
}

/** Whether two lists hold the same items, in any order. */
export const sameItems = (one: readonly Json[], other: readonly Json[]): boolean =>
  without(one, other).length === 0 && without(other, one).length === 0;
