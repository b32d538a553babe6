import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Hooks, TimeTransaction } from "../../generated/capitech/src/index.ts";
import {
  loginsOf,
  startPair,
  timeCallsOf,
  type CapitechModule,
  type CapitechPair,
} from "../support/capitech.ts";
import { installPackage, type InstalledPackage } from "../support/installed-package.ts";
import { errorOf } from "../support/outcome.ts";

const DAY = 86_400_000;
const week = { clientId: 100, fromDate: "2025-03-03", toDate: "2025-03-09" } as const;
const year = { clientId: 100, fromDate: "2025-01-01", toDate: "2025-12-31" } as const;

let installed: InstalledPackage<CapitechModule>;
let pair: CapitechPair;

beforeAll(async () => {
  installed = await installPackage<CapitechModule>("capitech");
});
afterAll(() => installed.remove());
afterEach(() => pair.simulator.close());

/** What tells one row from another. */
const keyOf = ({ uid, timeCategoryId }: TimeTransaction): string => `${uid}/${timeCategoryId}`;

/** The periods that were asked for, each with the number of its days. */
function windows(): readonly {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}[] {
  return timeCallsOf(pair.simulator).map(({ query }) => {
    const parameters = new URLSearchParams(query);
    const [from, to] = [parameters.get("fromDate") ?? "", parameters.get("toDate") ?? ""];
    return { from, to, days: (Date.parse(to) - Date.parse(from)) / DAY + 1 };
  });
}

/** Checks that a list is all that the simulator has in a period, in its order. */
function expectWhole(rows: readonly TimeTransaction[], from: string, to: string): void {
  const expected = pair.simulator.data.rowsBetween(from, to);
  expect(rows.map(keyOf)).toEqual(expected.map(keyOf));
  expect(new Set(rows.map(keyOf)).size).toBe(expected.length);
}

/** Six thousand rows in the week from 3 March 2025, eight on every other day. */
const busyWeek = (day: string): number =>
  day >= "2025-03-03" && day <= "2025-03-09" ? (day === "2025-03-09" ? 858 : 857) : 8;

