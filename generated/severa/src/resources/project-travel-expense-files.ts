import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ProjectTravelExpenseFileModel } from "../types.js";

/** `/v1/projecttravelexpensefiles` and what lies below it. */
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
   * Quirk `travel-files-names`: Document has `/users/…/travelexpensesfiles` beside `/projecttravelexpensefiles`.
   * Both are files of travel expenses.
   *
   * @param guid - The travel expense file's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The file details.
   */
  get(guid: string, options?: CallOptions): Call<ProjectTravelExpenseFileModel> {
    return getProjectTravelExpenseFile(this.#core, guid, options);
  }
}

const getProjectTravelExpenseFileOperation: Operation = {
  id: "Files_GetTravelExpenseFile",
  name: "projectTravelExpenseFiles.get",
  method: "GET",
  path: "/v1/projecttravelexpensefiles/{guid}",
  expand: expandPath,
};

/**
 * Fetches the details of one travel expense file.
 *
 * `ProjectTravelExpenseFiles.get`, to be imported alone.
 */
export function getProjectTravelExpenseFile(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectTravelExpenseFileModel> {
  return call<ProjectTravelExpenseFileModel>(
    core,
    getProjectTravelExpenseFileOperation,
    { path: [guid] },
    options,
  );
}
