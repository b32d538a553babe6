import { describe, expect, it } from "vitest";
import type * as SeveraPackage from "../../generated/severa/src/index.ts";
import { answer, TokenIssuer } from "../support/fault-server.ts";
import { startLeapingTime } from "../support/leaping-time.ts";
import { serve } from "./serve.ts";
import { openCapitech, openSevenTime, openSevera, openSkveege, SUBJECTS } from "./subjects.ts";

type HookEvents = SeveraPackage.HookEvents;

const now = { random: () => 0 };

describe("hooks", () => {
  it("row 28: tell of requests, answers, retries, tokens and pages, frozen and in order", async () => {
    const issuer = new TokenIssuer();
    let calls = 0;
    const server = await serve(
      issuer.guard(() => (++calls === 1 ? answer.status(503) : answer.page([{ guid: "g" }]))),
    );
    const told: (readonly [string, object])[] = [];
    const names = ["request", "response", "retry", "token", "page", "wait", "end"] as const;
    const hooks = Object.fromEntries(
      names.map((name) => [name, (event: object) => told.push([name, event])]),
    );
    await openSevera(server.url, { hooks, ...now })
      .customers.list()
      .toArray();
    expect(told.map(([name]) => name)).toEqual([
      "token",
      "request",
      "response",
      "retry",
      "request",
      "response",
      "end",
      "page",
    ]);
    expect(told.map(([, event]) => event)).toMatchObject([
      { action: "acquired", generation: 1 },
      { attempt: 1, method: "GET", url: `${server.url}/v1/customers` },
      { attempt: 1, status: 503 },
      { attempt: 1, reason: "http/status", delay: 0 },
      { attempt: 2 },
      { attempt: 2, status: 200 },
      { attempts: 2, error: undefined },
      { number: 1, items: 1 },
    ]);
    for (const [, event] of told) expect(Object.isFrozen(event)).toBe(true);
  });

  it("row 28: tell how each call ended, and which events are of one call", async () => {
    const server = await serve((request) =>
      request.path.endsWith("/bad") ? answer.status(404) : answer.json({ _id: "a" }),
    );
    const told: HookEvents["end" | "request"][] = [];
    const hooks: SeveraPackage.Hooks = {
      request: (event) => told.push(event),
      end: (event) => told.push(event),
    };
    const { customers } = openSevenTime(server.url, { hooks });
    const aborted = customers.get("never", { signal: AbortSignal.abort() });
    await Promise.allSettled([customers.get("good"), customers.get("bad"), aborted]);
    const ends = told.filter((event) => "attempts" in event);
    expect(ends.map(({ call, attempts, error }) => [call, attempts, error])).toEqual(
      expect.arrayContaining([
        [1, 0, "aborted"],
        [2, 1, undefined],
        [3, 1, "http/status"],
      ]),
    );
    const requests = told.filter((event) => "url" in event);
    expect(requests.map(({ call, url }) => [call, url.split("/").at(-1)]).sort()).toEqual([
      [2, "good"],
      [3, "bad"],
    ]);
  });

  it("row 28: tell of waits for a turn", async () => {
    const time = startLeapingTime();
    const server = await serve(() => answer.json({ id: "c" }));
    const waits: number[] = [];
    const { contacts } = openSkveege(server.url, {
      clock: time.clock,
      fetch: time.fetch,
      limitShare: 1 / 30,
      hooks: { wait: ({ milliseconds }) => waits.push(milliseconds) },
    });
    await contacts.get("a");
    await contacts.get("b");
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(59_000);
  });

  it("row 28: tell of each window of a stretch of days", async () => {
    const server = await serve(() => answer.json([{ uid: 1 }]), SUBJECTS[4]?.access);
    const pages: number[] = [];
    const range = { clientId: 1, fromDate: "2026-01-01", toDate: "2026-03-31" };
    const hooks: SeveraPackage.Hooks = { page: ({ number }) => pages.push(number) };
    await openCapitech(server.url, { hooks }).timeTransactions.list(range).toArray();
    expect(pages).toEqual([1, 2, 3]);
  });
});

describe.each(SUBJECTS)("a hook that fails, $name", ({ access, open, good }) => {
  it("row 28: whatever it throws, rejects or changes, it can't disturb a call", async () => {
    const server = await serve(
      (_request, index) => (index === 0 ? answer.status(503) : answer.json(good)),
      access,
    );
    const broken = {
      request: () => {
        throw new Error("broken");
      },
      response: (event: { status: number }) => {
        event.status = 500;
      },
      retry: async () => {
        await Promise.resolve();
        throw new Error("broken later");
      },
      token: () => Promise.reject(new Error("broken too")) as never,
    };
    await open(server.url, { hooks: broken, ...now }).read();
    expect(server.calls()).toHaveLength(2);
  });
});

describe("notices of the vendor", () => {
  it("row 36: Deprecation and Sunset are told once per operation", async () => {
    const headers = { deprecation: "@1767225600", sunset: "Fri, 01 Jan 2027 00:00:00 GMT" };
    const server = await serve(() => answer.json({ _id: "a" }, headers));
    const told: unknown[] = [];
    const { customers, projects } = openSevenTime(server.url, {
      hooks: { notice: (event) => told.push(event) },
    });
    await customers.get("a");
    await customers.get("b");
    await projects.get("c");
    expect(told).toMatchObject([
      { operationId: "getCustomer", deprecation: "@1767225600", sunset: headers.sunset },
      { operationId: "getProject" },
    ]);
  });
});
