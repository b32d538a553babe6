const DAY = 86_400_000;
const LONGEST = 1e12;

/**
 * Milliseconds that a server asks to wait, from its `Retry-After`: seconds (also fractions) or an HTTP date, which is measured
 * against the server's own `Date`, if that is within a day of ours. Anything else counts as absent. A date in the past is 0.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after");
  const serverNow = dateOf(headers.get("date"));
  const base = Math.abs(serverNow - now) <= DAY ? serverNow : now;
  const wait = /^\d+(\.\d+)?$/.test(value ?? "")
    ? Number(value) * 1000
    : Math.max(dateOf(value) - base, 0);
  return Number.isNaN(wait) ? undefined : Math.min(wait, LONGEST);
}

/** The instant of an HTTP date, which is what the platform writes; NaN for any other text. */
function dateOf(text: string | null): number {
  const date = new Date(text ?? "");
  return date.toUTCString() === text ? date.getTime() : NaN;
}
