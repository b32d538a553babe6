import { ParseError, type ParseErrorCode } from "./errors.js";
import type { Operation } from "./operation.js";
import { excerptOf, type Scrub } from "./scrub.js";
import type { WireAnswer } from "./transport.js";

/**
 * The data of a successful answer, read as the operation declares it.
 * @throws {@link ParseError} saying how the answer differs from that.
 */
export function parseAnswer(operation: Operation, answer: WireAnswer, scrub: Scrub): unknown {
  const { result = "json", id, method } = operation;
  const { status, headers, bytes } = answer;
  if (result === "none" || status === 204 || status === 205 || method === "HEAD") return undefined;
  if (result === "bytes") return bytes;
  const contentType = headers.get("content-type") ?? undefined;
  const text = decode(answer);
  if (result === "text" && text !== undefined) return text;
  const [code, data] = text === undefined ? (["encoding"] as const) : parseJson(text, contentType);
  if (code === undefined) return data;
  const excerpt = excerptOf(text ?? "", scrub);
  const hint = code === "html" ? ", a proxy or a login page?" : "";
  throw new ParseError(
    code,
    `${id} expected ${result}, got: ${code}${hint} (${status}, ${contentType ?? "no content type"}) ${excerpt}`,
    { status, contentType, excerpt },
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

function parseJson(
  text: string,
  contentType: string | undefined,
): readonly [code: ParseErrorCode | undefined, data?: unknown] {
  try {
    const data: unknown = JSON.parse(text);
    return [/[eE]\+?\d{3}|\d{309}/.test(text) && holdsInfinity(data) ? "number" : undefined, data];
  } catch {
    if (text.trim() === "") return ["empty"];
    if (/^\s*<(!doctype|html|head|body)\b/i.test(text)) return ["html"];
    if (contentType && !/json|text\/plain/i.test(contentType)) return ["content-type"];
    return [isCutShort(text) ? "truncated" : "invalid"];
  }
}

/** Whether JSON ends inside a text, an array or an object. */
function isCutShort(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (const [mark] of text.matchAll(/\\.|["{}[\]]/gs)) {
    if (mark === '"') isInText = !isInText;
    else if (!isInText) depth += "{[".includes(mark) ? 1 : -1;
  }
  return isInText || depth > 0;
}

function holdsInfinity(data: unknown): boolean {
  const left = [data];
  while (left.length > 0) {
    const value = left.pop();
    if (Math.abs(value as number) === Infinity) return true;
    if (typeof value === "object" && value !== null) {
      for (const member of Object.values(value)) left.push(member);
    }
  }
  return false;
}
