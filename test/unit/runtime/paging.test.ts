import { afterEach, describe, expect, it } from "vitest";
import { cursor } from "../../../templates/plugins/pagination/cursor.js";
import type { Pager } from "../../../templates/plugins/contract.js";
import { Core } from "../../../templates/runtime/core.js";
import { everyScheme } from "../../../templates/runtime/credentials.js";
import { paged, type Paged } from "../../../templates/runtime/paged.js";
import {
  answer,
  type FaultServer,
  type Seen,
  startFaultServer,
} from "../../support/fault-server.js";
import { openClient } from "../../support/open-client.js";
import { errorOf, failureOf } from "../../support/outcome.js";
import { acmeConfig, type Customer } from "../../support/sample-client.js";

let server: FaultServer;
afterEach(() => server.close());

const row = (number: number): Customer => ({ guid: `g${number}` });
const guids = (items: readonly Customer[]): string[] => items.map(({ guid }) => guid);

/** Pages by size; the token after a page is the number of the next. */
const pages =
  (...rows: readonly (readonly number[])[]) =>
  ({ query }: Seen): ReturnType<typeof answer.page> => {
    const at = Number(query.get("pageToken") ?? 0);
    return answer.page(
      (rows[at] ?? []).map(row),
      at + 1 < rows.length ? String(at + 1) : undefined,
    );
  };

/** All items until an error, and that error. */
async function walk(list: Paged<Customer>): Promise<{ seen: string[]; error: unknown }> {
  const seen: string[] = [];
  try {
    for await (const item of list) seen.push(item.guid);
    return { seen, error: undefined };
  } catch (error) {
    return { seen, error };
  }
}

describe("the surface (row 6)", () => {
  it("sends nothing until it is used", async () => {
    server = await startFaultServer(pages([1]));
    openClient(server.url).list();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server.requests).toHaveLength(0);
  });

  it("break after item 3 makes 1 request", async () => {
    server = await startFaultServer(pages([1, 2, 3, 4], [5]));
    let count = 0;
    for await (const _item of openClient(server.url).list()) if (++count === 3) break;
    expect(server.requests).toHaveLength(1);
  });

  it("iterating twice gives the same items", async () => {
    server = await startFaultServer(pages([1, 2], [3], [4]));
    const list = openClient(server.url).list();
    expect((await list).items).toHaveLength(2);
    expect(await walk(list)).toEqual(await walk(list));
    expect((await walk(list)).seen).toEqual(["g1", "g2", "g3", "g4"]);
  });

  it("awaiting gives the first page, and the iteration after it asks only for the rest", async () => {
    server = await startFaultServer(pages([1, 2], [3]));
    const list = openClient(server.url).list();
    const page = await list;
    expect(page).toMatchObject({ items: [row(1), row(2)], number: 1 });
    expect(guids(await list.toArray())).toEqual(["g1", "g2", "g3"]);
    expect(server.requests).toHaveLength(2);
  });

  it("pages, toArray with maxItems, withResponse", async () => {
    server = await startFaultServer(pages([1, 2], [3, 4], [5]));
    const list = openClient(server.url).list();
    expect(guids(await list.toArray({ maxItems: 3 }))).toEqual(["g1", "g2", "g3"]);
    expect(server.requests).toHaveLength(2);
    expect(await list.toArray({ maxItems: 0 })).toEqual([]);
    const numbers: number[] = [];
    for await (const page of list.pages()) numbers.push(page.number);
    expect(numbers).toEqual([1, 2, 3]);
    const { data, response } = await list.withResponse();
    expect(data.items).toHaveLength(2);
    expect(response).toMatchObject({ status: 200, attempts: 1 });
  });

  it("resuming from a saved cursor gives no duplicates and no gap", async () => {
    server = await startFaultServer(pages([1, 2], [3, 4], [5]));
    const query = { isActive: true };
    const first = await openClient(server.url).list(query);
    expect(first.cursor).toMatch(/^[\w-]+$/);
    const rest = openClient(server.url).list(query, { cursor: String(first.cursor) });
    expect(guids(await rest.toArray())).toEqual(["g3", "g4", "g5"]);
  });

  it.each([
    ["other criteria", { isActive: false }],
    ["no criteria", {}],
  ])("a cursor is refused with %s, before anything is sent", async (_name, query) => {
    server = await startFaultServer(pages([1], [2]));
    const acme = openClient(server.url);
    const { cursor: saved } = await acme.list({ isActive: true });
    const more = acme.list(query, { cursor: String(saved) });
    expect(await failureOf(more)).toBe("pagination/invalid-cursor");
    expect(await failureOf(acme.rows("g", { isActive: true }, { cursor: String(saved) }))).toBe(
      "pagination/invalid-cursor",
    );
    expect(await failureOf(acme.list({}, { cursor: "rubbish" }))).toBe("pagination/invalid-cursor");
    expect(server.requests).toHaveLength(1);
  });

  it("a cursor holds no credential", async () => {
    server = await startFaultServer(pages([1], [2]));
    const { cursor: saved } = await openClient(server.url).list();
    const content: unknown = JSON.parse(Buffer.from(String(saved), "base64url").toString());
    expect(content).toEqual([1, "Customers_List", expect.any(Number), { cursor: "1" }]);
  });

  it("the criteria stay as they were when the list was asked for, on every page", async () => {
    server = await startFaultServer(pages([1], [2], [3]));
    const query = { isActive: true, sortings: [{ key: "name", value: "Asc" as const }] };
    const list = openClient(server.url).list(query);
    for await (const _item of list) query.isActive = false;
    expect(server.requests.map(({ rawQuery }) => decodeURIComponent(rawQuery))).toEqual([
      "isActive=true&sortings[0][key]=name&sortings[0][value]=Asc",
      "isActive=true&sortings[0][key]=name&sortings[0][value]=Asc&pageToken=1",
      "isActive=true&sortings[0][key]=name&sortings[0][value]=Asc&pageToken=2",
    ]);
  });

  it("a page that fails can be asked for again", async () => {
    server = await startFaultServer((request, index) =>
      index === 0 ? answer.status(404) : pages([1])(request),
    );
    const list = openClient(server.url).list();
    expect(await failureOf(list)).toBe("http/status");
    expect((await list).items).toHaveLength(1);
  });
});

