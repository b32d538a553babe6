import { describe, expect, it } from "vitest";
import { hostile } from "../fault-server/hostile.ts";
import { answer } from "../support/fault-server.ts";
import { duration, errorOf } from "../support/outcome.ts";
import { runScript } from "../support/run-script.ts";
import { startLeapingTime } from "../support/leaping-time.ts";
import { serve } from "./serve.ts";
import { openCapitech, openSevenTime, openSevera, openSkveege, SUBJECTS } from "./subjects.ts";

const LIMIT = 250;
/** What a machine that is busy with other tests may add. */
const SLACK = 150;

describe.each(SUBJECTS)("time-outs of $name", ({ access, open }) => {
  it.each([
    ["row 15, S7: never answers", answer.stallBeforeHeaders()],
    ["row 15: stalls in the body", answer.stallInBody()],
    ["row 15: stalls in the body of an error", answer.stallInBody(500)],
    ["S5: sends its headers one byte at a time", hostile.slowHeaders(20)],
    ["S6: sends its body one byte at a time", answer.drip(20)],
    ["S9: sends early hints for ever", hostile.earlyHints()],
  ])(
    "%s: the call ends at the limit of an attempt, and the connection with it",
    async (_row, reply) => {
      let closed = 0;
      const server = await serve(
        () => (response, request) => {
          response.socket?.once("close", () => closed++);
          return reply(response, request);
        },
        access,
      );
      const trial = open(server.url, { maxAttempts: 1, timeout: LIMIT });
      const call = trial.read();
      const time = await duration(call);
      expect(await errorOf(call)).toMatchObject({ kind: "timeout", code: "attempt", limit: LIMIT });
      expect(time).toBeGreaterThan(LIMIT - 5);
      expect(time).toBeLessThan(LIMIT + SLACK + 100);
      await expect.poll(() => closed).toBe(1);
    },
  );
});

describe("deadlines", () => {
  it("S7: two attempts end within the deadline", async () => {
    const server = await serve(() => answer.stallBeforeHeaders());
    const { customers } = openSevenTime(server.url, { random: () => 0.1 });
    const call = customers.get("a", { timeout: 150, deadline: 400 });
    const time = await duration(call);
    expect(await errorOf(call)).toMatchObject({ kind: "timeout", code: "deadline", limit: 400 });
    expect(time).toBeLessThan(400 + SLACK);
    expect(server.requests).toHaveLength(2);
  });

  it("row 15: a deadline that ends in the backoff", async () => {
    const server = await serve(() => answer.status(503));
    const { customers } = openSevenTime(server.url, { random: () => 0.99 });
    const call = customers.get("a", { deadline: LIMIT });
    expect(await duration(call)).toBeLessThan(LIMIT + SLACK);
    expect(await errorOf(call)).toMatchObject({ kind: "timeout", code: "deadline" });
    expect(server.requests).toHaveLength(1);
  });

  it("row 15: a deadline that ends in the queue", async () => {
    const server = await serve(() => answer.json({ id: "c" }));
    const { contacts } = openSkveege(server.url, { limitShare: 1 / 30 });
    await contacts.get("first");
    const call = contacts.get("c", {}, { deadline: LIMIT });
    expect(await duration(call)).toBeLessThan(LIMIT + SLACK);
    expect(await errorOf(call)).toMatchObject({ kind: "timeout", code: "deadline" });
    expect(server.requests).toHaveLength(1);
  });

  it("row 15: a deadline that ends while a token is bought", async () => {
    const server = await serve(() => answer.stallBeforeHeaders());
    const call = openSevera(server.url).customers.get("g", { deadline: LIMIT });
    expect(await duration(call)).toBeLessThan(LIMIT + SLACK);
    expect(await errorOf(call)).toMatchObject({ kind: "timeout", code: "deadline", attempts: 0 });
  });

  it("row 15: a deadline covers all pages of a walk", async () => {
    const slow = hostile.later(80, answer.page([{ guid: "g" }]));
    const server = await serve(
      (_request, index) => (response, request) => {
        response.setHeader("NextPageToken", `t${index}`);
        return slow(response, request);
      },
      SUBJECTS[0]?.access,
    );
    const walk = openSevera(server.url).customers.list({}, { deadline: LIMIT }).toArray();
    expect(await duration(walk)).toBeLessThan(LIMIT + SLACK);
    expect(await errorOf(walk)).toMatchObject({ kind: "timeout", code: "deadline" });
    expect(server.calls().length).toBeGreaterThan(1);
  });

  it("row 15: a deadline covers the windows of a long stretch of days", async () => {
    const server = await serve(() => hostile.later(80, answer.json([])), SUBJECTS[4]?.access);
    const year = { clientId: 1, fromDate: "2025-01-01", toDate: "2025-12-31" };
    const walk = openCapitech(server.url)
      .timeTransactions.list(year, { deadline: LIMIT })
      .toArray();
    expect(await duration(walk)).toBeLessThan(LIMIT + SLACK);
    expect(await errorOf(walk)).toMatchObject({ kind: "timeout", code: "deadline" });
  });
});

