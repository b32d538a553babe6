import { Redis } from "ioredis";
import { pathToFileURL } from "node:url";
import { createClient } from "redis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type * as RedisEntry from "../../generated/severa/src/runtime/redis.ts";
import {
  type FaultServer,
  startFaultServer,
  TokenIssuer,
  answer,
} from "../support/fault-server.ts";
import { bundled } from "../support/bundle.ts";
import { installPackage, type InstalledPackage } from "../support/installed-package.ts";
import { errorOf } from "../support/outcome.ts";
import { findProgram } from "../support/program.ts";
import type { SeveraModule } from "../support/severa.ts";
import { type RedisServer, startRedis } from "./support/start-redis.ts";
import { filesOf } from "./support/start-worker.ts";

const program = findProgram("redis-server") ?? "";
const token = (generation: number) => ({ generation, accessToken: `secret-${generation}` });
const OWNER = "https://api.acme.example acme-id a:read";

let installed: InstalledPackage<SeveraModule>;
let entry: typeof RedisEntry;
let redis: RedisServer;
let server: FaultServer | undefined;

/** A user's own client: as our module takes it, for a look into Redis, and closed. */
interface Connection {
  readonly access: RedisEntry.RedisEval;
  readonly keys: () => Promise<string[]>;
  readonly close: () => void;
}

const LIBRARIES: Readonly<Record<string, () => Promise<Connection>>> = {
  redis: async () => {
    const client = createClient({ socket: { port: redis.port, host: "127.0.0.1" } });
    client.on("error", () => undefined);
    await client.connect();
    const access = entry.nodeRedis(client);
    return { access, keys: () => client.keys("*"), close: () => client.destroy() };
  },
  ioredis: async () => {
    const client = new Redis(redis.port, "127.0.0.1");
    client.on("error", () => undefined);
    const access = entry.ioredis(client);
    return { access, keys: () => client.keys("*"), close: () => client.disconnect() };
  },
};

beforeAll(async () => {
  installed = await installPackage<SeveraModule>("severa");
  const { href } = pathToFileURL(filesOf(installed.folder, "@nordkit/severa").redis);
  entry = (await import(href)) as typeof RedisEntry;
});
afterAll(() => installed.remove());

test("who doesn't import it has nothing of it in a bundle", async () => {
  expect(await bundled(installed.folder, 'export * from "@nordkit/severa"')).not.toContain("redis");
  expect(await bundled(installed.folder, 'export * from "@nordkit/severa/redis"')).toContain(
    "redis.call",
  );
});

describe.skipIf(program === "").each(Object.entries(LIBRARIES))(
  "the stores by a client of the package %s, with redis-server",
  (_library, connect) => {
    let connection: Connection;
    beforeEach(async () => {
      redis = await startRedis(program);
      connection = await connect();
    });
    afterEach(async () => {
      connection.close();
      await redis.stop();
      await server?.close();
      server = undefined;
    });

    test("a token is replaced by who knew the latest one, and by nobody else", async () => {
      const { tokenStore } = entry.redisStores(connection.access);
      expect(await tokenStore.read(OWNER)).toBeUndefined();
      expect(await tokenStore.compareAndSet(OWNER, 0, token(1))).toBe(true);
      expect(await tokenStore.compareAndSet(OWNER, 0, token(1))).toBe(false);
      expect(await tokenStore.compareAndSet(OWNER, 1, token(2))).toBe(true);
      expect(await tokenStore.read(OWNER)).toEqual(token(2));
      expect(await tokenStore.read("another")).toBeUndefined();
    });

    test("of many that write at once one wins", async () => {
      const { tokenStore } = entry.redisStores(connection.access);
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => tokenStore.compareAndSet(OWNER, 0, token(1))),
      );
      expect(outcomes.filter(Boolean)).toHaveLength(1);
    });

    test("one at a time holds the lock, also past its time while it is alive", async () => {
      const { tokenStore } = entry.redisStores(connection.access, { lockTimeout: 150 });
      const events: string[] = [];
      const work = (name: string) =>
        tokenStore.withLock(OWNER, async () => {
          events.push(`${name} begins`);
          await new Promise((resolve) => setTimeout(resolve, 400));
          events.push(`${name} ends`);
        });
      await Promise.all([work("a"), work("b")]);
      const [first, ...rest] = events;
      const [one, other] = first === "a begins" ? ["a", "b"] : ["b", "a"];
      expect(rest).toEqual([`${one} ends`, `${other} begins`, `${other} ends`]);
    });

    test("what fails under the lock lets it go", async () => {
      const { tokenStore } = entry.redisStores(connection.access);
      const failing = tokenStore.withLock(OWNER, () => Promise.reject(new Error("no token")));
      await expect(failing).rejects.toThrow("no token");
      expect(await tokenStore.withLock(OWNER, () => Promise.resolve("mine"))).toBe("mine");
    });

    test("a call is counted in all windows or in none, and only as often as they allow", async () => {
      const { limitStore } = entry.redisStores(connection.access);
      const windows = [
        { calls: 3, milliseconds: 60_000 },
        { calls: 4, milliseconds: 90_000 },
      ];
      const waits = await Promise.all(
        Array.from({ length: 10 }, () => limitStore.reserve(OWNER, windows)),
      );
      expect(waits.filter((wait) => wait.every((each) => each === 0))).toHaveLength(3);
      const [short = 0, long] = waits.at(-1) ?? [];
      expect(short).toBeGreaterThan(50_000);
      expect(short).toBeLessThanOrEqual(60_000);
      expect(long).toBe(0);
      const wider = [{ calls: 9, milliseconds: 60_000 }, ...windows.slice(1)];
      expect(await limitStore.reserve(OWNER, wider)).toEqual([0, 0]);
    });

    test("keys begin as the user says and tell neither account nor secret", async () => {
      const { tokenStore, limitStore } = entry.redisStores(connection.access, { prefix: "shop:" });
      await tokenStore.compareAndSet(OWNER, 0, token(1));
      await limitStore.reserve(OWNER, [{ calls: 3, milliseconds: 60_000 }]);
      const keys = await connection.keys();
      expect(keys).toHaveLength(2);
      for (const key of keys) expect(key).toMatch(/^shop:\{[0-9a-f]{32}\}:(token|calls:60000)$/);
    });

    test.each(["tokenStore", "limitStore"] as const)(
      "Redis that is gone is an error of the call that names %s, well before a call would hang",
      async (option) => {
        const issuer = new TokenIssuer();
        server = await startFaultServer(issuer.guard(() => answer.json({ guid: "g" })));
        const stores = entry.redisStores(connection.access, { timeout: 300 });
        const severa = new installed.module.Severa({
          clientId: "acme-id",
          clientSecret: "very-secret",
          baseUrl: server.url,
          [option]: stores[option],
        });
        await severa.customers.get("g");
        issuer.issued++;
        await redis.stop();
        const error = await errorOf(severa.customers.get("g"));
        expect(error).toMatchObject({ kind: "network", code: "store" });
        expect(error.message).toContain(option);
        expect(JSON.stringify(error) + error.message).not.toContain("secret");
        const hurried = severa.customers.get("g", { deadline: 50 });
        expect(["network/store", "timeout/deadline"]).toContain(
          await errorOf(hurried).then(({ kind, code }) => `${kind}/${code}`),
        );
      },
    );
  },
);
