import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createGzip, gzipSync } from "node:zlib";

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly rawQuery: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** `performance.now()` at its arrival. */
  readonly at: number;
}

/** What to answer to a request. */
export type Answer = (response: ServerResponse, request: Seen) => void | Promise<void>;

export interface FaultServer {
  readonly url: string;
  readonly requests: Seen[];
  /** Requests to one path. */
  readonly to: (path: string) => Seen[];
  readonly close: () => Promise<void>;
}

/** A real HTTP server on loopback that answers what `choose` says; `index` counts the requests from 0. */
export async function startFaultServer(
  choose: (request: Seen, index: number) => Answer,
): Promise<FaultServer> {
  const requests: Seen[] = [];
  const server = createServer({ keepAlive: true }, (incoming, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const url = new URL(incoming.url ?? "/", "http://server");
      const seen: Seen = {
        method: incoming.method ?? "",
        path: url.pathname,
        query: url.searchParams,
        rawQuery: url.search.slice(1),
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString("utf8"),
        at,
      };
      requests.push(seen);
      void Promise.resolve(choose(seen, requests.length - 1)(response, seen)).catch(() =>
        response.destroy(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    to: (path) => requests.filter((request) => request.path === path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Headers = Readonly<Record<string, string | string[]>>;

const raw =
  (status: number, headers: Headers, body?: string | Uint8Array): Answer =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

/** Ways to answer, good and bad. */
export const answer = {
  raw,
  json: (value: unknown, headers: Headers = {}, status = 200): Answer =>
    raw(status, { "content-type": "application/json", ...headers }, JSON.stringify(value)),
  status: (status: number, headers: Headers = {}, value: unknown = {}): Answer =>
    raw(status, { "content-type": "application/json", ...headers }, JSON.stringify(value)),
  stallBeforeHeaders: (): Answer => () => undefined,
  stallInBody:
    (status = 200): Answer =>
    (response) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.write('{"guid":"g');
    },
  drip:
    (everyMilliseconds: number): Answer =>
    (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), everyMilliseconds);
      response.on("close", () => clearInterval(timer));
    },
  reset: (): Answer => (response) => {
    response.socket?.resetAndDestroy();
  },
  resetInBody: (): Answer => (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"guid":"g');
    setTimeout(() => response.socket?.resetAndDestroy(), 20);
  },
  html: (text = "<!DOCTYPE html><html><body>Please log in</body></html>"): Answer =>
    raw(200, { "content-type": "text/html; charset=utf-8" }, text),
  truncatedJson: (): Answer =>
    raw(200, { "content-type": "application/json" }, '{"guid":"g-1","name":"Tru'),
  truncatedGzip: (value: unknown, keep: number): Answer =>
    raw(
      200,
      { "content-type": "application/json", "content-encoding": "gzip" },
      gzipSync(JSON.stringify(value)).subarray(0, keep),
    ),
  bom: (value: unknown): Answer =>
    raw(200, { "content-type": "application/json" }, `\ufeff${JSON.stringify(value)}`),
  empty: (): Answer => raw(200, { "content-type": "application/json" }, ""),
  redirect: (status: number, location: string): Answer => raw(status, { location }, "moved"),
  tooMany: (headers: Headers = {}): Answer =>
    raw(
      429,
      { "content-type": "application/json", ...headers },
      '{"error":{"type":"RateLimitExceeded"}}',
    ),
  bigBody: (): Answer => (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const chunk = Buffer.alloc(1 << 20, 0x20);
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  },
  gzipBomb:
    (megabytes: number): Answer =>
    (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      const gzip = createGzip();
      gzip.pipe(response);
      response.on("close", () => gzip.destroy());
      const chunk = Buffer.alloc(1 << 20, 0x20);
      let left = megabytes;
      const more = (): void => {
        while (left-- > 0) if (!gzip.write(chunk)) return void gzip.once("drain", more);
        gzip.end();
      };
      more();
    },
  /** Rows page by page; `next` says the token after one (empty: none). */
  page: (rows: readonly unknown[], next?: string): Answer =>
    raw(
      200,
      { "content-type": "application/json", ...(next !== undefined && { NextPageToken: next }) },
      JSON.stringify(rows),
    ),
};

/** A token endpoint like that of the sample: token-1, token-2, … of which only the last is accepted. */
export class TokenIssuer {
  issued = 0;
  readonly requests: Seen[] = [];
  lifetime: unknown = 3600;
  delay = 0;

  get current(): string {
    return `token-${this.issued}-secret`;
  }

  readonly issue: Answer = async (response, request) => {
    this.requests.push(request);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    this.issued++;
    const body = {
      access_token: this.current,
      expires_in: this.lifetime,
      refresh_token: `refresh-${this.issued}-"q"\\`,
      refresh_token_expires_in: 7200,
    };
    await answer.json(body)(response, request);
  };

  isAccepted(request: Seen): boolean {
    return request.headers.authorization === `Bearer ${this.current}`;
  }

  /** Answers token requests, refuses calls without the current token, leaves the rest to `api`. */
  guard(api: (request: Seen, index: number) => Answer): (request: Seen, index: number) => Answer {
    return (request, index) => {
      if (request.path === "/v1/token" || request.path === "/v1/refreshtoken") return this.issue;
      return this.isAccepted(request)
        ? api(request, index)
        : answer.status(401, {}, { error: { type: "AuthenticationRequired" } });
    };
  }
}

/** An address where nobody listens. */
export async function closedAddress(): Promise<string> {
  const server = await startFaultServer(() => answer.empty());
  await server.close();
  return server.url;
}
