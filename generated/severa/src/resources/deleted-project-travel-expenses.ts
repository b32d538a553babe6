import { pageToken } from "../paging.js";
import type { Core } from "../runtime/core.js";
import type { PagedOperation } from "../runtime/operation.js";
import type { PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { DeletedProjectTravelExpenseModel } from "../types.js";
const listDeletedProjectTravelExpenses: PagedOperation = {
  id: "ProjectTravelExpenses_GetDeletedProjectTravelExpenses",
  method: "GET",
  path: "/v1/deletedprojecttravelexpenses",
  paging: pageToken,
};

/** What {@link DeletedProjectTravelExpenses.list} can be asked for. */
export interface ListDeletedProjectTravelExpensesQuery {
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /**
   * Only deleted travel expenses of any of these projects, several despite the singular name; all when omitted.
   */
  readonly projectGuid?: readonly string[] | null;
  /**
   * Only deleted travel expenses of any of these users, several despite the singular name; all when omitted.
   */
  readonly userGuid?: readonly string[] | null;
  /**
   * Only rows deleted at or after this instant (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly deletedSince?: string | null;
}

/** Operations below `DeletedProjectTravelExpenses`. */
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
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of deleted travel expenses, with `deletedDateTime`.
   */
  list(
    query: ListDeletedProjectTravelExpensesQuery = {},
    options: PageOptions = {},
  ): Paged<DeletedProjectTravelExpenseModel> {
    return this.#core.paged<DeletedProjectTravelExpenseModel>(
      listDeletedProjectTravelExpenses,
      { query },
      options,
    );
  }
}
