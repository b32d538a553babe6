import type { BigIntegers } from "./big-integers.js";
import { ParseError, type ParseErrorCode } from "./errors.js";
import { inexactNumbers, pointerOf } from "./inexact-numbers.js";
import type { Operation } from "./operation.js";
import { excerptOf, type Scrub } from "./scrub.js";
import type { WireAnswer } from "./transport.js";

/**
 * The data of a successful answer, read as the operation declares it.
 * @throws {@link ParseError} saying how the answer differs from that.
 */
export function parseAnswer(
  operation: Operation,
  answer: WireAnswer,
  scrub: Scrub,
  integers: BigIntegers | undefined,
): unknown {
  const { result = "json", id, method } = operation;
  const { status, headers, bytes } = answer;
  if (result === "none" || status === 204 || status === 205 || method === "HEAD") return undefined;
  if (operation.optional && bytes.length === 0) return undefined;
  if (result === "bytes") return bytes;
  const contentType = headers.get("content-type") ?? undefined;
  const text = decode(answer);
  if (result === "text" && text !== undefined) return text;
  const { code, data, pointer } =
    text === undefined ? { code: "encoding" as const } : parseJson(text, contentType, integers);
  if (code === undefined) return data;
  const excerpt = excerptOf(text ?? "", scrub);
  const hint = code === "html" ? ", a proxy or a login page?" : "";
  const place = pointer === undefined ? "" : ` at "${pointer}" that a number can't hold`;
  throw new ParseError(
    code,
    `${id} expected ${result}, got: ${code}${hint}${place} (${status}, ${contentType ?? "no content type"}) ${excerpt}`,
    { status, contentType, excerpt, pointer },
  );
}

/** Text of a body, by the encoding it declares (UTF-8 if none), without a byte order mark; undefined where it isn't in that. */
export function decode(answer: WireAnswer): string | undefined {
  const charset = /charset="?([^";\s]+)/i.exec(answer.headers.get("content-type") ?? "")?.[1];
  try {
    return new TextDecoder(charset, { fatal: true }).decode(answer.bytes);
  } catch {
    return undefined;
  }
}

interface Parsed {
  readonly code?: ParseErrorCode;
  readonly data?: unknown;
  readonly pointer?: string;
}

function parseJson(
  text: string,
  contentType: string | undefined,
  integers: BigIntegers | undefined,
): Parsed {
  try {
    const data: unknown = JSON.parse(text);
    const inexact = inexactNumbers(text);
    const unreadable = inexact.find((number) => !integers?.allows(number));
    if (unreadable) return { code: "number", pointer: pointerOf(unreadable.path) };
    return { data: inexact.length > 0 ? integers?.parse(text, inexact) : data };
  } catch {
    if (text.trim() === "") return { code: "empty" };
    if (/^\s*<(!doctype|html|head|body)\b/i.test(text)) return { code: "html" };
    if (contentType && !/json|text\/plain/i.test(contentType)) return { code: "content-type" };
    return { code: isCutShort(text) ? "truncated" : "invalid" };
  }
}

/** Whether JSON ends inside a text, an array or an object. */
const isCutShort = (text: string): boolean => depthOf(text).open > 0;

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
