import type { Clock } from "./clock.js";

const followers: WeakMap<AbortSignal, Set<() => void>> = /* @__PURE__ */ new WeakMap();

/**
 * Calls `act` when the signal aborts (at once if it has); the function returned ends that. One listener for each signal
 * serves all calls on it: platforms take many listeners for a leak.
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  if (signal.aborted) act();
  let acts = followers.get(signal);
  if (!acts) {
    followers.set(signal, (acts = new Set()));
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

/** Settles as `work` does, or rejects with the signal's reason as soon as it aborts; `work` itself goes on. */
export function race<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let release: () => void;
  return new Promise<T>((resolve, reject) => {
    release = onAbort(signal, () => reject(signal.reason));
    work.then(resolve, reject);
  }).finally(() => release());
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
  if (milliseconds === Infinity) return race(work(parent), parent);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (reason: unknown): void => {
      close();
      controller.abort(reason);
      reject(reason);
    };
    const cancel = clock.after(milliseconds, () => end(error()), false);
    let release = (): void => undefined;
    const close = (): void => {
      cancel();
      release();
    };
    if (parent) release = onAbort(parent, () => end(parent.reason));
    work(controller.signal).then(
      (value) => {
        close();
        resolve(value);
      },
      (failure: unknown) => {
        close();
        reject(failure);
      },
    );
  });
}

/** Waits; rejects with the signal's reason when it aborts. */
export function sleep(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  let cancel: () => void;
  const slept = new Promise<void>((resolve) => {
    cancel = clock.after(milliseconds, resolve, true);
  });
  return race(slept, signal).finally(() => cancel());
}
