/** How often a document is asked for before it is given up. */
export const MOST_ATTEMPTS = 4;

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/** The milliseconds that a Retry-After header asks for, at most a minute; 0 where it asks for nothing. */
export const retryAfter = (header: string | null, now: number): number => {
  const text = header?.trim() ?? "";
  const wanted = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isNaN(wanted) ? 0 : Math.min(Math.max(wanted, 0), LONGEST_WAIT);
};

/** The wait after the attempt of that number, from 1: longer each time, never the same for two callers, and at least what the server asked for. */
export const waitAfter = (attempt: number, asked: number, random: number): number => {
  const backoff = FIRST_WAIT * 2 ** (attempt - 1);
  return Math.max(asked, Math.round(backoff * (0.5 + random / 2)));
};
