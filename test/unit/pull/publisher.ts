import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers the request of that number, from 0. */
export type Publish = (response: ServerResponse, number: number, request: IncomingMessage) => void;

/** A server on the loopback interface that publishes a document at any path. */
export interface Publisher {
  readonly origin: string;
  readonly url: string;
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

export async function startPublisher(publish: Publish): Promise<Publisher> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    publish(response, requests.length - 1, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: `${origin}/doc.json`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends a text as the whole document. */
export const sends =
  (text: string, headers: Readonly<Record<string, string>> = {}): Publish =>
  (response) =>
    void response.writeHead(200, { "content-type": "application/json", ...headers }).end(text);

/** Sends a status without a body. */
export const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}): Publish =>
  (response) =>
    void response.writeHead(status, headers).end();

/** Serves each request in its own way; the last way serves all that follow. */
export const inTurn =
  (...ways: readonly [Publish, ...Publish[]]): Publish =>
  (response, number, request) =>
    (ways[number] ?? ways.at(-1))?.(response, number, request);
