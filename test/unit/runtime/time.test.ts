import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { windows } from "../../../templates/plugins/limits/windows.js";
import {
  answer,
  type FaultServer,
  startFaultServer,
  TokenIssuer,
} from "../../support/fault-server.js";
import { openClient } from "../../support/open-client.js";
import { duration, errorOf, failureOf } from "../../support/outcome.js";
import { Acme } from "../../support/sample-client.js";

let server: FaultServer;
afterEach(() => server.close());

const customer = answer.json({ guid: "g" });
const oneAtATime = windows({ windows: [{ calls: 1, seconds: 30 }], margin: 0 });

describe("timeouts (row 15)", () => {
  it.each([
    ["before the headers (S7)", answer.stallBeforeHeaders()],
    ["in the body", answer.stallInBody()],
    ["in the body of an error", answer.stallInBody(500)],
    ["by one byte at a time (S6)", answer.drip(20)],
  ])("a server that stalls %s ends at the limit", async (_name, stall) => {
    server = await startFaultServer(() => stall);
    const call = openClient(server.url).get("g", { timeout: 200, maxAttempts: 1 });
    const time = await duration(call);
    expect(await errorOf(call)).toMatchObject({
      kind: "timeout",
      code: "attempt",
      limit: 200,
      attempts: 1,
    });
    expect(time).toBeGreaterThan(195);
    expect(time).toBeLessThan(260);
  });

  it("two attempts end within the deadline", async () => {
    server = await startFaultServer(() => answer.stallBeforeHeaders());
    const call = openClient(server.url, { random: () => 0.1 }).get("g", {
      timeout: 150,
      deadline: 400,
    });
    const time = await duration(call);
    expect(await failureOf(call)).toBe("timeout/deadline");
    expect(server.requests).toHaveLength(2);
    expect(time).toBeGreaterThan(395);
    expect(time).toBeLessThan(460);
  });

  it.each([
    ["backoff", answer.status(503), false],
    ["queue", customer, true],
  ])("a deadline that expires in the %s", async (_phase, reply, isQueued) => {
    server = await startFaultServer(() => reply);
    const acme = openClient(
      server.url,
      { random: () => 0.99 },
      isQueued ? { gate: oneAtATime } : {},
    );
    if (isQueued) await acme.get("first");
    const call = acme.get("g", { deadline: 200 });
    const time = await duration(call);
    expect(await errorOf(call)).toMatchObject({ kind: "timeout", code: "deadline", limit: 200 });
    expect(time).toBeGreaterThan(195);
    expect(time).toBeLessThan(260);
  });

  it("a deadline covers all pages of a walk", async () => {
    server = await startFaultServer((_request, index) => async (response, request) => {
      await new Promise((resolve) => setTimeout(resolve, 90));
      return answer.page([{ guid: `g${index}` }], `p${index}`)(response, request);
    });
    const walk = openClient(server.url).list({}, { deadline: 250 }).toArray();
    const time = await duration(walk);
    expect(await failureOf(walk)).toBe("timeout/deadline");
    expect(time).toBeLessThan(310);
    expect(server.requests.length).toBeGreaterThan(1);
  });
});

describe("abort (row 16)", () => {
  const reason = new Error("the caller's own");

  async function abortAfter(
    milliseconds: number,
    start: (signal: AbortSignal) => PromiseLike<unknown>,
  ): Promise<void> {
    const controller = new AbortController();
    const call = start(controller.signal);
    let abortedAt = 0;
    setTimeout(() => {
      abortedAt = performance.now();
      controller.abort(reason);
    }, milliseconds);
    const error = await call.then(
      () => "no error",
      (caught: unknown) => caught,
    );
    expect(error).toBe(reason);
    expect(performance.now() - abortedAt).toBeLessThan(20);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  }

  it("in the queue", async () => {
    server = await startFaultServer(() => customer);
    const acme = openClient(server.url, {}, { gate: oneAtATime });
    await acme.get("first");
    await abortAfter(30, (signal) => acme.get("g", { signal }));
  });

  it("while waiting for a token", async () => {
    const issuer = new TokenIssuer();
    issuer.delay = 500;
    server = await startFaultServer(issuer.guard(() => customer));
    const { customers } = new Acme({
      clientId: "id-4711",
      clientSecret: "secret-4711",
      baseUrl: server.url,
    });
    await abortAfter(30, (signal) => customers.get("g", { signal }));
  });

  it("in the backoff", async () => {
    server = await startFaultServer(() => answer.status(503));
    const acme = openClient(server.url, { random: () => 1 });
    await abortAfter(50, (signal) => acme.get("g", { signal }));
  });

  it.each([
    ["before the headers", answer.stallBeforeHeaders()],
    ["in the body", answer.stallInBody()],
  ])("%s", async (_phase, stall) => {
    server = await startFaultServer(() => stall);
    await abortAfter(50, (signal) => openClient(server.url).get("g", { signal }));
  });

  it("between pages", async () => {
    server = await startFaultServer((_request, index) =>
      answer.page([{ guid: `g${index}` }], `p${index}`),
    );
    const controller = new AbortController();
    const seen: unknown[] = [];
    const walk = (async () => {
      for await (const item of openClient(server.url).list({}, { signal: controller.signal })) {
        seen.push(item);
        if (seen.length === 2) controller.abort(reason);
      }
    })();
    await expect(walk).rejects.toBe(reason);
    expect(server.requests).toHaveLength(2);
  });

  it("before it begins: nothing is sent", async () => {
    server = await startFaultServer(() => customer);
    await expect(
      openClient(server.url).get("g", { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it("1,000 calls on one signal leave no listener and no warning", async () => {
    server = await startFaultServer(() => customer);
    const warnings: unknown[] = [];
    const warn = (warning: unknown): unknown => warnings.push(warning);
    process.on("warning", warn);
    const controller = new AbortController();
    const acme = openClient(server.url);
    await Promise.all(
      Array.from({ length: 1_000 }, () => acme.get("g", { signal: controller.signal })),
    );
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    process.off("warning", warn);
    expect(warnings).toEqual([]);
  });
});
