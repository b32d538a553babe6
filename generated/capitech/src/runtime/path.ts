import type { ParameterStyle } from "../plugins/contract.js";
import type { Operation } from "./operation.js";
import { invalidParameter, plainText } from "./plain-text.js";

/**
 * Fills the parameters of a path template.
 * @throws {@link ConfigError} for a value that is missing, empty, blank, no plain value, or that would lead elsewhere (`..`, also
 * encoded). The error names the parameter, never the value.
 */
export function expandPath(operation: Operation, values: readonly unknown[]): string {
  let index = 0;
  return operation.path.replace(/\{([^}]+)\}/g, (_whole, name: string) => {
    const style = operation.styles?.[`path:${name}`];
    return segment(name, values[index++], style);
  });
}

function segment(name: string, value: unknown, style: ParameterStyle | undefined): string {
  const text = style
    ? (style(name, value, encodeURIComponent)[0]?.[1] ?? "")
    : encodeURIComponent(plainText(value, name));
  const plain = decodeURIComponent(text);
  if (plain.trim() === "") throw invalidParameter(name, "must not be empty");
  if (hasDotSegment(plain)) throw invalidParameter(name, "would lead to another path");
  return text;
}

/** Servers and proxies decode more than once, so each layer of encoding is looked through. */
function hasDotSegment(text: string): boolean {
  for (let layer = text, last = ""; layer !== last; ) {
    if (layer.split(/[/\\]/).some((part) => part === "." || part === "..")) return true;
    last = layer;
    layer = layer.replace(/%(2e|2f|5c|25)/gi, (code) => decodeURIComponent(code));
  }
  return false;
}
