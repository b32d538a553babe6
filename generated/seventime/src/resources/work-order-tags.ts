import { cappedPager } from "../paging.js";
import type { Call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { SortDirection, WorkOrderTag } from "../types.js";

/**
 * Work orders (`arbetsordrar`) and what classifies them.
 *
 * `/workOrderTags/` and what lies below it.
 */
export class WorkOrderTags {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists work order tags.
   *
   * The tags (`taggar`) that work orders can bear, at most 100. A new work order can't be given any through the
   * API.
   *
   * `GET /workOrderTags/`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * Quirk `work-order-tags-not-settable`: Work orders have `tags` and a list of tags of their own, but unlike
   * projects no field for tags when they are created. Tags of work orders are read only.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The tags, up to 100.
   */
  list(query?: ListWorkOrderTagsQuery, options?: CallOptions): Call<CappedList<WorkOrderTag>> {
    return listWorkOrderTags(this.#core, query, options);
  }
}

/** What `WorkOrderTags.list` can be asked for. */
export interface ListWorkOrderTagsQuery {
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

const listWorkOrderTagsOperation: ListOperation = {
  id: "listWorkOrderTags",
  name: "workOrderTags.list",
  method: "GET",
  path: "/workOrderTags/",
  paging: cappedPager,
};

/**
 * Lists work order tags.
 *
 * `WorkOrderTags.list`, to be imported alone.
 */
export function listWorkOrderTags(
  core: Core,
  query?: ListWorkOrderTagsQuery,
  options?: CallOptions,
): Call<CappedList<WorkOrderTag>> {
  return cappedList<WorkOrderTag>(core, listWorkOrderTagsOperation, { query }, options);
}
