import type { InexactNumber } from "./inexact-numbers.js";

/** Reads a number that is too long; undefined where the description doesn't say that there may be such. */
export type BigIntegers = (number: InexactNumber) => bigint | undefined;

/** Reads too long integers of members with these names (`*`: any name) as bigints. */
// @__NO_SIDE_EFFECTS__
export function bigIntegers(names: readonly string[]): BigIntegers {
  return ({ literal, name }) =>
    /^-?\d+$/.test(literal) && (names.includes("*") || names.includes(name))
      ? BigInt(literal)
      : undefined;
}
