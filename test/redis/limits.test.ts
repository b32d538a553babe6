import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answer, type FaultServer, startFaultServer } from "../support/fault-server.ts";
import { findProgram } from "../support/program.ts";
import { runIn } from "../support/run-nordkit.ts";
import { closeWorkshops, openWorkshop, tinyWith, type Workshop } from "../support/tiny-spec.ts";
import { type RedisServer, startRedis } from "./support/start-redis.ts";
import { startWorker, type Worker } from "./support/start-worker.ts";

const program = findProgram("redis-server") ?? "";
const SPAN = 2_000;
const LIMITS = `  limits:
    plugin: windows
    windows: [{ calls: 30, seconds: ${SPAN / 1000} }, { calls: 100, seconds: 86400 }]
`;
/** Of each window a tenth is left free. */
const PER_DAY = 90;

let workshop: Workshop;
let redis: RedisServer;
let server: FaultServer;
let workers: Worker[] = [];

async function startWorkers(keys: readonly string[]): Promise<Worker[]> {
  const dist = join(workshop.output, "acme", "dist");
  const started = await Promise.all(
    keys.map((key, index) =>
      startWorker({
        files: { entry: join(dist, "index.js"), redis: join(dist, "runtime", "redis.js") },
        exported: "Acme",
        options: { key, baseUrl: server.url },
        method: ["customers", "get", "c1"],
        redis: {
          port: redis.port,
          library: index % 2 === 0 ? "redis" : "ioredis",
          options: {},
          share: ["limitStore"],
        },
      }),
    ),
  );
  workers.push(...started);
  return started;
}

describe.skipIf(program === "")("processes that keep limits together by redis-server", () => {
  beforeAll(async () => {
    const text = tinyWith("  pagers:\n", `${LIMITS}  pagers:\n`);
    workshop = await openWorkshop({ acme: { "openapi.yaml": text } });
    expect(await runIn(workshop, ["generate"])).toMatchObject({ code: 0 });
  });
  afterAll(closeWorkshops);
  beforeEach(async () => {
    redis = await startRedis(program);
    server = await startFaultServer(() => answer.json({ name: "Åse" }));
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    workers = [];
    await server.close();
    await redis.stop();
  });

  test("3 processes together keep the limit of one in any stretch of its time", async () => {
    const three = await startWorkers(["key", "key", "key"]);
    const batches = await Promise.all(three.map((worker) => worker.call(25)));
    expect(batches.flatMap(({ failures }) => failures)).toEqual([]);
    // Measured where calls leave: a busy machine bunches arrivals.
    const times = batches.flatMap(({ sentAt }) => sentAt);
    expect(times).toHaveLength(75);
    expect(server.requests).toHaveLength(75);
    for (const from of times) {
      const inSpan = times.filter((at) => at >= from && at < from + SPAN);
      expect(inSpan.length).toBeLessThanOrEqual(30);
    }
  });

  test("a day's quota is counted over restarts, and for each account apart", async () => {
    const [first, another] = await startWorkers(["key", "another key"]);
    expect(await first?.call(PER_DAY - 5)).toMatchObject({ succeeded: PER_DAY - 5 });
    await first?.kill();
    const [second] = await startWorkers(["key"]);
    const batch = await second?.call(8);
    expect(batch?.succeeded).toBe(5);
    expect(batch?.failures.map(({ failure }) => failure)).toEqual(
      Array.from({ length: 3 }, () => "quota/exhausted"),
    );
    expect(await another?.call(8)).toMatchObject({ succeeded: 8 });
  });
});
