const BUCKETS = 1_000;
const LONG = 3_600_000;

interface Bucket {
  readonly at: number;
  count: number;
}

/** So many calls in any stretch of `span` milliseconds. Calls of long windows are counted in buckets, to the safe side. */
export class CallWindow {
  readonly #calls: number;
  /** How long a call counts. */
  readonly #life: number;
  readonly #bucket: number;
  readonly #buckets: Bucket[] = [];
  #count = 0;

  constructor(calls: number, span: number) {
    this.#calls = calls;
    this.#bucket = span >= LONG ? span / BUCKETS : 0;
    this.#life = span + this.#bucket;
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
    return this.#count < this.#calls || !oldest ? now : oldest.at + this.#life;
  }

  add(now: number): void {
    const last = this.#buckets.at(-1);
    if (last && now < last.at + this.#bucket) last.count++;
    else this.#buckets.push({ at: now, count: 1 });
    this.#count++;
  }
}