describe("when a list ends", () => {
  it("pages of 2, 0 and 1 rows with cursors give 3 items (row 8, S41)", async () => {
    server = await startFaultServer(pages([1, 2], [], [3]));
    expect((await walk(openClient(server.url).list())).seen).toEqual(["g1", "g2", "g3"]);
  });

  it("an empty token ends it", async () => {
    server = await startFaultServer(() => answer.page([row(1)], ""));
    expect(await walk(openClient(server.url).list())).toEqual({ seen: ["g1"], error: undefined });
  });

  it("the same cursor twice is a typed error after 2 requests; the items before are delivered (S37)", async () => {
    server = await startFaultServer(() => answer.page([row(1)], "again"));
    const { seen, error } = await walk(openClient(server.url).list());
    expect(error).toMatchObject({
      kind: "pagination",
      code: "repeated-cursor",
      page: 2,
      operationId: "Customers_List",
    });
    expect(seen).toHaveLength(2);
    expect(server.requests).toHaveLength(2);
  });

  it("A, B, A, B is found out too (S38)", async () => {
    server = await startFaultServer((_request, index) =>
      answer.page([row(index)], index % 2 === 0 ? "A" : "B"),
    );
    expect((await walk(openClient(server.url).list())).error).toMatchObject({
      code: "repeated-cursor",
    });
    expect(server.requests.length).toBeLessThanOrEqual(4);
  });

  it("a fresh token for ever ends at maxPages", async () => {
    server = await startFaultServer((_request, index) => answer.page([row(1)], `t${index}`));
    const { error } = await walk(openClient(server.url).list({}, { maxPages: 5 }));
    expect(error).toMatchObject({ kind: "pagination", code: "too-many-pages" });
    expect(server.requests).toHaveLength(5);
  });

  it("a page without an array is a typed error", async () => {
    server = await startFaultServer(() => answer.json({ rows: [] }));
    expect(await errorOf(openClient(server.url).list())).toMatchObject({
      kind: "pagination",
      code: "unexpected-page",
      page: 1,
    });
  });
});

