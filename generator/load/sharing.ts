import { isArray, isObject, member, table, type Json, type JsonObject } from "../support/json.ts";

/** Components stand three names below the root: `components`, `schemas`, `Customer`; paths two. */
const DEPTH = 3;

/** Whether two values are written in the same way: also the order of their members is the same. */
export const isWrittenAlike = (one: Json | undefined, other: Json | undefined): boolean => {
  if (one === other) return true;
  if (isArray(one))
    return (
      isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isWrittenAlike(item, other[index]))
    );
  if (!isObject(one) || !isObject(other)) return false;
  const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === otherKeys.length &&
    keys.every((key, index) => key === otherKeys[index] && isWrittenAlike(one[key], other[key]))
  );
};

/** A document of which the parts that an earlier one has too are the very same objects: they take room once, and are found equal at once. */
export function sharing(value: Json, earlier: Json | undefined, depth = DEPTH): Json {
  if (depth === 0 || !isObject(value) || !isObject(earlier))
    return earlier !== undefined && isWrittenAlike(value, earlier) ? earlier : value;
  const shared = table(
    Object.entries(value).map(([name, child]) => [
      name,
      sharing(child, member(earlier, name), depth - 1),
    ]),
  );
  const names = Object.keys(earlier);
  const isSame =
    names.length === Object.keys(shared).length &&
    Object.entries(shared).every(
      ([name, child], index) => name === names[index] && child === earlier[name],
    );
  return isSame ? earlier : shared;
}

/** What holds parts that stand for themselves. */
const COLLECTIONS: readonly string[] = ["components", "paths", "webhooks"];

/** A document without the components and paths that are the very same in an earlier one. */
export const withoutShared = (root: JsonObject, earlier: JsonObject): JsonObject =>
  table(
    Object.entries(root).map(([name, child]) => [
      name,
      COLLECTIONS.includes(name) ? remaining(child, member(earlier, name), DEPTH - 1) : child,
    ]),
  );

const remaining = (value: Json, earlier: Json | undefined, depth: number): Json =>
  depth === 0 || !isObject(value) || !isObject(earlier)
    ? value
    : table(
        Object.entries(value)
          .filter(([name, child]) => child !== member(earlier, name))
          .map(([name, child]) => [name, remaining(child, member(earlier, name), depth - 1)]),
      );
