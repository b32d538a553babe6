import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import type * as SeveraPackage from "../../generated/severa/src/index.ts";
import { answer, type Answer, startFaultServer } from "../support/fault-server.ts";
import { errorOf } from "../support/outcome.ts";
import { type FjordHubPackage, fjordHubAccess, generateFjordHub } from "./fjordhub.ts";
import { serve } from "./serve.ts";
import {
  distinct,
  openCapitech,
  openLagerkoll,
  openSevenTime,
  openSevera,
  openSkveege,
  SUBJECTS,
} from "./subjects.ts";

const severaAccess = SUBJECTS[0]?.access;
const row = (number: number): { readonly guid: string } => ({ guid: `g${number}` });
const rows = (from: number, count: number): { readonly guid: string }[] =>
  Array.from({ length: count }, (_, index) => row(from + index));
const calm = { limitShare: 1 };

/** Collects what a walk delivers, and the error that ends it. */
async function collect<Item>(
  list: AsyncIterable<Item>,
): Promise<{ readonly items: Item[]; readonly error: unknown }> {
  const items: Item[] = [];
  try {
    for await (const item of list) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items, error: undefined };
}

let fjordHub: FjordHubPackage;
beforeAll(async () => {
  fjordHub = await generateFjordHub();
});
afterAll(() => fjordHub.remove());

