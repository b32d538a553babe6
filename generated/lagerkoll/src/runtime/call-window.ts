const BUCKETS = 1_000;
const LONG = 3_600_000;
const LARGEST_GUARD = 1_000;

interface Bucket {
  readonly at: number;
  count: number;
}

/** So many calls in any stretch of `span` milliseconds. Calls of long windows are counted in buckets, to the safe side. */
export class CallWindow {
  readonly calls: number;
  readonly span: number;
  /** How long a call counts: the span, and a little for calls that arrive closer together than they were sent. */
  readonly #life: number;
  readonly #bucket: number;
  #buckets: Bucket[] = [];
  #count = 0;

  constructor(calls: number, span: number) {
    this.calls = calls;
    this.span = span;
    this.#bucket = span >= LONG ? span / BUCKETS : 0;
    this.#life = span + this.#bucket + Math.min(LARGEST_GUARD, span / 20);
  }

  /** When the next call fits in; `now` if it does already. */
  freeAt(now: number): number {
    let gone = 0;
    for (const bucket of this.#buckets) {
      if (bucket.at + this.#life > now) break;
      this.#count -= bucket.count;
      gone++;
    }
    if (gone > 0) this.#buckets.splice(0, gone);
    const oldest = this.#buckets[0];
    return this.#count < this.calls || !oldest ? now : oldest.at + this.#life;
  }

  add(now: number): void {
    const last = this.#buckets.at(-1);
    if (last && now < last.at + this.#bucket) last.count++;
    else this.#buckets.push({ at: now, count: 1 });
    this.#count++;
  }

  /** The counts as a text, in wall clock time; `offset` is the monotonic clock minus the wall clock. */
  save(offset: number): string {
    return JSON.stringify(this.#buckets.map(({ at, count }) => [Math.round(at - offset), count]));
  }

  /** Takes over the counts of an earlier run; what can't be read counts as none. */
  restore(text: string, offset: number): void {
    let saved: unknown;
    try {
      saved = JSON.parse(text);
    } catch {
      saved = [];
    }
    const earlier = (Array.isArray(saved) ? saved : []).flatMap((entry: unknown): Bucket[] => {
      const [at, count] = Array.isArray(entry) ? (entry as unknown[]) : [];
      return typeof at === "number" && typeof count === "number"
        ? [{ at: at + offset, count }]
        : [];
    });
    this.#buckets = [...earlier, ...this.#buckets];
    this.#count = this.#buckets.reduce((sum, { count }) => sum + count, 0);
  }
}
