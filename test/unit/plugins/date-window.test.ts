import { afterEach, describe, expect, it } from "vitest";
import { dateWindow } from "../../../templates/plugins/pagination/date-window.js";
import { dayNumber, dayText } from "../../../templates/runtime/calendar.js";
import type { ClientOptions, PageOptions } from "../../../templates/runtime/options.js";
import { paged, type Paged } from "../../../templates/runtime/paged.js";
import {
  answer,
  type FaultServer,
  type Seen,
  startFaultServer,
} from "../../support/fault-server.js";
import { openCore } from "../../support/open-core.js";
import { errorOf } from "../../support/outcome.js";

let server: FaultServer;
afterEach(() => server.close());

type Settings = Parameters<typeof dateWindow>[0];

interface Row {
  readonly day: string;
  readonly id: number;
}

const LIMIT = 5_000;
const settings: Settings = {
  items: "",
  from: "fromDate",
  to: "toDate",
  end: "inclusive",
  maxDays: 31,
  overflow: [{ status: 400, pointer: "/message", contains: "too many records" }],
};

const year = { fromDate: "2024-01-01", toDate: "2024-12-31" };

const list = (
  query: { readonly fromDate: string; readonly toDate: string },
  more: Partial<Settings> = {},
  options: PageOptions & ClientOptions = {},
): Paged<Row> =>
  paged<Row>(
    openCore(server.url, options),
    { id: "Time_List", method: "GET", path: "/time", paging: dateWindow({ ...settings, ...more }) },
    { query: { ...query, clientId: 100 } },
    options,
  );

