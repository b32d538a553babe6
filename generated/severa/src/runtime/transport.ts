import type { EncodedBody } from "../plugins/contract.js";
import { NetworkError, ParseError } from "./errors.js";
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

const RATIO_FREE_BYTES = 1 << 20;
const LARGEST_RATIO = 200;
const MOST_ENCODINGS = 2;

const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
const CERTIFICATE = /CERT|TLS|SSL|SIGNED|UNABLE_TO/;
const BROKEN = /^(ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|UND_ERR_SOCKET|ConnectionClosed)$/;
const NO_HTTP = /^(HPE_|UND_ERR_|ERR_HTTP)/;

/**
 * Sends one request and reads its answer, never following a redirect.
 * @throws {@link NetworkError}, {@link ParseError} `too-large` or `encoding`, or the signal's reason.
 */
export async function send(
  request: WireRequest,
  fetch: typeof globalThis.fetch,
  limits: { readonly signal: AbortSignal; readonly maxBytes: number },
): Promise<WireAnswer> {
  const { signal, maxBytes } = limits;
  let receivedBytes = 0;
  try {
    const response = await race(fetch(request.url, init(request, signal)), signal);
    const { status, headers } = response;
    const refuse = (code: "too-large" | "encoding", problem: string): ParseError => {
      response.body?.cancel().catch(() => undefined);
      return new ParseError(code, `${request.url.origin} answered with ${problem}.`, { status });
    };
    const encodings = (headers.get("content-encoding") ?? "").split(",");
    if (encodings.length > MOST_ENCODINGS) throw refuse("encoding", "nested compressions");
    const length = Number(headers.get("content-length") ?? NaN);
    const tooLarge = `more than ${maxBytes} bytes (option maxResponseBytes)`;
    if (length > maxBytes) throw refuse("too-large", tooLarge);
    const mostBytes = encodings[0]
      ? Math.min(maxBytes, Math.max(RATIO_FREE_BYTES, length * LARGEST_RATIO || maxBytes))
      : maxBytes;
    const chunks: Uint8Array[] = [];
    const reader = response.body?.getReader();
    while (reader) {
      const { done, value } = await race(reader.read(), signal);
      if (done) break;
      chunks.push(value);
      receivedBytes += value.length;
      if (receivedBytes > mostBytes) {
        reader.cancel().catch(() => undefined);
        throw new ParseError("too-large", `${request.url.origin} answered with ${tooLarge}.`, {
          status,
        });
      }
    }
    return { status, headers, bytes: joined(chunks, receivedBytes) };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error instanceof ParseError ? error : networkError(error, request.url, receivedBytes);
  }
}

function init(request: WireRequest, signal: AbortSignal): RequestInit {
  const content = request.body?.content;
  return {
    method: request.method,
    headers: request.headers,
    redirect: "manual",
    signal,
    ...(content !== undefined && { body: content }),
    ...(content instanceof ReadableStream && { duplex: "half" }),
  };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The platform's error in our words: its own text may quote what was sent. */
function networkError(error: unknown, url: URL, receivedBytes: number): NetworkError {
  const causeCode = codeOf(error);
  const code = NOT_CONNECTED.test(causeCode)
    ? "connect"
    : CERTIFICATE.test(causeCode)
      ? "tls"
      : BROKEN.test(causeCode) || receivedBytes > 0
        ? "reset"
        : NO_HTTP.test(causeCode)
          ? "protocol"
          : "unknown";
  const problem = {
    connect: "could not be reached",
    tls: "has no valid certificate, or refused the encrypted connection",
    reset: "closed the connection before its answer was complete",
    protocol: "answered with something that is not HTTP",
    unknown: "could not be called",
  }[code];
  return new NetworkError(code, `${url.host} ${problem}${causeCode && ` (${causeCode})`}.`, {
    causeCode: causeCode || undefined,
    receivedBytes,
  });
}

function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown[] };
    if (typeof code === "string") return code;
    at = cause ?? errors?.[0];
  }
  return "";
}
