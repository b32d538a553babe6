import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Identity } from "./certificate.js";

/** A server that speaks TLS, and counts what reaches it. */
export interface SecureServer {
  readonly port: number;
  readonly requests: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
}

/** Starts an https server on loopback with an identity of one's own making. */
export async function startSecureServer(
  identity: Identity,
  reply: (response: ServerResponse) => void,
): Promise<SecureServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer({ ...identity }, (request, response) => {
    requests.push(request);
    request.resume();
    reply(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
