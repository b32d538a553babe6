import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { ProjectWorkTypeModel, ProjectWorkTypeModelInput } from "../types.js";
const createProjectWorkTypes: Operation = {
  id: "ProjectWorkTypes_PostProjectWorktype",
  method: "POST",
  path: "/v1/projectworktypes",
  body: json({}),
};
const deleteProjectWorkTypes: Operation = {
  id: "ProjectWorkTypes_DeleteProjectWorktype",
  method: "DELETE",
  path: "/v1/projectworktypes/{guid}",
  result: "none",
};
const updateProjectWorkTypes: Operation = {
  id: "ProjectWorkTypes_PatchProjectWorktype",
  method: "PATCH",
  path: "/v1/projectworktypes/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** Operations below `ProjectWorkTypes`. */
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
    options: CallOptions = {},
  ): Call<ProjectWorkTypeModel> {
    return this.#core.call<ProjectWorkTypeModel>(
      createProjectWorkTypes,
      { body: projectWorkType },
      options,
    );
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
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteProjectWorkTypes, { path: [guid] }, options);
  }

  /**
   * Changes the default work type of a project.
   *
   * Only `isDefault` can be changed, and only while `useWorktypesFromSetting` of the project is false.
   *
   * `PATCH /v1/projectworktypes/{guid}` · scopes `projects:write`
   *
   * @param guid - Guid of the project work type, not of the work type itself.
   * @param changes - JSON Patch operations on the project work type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project work type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectWorkTypeModelInput>,
    options: CallOptions = {},
  ): Call<readonly ProjectWorkTypeModel[]> {
    return this.#core.call<readonly ProjectWorkTypeModel[]>(
      updateProjectWorkTypes,
      { path: [guid], body: changes },
      options,
    );
  }
}
