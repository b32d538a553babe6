import type { ParseError } from "jsonc-parser";
import { isArray, isObject, type Json } from "../support/json.ts";
import { pointer } from "../support/pointer.ts";
import { printable } from "../support/printable.ts";
import type { Report } from "../support/report.ts";
import { findDuplicate, JsonPlaces, outlineOf } from "./json-text.ts";
import { DEEPEST, DEEPEST_TEXT } from "./limits.ts";
import { positionsIn } from "./positions.ts";
import type { Source } from "./source.ts";
import { shown } from "./text.ts";

/** Reads a JSON text; positions are looked up in the text when they are asked for, never before. */
export async function readJson(
  file: string,
  text: string,
  report: Report,
): Promise<Source | undefined> {
  const positionOf = positionsIn(text);
  const at = (offset: number, ...tokens: readonly string[]) => ({
    file: shown(file),
    ...positionOf(offset),
    pointer: pointer(...tokens),
  });
  const outline = outlineOf(text, DEEPEST);
  if (outline.tooDeepAt !== undefined) {
    report.add("too-large", at(outline.tooDeepAt), DEEPEST_TEXT);
    return undefined;
  }
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    const { offset, reason } = await syntaxError(text);
    report.add("not-json", at(offset), { reason });
    return undefined;
  }
  const facts = factsOf(value);
  if (facts.members !== outline.members) {
    const duplicate = findDuplicate(text);
    const reason = `the key "${printable(duplicate.tokens.at(-1) ?? "")}" is there twice`;
    report.add("not-json", at(duplicate.offset, ...duplicate.tokens), { reason });
    return undefined;
  }
  const places = new JsonPlaces(text, outline.upper);
  if (facts.infinite !== undefined) {
    const offset = places.offsetOf(facts.infinite, "value");
    report.add("not-json", at(offset, ...facts.infinite), { reason: "the number is too large" });
    return undefined;
  }
  return {
    file,
    shown: shown(file),
    value,
    place: (tokens, part) => positionOf(places.offsetOf(tokens, part)),
  };
}

/** What JSON.parse refuses but doesn't reliably locate. */
async function syntaxError(text: string): Promise<{ offset: number; reason: string }> {
  const { parse, printParseErrorCode } = await import("jsonc-parser");
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (first === undefined) return { offset: 0, reason: "syntax error" };
  const words = printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  return { offset: first.offset, reason: words.toLowerCase() };
}

/** The number of members of all objects, and the path to a number that became infinite. */
const factsOf = (root: Json): { members: number; infinite: readonly string[] | undefined } => {
  let members = 0;
  let infinite: readonly string[] | undefined;
  const visit = (value: Json): void => {
    if (isArray(value)) {
      for (const item of value) visit(item);
    } else if (isObject(value)) {
      const keys = Object.keys(value);
      members += keys.length;
      for (const key of keys) visit(value[key] ?? null);
    } else if (typeof value === "number" && !Number.isFinite(value)) {
      infinite ??= pathTo(root, value);
    }
  };
  visit(root);
  return { members, infinite };
};

const pathTo = (value: Json, wanted: number): readonly string[] | undefined => {
  if (value === wanted) return [];
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const rest = pathTo(child, wanted);
    if (rest !== undefined) return [key, ...rest];
  }
  return undefined;
};