describe("rows by number (S43)", () => {
  const rows = Array.from({ length: 250 }, (_, index) => row(index));
  const slice = ({ query }: Seen): ReturnType<typeof answer.json> => {
    const first = Number(query.get("firstRow") ?? 0);
    return answer.json(rows.slice(first, first + Number(query.get("rowCount"))));
  };

  it("ends at a page shorter than asked for", async () => {
    server = await startFaultServer(slice);
    expect(await openClient(server.url).rows("g").toArray()).toEqual(rows);
    expect(server.requests.map(({ rawQuery }) => rawQuery)).toEqual([
      "rowCount=100",
      "rowCount=100&firstRow=100",
      "rowCount=100&firstRow=200",
    ]);
  });

  it("uses the size that the caller asks for", async () => {
    server = await startFaultServer(slice);
    expect(await openClient(server.url).rows("g", { rowCount: 125 }).toArray()).toEqual(rows);
    expect(server.requests).toHaveLength(3);
  });

  it("a server that gives more than asked for leaves no gap and no duplicate", async () => {
    server = await startFaultServer(({ query }) => {
      const first = Number(query.get("firstRow") ?? 0);
      return answer.json(rows.slice(first, first + 170));
    });
    expect(await openClient(server.url).rows("g").toArray()).toEqual(rows);
  });
});

describe("links to other places (row 26, S42)", () => {
  const byLink = cursor({ items: "/rows", pointer: "/next", link: true, parameter: "after" });
  const list = (paging: Pager): Paged<Customer> =>
    paged<Customer>(
      new Core({ ...acmeConfig, credentials: everyScheme([]) }, { baseUrl: server.url }),
      {
        id: "Linked",
        method: "GET",
        path: "/rows",
        paging,
      },
    );

  it.each([
    "http://127.0.0.1:9/rows?after=2",
    "https://evil.example/?after=2",
    "file:///etc/passwd",
    "data:text/plain,x",
    "//evil.example/rows?after=1",
    "http://",
  ])("%s is refused with its origin, and nothing is sent there", async (next) => {
    server = await startFaultServer(() => answer.json({ rows: [row(1)], next }));
    expect(await failureOf(list(byLink))).toBe("pagination/foreign-origin");
    expect(server.requests).toHaveLength(1);
  });

  it("of a link to the same place only the token is used", async () => {
    server = await startFaultServer(({ query }) =>
      answer.json(
        query.has("after")
          ? { rows: [row(2)], next: null }
          : { rows: [row(1)], next: "/elsewhere?after=2&key=stolen" },
      ),
    );
    expect(guids(await list(byLink).toArray())).toEqual(["g1", "g2"]);
    expect(server.requests[1]).toMatchObject({ path: "/rows", rawQuery: "after=2" });
  });
});

it("a pager may go on with another state after a refused page (recover)", async () => {
  server = await startFaultServer(({ query }) =>
    Number(query.get("size")) > 2 ? answer.status(400) : answer.json([row(1)]),
  );
  const halving: Pager = {
    request: (_query, state) => ({ query: { size: state?.["size"] ?? 8 } }),
    read: (page) => ({ items: page.body as readonly unknown[] }),
    recover: (_error, _query, state) => ({ size: Number(state?.["size"] ?? 8) / 2 }),
  };
  const core = new Core({ ...acmeConfig, credentials: everyScheme([]) }, { baseUrl: server.url });
  const list = paged<Customer>(core, {
    id: "Halved",
    method: "GET",
    path: "/rows",
    paging: halving,
  });
  expect(await list.toArray()).toEqual([row(1)]);
  expect(server.requests.map(({ rawQuery }) => rawQuery)).toEqual(["size=8", "size=4", "size=2"]);
});
