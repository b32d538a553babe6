import type { Docs } from "../model/types.ts";
import { comment } from "./literals.ts";

/** Breaks a paragraph into lines of at most `width` characters. */
function wrapped(text: string, width = 110): string {
  return text
    .split("\n")
    .map((line) => {
      const lines: string[] = [];
      let current = "";
      for (const word of line.split(" ")) {
        if (current !== "" && current.length + word.length + 1 > width) {
          lines.push(current);
          current = word;
        } else current = current === "" ? word : `${current} ${word}`;
      }
      return [...lines, current].join("\n");
    })
    .join("\n");
}

/** The text of a documentation comment: paragraphs, then our own tags. Empty where there is nothing to say. */
export function documentation(
  docs: Docs,
  tags: readonly string[] = [],
): readonly [string] | readonly [] {
  const paragraphs = [docs.summary, docs.description, ...docs.notes]
    .filter((text) => text.trim() !== "")
    .map((text) => wrapped(comment(text)));
  const all = [...new Set(paragraphs), ...(docs.deprecated ? [...tags, "@deprecated"] : tags)];
  if (all.length === 0) return [];
  const [first = "", ...rest] = all;
  const text = rest.reduce(
    (before, paragraph) =>
      `${before}${paragraph.startsWith("@") && before.split("\n").at(-1)?.startsWith("@") === true ? "\n" : "\n\n"}${paragraph}`,
    first,
  );
  // A line feed at the start keeps longer texts off the comment's first line.
  return [text.includes("\n") || text.length > 90 ? `\n${text}` : text];
}

/** A tag with encoded text, on one line. */
export const tag = (name: string, text: string): string =>
  `@${name} ${comment(text.replace(/\s+/g, " "))}`;
