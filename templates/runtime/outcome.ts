import type { Engine } from "./engine.js";
import {
  AuthError,
  type AnswerDetails,
  type ClientError,
  HttpError,
  RateLimitError,
} from "./errors.js";
import { valueAt } from "./json-pointer.js";
import type { Operation } from "./operation.js";
import { type ResponseInfo, requestIdOf } from "./response-info.js";
import { decode } from "./response.js";
import { retryAfter } from "./retry-after.js";
import { excerptOf } from "./scrub.js";
import type { WireAnswer, WireRequest } from "./transport.js";

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

/** Whether an answer with a good status is a success by its body too. */
export function isSuccess(engine: Engine, data: unknown): boolean {
  const rule = engine.config.errors?.ok;
  if (rule === undefined || data === undefined) return true;
  const value = valueAt(data, rule.pointer);
  if (rule.exists !== undefined) return (value !== undefined && value !== null) === rule.exists;
  return JSON.stringify(value) === JSON.stringify(rule.equals);
}

/** The error that an answer is. */
export function errorOf(
  engine: Engine,
  operation: Operation,
  answer: WireAnswer,
  response: ResponseInfo,
  isRejected: boolean,
): ClientError {
  const { status } = response;
  const location = answer.headers.get("location");
  if (status === 0 || (status >= 300 && status < 400 && location !== null)) {
    const target = originOf(location, response.url);
    const message = `${operation.id} was redirected${target && ` to ${target}`}, which is not followed.`;
    return new HttpError("redirect", message, { status, response, target });
  }
  const shape = engine.config.errors;
  const text = engine.scrub(decode(answer) ?? "");
  const body = parsed(text) ?? excerptOf(text, engine.scrub);
  const vendorCode = textAt(body, shape?.code);
  const vendorMessage = textAt(body, shape?.message);
  const now = engine.clock.now();
  const wait = retryAfter(answer.headers, now);
  const details: AnswerDetails & { status: number; response: ResponseInfo } = {
    status,
    response,
    requestId: response.requestId,
    body,
    vendorCode,
    vendorMessage,
    retryAt: wait === undefined ? undefined : new Date(now + wait),
  };
  const reason = [vendorCode, vendorMessage && excerptOf(vendorMessage, engine.scrub)]
    .filter((part) => part)
    .join(": ");
  const message = (what: string): string => `${operation.id} ${what}${reason && `: ${reason}`}.`;
  if (status === 401 || isRejected) {
    return new AuthError(
      "rejected",
      message(`was refused as not authenticated (${status})`),
      details,
    );
  }
  if (status === 429) {
    return new RateLimitError(
      "too-many-requests",
      message("was one request too many (429)"),
      details,
    );
  }
  const isError = status < 200 || status > 299;
  return isError
    ? new HttpError("status", message(`failed with status ${status}`), details)
    : new HttpError("error-in-success", message(`failed, though with status ${status}`), details);
}

function originOf(location: string | null, base: string): string {
  try {
    const { origin, protocol } = new URL(location ?? "", base);
    return location === null ? "" : origin === "null" ? protocol : origin;
  } catch {
    return "";
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function textAt(body: unknown, pointer: string | undefined): string | undefined {
  const value = pointer === undefined ? undefined : valueAt(body, pointer);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
