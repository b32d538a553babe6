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

const DEFAULTS: Limits = {
  timeout: 30_000,
  deadline: Infinity,
  maxAttempts: 3,
  maxRetryWait: 60_000,
  maxResponseBytes: 32 * 1024 * 1024,
};

/**
 * The limits that a call sets, else its client, else the defaults.
 * @throws {@link ConfigError} when one is not above 0.
 */
export function limitsOf(client: ClientOptions, call: CallOptions = {}): Limits {
  const limits: { -readonly [Name in keyof Limits]: number } = { ...DEFAULTS };
  for (const name of Object.keys(DEFAULTS) as (keyof Limits)[]) {
    const value = (call as Partial<Limits>)[name] ?? client[name] ?? limits[name];
    if (typeof value !== "number" || !(value > 0)) throw invalidOption(name, "a number above 0");
    limits[name] = value;
  }
  return limits;
}
