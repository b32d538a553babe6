import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type {
  ProjectInvoiceSettingsInputModelInput,
  ProjectInvoiceSettingsOutputModel,
} from "../types.js";
const createProjectInvoiceSettings: Operation = {
  id: "ProjectInvoiceSettings_PostProjectInvoiceSettings",
  method: "POST",
  path: "/v1/projectinvoicesettings",
  body: json({}),
};
const deleteProjectInvoiceSettings: Operation = {
  id: "ProjectInvoiceSettings_DeleteProjectInvoiceSettings",
  method: "DELETE",
  path: "/v1/projectinvoicesettings/{guid}",
  result: "none",
};
const getProjectInvoiceSettings: Operation = {
  id: "ProjectInvoiceSettings_GetProjectInvoiceSetting",
  method: "GET",
  path: "/v1/projectinvoicesettings/{guid}",
};
const updateProjectInvoiceSettings: Operation = {
  id: "ProjectInvoiceSettings_PatchProjectInvoiceSettings",
  method: "PATCH",
  path: "/v1/projectinvoicesettings/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** Operations below `ProjectInvoiceSettings`. */
export class ProjectInvoiceSettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates the invoice settings of a project.
   *
   * `POST /v1/projectinvoicesettings` · scopes `invoices:write`, `projects:write`
   *
   * @param projectInvoiceSettings - The settings; only `project` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created invoice settings, with their guid.
   */
  create(
    projectInvoiceSettings: ProjectInvoiceSettingsInputModelInput,
    options: CallOptions = {},
  ): Call<ProjectInvoiceSettingsOutputModel> {
    return this.#core.call<ProjectInvoiceSettingsOutputModel>(
      createProjectInvoiceSettings,
      { body: projectInvoiceSettings },
      options,
    );
  }

  /**
   * Deletes one set of project invoice settings.
   *
   * `DELETE /v1/projectinvoicesettings/{guid}` · scopes `invoices:delete`, `projects:delete`
   *
   * @param guid - Guid of the project invoice settings, not of the project.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project invoice settings is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteProjectInvoiceSettings, { path: [guid] }, options);
  }

  /**
   * Fetches one set of project invoice settings.
   *
   * `GET /v1/projectinvoicesettings/{guid}` · scopes `invoices:read`, `projects:read`
   *
   * @param guid - Guid of the project invoice settings, not of the project.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The invoice settings.
   */
  get(guid: string, options: CallOptions = {}): Call<ProjectInvoiceSettingsOutputModel> {
    return this.#core.call<ProjectInvoiceSettingsOutputModel>(
      getProjectInvoiceSettings,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes one set of project invoice settings.
   *
   * `PATCH /v1/projectinvoicesettings/{guid}` · scopes `invoices:write`, `projects:write`
   *
   * @param guid - Guid of the project invoice settings, not of the project.
   * @param changes - JSON Patch operations on the invoice settings; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed invoice settings, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectInvoiceSettingsInputModelInput>,
    options: CallOptions = {},
  ): Call<readonly ProjectInvoiceSettingsOutputModel[]> {
    return this.#core.call<readonly ProjectInvoiceSettingsOutputModel[]>(
      updateProjectInvoiceSettings,
      { path: [guid], body: changes },
      options,
    );
  }
}
