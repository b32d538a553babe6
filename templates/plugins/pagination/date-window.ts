import { type DayFormat, dayNumber, dayText } from "../../runtime/calendar.js";
import { isClientError, PaginationError } from "../../runtime/errors.js";
import { itemsAt } from "../../runtime/page-items.js";
import { invalidParameter } from "../../runtime/option-errors.js";
import { matches } from "../../runtime/predicate.js";
import type { Pager, PageState, SettingsOf } from "../contract.js";

/** Stretches of days, made smaller where they hold too much. */
export const plugin = {
  kind: "pagination",
  name: "date-window",
  docs: "No pages, but two dates: the stretch of days that the caller asks for is walked in windows, each a page. A window that the server refuses because it holds too much is halved, as often as it takes; rows come in the order of the days, each once.",
  settings: {
    items: {
      kind: "response-pointer",
      items: true,
      docs: 'JSON pointer to the rows; "" where the body is the array itself.',
    },
    from: {
      kind: "parameter",
      owned: false,
      docs: "Query parameter that takes the first day. Required of the caller; replaced in each window.",
    },
    to: {
      kind: "parameter",
      owned: false,
      docs: "Query parameter that takes the end. Required of the caller; replaced in each window.",
    },
    end: {
      kind: "choice",
      values: ["inclusive", "exclusive"],
      docs: "Whether the day in `to` itself is a part of what is asked for.",
    },
    maxDays: { kind: "integer", docs: "The most days that one request may span." },
    format: {
      kind: "choice",
      values: ["yyyy-MM-dd", "yyyyMMdd", "dd.MM.yyyy", "dd-MM-yyyy", "dd/MM/yyyy"],
      optional: true,
      docs: "How the days are written, by the caller too. Default: yyyy-MM-dd.",
    },
    overflow: {
      kind: "list",
      docs: "How an answer says that the window holds too much; one that fits is enough.",
      settings: {
        status: { kind: "integer", docs: "The status." },
        pointer: {
          kind: "text",
          optional: true,
          docs: 'JSON pointer into the error\'s body that must lead to a value; "" for the whole, such as a text.',
        },
        equals: { kind: "json", optional: true, docs: "What that value must be." },
        contains: {
          kind: "text",
          optional: true,
          docs: "What that value must contain, in small or capital letters.",
        },
      },
    },
    suspiciousCount: {
      kind: "integer",
      optional: true,
      docs: "Number of rows at which an answer may have been cut off, although it was no error; such a window is halved too.",
    },
    maxRows: {
      kind: "integer",
      optional: true,
      docs: "The most rows that an answer can hold. With it, the rows per day of one window decide how long the next one is.",
    },
  },
} as const;

/** First and last day of a window, as numbers. */
type Window = readonly [first: number, last: number];

/** Of the most rows, as many are aimed at: the next days may have more than the last ones. */
const AIM = 0.8;

/** Walks through a stretch of days. Its state is the windows that are planned, the next one first; beyond them all is open. */
// @__NO_SIDE_EFFECTS__
export function dateWindow(settings: SettingsOf<typeof plugin>): Pager {
  const { from, to, maxDays, maxRows } = settings;
  const format: DayFormat = settings.format ?? "yyyy-MM-dd";
  const added = settings.end === "inclusive" ? 0 : 1;

  const rangeOf = (query: { readonly [name: string]: unknown }): Window => {
    const [first, last] = [from, to].map((name) => {
      const day = dayNumber(String(query[name]), format);
      if (day === undefined) {
        throw invalidParameter(name, `must be a day of the calendar, written ${format}`);
      }
      return day;
    }) as [number, number];
    if (first > last - added) {
      throw invalidParameter(to, `must be a day ${added === 0 ? "not before" : "after"} "${from}"`);
    }
    return [first, last - added];
  };

  const windowFrom = (first: number, end: number, perDay: number): Window => {
    const fitting = maxRows === undefined ? maxDays : Math.floor((maxRows * AIM) / perDay);
    return [first, Math.min(end, first + Math.min(maxDays, Math.max(1, fitting)) - 1)];
  };

  const openWindows = (
    query: { readonly [name: string]: unknown },
    state: PageState | undefined,
  ): readonly [Window, ...Window[]] => {
    const [first, end] = rangeOf(query);
    const open = (state?.["windows"] ?? []) as unknown as readonly Window[];
    return [open[0] ?? windowFrom(first, end, 0), ...open.slice(1)];
  };

  return {
    request: (query, state) => {
      const [[first, last]] = openWindows(query, state);
      return { query: { [from]: dayText(first, format), [to]: dayText(last + added, format) } };
    },
    read: (answer, query, state) => {
      const items = itemsAt(answer.body, settings.items);
      const [[first, last], ...others] = openWindows(query, state);
      if (items.length >= (settings.suspiciousCount ?? Infinity)) {
        throw new PaginationError(
          "truncated",
          `The answer may be cut off at ${items.length} rows.`,
        );
      }
      const [, end] = rangeOf(query);
      const perDay = items.length / (last - first + 1);
      const reached = others.at(-1)?.[1] ?? last;
      if (others.length === 0 && reached < end) others.push(windowFrom(reached + 1, end, perDay));
      return others.length === 0 ? { items } : { items, next: { windows: others } };
    },
    recover: (error, query, state) => {
      if (!isTooMuch(error, settings.overflow)) return undefined;
      const [[first, last], ...others] = openWindows(query, state);
      if (first === last) {
        throw new PaginationError(
          "window-too-dense",
          `${dayText(first)} alone has more rows than one answer can hold: narrow the other criteria.`,
        );
      }
      const middle = Math.floor((first + last) / 2);
      return { windows: [[first, middle], [middle + 1, last], ...others] };
    },
  };
}

function isTooMuch(error: unknown, overflow: SettingsOf<typeof plugin>["overflow"]): boolean {
  if (!isClientError(error)) return false;
  if (error.kind === "pagination") return error.code === "truncated";
  if (!("status" in error) || !("body" in error)) return false;
  const { status, body } = error;
  return overflow.some((rule) => rule.status === status && matches(body, rule));
}
