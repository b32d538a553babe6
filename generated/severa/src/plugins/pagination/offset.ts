import { itemsAt } from "../../runtime/page-items.js";
import { pageSize } from "../../runtime/page-size.js";
import type { Pager, SettingsOf } from "../contract.js";

/** Pages by the number of the first row. */
export const plugin = {
  kind: "pagination",
  name: "offset",
  docs: "Pages by the number of the first row. The next page begins after the rows that arrived, not after those asked for.",
  settings: {
    items: {
      kind: "response-pointer",
      items: true,
      docs: 'JSON pointer to the rows of a page; "" where the body is the array itself.',
    },
    first: {
      kind: "parameter",
      owned: true,
      docs: "Query parameter that takes the number of the first row, from 0.",
    },
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
    certainSize: {
      kind: "integer",
      optional: true,
      docs: "The most rows that the server is certain to give in one page: a page with so many never ends the list, even if more were asked for. Default: as many as were asked for.",
    },
    end: {
      kind: "choice",
      values: ["short-page", "empty-page"],
      optional: true,
      docs: "What ends the list: a page with fewer rows than asked for, or one without rows (for servers that filter after paging or give less than asked). Default: short-page.",
    },
  },
} as const;

/** Walks by the number of rows that have arrived. */
// @__NO_SIDE_EFFECTS__
export function offset(settings: SettingsOf<typeof plugin>): Pager {
  const sizeOf = (query: { readonly [name: string]: unknown }): number =>
    pageSize(query[settings.size], settings);
  return {
    request: (query, state) => ({
      query: { [settings.size]: sizeOf(query), ...(state && { [settings.first]: state["first"] }) },
    }),
    read: (answer, query, state) => {
      const items = itemsAt(answer.body, settings.items);
      const full = Math.min(sizeOf(query), settings.certainSize ?? Infinity);
      const fewest = settings.end === "empty-page" ? 1 : full;
      if (items.length < fewest) return { items };
      return { items, next: { first: Number(state?.["first"] ?? 0) + items.length } };
    },
  };
}
