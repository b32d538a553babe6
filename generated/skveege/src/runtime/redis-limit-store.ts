import type { LimitStore } from "./limit-store.js";
import type { RedisAccess } from "./redis-command.js";

/**
 * Each window is a list of the latest calls' times, by the clock of Redis alone, which is the same for all. The oldest of as many
 * as the window allows says when there is room again.
 */
const RESERVE = `
local time = redis.call("TIME")
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local waits, most = {}, 0
for index, key in ipairs(KEYS) do
  local calls, span = tonumber(ARGV[2 * index - 1]), tonumber(ARGV[2 * index])
  local oldest = redis.call("LINDEX", key, calls - 1)
  local wait = oldest and math.min(oldest + span - now, span) or 0
  waits[index] = math.max(0, math.ceil(wait))
  most = math.max(most, waits[index])
end
if most > 0 then return waits end
for index, key in ipairs(KEYS) do
  redis.call("LPUSH", key, string.format("%.0f", now))
  redis.call("LTRIM", key, 0, ARGV[2 * index - 1] - 1)
  redis.call("PEXPIRE", key, math.ceil(ARGV[2 * index]))
end
return waits`;

/** Counts calls in Redis. */
export function redisLimitStore({ run, keyOf }: RedisAccess): LimitStore {
  return {
    reserve: async (key, windows) => {
      const keys = await Promise.all(
        windows.map(({ milliseconds }) => keyOf(key, `calls:${milliseconds}`)),
      );
      const values = windows.flatMap(({ calls, milliseconds }) => [calls, milliseconds]);
      const waits = await run(RESERVE, keys, values.map(String));
      if (!Array.isArray(waits)) throw new TypeError("Redis answered a script with no list.");
      return waits.map(Number);
    },
  };
}
