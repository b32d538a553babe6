import { startHttpServer } from "../http-server.ts";
import type { Fault, HttpAnswer, HttpRequest, RecordedRequest } from "../http-server.ts";
import { createClock } from "../severa/clock.ts";
import { loginPath } from "./access.ts";
import type { LagerkollData } from "./models.ts";
import { withDefaults } from "./options.ts";
import type { LagerkollOptions } from "./options.ts";
import { createRateLimit } from "./rate-limit.ts";
import { answerRequest, basePath } from "./router.ts";
import { seededData } from "./seed.ts";
import type { LagerkollCounts, LagerkollState } from "./state.ts";

/** A Lagerkoll Projects API on the loopback interface, for one store. */
export interface LagerkollSimulator {
  /** Such as http://127.0.0.1:49152. */
  readonly origin: string;
  /** Such as http://127.0.0.1:49152/v1/projects. */
  readonly baseUrl: string;
  /** Where the assumed login call is. */
  readonly loginUrl: string;
  readonly store: string;
  readonly apiKey: string;
  readonly username: string;
  readonly password: string;
  readonly requests: readonly RecordedRequest[];
  readonly counts: LagerkollCounts;
  /** The rows themselves; tests may read and change them. */
  readonly data: LagerkollData;
  /** Makes every user token worthless; a new login gives a new one. */
  revokeUserTokens(): void;
  /** The simulator's own time, in milliseconds since 1970. */
  now(): number;
  /** Moves the simulator's own time forward, for the rate limit and for timestamps. */
  advance(ms: number): void;
  /** Disturbs coming requests: delays, strange answers, cut connections. */
  disturb(fault: Fault): void;
  close(): Promise<void>;
}

/** Starts a simulated Lagerkoll. */
export async function startLagerkoll(options: LagerkollOptions = {}): Promise<LagerkollSimulator> {
  const settings = withDefaults(options);
  const clock = createClock();
  const state: LagerkollState = {
    options: settings,
    clock,
    data: seededData(settings),
    userTokens: new Map(),
    counts: { logins: 0, refusedLogins: 0, refusedCredentials: 0, rateLimited: 0 },
  };
  const limit = createRateLimit(settings.requestsPerMinute, clock);
  const handle = (request: HttpRequest): HttpAnswer => {
    const refused = limit.admit();
    if (refused === undefined) return answerRequest(state, request);
    state.counts.rateLimited += 1;
    return refused;
  };
  const server = await startHttpServer(handle);
  const { store, apiKey, username, password } = settings;
  return {
    origin: server.origin,
    baseUrl: server.origin + basePath,
    loginUrl: server.origin + loginPath,
    store,
    apiKey,
    username,
    password,
    requests: server.requests,
    counts: state.counts,
    data: state.data,
    revokeUserTokens: () => state.userTokens.clear(),
    now: clock.now,
    advance: clock.advance,
    disturb: server.disturb,
    close: server.close,
  };
}
