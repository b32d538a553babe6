import { printable } from "../../support/printable.ts";

/** HTML that is safe to print. Only this file makes it. */
export type Html = string & { readonly __brand: "Html" };

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text of a spec as HTML shows it; its lines stay lines. */
export const escapeHtml = (text: string): Html =>
  text
    .split("\n")
    .map((line) => printable(line, 4_000))
    .join("\n")
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char) as Html;

/** Text that is still to be escaped. */
class Plain {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Fills a template; whatever isn't HTML already is escaped. */
export const markup = (
  parts: TemplateStringsArray,
  ...values: readonly (Html | readonly Html[] | Plain)[]
): Html =>
  parts
    .map((part, index) => {
      const value = values[index];
      if (value === undefined) return part;
      if (value instanceof Plain) return part + escapeHtml(value.text);
      return part + (typeof value === "string" ? value : value.join(""));
    })
    .join("") as Html;

/** Text that a template escapes. */
export const text = (value: string | number): Plain => new Plain(String(value));

/** A sentence of ours about a spec: what it sets between backticks becomes code. */
export const sentence = (value: string): Html =>
  value
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join("") as Html;

/** Nothing. */
export const NONE = "" as Html;
