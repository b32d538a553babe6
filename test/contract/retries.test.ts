import { describe, expect, it } from "vitest";
import { answer, closedAddress } from "../support/fault-server.ts";
import { seeded } from "../support/fake-clock.ts";
import { startLeapingTime } from "../support/leaping-time.ts";
import { duration, errorOf } from "../support/outcome.ts";
import { serve } from "./serve.ts";
import { openSevenTime, SUBJECTS } from "./subjects.ts";

const now = { random: () => 0 };

describe.each(SUBJECTS)("what is sent again, $name", ({ access, open, good }) => {
  it("row 9: a GET after 503 is sent until it succeeds", async () => {
    const server = await serve(
      (_request, index) => (index < 2 ? answer.status(503) : answer.json(good)),
      access,
    );
    await open(server.url, now).read();
    expect(server.calls()).toHaveLength(3);
  });

  it("row 9: a GET after 503 for ever is sent 3 times, or as often as asked", async () => {
    const server = await serve(() => answer.status(503), access);
    const trial = open(server.url, now);
    expect(await errorOf(trial.read())).toMatchObject({ kind: "http", status: 503, attempts: 3 });
    expect(await errorOf(trial.read({ maxAttempts: 2 }))).toMatchObject({ attempts: 2 });
    expect(server.calls()).toHaveLength(5);
  });

  it("row 9, S34: a POST after 503 is sent once, whatever Retry-After says", async () => {
    for (const headers of [{}, { "retry-after": "1" }, { "retry-after": "0" }]) {
      const server = await serve(() => answer.status(503, headers), access);
      expect(await errorOf(open(server.url, now).write())).toMatchObject({ attempts: 1 });
      expect(server.calls()).toHaveLength(1);
    }
  });

  it("row 9: a POST with an idempotency key is sent again, with the same key", async () => {
    const server = await serve(() => answer.status(503), access);
    await errorOf(open(server.url, now).write({ idempotencyKey: "key-7" }));
    expect(server.calls().map(({ headers }) => headers["idempotency-key"])).toEqual(
      Array(3).fill("key-7"),
    );
    expect(new Set(server.calls().map(({ body }) => body)).size).toBe(1);
  });

  it("row 9: what was never sent is tried again, a POST too", async () => {
    const error = await errorOf(open(await closedAddress(), now).write());
    // A purchase or a login that fails is an error of its own, and never repeated behind the caller's back.
    if (access({ path: "/login" } as never) ?? access({ path: "/token" } as never)) {
      expect(error).toMatchObject({ kind: "auth", code: "unavailable" });
    } else
      expect(error).toMatchObject({ kind: "network", code: "connect", causeCode: "ECONNREFUSED" });
  });

  it("row 9, S15: a POST whose connection breaks after it was written is sent once", async () => {
    for (const reply of [answer.reset(), answer.resetInBody()]) {
      const server = await serve(() => reply, access);
      expect(await errorOf(open(server.url, now).write())).toMatchObject({
        kind: "network",
        code: "reset",
      });
      expect(server.calls()).toHaveLength(1);
    }
  });

  it("S52: a connection closed on every first request costs a GET nothing, and a POST is sent once", async () => {
    const server = await serve(
      (_request, index) => (index === 0 ? answer.reset() : answer.json(good)),
      access,
    );
    const trial = open(server.url, { random: () => 0.99 });
    expect(await duration(trial.read())).toBeLessThan(400);
    expect(server.calls()).toHaveLength(2);
  });

  it.each([400, 403, 404, 409, 422])("row 9: %i is not sent again", async (status) => {
    const server = await serve(() => answer.status(status), access);
    expect(await errorOf(open(server.url, now).read())).toMatchObject({ kind: "http", status });
    expect(server.calls()).toHaveLength(1);
  });
});

it("row 9: a POST that finds nobody listening succeeds when somebody does", async () => {
  const server = await serve(() => answer.json({ _id: "s" }));
  let tries = 0;
  const refused = await closedAddress();
  const { customers } = openSevenTime(server.url, {
    ...now,
    fetch: (input, init) => {
      const url = String(input);
      return globalThis.fetch(++tries < 3 ? url.replace(server.url, refused) : url, init);
    },
  });
  expect(await customers.create({ name: "Å" })).toEqual({ _id: "s" });
  expect(server.requests).toHaveLength(1);
});

