import { startHttpServer } from "../http-server.ts";
import type { Fault, RecordedRequest } from "../http-server.ts";
import { createClock } from "../severa/clock.ts";
import { createIds, emptyData } from "./data.ts";
import type { SkveegeData, SkveegeState } from "./data.ts";
import { withDefaults } from "./options.ts";
import type { SkveegeOptions } from "./options.ts";
import { createRateLimit } from "./rate-limit.ts";
import { answerCall } from "./router.ts";
import { seed } from "./seed.ts";

/** A Skveege API on the loopback interface, for one account; plain HTTP, unlike the vendor's. */
export interface SkveegeSimulator {
  /** Such as http://127.0.0.1:49152. */
  readonly baseUrl: string;
  /** What the header X-Auth-Token must carry: the first of the keys. */
  readonly key: string;
  readonly requests: readonly RecordedRequest[];
  /** The rows themselves; tests may read and change them. */
  readonly data: SkveegeData;
  /** The simulator's own time, in milliseconds since 1970. */
  now(): number;
  /** Moves the simulator's own time forward, for the limit and for dates alike. */
  advance(ms: number): void;
  /** Disturbs coming requests: delays, strange answers, cut connections. */
  disturb(fault: Fault): void;
  close(): Promise<void>;
}

/** Starts a simulated Skveege API. */
export async function startSkveege(options: SkveegeOptions = {}): Promise<SkveegeSimulator> {
  const settings = withDefaults(options);
  const [key = ""] = settings.keys;
  const clock = createClock();
  const state: SkveegeState = { options: settings, clock, data: emptyData(), nextId: createIds() };
  seed(state, options);
  const admit = createRateLimit(state);
  const server = await startHttpServer((request) => answerCall(state, admit, request));
  return {
    baseUrl: server.origin,
    key,
    requests: server.requests,
    data: state.data,
    now: clock.now,
    advance: clock.advance,
    disturb: server.disturb,
    close: server.close,
  };
}
