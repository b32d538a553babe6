import type { EncodedBody } from "../plugins/contract.js";
import { codeOf } from "./failures.js";
import { isClientError, NetworkError, type NetworkErrorCode, ParseError } from "./errors.js";

/** One request, ready to be sent. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody | undefined;
}

/** One answer, read to its end. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** What the bytes are said to be. */
  readonly contentType: string | undefined;
  /** The bytes in the encoding they declare (UTF-8 if none), without a byte order mark; undefined where they aren't in that. */
  readonly text: string | undefined;
}

const MOST_ENCODINGS = 2;
const LARGEST_RATIO = 200;
const RATIO_FREE_BYTES = 1 << 20;

/** Codes of the platforms for what may go wrong, in the order they are asked. */
const CAUSES: readonly (readonly [NetworkErrorCode, RegExp])[] = [
  ["connect", /^(ECONNREF|ENOTF|EAI_|E(HOST|NET)UNR|EADDRN|UND_ERR_CONN|ConnectionRef|FailedTo)/],
  ["tls", /CERT|TLS|SSL|SIGN|UNABLE/],
  ["reset", /^(ECONN|EPIPE|ETIMEDOUT|UND_ERR_SOCKET|ConnectionClosed)/],
  ["protocol", /^(HPE|UND_ERR|ERR_HTTP)/],
];

/**
 * Sends one request and reads its answer, never following a redirect.
 * @throws {@link NetworkError}, or {@link ParseError} `too-large` or `encoding`.
 */
export async function send(
  { method, url, headers, body }: WireRequest,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal | undefined,
  maxBytes: number,
): Promise<WireAnswer> {
  let receivedBytes = 0;
  try {
    const answer = await fetch(url, {
      method,
      headers,
      redirect: "manual",
      signal: signal ?? null,
      // Streams must be announced as half duplex; for other bodies it changes nothing.
      ...(body && { body: body.content, duplex: "half" }),
    });
    const { status, headers: told } = answer;
    const encodings = told.get("content-encoding")?.split(",") ?? [];
    const length = Number(told.get("content-length"));
    const unpacked = encodings[0] && length ? length * LARGEST_RATIO : Infinity;
    const largest = Math.min(maxBytes, Math.max(RATIO_FREE_BYTES, unpacked));
    const isNested = encodings.length > MOST_ENCODINGS;
    const chunks: Uint8Array[] = [];
    const reader = answer.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      chunks.push(part.value);
      receivedBytes += part.value.length;
      if (isNested || Math.max(length, receivedBytes) > largest) {
        // Ends the connection too.
        await reader?.cancel();
        throw new ParseError(
          isNested ? "encoding" : "too-large",
          `${new URL(url).origin} sent more than ${largest} bytes (maxResponseBytes), or packed them often`,
          { status },
        );
      }
    }
    const [only] = chunks;
    const bytes = only && !chunks[1] ? only : new Uint8Array(receivedBytes);
    let at = 0;
    for (const chunk of bytes === only ? [] : chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    const contentType = told.get("content-type") ?? undefined;
    return { status, headers: told, bytes, contentType, text: textOf(bytes, contentType) };
  } catch (error) {
    if (isClientError(error)) throw error;
    // In our words: the platform's own may quote what was sent.
    const causeCode = codeOf(error);
    const code =
      CAUSES.find(([, pattern]) => pattern.test(causeCode))?.[0] ??
      (receivedBytes ? "reset" : "unknown");
    throw new NetworkError(code, `no answer from ${new URL(url).host} (${code} ${causeCode})`, {
      causeCode: causeCode || undefined,
      receivedBytes,
    });
  }
}

function textOf(bytes: Uint8Array, contentType = ""): string | undefined {
  const charset = /charset="?([^";\s]+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
