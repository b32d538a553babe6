import { text } from "../http-server.ts";
import type { HttpAnswer } from "../http-server.ts";
import type { Clock } from "./clock.ts";
import type { SeveraOptions } from "./options.ts";

const SECOND = 1000;
const DAY = 86_400_000;

/** Counts the calls of the one client. */
export interface RateLimit {
  /** Undefined when the call is admitted and counted, else the 429 to answer; a refusal isn't counted. */
  admit(): HttpAnswer | undefined;
}

/** The limits of the guide's section "Fair use policy", both as windows that slide with time. */
export function createRateLimit(options: Required<SeveraOptions>, clock: Clock): RateLimit {
  const limits = [
    { most: options.callsPerSecond, span: SECOND, unit: "Second" },
    { most: options.callsPerDay, span: DAY, unit: "Day" },
  ].filter(({ most }) => Number.isFinite(most));
  const kept = Math.max(1, ...limits.map(({ most }) => most));
  let times: number[] = [];

  return {
    admit: () => {
      const now = clock.now();
      for (const { most, span, unit } of limits) {
        const oldest = most === 0 ? now : times[times.length - most];
        if (oldest !== undefined && oldest > now - span) {
          return exceeded(most, unit, options.retryAfter ? oldest + span - now : undefined);
        }
      }
      times.push(now);
      if (times.length > 2 * kept) times = times.slice(-kept);
      return undefined;
    },
  };
}

/** The plain text answer of the guide's section "Rate limit". */
function exceeded(most: number, unit: string, waitMs: number | undefined): HttpAnswer {
  const headers: Record<string, string> =
    waitMs === undefined ? {} : { "retry-after": String(Math.ceil(waitMs / SECOND)) };
  return text(429, `API calls quota exceeded! maximum admitted ${most} per ${unit}.`, headers);
}
