const SECONDS = /^\d+(\.\d+)?$/;
const DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const DAY = 86_400_000;
const LONGEST = 1e12;

/**
 * Milliseconds that a server asks to wait, from its `Retry-After`: seconds (also fractions) or an HTTP date, which is measured
 * against the server's own `Date`, if that is within a day of ours. Anything else counts as absent. A date in the past is 0.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (SECONDS.test(value)) return Math.min(Number(value) * 1000, LONGEST);
  const until = dateOf(value);
  if (until === undefined) return undefined;
  const serverNow = dateOf(headers.get("date") ?? "");
  const isSane = serverNow !== undefined && Math.abs(serverNow - now) <= DAY;
  return Math.min(Math.max(until - (isSane ? serverNow : now), 0), LONGEST);
}

function dateOf(text: string): number | undefined {
  const instant = DATE.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
