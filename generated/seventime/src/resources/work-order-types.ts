import { cappedPager } from "../paging.js";
import type { Call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { SortDirection, WorkOrderType } from "../types.js";

/**
 * Work orders (`arbetsordrar`) and what classifies them.
 *
 * `/workOrderTypes/` and what lies below it.
 */
export class WorkOrderTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists work order types.
   *
   * The types an account has set up for its work orders, at most 100. Their ids go into `workOrderType`.
   *
   * `GET /workOrderTypes/`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The types, up to 100.
   */
  list(query?: ListWorkOrderTypesQuery, options?: CallOptions): Call<CappedList<WorkOrderType>> {
    return listWorkOrderTypes(this.#core, query, options);
  }
}

/** What `WorkOrderTypes.list` can be asked for. */
export interface ListWorkOrderTypesQuery {
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

const listWorkOrderTypesOperation: ListOperation = {
  id: "listWorkOrderTypes",
  name: "workOrderTypes.list",
  method: "GET",
  path: "/workOrderTypes/",
  paging: cappedPager,
};

/**
 * Lists work order types.
 *
 * `WorkOrderTypes.list`, to be imported alone.
 */
export function listWorkOrderTypes(
  core: Core,
  query?: ListWorkOrderTypesQuery,
  options?: CallOptions,
): Call<CappedList<WorkOrderType>> {
  return cappedList<WorkOrderType>(core, listWorkOrderTypesOperation, { query }, options);
}
