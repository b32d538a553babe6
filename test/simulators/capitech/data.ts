import { dayNumber, dayText } from "./calendar.ts";
import { rowOf, uidFactor } from "./seed.ts";
import type { TimeRow } from "./time-row.ts";

/** The rows of a simulated Capitech, made when first looked at and kept from then on. */
export interface CapitechData {
  /** The rows of a day of a company, the first unless told; tests may change the list and its rows. */
  rowsOn(day: string, clientId?: number): TimeRow[];
  /** The rows from one day to another, both included. */
  rowsBetween(from: string, to: string, clientId?: number): TimeRow[];
  /** The rows with a uid: one registration makes a row for every category (page: uid). */
  rowsWith(uid: number, clientId?: number): TimeRow[];
}

/** Rows as many as the options say, the same every time. */
export function createData(
  clients: readonly number[],
  rows: (day: string, clientId: number) => number,
): CapitechData {
  const kept = new Map<string, TimeRow[]>();
  const first = clients[0] ?? 0;

  const rowsOn = (day: string, clientId = first): TimeRow[] => {
    const key = `${clientId}/${day}`;
    let found = kept.get(key);
    if (found === undefined) {
      const length = rows(day, clientId);
      found = Array.from({ length }, (_, index) => rowOf(clientId, day, index));
      kept.set(key, found);
    }
    return found;
  };
  const rowsBetween = (from: string, to: string, clientId = first): TimeRow[] => {
    const [start, end] = [dayNumber(from), dayNumber(to)];
    if (start === undefined || end === undefined) throw new Error(`No days: ${from}, ${to}`);
    const length = Math.max(0, end - start + 1);
    const days = Array.from({ length }, (_, index) => dayText(start + index));
    return days.flatMap((day) => rowsOn(day, clientId));
  };
  const rowsWith = (uid: number, clientId = first): TimeRow[] =>
    rowsOn(dayText(Math.floor(uid / uidFactor)), clientId).filter((row) => row.uid === uid);
  return { rowsOn, rowsBetween, rowsWith };
}
