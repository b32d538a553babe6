import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { ProjectFeeInputModel, ProjectFeeOutputModel } from "../types.js";
const listProjectFees: PagedOperation = {
  id: "ProjectFees_GetProjectFeesByToken",
  method: "GET",
  path: "/v1/projectfees",
  paging: pageToken,
};
const createProjectFees: Operation = {
  id: "ProjectFees_PostProjectFee",
  method: "POST",
  path: "/v1/projectfees",
  body: json({}),
};
const deleteProjectFees: Operation = {
  id: "ProjectFees_DeleteProjectFree",
  method: "DELETE",
  path: "/v1/projectfees/{guid}",
  result: "none",
};
const getProjectFees: Operation = {
  id: "ProjectFees_GetProjectFee",
  method: "GET",
  path: "/v1/projectfees/{guid}",
};
const updateProjectFees: Operation = {
  id: "ProjectFees_PatchProjectFee",
  method: "PATCH",
  path: "/v1/projectfees/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link ProjectFees.list} can be asked for. */
export interface ListProjectFeesQuery {
  /** Rows per page, 1 to 1000; 100 when omitted. */
  readonly rowCount?: number | null;
  /**
   * Only project fees added or changed at or after this instant (ISO 8601). Deletions are listed by `GET
   * /v1/deletedprojectfees`.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
}

/** Operations below `ProjectFees`. */
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
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project fees.
   */
  list(query: ListProjectFeesQuery = {}, options: PageOptions = {}): Paged<ProjectFeeOutputModel> {
    return this.#core.paged<ProjectFeeOutputModel>(listProjectFees, { query }, options);
  }

  /**
   * Creates a project fee.
   *
   * `POST /v1/projectfees` · scopes `fees:write`
   *
   * @param projectFee - The fee; only `project` is required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created project fee, as a list with one row.
   */
  create(
    projectFee: ProjectFeeInputModel,
    options: CallOptions = {},
  ): Call<readonly ProjectFeeOutputModel[]> {
    return this.#core.call<readonly ProjectFeeOutputModel[]>(
      createProjectFees,
      { body: projectFee },
      options,
    );
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
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteProjectFees, { path: [guid] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<ProjectFeeOutputModel> {
    return this.#core.call<ProjectFeeOutputModel>(getProjectFees, { path: [guid] }, options);
  }

  /**
   * Changes fields of one project fee.
   *
   * `guid` may hold several guids separated by commas. The answer is then an object with the succeeded fees and a
   * list of errors, instead of the plain list.
   *
   * `PATCH /v1/projectfees/{guid}` · scopes `fees:write`
   *
   * @param guid - Guid of the project fee, or several guids separated by commas. The answer to several lists those changed and the errors.
   * @param changes - JSON Patch operations on the project fee; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project fee, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectFeeInputModel>,
    options: CallOptions = {},
  ): Call<readonly ProjectFeeOutputModel[]> {
    return this.#core.call<readonly ProjectFeeOutputModel[]>(
      updateProjectFees,
      { path: [guid], body: changes },
      options,
    );
  }
}
