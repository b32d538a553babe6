import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { installPackage, type InstalledPackage } from "../support/installed-package.ts";
import { callsOf, startPair, type SeveraModule, type SeveraPair } from "../support/severa.ts";

let installed: InstalledPackage<SeveraModule>;
let pair: SeveraPair;

beforeAll(async () => {
  installed = await installPackage<SeveraModule>("severa");
});
afterAll(() => installed.remove());
afterEach(() => pair.simulator.close());

describe("lists of the installed Severa package", () => {
  test("2,345 customers arrive exactly once, whatever the size of the pages", async () => {
    pair = await startPair(installed, { customers: 2345 });
    for (const rowCount of [100, 999, 1000]) {
      const guids = new Set<string | null | undefined>();
      let rows = 0;
      for await (const customer of pair.severa.customers.list({ rowCount })) {
        rows++;
        guids.add(customer.guid);
      }
      expect(rows).toBe(2345);
      expect(guids.size).toBe(2345);
    }
    expect(pair.simulator.tokens.issued).toBe(1);
  });

  test("the rows of a first-row list arrive exactly once, at and around the size of a page", async () => {
    for (const customers of [0, 1, 99, 100, 101, 300]) {
      pair = await startPair(installed, { customers });
      const rows = await pair.severa.contactPersons.list().toArray();
      expect(rows).toHaveLength(customers);
      expect(new Set(rows.map(({ guid }) => guid)).size).toBe(customers);
      await pair.simulator.close();
    }
    pair = await startPair(installed);
  });

  test("a server that gives fewer rows than asked for doesn't end a first-row list early", async () => {
    pair = await startPair(installed, { customers: 250 });
    const page = JSON.stringify(Array.from({ length: 100 }, (_, n) => ({ guid: `clamped-${n}` })));
    pair.simulator.disturb({
      times: 1,
      matches: ({ path }) => path.endsWith("/contactpersons"),
      answer: { status: 200, headers: { "content-type": "application/json" }, body: page },
    });
    const rows = await pair.severa.contactPersons.list({ rowCount: 500 }).toArray();
    expect(rows).toHaveLength(250);
    const [, second] = callsOf(pair.simulator);
    expect(second?.query).toContain("firstRow=100");
  });

  test("awaiting a list requests one page; its cursor resumes the walk in another client", async () => {
    pair = await startPair(installed, { customers: 230 });
    const page = await pair.severa.customers.list({ isActive: true });
    expect(page.items).toHaveLength(100);
    expect(callsOf(pair.simulator)).toHaveLength(1);
    const rest = pair.severa.customers.list({ isActive: true }, { cursor: page.cursor });
    expect(await rest.toArray()).toHaveLength(107);
  });

  test("breaking out after three rows sends one request", async () => {
    pair = await startPair(installed, { customers: 230 });
    let seen = 0;
    for await (const _ of pair.severa.customers.list()) if (++seen === 3) break;
    expect(callsOf(pair.simulator)).toHaveLength(1);
  });

  test("toArray stops at maxItems and pages() gives page by page", async () => {
    pair = await startPair(installed, { customers: 230 });
    expect(await pair.severa.customers.list().toArray({ maxItems: 120 })).toHaveLength(120);
    expect(callsOf(pair.simulator)).toHaveLength(2);
    const sizes: number[] = [];
    for await (const page of pair.severa.customers.list().pages()) sizes.push(page.items.length);
    expect(sizes).toEqual([100, 100, 30]);
  });

  test("the criteria of the first page go with every page token", async () => {
    pair = await startPair(installed, { customers: 230 });
    await pair.severa.customers.list({ isActive: true }).toArray();
    const queries = callsOf(pair.simulator).map(({ query }) => new URLSearchParams(query));
    expect(queries).toHaveLength(3);
    expect(queries.every((query) => query.get("isActive") === "true")).toBe(true);
    expect(queries[0]?.has("pageToken")).toBe(false);
  });

  test("sortings are written in brackets and sort", async () => {
    pair = await startPair(installed, { customers: 5 });
    const sortings = [{ key: "lastName", value: "Desc" }] as const;
    const rows = await pair.severa.contactPersons.list({ sortings }).toArray();
    const names = rows.map(({ lastName }) => lastName);
    expect(names).toEqual([...names].sort().reverse());
    expect(decodeURIComponent(callsOf(pair.simulator)[0]?.query ?? "")).toContain(
      "sortings[0][key]=lastName&sortings[0][value]=Desc",
    );
  });

  test("changedSince is inclusive and tells nothing of deleted rows", async () => {
    pair = await startPair(installed, { customers: 3 });
    const { simulator, severa } = pair;
    simulator.advance(60_000);
    const [changed, deleted] = [...simulator.data.customers.values()];
    if (changed === undefined || deleted === undefined) throw new Error("no customers");
    const since = new Date(simulator.now()).toISOString();
    simulator.change(changed, { notes: "moved" });
    await severa.customers.delete(deleted.guid);
    const rows = await severa.customers.list({ changedSince: since }).toArray();
    expect(rows.map(({ guid }) => guid)).toEqual([changed.guid]);
  });
});
