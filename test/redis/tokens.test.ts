import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startSevera, type SeveraSimulator } from "../simulators/severa/start-severa.ts";
import { installPackage, type InstalledPackage } from "../support/installed-package.ts";
import { findProgram } from "../support/program.ts";
import type { SeveraModule } from "../support/severa.ts";
import { type RedisServer, startRedis } from "./support/start-redis.ts";
import { filesOf, startWorker, type Worker, type WorkerSettings } from "./support/start-worker.ts";

const program = findProgram("redis-server") ?? "";
const LOCK_TIMEOUT = 1_000;

let installed: InstalledPackage<SeveraModule>;
let redis: RedisServer;
let simulator: SeveraSimulator;
let workers: Worker[] = [];

const purchases = (): number =>
  simulator.requests.filter(({ path }) => /\/(token|refreshtoken)$/.test(path)).length;
const failuresOf = (batches: Awaited<ReturnType<Worker["call"]>>[]) =>
  batches.flatMap(({ failures }) => failures);

async function startWorkers(
  count: number,
  more: Partial<WorkerSettings["redis"]> | "no store" = {},
): Promise<Worker[]> {
  const { clientId, clientSecret, baseUrl, data } = simulator;
  const [guid = ""] = data.customers.keys();
  const settings = (index: number): WorkerSettings => ({
    files: filesOf(installed.folder, "@nordkit/severa"),
    exported: "Severa",
    options: { clientId, clientSecret, baseUrl, scopes: ["customers:read"] },
    method: ["customers", "get", guid],
    ...(more !== "no store" && {
      redis: {
        port: redis.port,
        library: index % 2 === 0 ? "redis" : "ioredis",
        options: { lockTimeout: LOCK_TIMEOUT },
        share: ["tokenStore"],
        ...more,
      },
    }),
  });
  const started = await Promise.all(
    Array.from({ length: count }, (_, index) => startWorker(settings(index))),
  );
  workers.push(...started);
  return started;
}

describe.skipIf(program === "")("processes that share a token through redis-server", () => {
  beforeAll(async () => {
    installed = await installPackage<SeveraModule>("severa");
  });
  afterAll(() => installed.remove());
  beforeEach(async () => {
    redis = await startRedis(program);
    simulator = await startSevera({ callsPerSecond: 100_000 });
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    workers = [];
    await simulator.close();
    await redis.stop();
  });

  test("4 processes with 25 calls each buy one token", async () => {
    const four = await startWorkers(4);
    const batches = await Promise.all(four.map((worker) => worker.call(25)));
    expect(failuresOf(batches)).toEqual([]);
    expect(batches.map(({ succeeded }) => succeeded)).toEqual([25, 25, 25, 25]);
    expect(purchases()).toBe(1);
    expect(simulator.requests).toHaveLength(101);
  });

  test("who buys a token keeps the others waiting for as long as it takes; killed, it doesn't", async () => {
    simulator.disturb({ matches: ({ path }) => path.endsWith("/token"), delayMs: 50_000 });
    const [holder, ...others] = await startWorkers(3);
    // Its answer never comes: the process is killed in the middle of its purchase.
    void holder?.call(1).catch(() => undefined);
    await expect.poll(purchases, { timeout: 10_000 }).toBe(1);
    const batches = others.map((worker) => worker.call(5));
    await new Promise((resolve) => setTimeout(resolve, 2 * LOCK_TIMEOUT));
    expect(purchases()).toBe(1);
    await holder?.kill();
    expect(failuresOf(await Promise.all(batches))).toEqual([]);
    expect(purchases()).toBe(2);
    expect(simulator.tokens.issued).toBe(1);
  });

  test("where a new token ends the old one: no failed call, and one purchase for each end", async () => {
    const both = await startWorkers(2);
    for (let ends = 0; ends < 4; ends++) {
      const batches = await Promise.all(both.map((worker) => worker.call(6)));
      expect(failuresOf(batches)).toEqual([]);
      expect(purchases()).toBe(1 + ends);
      simulator.expireAccessToken();
    }
  });

  test("without a store two processes take each other's token away: an error that names the remedy", async () => {
    const both = await startWorkers(2, "no store");
    let failures: Awaited<ReturnType<Worker["call"]>>["failures"] = [];
    for (let turn = 0; turn < 20 && failures.length === 0; turn++) {
      for (const worker of both) failures = [...failures, ...(await worker.call(1)).failures];
    }
    expect(failures[0]).toEqual({
      failure: "auth/rotated-elsewhere",
      message: expect.stringContaining("tokenStore") as string,
    });
  });
});
