import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type {
  RoleAllocationInputModel,
  RoleAllocationOutputModel,
  RoleAllocationOutputModelInput,
} from "../types.js";

/** `/v1/roleallocations` and what lies below it. */
export class RoleAllocations {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists role allocations from a date on.
   *
   * An allocation without dates of its own is compared by the dates of its phase. Hours follow the sales
   * probability of the project unless `useSalesProbability` is false. Needs an add-on; without it the call answers
   * 403.
   *
   * `GET /v1/roleallocations` · scopes `resourceallocations:read` · paged by page token
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of role allocations.
   */
  list(query: ListRoleAllocationsQuery, options?: PageOptions): Paged<RoleAllocationOutputModel> {
    return listRoleAllocations(this.#core, query, options);
  }

  /**
   * Creates a role allocation.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/roleallocations` · scopes `resourceallocations:write`
   *
   * @param roleAllocation - The allocation; `role`, `project` and `allocationHours` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created role allocation, with its guid.
   */
  create(
    roleAllocation: RoleAllocationInputModel,
    options?: CallOptions,
  ): Call<RoleAllocationOutputModel> {
    return createRoleAllocation(this.#core, roleAllocation, options);
  }

  /**
   * Deletes one role allocation.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/roleallocations/{guid}` · scopes `resourceallocations:delete`
   *
   * Quirk `not-found-names-other-row`: Document explains the 404 of this call with another kind of row than the
   * one it deletes. Read it as: there is no row with that guid.
   *
   * @param guid - The role allocation's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The role allocation is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteRoleAllocation(this.#core, guid, options);
  }

  /**
   * Fetches one role allocation.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/roleallocations/{guid}` · scopes `resourceallocations:read`
   *
   * @param guid - The role allocation's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested role allocation.
   */
  get(guid: string, options?: CallOptions): Call<RoleAllocationOutputModel> {
    return getRoleAllocation(this.#core, guid, options);
  }

  /**
   * Changes fields of one role allocation.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/roleallocations/{guid}` · scopes `resourceallocations:write`
   *
   * Quirk `patch-replace-only`: Guide (Updating) supports `replace` alone, in lower case. The document's
   * enumeration has five operations with capital initials. Only `replace` is offered, written as in the guide.
   *
   * Quirk `patch-value-any-json`: Document declares the value of a change as nullable text; the guide (Updating,
   * Money values) sends numbers and objects. Any JSON is sent, typed after the field that the path names.
   *
   * Quirk `patch-path-slash`: Guide (Money values) shows the path `unitPrice` without a slash, against its own
   * rule that a path is a JSON Pointer (Updating). Paths begin with a slash.
   *
   * Quirk `patch-answers-list`: Document answers a change of one row with a list of rows. Expect a list of one.
   *
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - The role allocation's guid.
   * @param changes - JSON Patch operations on the role allocation; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed role allocation, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<RoleAllocationOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly RoleAllocationOutputModel[]> {
    return updateRoleAllocation(this.#core, guid, changes, options);
  }
}

/** What `RoleAllocations.list` can be asked for. */
export interface ListRoleAllocationsQuery {
  /**
   * Only role allocations from this date on (ISO 8601). One without an end date is judged by its phase's end date.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly startDate: string;
  /**
   * Only role allocations up to this date (ISO 8601). One without a start date is judged by its phase's start
   * date.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly endDate?: string | null;
  /**
   * Rows per page, 1 to 1000. Send it: omitted means every row by the operation reference, 100 by the guide.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   *
   * Quirk `page-all-rows`: Document says of this list that leaving out the number of rows returns all of them,
   * against the guide's 100 (Paging). Don't take the first answer for the whole list.
   */
  readonly rowCount?: number | null;
  /**
   * Whether hours are weighted by the project's sales probability; true when omitted.
   *
   * Default: `true`.
   *
   * Quirk `allocation-hours-scaled`: Document multiplies the hours with the project's sales probability unless it
   * is told not to. Pass false for the hours as they were entered.
   */
  readonly useSalesProbability?: boolean;
  /** Only allocations of any of these roles; all when omitted. */
  readonly roleGuids?: readonly string[] | null;
  /** Only role allocations in any of these phases; all when omitted. */
  readonly phaseGuids?: readonly string[] | null;
  /** Only role allocations in any of these projects; all when omitted. */
  readonly projectGuids?: readonly string[] | null;
}

const listRoleAllocationsOperation: PagedOperation = {
  id: "RoleAllocations_GetRoleAllocations",
  name: "roleAllocations.list",
  method: "GET",
  path: "/v1/roleallocations",
  paging: pageToken,
};

/**
 * Lists role allocations from a date on.
 *
 * `RoleAllocations.list`, to be imported alone.
 */
export function listRoleAllocations(
  core: Core,
  query: ListRoleAllocationsQuery,
  options?: PageOptions,
): Paged<RoleAllocationOutputModel> {
  return paged<RoleAllocationOutputModel>(core, listRoleAllocationsOperation, { query }, options);
}

const createRoleAllocationOperation: Operation = {
  id: "RoleAllocations_PostRoleAllocation",
  name: "roleAllocations.create",
  method: "POST",
  path: "/v1/roleallocations",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a role allocation.
 *
 * `RoleAllocations.create`, to be imported alone.
 */
export function createRoleAllocation(
  core: Core,
  roleAllocation: RoleAllocationInputModel,
  options?: CallOptions,
): Call<RoleAllocationOutputModel> {
  return call<RoleAllocationOutputModel>(
    core,
    createRoleAllocationOperation,
    { body: roleAllocation },
    options,
  );
}

const deleteRoleAllocationOperation: Operation = {
  id: "RoleAllocations_DeleteRoleAllocation",
  name: "roleAllocations.delete",
  method: "DELETE",
  path: "/v1/roleallocations/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one role allocation.
 *
 * `RoleAllocations.delete`, to be imported alone.
 */
export function deleteRoleAllocation(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteRoleAllocationOperation, { path: [guid] }, options);
}

const getRoleAllocationOperation: Operation = {
  id: "RoleAllocations_GetRoleAllocation",
  name: "roleAllocations.get",
  method: "GET",
  path: "/v1/roleallocations/{guid}",
  expand: expandPath,
};

/**
 * Fetches one role allocation.
 *
 * `RoleAllocations.get`, to be imported alone.
 */
export function getRoleAllocation(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<RoleAllocationOutputModel> {
  return call<RoleAllocationOutputModel>(
    core,
    getRoleAllocationOperation,
    { path: [guid] },
    options,
  );
}

const updateRoleAllocationOperation: Operation = {
  id: "RoleAllocations_PatchRoleAllocation",
  name: "roleAllocations.update",
  method: "PATCH",
  path: "/v1/roleallocations/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one role allocation.
 *
 * `RoleAllocations.update`, to be imported alone.
 */
export function updateRoleAllocation(
  core: Core,
  guid: string,
  changes: JsonPatch<RoleAllocationOutputModelInput>,
  options?: CallOptions,
): Call<readonly RoleAllocationOutputModel[]> {
  return call<readonly RoleAllocationOutputModel[]>(
    core,
    updateRoleAllocationOperation,
    { path: [guid], body: changes },
    options,
  );
}
