import type { Clock } from "../../templates/runtime/clock.js";

/** A simulator whose time can be moved. */
interface Timed {
  now(): number;
  advance(ms: number): void;
}

/** A clock and a `fetch` for a client, by which it and a simulator have the same time. */
export interface SharedTime {
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
}

/** Time that leaps to the end of every wait, as soon as no request is under way any more. */
export function shareTime(simulator: Timed): SharedTime {
  let underWay = 0;
  let quietTurns = 0;
  const pending = new Set<{ readonly at: number; readonly act: () => void }>();
  let isWatching = false;

  const watch = (): void => {
    const next = [...pending].sort((a, b) => a.at - b.at)[0];
    isWatching = next !== undefined;
    if (next === undefined) return;
    quietTurns = underWay === 0 ? quietTurns + 1 : 0;
    if (quietTurns > 5) {
      quietTurns = 0;
      const left = next.at - simulator.now();
      if (left > 0) simulator.advance(left);
      pending.delete(next);
      next.act();
    }
    setImmediate(watch);
  };

  return {
    clock: {
      now: () => simulator.now(),
      monotonic: () => simulator.now(),
      after: (milliseconds, act, hold) => {
        // Timers that only watch over an attempt are the platform's own matter here.
        if (!hold) return () => undefined;
        const wait = { at: simulator.now() + milliseconds, act };
        pending.add(wait);
        if (!isWatching) setImmediate(watch);
        isWatching = true;
        return () => pending.delete(wait);
      },
    },
    fetch: async (...request) => {
      underWay++;
      try {
        return await globalThis.fetch(...request);
      } finally {
        underWay--;
      }
    },
  };
}
