import { isEqual } from "../../support/is-equal.ts";
import { isArray, isObject, type Json } from "../../support/json.ts";

/** What two values differ in. */
export interface ChangedParts {
  /** The way to the one part that differs, as far as there is only one. */
  readonly path: readonly (string | number)[];
  /** That part on both sides, with only those members that differ; undefined where it is missing. */
  readonly base: Json | undefined;
  readonly head: Json | undefined;
}

/** Finds what differs: one part of two values, or several members of one part. */
export function changedParts(base: Json | undefined, head: Json | undefined): ChangedParts {
  const parts = differing(base, head);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const { path, ...inside } = changedParts(only.base, only.head);
    return { path: [only.name, ...path], ...inside };
  }
  return { path: [], base: reduced(base, head), head: reduced(head, base) };
}

interface Part {
  readonly name: string | number;
  readonly base: Json | undefined;
  readonly head: Json | undefined;
}

/** The members or items in which two values differ that have such; none where they differ as a whole. */
function differing(base: Json | undefined, head: Json | undefined): readonly Part[] {
  if (isArray(base) && isArray(head) && base.length === head.length)
    return base.flatMap((item, name) =>
      isEqual(item, head[name]) ? [] : [{ name, base: item, head: head[name] }],
    );
  if (!isObject(base) || !isObject(head)) return [];
  return [...new Set([...Object.keys(base), ...Object.keys(head)])].flatMap((name) =>
    isEqual(base[name], head[name]) ? [] : [{ name, base: base[name], head: head[name] }],
  );
}

/** An object with only those members in which it differs from another one; anything else as it is. */
function reduced(value: Json | undefined, other: Json | undefined): Json | undefined {
  if (!isObject(value) || !isObject(other)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((name) => !isEqual(value[name], other[name]))
      .map((name) => [name, reduced(value[name], other[name]) ?? null]),
  );
}
