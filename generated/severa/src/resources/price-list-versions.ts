import { firstRow, pageToken } from "../paging.js";
import { type Call, call } from "../runtime/call.js";
import { type Changes, type SyncOptions, changesOf } from "../runtime/changes.js";
import type { SyncStart } from "../runtime/checkpoint.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import { type Reconciled, reconcile } from "../runtime/reconcile.js";
import type {
  ExpensesClass,
  OvertimePriceModel,
  PricelistVersionOutputModel,
  ProductPriceOutputModel,
  ProductType,
  TravelPriceOutputModel,
  WorkHourPriceOutputModel,
} from "../types.js";

/** `/v1/pricelistversions` and what lies below it. */
export class PriceListVersions {
  readonly #core: Core;
  /** `/v1/pricelistversions/{pricelistVersionGuid}/overtimeprices` and what lies below it. */
  readonly overtimePrices: PriceListVersionsOvertimePrices;
  /** `/v1/pricelistversions/{pricelistVersionGuid}/productprices` and what lies below it. */
  readonly productPrices: PriceListVersionsProductPrices;
  /** `/v1/pricelistversions/{pricelistVersionGuid}/travelprices` and what lies below it. */
  readonly travelPrices: PriceListVersionsTravelPrices;
  /** `/v1/pricelistversions/{pricelistVersionGuid}/workhourprices` and what lies below it. */
  readonly workHourPrices: PriceListVersionsWorkHourPrices;

  constructor(core: Core) {
    this.#core = core;
    this.overtimePrices = new PriceListVersionsOvertimePrices(core);
    this.productPrices = new PriceListVersionsProductPrices(core);
    this.travelPrices = new PriceListVersionsTravelPrices(core);
    this.workHourPrices = new PriceListVersionsWorkHourPrices(core);
  }