describe("waits between attempts", () => {
  const waitsOf = async (seed: number): Promise<readonly number[]> => {
    const time = startLeapingTime();
    const server = await serve(() => answer.status(503));
    const delays: number[] = [];
    const { customers } = openSevenTime(server.url, {
      clock: time.clock,
      fetch: time.fetch,
      random: seeded(seed),
      maxAttempts: 6,
      hooks: { retry: ({ delay }) => delays.push(delay) },
    });
    await errorOf(customers.get("a"));
    await server.close();
    return delays;
  };

  it("row 10: stay within their bounds, which double up to 8 s", async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const delays = await waitsOf(seed);
      expect(delays).toHaveLength(5);
      for (const [index, delay] of delays.entries()) {
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(Math.min(8_000, 500 * 2 ** index));
      }
    }
  });

  it("row 10: no two of 20 clients wait equally long", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, (_, seed) => waitsOf(seed)));
    expect(new Set(all.map(([first]) => first)).size).toBe(20);
  });
});

const at = (milliseconds: number): string => new Date(milliseconds).toUTCString();

describe("Retry-After", () => {
  const START = Date.UTC(2026, 0, 15, 12);
  /** What a client waits after an answer with these headers. */
  const waited = async (headers: Readonly<Record<string, string | string[]>>): Promise<number> => {
    const time = startLeapingTime(START);
    const server = await serve((_request, index) =>
      index === 0 ? answer.status(503, headers) : answer.json({}),
    );
    const { customers } = openSevenTime(server.url, {
      clock: time.clock,
      fetch: time.fetch,
      random: () => 0.5,
    });
    await customers.get("a");
    await server.close();
    return time.elapsed();
  };

  it.each([
    ["0", 250],
    ["3", 3_000],
    ["2.5", 2_500],
    [at(START + 7_000), 7_000],
    [at(START - 7_000), 250],
    ["soon", 250],
    ["", 250],
    ["-5", 250],
    ["0x10", 250],
    ["12abc", 250],
    ["1e9", 250],
    [["5", "7"], 250],
    ["2026-01-15T12:00:09Z", 250],
  ])("row 11, S31, S32: %j is waited for %i ms", async (value, expected) => {
    expect(await waited({ "retry-after": value, date: at(START) })).toBe(expected);
  });

  it("row 11, S32: a date is measured by the clock of the server that named it", async () => {
    const skewed = START + 3_600_000;
    expect(await waited({ "retry-after": at(skewed + 9_000), date: at(skewed) })).toBe(9_000);
  });

  it("S35: a server's clock that is years off, or none at all, is not believed", async () => {
    for (const date of [at(0), "Fri, 31 Dec 9999 23:59:59 GMT", "yesterday"]) {
      expect(await waited({ "retry-after": at(START + 9_000), date })).toBe(9_000);
    }
  });

  it.each(["120", "999999999", at(Date.now() + 86_400_000)])(
    "row 11, S30: %s is longer than the caller can wait: the error comes at once and names the instant",
    async (value) => {
      const server = await serve(() => answer.tooMany({ "retry-after": value }));
      const { customers } = openSevenTime(server.url, { maxRetryWait: 30_000 });
      const call = customers.get("a");
      expect(await duration(call)).toBeLessThan(250);
      const error = await errorOf(call);
      expect(error).toMatchObject({ kind: "rate-limit", code: "too-many-requests", attempts: 1 });
      expect(error.retryAt?.getTime()).toBeGreaterThan(Date.now() + 100_000);
      expect(server.requests).toHaveLength(1);
    },
  );

  it("row 11: 120 s is longer than a deadline of 30 s", async () => {
    const server = await serve(() => answer.status(503, { "retry-after": "120" }));
    const call = openSevenTime(server.url, { maxRetryWait: 600_000 }).customers.get("a", {
      deadline: 30_000,
    });
    expect(await duration(call)).toBeLessThan(250);
    expect((await errorOf(call)).retryAt).toBeInstanceOf(Date);
  });
});
