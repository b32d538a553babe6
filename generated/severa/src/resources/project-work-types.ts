import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ProjectWorkTypeModel, ProjectWorkTypeModelInput } from "../types.js";

/** `/v1/projectworktypes` and what lies below it. */
export class ProjectWorkTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Adds one work type to the work types of a project.
   *
   * Works only while `useWorktypesFromSetting` of the project is false.
   *
   * `POST /v1/projectworktypes` · scopes `projects:write`
   *
   * @param projectWorkType - The pairing; `projectGuid` and `worktype` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created project work type, with its guid.
   */
  create(
    projectWorkType: ProjectWorkTypeModelInput,
    options?: CallOptions,
  ): Call<ProjectWorkTypeModel> {
    return createProjectWorkType(this.#core, projectWorkType, options);
  }

  /**
   * Removes one work type from the work types of a project.
   *
   * Works only while `useWorktypesFromSetting` of the project is false.
   *
   * `DELETE /v1/projectworktypes/{guid}` · scopes `projects:delete`
   *
   * @param guid - Guid of the project work type, not of the work type itself.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project work type is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectWorkType(this.#core, guid, options);
  }

  /**
   * Changes the default work type of a project.
   *
   * Only `isDefault` can be changed, and only while `useWorktypesFromSetting` of the project is false.
   *
   * `PATCH /v1/projectworktypes/{guid}` · scopes `projects:write`
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
   * Quirk `patch-default-work-type-only`: Document says that this call currently changes nothing but which work
   * type is the project's default. Replace `/isDefault` only, in projects that don't take their work types from
   * the settings.
   *
   * @param guid - Guid of the project work type, not of the work type itself.
   * @param changes - JSON Patch operations on the project work type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project work type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectWorkTypeModelInput>,
    options?: CallOptions,
  ): Call<readonly ProjectWorkTypeModel[]> {
    return updateProjectWorkType(this.#core, guid, changes, options);
  }
}

const createProjectWorkTypeOperation: Operation = {
  id: "ProjectWorkTypes_PostProjectWorktype",
  name: "projectWorkTypes.create",
  method: "POST",
  path: "/v1/projectworktypes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Adds one work type to the work types of a project.
 *
 * `ProjectWorkTypes.create`, to be imported alone.
 */
export function createProjectWorkType(
  core: Core,
  projectWorkType: ProjectWorkTypeModelInput,
  options?: CallOptions,
): Call<ProjectWorkTypeModel> {
  return call<ProjectWorkTypeModel>(
    core,
    createProjectWorkTypeOperation,
    { body: projectWorkType },
    options,
  );
}

const deleteProjectWorkTypeOperation: Operation = {
  id: "ProjectWorkTypes_DeleteProjectWorktype",
  name: "projectWorkTypes.delete",
  method: "DELETE",
  path: "/v1/projectworktypes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Removes one work type from the work types of a project.
 *
 * `ProjectWorkTypes.delete`, to be imported alone.
 */
export function deleteProjectWorkType(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteProjectWorkTypeOperation, { path: [guid] }, options);
}

const updateProjectWorkTypeOperation: Operation = {
  id: "ProjectWorkTypes_PatchProjectWorktype",
  name: "projectWorkTypes.update",
  method: "PATCH",
  path: "/v1/projectworktypes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes the default work type of a project.
 *
 * `ProjectWorkTypes.update`, to be imported alone.
 */
export function updateProjectWorkType(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectWorkTypeModelInput>,
  options?: CallOptions,
): Call<readonly ProjectWorkTypeModel[]> {
  return call<readonly ProjectWorkTypeModel[]>(
    core,
    updateProjectWorkTypeOperation,
    { path: [guid], body: changes },
    options,
  );
}
