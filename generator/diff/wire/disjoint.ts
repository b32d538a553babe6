import type { Schema } from "../../normalise/document.ts";
import { canonical } from "./canonical.ts";
import type { Shape } from "./shape.ts";
import type { Shapes } from "./shapes.ts";
import { shareType, typesOf } from "./types.ts";

const sharesValue = (one: Shape, other: Shape): boolean => {
  const held = new Set((other.values ?? []).map(canonical));
  return (one.values ?? []).some((value) => held.has(canonical(value)));
};

const lacks = (one: Shape, other: Shape): boolean =>
  one.additional === false &&
  [...other.required].some((name) => !one.properties.has(name) && one.patterns.size === 0);

/** Whether it is certain that no value fulfils both schemas. */
export function areDisjoint(shapes: Shapes, one: Schema, other: Schema, depth = 0): boolean {
  const [a, b] = [shapes.of(one), shapes.of(other)];
  if (a.never || b.never) return true;
  if (a.nullable && b.nullable) return false;
  if (!shareType(typesOf(a), typesOf(b))) return true;
  if (a.values !== undefined && b.values !== undefined) return !sharesValue(a, b);
  if (lacks(a, b) || lacks(b, a)) return true;
  if (depth > 3) return false;
  return [...a.required].some((name) => {
    const [mine, theirs] = [a.properties.get(name), b.properties.get(name)];
    return (
      mine !== undefined &&
      theirs !== undefined &&
      b.required.has(name) &&
      areDisjoint(shapes, mine, theirs, depth + 1)
    );
  });
}
