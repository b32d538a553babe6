import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import { type Changes, type SyncOptions, changesOf } from "../runtime/changes.js";
import type { SyncStart } from "../runtime/checkpoint.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import { type Reconciled, reconcile } from "../runtime/reconcile.js";
import type { RoleInputModelInput, RoleOutputModel } from "../types.js";

/** `/v1/roles` and what lies below it. */
export class Roles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists roles.
   *
   * Inactive roles come along unless `isActive` is set. `changedSince` does not report deleted rows. Needs an
   * add-on; without it the call answers 403.
   *
   * `GET /v1/roles` · scopes `settings:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of roles.
   */
  list(query?: ListRolesQuery, options?: PageOptions): Paged<RoleOutputModel> {
    return listRoles(this.#core, query, options);
  }

  /**
   * Creates a role.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/roles` · scopes `settings:write`
   *
   * @param role - The role; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created role, with its guid.
   */
  create(role: RoleInputModelInput, options?: CallOptions): Call<RoleOutputModel> {
    return createRole(this.#core, role, options);
  }

  /**
   * Deletes one role.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/roles/{guid}` · scopes `settings:delete`
   *
   * @param guid - The role's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The role is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteRole(this.#core, guid, options);
  }

  /**
   * Fetches one role.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/roles/{guid}` · scopes `settings:read`
   *
   * @param guid - The role's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested role.
   */
  get(guid: string, options?: CallOptions): Call<RoleOutputModel> {
    return getRole(this.#core, guid, options);
  }

  /**
   * Changes fields of one role.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/roles/{guid}` · scopes `settings:write`
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
   * @param guid - The role's guid.
   * @param changes - JSON Patch operations on the role; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed role, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<RoleInputModelInput>,
    options?: CallOptions,
  ): Call<readonly RoleOutputModel[]> {
    return updateRole(this.#core, guid, changes, options);
  }

  /**
   * The rows of `Roles.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Roles.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListRolesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<RoleOutputModel, "not-reported"> {
    return changesOf<RoleOutputModel, "not-reported", ListRolesQuery>(
      {
        operation: "Roles_GetRoles",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [query],
      query,
      start,
      options,
      (query, options) => this.list(query, options),
    );
  }

  /**
   * Compares a copy with all rows of `Roles.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListRolesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Roles_GetRoles", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Roles.list` can be asked for. */
export interface ListRolesQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly isActive?: boolean | null;
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
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
}

const listRolesOperation: PagedOperation = {
  id: "Roles_GetRoles",
  name: "roles.list",
  method: "GET",
  path: "/v1/roles",
  paging: pageToken,
};

/**
 * Lists roles.
 *
 * `Roles.list`, to be imported alone.
 */
export function listRoles(
  core: Core,
  query?: ListRolesQuery,
  options?: PageOptions,
): Paged<RoleOutputModel> {
  return paged<RoleOutputModel>(core, listRolesOperation, { query }, options);
}

const createRoleOperation: Operation = {
  id: "Roles_PostRole",
  name: "roles.create",
  method: "POST",
  path: "/v1/roles",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a role.
 *
 * `Roles.create`, to be imported alone.
 */
export function createRole(
  core: Core,
  role: RoleInputModelInput,
  options?: CallOptions,
): Call<RoleOutputModel> {
  return call<RoleOutputModel>(core, createRoleOperation, { body: role }, options);
}

const deleteRoleOperation: Operation = {
  id: "Roles_DeleteRole",
  name: "roles.delete",
  method: "DELETE",
  path: "/v1/roles/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one role.
 *
 * `Roles.delete`, to be imported alone.
 */
export function deleteRole(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteRoleOperation, { path: [guid] }, options);
}

const getRoleOperation: Operation = {
  id: "Roles_GetRole",
  name: "roles.get",
  method: "GET",
  path: "/v1/roles/{guid}",
  expand: expandPath,
};

/**
 * Fetches one role.
 *
 * `Roles.get`, to be imported alone.
 */
export function getRole(core: Core, guid: string, options?: CallOptions): Call<RoleOutputModel> {
  return call<RoleOutputModel>(core, getRoleOperation, { path: [guid] }, options);
}

const updateRoleOperation: Operation = {
  id: "Roles_PatchRole",
  name: "roles.update",
  method: "PATCH",
  path: "/v1/roles/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one role.
 *
 * `Roles.update`, to be imported alone.
 */
export function updateRole(
  core: Core,
  guid: string,
  changes: JsonPatch<RoleInputModelInput>,
  options?: CallOptions,
): Call<readonly RoleOutputModel[]> {
  return call<readonly RoleOutputModel[]>(
    core,
    updateRoleOperation,
    { path: [guid], body: changes },
    options,
  );
}
