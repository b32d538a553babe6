import type { Operation } from "../normalise/document.ts";

/** The names in braces of a path or a part of one. */
export const templateNames = (template: string): readonly string[] =>
  [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);

/**
 * The path of an operation as it is sent. Some documents tell operations of one URL apart by a fragment, which is never sent, and
 * repeat query parameters behind a question mark: those that are declared are written from there.
 */
export function wirePath({ path, parameters }: Operation): string {
  const [sent = ""] = path.split("#");
  const [plain = "", ...rest] = sent.split("?");
  const isDeclared = (name: string): boolean =>
    parameters.some((parameter) => parameter.place === "query" && parameter.name === name);
  const fixed = rest
    .join("?")
    .split("&")
    .filter((pair) => pair !== "" && !templateNames(pair).some(isDeclared));
  return encoded(fixed.length === 0 ? plain : `${plain}?${fixed.join("&")}`);
}

/** A text without halves of characters, which no address can hold. */
const wellFormed = (text: string): string => Buffer.from(text, "utf8").toString("utf8");

/** A path whose own characters are written as in an address; what is in braces or already encoded stays. */
const encoded = (path: string): string =>
  path
    .split(/(\{[^{}]*\}|%[0-9a-f]{2})/i)
    .map((part, index) => (index % 2 === 1 ? part : encodeURI(wellFormed(part))))
    .join("");
