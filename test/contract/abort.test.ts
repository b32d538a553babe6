import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { hostile } from "../fault-server/hostile.ts";
import { answer, type Answer } from "../support/fault-server.ts";
import { errorOf, rejection } from "../support/outcome.ts";
import { serve } from "./serve.ts";
import { openSevenTime, openSevera, openSkveege, SUBJECTS } from "./subjects.ts";

const reason = new Error("the caller's own");
const token = answer.json({ access_token: "token-1-secret", expires_in: 3600 });

/** Aborts while a call does something, and tells what it rejected with and after how long. */
async function abortIn(
  call: (signal: AbortSignal) => PromiseLike<unknown>,
  after: number,
): Promise<{ readonly error: unknown; readonly took: number; readonly listeners: number }> {
  const controller = new AbortController();
  const rejected = rejection(call(controller.signal));
  await new Promise((resolve) => setTimeout(resolve, after));
  const abortedAt = performance.now();
  controller.abort(reason);
  const error = await rejected;
  return {
    error,
    took: performance.now() - abortedAt,
    listeners: getEventListeners(controller.signal, "abort").length,
  };
}

describe("row 16: an abort ends a call with the caller's own reason", () => {
  const replies: readonly (readonly [string, Answer])[] = [
    ["before the headers", answer.stallBeforeHeaders()],
    ["in the body", answer.stallInBody()],
    ["in the sleep before another attempt", answer.status(503, { "retry-after": "30" })],
  ];
  it.each(replies)("row 16: %s", async (_phase, reply) => {
    const server = await serve(() => reply);
    const { customers } = openSevenTime(server.url);
    const { error, took, listeners } = await abortIn(
      (signal) => customers.get("a", { signal }),
      250,
    );
    expect(error).toBe(reason);
    expect(took).toBeLessThan(100);
    expect(listeners).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it("row 16: in the queue", async () => {
    const server = await serve(() => answer.json({ id: "c" }));
    const { contacts } = openSkveege(server.url, { limitShare: 1 / 30 });
    await contacts.get("first");
    const { error, took, listeners } = await abortIn(
      (signal) => contacts.get("c", {}, { signal }),
      50,
    );
    expect(error).toBe(reason);
    expect(took).toBeLessThan(100);
    expect(listeners).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it("row 16: while a token is bought, which goes on for the others", async () => {
    let purchases = 0;
    const server = await serve((request) => {
      if (!request.path.endsWith("/token")) return answer.json({ guid: "g" });
      purchases++;
      return hostile.later(200, token);
    });
    const { customers } = openSevera(server.url);
    const other = customers.get("g");
    const { error, took, listeners } = await abortIn(
      (signal) => customers.get("g", { signal }),
      50,
    );
    expect(error).toBe(reason);
    expect(took).toBeLessThan(100);
    expect(listeners).toBe(0);
    expect(await other).toEqual({ guid: "g" });
    expect(purchases).toBe(1);
  });

  it("row 16: between pages", async () => {
    const server = await serve(
      (_request, index) => answer.page([{ guid: `g${index}` }], `t${index}`),
      SUBJECTS[0]?.access,
    );
    const controller = new AbortController();
    const seen: unknown[] = [];
    const walk = (async () => {
      for await (const item of openSevera(server.url).customers.list(
        {},
        { signal: controller.signal },
      )) {
        seen.push(item);
        if (seen.length === 2) controller.abort(reason);
      }
    })();
    expect(await rejection(walk)).toBe(reason);
    expect(seen).toHaveLength(2);
    expect(server.calls()).toHaveLength(2);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });
});

describe.each(SUBJECTS)("an aborted signal, $name", ({ access, open }) => {
  it("row 16: sends nothing when it was aborted before", async () => {
    const server = await serve(() => answer.json([]), access);
    const trial = open(server.url);
    expect(await rejection(trial.read({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(await rejection(trial.write({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });
});

it("row 16: 1,000 calls on one signal leave no listener, and cause no warning", async () => {
  const server = await serve((_request, index) =>
    index % 3 === 0 ? answer.status(404) : answer.json({}),
  );
  const controller = new AbortController();
  const { signal } = controller;
  const warnings: Error[] = [];
  const note = (warning: Error): unknown => warnings.push(warning);
  process.on("warning", note);
  const { customers } = openSevenTime(server.url);
  for (let batch = 0; batch < 20; batch++) {
    const calls = Array.from({ length: 50 }, (_, index) => customers.get(`c${index}`, { signal }));
    await Promise.allSettled(calls);
  }
  process.off("warning", note);
  expect(server.requests).toHaveLength(1_000);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(warnings).toEqual([]);
});

it("row 16: the signal of a platform's time-out is the caller's too", async () => {
  const server = await serve(() => answer.stallBeforeHeaders());
  const signal = AbortSignal.timeout(50);
  const error = await rejection(openSevenTime(server.url).customers.get("a", { signal }));
  expect(error).toBe(signal.reason);
  const own = await errorOf(
    openSevenTime(server.url).customers.get("a", { timeout: 50, maxAttempts: 1 }),
  );
  expect(own.kind).toBe("timeout");
});
