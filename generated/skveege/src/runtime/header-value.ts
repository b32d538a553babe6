import { ConfigError } from "./errors.js";

const WRITABLE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * A value that can be written into a header; one line end after it (of a secret read from a file) is dropped.
 * @throws {@link ConfigError} that names the option or header and never the value, as the platform's own error does.
 */
export function cleanHeaderValue(value: string, name: string): string {
  const clean = value.replace(/\r?\n$/, "");
  if (!WRITABLE.test(clean)) {
    throw new ConfigError(
      "invalid-header",
      `The value of "${name}" holds characters that a header can't carry.`,
      { option: name },
    );
  }
  return clean;
}
