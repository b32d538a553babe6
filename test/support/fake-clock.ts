import type { Clock } from "../../templates/runtime/clock.js";

/** A clock that only moves when a test moves it. */
export class FakeClock implements Clock {
  #elapsed = 0;
  #offset: number;
  readonly #timers: Set<{ readonly at: number; readonly act: () => void }> = new Set();
  readonly slept: number[] = [];

  constructor(startsAt = Date.UTC(2026, 0, 15, 12)) {
    this.#offset = startsAt;
  }

  readonly now = (): number => this.#offset + this.#elapsed;
  readonly monotonic = (): number => this.#elapsed;
  readonly after = (milliseconds: number, act: () => void, hold: boolean): (() => void) => {
    if (hold) this.slept.push(milliseconds);
    const timer = { at: this.#elapsed + milliseconds, act };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  get timers(): number {
    return this.#timers.size;
  }

  /** Moves the wall clock alone, as a correction of the system's time does. */
  jump(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  /** Moves time, runs what is due in order, and lets promises settle in between. */
  async advance(milliseconds: number): Promise<void> {
    const until = this.#elapsed + milliseconds;
    await settle();
    for (;;) {
      const due = [...this.#timers]
        .filter((timer) => timer.at <= until)
        .sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers.delete(due);
      this.#elapsed = Math.max(this.#elapsed, due.at);
      due.act();
      await settle();
    }
    this.#elapsed = until;
    await settle();
  }
}

/** Lets all promises that are ready settle. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Numbers from 0 up to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
