import { describe, expect, it } from "vitest";
import type * as SeveraPackage from "../../generated/severa/src/index.ts";
import { answer } from "../support/fault-server.ts";
import { startLeapingTime } from "../support/leaping-time.ts";
import { duration, errorOf } from "../support/outcome.ts";
import { serve } from "./serve.ts";
import { openLagerkoll, openSevenTime, openSevera, openSkveege, SUBJECTS } from "./subjects.ts";

const severa = SUBJECTS[0];
const customer = answer.json({ guid: "g" });

/** The most of the times in any stretch of `span` milliseconds. */
const densest = (times: readonly number[], span: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + span).length));

/** A `fetch` that notes when calls leave, by a clock. */
function noting(
  fetch: typeof globalThis.fetch,
  now: () => number,
): { readonly fetch: typeof fetch; readonly times: number[] } {
  const times: number[] = [];
  return {
    times,
    fetch: (...request) => {
      times.push(now());
      return fetch(...request);
    },
  };
}

/** A store such as a user would write: the times of all calls. */
function countingStore(now: () => number): SeveraPackage.LimitStore {
  const times: number[] = [];
  return {
    reserve: (_key, windows) => {
      const waits = windows.map(({ calls, milliseconds }) => {
        const recent = times.filter((at) => at > now() - milliseconds);
        return recent.length < calls ? 0 : (recent[0] ?? 0) + milliseconds - now();
      });
      if (waits.every((wait) => wait === 0)) times.push(now());
      return Promise.resolve(waits);
    },
  };
}

describe("the vendor's limits, as the packages know them", () => {
  it("row 12: Severa, 10 a second: never more in any second, over 5 seconds", async () => {
    const time = startLeapingTime();
    const server = await serve(() => customer, severa?.access);
    const { fetch, times } = noting(time.fetch, time.elapsed);
    const { customers } = openSevera(server.url, { clock: time.clock, fetch });
    await Promise.all(Array.from({ length: 50 }, () => customers.get("g")));
    expect(times).toHaveLength(51);
    expect(densest(times, 1_000)).toBeLessThanOrEqual(10);
    expect(time.elapsed()).toBeLessThan(7_000);
  });

  it("row 12: Skveege, 30 a minute, also after ten idle minutes", async () => {
    const time = startLeapingTime();
    const server = await serve(() => answer.json({ id: "c" }));
    const { fetch, times } = noting(time.fetch, time.elapsed);
    const { contacts } = openSkveege(server.url, { clock: time.clock, fetch });
    await contacts.get("a");
    time.advance(600_000);
    await Promise.all(Array.from({ length: 80 }, () => contacts.get("c")));
    expect(densest(times, 60_000)).toBeLessThanOrEqual(30);
  });

  it("row 12: what a share says, of all windows", async () => {
    const time = startLeapingTime();
    const server = await serve(() => answer.json({ projectId: 1 }));
    const { fetch, times } = noting(time.fetch, time.elapsed);
    const { projects } = openLagerkoll(server.url, { clock: time.clock, fetch, limitShare: 0.05 });
    await Promise.all(Array.from({ length: 25 }, () => projects.get(1)));
    expect(densest(times, 60_000)).toBe(10);
  });

  it("row 13: Severa, 100,000 a day: the next call is a QuotaError with resetAt, and nothing is sent", async () => {
    const time = startLeapingTime();
    const server = await serve(() => customer, severa?.access);
    // A share of a ten-thousandth: ten calls a day.
    const { customers } = openSevera(server.url, {
      clock: time.clock,
      fetch: time.fetch,
      limitShare: 0.0001,
    });
    for (let call = 0; call < 9; call++) await customers.get("g");
    const startedAt = time.elapsed();
    const error = await errorOf(customers.get("g"));
    expect(error).toMatchObject({ kind: "quota", code: "exhausted", attempts: 0 });
    if (error.kind === "quota") {
      const wait = error.resetAt.getTime() - time.clock.now();
      expect(wait).toBeGreaterThan(80_000_000);
      expect(wait).toBeLessThanOrEqual(87_000_000);
      expect(time.elapsed()).toBe(startedAt);
      expect(server.requests).toHaveLength(10);
      time.advance(wait + 1);
    }
    await expect(customers.get("g")).resolves.toEqual({ guid: "g" });
  });

  it("row 13: a store keeps the count over a restart", async () => {
    const time = startLeapingTime();
    const server = await serve(() => customer, severa?.access);
    const limitStore = countingStore(time.elapsed);
    const options = { clock: time.clock, fetch: time.fetch, limitShare: 0.0001, limitStore };
    const first = openSevera(server.url, options);
    for (let call = 0; call < 9; call++) await first.customers.get("g");
    const restarted = openSevera(server.url, options);
    expect(await errorOf(restarted.customers.get("g"))).toMatchObject({
      kind: "quota",
      code: "exhausted",
    });
    expect(server.requests).toHaveLength(10);
  });
});

