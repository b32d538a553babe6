import type { Engine } from "./engine.js";
import { isClientError, ParseError, type ParseErrorCode } from "./errors.js";
import { parseExactly } from "./inexact-numbers.js";
import type { Operation } from "./operation.js";
import { excerptOf } from "./scrub.js";
import type { WireAnswer } from "./transport.js";

/**
 * The data of a successful answer, read as the operation declares it.
 * @throws {@link ParseError} saying how the answer differs from that.
 */
export function parseAnswer(
  { result = "json", method, optional }: Operation,
  { status, bytes, contentType, text }: WireAnswer,
  { config: { integers }, scrub }: Engine,
): unknown {
  if (result === "none" || status === 204 || status === 205 || method === "HEAD") return undefined;
  if (optional && bytes.length === 0) return undefined;
  if (result === "bytes") return bytes;
  const failure = (code: ParseErrorCode, pointer?: string): ParseError => {
    const excerpt = excerptOf(text ?? "", scrub);
    const hint = code === "html" ? " (a proxy or a login page?)" : "";
    const place = pointer === undefined ? "" : ` at "${pointer}"`;
    return new ParseError(
      code,
      `${result} expected, ${code}${hint}${place} got (${status}, ${contentType}): ${excerpt}`,
      { status, contentType, excerpt, pointer },
    );
  };
  if (text === undefined) throw failure("encoding");
  if (result === "text") return text;
  try {
    return parseExactly(text, (number) => {
      const integer = integers?.(number);
      if (integer === undefined) throw failure("number", number.pointer);
      return integer;
    });
  } catch (error) {
    throw isClientError(error) ? error : failure(problemOf(text, contentType));
  }
}

/** What is wrong with a text that is no JSON. */
function problemOf(text: string, contentType = "json"): ParseErrorCode {
  if (!text.trim()) return "empty";
  if (/^\s*<(!doctype|html|head|body)\b/i.test(text)) return "html";
  if (!/json|text\/plain/i.test(contentType)) return "content-type";
  // Cut short is what ends inside a text, an array or an object.
  let open = 0;
  for (const mark of text.replace(/"[^"\\]*(\\.[^"\\]*)*"/gs, "").match(/["{}[\]]/g) ?? []) {
    open += mark === '"' ? Infinity : "{[".includes(mark) ? 1 : -1;
  }
  return open > 0 ? "truncated" : "invalid";
}
