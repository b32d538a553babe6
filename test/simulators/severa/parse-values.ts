import { inQuery, invalidParameter } from "./errors.ts";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)(Z|z|[+-]\d{2}:\d{2})?)?$/;

/** True for a calendar date in the form yyyy-MM-dd. */
export function isDate(value: string): boolean {
  if (!DATE.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/**
 * Milliseconds of a timestamp in a form DateTimeOffset reads (guide: "Changed since"), or undefined.
 * Without a zone it is taken as UTC.
 */
export function momentOf(value: string): number | undefined {
  const [, day = "", time = "00:00", zone = "Z"] = DATE_TIME.exec(value) ?? [];
  if (!isDate(day)) return undefined;
  const ms = Date.parse(`${day}T${time}${zone.toUpperCase()}`);
  return Number.isNaN(ms) ? undefined : ms;
}

/** A timestamp in the query, or 400. */
export function queryMoment(name: string, value: string): number {
  const moment = momentOf(value);
  if (moment === undefined) throw unreadable(name, value, "a timestamp");
  return moment;
}

/** A date in the query as yyyy-MM-dd, taken from a date or a timestamp, or 400. */
export function queryDate(name: string, value: string): string {
  return new Date(queryMoment(name, value)).toISOString().slice(0, 10);
}

/** A boolean in the query, or 400. */
export function queryFlag(name: string, value: string): boolean {
  const flag = value.toLowerCase();
  if (flag !== "true" && flag !== "false") throw unreadable(name, value, "a boolean");
  return flag === "true";
}

/** A whole number in the query within bounds, or 400. */
export function queryInteger(name: string, value: string, lowest: number, highest: number): number {
  const number = /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(number)) throw unreadable(name, value, "a whole number");
  if (number < lowest || number > highest) {
    const message = `The value '${value}' of ${name} is not between ${lowest} and ${highest}.`;
    throw invalidParameter(inQuery(name, message));
  }
  return number;
}

function unreadable(name: string, value: string, wanted: string): Error {
  return invalidParameter(inQuery(name, `The value '${value}' of ${name} is not ${wanted}.`));
}
