import { pageToken } from "../paging.js";
import type { Core } from "../runtime/core.js";
import type { PagedOperation } from "../runtime/operation.js";
import type { PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { DeletedPhaseMemberOutputModel } from "../types.js";
const listDeletedPhaseMembers: PagedOperation = {
  id: "PhaseMembers_GetAllDeletedPhaseMembers",
  method: "GET",
  path: "/v1/deletedphasemembers",
  paging: pageToken,
};

/** What {@link DeletedPhaseMembers.list} can be asked for. */
export interface ListDeletedPhaseMembersQuery {
  /**
   * Only rows deleted at or after this instant (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly deletedSince?: string | null;
  /** Rows per page, 1 to 1000; 100 when omitted. */
  readonly rowCount?: number | null;
  /**
   * true returns members whose user is active, false those whose user is not; both when omitted.
   */
  readonly isUserActive?: boolean | null;
}

/** Operations below `DeletedPhaseMembers`. */
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
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of removed phase members, with `deletedDateTime`.
   */
  list(
    query: ListDeletedPhaseMembersQuery = {},
    options: PageOptions = {},
  ): Paged<DeletedPhaseMemberOutputModel> {
    return this.#core.paged<DeletedPhaseMemberOutputModel>(
      listDeletedPhaseMembers,
      { query },
      options,
    );
  }
}
