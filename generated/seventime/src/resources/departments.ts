import { cappedPager } from "../paging.js";
import { type Call, call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation, Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { Department, SortDirection } from "../types.js";

/**
 * Parts of the organisation (`avdelningar`). Read only.
 *
 * `/departments` and what lies below it.
 */
export class Departments {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists departments.
   *
   * The departments of the account, at most 100. They can be sorted but not filtered.
   *
   * `GET /departments`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The departments, up to 100.
   */
  list(query?: ListDepartmentsQuery, options?: CallOptions): Call<CappedList<Department>> {
    return listDepartments(this.#core, query, options);
  }

  /**
   * Gets a department.
   *
   * One department by its id.
   *
   * `GET /departments/{_id}`
   *
   * @param id - Id of the department (not its `departmentNumber`).
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The department.
   */
  get(id: string, options?: CallOptions): Call<Department> {
    return getDepartment(this.#core, id, options);
  }
}

/** What `Departments.list` can be asked for. */
export interface ListDepartmentsQuery {
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

const listDepartmentsOperation: ListOperation = {
  id: "listDepartments",
  name: "departments.list",
  method: "GET",
  path: "/departments",
  paging: cappedPager,
};

/**
 * Lists departments.
 *
 * `Departments.list`, to be imported alone.
 */
export function listDepartments(
  core: Core,
  query?: ListDepartmentsQuery,
  options?: CallOptions,
): Call<CappedList<Department>> {
  return cappedList<Department>(core, listDepartmentsOperation, { query }, options);
}

const getDepartmentOperation: Operation = {
  id: "getDepartment",
  name: "departments.get",
  method: "GET",
  path: "/departments/{_id}",
  expand: expandPath,
};

/**
 * Gets a department.
 *
 * `Departments.get`, to be imported alone.
 */
export function getDepartment(core: Core, id: string, options?: CallOptions): Call<Department> {
  return call<Department>(core, getDepartmentOperation, { path: [id] }, options);
}
