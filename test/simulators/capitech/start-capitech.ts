import { json, startHttpServer } from "../http-server.ts";
import type { Fault, HttpAnswer, HttpRequest, RecordedRequest } from "../http-server.ts";
import { createClock } from "../severa/clock.ts";
import { momentText } from "./calendar.ts";
import { createData } from "./data.ts";
import type { CapitechData } from "./data.ts";
import { operations } from "./operations.ts";
import type { CapitechCounts, CapitechState } from "./operations.ts";
import { withDefaults } from "./options.ts";
import type { CapitechOptions } from "./options.ts";
import { readParameters } from "./parameters.ts";
import { Refusal, refusalAnswer } from "./refusal.ts";
import { stateKey } from "./time-row.ts";
import type { TimeRow } from "./time-row.ts";

/** A Capitech portal on the loopback interface, with the three operations the page names. */
export interface CapitechSimulator {
  /** Such as http://127.0.0.1:49152, the portal's host; /API below it is the same. */
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
  readonly requests: readonly RecordedRequest[];
  readonly counts: CapitechCounts;
  /** The rows themselves; tests may read and change them. */
  readonly data: CapitechData;
  /** Changes a row as a leader would: lastUpdatedOn and recordStateKey follow. */
  change(row: TimeRow, changes: Partial<TimeRow>): void;
  /** Ends the life of every token. */
  expireTokens(): void;
  /** The simulator's own time, in milliseconds since 1970. */
  now(): number;
  /** Moves the simulator's own time forward, for tokens and for lastUpdatedOn. */
  advance(ms: number): void;
  /** Disturbs coming requests: delays, strange answers, cut connections. */
  disturb(fault: Fault): void;
  close(): Promise<void>;
}

/** Starts a simulated Capitech. */
export async function startCapitech(options: CapitechOptions = {}): Promise<CapitechSimulator> {
  const settings = withDefaults(options);
  const clock = createClock();
  const refused = { login: 0, token: 0, parameter: 0, period: 0, rows: 0 };
  const state: CapitechState = {
    options: settings,
    clock,
    data: createData(settings.clients, settings.rows),
    tokens: new Map(),
    counts: { logins: 0, timeAnswers: 0, statusChanges: 0, refused },
  };
  const server = await startHttpServer((request) => answerRequest(state, request));
  return {
    baseUrl: server.origin,
    username: settings.username,
    password: settings.password,
    requests: server.requests,
    counts: state.counts,
    data: state.data,
    change: (row, changes) => {
      Object.assign(row, { lastUpdatedOn: momentText(clock.now()) }, changes);
      row.recordStateKey = stateKey(row);
    },
    expireTokens: () => state.tokens.clear(),
    now: clock.now,
    advance: clock.advance,
    disturb: server.disturb,
    close: server.close,
  };
}

/** Paths in any letter case, with or without /API in front (page: "I korte trekk"). */
function answerRequest(state: CapitechState, request: HttpRequest): HttpAnswer {
  const path = request.path.toLowerCase().replace(/^\/api(?=\/api\/)/, "");
  const operation = operations[path];
  if (operation === undefined) return json(404, { message: "finnes ikke" });
  const { options, counts } = state;
  const { method, place } = path.endsWith("/login") ? options.login : options;
  if (method === "any" ? !/^(GET|POST)$/.test(request.method) : request.method !== method) {
    const allow = method === "any" ? "GET, POST" : method;
    return json(405, { message: "metoden er ikke tillatt" }, { Allow: allow });
  }
  try {
    const parameters = readParameters(request, place);
    const known = operation.names(options);
    const unknown = parameters.names.find((name) => !known.includes(name));
    if (unknown !== undefined && options.unknownParameters === "refuse") {
      throw new Refusal("parameter", `${unknown} er ukjent`);
    }
    return withDecimals(json(200, operation.handle(state, parameters)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    counts.refused[error.kind] += 1;
    return refusalAnswer(error, options);
  }
}

/** Page: qty is shown with two decimals, such as 7.50. */
function withDecimals(answer: HttpAnswer): HttpAnswer {
  const decimal = /"qty":(-?[\d.]+)/g;
  const body = (answer.body ?? "").replace(decimal, (_, hours: string) => {
    return `"qty":${Number(hours).toFixed(2)}`;
  });
  return { ...answer, body };
}
