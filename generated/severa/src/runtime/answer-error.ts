import { urlOf } from "./base-url.js";
import type { Engine } from "./engine.js";
import { AuthError, type ClientError, HttpError, RateLimitError } from "./errors.js";
import { isObject, jsonIn, textAt } from "./json-pointer.js";
import type { ResponseInfo } from "./response-info.js";
import { retryAfter } from "./retry-after.js";
import { excerptOf } from "./scrub.js";
import type { WireAnswer } from "./transport.js";

const MOST_DEPTH = 200;
const LONGEST_BODY = 1_000_000;

/** The error that an answer is; `means` is the status that it means, whatever it says. */
export function errorOf(
  { clock, config: { errors }, scrub }: Engine,
  { headers, text = "" }: WireAnswer,
  response: ResponseInfo,
  means: number,
): ClientError {
  const { status } = response;
  const location = headers.get("location");
  if (!status || (location && status >= 300 && status < 400)) {
    const target = originOf(location ?? "", response.url);
    const message = `redirected to ${target}, which is not followed`;
    return new HttpError("redirect", message, { status, response, target });
  }
  const clean = scrub(text);
  const json = clean.length <= LONGEST_BODY ? jsonIn(clean) : undefined;
  // What goes deeper breaks the logger that prints it, and nobody reads what is longer.
  const body = (isDeep(json) ? undefined : json) ?? excerptOf(clean, scrub);
  const vendorCode = textAt(body, errors?.code);
  const vendorMessage = textAt(body, errors?.message);
  const now = clock.now();
  const wait = retryAfter(headers, now);
  const retryAt = wait === undefined ? undefined : new Date(now + wait);
  const isGood = status >= 200 && status < 300;
  // Codes that HTTP doesn't have, or that answer no such request as ours.
  const unexpected = !isGood && (status < 400 || status > 599);
  const details = { status, response, body, vendorCode, vendorMessage, retryAt, unexpected };
  const message = [`status ${status}`, vendorCode, vendorMessage]
    .flatMap((part) => (part === undefined ? [] : excerptOf(part, scrub)))
    .join(": ");
  if (means === 401) return new AuthError("rejected", message, details);
  if (means === 429) return new RateLimitError("too-many-requests", message, details);
  return new HttpError(isGood ? "error-in-success" : "status", message, details);
}

/** Whether a value is nested deeper than loggers bear. */
const isDeep = (value: unknown, left = MOST_DEPTH): boolean =>
  isObject(value) && (left < 1 || Object.values(value).some((member) => isDeep(member, left - 1)));

function originOf(location: string, base: string): string {
  const { origin = "nowhere", protocol = "" } = urlOf(location, base) ?? {};
  return origin === "null" ? protocol : origin;
}
