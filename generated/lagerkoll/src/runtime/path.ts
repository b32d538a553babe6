import type { Operation } from "./operation.js";
import { invalidParameter } from "./option-errors.js";
import { plainText } from "./plain-text.js";

/**
 * Fills the parameters of a path template.
 * @throws {@link ConfigError} for a value that is missing, empty, blank, no plain value, or that would lead elsewhere (`..`, also
 * encoded). The error names the parameter, never the value.
 */
export function expandPath({ path, styles }: Operation, values: readonly unknown[]): string {
  let index = 0;
  return path.replace(/\{([^}]+)\}/g, (_whole, name: string) => {
    const value = values[index++];
    const style = styles?.[`path:${name}`];
    // Most are ids, in which there is nothing to look for.
    if (!style && typeof value === "string" && /^[\w-]+$/.test(value)) return value;
    const text = style
      ? (style(name, value, encodeURIComponent)[0]?.[1] ?? "")
      : encodeURIComponent(plainText(value, name));
    let plain = decodeURIComponent(text);
    if (plain.trim() === "") throw invalidParameter(name, "must not be empty");
    // Servers and proxies decode more than once, so each layer of encoding is looked through.
    for (let last = ""; plain !== last; ) {
      if (/(^|[/\\])\.\.?($|[/\\])/.test(plain)) {
        throw invalidParameter(name, "would lead to another path");
      }
      last = plain;
      plain = plain.replace(/%(2e|2f|5c|25)/gi, decodeURIComponent);
    }
    return text;
  });
}
