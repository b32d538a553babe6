import { printable } from "../../support/printable.ts";
import { clipped } from "./clipped.ts";

/** Invisible, and stops GitHub from seeing a mention, an issue number or an address in the text around it. */
const JOINER = "\u2060";

/** What Markdown, HTML or GitHub would take for something else than text. */
const SPECIAL = /[\\`*_{}[\]<>#+!|~$&]/g;

const disarmed = (text: string): string =>
  text
    .replaceAll("@", `@${JOINER}`)
    .replace(/:\/\//g, `:${JOINER}//`)
    .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}${JOINER}.`)
    .replace(/(#|\bGH-)(?=\d)/gi, (match) => `${match}${JOINER}`);

/** Text of a spec as Markdown shows it, on one line: nothing in it is markup, a mention or a link. */
export const plain = (text: string, most = 400): string =>
  disarmed(printable(oneLine(text), most)).replace(SPECIAL, (char) => `\\${char}`);

/** A sentence of ours about a spec, on one line: what it sets between backticks becomes code, all else is text. */
export const sentence = (text: string, most = 400): string =>
  clipped(oneLine(text), most)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part, most) : plain(part, most)))
    .join("");

/** Text of a spec as a code span that a table's cell can hold. */
export const codeSpan = (text: string, most = 200): string => {
  const line = printable(oneLine(text), most);
  if (line.trim() === "") return "";
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  // A backslash before the pipe's own would end the cell there.
  const safe = line.replace(/\\(?=\|)/g, `\\${JOINER}`).replaceAll("|", "\\|");
  return `${fence}${pad}${safe}${pad}${fence}`;
};

/** Text of a spec as a block of code of a language; the fence is longer than any in the text. */
export const codeBlock = (text: string, language: string, most = 4_000): readonly string[] => {
  const lines = clipped(text, most)
    .split(/\r?\n/)
    .map((line) => printable(line, most));
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, ...lines, fence];
};

/** Markdown made of spec text elsewhere: its markup stays, but no HTML, no image, no mention and no bare address gets through. */
export const guarded = (markdown: string): string =>
  markdown
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : disarmed(part).replaceAll("<", "&lt;").replaceAll("![", "!\\[").replaceAll("](", "]\\("),
    )
    .join("");

const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ");

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
