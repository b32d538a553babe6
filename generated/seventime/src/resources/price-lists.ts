import { cappedPager } from "../paging.js";
import type { Call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { PriceList, SortDirection } from "../types.js";

/**
 * Price lists (`prislistor`). Read only.
 *
 * `/priceLists` and what lies below it.
 */
export class PriceLists {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists price lists.
   *
   * The price lists of the account by name, at most 100. The prices in them can't be read.
   *
   * `GET /priceLists`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * Quirk `price-lists-address`: The HTTP Request line of Get price lists names `/projects`; its curl and
   * JavaScript samples name `/priceLists`. Price lists are read at `/priceLists`.
   *
   * Quirk `price-lists-filtered-by-project`: The example under Query Parameters of Get price lists filters
   * projects by `projectNumber`, which its table doesn't have. Copied from the projects; price lists can only be
   * sorted.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The price lists, up to 100.
   */
  list(query?: ListPriceListsQuery, options?: CallOptions): Call<CappedList<PriceList>> {
    return listPriceLists(this.#core, query, options);
  }
}

/** What `PriceLists.list` can be asked for. */
export interface ListPriceListsQuery {
  /**
   * Field by which rows are sorted, such as `name`. Without it the order isn't defined.
   *
   * Quirk `sort-fields-unlisted`: No list says which fields `sortBy` takes, and the column Default of every
   * parameter table is empty. Any field of the rows may be tried.
   */
  readonly sortBy?: string;
  /**
   * Direction of the sorting; has an effect only together with `sortBy`. The direction without it isn't
   * documented.
   */
  readonly sortDirection?: SortDirection;
}

const listPriceListsOperation: ListOperation = {
  id: "listPriceLists",
  name: "priceLists.list",
  method: "GET",
  path: "/priceLists",
  paging: cappedPager,
};

/**
 * Lists price lists.
 *
 * `PriceLists.list`, to be imported alone.
 */
export function listPriceLists(
  core: Core,
  query?: ListPriceListsQuery,
  options?: CallOptions,
): Call<CappedList<PriceList>> {
  return cappedList<PriceList>(core, listPriceListsOperation, { query }, options);
}
