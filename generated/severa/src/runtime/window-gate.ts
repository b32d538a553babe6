import type { Gate, GateFactory } from "../plugins/contract.js";
import { HOUR } from "./call-window.js";
import { QuotaError, RateLimitError } from "./errors.js";
import { storeFailure } from "./failures.js";
import { type LimitWindow, reserveInMemory, reserveInStore } from "./limit-store.js";
import { retryAfter } from "./retry-after.js";
import { onAbort } from "./signals.js";

const PAUSE = 1_000;
const JITTER = 250;
const LONGEST_PAUSE = 60_000;

/** Lets calls pass in the order they came, as the windows and the vendor's 429s allow. */
export function windowGate(
  windows: readonly LimitWindow[],
  maxQueue: number,
  { clock, random, store, account }: Parameters<GateFactory>[0],
): Gate {
  const reserve = store ? reserveInStore(store, account, windows) : reserveInMemory(clock, windows);
  let waiting = 0;
  /** Settles when the last in the queue has had its turn. */
  let last = Promise.resolve();
  let closedUntil = -Infinity;
  /** Ends the pause of the first in the queue. */
  let wake = (): void => undefined;

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(milliseconds, () => wake(), true);
      wake = () => {
        cancel();
        resolve();
      };
    });

  /** Waits until the first in the queue may pass; rejects where waiting can't help. */
  const admit = async (
    signal: AbortSignal | undefined,
    endsAt: number,
    longestPause: number,
  ): Promise<void> => {
    while (!signal?.aborted) {
      const now = clock.monotonic();
      let wait = closedUntil - now;
      if (wait > 0) {
        // What the call has waited for its turn so far says nothing about a pause that begins now.
        if (wait > Math.min(endsAt - now, longestPause + JITTER)) {
          const retryAt = new Date(clock.now() + wait);
          const message = `no calls are allowed until ${retryAt.toISOString()}`;
          throw new RateLimitError("wait-too-long", message, { retryAt });
        }
      } else {
        const waits = await reserve().catch((error: unknown) => {
          throw storeFailure("limitStore", error);
        });
        const isLong = (index: number): boolean => (windows[index]?.milliseconds ?? 0) >= HOUR;
        const quotaWait = Math.max(0, ...waits.filter((_, index) => isLong(index)));
        if (quotaWait > 0) {
          const resetAt = new Date(clock.now() + quotaWait);
          const message = `all calls are used up until ${resetAt.toISOString()}`;
          throw new QuotaError("exhausted", message, { resetAt, retryAt: resetAt });
        }
        wait = Math.max(0, ...waits);
        // Who was first may have gone meanwhile, and a 429 may have closed the gate: that turn is then lost, to the safe side.
        if (wait === 0 && closedUntil <= clock.monotonic()) return;
      }
      if (wait > 0 && !signal?.aborted) await pause(wait);
    }
  };

  return {
    acquire: async (signal, budget, longestPause = LONGEST_PAUSE) => {
      signal?.throwIfAborted();
      if (waiting >= maxQueue) {
        throw new RateLimitError("queue-full", `${maxQueue} calls are waiting already`);
      }
      const endsAt = clock.monotonic() + budget;
      let isFirst = false;
      const begin = (): Promise<void> => {
        isFirst = true;
        return admit(signal, endsAt, longestPause);
      };
      const turn = waiting++ > 0 ? last.then(begin) : begin();
      last = turn.catch(() => undefined);
      let release: (() => void) | undefined;
      try {
        await new Promise<void>((resolve, reject) => {
          release = signal && onAbort(signal, () => reject(signal.reason));
          turn.then(resolve, reject);
        });
      } finally {
        release?.();
        waiting--;
        // Who leaves makes room for the next.
        if (isFirst && signal?.aborted) wake();
      }
    },
    observe: ({ status, headers }) => {
      if (status !== 429) return;
      const wait = (retryAfter(headers, clock.now()) || PAUSE) + random() * JITTER;
      closedUntil = Math.max(closedUntil, clock.monotonic() + wait);
      wake();
    },
  };
}
