import { afterEach, describe, expect, it } from "vitest";
import { page } from "../../../templates/plugins/pagination/page.js";
import { paged, type Paged } from "../../../templates/runtime/paged.js";
import { answer, type FaultServer, startFaultServer } from "../../support/fault-server.js";
import { openCore } from "../../support/open-core.js";
import { errorOf } from "../../support/outcome.js";

let server: FaultServer;
afterEach(() => server.close());

type Settings = Parameters<typeof page>[0];
type Query = { readonly limit?: number; readonly state?: string };

const settings: Settings = { items: "", page: "page", first: 0, size: "limit", defaultSize: 2 };

const list = (more: Partial<Settings>, query: Query = {}, cursor?: string): Paged<number> =>
  paged<number>(
    openCore(server.url),
    { id: "Rows_List", method: "GET", path: "/rows", paging: page({ ...settings, ...more }) },
    { query },
    { maxPages: 50, cursor },
  );

const rowsOf = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A server with so many rows; `serverMax` is the most it gives, whatever is asked. */
const serve = (count: number, first: 0 | 1 = 0, serverMax = Infinity): Promise<FaultServer> =>
  startFaultServer(({ query }) => {
    const size = Math.min(Number(query.get("limit")), serverMax);
    const from = (Number(query.get("page")) - first) * size;
    return answer.json(rowsOf(count).slice(from, from + size));
  });

const pagesAsked = (): (string | null)[] => server.requests.map(({ query }) => query.get("page"));

describe("page: short-page (contract f)", () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [6, 4],
  ])("%i rows in pages of 2 take %i requests", async (count, requests) => {
    server = await serve(count);
    expect(await list({}).toArray()).toEqual(rowsOf(count));
    expect(pagesAsked()).toEqual(rowsOf(requests).map(String));
    expect(server.requests.every(({ query }) => query.get("limit") === "2")).toBe(true);
  });

  it("counts from 1 where the API does", async () => {
    server = await serve(3, 1);
    expect(await list({ first: 1 }).toArray()).toEqual([0, 1, 2]);
    expect(pagesAsked()).toEqual(["1", "2"]);
  });

  it("a size over the server's own is clamped, so that its pages don't look short", async () => {
    server = await serve(7, 0, 3);
    expect(await list({ maxSize: 3 }, { limit: 500 }).toArray()).toEqual(rowsOf(7));
    expect(server.requests[0]?.query.get("limit")).toBe("3");
  });

  it.each([0, -1, 2.5, NaN])("the size %f is no size: the default is sent", async (limit) => {
    server = await serve(3);
    await list({}, { limit }).toArray();
    expect(server.requests[0]?.query.get("limit")).toBe("2");
  });

  it("a size that the body echoes is believed", async () => {
    server = await startFaultServer(({ query }) => {
      const from = Number(query.get("page")) * 3;
      return answer.json({ size: 3, rows: rowsOf(7).slice(from, from + 3) });
    });
    const paged = list({ items: "/rows", sizeUsed: "/size" }, { limit: 500 });
    expect(await paged.toArray()).toEqual(rowsOf(7));
  });

  it.each([0, -5, "soon", null])("an echoed size of %j is not", async (size) => {
    server = await startFaultServer(({ query }) => {
      const from = Number(query.get("page")) * 2;
      return answer.json({ size, rows: rowsOf(3).slice(from, from + 2) });
    });
    expect(await list({ items: "/rows", sizeUsed: "/size" }).toArray()).toEqual([0, 1, 2]);
  });

  it("goes on from a cursor, with the same criteria only", async () => {
    server = await serve(5);
    const { cursor } = await list({});
    expect(await list({}, {}, cursor).toArray()).toEqual([2, 3, 4]);
    expect(await errorOf(list({}, { state: "new" }, cursor))).toMatchObject({
      code: "invalid-cursor",
    });
  });
});

describe("page: empty-page", () => {
  it("short pages in between don't end the list", async () => {
    const pages = [[1], [2, 3], [4], []];
    server = await startFaultServer(({ query }) =>
      answer.json(pages[Number(query.get("page"))] ?? []),
    );
    expect(await list({ end: "empty-page" }).toArray()).toEqual([1, 2, 3, 4]);
    expect(server.requests).toHaveLength(4);
  });
});

/** A server that says what `total` says of the page that it gives. */
const serveTotals = (count: number, total: (index: number) => unknown): Promise<FaultServer> =>
  startFaultServer(({ query }, index) => {
    const from = Number(query.get("page")) * 2;
    return answer.json({ rows: rowsOf(count).slice(from, from + 2), total: total(index) });
  });

const byPages = { items: "/rows", end: "total-pages", total: "/total" } as const;
const byItems = { items: "/rows", end: "total-items", total: "/total" } as const;

describe("page: totals (contract g, S39)", () => {
  it.each([
    ["pages", byPages, 3, 2],
    ["pages", byPages, 4, 2],
    ["pages", byPages, 0, 1],
    ["items", byItems, 3, 2],
    ["items", byItems, 4, 2],
    ["items", byItems, 0, 1],
  ] as const)("by %s (%j): %i rows take %i requests", async (_by, end, count, requests) => {
    server = await serveTotals(count, () => (end === byPages ? Math.ceil(count / 2) : count));
    expect(await list(end).toArray()).toEqual(rowsOf(count));
    expect(server.requests).toHaveLength(requests);
  });

  it("digits as a text count", async () => {
    server = await serveTotals(5, () => "3");
    expect(await list(byPages).toArray()).toEqual(rowsOf(5));
  });

  it.each([[undefined], [null], ["many"], [""], [true], [{}], ["0x10"]])(
    "a total of %j is a typed error, not an endless loop",
    async (total) => {
      server = await serveTotals(5, () => total);
      expect(await errorOf(list(byPages).toArray())).toMatchObject({
        kind: "pagination",
        code: "unexpected-page",
        operationId: "Rows_List",
        page: 1,
      });
      expect(server.requests).toHaveLength(1);
    },
  );

  it("a total that grows is followed", async () => {
    server = await serveTotals(8, (index) => index + 2);
    expect((await list(byPages).toArray()).slice(0, 8)).toEqual(rowsOf(8));
    expect(server.requests).toHaveLength(5);
  });

  it("a total that shrinks ends the list, without losing the rows of the page", async () => {
    server = await serveTotals(5, (index) => (index < 2 ? 9 : 1));
    expect(await list(byPages).toArray()).toEqual(rowsOf(5));
  });

  it.each([
    ["pages", byPages],
    ["items", byItems],
  ] as const)("a total of 1e9 %s asks no further than the first empty page", async (_by, end) => {
    server = await serveTotals(5, () => 1e9);
    expect(await list(end).toArray()).toEqual(rowsOf(5));
    expect(server.requests).toHaveLength(4);
  });

  it.each([
    ["0", 0],
    ["negative", -3],
  ])("a total that is %s although there are rows is not believed", async (_what, total) => {
    server = await serveTotals(5, () => total);
    expect(await list(byPages).toArray()).toEqual(rowsOf(5));
  });

  it("items are counted over a cursor too", async () => {
    server = await serveTotals(5, () => 5);
    const { cursor } = await list(byItems);
    expect(await list(byItems, {}, cursor).toArray()).toEqual([2, 3, 4]);
    expect(server.requests).toHaveLength(3);
  });

  it("a page without rows where they should be is a typed error", async () => {
    server = await startFaultServer(() => answer.json({ total: 3 }));
    expect(await errorOf(list(byPages))).toMatchObject({ code: "unexpected-page" });
  });
});
