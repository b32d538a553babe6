import type { Engine } from "./engine.js";
import { ParseError, type ParseErrorCode } from "./errors.js";
import { inexactNumbers, pointerOf } from "./inexact-numbers.js";
import type { Operation } from "./operation.js";
import { excerptOf } from "./scrub.js";
import type { WireAnswer } from "./transport.js";

/**
 * The data of a successful answer, read as the operation declares it.
 * @throws {@link ParseError} saying how the answer differs from that.
 */
export function parseAnswer(
  { result = "json", id, method, optional }: Operation,
  { status, headers, bytes, text }: WireAnswer,
  { config: { integers }, scrub }: Engine,
): unknown {
  if (result === "none" || status === 204 || status === 205 || method === "HEAD") return undefined;
  if (optional && bytes.length === 0) return undefined;
  if (result === "bytes") return bytes;
  const contentType = headers.get("content-type") ?? undefined;
  let code: ParseErrorCode = "encoding";
  let pointer: string | undefined;
  if (text !== undefined) {
    if (result === "text") return text;
    try {
      const data: unknown = JSON.parse(text);
      const inexact = inexactNumbers(text);
      const unreadable = inexact.find((number) => !integers?.allows(number));
      if (!unreadable) return inexact.length > 0 ? integers?.parse(text, inexact) : data;
      code = "number";
      pointer = pointerOf(unreadable.path);
    } catch {
      code = problemOf(text, contentType);
    }
  }
  const excerpt = excerptOf(text ?? "", scrub);
  const hint = code === "html" ? ", a proxy or a login page?" : "";
  const place = pointer === undefined ? "" : ` at "${pointer}" that a number can't hold`;
  const message = `${id} expected ${result}, got: ${code}${hint}${place} (${status}, ${contentType ?? "no content type"}) ${excerpt}`;
  throw new ParseError(code, message, { status, contentType, excerpt, pointer });
}

/** What is wrong with a text that is no JSON. */
function problemOf(text: string, contentType: string | undefined): ParseErrorCode {
  if (text.trim() === "") return "empty";
  if (/^\s*<(!doctype|html|head|body)\b/i.test(text)) return "html";
  if (contentType && !/json|text\/plain/i.test(contentType)) return "content-type";
  // Cut short is what ends inside a text, an array or an object.
  return depthOf(text).open > 0 ? "truncated" : "invalid";
}

/** How deep JSON is nested: at its end (no end of a text: without end), and at most. */
export function depthOf(text: string): { readonly open: number; readonly most: number } {
  let open = 0;
  let most = 0;
  let isInText = false;
  for (const [mark] of text.matchAll(/\\.|["{}[\]]/gs)) {
    if (mark === '"') isInText = !isInText;
    else if (!isInText) open += "{[".includes(mark) ? 1 : -1;
    most = Math.max(most, open);
  }
  return { open: isInText ? Infinity : open, most };
}
