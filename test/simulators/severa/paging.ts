import { at, textOf } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { queryInteger } from "./parse-values.ts";
import type { Call } from "./state.ts";

/** How a list is cut into pages; which of these a list takes stands in the published document. */
export type Paging = "token" | "row" | "none";

/** A page of rows and, if rows are left on a token-paged list, the token that leads to them. */
export interface Page {
  readonly rows: readonly JsonObject[];
  readonly nextPageToken?: string;
}

/** Query parameters of a way of paging, in lower case. */
export const pagingParameters: Readonly<Record<Paging, readonly string[]>> = {
  token: ["pagetoken", "rowcount"],
  row: ["firstrow", "rowcount"],
  none: [],
};

/** Guide: "Paging". */
export function pageOf(
  call: Call,
  path: string,
  paging: Paging,
  rows: readonly JsonObject[],
): Page {
  if (paging === "none") return { rows };
  const { query, state } = call;
  const { defaultRowCount, maximumRowCount } = state.options;
  const wanted = query.one("rowCount");
  const count =
    wanted === undefined ? defaultRowCount : queryInteger("rowCount", wanted, 1, maximumRowCount);
  return paging === "row" ? byRow(call, rows, count) : byToken(call, path, rows, count);
}

/** Guide: "Row based pagination"; the first row has the index 0. */
function byRow({ query }: Call, rows: readonly JsonObject[], count: number): Page {
  const from = query.one("firstRow");
  const first = from === undefined ? 0 : queryInteger("firstRow", from, 0, 2 ** 31 - 1);
  return { rows: rows.slice(first, first + count) };
}

/** Guide: "Token based pagination". Pages go on after the last row shown, even if it is gone. */
function byToken(call: Call, path: string, rows: readonly JsonObject[], count: number): Page {
  const { query, state } = call;
  const token = query.one("pageToken");
  const after = token === undefined ? "" : state.pages.redeem(path, query, token);
  const left = rows.filter((row) => textOf(at(row, "guid")) > after);
  const shown = left.slice(0, count);
  const last = shown.at(-1);
  if (last === undefined || left.length <= count) return { rows: shown };
  const nextPageToken = state.pages.issue(path, query, textOf(at(last, "guid")));
  return { rows: shown, nextPageToken };
}