const days = (from: string, to: string): readonly string[] => {
  const [first = 0, last = 0] = [dayNumber(from), dayNumber(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => dayText(first + index));
};

const asked = ({ query }: Seen): readonly [string, string] => [
  query.get("fromDate") ?? "",
  query.get("toDate") ?? "",
];

interface Vendor {
  readonly limit?: number;
  readonly maxDays?: number;
  /** What it does with too many rows. */
  readonly refuse?: boolean;
}

/** A server with so many rows on each day, which refuses windows that span too long or hold too many rows. */
const serve = (
  rowsOn: (day: string) => number,
  { limit = LIMIT, maxDays = 31, refuse = true }: Vendor = {},
): Promise<FaultServer> =>
  startFaultServer((request) => {
    const [from, to] = asked(request);
    const span = days(from, to);
    if (span.length > maxDays) return answer.status(422, {}, { message: "at most 31 days" });
    const rows = span.flatMap((day) =>
      Array.from({ length: rowsOn(day) }, (_, id): Row => ({ day, id })),
    );
    if (rows.length <= limit) return answer.json(rows);
    return refuse
      ? answer.status(400, {}, { message: "Too many records" })
      : answer.json(rows.slice(0, limit));
  });

const expected = (from: string, to: string, rowsOn: (day: string) => number): readonly string[] =>
  days(from, to).flatMap((day) => Array.from({ length: rowsOn(day) }, (_, id) => `${day} ${id}`));

const found = async (paged: Paged<Row>): Promise<readonly string[]> =>
  (await paged.toArray()).map(({ day, id }) => `${day} ${id}`);

describe("date-window (row 38, contract h)", () => {
  it("a year with 6,000 rows in one week: all rows once, in order, in windows of at most 31 days", async () => {
    const rowsOn = (day: string): number =>
      day >= "2024-05-06" && day <= "2024-05-12" ? (day === "2024-05-06" ? 858 : 857) : 3;
    server = await serve(rowsOn);
    expect(await found(list(year))).toEqual(expected("2024-01-01", "2024-12-31", rowsOn));
    const spans = server.requests.map((request) => days(...asked(request)).length);
    expect(Math.max(...spans)).toBe(31);
    // 12 windows, and for the one that is too dense a few halves more: not a request for each day.
    expect(server.requests.length).toBeLessThanOrEqual(12 + 2 * Math.ceil(Math.log2(31)));
    expect(server.requests.every(({ query }) => query.get("clientId") === "100")).toBe(true);
  });

  it("adjacent windows never share a day, nor leave one out", async () => {
    server = await serve(() => 400);
    const got = await found(list({ fromDate: "2024-01-20", toDate: "2024-03-20" }));
    expect(new Set(got).size).toBe(got.length);
    expect(got).toEqual(expected("2024-01-20", "2024-03-20", () => 400));
  });

  it.each([
    ["2024-01-01", "2024-01-31", 1],
    ["2024-01-01", "2024-02-01", 2],
    ["2024-02-29", "2024-02-29", 1],
    ["2023-12-15", "2024-03-15", 3],
  ])("%s to %s takes %i requests", async (fromDate, toDate, requests) => {
    server = await serve(() => 1);
    expect(await found(list({ fromDate, toDate }))).toEqual(expected(fromDate, toDate, () => 1));
    expect(server.requests).toHaveLength(requests);
  });

  it("an exclusive end is the day after the window", async () => {
    server = await startFaultServer((request) => {
      const [from, to] = asked(request);
      return answer.json(
        days(from, to)
          .slice(0, -1)
          .map((day) => ({ day, id: 0 })),
      );
    });
    const query = { fromDate: "2024-02-01", toDate: "2024-04-01" };
    const got = await found(list(query, { end: "exclusive" }));
    expect(got).toEqual(expected("2024-02-01", "2024-03-31", () => 1));
    expect(server.requests.map(asked)).toEqual([
      ["2024-02-01", "2024-03-03"],
      ["2024-03-03", "2024-04-01"],
    ]);
  });

  it("other forms of a date are read and written", async () => {
    server = await startFaultServer(() => answer.json([]));
    await list(
      { fromDate: "28.02.2023", toDate: "31.03.2023" },
      { format: "dd.MM.yyyy" },
    ).toArray();
    expect(server.requests.map(asked)).toEqual([
      ["28.02.2023", "30.03.2023"],
      ["31.03.2023", "31.03.2023"],
    ]);
  });

  it("one day that alone is too dense is an error that names the day", async () => {
    server = await serve((day) => (day === "2024-02-29" ? 5_001 : 2));
    const rows: Row[] = [];
    const walk = (async () => {
      for await (const row of list({ fromDate: "2024-02-20", toDate: "2024-03-10" }))
        rows.push(row);
    })();
    const error = await errorOf(walk);
    expect(error).toMatchObject({
      kind: "pagination",
      code: "window-too-dense",
      operationId: "Time_List",
    });
    expect(error.message).toContain("2024-02-29");
    expect(rows).toHaveLength(18);
  });

  it("exactly as many rows as a server that cuts off can give are suspicious", async () => {
    const rowsOn = (): number => 500;
    const cutting = { limit: LIMIT, refuse: false };
    server = await serve(rowsOn, cutting);
    const query = { fromDate: "2024-01-01", toDate: "2024-01-31" };
    expect(await found(list(query, { suspiciousCount: LIMIT }))).toEqual(
      expected(query.fromDate, query.toDate, rowsOn),
    );
    await server.close();
    server = await serve(() => LIMIT, cutting);
    const oneDay = { fromDate: "2024-01-01", toDate: "2024-01-01" };
    expect(await errorOf(list(oneDay, { suspiciousCount: LIMIT }))).toMatchObject({
      code: "window-too-dense",
    });
  });

  it("a rejection is no retry: each window is asked for once, also when the status is a server's", async () => {
    const rowsOn = (): number => 200;
    server = await startFaultServer((request) => {
      const [from, to] = asked(request);
      const span = days(from, to);
      return span.length * 200 > LIMIT
        ? answer.status(500, {}, { message: "too many records" })
        : answer.json(span.flatMap((day) => Array.from({ length: 200 }, (_, id) => ({ day, id }))));
    });
    const query = { fromDate: "2024-01-01", toDate: "2024-01-31" };
    const overflow = [{ status: 500, pointer: "/message", contains: "records" }];
    const got = await found(list(query, { overflow }, { maxAttempts: 1 }));
    expect(got).toEqual(expected(query.fromDate, query.toDate, rowsOn));
    expect(new Set(server.requests.map((request) => asked(request).join())).size).toBe(
      server.requests.length,
    );
    await list(query, { overflow }).toArray();
    expect(server.requests).toHaveLength(6);
  });

  it("other failures are what they are, and are retried as such", async () => {
    server = await startFaultServer((_request, index) =>
      index === 0 ? answer.status(500) : answer.status(400, {}, { message: "no such client" }),
    );
    const query = { fromDate: "2024-01-01", toDate: "2024-01-31" };
    expect(await errorOf(list(query, {}, { random: () => 0 }))).toMatchObject({
      kind: "http",
      status: 400,
      attempts: 2,
    });
  });

  it("a refusal in plain text is told by the whole body", async () => {
    server = await startFaultServer((request) => {
      const [from, to] = asked(request);
      return from === to
        ? answer.json([{ day: from, id: 0 }])
        : answer.raw(413, { "content-type": "text/plain" }, "For mange rader");
    });
    const query = { fromDate: "2024-01-01", toDate: "2024-01-03" };
    const overflow = [{ status: 413, pointer: "", contains: "mange rader" }];
    expect(await list(query, { overflow }).toArray()).toHaveLength(3);
  });

  it("with `maxRows`, the rows per day decide how long the next window is", async () => {
    const rowsOn = (): number => 900;
    server = await serve(rowsOn);
    await list(year, {}).toArray();
    const without = server.requests.length;
    await server.close();
    server = await serve(rowsOn);
    expect(await found(list(year, { maxRows: LIMIT }))).toEqual(
      expected("2024-01-01", "2024-12-31", rowsOn),
    );
    expect(server.requests.length).toBeLessThan(without * 0.7);
  });

  it("goes on from a cursor in the middle of halved windows, without doubles", async () => {
    server = await serve(() => 400);
    const query = { fromDate: "2024-01-01", toDate: "2024-02-10" };
    const all = await found(list(query));
    const got: Row[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 50; pages++) {
      const page = await list(query, {}, { cursor });
      got.push(...page.items);
      if (page.cursor === undefined) break;
      cursor = page.cursor;
      expect(cursor).toMatch(/^[\w-]+$/);
    }
    expect(got.map(({ day, id }) => `${day} ${id}`)).toEqual(all);
  });

  it.each([
    ["2023-02-29", "2023-03-01", "fromDate"],
    ["2024-01-01", "2024-04-31", "toDate"],
    ["2024-1-1", "2024-01-31", "fromDate"],
    ["2024-01-01T00:00:00", "2024-01-31", "fromDate"],
    ["2024-02-01", "2024-01-31", "toDate"],
  ])("%s to %s can't be asked for", async (fromDate, toDate, option) => {
    server = await serve(() => 1);
    expect(await errorOf(list({ fromDate, toDate }))).toMatchObject({
      kind: "config",
      code: "invalid-parameter",
      option,
      operationId: "Time_List",
    });
    expect(server.requests).toHaveLength(0);
  });

  it("an exclusive end on the first day has nothing before it", async () => {
    server = await serve(() => 1);
    const query = { fromDate: "2024-01-01", toDate: "2024-01-01" };
    expect(await errorOf(list(query, { end: "exclusive" }))).toMatchObject({ option: "toDate" });
  });
});
