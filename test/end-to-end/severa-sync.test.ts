import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Checkpoint, CustomerModel } from "../../generated/severa/src/index.ts";
import type { Row } from "../simulators/severa/json.ts";
import { bundled } from "../support/bundle.ts";
import { installPackage, type InstalledPackage } from "../support/installed-package.ts";
import { errorOf } from "../support/outcome.ts";
import { callsOf, startPair, type SeveraModule, type SeveraPair } from "../support/severa.ts";

const CUSTOMERS = 23;
const MINUTE = 60_000;

let installed: InstalledPackage<SeveraModule>;
let pair: SeveraPair;

beforeAll(async () => {
  installed = await installPackage<SeveraModule>("severa");
});
afterAll(() => installed.remove());

const start = async (): Promise<void> => {
  pair = await startPair(installed, { customers: CUSTOMERS });
};
const rows = (): Row[] => [...pair.simulator.data.customers.values()];
const stored = (checkpoint: Checkpoint): Checkpoint =>
  JSON.parse(JSON.stringify(checkpoint)) as Checkpoint;

/** A whole run: what it delivered, and its checkpoint as it comes back from where it was stored. */
async function run(
  from: Checkpoint | undefined,
  rowCount = 10,
  atPage: (page: readonly CustomerModel[], number: number) => void = () => undefined,
): Promise<{ readonly guids: readonly (string | null | undefined)[]; readonly next: Checkpoint }> {
  const guids: (string | null | undefined)[] = [];
  const changes = pair.severa.customers.changes(from, { rowCount });
  let number = 0;
  for await (const page of changes.pages()) {
    guids.push(...page.map(({ guid }) => guid));
    atPage(page, ++number);
  }
  return { guids, next: stored(changes.confirm().checkpoint) };
}

