const BUCKETS = 1_000;
export const HOUR = 3_600_000;

/** So many calls in any stretch of time. */
export interface CallWindow {
  /** Milliseconds until the next call fits in. */
  readonly wait: (now: number) => number;
  readonly add: (now: number) => void;
}

/** So many calls in any stretch of `span` milliseconds. Calls of long windows are counted in buckets, to the safe side. */
export function callWindow(calls: number, span: number): CallWindow {
  const width = span >= HOUR ? span / BUCKETS : 0;
  /** How long a call counts. */
  const life = span + width;
  const buckets: { readonly at: number; count: number }[] = [];
  let count = 0;
  return {
    wait: (now) => {
      let [oldest] = buckets;
      for (; oldest && oldest.at + life <= now; [oldest] = buckets) {
        count -= oldest.count;
        buckets.shift();
      }
      return count < calls || !oldest ? 0 : oldest.at + life - now;
    },
    add: (now) => {
      const last = buckets.at(-1);
      if (last && now < last.at + width) last.count++;
      else buckets.push({ at: now, count: 1 });
      count++;
    },
  };
}
