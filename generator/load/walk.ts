import { isArray, isObject, member, type JsonObject, type Json } from "../support/json.ts";
import { below, ROOT, type Pointer } from "../support/pointer.ts";
import { slotOf, type Kind, type Slot } from "./grammar.ts";

/** The way from the root to a value, kept short until somebody wants the pointer. */
export interface Way {
  readonly from: Way | undefined;
  readonly token: string;
}

/** One noun of a description and where it is. */
export interface Noun {
  readonly kind: Kind;
  readonly value: JsonObject;
  readonly way: Way | undefined;
}

export const pointerTo = (way: Way | undefined, ...tokens: readonly string[]): Pointer => {
  const names: string[] = [];
  for (let at = way; at !== undefined; at = at.from) names.push(at.token);
  return below(ROOT, ...names.reverse(), ...tokens);
};

/** Visits the nouns of a value in the order of its text. A value that isn't an object has none: the schema check tells. */
export const walk = (
  value: Json | undefined,
  kind: Kind,
  way: Way | undefined,
  visit: (noun: Noun) => void,
): void => {
  if (!isObject(value)) return;
  visit({ kind, value, way });
  for (const name of Object.keys(value)) {
    const slot = slotOf(kind, name);
    if (slot !== undefined) walkSlot(value[name], slot, { from: way, token: name }, visit);
  }
};

const walkSlot = (
  value: Json | undefined,
  slot: Slot,
  way: Way,
  visit: (noun: Noun) => void,
): void => {
  switch (slot.holds) {
    case "one":
      return walk(value, slot.kind, way, visit);
    case "list":
      if (isArray(value))
        for (const [index, item] of value.entries())
          walk(item, slot.kind, { from: way, token: String(index) }, visit);
      return;
    case "table":
    case "fields":
      if (isObject(value))
        for (const name of Object.keys(value))
          if (slot.holds === "table" || !name.startsWith("x-"))
            walk(member(value, name), slot.kind, { from: way, token: name }, visit);
  }
};
