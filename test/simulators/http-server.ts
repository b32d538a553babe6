import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

type Headers = Readonly<Record<string, string>>;

/** A request as a simulator sees it: body read in full, header names in lower case. */
export interface HttpRequest {
  readonly method: string;
  /** The path as sent, percent-encoding kept, without the query. */
  readonly path: string;
  /** The raw query string, without the question mark. */
  readonly query: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A request in the log of a simulator. */
export interface RecordedRequest extends HttpRequest {
  /** The status answered; 0 while no answer has left, and for good if the connection was cut. */
  readonly status: number;
  /** When the body had arrived, as milliseconds since 1970 on the real clock. */
  readonly at: number;
}

/** What a simulator answers. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Headers;
  readonly body?: string;
}

/** A disturbance laid over the next matching requests. */
export interface Fault {
  /** Default 1; Infinity lasts until the server is closed. */
  readonly times?: number;
  /** Default: every request. */
  readonly matches?: (request: HttpRequest) => boolean;
  /** Waited before anything else happens. */
  readonly delayMs?: number;
  /** Answered instead of asking the simulator. */
  readonly answer?: HttpAnswer;
  /** Cuts the connection without an answer. */
  readonly hangUp?: boolean;
}

/** A running server on the loopback interface. */
export interface LoopbackServer {
  /** Such as http://127.0.0.1:49152, without a slash at the end. */
  readonly origin: string;
  /** All requests in the order in which they arrived. */
  readonly requests: readonly RecordedRequest[];
  disturb(fault: Fault): void;
  /** Stops listening and destroys every socket, busy or not. */
  close(): Promise<void>;
}

/** Decides the answer to a request; whatever it throws becomes a 500 that names the failure. */
export type HttpHandler = (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;

/** An answer with a JSON body. */
export function json(status: number, value: unknown, headers: Headers = {}): HttpAnswer {
  const type = "application/json; charset=utf-8";
  return { status, headers: { "content-type": type, ...headers }, body: JSON.stringify(value) };
}

/** An answer with a plain text body. */
export function text(status: number, body: string, headers: Headers = {}): HttpAnswer {
  return { status, headers: { "content-type": "text/plain", ...headers }, body };
}

/** Starts a server for one simulator on a free port of 127.0.0.1. */
export async function startHttpServer(handler: HttpHandler): Promise<LoopbackServer> {
  const requests: { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] }[] = [];
  const faults: { fault: Fault; left: number }[] = [];

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await received(incoming);
    const record = { ...request, status: 0, at: Date.now() };
    requests.push(record);
    const fault = nextFault(faults, request);
    if (fault?.delayMs !== undefined) await pause(fault.delayMs, undefined, { ref: false });
    if (fault?.hangUp === true || outgoing.destroyed) {
      incoming.socket.destroy();
      return;
    }
    const answer = fault?.answer ?? (await answered(handler, request));
    record.status = answer.status;
    outgoing.writeHead(answer.status, answer.headers ?? {}).end(answer.body);
  };

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    disturb: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function received(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const target = incoming.url ?? "/";
  const mark = target.indexOf("?");
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return {
    method: incoming.method ?? "GET",
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? "" : target.slice(mark + 1),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

async function answered(handler: HttpHandler, request: HttpRequest): Promise<HttpAnswer> {
  try {
    return await handler(request);
  } catch (error) {
    const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return text(500, `The simulator itself failed: ${report}`);
  }
}

function nextFault(
  faults: { fault: Fault; left: number }[],
  request: HttpRequest,
): Fault | undefined {
  const found = faults.find(({ fault, left }) => left > 0 && (fault.matches?.(request) ?? true));
  if (found !== undefined) found.left -= 1;
  return found?.fault;
}
