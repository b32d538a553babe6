import { cappedPager } from "../paging.js";
import type { Call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { SortDirection, UserSkill } from "../types.js";

/**
 * People who sign in to Seven Time, with the roles, salary types and skills they can have (`användare`).
 *
 * `/userSkills/` and what lies below it.
 */
export class UserSkills {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists skills.
   *
   * The skills (`kompetenser`) a user can have, at most 100.
   *
   * `GET /userSkills/`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The skills, up to 100.
   */
  list(query?: ListUserSkillsQuery, options?: CallOptions): Call<CappedList<UserSkill>> {
    return listUserSkills(this.#core, query, options);
  }
}

/** What `UserSkills.list` can be asked for. */
export interface ListUserSkillsQuery {
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

const listUserSkillsOperation: ListOperation = {
  id: "listUserSkills",
  name: "userSkills.list",
  method: "GET",
  path: "/userSkills/",
  paging: cappedPager,
};

/**
 * Lists skills.
 *
 * `UserSkills.list`, to be imported alone.
 */
export function listUserSkills(
  core: Core,
  query?: ListUserSkillsQuery,
  options?: CallOptions,
): Call<CappedList<UserSkill>> {
  return cappedList<UserSkill>(core, listUserSkillsOperation, { query }, options);
}
