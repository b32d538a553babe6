import { text } from "../http-server.ts";
import type { HttpAnswer } from "../http-server.ts";
import type { Route } from "./route.ts";

/** Document: the heartbeat paths; guide, "Versions": they are no part of a version. */
export const heartbeatRoutes: readonly Route[] = [
  heartbeat("/heartbeat/server", "open", () => text(200, "Server is alive.")),
  heartbeat("/heartbeat/database", "open", () => text(200, "Database is alive.")),
  heartbeat("/heartbeat/authorized", "client", () => ({ status: 204 })),
];

function heartbeat(path: string, access: string, handle: () => HttpAnswer): Route {
  return { method: "GET", path, versioned: false, access, query: [], unsupported: [], handle };
}
