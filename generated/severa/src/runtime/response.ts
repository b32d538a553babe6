import { ParseError, type ParseErrorCode } from "./errors.js";
import type { Operation } from "./operation.js";
import { excerptOf } from "./scrub.js";
import type { WireAnswer } from "./transport.js";

const HTML = /^\s*<(!doctype|html|head|body)\b/i;

/**
 * The data of a successful answer, read as the operation declares it.
 * @throws {@link ParseError} saying how the answer differs from that.
 */
export function parseAnswer(
  operation: Operation,
  answer: WireAnswer,
  scrub: (text: string) => string,
): unknown {
  const result = operation.result ?? "json";
  const isEmptyByRule = answer.status === 204 || answer.status === 205;
  if (result === "none" || isEmptyByRule || operation.method === "HEAD") return undefined;
  if (result === "bytes") return answer.bytes;
  const fail = (code: ParseErrorCode, problem: string, text?: string): ParseError => {
    const contentType = answer.headers.get("content-type") ?? undefined;
    const excerpt = text && excerptOf(text, scrub);
    const facts = `status ${answer.status}, ${contentType ?? "no content type"}`;
    return new ParseError(
      code,
      `The answer to ${operation.id} ${problem} (${facts})${excerpt ? `: ${excerpt}` : "."}`,
      { status: answer.status, contentType, excerpt },
    );
  };
  const text = decode(answer);
  if (text === undefined) throw fail("encoding", "is not in the encoding that it declares");
  if (result === "text") return text;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw fail(...problemOf(text, answer.headers.get("content-type") ?? ""), text);
  }
  if (/[eE]\+?\d{3}|\d{309}/.test(text) && holdsInfinity(data)) {
    throw fail("number", "holds a number that is too large");
  }
  return data;
}

/** Text of a body, by the encoding it declares (UTF-8 if none), without a byte order mark; undefined where it isn't in that. */
export function decode(answer: WireAnswer): string | undefined {
  const charset = /charset="?([^";\s]+)/i.exec(answer.headers.get("content-type") ?? "")?.[1];
  try {
    return new TextDecoder(charset ?? "utf-8", { fatal: true }).decode(answer.bytes);
  } catch {
    return undefined;
  }
}

function problemOf(text: string, contentType: string): [ParseErrorCode, string] {
  if (text.trim() === "") return ["empty", "has no body, but JSON is declared"];
  if (HTML.test(text)) return ["html", "is a web page (of a proxy, or a login page?)"];
  if (contentType && !/json|text\/plain/i.test(contentType)) {
    return ["content-type", "is of another type than the JSON declared"];
  }
  return isCutShort(text) ? ["truncated", "ends too early"] : ["invalid", "is no valid JSON"];
}

/** Whether JSON ends inside a text, an array or an object. */
function isCutShort(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInText && character === "\\") at++;
    else if (character === '"') isInText = !isInText;
    else if (isInText) continue;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
  }
  return isInText || depth > 0;
}

function holdsInfinity(data: unknown): boolean {
  const left = [data];
  while (left.length > 0) {
    const value = left.pop();
    if (value === Infinity || value === -Infinity) return true;
    if (typeof value === "object" && value !== null) {
      for (const member of Object.values(value)) left.push(member);
    }
  }
  return false;
}
