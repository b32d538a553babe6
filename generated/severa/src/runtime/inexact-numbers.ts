import { isObject } from "./json-pointer.js";

/** A number in a JSON text that JavaScript's numbers can't hold as it is written. */
export interface InexactNumber {
  readonly literal: string;
  /** Name of the member that it is, or that the array is in which it stands. */
  readonly name: string;
  /** JSON pointer to it. */
  readonly pointer: string;
}

/** Texts without such are not looked at any closer. */
const SUSPECT = /\d{16}|e\+?\d{3}/i;
const TEXT_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[-+.\deE]*/gs;

/**
 * The data of a JSON text. Integers that would become other integers, and numbers that would become infinite, are what `read` makes
 * of them. Throws what the platform throws for a text that is no JSON.
 */
export function parseExactly(text: string, read: (number: InexactNumber) => unknown): unknown {
  const data: unknown = JSON.parse(text);
  if (!SUSPECT.test(text)) return data;
  // Only what is marked by us is such a number, whatever the texts are.
  let mark = "int:";
  while (text.includes(mark)) mark = `_${mark}`;
  const marked = text.replace(TEXT_OR_NUMBER, (part) =>
    part.startsWith('"') || isExact(part) ? part : `"${mark}${part}"`,
  );
  const revived = (value: unknown, name: string, pointer: string): unknown => {
    if (typeof value === "string" && value.startsWith(mark)) {
      return read({ literal: value.slice(mark.length), name, pointer });
    }
    if (isObject(value)) {
      for (const [key, member] of Object.entries(value)) {
        const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        const read = revived(member, Array.isArray(value) ? name : key, place);
        if (read !== member) (value as Record<string, unknown>)[key] = read;
      }
    }
    return value;
  };
  return marked === text ? data : revived(JSON.parse(marked), "", "");
}

function isExact(literal: string): boolean {
  const value = Number(literal);
  if (!Number.isFinite(value)) return false;
  return literal.length < 16 || !/^-?\d+$/.test(literal) || BigInt(value) === BigInt(literal);
}