describe("429", () => {
  it("row 12: one 429 with Retry-After 3: zero sends from any caller for 3 seconds", async () => {
    const time = startLeapingTime();
    const server = await serve(
      (_request, index) => (index === 3 ? answer.tooMany({ "retry-after": "3" }) : customer),
      severa?.access,
    );
    const { fetch, times } = noting(time.fetch, time.elapsed);
    const { customers } = openSevera(server.url, { clock: time.clock, fetch });
    for (let call = 0; call < 3; call++) await customers.get("g");
    const closedAt = time.elapsed();
    await customers.get("g").catch(() => undefined);
    await Promise.all(Array.from({ length: 20 }, () => customers.get("g")));
    expect(times.filter((at) => at > closedAt && at < closedAt + 3_000)).toEqual([]);
    expect(server.calls()).toHaveLength(25);
  });

  it("row 12: a 429 is sent again, a write too: the vendor turned it away", async () => {
    const server = await serve((_request, index) =>
      index === 0 ? answer.tooMany({ "retry-after": "0" }) : answer.json({ _id: "s" }),
    );
    expect(
      await openSevenTime(server.url, { random: () => 0 }).customers.create({ name: "Å" }),
    ).toEqual({ _id: "s" });
  });

  it("S33: a storm of 429 with Retry-After 0: 100 callers make no busy loop", async () => {
    const time = startLeapingTime();
    const server = await serve(() => answer.tooMany({ "retry-after": "0" }));
    const { projects } = openLagerkoll(server.url, { clock: time.clock, fetch: time.fetch });
    const failed = Promise.all(Array.from({ length: 100 }, () => errorOf(projects.get(1))));
    const errors = await failed;
    expect(new Set(errors.map(({ kind }) => kind))).toEqual(new Set(["rate-limit"]));
    expect(server.requests.length).toBeLessThanOrEqual(100 * 3);
    expect(time.elapsed()).toBeGreaterThan(10_000);
  });

  it("S30: who waits behind a closed gate for longer than maxRetryWait learns at once when to come back", async () => {
    const time = startLeapingTime();
    const server = await serve(
      (_request, index) => (index === 0 ? answer.tooMany({ "retry-after": "30" }) : customer),
      severa?.access,
    );
    const { customers } = openSevera(server.url, {
      clock: time.clock,
      fetch: time.fetch,
      maxRetryWait: 10_000,
    });
    await errorOf(customers.get("g"));
    const error = await errorOf(customers.get("g"));
    expect(error).toMatchObject({ kind: "rate-limit", code: "wait-too-long", attempts: 0 });
    expect(error.retryAt?.getTime()).toBeGreaterThanOrEqual(time.clock.now() + 29_000);
    expect(time.elapsed()).toBeLessThan(1_000);
    expect(server.calls()).toHaveLength(1);
  });

  it("S30: 999999999 seconds close the gate for others too, without a timer that fires at once", async () => {
    const server = await serve(() => answer.tooMany({ "retry-after": "999999999" }));
    const { contacts } = openSkveege(server.url);
    await errorOf(contacts.get("a"));
    const second = contacts.get("b");
    expect(await duration(second)).toBeLessThan(250);
    expect((await errorOf(second)).retryAt?.getUTCFullYear()).toBeGreaterThan(2050);
    expect(server.requests).toHaveLength(1);
  });

  it("S31, S32: a date in the past closes the gate for a moment only", async () => {
    const time = startLeapingTime();
    const server = await serve((_request, index) =>
      index === 0
        ? answer.tooMany({ "retry-after": "Thu, 01 Jan 2026 00:00:00 GMT" })
        : answer.json({ id: "c" }),
    );
    const { contacts } = openSkveege(server.url, { clock: time.clock, fetch: time.fetch });
    await contacts.get("a");
    expect(time.elapsed()).toBeLessThan(3_000);
  });
});
