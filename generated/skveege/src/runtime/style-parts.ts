import { invalidParameter } from "./option-errors.js";
import { plainText } from "./plain-text.js";

/** One item of an array, or one member of an object with its name, as it goes on the wire. */
export type StylePart = readonly [name: string | undefined, text: string];

/**
 * The plain values in a parameter: itself, the items of an array, or the members of an object. Undefined and null are left out.
 * @throws {@link ConfigError} for a value inside that is an array or object itself.
 */
export function partsOf(
  parameter: string,
  value: unknown,
  encode: (text: string) => string,
): readonly StylePart[] {
  const isNested = typeof value === "object" && value !== null;
  const named: readonly (readonly [string | undefined, unknown])[] =
    isNested && !Array.isArray(value)
      ? Object.entries(value)
      : [value].flat().map((item: unknown) => [undefined, item] as const);
  return named.flatMap(([name, item]): readonly StylePart[] => {
    if (item === undefined || item === null) return [];
    if (typeof item === "object") throw invalidParameter(parameter, "is nested too deeply");
    return [[name === undefined ? undefined : encode(name), encode(plainText(item, parameter))]];
  });
}

/** The parts as texts: `R=100` where names are joined to their values, else names and values in turn. */
export function listOf(parts: readonly StylePart[], areJoined: boolean): readonly string[] {
  return parts.flatMap(([name, text]) => {
    if (name === undefined) return [text];
    return areJoined ? [`${name}=${text}`] : [name, text];
  });
}
