import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What every call is answered with: about a kilobyte, as one customer has. */
const BODY = JSON.stringify({
  _id: "4711",
  customerNumber: "1001",
  name: "Åkerlunds Bygg & Snickeri AB",
  note: "x".repeat(300),
  addresses: Array.from({ length: 6 }, (_, index) => ({
    street: `Storgatan ${index}`,
    zipCode: "753 30",
    city: "Uppsala",
    country: "SE",
  })),
  isActive: true,
  discount: 12.5,
});

const HEADERS = {
  "content-type": "application/json; charset=utf-8",
  "content-length": String(Buffer.byteLength(BODY)),
  "x-request-id": "5e0c6e1e",
};

/** A `fetch` that sends nothing: what is measured with it is the client alone. */
export const standIn: typeof globalThis.fetch = () =>
  Promise.resolve(new Response(BODY, { headers: HEADERS }));

export interface LocalServer {
  readonly url: string;
  readonly close: () => void;
}

/** A server in this process that answers every request alike. */
export async function startServer(): Promise<LocalServer> {
  const server = createServer((_request, response) => response.writeHead(200, HEADERS).end(BODY));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