describe("a copy of Severa's customers", () => {
  afterEach(() => pair.simulator.close());

  test("begins with all rows; then only what was added or changed is told", async () => {
    await start();
    const first = await run(undefined);
    expect(first.guids).toEqual(rows().map(({ guid }) => guid));
    pair.simulator.advance(60 * MINUTE);
    expect((await run(first.next)).guids).toEqual([]);
    const [changed] = rows();
    if (changed === undefined) throw new Error("no customers");
    pair.simulator.change(changed, { name: "Ändrad" });
    const added = pair.simulator.add("customers", { name: "Ny" });
    const second = await run(first.next);
    expect(second.guids).toEqual([changed.guid, added.guid]);
    expect((await run(second.next)).guids).toEqual([]);
  });

  test("asks from the latest change, less the overlap; what was told of that time is not told again", async () => {
    await start();
    const first = await run(undefined);
    pair.simulator.advance(60 * MINUTE);
    const [a, b] = rows();
    if (a === undefined || b === undefined) throw new Error("no customers");
    pair.simulator.change(a, { name: "A" });
    const second = await run(first.next);
    pair.simulator.advance(MINUTE);
    pair.simulator.change(b, { name: "B" });
    expect((await run(second.next)).guids).toEqual([b.guid]);
    const asked = new URLSearchParams(callsOf(pair.simulator).at(-1)?.query);
    expect(asked.get("changedSince")).toBe(second.next.since);
    const latest = Date.parse(String(pair.simulator.shown("customers", a)["lastUpdatedDateTime"]));
    expect(Date.parse(second.next.since)).toBeLessThanOrEqual(latest - 5 * MINUTE);
    pair.simulator.change(a, { name: "A again" });
    expect((await run(second.next)).guids).toEqual([a.guid, b.guid]);
  });

  test("two rows changed at the same instant, on either side of a page's border, both arrive", async () => {
    await start();
    const first = await run(undefined, 1);
    pair.simulator.advance(60 * MINUTE);
    const three = rows().slice(4, 7);
    const stamp = new Date(pair.simulator.now()).toISOString();
    for (const row of three.slice(0, 2)) row["lastUpdatedDateTime"] = stamp;
    const second = await run(first.next, 1);
    expect(second.guids).toEqual(three.slice(0, 2).map(({ guid }) => guid));
    // One more of the very same instant, committed after the run.
    for (const row of three.slice(2)) row["lastUpdatedDateTime"] = stamp;
    expect((await run(second.next, 1)).guids).toEqual([three[2]?.guid]);
  });

  test("a row edited while pages are fetched, after its page has arrived, comes with the next run", async () => {
    await start();
    const [edited] = rows();
    const last = rows().at(-1);
    if (edited === undefined || last === undefined) throw new Error("no customers");
    const first = await run(undefined, 10, (_page, number) => {
      if (number !== 1) return;
      pair.simulator.change(edited, { name: "Edited behind our back" });
      // A later change further on must not hide it, though the run takes long.
      pair.simulator.advance(20 * MINUTE);
      pair.simulator.change(last, { name: "Edited ahead of us" });
    });
    expect(first.guids).toHaveLength(CUSTOMERS);
    expect((await run(first.next)).guids).toEqual([edited.guid]);
  });

  test("a consumer that crashes before it confirms loses nothing", async () => {
    await start();
    const first = await run(undefined);
    const crash = new Error("the consumer crashed");
    pair.simulator.advance(60 * MINUTE);
    const changed = rows().slice(0, 12);
    for (const row of changed) pair.simulator.change(row, { name: "Changed" });
    const changes = pair.severa.customers.changes(first.next, { rowCount: 10 });
    const crashed = async (): Promise<void> => {
      let pages = 0;
      for await (const page of changes.pages()) if (page.length > 0 && ++pages === 2) throw crash;
    };
    await expect(crashed()).rejects.toBe(crash);
    const early = errorOf(Promise.resolve().then(() => changes.confirm()));
    expect(await early).toMatchObject({ kind: "pagination", code: "unfinished" });
    expect((await run(first.next)).guids).toEqual(changed.map(({ guid }) => guid));
  });

  test.each([90_000, -90_000])(
    "the vendor's clocks differ by %i ms: nothing is lost",
    async (skew) => {
      await start();
      // Stamps are written by a clock that is ahead of, or behind, the one that dates answers.
      const stampAt = (at: number): string => new Date(at + skew).toISOString();
      const [a, b] = rows();
      if (a === undefined || b === undefined) throw new Error("no customers");
      a["lastUpdatedDateTime"] = stampAt(Date.now());
      const first = await run(undefined);
      b["lastUpdatedDateTime"] = stampAt(Date.now());
      const second = await run(first.next);
      expect(second.guids).toEqual([b.guid]);
      // Written before, but not to be seen until now.
      a["lastUpdatedDateTime"] = stampAt(Date.now() - 90_000);
      expect((await run(second.next)).guids).toEqual([a.guid]);
    },
  );

  test("deleted rows are not told, and the type says so; comparing ids with the list finds them", async () => {
    await start();
    const first = await run(undefined);
    const [gone, ...rest] = rows();
    if (gone === undefined) throw new Error("no customers");
    pair.simulator.data.customers.delete(gone.guid);
    const added = pair.simulator.add("customers", { name: "Ny" });
    const changes = pair.severa.customers.changes(first.next, { rowCount: 10 });
    const told = [];
    for await (const { guid } of changes) told.push(guid);
    expect(told).toEqual([added.guid]);
    const deletions: "not-reported" = changes.confirm().deletions;
    expect(deletions).toBe("not-reported");
    const known = [gone, ...rest].map(({ guid }) => guid);
    const expected = { missing: [gone.guid], unknown: [added.guid] };
    const { customers } = pair.severa;
    expect(await customers.reconcile(known, { rowCount: 5 })).toEqual(expected);
    async function* streamed(): AsyncGenerator<string> {
      yield* known;
    }
    expect(await customers.reconcile(streamed())).toEqual(expected);
  });

  test("a checkpoint is refused for other criteria and other lists; its instant is not", async () => {
    await start();
    const { next } = await run(undefined);
    const refused = [
      pair.severa.customers.changes(next, { isActive: true }),
      pair.severa.users.changes(next, { rowCount: 10 }),
    ];
    for (const changes of refused) {
      const error = errorOf(changes.pages().next());
      expect(await error).toMatchObject({ kind: "pagination", code: "invalid-cursor" });
    }
    expect(callsOf(pair.simulator)).toHaveLength(3);
    const asked = pair.severa.customers.changes(next.since, { isActive: true });
    await asked.pages().next();
    const { query } = callsOf(pair.simulator)[3] ?? {};
    expect(new URLSearchParams(query).get("changedSince")).toBe(next.since);
  });
});

test("who imports the function of a list alone has nothing of this in a bundle", async () => {
  const bundle = (name: string): Promise<string> =>
    bundled(installed.folder, `export { ${name} } from "@nordkit/severa/resources/customers"`);
  expect(await bundle("listCustomers")).not.toMatch(/\bChanges = class|reconcile/);
  expect(await bundle("Customers")).toMatch(/\bChanges = class/);
});