  /**
   * Fetches one price list version.
   *
   * `GET /v1/pricelistversions/{guid}` · scopes `settings:read`
   *
   * @param guid - The price list version's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested price list version.
   */
  get(guid: string, options?: CallOptions): Call<PricelistVersionOutputModel> {
    return getPriceListVersion(this.#core, guid, options);
  }
}

/** `/v1/pricelistversions/{pricelistVersionGuid}/overtimeprices` and what lies below it. */
export class PriceListVersionsOvertimePrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the overtime prices of a price list version.
   *
   * `GET /v1/pricelistversions/{pricelistVersionGuid}/overtimeprices` · scopes `settings:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param pricelistVersionGuid - Guid of the price list version whose overtime prices are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every overtime price of the version.
   */
  list(pricelistVersionGuid: string, options?: CallOptions): Call<readonly OvertimePriceModel[]> {
    return listPriceListVersionOvertimePrices(this.#core, pricelistVersionGuid, options);
  }
}

/** `/v1/pricelistversions/{pricelistVersionGuid}/productprices` and what lies below it. */
export class PriceListVersionsProductPrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the product prices of a price list version.
   *
   * Prices that come from the products themselves are included unless `fromPricelistOnly` is true.
   *
   * `GET /v1/pricelistversions/{pricelistVersionGuid}/productprices` · scopes `settings:read` · paged by first row
   *
   * @param pricelistVersionGuid - Guid of the price list version whose product prices are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of products with their prices.
   */
  list(
    pricelistVersionGuid: string,
    query?: ListPriceListVersionProductPricesQuery,
    options?: PageOptions,
  ): Paged<ProductPriceOutputModel> {
    return listPriceListVersionProductPrices(this.#core, pricelistVersionGuid, query, options);
  }
}

/** What `PriceListVersionsProductPrices.list` can be asked for. */
export interface ListPriceListVersionProductPricesQuery {
  /**
   * true returns only prices set in the price list, false (default) also the default prices of products.
   *
   * Default: `false`.
   */
  readonly fromPricelistOnly?: boolean;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the priced product's name, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted; false, the default, gives a total of zero. No response field or header
   * is declared for it.
   *
   * Default: `false`.
   *
   * Quirk `row-count-without-place`: Document lets the caller ask for the total number of rows, and returns plain
   * arrays without a header that could hold it. Leave it out: no answer has a place for the total.
   */
  readonly calculateRowCount?: boolean;
  /** Only the product whose code is exactly this. */
  readonly productCode?: string | null;
  /** Only prices of any of these products; all when omitted. */
  readonly productGuids?: readonly string[] | null;
  /**
   * true returns prices of volume-priced products only, false of the others only; all when omitted.
   *
   * Quirk `volume-pricing-names`: Document has isVolumePriced for prices, isVolumePricing for price lists and
   * hasVolumePricing for fees. They mean the same thing.
   */
  readonly isVolumePriced?: boolean | null;
  /** Only prices of products in any of these categories; all when omitted. */
  readonly productCategoryGuids?: readonly string[] | null;
  /**
   * Only prices of any of these product types: FixedFees (own work), Materials (products), Subcontracting.
   */
  readonly productTypes?: readonly ProductType[] | null;
}

/** `/v1/pricelistversions/{pricelistVersionGuid}/travelprices` and what lies below it. */
export class PriceListVersionsTravelPrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the travel prices of a price list version.
   *
   * Prices that come from the products themselves are included unless `fromPricelistOnly` is true.
   *
   * `GET /v1/pricelistversions/{pricelistVersionGuid}/travelprices` · scopes `settings:read` · paged by first row
   *
   * @param pricelistVersionGuid - Guid of the price list version whose travel prices are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of travel products with their prices.
   */
  list(
    pricelistVersionGuid: string,
    query?: ListPriceListVersionTravelPricesQuery,
    options?: PageOptions,
  ): Paged<TravelPriceOutputModel> {
    return listPriceListVersionTravelPrices(this.#core, pricelistVersionGuid, query, options);
  }
}

/** What `PriceListVersionsTravelPrices.list` can be asked for. */
export interface ListPriceListVersionTravelPricesQuery {
  /**
   * true returns only prices set in the price list, false (default) also those from the settings.
   *
   * Default: `false`.
   */
  readonly fromPricelistOnly?: boolean;
  /**
   * Only prices of any of these classes: Mileage, DailyAllowance, OtherTravelExpense. All when omitted.
   */
  readonly expenseClasses?: readonly ExpensesClass[] | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the priced product's name, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted; false, the default, gives a total of zero. No response field or header
   * is declared for it.
   *
   * Default: `false`.
   *
   * Quirk `row-count-without-place`: Document lets the caller ask for the total number of rows, and returns plain
   * arrays without a header that could hold it. Leave it out: no answer has a place for the total.
   */
  readonly calculateRowCount?: boolean;
}

/** `/v1/pricelistversions/{pricelistVersionGuid}/workhourprices` and what lies below it. */
export class PriceListVersionsWorkHourPrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work hour prices of a price list version.
   *
   * `changedSince` does not report deleted rows.
   *
   * `GET /v1/pricelistversions/{pricelistVersionGuid}/workhourprices` · scopes `settings:read` · paged by page
   * token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `list-declared-as-object`: Document declares one object as the answer of this paged list. Read as an
   * array, as on every other list with NextPageToken.
   *
   * @param pricelistVersionGuid - Guid of the price list version whose work hour prices are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of work hour prices; the document declares a single one.
   */
  list(
    pricelistVersionGuid: string,
    query?: ListPriceListVersionWorkHourPricesQuery,
    options?: PageOptions,
  ): Paged<WorkHourPriceOutputModel> {
    return listPriceListVersionWorkHourPrices(this.#core, pricelistVersionGuid, query, options);
  }

  /**
   * The rows of `PriceListVersionsWorkHourPrices.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `PriceListVersionsWorkHourPrices.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    pricelistVersionGuid: string,
    start: SyncStart,
    query?: Omit<ListPriceListVersionWorkHourPricesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<WorkHourPriceOutputModel, "not-reported"> {
    return changesOf<
      WorkHourPriceOutputModel,
      "not-reported",
      ListPriceListVersionWorkHourPricesQuery
    >(
      {
        operation: "WorkHourPrices_GetWorkHourPrices",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [pricelistVersionGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(pricelistVersionGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `PriceListVersionsWorkHourPrices.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    pricelistVersionGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListPriceListVersionWorkHourPricesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "WorkHourPrices_GetWorkHourPrices", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(pricelistVersionGuid, query, options),
    );
  }
}

