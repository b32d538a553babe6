import { INVISIBLE, LONE_SURROGATE, spelled } from "../support/invisible.ts";
import { isArray, isObject, type Json } from "../support/json.ts";

/** Text that may stand in emitted source. Made only here, from constants and from encoded spec text. */
export type Code = string & { readonly __brand: "Code" };

/** Characters that are dangerous or invisible in source text though a string literal may hold them. */
const UNSAFE = new RegExp(`[${INVISIBLE}]|${LONE_SURROGATE}`, "g");

/** A string literal. Backslashes are written as `\u005c`, because printers have mistaken `\\"` for an escaped quote. */
export const str = (text: string): Code =>
  JSON.stringify(text)
    .replaceAll("\\\\", "\\u005c")
    .replaceAll("</", "<\\u002f")
    .replace(UNSAFE, spelled) as Code;

const PLAIN_KEY = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A property key: plain where it can be, computed where a plain one would set the prototype. */
export const key = (name: string): Code =>
  (name === "__proto__" ? '["__proto__"]' : PLAIN_KEY.test(name) ? name : str(name)) as Code;

/** A literal of any JSON value. */
export const literal = (value: Json): Code => {
  if (typeof value === "string") return str(value);
  if (isArray(value)) return `[${value.map(literal).join(", ")}]` as Code;
  if (isObject(value) && Object.keys(value).length === 0) return "{}" as Code;
  if (isObject(value))
    return `{ ${Object.entries(value)
      .map(([name, item]) => `${key(name)}: ${literal(item)}`)
      .join(", ")} }` as Code;
  return JSON.stringify(value) as Code;
};

/** In a comment: also the control characters of the first block, but for tabs and line feeds. */
const CONTROL = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f${INVISIBLE}]|${LONE_SURROGATE}`, "g");

const named = (char: string): string =>
  `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A line of a comment: nothing that is part of a comment's end begins it, and nothing invisible ends it. */
const commentLine = (line: string): string => {
  const text = line.trimStart();
  const blanks = line.slice(0, line.length - text.length);
  return `${blanks}${text.startsWith("/") && text.length > 1 ? "\\" : ""}${text}`.trimEnd();
};

/**
 * Text for the inside of a documentation comment: it can't end the comment, start a tag of its own, or hide anything.
 * Every kind of line end becomes a line feed.
 */
export const comment = (text: string): Code =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(CONTROL, named)
    .replace(/\*(?=\s*\/)/g, "*\\")
    .replace(/@/g, "\\@")
    .replace(/\{(?=\\@)/g, "\\{")
    .split("\n")
    .map(commentLine)
    .join("\n")
    .trim() as Code;

/** One line of text in which nothing is invisible. */
export const line = (text: string): string => text.replace(/\s+/g, " ").replace(CONTROL, named);

/** Characters that mean something in Markdown or HTML; an underscore inside a word doesn't. */
const MARKUP = /[\\`*{}[\]<>|#~!&]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** A README shows no more of one text: who wants all of it reads the documentation beside the code. */
const LONGEST_TEXT = 2_000;

/** Text for a Markdown document: code spans stay, nothing else of the spec's making does, neither HTML nor links nor images. */
export const markdown = (text: string): string =>
  line(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text)
    .split(/(`[^`]+`)/)
    .map((part, index) =>
      index % 2 === 1 ? part.replaceAll("|", "\\|") : part.replace(MARKUP, "\\$&"),
    )
    .join("")
    .trim();
