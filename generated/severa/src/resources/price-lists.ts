import { firstRow } from "../paging.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  KeyValuePairOfStringAndSortDirection,
  PriceListModel,
  PriceListOutputModel,
  PricelistVersionOutputModel,
} from "../types.js";
const listPriceListsVersions: Operation = {
  id: "PriceListVersions_GetPricelistVersionsByPricelist",
  method: "GET",
  path: "/v1/pricelists/{pricelistGuid}/pricelistversions",
};
const listPriceLists: PagedOperation = {
  id: "PriceLists_GetPricelists",
  method: "GET",
  path: "/v1/pricelists",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const getPriceLists: Operation = {
  id: "PriceLists_GetPriceList",
  method: "GET",
  path: "/v1/pricelists/{guid}",
};

/** Operations below `PriceListsVersions`. */
export class PriceListsVersions {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the versions of a price list.
   *
   * Each version starts on its `startDate`.
   *
   * `GET /v1/pricelists/{pricelistGuid}/pricelistversions` · scopes `settings:read`
   *
   * @param pricelistGuid - Guid of the price list whose versions are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every version of the price list.
   */
  list(
    pricelistGuid: string,
    options: CallOptions = {},
  ): Call<readonly PricelistVersionOutputModel[]> {
    return this.#core.call<readonly PricelistVersionOutputModel[]>(
      listPriceListsVersions,
      { path: [pricelistGuid] },
      options,
    );
  }
}

/** What {@link PriceLists.list} can be asked for. */
export interface ListPriceListsQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the name, ignoring case. */
  readonly textToSearch?: string | null;
  /** Only price lists in this currency. */
  readonly currencyGuid?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   */
  readonly calculateRowCount?: boolean;
  /** Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc. */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
  /** Only price lists with this name. */
  readonly name?: string | null;
}

/** Operations below `PriceLists`. */
export class PriceLists {
  readonly #core: Core;
  /** Operations below `PriceListsVersions`. */
  readonly versions: PriceListsVersions;

  constructor(core: Core) {
    this.#core = core;
    this.versions = new PriceListsVersions(core);
  }

  /**
   * Lists price lists.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/pricelists` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of price lists.
   */
  list(query: ListPriceListsQuery = {}, options: PageOptions = {}): Paged<PriceListOutputModel> {
    return this.#core.paged<PriceListOutputModel>(listPriceLists, { query }, options);
  }

  /**
   * Fetches one price list.
   *
   * Prices belong to the versions of the list, not to the list.
   *
   * `GET /v1/pricelists/{guid}` · scopes `settings:read`
   *
   * @param guid - The price list's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested price list.
   */
  get(guid: string, options: CallOptions = {}): Call<PriceListModel> {
    return this.#core.call<PriceListModel>(getPriceLists, { path: [guid] }, options);
  }
}
