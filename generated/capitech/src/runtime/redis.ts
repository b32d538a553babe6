import type { LimitStore } from "./limit-store.js";
import { accessRedis, type RedisEval, type RedisStoreOptions } from "./redis-command.js";
import { redisLimitStore } from "./redis-limit-store.js";
import { redisTokenStore } from "./redis-token-store.js";
import type { TokenStore } from "./token-store.js";

export type { LimitStore, LimitWindow } from "./limit-store.js";
export type { RedisEval, RedisStoreOptions } from "./redis-command.js";
export type { StoredToken, TokenStore } from "./token-store.js";

/** What several processes of one account share, as options of the client. */
export interface RedisStores {
  readonly tokenStore: TokenStore;
  readonly limitStore: LimitStore;
}

/**
 * Lets processes share tokens and limits through Redis (or what speaks its protocol and runs Lua). Tokens are stored as they are: whoever
 * can read this Redis can use them. Names of keys hold a digest of address and account, never a secret.
 *
 * @param redis - {@link nodeRedis} or {@link ioredis} of your connected client, or your own function that runs a script.
 */
export function redisStores(redis: RedisEval, options: RedisStoreOptions = {}): RedisStores {
  const access = accessRedis(redis, options);
  return {
    tokenStore: redisTokenStore(access, options.lockTimeout),
    limitStore: redisLimitStore(access),
  };
}

/** For a client of the package `redis`. */
export function nodeRedis(client: {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}): RedisEval {
  return (script, keys, values) => client.eval(script, { keys: [...keys], arguments: [...values] });
}

/** For a client of the package `ioredis`. */
export function ioredis(client: {
  eval(script: string, count: number, ...keysAndValues: string[]): Promise<unknown>;
}): RedisEval {
  return (script, keys, values) => client.eval(script, keys.length, ...keys, ...values);
}
