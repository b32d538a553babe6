import { pageToken } from "../paging.js";
import type { Core } from "../runtime/core.js";
import type { PagedOperation } from "../runtime/operation.js";
import type { PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import type { DeletedProjectFeeModel } from "../types.js";

/** `/v1/deletedprojectfees` and what lies below it. */
export class DeletedProjectFees {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists project fees that were deleted.
   *
   * Fills the gap that `changedSince` leaves in `GET /v1/projectfees`. `deletedSince` is inclusive.
   *
   * `GET /v1/deletedprojectfees` · scopes `fees:read` · paged by page token
   *
   * Quirk `deletions-have-lists`: Guide (Deleted rows, Synchronizing data) knows no way to find deleted rows but
   * fetching everything again. The document has lists of deleted work hours, project fees, project travel expenses
   * and phase members. Use those lists where there is one; everywhere else compare guids.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of deleted project fees, with `deletedDateTime`.
   */
  list(query?: ListDeletedProjectFeesQuery, options?: PageOptions): Paged<DeletedProjectFeeModel> {
    return listDeletedProjectFees(this.#core, query, options);
  }
}

/** What `DeletedProjectFees.list` can be asked for. */
export interface ListDeletedProjectFeesQuery {
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
  /** Only rows of any of these projects; all when omitted. */
  readonly projectGuids?: readonly string[] | null;
  /** Only rows of any of these users; all when omitted. */
  readonly userGuids?: readonly string[] | null;
  /**
   * Only rows deleted at or after this instant (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly deletedSince?: string | null;
}

const listDeletedProjectFeesOperation: PagedOperation = {
  id: "ProjectFees_GetDeletedProjectFees",
  name: "deletedProjectFees.list",
  method: "GET",
  path: "/v1/deletedprojectfees",
  paging: pageToken,
};

/**
 * Lists project fees that were deleted.
 *
 * `DeletedProjectFees.list`, to be imported alone.
 */
export function listDeletedProjectFees(
  core: Core,
  query?: ListDeletedProjectFeesQuery,
  options?: PageOptions,
): Paged<DeletedProjectFeeModel> {
  return paged<DeletedProjectFeeModel>(core, listDeletedProjectFeesOperation, { query }, options);
}
