import { callWindow } from "./call-window.js";
import type { Clock } from "./clock.js";
import { digest } from "./digest.js";

/** So many calls in any stretch of so much time. */
export interface LimitWindow {
  readonly calls: number;
  readonly milliseconds: number;
}

/** Where calls are counted, so that several processes can keep one limit together, and a restart forgets nothing. */
export interface LimitStore {
  /**
   * Counts one call in all windows if each has room for it, and otherwise in none; nobody else may come in between.
   * Gives the milliseconds until each window has room; all 0: the call was counted.
   */
  readonly reserve: (key: string, windows: readonly LimitWindow[]) => Promise<readonly number[]>;
}

/** {@link LimitStore.reserve} for one client and its windows. */
export type Reserve = () => Promise<readonly number[]>;

/** Counts in a store; `account` may hold secrets, so that only its digest leaves. */
export function reserveInStore(
  store: LimitStore,
  account: string,
  windows: readonly LimitWindow[],
): Reserve {
  let key: Promise<string> | undefined;
  return async () => store.reserve(await (key ??= digest(account)), windows);
}

/** Counts in this process. */
export function reserveInMemory(clock: Clock, limits: readonly LimitWindow[]): Reserve {
  const windows = limits.map(({ calls, milliseconds }) => callWindow(calls, milliseconds));
  return async () => {
    const now = clock.monotonic();
    const waits = windows.map(({ wait }) => wait(now));
    if (!waits.some(Boolean)) for (const { add } of windows) add(now);
    return waits;
  };
}
