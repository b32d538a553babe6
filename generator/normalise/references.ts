import { LONGEST_CHAIN } from "../load/limits.ts";
import { isArray, isObject, member, textMember, type Json } from "../support/json.ts";
import { tokensOf, type Pointer } from "../support/pointer.ts";

/** The pointer that a local reference names. */
export const targetOf = (ref: string): Pointer => decodeURIComponent(ref.slice(1)) as Pointer;

/** The value at a pointer; `undefined` where there is none. */
export function valueAt(root: Json, at: Pointer): Json | undefined {
  let value: Json | undefined = root;
  for (const token of tokensOf(at)) {
    value = isArray(value) ? value[Number(token)] : member(value, token);
    if (value === undefined) return undefined;
  }
  return value;
}

/** A value and where it stands, after following the references that lead to it. */
export interface Resolved {
  readonly value: Json | undefined;
  readonly at: Pointer;
}

/** Follows references until a value stands there. The load room has already refused circles without one, and longer chains. */
export function resolve(root: Json, value: Json | undefined, at: Pointer): Resolved {
  let current: Resolved = { value, at };
  for (let steps = 0; steps <= LONGEST_CHAIN; steps++) {
    const ref = isObject(current.value) ? textMember(current.value, "$ref") : undefined;
    if (ref === undefined || !ref.startsWith("#")) return current;
    const target = targetOf(ref);
    current = { value: valueAt(root, target), at: target };
  }
  return { value: undefined, at };
}
