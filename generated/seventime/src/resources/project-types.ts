import { cappedPager } from "../paging.js";
import type { Call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { ProjectType, SortDirection } from "../types.js";

/**
 * Projects (`projekt`) and what classifies them.
 *
 * `/projectTypes/` and what lies below it.
 */
export class ProjectTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists project types.
   *
   * The types an account has set up for its projects, at most 100. Their ids go into `projectType`.
   *
   * `GET /projectTypes/`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The types, up to 100.
   */
  list(query?: ListProjectTypesQuery, options?: CallOptions): Call<CappedList<ProjectType>> {
    return listProjectTypes(this.#core, query, options);
  }
}

/** What `ProjectTypes.list` can be asked for. */
export interface ListProjectTypesQuery {
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

const listProjectTypesOperation: ListOperation = {
  id: "listProjectTypes",
  name: "projectTypes.list",
  method: "GET",
  path: "/projectTypes/",
  paging: cappedPager,
};

/**
 * Lists project types.
 *
 * `ProjectTypes.list`, to be imported alone.
 */
export function listProjectTypes(
  core: Core,
  query?: ListProjectTypesQuery,
  options?: CallOptions,
): Call<CappedList<ProjectType>> {
  return cappedList<ProjectType>(core, listProjectTypesOperation, { query }, options);
}