describe("the session of the installed Capitech package", () => {
  test("50 calls at once log in once, and each carries the token as a parameter", async () => {
    pair = await startPair(installed);
    await Promise.all(
      Array.from({ length: 50 }, () => pair.capitech.timeTransactions.list(week).toArray()),
    );
    expect(pair.simulator.counts.logins).toBe(1);
    expect(timeCallsOf(pair.simulator)).toHaveLength(50);
    const tokens = timeCallsOf(pair.simulator).map(({ query }) =>
      new URLSearchParams(query).getAll("accessToken"),
    );
    expect(new Set(tokens.map((values) => values.join(" "))).size).toBe(1);
    expect(tokens[0]).toEqual([expect.stringMatching(/^a\+/)]);
    const [login] = loginsOf(pair.simulator);
    const { username, password } = pair.simulator;
    expect(JSON.parse(login?.body ?? "")).toEqual({ username, password });
    expect(login?.query).toBe("");
  });

  test("a token that has died is replaced by one login, however many calls find it dead", async () => {
    pair = await startPair(installed);
    const { timeTransactions } = pair.capitech;
    await timeTransactions.list(week);
    for (const logins of [2, 3]) {
      pair.simulator.expireTokens();
      const lists = await Promise.all(
        Array.from({ length: 20 }, () => timeTransactions.list(week).toArray()),
      );
      expect(lists.map(({ length }) => length)).toEqual(Array<number>(20).fill(56));
      expect(pair.simulator.counts.logins).toBe(logins);
    }
  });

  test("a token that runs out in the middle of a walk doesn't disturb it", async () => {
    pair = await startPair(installed, { tokenSeconds: 600 });
    const rows: TimeTransaction[] = [];
    for await (const page of pair.capitech.timeTransactions.list(year).pages()) {
      rows.push(...page.items);
      pair.simulator.advance(601_000);
    }
    expectWhole(rows, "2025-01-01", "2025-12-31");
    expect(pair.simulator.counts.logins).toBe(timeCallsOf(pair.simulator).length / 2 + 0.5);
  });

  test("a token that is refused although it is new is an auth error after one more login", async () => {
    pair = await startPair(installed, { tokenSeconds: 0 });
    const error = await errorOf(pair.capitech.timeTransactions.list(week));
    expect([error.kind, error.code]).toEqual(["auth", "rejected"]);
    expect(pair.simulator.counts.logins).toBe(2);
  });

  test("with a wrong password 20 calls at once try one login and fail with the same error", async () => {
    pair = await startPair(installed, {}, { password: "feil-passord" });
    const errors = await Promise.all(
      Array.from({ length: 20 }, () => errorOf(pair.capitech.timeTransactions.list(week))),
    );
    expect(loginsOf(pair.simulator)).toHaveLength(1);
    expect(timeCallsOf(pair.simulator)).toEqual([]);
    const told = errors.map((error) => JSON.stringify([error.kind, error.code, error]));
    expect(new Set(told).size).toBe(1);
    expect(errors[0]).toMatchObject({ kind: "auth", code: "refused", status: 401 });
  });

  test("neither password nor token appear in errors, hooks, cursors and addresses", async () => {
    const told: unknown[] = [];
    const hear = (event: unknown): void => {
      told.push(event);
    };
    const hooks: Hooks = {
      request: hear,
      response: hear,
      retry: hear,
      token: hear,
      page: hear,
      wait: hear,
      warning: hear,
    };
    for (const loginAs of ["get-query", "post-query", "post-form", "post-json"] as const) {
      const login = { method: "any", place: "any" } as const;
      pair = await startPair(installed, { login }, { hooks, loginAs });
      const { simulator, capitech } = pair;
      const { data, response } = await capitech.timeTransactions.list(year).withResponse();
      told.push(data.cursor, response, response.url, [...response.headers]);
      const token = tokenIn(timeCallsOf(simulator)[0]?.query);
      const echo = JSON.stringify({ message: `nei: ${token} ${simulator.password}` });
      for (const status of [400, 401, 500]) {
        const answer = { status, body: echo, headers: { "content-type": "application/json" } };
        simulator.disturb({ times: 3, matches: ({ path }) => /Trans/.test(path), answer });
        const error = await errorOf(
          capitech.timeTransactions.list({ ...week, toDate: week.fromDate }, { maxAttempts: 1 }),
        );
        told.push(error, error.message, error.stack, error.toJSON(), Object.entries(error));
      }
      simulator.disturb({ times: 9, hangUp: true });
      const lost = await errorOf(capitech.timeTransactions.list(week, { maxAttempts: 1 }));
      told.push(lost, lost.message, lost.stack);
      const wrong = new installed.module.Capitech({
        ...access(),
        password: "annet&passord",
        hooks,
      });
      const refused = await errorOf(wrong.timeTransactions.list(week, { maxAttempts: 1 }));
      told.push(refused, refused.message, refused.stack);
      const text = told.map((each) => JSON.stringify(each) + String(each)).join("\n");
      const secrets = [token, simulator.password, "annet&passord", "annet%26passord"];
      for (const secret of secrets.flatMap((each) => [each, encodeURIComponent(each)])) {
        expect(text).not.toContain(secret);
      }
      if (loginAs !== "post-json") await simulator.close();
    }
    expect(told.length).toBeGreaterThan(50);
  });

  test("no caller can set the token", async () => {
    pair = await startPair(installed);
    const query = { ...week, accessToken: "mine" };
    const error = await errorOf(pair.capitech.timeTransactions.list(query));
    expect([error.kind, error.code]).toEqual(["config", "invalid-parameter"]);
    const body = { clientId: 100, uid: 1, externalStatusCode: "X", accessToken: "mine" };
    const other = await errorOf(pair.capitech.timeTransactions.setExternalStatusCode(body));
    expect([other.kind, other.code]).toEqual(["config", "invalid-parameter"]);
    expect(pair.simulator.requests).toEqual([]);
  });

  test("the login can be called on its own", async () => {
    pair = await startPair(installed);
    const { username, password } = pair.simulator;
    const { accessToken } = await pair.capitech.access.logIn({ username, password });
    expect(accessToken).toMatch(/^a\+/);
    expect(loginsOf(pair.simulator)).toHaveLength(1);
  });

  test("without an address of the customer nothing is sent, and the error says which option is missing", async () => {
    pair = await startPair(installed);
    const { username, password } = pair.simulator;
    expect(() => new installed.module.Capitech({ username, password })).toThrow(/"baseUrl"/);
    expect(() => new installed.module.Capitech({ ...access(), password: "" })).toThrow(
      /"password"/,
    );
  });

  function access(): {
    readonly baseUrl: string;
    readonly username: string;
    readonly password: string;
  } {
    const { baseUrl, username, password } = pair.simulator;
    return { baseUrl, username, password };
  }

  function tokenIn(query: string | undefined): string {
    const token = new URLSearchParams(query).get("accessToken");
    if (token === null) throw new Error("no token was sent");
    return token;
  }
});

