import type { Engine } from "./engine.js";
import { AuthError, type ClientError, HttpError, RateLimitError } from "./errors.js";
import { valueAt } from "./json-pointer.js";
import type { Operation } from "./operation.js";
import { type ResponseInfo, requestIdOf } from "./response-info.js";
import { depthOf } from "./response.js";
import { retryAfter } from "./retry-after.js";
import { excerptOf, type Scrub } from "./scrub.js";
import type { WireAnswer } from "./transport.js";

const MOST_DEPTH = 200;
const LONGEST_BODY = 1_000_000;

/** What is told of an answer besides its data. */
export function describe(
  scrub: Scrub,
  address: URL,
  answer: WireAnswer,
  attempts: number,
): ResponseInfo {
  const headers = new Headers();
  for (const [name, value] of answer.headers) headers.append(name, scrub(value));
  const requestId = requestIdOf(headers);
  const isWhole =
    !headers.has("content-encoding") &&
    (headers.has("content-length") || headers.has("transfer-encoding"));
  return {
    status: answer.status,
    headers,
    ...(requestId && { requestId }),
    attempts,
    url: scrub(address.href),
    ...(!isWhole && { unverified: true }),
  };
}

/** The body as JSON, if it is that. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether an answer with a good status is a success by its body too, also where the body is not what the call gives. */
export function isSuccess(
  { config }: Engine,
  { result = "json" }: Operation,
  answer: WireAnswer,
  data: unknown,
): boolean {
  const rule = config.errors?.ok;
  const body = result === "json" ? data : jsonIn(answer.text ?? "");
  if (!rule || typeof body !== "object" || body === null || Array.isArray(body)) return true;
  const value = valueAt(body, rule.pointer) ?? undefined;
  if (rule.exists !== undefined) return (value !== undefined) === rule.exists;
  return JSON.stringify(value) === JSON.stringify(rule.equals);
}

/** The error that an answer is; `means` is the status that it means, whatever it says. */
export function errorOf(
  { clock, config, scrub }: Engine,
  { id }: Operation,
  answer: WireAnswer,
  response: ResponseInfo,
  means: number,
): ClientError {
  const { status } = response;
  const isGood = status >= 200 && status < 300;
  const location = answer.headers.get("location");
  if (!status || (location && status >= 300 && status < 400)) {
    const target = originOf(location ?? "", response.url);
    const message = `${id} was redirected to ${target}, which is not followed.`;
    return new HttpError("redirect", message, { status, response, target });
  }
  const text = scrub(answer.text ?? "");
  // A body that goes deeper than this breaks the logger that prints it, and nobody reads a longer one.
  const isReadable = text.length <= LONGEST_BODY && depthOf(text).most <= MOST_DEPTH;
  const body = (isReadable ? jsonIn(text) : undefined) ?? excerptOf(text, scrub);
  const textAt = (pointer: string | undefined): string | undefined => {
    const value = pointer === undefined ? undefined : valueAt(body, pointer);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const vendorCode = textAt(config.errors?.code);
  const vendorMessage = textAt(config.errors?.message);
  const now = clock.now();
  const wait = retryAfter(answer.headers, now);
  const retryAt = wait === undefined ? undefined : new Date(now + wait);
  // Codes that HTTP doesn't have, or that answer no such request as ours.
  const unexpected = !isGood && (status < 400 || status > 599);
  const details = { status, response, body, vendorCode, vendorMessage, retryAt, unexpected };
  const message = [`${id} failed with status ${status}`, vendorCode, vendorMessage]
    .flatMap((part) => (part === undefined ? [] : excerptOf(part, scrub)))
    .join(": ");
  if (means === 401) return new AuthError("rejected", message, details);
  if (means === 429) return new RateLimitError("too-many-requests", message, details);
  return new HttpError(isGood ? "error-in-success" : "status", message, details);
}

function originOf(location: string, base: string): string {
  if (!URL.canParse(location, base)) return "nowhere";
  const { origin, protocol } = new URL(location, base);
  return origin === "null" ? protocol : origin;
}
