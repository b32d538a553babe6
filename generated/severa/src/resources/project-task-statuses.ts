import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  KeyValuePairOfStringAndSortDirection,
  ProjectTaskStatusModel,
  ProjectTaskStatusModelInput,
} from "../types.js";
const listProjectTaskStatuses: PagedOperation = {
  id: "ProjectTaskStatuses_GetProjectTaskStatuses",
  method: "GET",
  path: "/v1/projecttaskstatuses",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createProjectTaskStatuses: Operation = {
  id: "ProjectTaskStatuses_PostProjectTaskStatus",
  method: "POST",
  path: "/v1/projecttaskstatuses",
  body: json({}),
};
const deleteProjectTaskStatuses: Operation = {
  id: "ProjectTaskStatuses_DeleteProjectTaskStatus",
  method: "DELETE",
  path: "/v1/projecttaskstatuses/{guid}",
  result: "none",
};
const getProjectTaskStatuses: Operation = {
  id: "ProjectTaskStatuses_GetProjectTaskStatus",
  method: "GET",
  path: "/v1/projecttaskstatuses/{guid}",
};
const updateProjectTaskStatuses: Operation = {
  id: "ProjectTaskStatuses_PatchProjectTaskStatus",
  method: "PATCH",
  path: "/v1/projecttaskstatuses/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link ProjectTaskStatuses.list} can be asked for. */
export interface ListProjectTaskStatusesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the task status name, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   */
  readonly calculateRowCount?: boolean;
  /** Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc. */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** What {@link ProjectTaskStatuses.delete} can be asked for. */
export interface DeleteProjectTaskStatusesQuery {
  /** Guid of the task status that takes over all uses of the deleted one. */
  readonly moveUsagesToGuid?: string | null;
}

/** Operations below `ProjectTaskStatuses`. */
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
  list(
    query: ListProjectTaskStatusesQuery = {},
    options: PageOptions = {},
  ): Paged<ProjectTaskStatusModel> {
    return this.#core.paged<ProjectTaskStatusModel>(listProjectTaskStatuses, { query }, options);
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
    options: CallOptions = {},
  ): Call<ProjectTaskStatusModel> {
    return this.#core.call<ProjectTaskStatusModel>(
      createProjectTaskStatuses,
      { body: projectTaskStatus },
      options,
    );
  }

  /**
   * Deletes one project task status.
   *
   * Set `moveUsagesToGuid` to move what uses it to another status.
   *
   * `DELETE /v1/projecttaskstatuses/{guid}` · scopes `settings:delete`
   *
   * @param guid - The project task status's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project task status is deleted; no body.
   */
  delete(
    guid: string,
    query: DeleteProjectTaskStatusesQuery = {},
    options: CallOptions = {},
  ): Call<void> {
    return this.#core.call<void>(deleteProjectTaskStatuses, { path: [guid], query }, options);
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
  get(guid: string, options: CallOptions = {}): Call<ProjectTaskStatusModel> {
    return this.#core.call<ProjectTaskStatusModel>(
      getProjectTaskStatuses,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one project task status.
   *
   * `PATCH /v1/projecttaskstatuses/{guid}` · scopes `settings:write`
   *
   * @param guid - The project task status's guid.
   * @param changes - JSON Patch operations on the project task status; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project task status, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectTaskStatusModelInput>,
    options: CallOptions = {},
  ): Call<readonly ProjectTaskStatusModel[]> {
    return this.#core.call<readonly ProjectTaskStatusModel[]>(
      updateProjectTaskStatuses,
      { path: [guid], body: changes },
      options,
    );
  }
}
