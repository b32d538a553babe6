import { pageToken } from "../paging.js";
import type { Core } from "../runtime/core.js";
import type { PagedOperation } from "../runtime/operation.js";
import type { PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import type { DeletedWorkHourModel } from "../types.js";

/** `/v1/deletedworkhours` and what lies below it. */
export class DeletedWorkHours {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists work hours that were deleted.
   *
   * Fills the gap that `changedSince` leaves in `GET /v1/workhours`. `deletedSince` is inclusive.
   *
   * `GET /v1/deletedworkhours` · scopes `hours:read` · paged by page token
   *
   * Quirk `deletions-have-lists`: Guide (Deleted rows, Synchronizing data) knows no way to find deleted rows but
   * fetching everything again. The document has lists of deleted work hours, project fees, project travel expenses
   * and phase members. Use those lists where there is one; everywhere else compare guids.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of deleted work hours, with `deletedDateTime`.
   */
  list(query?: ListDeletedWorkHoursQuery, options?: PageOptions): Paged<DeletedWorkHourModel> {
    return listDeletedWorkHours(this.#core, query, options);
  }
}

/** What `DeletedWorkHours.list` can be asked for. */
export interface ListDeletedWorkHoursQuery {
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

const listDeletedWorkHoursOperation: PagedOperation = {
  id: "WorkHours_GetDeletedWorkHours",
  name: "deletedWorkHours.list",
  method: "GET",
  path: "/v1/deletedworkhours",
  paging: pageToken,
};

/**
 * Lists work hours that were deleted.
 *
 * `DeletedWorkHours.list`, to be imported alone.
 */
export function listDeletedWorkHours(
  core: Core,
  query?: ListDeletedWorkHoursQuery,
  options?: PageOptions,
): Paged<DeletedWorkHourModel> {
  return paged<DeletedWorkHourModel>(core, listDeletedWorkHoursOperation, { query }, options);
}
