import { ConfigError } from "./errors.js";

/**
 * A plain value as text: texts, finite numbers, booleans.
 * @throws {@link ConfigError} that names the parameter, never the value.
 */
export function plainText(value: unknown, parameter: string): string {
  const isPlain = ["string", "boolean", "bigint"].includes(typeof value) || Number.isFinite(value);
  // Half a character can't be written.
  if (!isPlain || /\p{Surrogate}/u.test(String(value))) {
    throw invalidParameter(parameter, "must be a text, a finite number or a boolean");
  }
  return String(value);
}

/** The error for a parameter that can't be sent. */
export function invalidParameter(option: string, problem: string): ConfigError {
  return new ConfigError("invalid-parameter", `The parameter "${option}" ${problem}.`, { option });
}