describe("another way of logging in, and another place of the token, by options alone", () => {
  test.each([
    ["get-query", "GET", "query"],
    ["post-query", "POST", "query"],
    ["post-form", "POST", "form"],
    ["post-json", "POST", "json"],
  ] as const)("loginAs %s suits a portal that takes %s and %s", async (loginAs, method, place) => {
    pair = await startPair(installed, { login: { method, place } }, { loginAs });
    expect(await pair.capitech.timeTransactions.list(week).toArray()).toHaveLength(56);
    expect(loginsOf(pair.simulator)).toMatchObject([{ method, status: 200 }]);
  });

  test("a portal that wants it otherwise refuses the login, and nothing else is sent", async () => {
    pair = await startPair(installed, { login: { method: "GET", place: "query" } });
    const error = await errorOf(pair.capitech.timeTransactions.list(week));
    expect(error).toMatchObject({ kind: "auth", status: 405 });
    expect(pair.simulator.requests).toHaveLength(1);
  });

  test("the login's way may come from the environment", async () => {
    process.env["CAPITECH_LOGIN_AS"] = "get-query";
    try {
      pair = await startPair(installed, { login: { method: "GET", place: "query" } });
      expect(await pair.capitech.timeTransactions.list(week).toArray()).toHaveLength(56);
    } finally {
      delete process.env["CAPITECH_LOGIN_AS"];
    }
  });

  test("a bare text as the login's answer is understood", async () => {
    pair = await startPair(installed, { tokenUnder: null });
    expect(await pair.capitech.timeTransactions.list(week).toArray()).toHaveLength(56);
  });

  test("the token travels in the body of the status call where the portal wants it there", async () => {
    const [row] = await firstRows();
    pair = await startPair(installed, { place: "json" }, { tokenIn: "json" });
    await pair.capitech.timeTransactions.setExternalStatusCode({
      clientId: 100,
      uid: row?.uid ?? 0,
      externalStatusCode: "LØNN",
    });
    const call = pair.simulator.requests.at(-1);
    expect(call?.query).toBe("");
    expect(JSON.parse(call?.body ?? "")).toMatchObject({
      accessToken: expect.stringMatching(/^a\+/) as string,
      externalStatusCode: "LØNN",
    });
    expect(pair.simulator.counts.statusChanges).toBe(1);
  });

  test("the token travels as a header where the portal wants it there, in no other place", async () => {
    pair = await startPair(installed, {}, { tokenIn: "header" });
    await errorOf(pair.capitech.timeTransactions.list(week));
    const [call] = timeCallsOf(pair.simulator);
    expect(call?.headers["accesstoken"]).toMatch(/^a\+/);
    expect(call?.query).not.toContain("accessToken");
  });

  async function firstRows(): Promise<readonly TimeTransaction[]> {
    const other = await startPair(installed);
    const rows = await other.capitech.timeTransactions.list(week).toArray();
    await other.simulator.close();
    return rows;
  }
});

