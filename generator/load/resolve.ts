import { isArray, isObject, member, textMember, type Json } from "../support/json.ts";
import { pointer } from "../support/pointer.ts";
import { isReferable, SECTIONS, type ReferableKind } from "./grammar.ts";
import { LONGEST_CHAIN } from "./limits.ts";
import { nearest } from "./nearest.ts";
import { childOf } from "./origins.ts";
import { parseRef } from "./ref.ts";
import type { Noun } from "./walk.ts";

/** A reference in a noun: its text, the names that lead to it from the noun, and what it must lead to. */
export interface Reference {
  readonly noun: Noun;
  readonly inside: readonly string[];
  readonly text: string;
  readonly expects: ReferableKind;
}

const NONE: readonly Reference[] = [];

/** The references a noun itself makes: its `$ref`, or the targets of a discriminator. */
export const referencesOf = (noun: Noun): readonly Reference[] => {
  const { kind, value } = noun;
  if (kind === "discriminator") {
    const mapping = member(value, "mapping");
    if (!isObject(mapping)) return NONE;
    return Object.keys(mapping).flatMap((name) => {
      const text = textMember(mapping, name);
      return text === undefined
        ? []
        : [{ noun, inside: ["mapping", name], text, expects: "schema" as const }];
    });
  }
  const text = isReferable(kind) ? textMember(value, "$ref") : undefined;
  if (text === undefined || !isReferable(kind)) return NONE;
  return [{ noun, inside: ["$ref"], text, expects: kind }];
};

/** Whether a discriminator's target is written as the bare name of a schema. */
export const isSchemaName = (reference: Reference, root: Json): boolean =>
  reference.noun.kind === "discriminator" &&
  (schemaNamed(reference.text, root) || !/[#/]|\.(?:ya?ml|json)$/i.test(reference.text));

export const schemaNamed = (name: string, root: Json): boolean =>
  childOf(childOf(childOf(root, "components"), "schemas"), name) !== undefined;

export const valueAt = (root: Json, tokens: readonly string[]): Json | undefined =>
  tokens.reduce<Json | undefined>(childOf, root);

/** What a value comes to when the references in its place are followed; undefined where they lead nowhere. */
export function resolved(root: Json, value: Json | undefined): Json | undefined {
  let at = value;
  for (let steps = 0; steps <= LONGEST_CHAIN; steps++) {
    const ref = textMember(at, "$ref");
    const target = ref === undefined ? undefined : parseRef(ref);
    if (target === undefined) return at;
    at = target.kind === "local" ? valueAt(root, target.tokens) : undefined;
  }
  return undefined;
}

/** Who has more wrong references than this has not mistyped them; finding what each may have meant takes its time. */
const MOST_SUGGESTIONS = 10;

/** Suggests what wrong references may have meant, to the first of them. */
export class Suggestions {
  #left = MOST_SUGGESTIONS;

  /** The place in a value that a reference may have meant, as a pointer. */
  near(root: Json, tokens: readonly string[], expects: ReferableKind): string | undefined {
    return this.#left-- > 0 ? nearTarget(root, tokens, expects) : undefined;
  }
}

const nearTarget = (
  root: Json,
  tokens: readonly string[],
  expects: ReferableKind,
): string | undefined => {
  const last = tokens.at(-1);
  let at = 0;
  while (at < tokens.length && valueAt(root, tokens.slice(0, at + 1)) !== undefined) at++;
  const wrong = tokens[at];
  const parent = valueAt(root, tokens.slice(0, at));
  if (wrong !== undefined && isObject(parent) && !isArray(parent)) {
    const name = nearest(wrong, Object.keys(parent));
    if (name !== undefined) {
      const whole = [...tokens.slice(0, at), name, ...tokens.slice(at + 1)];
      if (valueAt(root, whole) !== undefined) return pointer(...whole);
    }
  }
  const usual = ["components", SECTIONS[expects]];
  const names = Object.keys(valueAt(root, usual) ?? {});
  const name = last === undefined ? undefined : nearest(last, names);
  return name === undefined ? undefined : pointer(...usual, name);
};
