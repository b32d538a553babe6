import { afterEach, describe, expect, it } from "vitest";
import { windows } from "../../../templates/plugins/limits/windows.js";
import type { Gate } from "../../../templates/plugins/contract.js";
import {
  type LimitStore,
  type Reserve,
  reserveInMemory,
} from "../../../templates/runtime/limit-store.js";
import { FakeClock, seeded, settle } from "../../support/fake-clock.js";
import { answer, type FaultServer, startFaultServer } from "../../support/fault-server.js";
import { openClient } from "../../support/open-client.js";
import { errorOf, failureOf } from "../../support/outcome.js";

let server: FaultServer | undefined;
afterEach(() => server?.close());

const never = new AbortController().signal;
const perSecond = { calls: 10, seconds: 1 };
const perDay = { calls: 100_000, seconds: 86_400 };
const tools = (clock: FakeClock, more: { share?: number; store?: LimitStore } = {}) => ({
  clock,
  random: seeded(1),
  account: "acme",
  ...more,
});

/** The most entries in any stretch of `span` milliseconds. */
function densest(times: readonly number[], span: number): number {
  return Math.max(
    ...times.map((from) => times.filter((at) => at >= from && at < from + span).length),
  );
}

async function passAll(gate: Gate, count: number): Promise<void> {
  for (let index = 0; index < count; index++) await gate.acquire(never, Infinity);
}

