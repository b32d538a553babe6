import type { Scrub } from "./scrub.js";
import type { WireAnswer } from "./transport.js";

/** What is known of an answer besides its data. */
export interface ResponseInfo {
  readonly status: number;
  /** Headers of the answer; secrets of this client are removed from them. */
  readonly headers: Headers;
  /** The server's own id of the request, where it names one. */
  readonly requestId?: string;
  /** How many times the call was sent. */
  readonly attempts: number;
  /** Address that was called, without credentials. */
  readonly url: string;
  /** Set where the platform can't tell whether the body arrived whole: it was compressed, or had no length. JSON is always whole. */
  readonly unverified?: true;
}

const REQUEST_ID_HEADERS = ["x-request-id", "request-id", "x-correlation-id"];

/** The server's own id of a request, as it is. */
export const requestIdOf = (headers: Headers): string | undefined =>
  REQUEST_ID_HEADERS.map((name) => headers.get(name) ?? "").find(Boolean);

/** What is told of an answer besides its data. */
export function describe(
  scrub: Scrub,
  address: string,
  { status, headers: given }: WireAnswer,
  attempts: number,
): ResponseInfo {
  const headers = new Headers();
  for (const [name, value] of given) headers.append(name, scrub(value));
  const requestId = requestIdOf(headers);
  const isWhole =
    !headers.has("content-encoding") &&
    (headers.has("content-length") || headers.has("transfer-encoding"));
  return {
    status,
    headers,
    ...(requestId && { requestId }),
    attempts,
    url: scrub(address),
    ...(!isWhole && { unverified: true }),
  };
}
