import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type {
  ProjectMemberCostExceptionInputModel,
  ProjectMemberCostExceptionOutputModel,
  ProjectMemberCostExceptionOutputModelInput,
} from "../types.js";

/** `/v1/projectmembercostexceptions` and what lies below it. */
export class ProjectMemberCostExceptions {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates a cost exception for a project member.
   *
   * Sets a cost of its own for one user on one project.
   *
   * `POST /v1/projectmembercostexceptions` · scopes `settings:write`
   *
   * Quirk `settings-scope-for-project-rows`: Document guards single rows of this kind, which belong to a project,
   * with the settings scopes; their list below the project takes a projects scope. Ask for both kinds of scope
   * when working with them.
   *
   * @param projectMemberCostException - The exception; `user` and `project` are required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created cost exception, with its guid.
   */
  create(
    projectMemberCostException: ProjectMemberCostExceptionInputModel,
    options?: CallOptions,
  ): Call<ProjectMemberCostExceptionOutputModel> {
    return createProjectMemberCostException(this.#core, projectMemberCostException, options);
  }

  /**
   * Deletes one project member cost exception.
   *
   * `DELETE /v1/projectmembercostexceptions/{guid}` · scopes `settings:delete`
   *
   * Quirk `settings-scope-for-project-rows`: Document guards single rows of this kind, which belong to a project,
   * with the settings scopes; their list below the project takes a projects scope. Ask for both kinds of scope
   * when working with them.
   *
   * @param guid - The member cost exception's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project member cost exception is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectMemberCostException(this.#core, guid, options);
  }

  /**
   * Fetches one project member cost exception.
   *
   * `GET /v1/projectmembercostexceptions/{guid}` · scopes `settings:read`
   *
   * Quirk `settings-scope-for-project-rows`: Document guards single rows of this kind, which belong to a project,
   * with the settings scopes; their list below the project takes a projects scope. Ask for both kinds of scope
   * when working with them.
   *
   * @param guid - The member cost exception's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project member cost exception.
   */
  get(guid: string, options?: CallOptions): Call<ProjectMemberCostExceptionOutputModel> {
    return getProjectMemberCostException(this.#core, guid, options);
  }

  /**
   * Changes fields of one project member cost exception.
   *
   * `PATCH /v1/projectmembercostexceptions/{guid}` · scopes `settings:write`
   *
   * Quirk `settings-scope-for-project-rows`: Document guards single rows of this kind, which belong to a project,
   * with the settings scopes; their list below the project takes a projects scope. Ask for both kinds of scope
   * when working with them.
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
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - The member cost exception's guid.
   * @param changes - JSON Patch operations on the project member cost exception; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project member cost exception, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectMemberCostExceptionOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly ProjectMemberCostExceptionOutputModel[]> {
    return updateProjectMemberCostException(this.#core, guid, changes, options);
  }
}

const createProjectMemberCostExceptionOperation: Operation = {
  id: "ProjectMemberCostExceptions_Post",
  name: "projectMemberCostExceptions.create",
  method: "POST",
  path: "/v1/projectmembercostexceptions",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a cost exception for a project member.
 *
 * `ProjectMemberCostExceptions.create`, to be imported alone.
 */
export function createProjectMemberCostException(
  core: Core,
  projectMemberCostException: ProjectMemberCostExceptionInputModel,
  options?: CallOptions,
): Call<ProjectMemberCostExceptionOutputModel> {
  return call<ProjectMemberCostExceptionOutputModel>(
    core,
    createProjectMemberCostExceptionOperation,
    { body: projectMemberCostException },
    options,
  );
}

const deleteProjectMemberCostExceptionOperation: Operation = {
  id: "ProjectMemberCostExceptions_Delete",
  name: "projectMemberCostExceptions.delete",
  method: "DELETE",
  path: "/v1/projectmembercostexceptions/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project member cost exception.
 *
 * `ProjectMemberCostExceptions.delete`, to be imported alone.
 */
export function deleteProjectMemberCostException(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectMemberCostExceptionOperation, { path: [guid] }, options);
}

const getProjectMemberCostExceptionOperation: Operation = {
  id: "ProjectMemberCostExceptions_GetProjectMemberCostException",
  name: "projectMemberCostExceptions.get",
  method: "GET",
  path: "/v1/projectmembercostexceptions/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project member cost exception.
 *
 * `ProjectMemberCostExceptions.get`, to be imported alone.
 */
export function getProjectMemberCostException(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectMemberCostExceptionOutputModel> {
  return call<ProjectMemberCostExceptionOutputModel>(
    core,
    getProjectMemberCostExceptionOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectMemberCostExceptionOperation: Operation = {
  id: "ProjectMemberCostExceptions_Patch",
  name: "projectMemberCostExceptions.update",
  method: "PATCH",
  path: "/v1/projectmembercostexceptions/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project member cost exception.
 *
 * `ProjectMemberCostExceptions.update`, to be imported alone.
 */
export function updateProjectMemberCostException(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectMemberCostExceptionOutputModelInput>,
  options?: CallOptions,
): Call<readonly ProjectMemberCostExceptionOutputModel[]> {
  return call<readonly ProjectMemberCostExceptionOutputModel[]>(
    core,
    updateProjectMemberCostExceptionOperation,
    { path: [guid], body: changes },
    options,
  );
}
