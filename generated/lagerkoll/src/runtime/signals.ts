import type { Clock } from "./clock.js";

const followers: WeakMap<AbortSignal, Set<() => void>> = new WeakMap();

/**
 * Calls `act` when the signal aborts (at once if it has); the function returned ends that. One listener for each signal
 * serves all calls on it: platforms take many listeners for a leak.
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  if (signal.aborted) act();
  let acts = followers.get(signal);
  if (!acts) {
    acts = new Set();
    followers.set(signal, acts);
    signal.addEventListener("abort", runActs);
  }
  acts.add(act);
  return () => {
    acts.delete(act);
    if (acts.size > 0) return;
    signal.removeEventListener("abort", runActs);
    followers.delete(signal);
  };
}

function runActs(this: AbortSignal): void {
  for (const act of followers.get(this) ?? []) act();
}

/** A signal of our own with an end: when it is closed, nothing of it is left on the signal it listened to. */
export interface Scope {
  readonly signal: AbortSignal;
  readonly close: () => void;
}

/** Opens a scope that aborts with its parent's reason, or with `error()` after `milliseconds`. */
export function openScope(
  parent: AbortSignal | undefined,
  clock: Clock,
  milliseconds: number,
  error: () => Error,
): Scope {
  const controller = new AbortController();
  const release = parent && onAbort(parent, () => controller.abort(parent.reason));
  const cancel = clock.after(milliseconds, () => controller.abort(error()), false);
  const close = (): void => {
    cancel();
    release?.();
  };
  return { signal: controller.signal, close };
}

/** Settles as `work` does, or rejects with the signal's reason as soon as it aborts; `work` itself goes on. */
export function race<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const release = onAbort(signal, () => reject(signal.reason));
    void work.then(resolve, reject).then(release);
  });
}

/** Waits; rejects with the signal's reason when it aborts. */
export function sleep(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  let cancel: () => void;
  const slept = new Promise<void>((resolve) => {
    cancel = clock.after(milliseconds, resolve, true);
  });
  return race(slept, signal).finally(() => cancel());
}
