import type { Clock } from "./clock.js";

const followers: WeakMap<AbortSignal, Set<() => void>> = /* @__PURE__ */ new WeakMap();

/**
 * Calls `act` when the signal aborts (at once if it has); the function returned ends that. One listener for each signal
 * serves all calls on it: platforms take many listeners for a leak.
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  const acts = followers.get(signal) ?? new Set();
  if (signal.aborted) act();
  else {
    if (!acts.size) signal.addEventListener("abort", runActs);
    followers.set(signal, acts.add(act));
  }
  return () => {
    if (acts.delete(act) && !acts.size) signal.removeEventListener("abort", runActs);
  };
}

function runActs(this: AbortSignal): void {
  this.removeEventListener("abort", runActs);
  for (const act of followers.get(this) ?? []) act();
}

/**
 * Does work that ends when its parent aborts, or with `error()` after `milliseconds`: it rejects at once, and the signal that the
 * work has got aborts. Afterwards nothing of it is left on the parent, nor on the clock.
 */
export function within<T>(
  parent: AbortSignal | undefined,
  clock: Clock,
  milliseconds: number,
  error: () => Error,
  work: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  // Where nothing can end it, nothing need watch it.
  if (milliseconds === Infinity && !parent) return work(undefined);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let release = (): void => undefined;
    const close = (): void => {
      cancel();
      release();
    };
    const end = (reason: unknown): void => {
      close();
      controller.abort(reason);
      reject(reason);
    };
    const cancel = clock.after(milliseconds, () => end(error()), false);
    if (parent) release = onAbort(parent, () => end(parent.reason));
    const settled =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        close();
        settle(value);
      };
    work(controller.signal).then(settled(resolve), settled(reject));
  });
}

/** Waits; rejects with the signal's reason when it aborts. */
export const sleep = (
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> =>
  new Promise((resolve, reject) => {
    let release = (): void => undefined;
    const cancel = clock.after(
      milliseconds,
      () => {
        release();
        resolve();
      },
      true,
    );
    if (!signal) return;
    release = onAbort(signal, () => {
      cancel();
      reject(signal.reason);
    });
  });
