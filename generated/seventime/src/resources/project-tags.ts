import { cappedPager } from "../paging.js";
import type { Call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { ProjectTag, SortDirection } from "../types.js";

/**
 * Projects (`projekt`) and what classifies them.
 *
 * `/projectTags/` and what lies below it.
 */
export class ProjectTags {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists project tags.
   *
   * The tags (`taggar`) that projects can bear, at most 100. Their ids go into `projectTags` of a new project.
   *
   * `GET /projectTags/`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The tags, up to 100.
   */
  list(query?: ListProjectTagsQuery, options?: CallOptions): Call<CappedList<ProjectTag>> {
    return listProjectTags(this.#core, query, options);
  }
}

/** What `ProjectTags.list` can be asked for. */
export interface ListProjectTagsQuery {
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

const listProjectTagsOperation: ListOperation = {
  id: "listProjectTags",
  name: "projectTags.list",
  method: "GET",
  path: "/projectTags/",
  paging: cappedPager,
};

/**
 * Lists project tags.
 *
 * `ProjectTags.list`, to be imported alone.
 */
export function listProjectTags(
  core: Core,
  query?: ListProjectTagsQuery,
  options?: CallOptions,
): Call<CappedList<ProjectTag>> {
  return cappedList<ProjectTag>(core, listProjectTagsOperation, { query }, options);
}
