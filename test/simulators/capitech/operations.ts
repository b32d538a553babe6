import { randomBytes } from "node:crypto";
import type { Clock } from "../severa/clock.ts";
import { dayNumber } from "./calendar.ts";
import type { CapitechData } from "./data.ts";
import { filterNames, filtered } from "./filters.ts";
import type { CapitechOptions } from "./options.ts";
import type { Parameters } from "./parameters.ts";
import { Refusal } from "./refusal.ts";

/** How often things happened. */
export interface CapitechCounts {
  readonly logins: number;
  /** Answers with rows. */
  readonly timeAnswers: number;
  readonly statusChanges: number;
  readonly refused: Readonly<Record<Refusal["kind"], number>>;
}

/** All that one simulated Capitech holds between two requests. */
export interface CapitechState {
  readonly options: Required<CapitechOptions>;
  readonly clock: Clock;
  readonly data: CapitechData;
  /** Tokens, each with the time of its end. */
  readonly tokens: Map<string, number>;
  readonly counts: {
    logins: number;
    timeAnswers: number;
    statusChanges: number;
    refused: Record<Refusal["kind"], number>;
  };
}

/** One operation: the parameters it knows, and what it answers. */
export interface Operation {
  readonly names: (options: Required<CapitechOptions>) => readonly string[];
  readonly handle: (state: CapitechState, parameters: Parameters) => unknown;
}

/** The operations by the paths the page names, all of them in lower case. */
export const operations: Readonly<Record<string, Operation>> = {
  "/api/public/v1/access/login": { names: ({ loginNames }) => loginNames, handle: logIn },
  "/api/public/v1/time/gettimetransactions": {
    names: () => ["accessToken", "clientId", "fromDate", "toDate", ...filterNames],
    handle: getTimeTransactions,
  },
  "/api/public/v1/time/setexternalstatuscode": {
    names: () => ["accessToken", "clientId", "uid", "externalStatusCode"],
    handle: setExternalStatusCode,
  },
};

/** Page: "I korte trekk", step 1. Its parameters and its answer are assumed, see the options. */
function logIn({ options, tokens, clock, counts }: CapitechState, parameters: Parameters): unknown {
  const [user, password] = options.loginNames;
  const known =
    parameters.one(user) === options.username && parameters.one(password) === options.password;
  if (!known) throw new Refusal("login", "brukernavn eller passord er feil");
  // The plus sign makes sure that a client which doesn't encode the token notices.
  const token = `a+${randomBytes(32).toString("base64")}`;
  tokens.set(token, clock.now() + options.tokenSeconds * 1000);
  counts.logins += 1;
  return options.tokenUnder === null ? token : { [options.tokenUnder]: token };
}

/** Page: "TimeAPI - getTimeTransactions" and "Begrensninger"; there is no paging. */
function getTimeTransactions(state: CapitechState, parameters: Parameters): unknown {
  const { options, data, counts } = state;
  const clientId = admitted(state, parameters);
  const [fromDate, toDate] = [parameters.required("fromDate"), parameters.required("toDate")];
  const [from, to] = [dayNumber(fromDate), dayNumber(toDate)];
  if (from === undefined || to === undefined || to < from) {
    throw new Refusal("parameter", "fromDate eller toDate er ugyldig");
  }
  if (to - from + 1 > options.maximumDays) throw new Refusal("period", "perioden er for lang");
  const rows = filtered(data.rowsBetween(fromDate, toDate, clientId), parameters);
  if (rows.length > options.maximumRows) throw new Refusal("rows", "for mange rader");
  counts.timeAnswers += 1;
  return options.rowsUnder === null ? rows : { [options.rowsUnder]: rows };
}

/**
 * Page: named beside externalStatusCodeFilter and described no further. Assumed: it marks every row
 * of one uid or several, an empty code takes the mark away, and lastUpdatedOn stays.
 */
function setExternalStatusCode(state: CapitechState, parameters: Parameters): unknown {
  const clientId = admitted(state, parameters);
  parameters.required("uid");
  const code = parameters.one("externalStatusCode") ?? null;
  const found = parameters.several("uid").map((uid) => {
    const rows = /^\d{1,12}$/.test(uid) ? state.data.rowsWith(Number(uid), clientId) : [];
    if (rows.length === 0) throw new Refusal("parameter", "uid finnes ikke");
    return rows;
  });
  for (const row of found.flat()) row.externalStatusCode = code;
  state.counts.statusChanges += 1;
  return { updated: found.flat().length };
}

/** Page: accessToken and clientId, without which nothing is answered. Returns the company. */
function admitted({ options, tokens, clock }: CapitechState, parameters: Parameters): number {
  const end = tokens.get(parameters.one("accessToken") ?? "");
  if (end === undefined || end <= clock.now()) {
    throw new Refusal("token", "accessToken mangler eller er utløpt");
  }
  const clientId = parameters.required("clientId");
  const client = options.clients.find((number) => String(number) === clientId);
  if (client === undefined) throw new Refusal("parameter", "clientId finnes ikke");
  return client;
}