describe("walking by a token", () => {
  const threePages = (): Promise<Awaited<ReturnType<typeof serve>>> =>
    serve((request) => {
      const token = request.query.get("pageToken");
      return token === null
        ? answer.page(rows(1, 2), "b")
        : token === "b"
          ? answer.page(rows(3, 2), "c")
          : answer.page(rows(5, 1));
    }, severaAccess);

  it("row 6: nothing is sent until a list is used, and a break after item 2 makes 1 request", async () => {
    const server = await threePages();
    const list = openSevera(server.url).customers.list();
    expect(server.requests).toHaveLength(0);
    let seen = 0;
    for await (const _customer of list) if (++seen === 2) break;
    expect(server.calls()).toHaveLength(1);
  });

  it("row 6: a list can be walked twice, and gives the same", async () => {
    const server = await threePages();
    const list = openSevera(server.url).customers.list();
    expect(await list.toArray()).toEqual(rows(1, 5));
    expect(await list.toArray()).toEqual(rows(1, 5));
  });

  it("row 6: it can be awaited for its first page, and asked for pages or so many items", async () => {
    const server = await threePages();
    const { customers } = openSevera(server.url);
    const first = await customers.list();
    expect(first.items).toEqual(rows(1, 2));
    expect(await customers.list().toArray({ maxItems: 3 })).toEqual(rows(1, 3));
    const sizes: number[] = [];
    for await (const { items, number } of customers.list().pages())
      sizes.push(items.length * 10 + number);
    expect(sizes).toEqual([21, 22, 13]);
  });

  it("row 6: a walk goes on from a saved cursor, in another client, without doubles", async () => {
    const server = await threePages();
    const { cursor } = await openSevera(server.url).customers.list({ isActive: true });
    expect(cursor).toMatch(/^[\w-]+$/);
    const rest = openSevera(server.url).customers.list({ isActive: true }, { cursor });
    expect(await rest.toArray()).toEqual(rows(3, 3));
    const other = openSevera(server.url).customers.list({ isActive: false }, { cursor });
    expect(await errorOf(other)).toMatchObject({ kind: "pagination", code: "invalid-cursor" });
  });

  it("row 7: items have exactly their type, and what is not paged has no such methods", async () => {
    type Severa = SeveraPackage.Severa;
    type Item = Awaited<ReturnType<ReturnType<Severa["customers"]["list"]>["toArray"]>>[number];
    expectTypeOf<Item>().toEqualTypeOf<SeveraPackage.CustomerModel>();
    expectTypeOf<ReturnType<Severa["customers"]["get"]>>().not.toHaveProperty("toArray");
    expectTypeOf<ReturnType<Severa["customers"]["get"]>>().not.toHaveProperty("pages");
    const server = await serve(() => answer.json([]));
    const capped = openSevenTime(server.url).customers.list();
    for (const method of ["toArray", "pages"]) expect(method in capped).toBe(false);
    await capped;
  });

  it("row 8, S41: an empty page with a token goes on, a full one without ends", async () => {
    const server = await serve((request) => {
      const token = request.query.get("pageToken");
      return token === null
        ? answer.page(rows(1, 2), "b")
        : token === "b"
          ? answer.page([], "c")
          : answer.page(rows(3, 1));
    }, severaAccess);
    expect(await openSevera(server.url).customers.list().toArray()).toEqual(rows(1, 3));
    const full = await serve(() => answer.page(rows(1, 100)), severaAccess);
    expect(await openSevera(full.url).customers.list().toArray()).toHaveLength(100);
    expect(full.calls()).toHaveLength(1);
  });

  it("S37: the same token for ever is an error after 2 requests, with the page; items so far arrive", async () => {
    const server = await serve(() => answer.page(rows(1, 2), "again"), severaAccess);
    const { items, error } = await collect(openSevera(server.url).customers.list());
    expect(error).toMatchObject({ kind: "pagination", code: "repeated-cursor", page: 2 });
    expect(items).toHaveLength(4);
    expect(server.calls()).toHaveLength(2);
  });

  it("S38: tokens that go round, A, B, A, B, are found out within 4 requests", async () => {
    const server = await serve(
      (_request, index) => answer.page(rows(index, 1), index % 2 === 0 ? "A" : "B"),
      severaAccess,
    );
    const { error } = await collect(openSevera(server.url).customers.list());
    expect(error).toMatchObject({ kind: "pagination", code: "repeated-cursor" });
    expect(server.calls().length).toBeLessThanOrEqual(4);
  });

  it("S38: a fresh token for ever ends at the most pages", async () => {
    const server = await serve(
      (_request, index) => answer.page(rows(index, 1), `t${index}`),
      severaAccess,
    );
    const { items, error } = await collect(
      openSevera(server.url).customers.list({}, { maxPages: 5 }),
    );
    expect(error).toMatchObject({ kind: "pagination", code: "too-many-pages", page: 5 });
    expect(items).toHaveLength(5);
    expect(server.calls()).toHaveLength(5);
  });

  it("S38: a fresh token for ever with the same rows is found out after 3 pages without a new one", async () => {
    const server = await serve(
      (_request, index) => answer.page(rows(1, 2), `t${index}`),
      severaAccess,
    );
    const list = openSevera(server.url).customers.list();
    const { items, error } = await collect(distinct(list, { by: ({ guid }) => guid }));
    expect(error).toMatchObject({ kind: "pagination", code: "no-new-rows", page: 4 });
    expect(items).toEqual(rows(1, 2));
    expect(server.calls()).toHaveLength(4);
  });

  it("S40: rows that come twice arrive as they come, or, where that is asked for, once, and are told", async () => {
    const server = await serve((request) => {
      const token = request.query.get("pageToken");
      return token === null
        ? answer.page(rows(1, 4), "b")
        : answer.page([row(3), row(4), row(2), row(5)]);
    }, severaAccess);
    const { customers } = openSevera(server.url);
    expect(await customers.list().toArray()).toHaveLength(8);
    const again: string[] = [];
    const once = distinct(customers.list(), {
      by: ({ guid }) => guid,
      onRepeat: ({ guid }, { number }) => again.push(`${String(guid)} on page ${number}`),
    });
    expect((await collect(once)).items).toEqual(rows(1, 5));
    expect(again).toEqual(["g3 on page 2", "g4 on page 2", "g2 on page 2"]);
  });

  it("S39: a page without rows to read is a typed error that names the page", async () => {
    const server = await serve(
      (_request, index) =>
        index === 0 ? answer.page(rows(1, 1), "b") : answer.json({ message: "busy" }),
      severaAccess,
    );
    const { items, error } = await collect(openSevera(server.url).customers.list());
    expect(items).toHaveLength(1);
    expect(error).toMatchObject({ kind: "pagination", code: "unexpected-page", page: 2 });
  });
});

describe("walking by numbers", () => {
  it("S43: a server that gives fewer rows than asked for, or more, leaves no gap and no double", async () => {
    for (const given of [7, 100, 150]) {
      const all = rows(0, 320);
      const server = await serve((request) => {
        const first = Number(request.query.get("firstRow") ?? 0);
        return answer.page(all.slice(first, first + given));
      }, severaAccess);
      const list = openSevera(server.url, calm).customers.addresses.list("g");
      const { items } = await collect(list);
      expect(items).toEqual(given >= 100 ? all : all.slice(0, 7));
    }
  });

  it.each([0, 1, 99, 100, 101, 300])(
    "row 6: %i rows in pages of 100 arrive all, once",
    async (count) => {
      const all = rows(0, count);
      const server = await serve((request) => {
        const page = Number(request.query.get("page"));
        const size = Math.min(100, Number(request.query.get("size")));
        return answer.json(all.slice(page * size, (page + 1) * size));
      });
      expect(await openSkveege(server.url).contacts.list({ size: 500 }).toArray()).toEqual(all);
      expect(server.requests).toHaveLength(Math.floor(count / 100) + 1);
    },
  );
});

