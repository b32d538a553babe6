import type { EncodedBody } from "../plugins/contract.js";
import { NetworkError, type NetworkErrorCode, ParseError } from "./errors.js";
import { codeOf } from "./failures.js";
import { race } from "./signals.js";

/** One request, ready to be sent. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: EncodedBody | undefined;
}

/** One answer, read to its end. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

const MOST_ENCODINGS = 2;
const LARGEST_RATIO = 200;
const RATIO_FREE_BYTES = 1 << 20;

/** Codes of the platforms for what may go wrong, in the order they are asked. */
const CAUSES: readonly (readonly [NetworkErrorCode, RegExp])[] = [
  [
    "connect",
    /^(ECONNREFUSED|ENOTFOUND|EAI_|E(HOST|NET)UNREACH|EADDRN|UND_ERR_CONN|ConnectionRef|FailedTo)/,
  ],
  ["tls", /CERT|TLS|SSL|SIGN|UNABLE/],
  ["reset", /^(ECONN|EPIPE|ETIMEDOUT|UND_ERR_SOCKET|ConnectionClosed)/],
  ["protocol", /^(HPE|UND_ERR|ERR_HTTP)/],
];

/**
 * Sends one request and reads its answer, never following a redirect.
 * @throws {@link NetworkError}, {@link ParseError} `too-large` or `encoding`, or the signal's reason.
 */
export async function send(
  request: WireRequest,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
  maxBytes: number,
): Promise<WireAnswer> {
  const content = request.body?.content;
  let receivedBytes = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    const init = {
      method: request.method,
      headers: request.headers,
      redirect: "manual",
      signal,
      ...(content !== undefined && { body: content }),
      ...(content instanceof ReadableStream && { duplex: "half" }),
    } as const;
    const response = await race(fetch(request.url, init), signal);
    const { status, headers } = response;
    reader = response.body?.getReader();
    const encodings = headers.get("content-encoding")?.split(",") ?? [];
    if (encodings.length > MOST_ENCODINGS) {
      throw new ParseError("encoding", `${request.url.origin} nests compressions.`, { status });
    }
    const length = Number(headers.get("content-length"));
    const largest =
      encodings.length > 0 && length > 0
        ? Math.min(maxBytes, Math.max(RATIO_FREE_BYTES, length * LARGEST_RATIO))
        : maxBytes;
    const chunks: Uint8Array[] = [];
    for (let expected = length; ; expected = 0) {
      if (Math.max(expected, receivedBytes) > largest) {
        throw new ParseError(
          "too-large",
          `${request.url.origin} answered with more than ${largest} bytes (option maxResponseBytes).`,
          { status },
        );
      }
      const { done, value } = (await (reader && race(reader.read(), signal))) ?? { done: true };
      if (done) break;
      chunks.push(value);
      receivedBytes += value.length;
    }
    const bytes = new Uint8Array(receivedBytes);
    for (let at = 0; chunks[0]; at += (chunks.shift() as Uint8Array).length)
      bytes.set(chunks[0], at);
    return { status, headers, bytes };
  } catch (error) {
    reader?.cancel().catch(() => undefined);
    if (signal.aborted) throw signal.reason;
    if (error instanceof ParseError) throw error;
    // In our words: the platform's own may quote what was sent.
    const causeCode = codeOf(error);
    const code =
      CAUSES.find(([, pattern]) => pattern.test(causeCode))?.[0] ??
      (receivedBytes > 0 ? "reset" : "unknown");
    const problem = causeCode ? `${code}, ${causeCode}` : code;
    throw new NetworkError(code, `No answer from ${request.url.host} (${problem}).`, {
      causeCode: causeCode || undefined,
      receivedBytes,
    });
  }
}