describe("clocks", () => {
  it.each([3_600_000, -3_600_000])(
    "S36: a jump of the wall clock by %i ms neither ends nor holds a call",
    async (jump) => {
      const time = startLeapingTime();
      const server = await serve(() => answer.json({ id: "c" }));
      let offset = 0;
      const clock = { ...time.clock, now: () => time.clock.now() + offset };
      const { contacts } = openSkveege(server.url, {
        clock,
        fetch: time.fetch,
        limitShare: 1 / 30,
      });
      await contacts.get("a");
      offset = jump;
      await contacts.get("b");
      expect(time.elapsed()).toBeGreaterThanOrEqual(60_000);
      expect(time.elapsed()).toBeLessThan(65_000);
    },
  );

  it("S35, S36: a token's life is measured by the clock that never jumps, whatever the server's Date says", async () => {
    const time = startLeapingTime();
    let offset = 0;
    const clock = {
      ...time.clock,
      now: () => time.clock.now() + offset,
    };
    for (const date of ["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "soon"]) {
      let purchases = 0;
      const server = await serve((request) => {
        if (!request.path.endsWith("/token")) return answer.json({ guid: "g" }, { date });
        purchases++;
        return answer.json({ access_token: "token-1-secret", expires_in: 3600 }, { date });
      });
      const { customers } = openSevera(server.url, { clock, fetch: time.fetch });
      await customers.get("g");
      offset = 86_400_000;
      await customers.get("g");
      offset = -86_400_000;
      await customers.get("g");
      expect(purchases).toBe(1);
      time.advance(3_601_000);
      await customers.get("g");
      expect(purchases).toBe(2);
    }
  });
});

describe("a process", () => {
  const entry = new URL("../../generated/severa/dist/index.js", import.meta.url).href;
  const opened = (url: string): string => `
    import { Severa } from ${JSON.stringify(entry)};
    const severa = new Severa({ clientId: "id", clientSecret: "secret-4711", baseUrl: ${JSON.stringify(url)},
      timeout: 60_000, deadline: 120_000 });`;

  it("S5, row 15: ends with its last call: no timer of a limit, a token or a pause keeps it alive", async () => {
    const server = await serve((request) =>
      request.path.endsWith("/token")
        ? answer.raw(200, { connection: "close" }, '{"access_token":"t","expires_in":3600}')
        : answer.raw(200, { connection: "close" }, "{}"),
    );
    const run = await runScript(
      `${opened(server.url)} console.log(JSON.stringify(await severa.customers.get("g")));`,
    );
    expect(run).toMatchObject({ output: "{}\n", exitCode: 0 });
    expect(run.milliseconds).toBeLessThan(10_000);
  });

  it("row 15: stays alive while a call waits for its turn", async () => {
    const server = await serve((request, index) => {
      if (request.path.endsWith("/token"))
        return answer.json({ access_token: "t", expires_in: 3600 });
      return index === 1 ? answer.status(503, { "retry-after": "1" }) : answer.json({ guid: "g" });
    });
    const run = await runScript(
      `${opened(server.url)} console.log(JSON.stringify(await severa.customers.get("g")));`,
    );
    expect(run).toMatchObject({ output: '{"guid":"g"}\n', exitCode: 0 });
  });
});
