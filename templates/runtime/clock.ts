/** Time as the client sees it. Tests give their own. */
export interface Clock {
  /** Wall clock, milliseconds since 1970. It may jump: used for absolute times only. */
  readonly now: () => number;
  /** Milliseconds of a clock that never jumps. */
  readonly monotonic: () => number;
  /**
   * Calls `act` once after `milliseconds`; the function returned cancels that. With `hold`, the process stays alive until
   * then: somebody waits for it. Without, the timer only watches over something else and keeps nothing alive.
   */
  readonly after: (milliseconds: number, act: () => void, hold: boolean) => () => void;
}

/** The longest time that a platform's timer can wait, 24 days; a longer one would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

function after(milliseconds: number, act: () => void, hold: boolean): () => void {
  if (milliseconds === Infinity) return () => undefined;
  const timer: unknown = setTimeout(act, Math.min(milliseconds, LONGEST_TIMER));
  // Lets the process end; where timers are plain numbers, nothing waits for them anyway.
  if (!hold) (timer as { readonly unref?: () => void }).unref?.();
  return () => clearTimeout(timer as number);
}

/** The platform's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after,
};
