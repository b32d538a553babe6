const DAY = 86_400_000;

/** The number of a day written yyyy-mm-dd, counted from 1970; undefined for anything else. */
export function dayNumber(day: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) || dayText(ms / DAY) !== day ? undefined : ms / DAY;
}

/** The day with a number, as yyyy-mm-dd. */
export function dayText(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** A moment as the page writes it: yyyy-mm-dd hh:mm:ss. Local time is taken to be UTC. */
export function momentText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}
