import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type {
  KeyValuePairOfStringAndSortDirection,
  ProjectTaskStatusModel,
  ProjectTaskStatusModelInput,
} from "../types.js";

/** `/v1/projecttaskstatuses` and what lies below it. */
export class ProjectTaskStatuses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists project task statuses.
   *
   * Inactive ones come along unless `active` is set.
   *
   * `GET /v1/projecttaskstatuses` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project task statuses.
   */
  list(query?: ListProjectTaskStatusesQuery, options?: PageOptions): Paged<ProjectTaskStatusModel> {
    return listProjectTaskStatuses(this.#core, query, options);
  }

  /**
   * Creates a project task status.
   *
   * `POST /v1/projecttaskstatuses` · scopes `settings:write`
   *
   * @param projectTaskStatus - The task status; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created project task status, with its guid.
   */
  create(
    projectTaskStatus: ProjectTaskStatusModelInput,
    options?: CallOptions,
  ): Call<ProjectTaskStatusModel> {
    return createProjectTaskStatus(this.#core, projectTaskStatus, options);
  }

  /**
   * Deletes one project task status.
   *
   * Set `moveUsagesToGuid` to move what uses it to another status.
   *
   * `DELETE /v1/projecttaskstatuses/{guid}` · scopes `settings:delete`
   *
   * Quirk `not-found-names-other-row`: Document explains the 404 of this call with another kind of row than the
   * one it deletes. Read it as: there is no row with that guid.
   *
   * @param guid - The project task status's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project task status is deleted; no body.
   */
  delete(guid: string, query?: DeleteProjectTaskStatusQuery, options?: CallOptions): Call<void> {
    return deleteProjectTaskStatus(this.#core, guid, query, options);
  }

  /**
   * Fetches one project task status.
   *
   * `GET /v1/projecttaskstatuses/{guid}` · scopes `settings:read`
   *
   * @param guid - The project task status's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project task status.
   */
  get(guid: string, options?: CallOptions): Call<ProjectTaskStatusModel> {
    return getProjectTaskStatus(this.#core, guid, options);
  }

  /**
   * Changes fields of one project task status.
   *
   * `PATCH /v1/projecttaskstatuses/{guid}` · scopes `settings:write`
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
   * @param guid - The project task status's guid.
   * @param changes - JSON Patch operations on the project task status; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project task status, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectTaskStatusModelInput>,
    options?: CallOptions,
  ): Call<readonly ProjectTaskStatusModel[]> {
    return updateProjectTaskStatus(this.#core, guid, changes, options);
  }
}

/** What `ProjectTaskStatuses.list` can be asked for. */
export interface ListProjectTaskStatusesQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
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
   * Text to find anywhere in the task status name, ignoring case.
   *
   * Quirk `search-names-other-row`: Guide (Search within text) or the document names the field of another kind of
   * row as what is searched here. Read it as the name of the rows that are listed, and for accounts also their
   * number.
   */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   *
   * Quirk `row-count-without-place`: Document lets the caller ask for the total number of rows, and returns plain
   * arrays without a header that could hold it. Leave it out: no answer has a place for the total.
   */
  readonly calculateRowCount?: boolean;
  /**
   * Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc.
   *
   * Quirk `sorting-syntax`: Guide (Sorting) writes `sortings[0][key]=…`; the document's examples write
   * `sortings[0].key=…`. The bracket form of the guide is the one used.
   *
   * Quirk `sorting-directions`: Document's enumeration has six directions; the guide (Sorting) and the document's
   * prose know Asc and Desc only. Asc and Desc are safe. The four about nulls are untold.
   *
   * Quirk `sorting-guide-example`: Guide (Sorting) announces two descending keys and then shows one ascending. The
   * list it sorts, users, takes no `sortings` in the document. Each key has a direction of its own; sort only
   * lists that have the parameter.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** What `ProjectTaskStatuses.delete` can be asked for. */
export interface DeleteProjectTaskStatusQuery {
  /** Guid of the task status that takes over all uses of the deleted one. */
  readonly moveUsagesToGuid?: string | null;
}

const listProjectTaskStatusesOperation: PagedOperation = {
  id: "ProjectTaskStatuses_GetProjectTaskStatuses",
  name: "projectTaskStatuses.list",
  method: "GET",
  path: "/v1/projecttaskstatuses",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists project task statuses.
 *
 * `ProjectTaskStatuses.list`, to be imported alone.
 */
export function listProjectTaskStatuses(
  core: Core,
  query?: ListProjectTaskStatusesQuery,
  options?: PageOptions,
): Paged<ProjectTaskStatusModel> {
  return paged<ProjectTaskStatusModel>(core, listProjectTaskStatusesOperation, { query }, options);
}

const createProjectTaskStatusOperation: Operation = {
  id: "ProjectTaskStatuses_PostProjectTaskStatus",
  name: "projectTaskStatuses.create",
  method: "POST",
  path: "/v1/projecttaskstatuses",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a project task status.
 *
 * `ProjectTaskStatuses.create`, to be imported alone.
 */
export function createProjectTaskStatus(
  core: Core,
  projectTaskStatus: ProjectTaskStatusModelInput,
  options?: CallOptions,
): Call<ProjectTaskStatusModel> {
  return call<ProjectTaskStatusModel>(
    core,
    createProjectTaskStatusOperation,
    { body: projectTaskStatus },
    options,
  );
}

const deleteProjectTaskStatusOperation: Operation = {
  id: "ProjectTaskStatuses_DeleteProjectTaskStatus",
  name: "projectTaskStatuses.delete",
  method: "DELETE",
  path: "/v1/projecttaskstatuses/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project task status.
 *
 * `ProjectTaskStatuses.delete`, to be imported alone.
 */
export function deleteProjectTaskStatus(
  core: Core,
  guid: string,
  query?: DeleteProjectTaskStatusQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectTaskStatusOperation, { path: [guid], query }, options);
}

const getProjectTaskStatusOperation: Operation = {
  id: "ProjectTaskStatuses_GetProjectTaskStatus",
  name: "projectTaskStatuses.get",
  method: "GET",
  path: "/v1/projecttaskstatuses/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project task status.
 *
 * `ProjectTaskStatuses.get`, to be imported alone.
 */
export function getProjectTaskStatus(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectTaskStatusModel> {
  return call<ProjectTaskStatusModel>(
    core,
    getProjectTaskStatusOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectTaskStatusOperation: Operation = {
  id: "ProjectTaskStatuses_PatchProjectTaskStatus",
  name: "projectTaskStatuses.update",
  method: "PATCH",
  path: "/v1/projecttaskstatuses/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project task status.
 *
 * `ProjectTaskStatuses.update`, to be imported alone.
 */
export function updateProjectTaskStatus(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectTaskStatusModelInput>,
  options?: CallOptions,
): Call<readonly ProjectTaskStatusModel[]> {
  return call<readonly ProjectTaskStatusModel[]>(
    core,
    updateProjectTaskStatusOperation,
    { path: [guid], body: changes },
    options,
  );
}
