import type { Schema } from "../normalise/document.ts";
import type { Direction } from "./types.ts";

/** Deep enough for the members of a schema's properties. */
const DEPTH = 3;

/** Whether two values are made of the very same parts. */
function isMadeAlike(one: unknown, other: unknown, depth: number): boolean {
  if (one === other) return true;
  if (depth === 0 || typeof one !== "object" || typeof other !== "object") return false;
  if (one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) =>
      isMadeAlike(one[name as keyof typeof one], other[name as keyof typeof other], depth - 1),
    )
  );
}

const known: Readonly<Record<Direction, WeakMap<Schema, Schema>>> = {
  request: new WeakMap(),
  form: new WeakMap(),
  response: new WeakMap(),
};

/**
 * What was made of a schema the last time, if it is the same as what was made of it now. Versions of a document share most
 * of their schemas; so do their models then, and only what differs must be compared.
 */
export function reused(from: Schema, direction: Direction, made: Schema): Schema {
  const last = known[direction].get(from);
  if (last !== undefined && isMadeAlike(last, made, DEPTH)) return last;
  known[direction].set(from, made);
  return made;
}
