import { invalidOption } from "./option-errors.js";
import type { CallOptions, ClientOptions } from "./options.js";

type LimitName = "timeout" | "deadline" | "maxAttempts" | "maxRetryWait" | "maxResponseBytes";

/**
 * A limit: of the call, else of the client, else `fallback`.
 * @throws {@link ConfigError} when that is not above 0.
 */
export function limitOf(
  name: LimitName,
  fallback: number,
  client: ClientOptions,
  call: CallOptions & { readonly [name in LimitName]?: number | undefined } = {},
): number {
  const value = call[name] ?? client[name] ?? fallback;
  if (typeof value !== "number" || !(value > 0)) throw invalidOption(name, "a number above 0");
  return value;
}
