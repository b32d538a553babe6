import { startHttpServer } from "../http-server.ts";
import type { Fault, HttpAnswer, HttpRequest, RecordedRequest } from "../http-server.ts";
import { isKnownClient } from "./access.ts";
import { createClock } from "./clock.ts";
import type { CollectionName, SeveraData } from "./data.ts";
import { isObject, member } from "./json.ts";
import type { JsonObject, Row } from "./json.ts";
import { parsedJson } from "./json-body.ts";
import { withDefaults } from "./options.ts";
import type { SeveraOptions } from "./options.ts";
import { createPageTokens } from "./page-tokens.ts";
import { createRateLimit } from "./rate-limit.ts";
import { answerCall, basePath } from "./router.ts";
import { seededData } from "./seed.ts";
import type { SeveraState } from "./state.ts";
import { addRow, changeRow, present } from "./store.ts";
import { createTokens } from "./tokens.ts";
import type { TokenCounts } from "./tokens.ts";

/** A Severa REST API on the loopback interface, for one organisation and one client. */
export interface SeveraSimulator {
  /** Such as http://127.0.0.1:49152/rest-api; /v1 and /v1.0 below it are the same. */
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly requests: readonly RecordedRequest[];
  readonly tokens: TokenCounts;
  /** The rows themselves; tests may read and change them. */
  readonly data: SeveraData;
  /** Adds a row as if a Severa user had done it: guid and timestamps are filled in. */
  add(collection: CollectionName, fields: JsonObject): Row;
  /** Changes a row as if a Severa user had done it: lastUpdatedDateTime moves. */
  change(row: Row, changes: JsonObject): void;
  /** A stored row as an answer of the API shows it. */
  shown(collection: CollectionName, row: Row): JsonObject;
  expireAccessToken(): void;
  expireRefreshToken(): void;
  /** The simulator's own time, in milliseconds since 1970. */
  now(): number;
  /** Moves the simulator's own time forward, for tokens, rate limits and timestamps alike. */
  advance(ms: number): void;
  /** Disturbs coming requests: delays, strange answers, cut connections. */
  disturb(fault: Fault): void;
  close(): Promise<void>;
}

/** Starts a simulated Severa REST API. */
export async function startSevera(options: SeveraOptions = {}): Promise<SeveraSimulator> {
  const settings = withDefaults(options);
  const clock = createClock();
  const state: SeveraState = {
    options: settings,
    clock,
    data: seededData(settings),
    tokens: createTokens(clock, settings.accessTokenSeconds, settings.refreshTokenSeconds),
    pages: createPageTokens(),
  };
  const limit = createRateLimit(settings, clock);
  const handle = (request: HttpRequest): HttpAnswer =>
    (isCounted(state, request) ? limit.admit() : undefined) ?? answerCall(state, request);
  const server = await startHttpServer(handle);
  const { data, tokens } = state;
  return {
    baseUrl: server.origin + basePath,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    requests: server.requests,
    tokens: tokens.counts,
    data,
    add: (collection, fields) => addRow(data, collection, fields, clock.now()),
    change: (row, changes) => changeRow(row, changes, clock.now()),
    shown: (collection, row) => present(data, collection, row),
    expireAccessToken: tokens.expireAccess,
    expireRefreshToken: tokens.expireRefresh,
    now: clock.now,
    advance: clock.advance,
    disturb: server.disturb,
    close: server.close,
  };
}

/** Calls count for the client they name: in the client_id header, or in the body of POST /token. */
function isCounted(state: SeveraState, request: HttpRequest): boolean {
  if (isKnownClient(state, request)) return true;
  if (!request.path.endsWith("/token")) return false;
  const body = parsedJson(request.body);
  return isObject(body) && member(body, "client_id") === state.options.clientId;
}
