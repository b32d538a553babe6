import type { Engine } from "./engine.js";
import { AuthError, type ClientError, HttpError, RateLimitError } from "./errors.js";
import { valueAt } from "./json-pointer.js";
import type { Operation } from "./operation.js";
import { type ResponseInfo, requestIdOf } from "./response-info.js";
import { decode, depthOf } from "./response.js";
import { retryAfter } from "./retry-after.js";
import { excerptOf } from "./scrub.js";
import type { WireAnswer, WireRequest } from "./transport.js";

const MOST_DEPTH = 200;
const LONGEST_BODY = 1_000_000;

/** What is told of an answer besides its data. */
export function describe(
  engine: Engine,
  request: WireRequest,
  answer: WireAnswer,
  attempts: number,
): ResponseInfo {
  const headers = new Headers();
  for (const [name, value] of answer.headers) headers.append(name, engine.scrub(value));
  const requestId = requestIdOf(headers);
  const isLengthKnown = headers.has("content-length") || headers.has("transfer-encoding");
  return {
    status: answer.status,
    headers,
    ...(requestId !== undefined && { requestId }),
    attempts,
    url: engine.scrub(request.url.href),
    ...((headers.has("content-encoding") || !isLengthKnown) && { unverified: true }),
  };
}

/** Whether an answer with a good status is a success by its body too, also where the body is not what the call gives. */
export function isSuccess(
  engine: Engine,
  { result = "json" }: Operation,
  answer: WireAnswer,
  data: unknown,
): boolean {
  const rule = engine.config.errors?.ok;
  if (!rule) return true;
  const body = result === "json" ? data : jsonIn(answer);
  if (typeof body !== "object" || body === null || Array.isArray(body)) return true;
  const value = valueAt(body, rule.pointer) ?? undefined;
  if (rule.exists !== undefined) return (value !== undefined) === rule.exists;
  return JSON.stringify(value) === JSON.stringify(rule.equals);
}

/** The body as JSON, if it is that. */
function jsonIn(answer: WireAnswer): unknown {
  try {
    return JSON.parse(decode(answer) ?? "");
  } catch {
    return undefined;
  }
}

/** The error that an answer is; `means` is the status that it means, whatever it says. */
export function errorOf(
  engine: Engine,
  { id }: Operation,
  answer: WireAnswer,
  response: ResponseInfo,
  means: number,
): ClientError {
  const { status, requestId } = response;
  const location = answer.headers.get("location");
  if (status === 0 || (status >= 300 && status < 400 && location !== null)) {
    const target = originOf(location ?? "", response.url);
    const message = `${id} was redirected to ${target}, which is not followed.`;
    return new HttpError("redirect", message, { status, response, requestId, target });
  }
  const { clock, config, scrub } = engine;
  const text = scrub(decode(answer) ?? "");
  let body: unknown;
  try {
    // A body that goes deeper than this breaks the logger that prints it, and nobody reads a longer one.
    if (text.length <= LONGEST_BODY && depthOf(text).most <= MOST_DEPTH) body = JSON.parse(text);
  } catch {
    // No JSON: told as text.
  }
  body ??= excerptOf(text, scrub);
  const textAt = (pointer: string | undefined): string | undefined => {
    const value = pointer === undefined ? undefined : valueAt(body, pointer);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const vendorCode = textAt(config.errors?.code);
  const vendorMessage = textAt(config.errors?.message);
  const wait = retryAfter(answer.headers, clock.now());
  const retryAt = wait === undefined ? undefined : new Date(clock.now() + wait);
  const details = { status, response, requestId, body, vendorCode, vendorMessage, retryAt };
  const message = [`${id} failed with status ${status}`, vendorCode, vendorMessage]
    .flatMap((part) => part ?? [])
    .map((part) => excerptOf(part, scrub))
    .join(": ");
  if (means === 401) return new AuthError("rejected", message, details);
  if (means === 429) return new RateLimitError("too-many-requests", message, details);
  const isGood = status >= 200 && status < 300;
  return new HttpError(isGood ? "error-in-success" : "status", message, details);
}

function originOf(location: string, base: string): string {
  try {
    const { origin, protocol } = new URL(location, base);
    return origin === "null" ? protocol : origin;
  } catch {
    return "nowhere";
  }
}