describe("several windows at once (row 12)", () => {
  // Sends are measured where they leave: a stalled machine bunches arrivals.
  it("10 per second: in any second at most 10 are sent, over 5 seconds", async () => {
    server = await startFaultServer(() => answer.json({ guid: "g" }));
    const times: number[] = [];
    const fetch: typeof globalThis.fetch = (...request) => {
      times.push(performance.now());
      return globalThis.fetch(...request);
    };
    const gate = windows({ windows: [perSecond, perDay] });
    const acme = openClient(server.url, { fetch }, { gate });
    await Promise.all(Array.from({ length: 45 }, () => acme.get("g")));
    expect(times).toHaveLength(45);
    expect(densest(times, 1_000)).toBeLessThanOrEqual(10);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(5_500);
  });

  it("after 10 idle minutes no more than the limit goes at once", async () => {
    const clock = new FakeClock();
    const gate = windows({ windows: [perSecond], margin: 0 })(tools(clock));
    await clock.advance(600_000);
    const times: number[] = [];
    for (let index = 0; index < 40; index++)
      void gate.acquire(never, Infinity).then(() => times.push(clock.monotonic()));
    await clock.advance(5_000);
    expect(times).toHaveLength(40);
    expect(densest(times, 1_000)).toBe(10);
  });

  it.each([
    [{}, {}, 9],
    [{ margin: 0 }, {}, 10],
    [{ margin: 0.5 }, {}, 5],
    [{}, { share: 0.25 }, 2],
    [{}, { share: 0.01 }, 1],
  ])("settings %j and options %j let %i of 10 pass", async (settings, options, expected) => {
    const clock = new FakeClock();
    const gate = windows({ windows: [perSecond], ...settings })(tools(clock, options));
    let passed = 0;
    for (let index = 0; index < 20; index++)
      void gate.acquire(never, Infinity).then(() => passed++);
    await settle();
    expect(passed).toBe(expected);
  });

  it("calls pass in the order they came", async () => {
    const clock = new FakeClock();
    const gate = windows({ windows: [{ calls: 2, seconds: 1 }], margin: 0 })(tools(clock));
    const order: number[] = [];
    for (let index = 0; index < 6; index++)
      void gate.acquire(never, Infinity).then(() => order.push(index));
    await clock.advance(5_000);
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("an aborted caller leaves the queue at once and takes no turn", async () => {
    const clock = new FakeClock();
    const gate = windows({ windows: [{ calls: 1, seconds: 1 }], margin: 0 })(tools(clock));
    await gate.acquire(never, Infinity);
    const controller = new AbortController();
    const second = gate.acquire(controller.signal, Infinity);
    const third = gate.acquire(never, Infinity).then(() => clock.monotonic());
    await settle();
    controller.abort("no more");
    await expect(second).rejects.toBe("no more");
    await clock.advance(1_200);
    expect(await third).toBeLessThan(1_200);
  });

  it("the queue is bounded", async () => {
    const gate = windows({ windows: [{ calls: 1, seconds: 1 }], maxQueue: 3 })(
      tools(new FakeClock()),
    );
    await gate.acquire(never, Infinity);
    for (let index = 0; index < 3; index++) void gate.acquire(never, Infinity);
    expect(await failureOf(gate.acquire(never, Infinity))).toBe("rate-limit/queue-full");
  });

  it("nothing is left of the clock when nobody waits", async () => {
    const clock = new FakeClock();
    const gate = windows({ windows: [perSecond] })(tools(clock));
    await passAll(gate, 9);
    expect(clock.timers).toBe(0);
  });

  it("a jump of the wall clock neither lets a call pass early nor holds one (S36)", async () => {
    for (const jump of [3_600_000, -3_600_000]) {
      const clock = new FakeClock();
      const gate = windows({ windows: [{ calls: 1, seconds: 1 }], margin: 0 })(tools(clock));
      await gate.acquire(never, Infinity);
      let passedAt = 0;
      void gate.acquire(never, Infinity).then(() => (passedAt = clock.monotonic()));
      await clock.advance(500);
      clock.jump(jump);
      await clock.advance(400);
      expect(passedAt).toBe(0);
      await clock.advance(300);
      expect(passedAt).toBeGreaterThanOrEqual(1_000);
    }
  });
});

describe("429", () => {
  const tooMany = (after?: string) => ({
    status: 429,
    headers: new Headers(after === undefined ? {} : { "retry-after": after }),
  });

  it("one 429 with Retry-After 3: zero sends from any caller for 3 seconds", async () => {
    server = await startFaultServer((_request, index) =>
      index === 5 ? answer.tooMany({ "retry-after": "3" }) : answer.json({ guid: "g" }),
    );
    const acme = openClient(server.url, {}, { gate: windows({ windows: [perSecond] }) });
    for (let index = 0; index < 5; index++) await acme.get("g");
    const refused = acme.get("g");
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([refused, ...Array.from({ length: 8 }, () => acme.get("g"))]);
    const times = server.requests.map(({ at }) => at);
    expect((times[6] ?? 0) - (times[5] ?? 0)).toBeGreaterThanOrEqual(2_990);
    expect(server.requests).toHaveLength(15);
  });

  it.each([
    [undefined, 1_000],
    ["0", 1_000],
    ["soon", 1_000],
    ["2.5", 2_500],
  ])("Retry-After %s closes it for %i ms and a little", async (after, least) => {
    const clock = new FakeClock();
    const gate = windows({ windows: [perSecond] })(tools(clock));
    gate.observe(tooMany(after));
    let passedAt = 0;
    void gate.acquire(never, Infinity).then(() => (passedAt = clock.monotonic()));
    await clock.advance(10_000);
    expect(passedAt).toBeGreaterThanOrEqual(least);
    expect(passedAt).toBeLessThan(least + 260);
  });

  it("a pause that is longer than a caller can wait fails at once and names the instant", async () => {
    const clock = new FakeClock();
    const gate = windows({ windows: [perSecond] })(tools(clock));
    gate.observe(tooMany("30"));
    const error = await errorOf(gate.acquire(never, 10_000));
    expect(error).toMatchObject({ kind: "rate-limit", code: "wait-too-long" });
    expect(Number(error.retryAt) - clock.now()).toBeGreaterThanOrEqual(30_000);
    gate.observe(tooMany("3600"));
    expect(await failureOf(gate.acquire(never, Infinity))).toBe("rate-limit/wait-too-long");
  });

  it("a short pause doesn't turn away those who have waited long for their turn", async () => {
    const clock = new FakeClock();
    const perMinute = { calls: 1, seconds: 60 };
    const gate = windows({ windows: [perMinute] })(tools(clock));
    await gate.acquire(never, Infinity);
    const waiting = [gate.acquire(never, Infinity), gate.acquire(never, Infinity)];
    await clock.advance(65_000);
    gate.observe(tooMany("2"));
    await clock.advance(70_000);
    await Promise.all(waiting);
  });

  it("a pause of a whole minute is waited out, whatever is added to it by chance", async () => {
    const clock = new FakeClock();
    const gate = windows({ windows: [perSecond] })({ ...tools(clock), random: () => 0.99 });
    gate.observe(tooMany("60"));
    const turn = gate.acquire(never, Infinity);
    await clock.advance(61_000);
    await turn;
  });

  it("a storm of them makes no busy loop: 100 callers, 10 seconds (S33)", async () => {
    server = await startFaultServer(() => answer.tooMany({ "retry-after": "0" }));
    const acme = openClient(
      server.url,
      { deadline: 3_000 },
      { gate: windows({ windows: [perSecond] }) },
    );
    await Promise.all(
      Array.from({ length: 100 }, () =>
        acme.get("g").then(
          () => undefined,
          () => undefined,
        ),
      ),
    );
    expect(server.requests.length).toBeLessThan(40);
  });
});

describe("a day's quota (row 13)", () => {
  it("the 100,001st call is a QuotaError with resetAt; the window frees itself", async () => {
    const clock = new FakeClock();
    const gate = windows({ windows: [perDay], margin: 0 })(tools(clock));
    await passAll(gate, 100_000);
    const error = await errorOf(gate.acquire(never, Infinity));
    expect(error).toMatchObject({ kind: "quota", code: "exhausted" });
    const resetAt = error.kind === "quota" ? error.resetAt.getTime() : NaN;
    expect(resetAt - clock.now()).toBeGreaterThanOrEqual(86_400_000);
    expect(resetAt - clock.now()).toBeLessThan(86_400_000 * 1.002);
    await clock.advance(resetAt - clock.now());
    await gate.acquire(never, Infinity);
  });

  it("nothing is sent, and nobody waits", async () => {
    server = await startFaultServer(() => answer.json({ guid: "g" }));
    const acme = openClient(
      server.url,
      {},
      { gate: windows({ windows: [{ calls: 2, seconds: 86_400 }], margin: 0 }) },
    );
    await acme.get("g");
    await acme.get("g");
    const startedAt = performance.now();
    expect(await errorOf(acme.get("g"))).toMatchObject({
      kind: "quota",
      operationId: "Customers_Get",
      attempts: 0,
    });
    expect(performance.now() - startedAt).toBeLessThan(50);
    expect(server.requests).toHaveLength(2);
  });

  it("a call that the second holds back takes nothing from the day", async () => {
    const clock = new FakeClock();
    const gate = windows({
      windows: [
        { calls: 1, seconds: 1 },
        { calls: 2, seconds: 86_400 },
      ],
      margin: 0,
    })(tools(clock));
    await gate.acquire(never, Infinity);
    const controller = new AbortController();
    const held = gate.acquire(controller.signal, Infinity);
    await settle();
    controller.abort();
    await held.catch(() => undefined);
    await clock.advance(2_000);
    await gate.acquire(never, Infinity);
    expect(await failureOf(gate.acquire(never, Infinity))).toBe("quota/exhausted");
  });

  it("a store counts for all gates of one account, so that a restart forgets nothing", async () => {
    const clock = new FakeClock();
    const settings = { windows: [perSecond, { calls: 5, seconds: 86_400 }], margin: 0 };
    const store = countingStore(clock);
    await passAll(windows(settings)(tools(clock, { store })), 3);
    const restarted = windows(settings)(tools(clock, { store }));
    await passAll(restarted, 2);
    const error = await errorOf(restarted.acquire(never, Infinity));
    expect(error.kind).toBe("quota");
    expect(Number(error.retryAt) - clock.now()).toBeGreaterThanOrEqual(86_400_000);
    expect([...store.keys]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    await passAll(windows(settings)({ ...tools(clock, { store }), account: "another" }), 5);
    expect(store.keys.size).toBe(2);
  });

  it("a store that fails is an error of the call, in our words, and the next call asks it again", async () => {
    let asked = 0;
    const store: LimitStore = {
      reserve: () => {
        const error = Object.assign(new Error("EVAL secret-token"), { code: "ECONNREFUSED" });
        return ++asked < 3 ? Promise.reject(error) : Promise.resolve([0]);
      },
    };
    const gate = windows({ windows: [perSecond] })(tools(new FakeClock(), { store }));
    const both = await Promise.all([1, 2].map(() => errorOf(gate.acquire(never, Infinity))));
    for (const error of both) {
      expect(error).toMatchObject({ kind: "network", code: "store", causeCode: "ECONNREFUSED" });
      expect(error.message).toBe("The store given as limitStore failed (ECONNREFUSED).");
    }
    await gate.acquire(never, Infinity);
  });

  it("a 429 that arrives while the store is asked is kept to", async () => {
    const clock = new FakeClock();
    const store = countingStore(clock);
    const gate = windows({ windows: [perSecond] })(tools(clock, { store }));
    let passedAt = -1;
    void gate.acquire(never, Infinity).then(() => (passedAt = clock.monotonic()));
    gate.observe({ status: 429, headers: new Headers({ "retry-after": "3" }) });
    while (store.keys.size === 0) await settle();
    await clock.advance(10_000);
    expect(passedAt).toBeGreaterThanOrEqual(3_000);
  });
});

/** A store in memory that outlives gates, and the keys it was asked for. */
function countingStore(clock: FakeClock): LimitStore & { readonly keys: ReadonlySet<string> } {
  const keys = new Set<string>();
  const counts = new Map<string, Reserve>();
  return {
    keys,
    reserve: (key, limits) => {
      keys.add(key);
      const reserve = counts.get(key) ?? reserveInMemory(clock, limits);
      counts.set(key, reserve);
      return reserve();
    },
  };
}
