import { afterEach, describe, expect, it } from "vitest";
import { retryAfter } from "../../../templates/runtime/retry-after.js";
import { backoff } from "../../../templates/runtime/retry.js";
import { FakeClock, seeded, settle } from "../../support/fake-clock.js";
import {
  answer,
  closedAddress,
  type FaultServer,
  startFaultServer,
} from "../../support/fault-server.js";
import { openClient } from "../../support/open-client.js";
import { duration, errorOf, failureOf } from "../../support/outcome.js";

let server: FaultServer;
afterEach(() => server.close());

const quick = { random: (): number => 0.01 };
const customer = answer.json({ guid: "g" });

describe("what is sent again (row 9)", () => {
  it("GET + 503 is sent until it succeeds", async () => {
    server = await startFaultServer((_request, index) =>
      index < 2 ? answer.status(503) : customer,
    );
    const { data, response } = await openClient(server.url, quick).get("g").withResponse();
    expect(data).toEqual({ guid: "g" });
    expect(response.attempts).toBe(3);
  });

  it("GET + 503 for ever is sent 3 times, or as often as asked", async () => {
    server = await startFaultServer(() => answer.status(503));
    const error = await errorOf(openClient(server.url, quick).get("g"));
    expect(error).toMatchObject({ kind: "http", status: 503, attempts: 3 });
    await failureOf(openClient(server.url, quick).get("g", { maxAttempts: 1 }));
    expect(server.requests).toHaveLength(4);
  });

  it("POST + 503 is sent once, also with Retry-After (S34)", async () => {
    server = await startFaultServer(() => answer.status(503, { "retry-after": "1" }));
    const error = await errorOf(openClient(server.url, quick).create({}));
    expect(error).toMatchObject({ kind: "http", status: 503, attempts: 1 });
    expect(error.retryAt).toBeInstanceOf(Date);
    expect(server.requests).toHaveLength(1);
  });

  it("POST + 503 with an idempotency key is sent several times with the same key", async () => {
    server = await startFaultServer(() => answer.status(503));
    await failureOf(openClient(server.url, quick).create({}, { idempotencyKey: "k-1" }));
    expect(server.requests.map(({ headers }) => headers["idempotency-key"])).toEqual([
      "k-1",
      "k-1",
      "k-1",
    ]);
  });

  it("POST + connection refused is tried again: nothing was sent", async () => {
    server = await startFaultServer(() => customer);
    let calls = 0;
    const closed = await closedAddress();
    const refused = openClient(closed, {
      ...quick,
      fetch: (input, init) => {
        calls++;
        return fetch(calls < 3 ? input : String(input).replace(closed, server.url), init);
      },
    });
    await expect(refused.create({})).resolves.toEqual({ guid: "g" });
    expect(calls).toBe(3);
  });

  it("POST + reset after it was written is sent once (S15)", async () => {
    server = await startFaultServer(() => answer.reset());
    const error = await errorOf(openClient(server.url, quick).create({ name: "x" }));
    expect(error).toMatchObject({ kind: "network", code: "reset", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it("GET + reset in the body is sent again", async () => {
    server = await startFaultServer((_request, index) =>
      index === 0 ? answer.resetInBody() : customer,
    );
    await expect(openClient(server.url, quick).get("g")).resolves.toEqual({ guid: "g" });
  });

  it("a connection closed on every first request costs a GET nothing (S52)", async () => {
    server = await startFaultServer((_request, index) => (index === 0 ? answer.reset() : customer));
    const slow = openClient(server.url, { random: () => 1 });
    expect(await duration(slow.get("g"))).toBeLessThan(200);
  });

  it("400 and 404 are not sent again", async () => {
    server = await startFaultServer(() =>
      answer.status(404, {}, { error: { type: "NotFound", details: [{ message: "no" }] } }),
    );
    const error = await errorOf(openClient(server.url, quick).get("g"));
    expect(error).toMatchObject({
      status: 404,
      attempts: 1,
      vendorCode: "NotFound",
      vendorMessage: "no",
    });
  });
});

describe("backoff (row 10)", () => {
  it("stays within its bounds for 1,000 seeds", () => {
    for (let seed = 0; seed < 1_000; seed++) {
      const random = seeded(seed);
      [500, 1_000, 2_000, 4_000, 8_000, 8_000].forEach((most, index) => {
        const delay = backoff(index + 1, random);
        expect(delay >= 0 && delay < most).toBe(true);
      });
    }
  });

  it("no two of 100 clients wait equally long", () => {
    const delays = Array.from({ length: 100 }, (_, seed) => backoff(2, seeded(seed)));
    expect(new Set(delays).size).toBe(100);
  });
});

describe("Retry-After (row 11)", () => {
  const now = Date.UTC(2026, 0, 15, 12);
  const imf = (at: number): string => new Date(at).toUTCString();
  const forms: readonly [string, number | undefined][] = [
    ["0", 0],
    ["3", 3_000],
    ["1.5", 1_500],
    ["999999999", 999_999_999_000],
    [imf(now + 60_000), 60_000],
    [imf(now - 60_000), 0],
    ["soon", undefined],
    ["", undefined],
    ["-5", undefined],
    ["0x10", undefined],
    ["12abc", undefined],
    ["1e9", undefined],
    ["1, 2", undefined],
    ["2026-01-15T12:00:09Z", undefined],
  ];
  it.each(forms)("%j is %s ms (S31)", (value, expected) => {
    expect(retryAfter(new Headers({ "retry-after": value }), now)).toBe(expected);
  });

  it("a date is measured by the server's own clock (S32), unless that is absurd (S35)", () => {
    const skewed = new Headers({ "retry-after": imf(now + 3_610_000), date: imf(now + 3_600_000) });
    expect(retryAfter(skewed, now)).toBe(10_000);
    const absurd = new Headers({
      "retry-after": imf(now + 10_000),
      date: imf(now + 10 * 86_400_000),
    });
    expect(retryAfter(absurd, now)).toBe(10_000);
  });

  it("120 s with a budget of 30 s fails in < 50 ms and names the instant (also S30)", async () => {
    for (const value of ["120", "999999999"]) {
      server = await startFaultServer(() => answer.tooMany({ "retry-after": value }));
      const acme = openClient(server.url, { deadline: 30_000 });
      await acme.get("warm up").catch(() => undefined);
      const startedAt = performance.now();
      const error = await errorOf(acme.get("g"));
      expect(performance.now() - startedAt).toBeLessThan(50);
      expect(error).toMatchObject({ kind: "rate-limit", code: "too-many-requests", attempts: 1 });
      expect(Math.abs(Number(error.retryAt) - Date.now() - Number(value) * 1000)).toBeLessThan(
        1_000,
      );
      expect(server.requests).toHaveLength(2);
      if (value === "120") await server.close();
    }
  });

  it("is waited for, exactly, when there is time", async () => {
    server = await startFaultServer((_request, index) =>
      index === 0 ? answer.tooMany({ "retry-after": "7" }) : customer,
    );
    const clock = new FakeClock();
    const call = openClient(server.url, { clock, random: () => 0 }).create({});
    while (clock.slept.length === 0) await settle();
    expect(clock.slept).toEqual([7_000]);
    await clock.advance(6_999);
    expect(server.requests).toHaveLength(1);
    await clock.advance(1);
    await expect(call).resolves.toEqual({ guid: "g" });
  });

  it("0 does not make a busy loop: the backoff is the least wait (S33)", async () => {
    server = await startFaultServer(() => answer.tooMany({ "retry-after": "0" }));
    const clock = new FakeClock();
    const failed = failureOf(openClient(server.url, { clock, random: () => 0.5 }).get("g"));
    for (let turn = 0; turn < 40; turn++) await clock.advance(100);
    expect(await failed).toBe("rate-limit/too-many-requests");
    expect(clock.slept).toEqual([250, 500]);
  });
});
