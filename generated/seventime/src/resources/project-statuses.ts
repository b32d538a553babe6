import { cappedPager } from "../paging.js";
import type { Call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { ProjectStatus, SortDirection } from "../types.js";

/**
 * Projects (`projekt`) and what classifies them.
 *
 * `/projectStatuses/` and what lies below it.
 */
export class ProjectStatuses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists project statuses.
   *
   * The statuses an account has set up for its projects, at most 100. Their ids go into `projectStatusRef`.
   *
   * `GET /projectStatuses/`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The statuses, up to 100.
   */
  list(query?: ListProjectStatusesQuery, options?: CallOptions): Call<CappedList<ProjectStatus>> {
    return listProjectStatuses(this.#core, query, options);
  }
}

/** What `ProjectStatuses.list` can be asked for. */
export interface ListProjectStatusesQuery {
  /**
   * Field by which rows are sorted, such as `name`. Without it the order isn't defined.
   *
   * Quirk `sort-fields-unlisted`: No list says which fields `sortBy` takes, and the column Default of every
   * parameter table is empty. Any field of the rows may be tried.
   */
  readonly sortBy?: string;
  /**
   * Direction of the sorting; has an effect only together with `sortBy`. The direction without it isn't
   * documented.
   */
  readonly sortDirection?: SortDirection;
}

const listProjectStatusesOperation: ListOperation = {
  id: "listProjectStatuses",
  name: "projectStatuses.list",
  method: "GET",
  path: "/projectStatuses/",
  paging: cappedPager,
};

/**
 * Lists project statuses.
 *
 * `ProjectStatuses.list`, to be imported alone.
 */
export function listProjectStatuses(
  core: Core,
  query?: ListProjectStatusesQuery,
  options?: CallOptions,
): Call<CappedList<ProjectStatus>> {
  return cappedList<ProjectStatus>(core, listProjectStatusesOperation, { query }, options);
}
