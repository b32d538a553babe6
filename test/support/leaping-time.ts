import { shareTime, type SharedTime } from "./shared-time.ts";

/** Time that leaps to the end of each wait of a client as soon as no request is under way. */
export interface LeapingTime extends SharedTime {
  /** Milliseconds that have passed. */
  readonly elapsed: () => number;
  readonly advance: (milliseconds: number) => void;
}

/** Starts such a time; only what is waited for (backoff, turns) leaps, not what watches over an attempt. */
export function startLeapingTime(startsAt: number = Date.UTC(2026, 0, 15, 12)): LeapingTime {
  let now = startsAt;
  const time = {
    now: () => now,
    advance: (milliseconds: number): void => {
      now += milliseconds;
    },
  };
  return { ...shareTime(time), elapsed: () => now - startsAt, advance: time.advance };
}
