import type { Clock } from "./clock.js";

/** A signal of our own with an end: when it is closed, nothing of it is left on the signals it listened to. */
export interface Scope {
  readonly signal: AbortSignal;
  readonly close: () => void;
}

/** Opens a scope that aborts with its parent's reason, or with `error()` after `milliseconds`. */
export function openScope(
  parent: AbortSignal | undefined,
  clock: Clock,
  limit: { readonly milliseconds: number; readonly error: () => Error },
): Scope {
  const controller = new AbortController();
  const abort = (): void => controller.abort(parent?.reason);
  if (parent?.aborted) abort();
  else parent?.addEventListener("abort", abort);
  const cancel = clock.after(limit.milliseconds, () => controller.abort(limit.error()), false);
  const close = (): void => {
    cancel();
    parent?.removeEventListener("abort", abort);
  };
  return { signal: controller.signal, close };
}

/** Settles as `work` does, or rejects with the signal's reason as soon as it aborts; `work` itself goes on. */
export function race<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort);
    const release = (): void => signal.removeEventListener("abort", abort);
    work.then(resolve, reject).then(release);
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
