import { setTimeout as pause } from "node:timers/promises";

/** What pulling needs from the world outside; tests bring their own. */
export interface Tools {
  readonly fetch: (address: URL, init: RequestInit) => Promise<Response>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many milliseconds one attempt may take, its body included. */
  readonly timeout: number;
  /** Shows what goes on while it does. */
  readonly during: <T>(what: string, work: () => Promise<T>) => Promise<T>;
}

export const systemTools: Tools = {
  fetch: (address, init) => fetch(address, init),
  sleep: (milliseconds) => pause(milliseconds),
  random: () => Math.random(),
  now: () => Date.now(),
  timeout: 60_000,
  during: (_, work) => work(),
};
