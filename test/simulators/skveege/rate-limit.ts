import type { HttpAnswer } from "../http-server.ts";
import { errorAnswer } from "./errors.ts";
import type { SkveegeState } from "./data.ts";

const MINUTE = 60_000;

/**
 * The limit of section "Request Limit", per key, as a window that slides with time. The function
 * admits and counts a call, or answers it with 429; calls refused that way aren't counted.
 */
export function createRateLimit(state: SkveegeState): (key: string) => HttpAnswer | undefined {
  const { callsPerMinute, retryAfter } = state.options;
  const calls = new Map<string, readonly number[]>();
  return (key) => {
    const now = state.clock.now();
    const recent = (calls.get(key) ?? []).filter((time) => time > now - MINUTE);
    if (recent.length < callsPerMinute) {
      calls.set(key, [...recent, now]);
      return undefined;
    }
    const wait = Math.ceil(((recent[0] ?? now) + MINUTE - now) / 1000);
    const headers: Record<string, string> = retryAfter ? { "retry-after": String(wait) } : {};
    return errorAnswer(state, 429, "Request limit exceeded.", undefined, headers);
  };
}
