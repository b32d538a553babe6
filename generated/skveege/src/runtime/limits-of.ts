import { invalidOption } from "./option-errors.js";
import type { CallOptions, ClientOptions } from "./options.js";

/** The limits of one call. */
export interface Limits {
  readonly timeout: number;
  readonly deadline: number;
  readonly maxAttempts: number;
  readonly maxRetryWait: number;
  readonly maxResponseBytes: number;
}

/**
 * The limits that a call sets, else its client, else the defaults.
 * @throws {@link ConfigError} when one is not above 0.
 */
export function limitsOf(client: ClientOptions, call: CallOptions = {}): Limits {
  const limit = (name: keyof Limits, standard: number): number => {
    const value: unknown = (call as Partial<Limits>)[name] ?? client[name] ?? standard;
    if (typeof value === "number" && value > 0) return value;
    throw invalidOption(name, "a number above 0");
  };
  return {
    timeout: limit("timeout", 30_000),
    deadline: limit("deadline", Infinity),
    maxAttempts: limit("maxAttempts", 3),
    maxRetryWait: limit("maxRetryWait", 60_000),
    maxResponseBytes: limit("maxResponseBytes", 32 * 1024 * 1024),
  };
}
