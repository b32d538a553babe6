import type { InexactNumber } from "./inexact-numbers.js";

/** How integers are read that are too long for a number. */
export interface BigIntegers {
  /** Whether the description says that there may be such at this place. */
  readonly allows: (number: InexactNumber) => boolean;
  /** The data of a JSON text in which these are bigints. */
  readonly parse: (text: string, numbers: readonly InexactNumber[]) => unknown;
}

/** Reads too long integers of members with these names (`*`: any name) as bigints. */
// @__NO_SIDE_EFFECTS__
export function bigIntegers(names: readonly string[]): BigIntegers {
  return {
    allows: ({ literal, path }) => {
      const name = [...path].reverse().find((step) => typeof step === "string") ?? "";
      return /^-?\d+$/.test(literal) && (names.includes("*") || names.includes(name));
    },
    parse: (text, numbers) => {
      // Only what is marked by us is a bigint, whatever the texts of the answer are.
      const mark = unusedMark(text);
      let marked = "";
      let end = 0;
      for (const { at, literal } of numbers) {
        marked += `${text.slice(end, at)}"${mark}${literal}"`;
        end = at + literal.length;
      }
      const revive = (_name: string, value: unknown): unknown =>
        typeof value === "string" && value.startsWith(mark)
          ? BigInt(value.slice(mark.length))
          : value;
      return JSON.parse(marked + text.slice(end), revive) as unknown;
    },
  };
}

function unusedMark(text: string): string {
  let mark = "int:";
  while (text.includes(mark)) mark = `_${mark}`;
  return mark;
}
