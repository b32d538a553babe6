import { pageToken } from "../paging.js";
import type { Core } from "../runtime/core.js";
import type { PagedOperation } from "../runtime/operation.js";
import type { PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { DeletedProjectFeeModel } from "../types.js";
const listDeletedProjectFees: PagedOperation = {
  id: "ProjectFees_GetDeletedProjectFees",
  method: "GET",
  path: "/v1/deletedprojectfees",
  paging: pageToken,
};

/** What {@link DeletedProjectFees.list} can be asked for. */
export interface ListDeletedProjectFeesQuery {
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
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

/** Operations below `DeletedProjectFees`. */
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
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of deleted project fees, with `deletedDateTime`.
   */
  list(
    query: ListDeletedProjectFeesQuery = {},
    options: PageOptions = {},
  ): Paged<DeletedProjectFeeModel> {
    return this.#core.paged<DeletedProjectFeeModel>(listDeletedProjectFees, { query }, options);
  }
}
