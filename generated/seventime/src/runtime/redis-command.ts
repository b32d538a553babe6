import { systemClock } from "./clock.js";
import { digest } from "./digest.js";

/** Runs a Lua script in Redis. */
export type RedisEval = (
  script: string,
  keys: readonly string[],
  values: readonly string[],
) => Promise<unknown>;

export interface RedisStoreOptions {
  /** What all keys begin with, so that they can't meet those of others in the same Redis. Default: `nordkit:`. */
  readonly prefix?: string | undefined;
  /** Milliseconds that Redis may take for one command; after that the call fails. Default: 5,000. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds after which others may buy a token although a process that died was about to. Who lives keeps its turn for as long
   * as it needs. Default: 10,000.
   */
  readonly lockTimeout?: number | undefined;
}

const PREFIX = "nordkit:";
const TIMEOUT = 5_000;

/** One Redis, as the stores see it. */
export interface RedisAccess {
  /** Runs a script on keys of one place in a cluster; rejects when Redis takes too long. */
  readonly run: RedisEval;
  /** The name in Redis of something of `owner`, which is not told by it. */
  readonly keyOf: (owner: string, what: string) => Promise<string>;
}

/** A client that can't reach its server waits for it, some for ever; a call must not. */
export function accessRedis(evaluate: RedisEval, options: RedisStoreOptions): RedisAccess {
  const { prefix = PREFIX, timeout = TIMEOUT } = options;
  const run: RedisEval = async (...command) => {
    let cancel: (() => void) | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const error = Object.assign(new Error("Redis does not answer."), { code: "ETIMEDOUT" });
      cancel = systemClock.after(timeout, () => reject(error), true);
    });
    return Promise.race([evaluate(...command), late]).finally(cancel);
  };
  // In braces stands what a cluster places keys by: those of one owner are together.
  return { run, keyOf: async (owner, what) => `${prefix}{${await digest(owner)}}:${what}` };
}
