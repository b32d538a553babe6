import { PaginationError } from "../../runtime/errors.js";
import { valueAt } from "../../runtime/json-pointer.js";
import { itemsAt } from "../../runtime/page-items.js";
import { pageSize } from "../../runtime/page-size.js";
import type { Pager, SettingsOf } from "../contract.js";

/** Pages by their number. */
export const plugin = {
  kind: "pagination",
  name: "page",
  docs: "Pages by their number. The list ends with a page that is not full, with an empty one, or where a total says so.",
  settings: {
    items: {
      kind: "response-pointer",
      items: true,
      docs: 'JSON pointer to the rows of a page; "" where the body is the array itself.',
    },
    page: {
      kind: "parameter",
      owned: true,
      docs: "Query parameter that takes the number of the page.",
    },
    first: { kind: "integer", docs: "Number of the first page: 0 or 1. Always sent." },
    size: {
      kind: "parameter",
      owned: false,
      docs: "Query parameter that takes the number of rows of a page.",
    },
    defaultSize: {
      kind: "integer",
      docs: "Rows of a page when the caller asks for no number. Always sent.",
    },
    maxSize: {
      kind: "integer",
      optional: true,
      docs: "The most rows a page can have; a caller who asks for more gets this. Without it, a server that quietly gives less ends the list early.",
    },
    end: {
      kind: "choice",
      values: ["short-page", "empty-page", "total-pages", "total-items"],
      optional: true,
      docs: "What ends the list: a page with fewer rows than asked for; one without rows (for servers that filter after paging or give less than asked); or the number of pages, or of rows, that `total` leads to. Default: short-page.",
    },
    total: {
      kind: "response-pointer",
      optional: true,
      neededWith: { end: ["total-pages", "total-items"] },
      docs: "JSON pointer to the number of pages, or of rows, in all. It is read on every page, because it may change meanwhile; a page without one is an error. An empty page ends the list whatever it says.",
    },
    sizeUsed: {
      kind: "response-pointer",
      optional: true,
      docs: "JSON pointer to the size of the page as the server understood it, which is then believed instead of the size asked for.",
    },
  },
} as const;

/** Walks by the number of the page. */
// @__NO_SIDE_EFFECTS__
export function page(settings: SettingsOf<typeof plugin>): Pager {
  const { first, size, total, sizeUsed, end = "short-page" } = settings;
  return {
    request: (query, state) => ({
      query: { [size]: pageSize(query[size], settings), [settings.page]: state?.["page"] ?? first },
    }),
    read: (answer, query, state) => {
      const items = itemsAt(answer.body, settings.items);
      const used = sizeUsed === undefined ? 0 : Number(valueAt(answer.body, sizeUsed));
      const full = used > 0 ? used : pageSize(query[size], settings);
      const number = Number(state?.["page"] ?? first);
      const rows = Number(state?.["rows"] ?? 0) + items.length;
      const next = { page: number + 1, ...(end === "total-items" && { rows }) };
      const isFull = items.length >= full;
      const reached = end === "total-items" ? rows : next.page - first;
      if (end === "total-pages" || end === "total-items") {
        const most = totalAt(answer.body, total ?? "");
        // A total that these rows contradict is worth nothing: then it is the rows that tell whether there are more.
        const isOver = reached > most && items.length > 0;
        const isShort = reached < most && items.length === 0;
        const goesOn = isOver ? isFull : reached < most;
        const mismatch =
          isOver || isShort
            ? `the total says ${most}, and page ${next.page - first} ends at ${reached}.`
            : undefined;
        return { items, mismatch, ...(items.length > 0 && goesOn && { next }) };
      }
      return (end === "empty-page" ? items.length > 0 : isFull) ? { items, next } : { items };
    },
  };
}

function totalAt(body: unknown, pointer: string): number {
  const value = valueAt(body, pointer);
  if (typeof value === "number" || (typeof value === "string" && /^-?\d+$/.test(value))) {
    return Number(value);
  }
  throw new PaginationError("unexpected-page", `The page has no total at ${pointer}.`);
}
