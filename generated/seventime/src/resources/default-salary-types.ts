import { cappedPager } from "../paging.js";
import type { Call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { SalaryType, SortDirection } from "../types.js";

/**
 * People who sign in to Seven Time, with the roles, salary types and skills they can have (`användare`).
 *
 * `/defaultSalaryTypes/` and what lies below it.
 */
export class DefaultSalaryTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists salary types.
   *
   * The salary types (`lönearter`) of the account, at most 100: what worked or absent time counts as in payroll.
   * The filter `defaultSalaryType` of the list of users takes their ids.
   *
   * `GET /defaultSalaryTypes/`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The salary types, up to 100.
   */
  list(query?: ListDefaultSalaryTypesQuery, options?: CallOptions): Call<CappedList<SalaryType>> {
    return listDefaultSalaryTypes(this.#core, query, options);
  }
}

/** What `DefaultSalaryTypes.list` can be asked for. */
export interface ListDefaultSalaryTypesQuery {
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

const listDefaultSalaryTypesOperation: ListOperation = {
  id: "listDefaultSalaryTypes",
  name: "defaultSalaryTypes.list",
  method: "GET",
  path: "/defaultSalaryTypes/",
  paging: cappedPager,
};

/**
 * Lists salary types.
 *
 * `DefaultSalaryTypes.list`, to be imported alone.
 */
export function listDefaultSalaryTypes(
  core: Core,
  query?: ListDefaultSalaryTypesQuery,
  options?: CallOptions,
): Call<CappedList<SalaryType>> {
  return cappedList<SalaryType>(core, listDefaultSalaryTypesOperation, { query }, options);
}
