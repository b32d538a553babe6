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

/** The longest time a platform's timer can wait; a longer one fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

function after(milliseconds: number, act: () => void, hold: boolean): () => void {
  if (milliseconds === Infinity) return () => undefined;
  let timer: ReturnType<typeof setTimeout>;
  const arm = (left: number): void => {
    const step = Math.min(left, LONGEST_TIMER);
    timer = setTimeout(() => (left > step ? arm(left - step) : act()), step);
    if (!hold) release(timer);
  };
  arm(milliseconds);
  return () => clearTimeout(timer);
}

/** Lets the process end although the timer still waits; where timers are plain numbers, nothing waits for them anyway. */
function release(timer: unknown): void {
  (timer as { readonly unref?: () => void }).unref?.();
}

/** The platform's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after,
};
