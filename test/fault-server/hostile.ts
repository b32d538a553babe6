import type { ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { answer, type Answer } from "../support/fault-server.js";

/** Calls `act` again and again until the connection is gone. */
function until(response: ServerResponse, milliseconds: number, act: () => void): void {
  const timer = setInterval(act, milliseconds);
  response.socket?.once("close", () => clearInterval(timer));
}

/** Bytes on the connection itself, without a server that minds the rules of HTTP. */
const bytes =
  (content: string | Uint8Array, isEnd = true): Answer =>
  ({ socket }) => {
    socket?.write(content);
    if (isEnd) socket?.end();
  };

const JSON_TYPE = { "content-type": "application/json" };
const OK = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

/** Answers of servers that are broken, or mean harm. */
export const hostile = {
  bytes,
  /** The headers, one byte at a time. */
  slowHeaders:
    (everyMilliseconds: number): Answer =>
    (response) => {
      let at = 0;
      until(response, everyMilliseconds, () => response.socket?.write(OK.charAt(at++) || "x"));
    },
  /** `103 Early Hints` for ever. */
  earlyHints: (): Answer => (response) => {
    until(response, 1, () =>
      response.socket?.write("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"),
    );
  },
  headerFlood: (count: number, length: number): Answer =>
    answer.json(
      {},
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`x-${index}`, "v".repeat(length)]),
      ),
    ),
  /** An error whose body never ends. */
  endlessError: (): Answer => (response) => {
    response.writeHead(500, JSON_TYPE);
    const chunk = Buffer.alloc(1 << 20, 0x20);
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  },
  nestedEncodings: (count: number): Answer =>
    answer.raw(
      200,
      { ...JSON_TYPE, "content-encoding": Array(count).fill("gzip").join(", ") },
      gzipSync("{}"),
    ),
  brotliBomb: (megabytes: number): Answer => {
    const packed = brotliCompressSync(Buffer.alloc(megabytes << 20, 0x20));
    const headers = { "content-encoding": "br", "content-length": String(packed.length) };
    return answer.raw(200, { ...JSON_TYPE, ...headers }, packed);
  },
  /** A body whose end is the end of the connection, so that nobody can tell whether it is whole. */
  closeDelimited: (body: string, type = "application/json"): Answer =>
    bytes(`HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\nconnection: close\r\n\r\n${body}`),
  /** Chunks without the last one. */
  missingLastChunk: (body: string): Answer =>
    bytes(
      `${OK}transfer-encoding: chunked\r\n\r\n${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`,
    ),
  /** A length that is not the body's. */
  wrongLength: (body: string, length: number): Answer =>
    bytes(`${OK}content-length: ${length}\r\n\r\n${body}`),
  lengthAndChunked: (): Answer =>
    bytes(`${OK}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`),
  garbage: (): Answer => bytes("\u0000\u0001 I am no HTTP server, secret-of-the-machine\r\n\r\n"),
  statusLine: (line: string): Answer => bytes(`${line}\r\ncontent-length: 0\r\n\r\n`),
  /** JSON in the bytes of another encoding. */
  encoded: (body: Uint8Array, charset?: string): Answer =>
    answer.raw(
      200,
      { "content-type": `application/json${charset === undefined ? "" : `; charset=${charset}`}` },
      body,
    ),
  type: (contentType: string | undefined, body: string): Answer =>
    answer.raw(200, contentType === undefined ? {} : { "content-type": contentType }, body),
  json: (text: string): Answer => answer.raw(200, JSON_TYPE, text),
  later:
    (milliseconds: number, then: Answer): Answer =>
    async (response, request) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await then(response, request);
    },
};
