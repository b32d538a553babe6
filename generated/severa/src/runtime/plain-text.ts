import { invalidParameter } from "./option-errors.js";

/**
 * A plain value as text: texts, finite numbers, booleans.
 * @throws {@link ConfigError} that names the parameter, never the value.
 */
export function plainText(value: unknown, parameter: string): string {
  const isPlain = /^(st|bo|bi)/.test(typeof value) || Number.isFinite(value);
  // Half a character can't be written.
  if (!isPlain || /\p{Surrogate}/u.test(String(value))) {
    throw invalidParameter(parameter, "must be a text, a finite number or a boolean");
  }
  return String(value);
}
