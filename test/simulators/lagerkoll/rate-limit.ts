import type { HttpAnswer } from "../http-server.ts";
import type { Clock } from "../severa/clock.ts";
import { errorAnswer } from "./errors.ts";

const MINUTE = 60_000;

/** Counts the requests of a store. */
export interface RateLimit {
  /** Undefined when the request is admitted and counted, else the 429; refusals aren't counted. */
  admit(): HttpAnswer | undefined;
}

/**
 * The limit of the document's section "Basics". The document doesn't say how a minute is measured:
 * here it slides, so that Retry-After is exactly the time after which the next request is admitted.
 */
export function createRateLimit(most: number, clock: Clock): RateLimit {
  let times: number[] = [];
  return {
    admit: () => {
      const now = clock.now();
      times = times.filter((time) => time > now - MINUTE);
      if (times.length >= most) {
        const wait = (times[times.length - most] ?? now) + MINUTE - now;
        return errorAnswer(900429, 429, null, { "Retry-After": String(Math.ceil(wait / 1000)) });
      }
      times.push(now);
      return undefined;
    },
  };
}
