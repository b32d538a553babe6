import { ConfigError } from "./errors.js";

/**
 * A plain value as text: texts, finite numbers, booleans.
 * @throws {@link ConfigError} that names the parameter, never the value.
 */
export function plainText(value: unknown, parameter: string): string {
  const isPlain =
    typeof value === "string" ||
    typeof value === "boolean" ||
    typeof value === "bigint" ||
    (typeof value === "number" && Number.isFinite(value));
  if (!isPlain || !isWellFormed(String(value))) {
    const problem = isPlain
      ? "is no whole Unicode text"
      : "must be a text, a finite number or a boolean";
    throw new ConfigError("invalid-parameter", `The parameter "${parameter}" ${problem}.`, {
      option: parameter,
    });
  }
  return String(value);
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
