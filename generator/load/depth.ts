import { isArray, isObject, type Json } from "../support/json.ts";
import type { Pointer } from "../support/pointer.ts";
import { DEEPEST } from "./limits.ts";
import { pointerTo, type Way } from "./walk.ts";

/** The first place deeper than any description may be nested. Each file is below the limit, but overlays can add up. */
export const tooDeepIn = (root: Json): Pointer | undefined => {
  let deep: Pointer | undefined;
  const visit = (value: Json, way: Way | undefined, depth: number): void => {
    if (deep !== undefined || (!isObject(value) && !isArray(value))) return;
    if (depth > DEEPEST) deep = pointerTo(way);
    else
      for (const [token, child] of Object.entries(value))
        visit(child, { from: way, token }, depth + 1);
  };
  visit(root, undefined, 1);
  return deep;
};
