import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ProjectFileModel } from "../types.js";

/** `/v1/projectfiles` and what lies below it. */
export class ProjectFiles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches the details of one project file.
   *
   * Metadata only; use `fileGuid` with `GET /v1/files/{guid}/filedata` for the content.
   *
   * `GET /v1/projectfiles/{guid}` · scopes `files:read`
   *
   * @param guid - The project file's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The file details: name, size, content type and usages.
   */
  get(guid: string, options?: CallOptions): Call<ProjectFileModel> {
    return getProjectFile(this.#core, guid, options);
  }
}

const getProjectFileOperation: Operation = {
  id: "Files_GetProjectFile",
  name: "projectFiles.get",
  method: "GET",
  path: "/v1/projectfiles/{guid}",
  expand: expandPath,
};

/**
 * Fetches the details of one project file.
 *
 * `ProjectFiles.get`, to be imported alone.
 */
export function getProjectFile(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectFileModel> {
  return call<ProjectFileModel>(core, getProjectFileOperation, { path: [guid] }, options);
}
