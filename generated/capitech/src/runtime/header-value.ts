import { unusable } from "./option-errors.js";

/**
 * A value that can be written into a header; one line end after it (of a secret read from a file) is dropped.
 * @throws {@link ConfigError} that names the option or header and never the value, as the platform's own error does.
 */
export function cleanHeaderValue(value: string, name: string): string {
  const clean = value.replace(/\r?\n$/, "");
  if (/[^\t\x20-\x7e\x80-\xff]/.test(clean)) {
    throw unusable("invalid-header", name, "can't be sent in a header");
  }
  return clean;
}
