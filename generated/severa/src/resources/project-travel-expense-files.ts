import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { ProjectTravelExpenseFileModel } from "../types.js";
const getProjectTravelExpenseFiles: Operation = {
  id: "Files_GetTravelExpenseFile",
  method: "GET",
  path: "/v1/projecttravelexpensefiles/{guid}",
};

/** Operations below `ProjectTravelExpenseFiles`. */
export class ProjectTravelExpenseFiles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches the details of one travel expense file.
   *
   * Metadata only; use `fileGuid` with `GET /v1/files/{guid}/filedata` for the content.
   *
   * `GET /v1/projecttravelexpensefiles/{guid}` · scopes `files:read`
   *
   * @param guid - The travel expense file's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The file details.
   */
  get(guid: string, options: CallOptions = {}): Call<ProjectTravelExpenseFileModel> {
    return this.#core.call<ProjectTravelExpenseFileModel>(
      getProjectTravelExpenseFiles,
      { path: [guid] },
      options,
    );
  }
}
