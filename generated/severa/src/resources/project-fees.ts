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
import type { ProjectFeeInputModel, ProjectFeeOutputModel } from "../types.js";

/** `/v1/projectfees` and what lies below it. */
export class ProjectFees {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists project fees across projects.
   *
   * `changedSince` leaves deleted rows out; `GET /v1/deletedprojectfees` lists those.
   *
   * `GET /v1/projectfees` · scopes `fees:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project fees.
   */
  list(query?: ListProjectFeesQuery, options?: PageOptions): Paged<ProjectFeeOutputModel> {
    return listProjectFees(this.#core, query, options);
  }

  /**
   * Creates a project fee.
   *
   * `POST /v1/projectfees` · scopes `fees:write`
   *
   * Quirk `create-answers-list`: Document answers the insertion with a list of rows. One call may make several
   * rows: look through the whole list.
   *
   * @param projectFee - The fee; only `project` is required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created project fee, as a list with one row.
   */
  create(
    projectFee: ProjectFeeInputModel,
    options?: CallOptions,
  ): Call<readonly ProjectFeeOutputModel[]> {
    return createProjectFee(this.#core, projectFee, options);
  }

  /**
   * Deletes one project fee.
   *
   * `DELETE /v1/projectfees/{guid}` · scopes `fees:delete`
   *
   * @param guid - The project fee's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project fee is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectFee(this.#core, guid, options);
  }

  /**
   * Fetches one project fee.
   *
   * `GET /v1/projectfees/{guid}` · scopes `fees:read`
   *
   * @param guid - The project fee's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project fee.
   */
  get(guid: string, options?: CallOptions): Call<ProjectFeeOutputModel> {
    return getProjectFee(this.#core, guid, options);
  }

  /**
   * Changes fields of one project fee.
   *
   * `guid` may hold several guids separated by commas. The answer is then an object with the succeeded fees and a
   * list of errors, instead of the plain list.
   *
   * `PATCH /v1/projectfees/{guid}` · scopes `fees:write`
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
   * Quirk `patch-money-whole`: Guide (Updating, Money values) wants amount and currency code changed together, and
   * refuses a currency other than the expected one. The document says nothing. Replace the whole money value, not
   * its amount.
   *
   * Quirk `patch-answers-list`: Document answers a change of one row with a list of rows. Expect a list of one.
   *
   * Quirk `patch-many-rows`: Document accepts several guids separated by commas here, and then answers with an
   * object of changed rows and errors that it doesn't declare. Pass one guid: the typed answer is that of a single
   * row.
   *
   * @param guid - Guid of the project fee, or several guids separated by commas. The answer to several lists those changed and the errors.
   * @param changes - JSON Patch operations on the project fee; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project fee, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectFeeInputModel>,
    options?: CallOptions,
  ): Call<readonly ProjectFeeOutputModel[]> {
    return updateProjectFee(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ProjectFees.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProjectFees.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListProjectFeesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProjectFeeOutputModel, "not-reported"> {
    return changesOf<ProjectFeeOutputModel, "not-reported", ListProjectFeesQuery>(
      {
        operation: "ProjectFees_GetProjectFeesByToken",
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
   * Compares a copy with all rows of `ProjectFees.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProjectFeesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ProjectFees_GetProjectFeesByToken", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `ProjectFees.list` can be asked for. */
export interface ListProjectFeesQuery {
  /**
   * Rows per page, 1 to 1000; 100 when omitted.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /**
   * Only project fees added or changed at or after this instant (ISO 8601). Deletions are listed by `GET
   * /v1/deletedprojectfees`.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
}

const listProjectFeesOperation: PagedOperation = {
  id: "ProjectFees_GetProjectFeesByToken",
  name: "projectFees.list",
  method: "GET",
  path: "/v1/projectfees",
  paging: pageToken,
};

/**
 * Lists project fees across projects.
 *
 * `ProjectFees.list`, to be imported alone.
 */
export function listProjectFees(
  core: Core,
  query?: ListProjectFeesQuery,
  options?: PageOptions,
): Paged<ProjectFeeOutputModel> {
  return paged<ProjectFeeOutputModel>(core, listProjectFeesOperation, { query }, options);
}

const createProjectFeeOperation: Operation = {
  id: "ProjectFees_PostProjectFee",
  name: "projectFees.create",
  method: "POST",
  path: "/v1/projectfees",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a project fee.
 *
 * `ProjectFees.create`, to be imported alone.
 */
export function createProjectFee(
  core: Core,
  projectFee: ProjectFeeInputModel,
  options?: CallOptions,
): Call<readonly ProjectFeeOutputModel[]> {
  return call<readonly ProjectFeeOutputModel[]>(
    core,
    createProjectFeeOperation,
    { body: projectFee },
    options,
  );
}

const deleteProjectFeeOperation: Operation = {
  id: "ProjectFees_DeleteProjectFree",
  name: "projectFees.delete",
  method: "DELETE",
  path: "/v1/projectfees/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project fee.
 *
 * `ProjectFees.delete`, to be imported alone.
 */
export function deleteProjectFee(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteProjectFeeOperation, { path: [guid] }, options);
}

const getProjectFeeOperation: Operation = {
  id: "ProjectFees_GetProjectFee",
  name: "projectFees.get",
  method: "GET",
  path: "/v1/projectfees/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project fee.
 *
 * `ProjectFees.get`, to be imported alone.
 */
export function getProjectFee(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectFeeOutputModel> {
  return call<ProjectFeeOutputModel>(core, getProjectFeeOperation, { path: [guid] }, options);
}

const updateProjectFeeOperation: Operation = {
  id: "ProjectFees_PatchProjectFee",
  name: "projectFees.update",
  method: "PATCH",
  path: "/v1/projectfees/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project fee.
 *
 * `ProjectFees.update`, to be imported alone.
 */
export function updateProjectFee(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectFeeInputModel>,
  options?: CallOptions,
): Call<readonly ProjectFeeOutputModel[]> {
  return call<readonly ProjectFeeOutputModel[]>(
    core,
    updateProjectFeeOperation,
    { path: [guid], body: changes },
    options,
  );
}
