import type { ParseError } from "jsonc-parser";
import type { Json } from "../support/json.ts";
import { pointer } from "../support/pointer.ts";
import { printable } from "../support/printable.ts";
import type { Report } from "../support/report.ts";
import { factsOf } from "./json-facts.ts";
import { valueBeside, type WrittenJson } from "./json-sharing.ts";
import { findDuplicate, JsonPlaces, outlineOf } from "./json-text.ts";
import { DEEPEST, DEEPEST_TEXT } from "./limits.ts";
import { positionsIn, positionsInBytes } from "./positions.ts";
import type { Source } from "./source.ts";
import { shown, textOf } from "./text.ts";

/**
 * Reads a JSON text; positions are looked up in the text when they are asked for, never before. What an earlier text writes in the
 * same way is taken from there.
 */
export async function readJson(
  file: string,
  bytes: Buffer,
  report: Report,
  earlier?: WrittenJson,
): Promise<Source | undefined> {
  const positionOf = positionsInBytes(bytes);
  const at = (offset: number, ...tokens: readonly string[]) => ({
    file: shown(file),
    ...positionOf(offset),
    pointer: pointer(...tokens),
  });
  const outline = outlineOf(bytes, DEEPEST);
  if (outline.tooDeepAt !== undefined) {
    report.add("too-large", at(outline.tooDeepAt), DEEPEST_TEXT);
    return undefined;
  }
  const { upper } = outline;
  const places = new JsonPlaces(bytes, upper);
  const sourceOf = (value: Json): Source => ({
    file,
    shown: shown(file),
    value,
    place: (tokens, part) => positionOf(places.offsetOf(tokens, part)),
    json: { bytes, upper, value },
  });
  const shared = earlier === undefined ? undefined : valueBeside({ bytes, upper }, earlier);
  if (shared !== undefined) return sourceOf(shared);
  let value: Json;
  try {
    value = JSON.parse(textOf(bytes)) as Json;
  } catch {
    const { position, reason } = await syntaxError(textOf(bytes));
    report.add("not-json", { file: shown(file), ...position, pointer: pointer() }, { reason });
    return undefined;
  }
  const facts = factsOf(value);
  if (facts.members !== outline.members) {
    const duplicate = findDuplicate(bytes);
    const reason = `the key "${printable(duplicate.tokens.at(-1) ?? "")}" is there twice`;
    report.add("not-json", at(duplicate.offset, ...duplicate.tokens), { reason });
    return undefined;
  }
  if (facts.infinite !== undefined) {
    const offset = places.offsetOf(facts.infinite, "value");
    report.add("not-json", at(offset, ...facts.infinite), { reason: "the number is too large" });
    return undefined;
  }
  return sourceOf(value);
}

/** What JSON.parse refuses but doesn't reliably locate. */
async function syntaxError(text: string) {
  const { parse, printParseErrorCode } = await import("jsonc-parser");
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  const position = positionsIn(text)(first?.offset ?? 0);
  if (first === undefined) return { position, reason: "syntax error" };
  const words = printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  return { position, reason: words.toLowerCase() };
}
