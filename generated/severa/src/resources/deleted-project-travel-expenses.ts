import { pageToken } from "../paging.js";
import type { Core } from "../runtime/core.js";
import type { PagedOperation } from "../runtime/operation.js";
import type { PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import type { DeletedProjectTravelExpenseModel } from "../types.js";

/** `/v1/deletedprojecttravelexpenses` and what lies below it. */
export class DeletedProjectTravelExpenses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists project travel expenses that were deleted.
   *
   * Fills the gap that `changedSince` leaves in `GET /v1/projecttravelexpenses`. `deletedSince` is inclusive.
   *
   * `GET /v1/deletedprojecttravelexpenses` · scopes `travels:read` · paged by page token
   *
   * Quirk `deletions-have-lists`: Guide (Deleted rows, Synchronizing data) knows no way to find deleted rows but
   * fetching everything again. The document has lists of deleted work hours, project fees, project travel expenses
   * and phase members. Use those lists where there is one; everywhere else compare guids.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of deleted travel expenses, with `deletedDateTime`.
   */
  list(
    query?: ListDeletedProjectTravelExpensesQuery,
    options?: PageOptions,
  ): Paged<DeletedProjectTravelExpenseModel> {
    return listDeletedProjectTravelExpenses(this.#core, query, options);
  }
}

/** What `DeletedProjectTravelExpenses.list` can be asked for. */
export interface ListDeletedProjectTravelExpensesQuery {
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
   * Only deleted travel expenses of any of these projects, several despite the singular name; all when omitted.
   *
   * Quirk `singular-name-of-list`: Document gives this filter a singular name, though it takes several values;
   * similar lists have plural names. Pass an array.
   */
  readonly projectGuid?: readonly string[] | null;
  /**
   * Only deleted travel expenses of any of these users, several despite the singular name; all when omitted.
   *
   * Quirk `singular-name-of-list`: Document gives this filter a singular name, though it takes several values;
   * similar lists have plural names. Pass an array.
   */
  readonly userGuid?: readonly string[] | null;
  /**
   * Only rows deleted at or after this instant (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly deletedSince?: string | null;
}

const listDeletedProjectTravelExpensesOperation: PagedOperation = {
  id: "ProjectTravelExpenses_GetDeletedProjectTravelExpenses",
  name: "deletedProjectTravelExpenses.list",
  method: "GET",
  path: "/v1/deletedprojecttravelexpenses",
  paging: pageToken,
};

/**
 * Lists project travel expenses that were deleted.
 *
 * `DeletedProjectTravelExpenses.list`, to be imported alone.
 */
export function listDeletedProjectTravelExpenses(
  core: Core,
  query?: ListDeletedProjectTravelExpensesQuery,
  options?: PageOptions,
): Paged<DeletedProjectTravelExpenseModel> {
  return paged<DeletedProjectTravelExpenseModel>(
    core,
    listDeletedProjectTravelExpensesOperation,
    { query },
    options,
  );
}