/** What `PriceListVersionsWorkHourPrices.list` can be asked for. */
export interface ListPriceListVersionWorkHourPricesQuery {
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
}

const getPriceListVersionOperation: Operation = {
  id: "PriceListVersions_GetPricelistVersion",
  name: "priceListVersions.get",
  method: "GET",
  path: "/v1/pricelistversions/{guid}",
  expand: expandPath,
};

/**
 * Fetches one price list version.
 *
 * `PriceListVersions.get`, to be imported alone.
 */
export function getPriceListVersion(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<PricelistVersionOutputModel> {
  return call<PricelistVersionOutputModel>(
    core,
    getPriceListVersionOperation,
    { path: [guid] },
    options,
  );
}

const listPriceListVersionOvertimePricesOperation: Operation = {
  id: "OvertimePrices_GetOvertimePrices",
  name: "priceListVersions.overtimePrices.list",
  method: "GET",
  path: "/v1/pricelistversions/{pricelistVersionGuid}/overtimeprices",
  expand: expandPath,
};

/**
 * Lists the overtime prices of a price list version.
 *
 * `PriceListVersionsOvertimePrices.list`, to be imported alone.
 */
export function listPriceListVersionOvertimePrices(
  core: Core,
  pricelistVersionGuid: string,
  options?: CallOptions,
): Call<readonly OvertimePriceModel[]> {
  return call<readonly OvertimePriceModel[]>(
    core,
    listPriceListVersionOvertimePricesOperation,
    { path: [pricelistVersionGuid] },
    options,
  );
}

const listPriceListVersionProductPricesOperation: PagedOperation = {
  id: "ProductPrices_GetProductPrices",
  name: "priceListVersions.productPrices.list",
  method: "GET",
  path: "/v1/pricelistversions/{pricelistVersionGuid}/productprices",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the product prices of a price list version.
 *
 * `PriceListVersionsProductPrices.list`, to be imported alone.
 */
export function listPriceListVersionProductPrices(
  core: Core,
  pricelistVersionGuid: string,
  query?: ListPriceListVersionProductPricesQuery,
  options?: PageOptions,
): Paged<ProductPriceOutputModel> {
  return paged<ProductPriceOutputModel>(
    core,
    listPriceListVersionProductPricesOperation,
    { path: [pricelistVersionGuid], query },
    options,
  );
}

const listPriceListVersionTravelPricesOperation: PagedOperation = {
  id: "TravelPrices_GetTravelPrices",
  name: "priceListVersions.travelPrices.list",
  method: "GET",
  path: "/v1/pricelistversions/{pricelistVersionGuid}/travelprices",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the travel prices of a price list version.
 *
 * `PriceListVersionsTravelPrices.list`, to be imported alone.
 */
export function listPriceListVersionTravelPrices(
  core: Core,
  pricelistVersionGuid: string,
  query?: ListPriceListVersionTravelPricesQuery,
  options?: PageOptions,
): Paged<TravelPriceOutputModel> {
  return paged<TravelPriceOutputModel>(
    core,
    listPriceListVersionTravelPricesOperation,
    { path: [pricelistVersionGuid], query },
    options,
  );
}

const listPriceListVersionWorkHourPricesOperation: PagedOperation = {
  id: "WorkHourPrices_GetWorkHourPrices",
  name: "priceListVersions.workHourPrices.list",
  method: "GET",
  path: "/v1/pricelistversions/{pricelistVersionGuid}/workhourprices",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the work hour prices of a price list version.
 *
 * `PriceListVersionsWorkHourPrices.list`, to be imported alone.
 */
export function listPriceListVersionWorkHourPrices(
  core: Core,
  pricelistVersionGuid: string,
  query?: ListPriceListVersionWorkHourPricesQuery,
  options?: PageOptions,
): Paged<WorkHourPriceOutputModel> {
  return paged<WorkHourPriceOutputModel>(
    core,
    listPriceListVersionWorkHourPricesOperation,
    { path: [pricelistVersionGuid], query },
    options,
  );
}
