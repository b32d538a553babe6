import { pageToken } from "../paging.js";
import type { Core } from "../runtime/core.js";
import type { PagedOperation } from "../runtime/operation.js";
import type { PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import type { DeletedPhaseMemberOutputModel } from "../types.js";

/** `/v1/deletedphasemembers` and what lies below it. */
export class DeletedPhaseMembers {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists phase members that were removed.
   *
   * Members of a root phase are the members of the project. Fills the gap that `changedSince` leaves in `GET
   * /v1/phasemembers`.
   *
   * `GET /v1/deletedphasemembers` · scopes `projects:read` · paged by page token
   *
   * Quirk `deletions-have-lists`: Guide (Deleted rows, Synchronizing data) knows no way to find deleted rows but
   * fetching everything again. The document has lists of deleted work hours, project fees, project travel expenses
   * and phase members. Use those lists where there is one; everywhere else compare guids.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of removed phase members, with `deletedDateTime`.
   */
  list(
    query?: ListDeletedPhaseMembersQuery,
    options?: PageOptions,
  ): Paged<DeletedPhaseMemberOutputModel> {
    return listDeletedPhaseMembers(this.#core, query, options);
  }
}

/** What `DeletedPhaseMembers.list` can be asked for. */
export interface ListDeletedPhaseMembersQuery {
  /**
   * Only rows deleted at or after this instant (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `deleted-since-wording`: Document describes the filter of deleted phase members with the words for added
   * or changed ones. It is the time of deletion.
   */
  readonly deletedSince?: string | null;
  /**
   * Rows per page, 1 to 1000; 100 when omitted.
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
   * true returns members whose user is active, false those whose user is not; both when omitted.
   */
  readonly isUserActive?: boolean | null;
}

const listDeletedPhaseMembersOperation: PagedOperation = {
  id: "PhaseMembers_GetAllDeletedPhaseMembers",
  name: "deletedPhaseMembers.list",
  method: "GET",
  path: "/v1/deletedphasemembers",
  paging: pageToken,
};

/**
 * Lists phase members that were removed.
 *
 * `DeletedPhaseMembers.list`, to be imported alone.
 */
export function listDeletedPhaseMembers(
  core: Core,
  query?: ListDeletedPhaseMembersQuery,
  options?: PageOptions,
): Paged<DeletedPhaseMemberOutputModel> {
  return paged<DeletedPhaseMemberOutputModel>(
    core,
    listDeletedPhaseMembersOperation,
    { query },
    options,
  );
}
