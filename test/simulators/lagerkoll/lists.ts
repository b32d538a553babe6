import { Refusal } from "./errors.ts";
import type { ErrorCode } from "./errors.ts";
import type { Call } from "./state.ts";

/** How a list of the document is sorted. */
export interface Sorting<Row> {
  /** The values of sort_column, the first being the default. */
  readonly columns: Readonly<Record<string, (row: Row) => number | string | null>>;
  /** Name of the parameter with asc and desc: order for projects, sort_order for the others. */
  readonly direction: "order" | "sort_order";
}

/** A page of rows and the numbers that go with it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly numbers: { readonly page: number; readonly pages: number; readonly pageSize: number };
}

/** The value of a parameter that takes few values; without one, or with an empty one, the first. */
export function choiceIn(
  { query }: Call,
  name: string,
  values: readonly string[],
  code: ErrorCode,
): string {
  const value = query.get(name) || (values[0] ?? "");
  if (!values.includes(value)) throw new Refusal(code, 400, name);
  return value;
}

/** The value of a parameter that takes whole numbers. */
export function integerIn(
  { query }: Call,
  name: string,
  [least, most]: readonly [number, number],
  fallback: number,
  code: ErrorCode,
): number {
  const value = query.get(name) || String(fallback);
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) throw new Refusal(code, 400, name);
  return number;
}

/**
 * Sorts rows and cuts a page out of them (document: the parameter tables of the lists). Assumed:
 * pages count from 0 as the default does, a page after the last is empty, pageSize is the limit
 * and the totals cover every page.
 */
export function pageOf<Row>(
  call: Call,
  rows: readonly Row[],
  { columns, direction }: Sorting<Row>,
  code: ErrorCode,
): Page<Row> {
  const column = columns[choiceIn(call, "sort_column", Object.keys(columns), code)];
  const sign = choiceIn(call, direction, ["desc", "asc"], code) === "asc" ? 1 : -1;
  const page = integerIn(call, "page", [0, 2 ** 31 - 1], 0, code);
  const limit = integerIn(call, "limit", [1, call.state.options.maximumLimit], 50, code);
  const sorted = rows.toSorted((a, b) => sign * compared(column?.(a) ?? 0, column?.(b) ?? 0));
  return {
    rows: sorted.slice(page * limit, (page + 1) * limit),
    total: rows.length,
    numbers: { page, pages: Math.ceil(rows.length / limit), pageSize: limit },
  };
}

function compared(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
