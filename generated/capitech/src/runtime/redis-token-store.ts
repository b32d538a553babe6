import { systemClock } from "./clock.js";
import type { RedisAccess } from "./redis-command.js";
import type { StoredToken, TokenStore } from "./token-store.js";

const LOCK_TIMEOUT = 10_000;
const FIRST_LOOK = 10;
const LONGEST_LOOK = 100;
/** What is kept of a token whose end is not known, and of one that can be renewed after its end. */
const KEPT = 30 * 86_400_000;

const READ = 'return redis.call("HGET", KEYS[1], "token")';

const COMPARE_AND_SET = `
if (redis.call("HGET", KEYS[1], "generation") or "0") ~= ARGV[1] then return 0 end
redis.call("HSET", KEYS[1], "generation", ARGV[2], "token", ARGV[3])
redis.call("PEXPIRE", KEYS[1], ARGV[4])
return 1`;

/** Takes the lock, or keeps it: who holds it already has it again. */
const LOCK = `
local holder = redis.call("GET", KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call("SET", KEYS[1], ARGV[1], "PX", ARGV[2])
return 1`;

const UNLOCK = `
if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end
return 0`;

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void systemClock.after(milliseconds, resolve, true));

/** Keeps tokens in Redis, as they are: who can read there can use them. */
export function redisTokenStore(
  { run, keyOf }: RedisAccess,
  lockTimeout: number = LOCK_TIMEOUT,
): TokenStore {
  /** Keeps the lock until the function it returns is called. */
  const keep = (key: string, owner: string): (() => void) => {
    let cancel: () => void;
    const wait = (): void => {
      cancel = systemClock.after(lockTimeout / 3, renew, false);
    };
    const renew = (): void => {
      // A renewal that fails only lets the lock end early, which costs one token at most.
      void run(LOCK, [key], [owner, String(lockTimeout)]).catch(() => undefined);
      wait();
    };
    wait();
    return () => cancel();
  };

  return {
    read: async (key) => {
      const text = await run(READ, [await keyOf(key, "token")], []);
      return typeof text === "string" ? (JSON.parse(text) as StoredToken) : undefined;
    },
    compareAndSet: async (key, generation, token) => {
      const values = [generation, token.generation, JSON.stringify(token), KEPT].map(String);
      return Number(await run(COMPARE_AND_SET, [await keyOf(key, "token")], values)) === 1;
    },
    withLock: async (key, act) => {
      const lock = await keyOf(key, "lock");
      const owner = crypto.randomUUID();
      for (let wait = FIRST_LOOK; ; wait = Math.min(LONGEST_LOOK, wait * 2)) {
        if (Number(await run(LOCK, [lock], [owner, String(lockTimeout)])) === 1) break;
        await sleep(wait);
      }
      const letGo = keep(lock, owner);
      try {
        return await act();
      } finally {
        letGo();
        // What was done stands, also when Redis is gone now; the lock then ends by itself.
        void run(UNLOCK, [lock], [owner]).catch(() => undefined);
      }
    },
  };
}
