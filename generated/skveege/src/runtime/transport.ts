import type { EncodedBody } from "../plugins/contract.js";
import { codeOf } from "./failures.js";
import { isClientError, NetworkError, type NetworkErrorCode, ParseError } from "./errors.js";
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
  /** The bytes in the encoding they declare (UTF-8 if none), without a byte order mark; undefined where they aren't in that. */
  readonly text: string | undefined;
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
  { method, url, headers, body }: WireRequest,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
  maxBytes: number,
): Promise<WireAnswer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let receivedBytes = 0;
  const receive = async (): Promise<WireAnswer> => {
    const init = { method, headers, signal, redirect: "manual" } as const;
    // Streams must be announced as half duplex; for other bodies it changes nothing.
    const whole = body ? { ...init, body: body.content, duplex: "half" } : init;
    const answer = await fetch(url, whole);
    const { status } = answer;
    const encodings = answer.headers.get("content-encoding")?.split(",") ?? [];
    const length = Number(answer.headers.get("content-length"));
    const unpacked = encodings[0] && length ? length * LARGEST_RATIO : Infinity;
    const largest = Math.min(maxBytes, Math.max(RATIO_FREE_BYTES, unpacked));
    const isNested = encodings.length > MOST_ENCODINGS;
    // Not all typings of streams say that they can be iterated.
    const stream = (answer.body ?? []) as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>;
    // Refused only here, because leaving the loop is what ends the connection.
    for await (const chunk of stream) {
      signal.throwIfAborted();
      chunks.push(chunk);
      receivedBytes += chunk.length;
      if (isNested || Math.max(length, receivedBytes) > largest) {
        const code = isNested ? "encoding" : "too-large";
        const message = `${url.origin} answered with more than ${largest} bytes (option maxResponseBytes), or compressed many times.`;
        throw new ParseError(code, message, { status });
      }
    }
    const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
    return { status, headers: answer.headers, bytes, text: textOf(bytes, answer.headers) };
  };
  try {
    return await race(receive(), signal);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (isClientError(error)) throw error;
    // In our words: the platform's own may quote what was sent.
    const causeCode = codeOf(error);
    const code =
      CAUSES.find(([, pattern]) => pattern.test(causeCode))?.[0] ??
      (receivedBytes ? "reset" : "unknown");
    throw new NetworkError(code, `No answer from ${url.host} (${code} ${causeCode}).`, {
      causeCode: causeCode || undefined,
      receivedBytes,
    });
  }
}

function textOf(bytes: Uint8Array, headers: Headers): string | undefined {
  const charset = /charset="?([^";\s]+)/i.exec(headers.get("content-type") ?? "")?.[1];
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
