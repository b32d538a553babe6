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

/** The server's id of a request, by the usual headers. */
export function requestIdOf(headers: Headers): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const value = headers.get(name);
    if (value) return value;
  }
  return undefined;
}
