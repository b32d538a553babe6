import { onTestFinished } from "vitest";
import {
  type Answer,
  type FaultServer,
  type Seen,
  startFaultServer,
} from "../support/fault-server.ts";
import type { Subject } from "./subjects.ts";

/** A server that is closed with the test, and the calls among its requests. */
export interface Served extends FaultServer {
  /** Requests that were no purchase of a token and no login. */
  readonly calls: () => readonly Seen[];
}

/** Starts a server for one package: purchases and logins succeed, calls get what `choose` says; `index` counts those from 0. */
export async function serve(
  choose: (request: Seen, index: number) => Answer,
  access: Subject["access"] = () => undefined,
): Promise<Served> {
  let index = 0;
  const server = await startFaultServer((request) => access(request) ?? choose(request, index++));
  onTestFinished(() => server.close());
  return {
    ...server,
    calls: () => server.requests.filter((request) => access(request) === undefined),
  };
}