describe("totals that lie", () => {
  const walk = async (pages: readonly number[][], total: (index: number) => unknown) => {
    const server = await serve((request) => {
      const index = Number(request.query.get("page"));
      return answer.json({ projects: pages[index] ?? [], pages: total(index) });
    });
    const told: string[] = [];
    const hooks: SeveraPackage.Hooks = { warning: ({ code }) => told.push(code) };
    const { items, error } = await collect(
      openLagerkoll(server.url, { hooks }).projects.list({ limit: 2 }),
    );
    return { items, error, told, sent: server.requests.length };
  };
  const five = [[1, 2], [3, 4], [5, 6], [7, 8], [9]];

  it.each([
    ["says 3, has 5", () => 3, [1, 2, 3, 4, 5, 6]],
    ["says a billion", () => 1e9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ["says 0", () => 0, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['says "5"', () => "5", [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ["says -1", () => -1, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])(
    "S39: one that %s neither loops nor hides rows that a page still says are there",
    async (what, total, expected) => {
      const { items, error, told, sent } = await walk(five, total);
      expect(error).toBeUndefined();
      expect(items).toEqual(expected);
      expect(sent).toBeLessThanOrEqual(6);
      const isLie = ["says a billion", "says 0", "says -1"].includes(what);
      expect(told.includes("total-mismatch")).toBe(isLie);
    },
  );

  it.each([undefined, null, "many", "", true, {}, "0x10"])(
    "S39: %j is a typed error, not an endless loop",
    async (total) => {
      const { error, sent } = await walk(five, () => total);
      expect(error).toMatchObject({ kind: "pagination", code: "unexpected-page" });
      expect(sent).toBe(1);
    },
  );

  it("S39: one that grows and shrinks on the way is read anew on each page", async () => {
    const { items } = await walk(five, (index) => (index < 2 ? 3 : 5));
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect((await walk(five, (index) => (index < 2 ? 5 : 3))).items).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe("lists that may be cut off", () => {
  it.each([
    [99, false],
    [100, true],
    [101, true],
  ])("row 6: %i rows say truncated: %s", async (count, truncated) => {
    const server = await serve(() => answer.json(rows(0, count)));
    const list = await openSevenTime(server.url).customers.list();
    expect(list.truncated).toBe(truncated);
    if (truncated)
      expect(() => list.complete()).toThrow(
        expect.objectContaining({ kind: "pagination", code: "truncated" }),
      );
    else expect(list.complete()).toHaveLength(count);
  });
});

describe("windows of days", () => {
  const DAY = 86_400_000;
  const days = (from: string, to: string): string[] => {
    const all: string[] = [];
    for (let at = Date.parse(from); at <= Date.parse(to); at += DAY)
      all.push(new Date(at).toISOString().slice(0, 10));
    return all;
  };
  const vendor =
    (perDay: (day: string) => number): ((request: { readonly query: URLSearchParams }) => Answer) =>
    ({ query }) => {
      const wanted = days(query.get("fromDate") ?? "", query.get("toDate") ?? "");
      const found = wanted.flatMap((day) =>
        Array.from({ length: perDay(day) }, (_, index) => ({ uid: `${day}/${index}` })),
      );
      if (wanted.length > 31) return answer.status(400, {}, { message: "more than 31 days" });
      return found.length > 5_000
        ? answer.status(400, {}, { message: "More than 5000 records" })
        : answer.json(found);
    };
  const range = { clientId: 1, fromDate: "2024-01-01", toDate: "2024-12-31" };

  it("row 38: a year with 6,000 rows in one week arrives whole and in order, by few requests of at most 31 days", async () => {
    const perDay = (day: string): number => (day >= "2024-06-10" && day <= "2024-06-16" ? 858 : 3);
    const server = await serve(vendor(perDay), SUBJECTS[4]?.access);
    const items = await openCapitech(server.url).timeTransactions.list(range).toArray();
    const ids = items.map(({ uid }) => String(uid));
    expect(ids).toEqual(
      days("2024-01-01", "2024-12-31").flatMap((day) =>
        Array.from({ length: perDay(day) }, (_, index) => `${day}/${index}`),
      ),
    );
    expect(server.calls().length).toBeLessThanOrEqual(12 + 2 * 6 + 3);
  });

  it("row 38: a day that alone has too much is an error that names it; the days before arrive", async () => {
    const server = await serve(
      vendor((day) => (day === "2024-02-29" ? 5_001 : 1)),
      SUBJECTS[4]?.access,
    );
    const { items, error } = await collect(openCapitech(server.url).timeTransactions.list(range));
    expect(error).toMatchObject({ kind: "pagination", code: "window-too-dense" });
    expect(String(error)).toContain("2024-02-29");
    expect(items).toHaveLength(59);
  });

  it("row 38: it goes on from a saved cursor, without a day twice or left out", async () => {
    const server = await serve(
      vendor(() => 2),
      SUBJECTS[4]?.access,
    );
    const { timeTransactions } = openCapitech(server.url);
    const first = await timeTransactions.list(range);
    const rest = await timeTransactions.list(range, { cursor: first.cursor }).toArray();
    expect(new Set([...first.items, ...rest].map(({ uid }) => uid)).size).toBe(2 * 366);
    expect(first.items.length + rest.length).toBe(2 * 366);
  });
});

describe("links to the next page", () => {
  const link =
    (next: unknown): ((request: { readonly query: URLSearchParams }) => Answer) =>
    ({ query }) =>
      answer.json(query.has("after") ? { rows: [{ id: "2" }] } : { rows: [{ id: "1" }], next });

  it("row 26, S42: one to another origin, or to no server at all, is a typed error, and that place sees nothing", async () => {
    const second = await startFaultServer(() => answer.json({ rows: [] }));
    for (const next of [
      `${second.url}/logs?after=2`,
      `http://user:pass@${new URL(second.url).host}/logs?after=2`,
      `//${new URL(second.url).host}/logs?after=2`,
      "file:///etc/passwd?after=2",
      "data:text/plain,x?after=2",
      "javascript:alert(1)",
      "http://[",
    ]) {
      const server = await serve(link(next), fjordHubAccess);
      const { items, error } = await collect(fjordHub.open(server.url).logs.list());
      expect(error, next).toMatchObject({ kind: "pagination", code: "foreign-origin" });
      expect(items).toEqual([]);
      expect(server.calls()).toHaveLength(1);
    }
    expect(second.requests).toHaveLength(0);
    await second.close();
  });

  it("S42: of a link to the same place, also a relative one, only the token is taken", async () => {
    for (const next of ["?after=2", "/elsewhere?after=2&ticket=stolen", "logs?after=2"]) {
      const server = await serve(link(next), fjordHubAccess);
      expect(await fjordHub.open(server.url).logs.list().toArray()).toEqual([
        { id: "1" },
        { id: "2" },
      ]);
      expect(server.calls().map(({ path, rawQuery }) => `${path}?${rawQuery}`)).toEqual([
        "/logs?ticket=ticket-1-secret",
        "/logs?after=2&ticket=ticket-1-secret",
      ]);
    }
  });

  it.each([["<".repeat(60_000)], [`?${"<,;rel=".repeat(15_000)}`], [`/logs?other=2`]])(
    "S44: one that says nothing (%#) is an error at once, and never the quiet end of the list",
    async (next) => {
      const server = await serve(link(next), fjordHubAccess);
      const { error } = await collect(fjordHub.open(server.url).logs.list());
      expect(error).toMatchObject({ kind: "pagination", code: "unexpected-page" });
      expect(String(error).length).toBeLessThan(300);
      expect(server.calls()).toHaveLength(1);
    },
  );
});

it("row 6: a token that travels in a body, and one that is no text", async () => {
  const server = await serve(
    ({ body }) =>
      answer.json(
        body.includes("after")
          ? { hits: [{ id: "2" }], next: { a: 1 } }
          : { hits: [{ id: "1" }], next: 7 },
      ),
    fjordHubAccess,
  );
  const { items, error } = await collect(fjordHub.open(server.url).boats.list({ name: "B" }));
  expect(items).toEqual([{ id: "1" }]);
  expect(error).toMatchObject({ kind: "pagination", code: "unexpected-page", page: 2 });
  expect(server.calls().map(({ body }) => body)).toEqual([
    '{"name":"B"}',
    '{"name":"B","after":"7"}',
  ]);
});
