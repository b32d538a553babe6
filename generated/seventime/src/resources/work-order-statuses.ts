import { cappedPager } from "../paging.js";
import type { Call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { SortDirection, WorkOrderStatus } from "../types.js";

/**
 * Work orders (`arbetsordrar`) and what classifies them.
 *
 * `/workOrderStatuses/` and what lies below it.
 */
export class WorkOrderStatuses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists work order statuses.
   *
   * The statuses an account has set up for its work orders, at most 100. Their ids go into `statusRef`.
   *
   * `GET /workOrderStatuses/`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The statuses, up to 100.
   */
  list(
    query?: ListWorkOrderStatusesQuery,
    options?: CallOptions,
  ): Call<CappedList<WorkOrderStatus>> {
    return listWorkOrderStatuses(this.#core, query, options);
  }
}

/** What `WorkOrderStatuses.list` can be asked for. */
export interface ListWorkOrderStatusesQuery {
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

const listWorkOrderStatusesOperation: ListOperation = {
  id: "listWorkOrderStatuses",
  name: "workOrderStatuses.list",
  method: "GET",
  path: "/workOrderStatuses/",
  paging: cappedPager,
};

/**
 * Lists work order statuses.
 *
 * `WorkOrderStatuses.list`, to be imported alone.
 */
export function listWorkOrderStatuses(
  core: Core,
  query?: ListWorkOrderStatusesQuery,
  options?: CallOptions,
): Call<CappedList<WorkOrderStatus>> {
  return cappedList<WorkOrderStatus>(core, listWorkOrderStatusesOperation, { query }, options);
}
