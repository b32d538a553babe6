import type { Gate, GateFactory } from "../plugins/contract.js";
import { QuotaError, RateLimitError } from "./errors.js";
import { storeFailure } from "./failures.js";
import { type Reserve, reserveInMemory, reserveInStore } from "./limit-store.js";
import { onAbort } from "./signals.js";
import { retryAfter } from "./retry-after.js";

const HOUR = 3_600_000;
const LARGEST_GUARD = 1_000;
const MARGIN = 0.1;
const MAX_QUEUE = 10_000;
const PAUSE = 1_000;
const JITTER = 250;
const LONGEST_PAUSE = 60_000;

type Tools = Parameters<GateFactory>[0];

interface Waiter {
  readonly go: () => void;
  readonly fail: (error: unknown) => void;
  /** When the call must be over, by the monotonic clock. */
  readonly endsAt: number;
  readonly longestPause: number;
}

/** Lets calls pass in the order they came, as the windows and the vendor's 429s allow. */
export class WindowGate implements Gate {
  readonly #tools: Tools;
  readonly #maxQueue: number;
  /** Whether a window is too long to wait for, by its index. */
  readonly #isLong: readonly boolean[];
  readonly #reserve: Reserve;
  readonly #waiters: Set<Waiter> = new Set();
  #closedUntil = -Infinity;
  #isServing = false;
  #wake: (() => void) | undefined;

  constructor(
    settings: {
      readonly windows: readonly { readonly calls: number; readonly seconds: number }[];
      readonly margin?: number;
      readonly maxQueue?: number;
    },
    tools: Tools,
  ) {
    this.#tools = tools;
    this.#maxQueue = settings.maxQueue ?? MAX_QUEUE;
    const share = Math.min(1, tools.share ?? 1 - (settings.margin ?? MARGIN));
    const windows = settings.windows.map(({ calls, seconds }) => ({
      calls: Math.max(1, Math.floor(calls * share + 1e-9)),
      // A little longer, for calls that arrive closer together than they were sent.
      milliseconds: seconds * 1000 + Math.min(LARGEST_GUARD, seconds * 50),
    }));
    this.#isLong = windows.map(({ milliseconds }) => milliseconds >= HOUR);
    this.#reserve = tools.store
      ? reserveInStore(tools.store, tools.account, windows)
      : reserveInMemory(tools.clock, windows);
  }

  readonly acquire = async (
    signal: AbortSignal,
    budget: number,
    longestPause: number = LONGEST_PAUSE,
  ): Promise<void> => {
    signal.throwIfAborted();
    if (this.#waiters.size >= this.#maxQueue) {
      throw new RateLimitError(
        "queue-full",
        `${this.#maxQueue} calls are waiting for their turn already.`,
      );
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiters.delete(waiter);
        release();
      };
      const waiter: Waiter = {
        endsAt: this.#tools.clock.monotonic() + budget,
        longestPause,
        go: () => {
          leave();
          resolve();
        },
        fail: (error) => {
          leave();
          reject(error);
        },
      };
      const release = onAbort(signal, () => {
        waiter.fail(signal.reason);
        this.#wake?.();
      });
      this.#waiters.add(waiter);
      if (!this.#isServing) void this.#serve();
    });
  };

  readonly observe = (answer: { readonly status: number; readonly headers: Headers }): void => {
    if (answer.status !== 429) return;
    const { clock, random } = this.#tools;
    const pause = retryAfter(answer.headers, clock.now()) || PAUSE;
    this.#closedUntil = Math.max(this.#closedUntil, clock.monotonic() + pause + random() * JITTER);
    this.#wake?.();
  };

  /** Lets pass whom it can and turns away whom waiting can't help, one after the other, until nobody is left. */
  async #serve(): Promise<void> {
    this.#isServing = true;
    for (let [first] = this.#waiters; first; [first] = this.#waiters) await this.#admit(first);
    this.#isServing = false;
  }

  /** One step for the first in the queue; it stays there if it must go on waiting. */
  async #admit(first: Waiter): Promise<void> {
    const { clock } = this.#tools;
    const wait = this.#closedUntil - clock.monotonic();
    if (wait > 0) {
      // What the call has waited for its turn so far says nothing about a pause that begins now.
      const longest = Math.min(first.endsAt - clock.monotonic(), first.longestPause + JITTER);
      if (wait <= Math.max(0, longest)) return this.#pause(wait);
      const retryAt = new Date(clock.now() + wait);
      const message = `No calls are allowed until ${retryAt.toISOString()}.`;
      first.fail(new RateLimitError("wait-too-long", message, { retryAt }));
      return;
    }
    let waits: readonly number[];
    try {
      waits = await this.#reserve();
    } catch (error) {
      first.fail(storeFailure("limitStore", error));
      return;
    }
    const quotaWait = Math.max(0, ...waits.filter((_wait, index) => this.#isLong[index]));
    if (quotaWait > 0) {
      const resetAt = new Date(clock.now() + quotaWait);
      const message = `All calls allowed are used up until ${resetAt.toISOString()}.`;
      first.fail(new QuotaError("exhausted", message, { resetAt, retryAt: resetAt }));
      return;
    }
    const shortWait = Math.max(0, ...waits);
    if (shortWait > 0) return this.#pause(shortWait);
    // Who was first may have gone meanwhile, and a 429 may have closed the gate: that turn is then lost, to the safe side.
    const [next] = this.#waiters;
    if (this.#closedUntil <= clock.monotonic()) next?.go();
  }

  /** Waits, at most until somebody leaves the queue or a 429 arrives. */
  async #pause(milliseconds: number): Promise<void> {
    const cancel = await new Promise<() => void>((resolve) => {
      const stop = this.#tools.clock.after(milliseconds, () => resolve(stop), true);
      this.#wake = () => resolve(stop);
    });
    this.#wake = undefined;
    cancel();
  }
}
