import { pageToken } from "../paging.js";
import type { Core } from "../runtime/core.js";
import type { PagedOperation } from "../runtime/operation.js";
import type { PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import type { ProjectOutputModel } from "../types.js";

/** `/v1/salescases` and what lies below it. */
export class SalesCases {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists sales cases.
   *
   * These are projects whose sales status is in progress.
   *
   * `GET /v1/salescases` · scopes `projects:read` · paged by page token
   *
   * Quirk `old-words-for-rows`: Document keeps older words in its prose: a case or sales case is a project, a task
   * is a phase, a tag is a keyword. The guide knows only the newer ones. Names and descriptions here use the newer
   * words.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of projects.
   */
  list(query?: ListSalesCasesQuery, options?: PageOptions): Paged<ProjectOutputModel> {
    return listSalesCases(this.#core, query, options);
  }
}

/** What `SalesCases.list` can be asked for. */
export interface ListSalesCasesQuery {
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
  /** Only sales cases of any of these customers; all when omitted. */
  readonly customerGuids?: readonly string[] | null;
  /**
   * Only projects in any of these currencies; all when omitted.
   *
   * Quirk `currency-filter-two-names`: Document filters all projects by one currencyGuid, but a customer's
   * projects and sales cases by currencyGuids. Each list has the name declared for it.
   */
  readonly currencyGuids?: readonly string[] | null;
  /** Only the projects with these guids; all when omitted. */
  readonly projectGuids?: readonly string[] | null;
  /** Only projects with any of these project keywords; all when omitted. */
  readonly projectKeywordGuids?: readonly string[] | null;
  /** Only projects in any of these project statuses; all when omitted. */
  readonly projectStatusTypeGuids?: readonly string[] | null;
  /** Only projects with any of these users as salesperson; all when omitted. */
  readonly salesPersonGuids?: readonly string[] | null;
  /** Only projects managed by any of these users; all when omitted. */
  readonly projectOwnerGuids?: readonly string[] | null;
  /** Only projects of any of these business units; all when omitted. */
  readonly businessUnitGuids?: readonly string[] | null;
  /** Only projects with at least this billable amount; its currency is not documented. */
  readonly minimumBillableAmount?: number | null;
  /** Only projects whose customer is owned by any of these users; all when omitted. */
  readonly customerOwnerGuids?: readonly string[] | null;
  /**
   * Presumably only projects with something to invoice on or before this date (ISO 8601); the vendor explains
   * nothing.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly invoiceableDate?: string | null;
  /** Only projects whose customer belongs to any of these market segments; all when omitted. */
  readonly marketSegmentationGuids?: readonly string[] | null;
  /** Only projects in any of these sales statuses; all when omitted. */
  readonly salesStatusTypeGuids?: readonly string[] | null;
  /**
   * true returns closed projects only, false open ones only; both when omitted.
   *
   * Quirk `closed-filter-names`: Document has `closed`, `isClosed`, `isProjectClosed` and, turned around,
   * `openProjects` for one idea. Each list has the name declared for it.
   */
  readonly isClosed?: boolean | null;
  /** true returns projects with recurring fees only, false those without; both when omitted. */
  readonly hasRecurringFees?: boolean | null;
  /** Only projects of companies that use any of these currencies; all when omitted. */
  readonly companyCurrencyGuids?: readonly string[] | null;
  /** Only projects with any of these users as a member; all when omitted. */
  readonly projectMemberUserGuids?: readonly string[] | null;
  /** Only projects with any of these project numbers. */
  readonly numbers?: readonly number[] | null;
}

const listSalesCasesOperation: PagedOperation = {
  id: "Projects_GetSalesCases",
  name: "salesCases.list",
  method: "GET",
  path: "/v1/salescases",
  paging: pageToken,
};

/**
 * Lists sales cases.
 *
 * `SalesCases.list`, to be imported alone.
 */
export function listSalesCases(
  core: Core,
  query?: ListSalesCasesQuery,
  options?: PageOptions,
): Paged<ProjectOutputModel> {
  return paged<ProjectOutputModel>(core, listSalesCasesOperation, { query }, options);
}