describe("hours with the installed Capitech package", () => {
  test("a year with a week of 6,000 rows arrives whole, in order, each row once, in few requests", async ({
    annotate,
  }) => {
    pair = await startPair(installed, { rows: busyWeek });
    const rows = await pair.capitech.timeTransactions.list(year).toArray();
    expectWhole(rows, "2025-01-01", "2025-12-31");
    expect(rows).toHaveLength(6_000 + 358 * 8);
    const days = rows.map(({ datein }) => datein);
    expect(days).toEqual(days.toSorted());
    expect(windows().every((window) => window.days >= 1 && window.days <= 31)).toBe(true);
    await annotate(
      `A year with a week of 6,000 rows: ${windows().length} requests, ${pair.simulator.counts.refused.rows} of them refused.`,
    );
    expect(windows().length).toBeLessThanOrEqual(30);
  });

  test("an empty year takes twelve requests", async () => {
    pair = await startPair(installed, { rows: () => 0 });
    expect(await pair.capitech.timeTransactions.list(year).toArray()).toEqual([]);
    expect(windows()).toHaveLength(12);
  });

  test("exactly 5,000 rows on every day arrive, a day at a time", async () => {
    pair = await startPair(installed, { rows: () => 5_000 });
    const rows = await pair.capitech.timeTransactions.list(week).toArray();
    expectWhole(rows, week.fromDate, week.toDate);
  });

  test("a day with more than 5,000 rows ends in an error that names the day, after the rows before it", async () => {
    pair = await startPair(installed, { rows: (day) => (day === "2025-03-06" ? 5_001 : 8) });
    const rows: TimeTransaction[] = [];
    const walk = async (): Promise<void> => {
      for await (const row of pair.capitech.timeTransactions.list(week)) rows.push(row);
    };
    const error = await errorOf(walk());
    expect([error.kind, error.code]).toEqual(["pagination", "window-too-dense"]);
    expect(error.message).toContain("2025-03-06");
    expectWhole(rows, "2025-03-03", "2025-03-05");
    expect(windows().length).toBeLessThanOrEqual(8);
  });

  test.each([
    "Det er mer enn 5000 records",
    "Returdata vil overstige 5000 rader",
    "For mange rader",
    "Too many records",
    "Reduser datamengden",
  ])("a refusal that says %j is taken for too many rows", async (message) => {
    pair = await startPair(installed, { rows: () => 900 });
    const answer = { status: 400, body: JSON.stringify({ error: message }) };
    const matches = ({ query }: { readonly query: string }): boolean =>
      query.includes("toDate=2025-03-09") && query.includes("fromDate=2025-03-03");
    pair.simulator.disturb({ times: 3, matches, answer });
    expectWhole(
      await pair.capitech.timeTransactions.list(week).toArray(),
      week.fromDate,
      week.toDate,
    );
  });

  test("a refusal for another reason is passed on at once", async () => {
    pair = await startPair(installed);
    const error = await errorOf(pair.capitech.timeTransactions.list({ ...year, clientId: 7 }));
    expect(error).toMatchObject({
      kind: "http",
      status: 400,
      vendorMessage: "clientId finnes ikke",
    });
    expect(timeCallsOf(pair.simulator)).toHaveLength(1);
  });

  test("leap days belong to the list, and days that don't exist are refused before anything is sent", async () => {
    pair = await startPair(installed);
    const leap = { clientId: 100, fromDate: "2024-02-28", toDate: "2024-03-01" } as const;
    const rows = await pair.capitech.timeTransactions.list(leap).toArray();
    expect([...new Set(rows.map(({ datein }) => datein))]).toEqual([
      "2024-02-28",
      "2024-02-29",
      "2024-03-01",
    ]);
    const whole = { clientId: 100, fromDate: "2024-01-01", toDate: "2024-12-31" } as const;
    expect(await pair.capitech.timeTransactions.list(whole).toArray()).toHaveLength(366 * 8);
    const before = pair.simulator.requests.length;
    for (const fromDate of ["2025-02-29", "2025-2-1", "01.02.2025", "2025-13-01"]) {
      const error = await errorOf(
        pair.capitech.timeTransactions.list({ ...leap, fromDate, toDate: "2025-12-31" }),
      );
      expect(error).toMatchObject({ kind: "config", code: "invalid-parameter" });
    }
    const backwards = { ...leap, toDate: "2024-02-27" };
    expect((await errorOf(pair.capitech.timeTransactions.list(backwards))).kind).toBe("config");
    expect(pair.simulator.requests).toHaveLength(before);
  });

  test("windows meet without gap or overlap", async () => {
    pair = await startPair(installed);
    await pair.capitech.timeTransactions.list(year).toArray();
    const all = windows();
    expect(all[0]?.from).toBe("2025-01-01");
    expect(all.at(-1)?.to).toBe("2025-12-31");
    for (const [index, { from }] of all.entries()) {
      const before = all[index - 1];
      if (before) expect(Date.parse(from) - Date.parse(before.to)).toBe(DAY);
    }
  });

  test("a cursor resumes the walk in another client, in the middle of a divided month too", async () => {
    pair = await startPair(installed, { rows: busyWeek });
    const rows: TimeTransaction[] = [];
    let cursor: string | undefined;
    let steps = 0;
    do {
      const { baseUrl, username, password } = pair.simulator;
      const client = new installed.module.Capitech({ baseUrl, username, password });
      const page = await client.timeTransactions.list(year, { cursor });
      rows.push(...page.items);
      cursor = page.cursor;
    } while (cursor !== undefined && ++steps < 100);
    expectWhole(rows, "2025-01-01", "2025-12-31");
  });

  test("a cursor of another period is refused", async () => {
    pair = await startPair(installed);
    const { cursor } = await pair.capitech.timeTransactions.list(year);
    const other = pair.capitech.timeTransactions.list(
      { ...year, toDate: "2025-12-30" },
      { cursor },
    );
    expect(await errorOf(other)).toMatchObject({ kind: "pagination", code: "invalid-cursor" });
  });

  test("filters of several values go with every window and find what they say", async () => {
    pair = await startPair(installed, { unknownParameters: "refuse" });
    const filters = {
      employeeIdFilter: [155, 156],
      timeCategoryTypeIdFilter: ["O", "P"],
      projectAlphanumericCodeFilter: ["B400"],
      approvedLevelFilter: 1,
      includePayableCategory: 1,
      includeElementsWithExternalStatusCodeNull: true,
      lastUpdatedGreaterThanOrEqualToFilter: "2025-02-01",
      lastApprovedOrUpdatedFilter: "2025-02-01 00:00:00.000",
    } as const;
    const rows = await pair.capitech.timeTransactions.list({ ...year, ...filters }).toArray();
    const expected = pair.simulator.data
      .rowsBetween("2025-01-01", "2025-12-31")
      .filter(
        (row) =>
          [155, 156].includes(row.employeeid) &&
          ["O", "P"].includes(row.timeCategoryTypeId) &&
          row.projectAlphanumericCode === "B400" &&
          row.approvedLevelOne === 1 &&
          row.timeCategoryPayable === 1 &&
          row.lastUpdatedOn >= "2025-02-01",
      );
    expect(expected.length).toBeGreaterThan(10);
    expect(rows.map(keyOf)).toEqual(expected.map(keyOf));
  });

  test("hours that a leader has changed are found by day, and their key is another one", async () => {
    pair = await startPair(installed);
    const { simulator, capitech } = pair;
    const [row] = simulator.data.rowsOn("2025-03-03");
    if (row === undefined) throw new Error("no rows");
    const before = row.recordStateKey;
    simulator.change(row, { qty: 6.5 });
    const today = new Date(simulator.now()).toISOString().slice(0, 10);
    const changed = await capitech.timeTransactions
      .list({ ...week, lastUpdatedGreaterThanOrEqualToFilter: today })
      .toArray();
    expect(changed).toMatchObject([{ uid: row.uid, qty: 6.5 }]);
    expect(changed[0]?.recordStateKey).not.toBe(before);
    expect(changed[0]?.recordStateKey).toMatch(/_6\.50$/);
  });

  test("a registration is marked as taken over, found by its mark, and the mark taken away", async () => {
    pair = await startPair(installed);
    const { timeTransactions } = pair.capitech;
    const rows = await timeTransactions.list(week).toArray();
    const twice = rows.find((row, index) => rows.findIndex(({ uid }) => uid === row.uid) !== index);
    const uid = twice?.uid ?? 0;
    const code = { clientId: 100, uid, externalStatusCode: "OVERFØRT" };
    const { data, response } = await timeTransactions.setExternalStatusCode(code).withResponse();
    expect([data, response.status]).toEqual([undefined, 200]);
    const query = { ...week, externalStatusCodeFilter: "OVERFØRT" };
    const marked = await timeTransactions.list(query).toArray();
    expect(marked.map((row) => row.uid)).toEqual([uid, uid]);
    await timeTransactions.setExternalStatusCode({ clientId: 100, uid, externalStatusCode: null });
    expect(await timeTransactions.list(query).toArray()).toEqual([]);
  });
});
