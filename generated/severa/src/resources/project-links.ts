import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { ProjectFileModel, ProjectFileModelInput } from "../types.js";

/** `/v1/projectlinks` and what lies below it. */
export class ProjectLinks {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Adds a link to the files of a project.
   *
   * `POST /v1/projectlinks` · scopes `projects:write`
   *
   * Quirk `link-project-read-only`: Document requires projectGuid and marks it as read-only, although a new link
   * must say which project it belongs to. It can be sent.
   *
   * Quirk `link-without-address`: Document adds links to projects with a schema that has no field for an address.
   * Perhaps name or description holds it; ask the vendor.
   *
   * @param projectFile - The link as a file entry; `name` and `projectGuid` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created file entry, with its guid.
   */
  create(projectFile: ProjectFileModelInput, options?: CallOptions): Call<ProjectFileModel> {
    return createProjectLink(this.#core, projectFile, options);
  }
}

const createProjectLinkOperation: Operation = {
  id: "Files_PostProjectLink",
  name: "projectLinks.create",
  method: "POST",
  path: "/v1/projectlinks",
  body: /* @__PURE__ */ json({}),
};

/**
 * Adds a link to the files of a project.
 *
 * `ProjectLinks.create`, to be imported alone.
 */
export function createProjectLink(
  core: Core,
  projectFile: ProjectFileModelInput,
  options?: CallOptions,
): Call<ProjectFileModel> {
  return call<ProjectFileModel>(core, createProjectLinkOperation, { body: projectFile }, options);
}
