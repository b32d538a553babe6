import { cappedPager } from "../paging.js";
import type { Call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { SortDirection, UserRole } from "../types.js";

/**
 * People who sign in to Seven Time, with the roles, salary types and skills they can have (`användare`).
 *
 * `/userRoles/` and what lies below it.
 */
export class UserRoles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists user roles.
   *
   * The roles a user can have (`behörighetsroller`), at most 100. Their numbers go into `userRoleId` of a new
   * user.
   *
   * `GET /userRoles/`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The roles, up to 100.
   */
  list(query?: ListUserRolesQuery, options?: CallOptions): Call<CappedList<UserRole>> {
    return listUserRoles(this.#core, query, options);
  }
}

/** What `UserRoles.list` can be asked for. */
export interface ListUserRolesQuery {
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

const listUserRolesOperation: ListOperation = {
  id: "listUserRoles",
  name: "userRoles.list",
  method: "GET",
  path: "/userRoles/",
  paging: cappedPager,
};

/**
 * Lists user roles.
 *
 * `UserRoles.list`, to be imported alone.
 */
export function listUserRoles(
  core: Core,
  query?: ListUserRolesQuery,
  options?: CallOptions,
): Call<CappedList<UserRole>> {
  return cappedList<UserRole>(core, listUserRolesOperation, { query }, options);
}
