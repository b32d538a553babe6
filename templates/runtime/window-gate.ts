import type { Gate, GateFactory } from "../plugins/contract.js";
import { QuotaError, RateLimitError } from "./errors.js";
import { onAbort } from "./signals.js";
import { retryAfter } from "./retry-after.js";
import { CallWindow } from "./call-window.js";

const HOUR = 3_600_000;
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
}

/** Lets calls pass in the order they came, as the windows and the vendor's 429s allow. */
export class WindowGate implements Gate {
  readonly #tools: Tools;
  readonly #maxQueue: number;
  readonly #short: readonly CallWindow[];
  readonly #long: readonly CallWindow[];
  readonly #waiters: Set<Waiter> = new Set();
  #closedUntil = -Infinity;
  #cancelTimer: (() => void) | undefined;
  #loading: Promise<unknown> | undefined;
  #saving: Promise<unknown> | undefined;

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
    const windows = settings.windows.map(
      ({ calls, seconds }) =>
        new CallWindow(Math.max(1, Math.floor(calls * share + 1e-9)), seconds * 1000),
    );
    this.#short = windows.filter((window) => window.span < HOUR);
    this.#long = windows.filter((window) => window.span >= HOUR);
  }

  readonly acquire = async (signal: AbortSignal, budget: number): Promise<void> => {
    if (this.#tools.store) await (this.#loading ??= this.#load());
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
        this.#serve();
      });
      this.#waiters.add(waiter);
      this.#serve();
    });
  };

  readonly observe = (answer: { readonly status: number; readonly headers: Headers }): void => {
    if (answer.status !== 429) return;
    const { clock, random } = this.#tools;
    const pause = retryAfter(answer.headers, clock.now()) || PAUSE;
    this.#closedUntil = Math.max(this.#closedUntil, clock.monotonic() + pause + random() * JITTER);
    this.#serve();
  };

  /** Lets pass whom it can, turns away whom waiting can't help, and comes back when the next one may pass. */
  #serve(): void {
    const { clock } = this.#tools;
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    for (const waiter of this.#waiters) {
      const now = clock.monotonic();
      const at = (monotonic: number): Date => new Date(clock.now() + monotonic - now);
      const resetsAt = Math.max(...this.#long.map((window) => window.freeAt(now)), now);
      if (resetsAt > now) {
        const resetAt = at(resetsAt);
        const message = `All calls allowed are used up until ${resetAt.toISOString()}.`;
        waiter.fail(new QuotaError("exhausted", message, { resetAt, retryAt: resetAt }));
        continue;
      }
      // What the call has waited for its turn so far says nothing about a pause that begins now.
      const longest = Math.min(waiter.endsAt, now + LONGEST_PAUSE + JITTER);
      if (this.#closedUntil > Math.max(now, longest)) {
        const retryAt = at(this.#closedUntil);
        const message = `No calls are allowed until ${retryAt.toISOString()}.`;
        waiter.fail(new RateLimitError("wait-too-long", message, { retryAt }));
        continue;
      }
      const opensAt = Math.max(
        this.#closedUntil,
        ...this.#short.map((window) => window.freeAt(now)),
      );
      if (opensAt > now) {
        this.#cancelTimer = clock.after(opensAt - now, () => this.#serve(), true);
        return;
      }
      for (const window of [...this.#short, ...this.#long]) window.add(now);
      this.#save();
      waiter.go();
    }
  }

  async #load(): Promise<void> {
    const { clock, store, key } = this.#tools;
    const offset = clock.monotonic() - clock.now();
    for (const window of this.#long) {
      const text = await store?.read(`${key} ${window.span}`).catch(() => undefined);
      if (text !== undefined) window.restore(text, offset);
    }
  }

  /** Writes after the call has passed, and never twice at once: counts are many, and none of them is worth a delay. */
  #save(): void {
    const { clock, store, key } = this.#tools;
    if (!store || this.#saving) return;
    this.#saving = Promise.resolve()
      .then(() => {
        const offset = clock.monotonic() - clock.now();
        return Promise.all(
          this.#long.map((window) => store.write(`${key} ${window.span}`, window.save(offset))),
        );
      })
      .catch(() => undefined)
      .then(() => (this.#saving = undefined));
  }
}
