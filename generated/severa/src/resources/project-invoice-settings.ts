import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type {
  ProjectInvoiceSettingsInputModelInput,
  ProjectInvoiceSettingsOutputModel,
} from "../types.js";

/** `/v1/projectinvoicesettings` and what lies below it. */
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
   * Quirk `two-scopes-at-once`: Document demands two scopes together for these calls. The token must hold both.
   *
   * @param projectInvoiceSettings - The settings; only `project` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created invoice settings, with their guid.
   */
  create(
    projectInvoiceSettings: ProjectInvoiceSettingsInputModelInput,
    options?: CallOptions,
  ): Call<ProjectInvoiceSettingsOutputModel> {
    return createProjectInvoiceSetting(this.#core, projectInvoiceSettings, options);
  }

  /**
   * Deletes one set of project invoice settings.
   *
   * `DELETE /v1/projectinvoicesettings/{guid}` · scopes `invoices:delete`, `projects:delete`
   *
   * Quirk `two-scopes-at-once`: Document demands two scopes together for these calls. The token must hold both.
   *
   * @param guid - Guid of the project invoice settings, not of the project.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project invoice settings is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectInvoiceSetting(this.#core, guid, options);
  }

  /**
   * Fetches one set of project invoice settings.
   *
   * `GET /v1/projectinvoicesettings/{guid}` · scopes `invoices:read`, `projects:read`
   *
   * Quirk `two-scopes-at-once`: Document demands two scopes together for these calls. The token must hold both.
   *
   * @param guid - Guid of the project invoice settings, not of the project.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The invoice settings.
   */
  get(guid: string, options?: CallOptions): Call<ProjectInvoiceSettingsOutputModel> {
    return getProjectInvoiceSetting(this.#core, guid, options);
  }

  /**
   * Changes one set of project invoice settings.
   *
   * `PATCH /v1/projectinvoicesettings/{guid}` · scopes `invoices:write`, `projects:write`
   *
   * Quirk `two-scopes-at-once`: Document demands two scopes together for these calls. The token must hold both.
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
   * @param guid - Guid of the project invoice settings, not of the project.
   * @param changes - JSON Patch operations on the invoice settings; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed invoice settings, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectInvoiceSettingsInputModelInput>,
    options?: CallOptions,
  ): Call<readonly ProjectInvoiceSettingsOutputModel[]> {
    return updateProjectInvoiceSetting(this.#core, guid, changes, options);
  }
}

const createProjectInvoiceSettingOperation: Operation = {
  id: "ProjectInvoiceSettings_PostProjectInvoiceSettings",
  name: "projectInvoiceSettings.create",
  method: "POST",
  path: "/v1/projectinvoicesettings",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates the invoice settings of a project.
 *
 * `ProjectInvoiceSettings.create`, to be imported alone.
 */
export function createProjectInvoiceSetting(
  core: Core,
  projectInvoiceSettings: ProjectInvoiceSettingsInputModelInput,
  options?: CallOptions,
): Call<ProjectInvoiceSettingsOutputModel> {
  return call<ProjectInvoiceSettingsOutputModel>(
    core,
    createProjectInvoiceSettingOperation,
    { body: projectInvoiceSettings },
    options,
  );
}

const deleteProjectInvoiceSettingOperation: Operation = {
  id: "ProjectInvoiceSettings_DeleteProjectInvoiceSettings",
  name: "projectInvoiceSettings.delete",
  method: "DELETE",
  path: "/v1/projectinvoicesettings/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one set of project invoice settings.
 *
 * `ProjectInvoiceSettings.delete`, to be imported alone.
 */
export function deleteProjectInvoiceSetting(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectInvoiceSettingOperation, { path: [guid] }, options);
}

const getProjectInvoiceSettingOperation: Operation = {
  id: "ProjectInvoiceSettings_GetProjectInvoiceSetting",
  name: "projectInvoiceSettings.get",
  method: "GET",
  path: "/v1/projectinvoicesettings/{guid}",
  expand: expandPath,
};

/**
 * Fetches one set of project invoice settings.
 *
 * `ProjectInvoiceSettings.get`, to be imported alone.
 */
export function getProjectInvoiceSetting(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectInvoiceSettingsOutputModel> {
  return call<ProjectInvoiceSettingsOutputModel>(
    core,
    getProjectInvoiceSettingOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectInvoiceSettingOperation: Operation = {
  id: "ProjectInvoiceSettings_PatchProjectInvoiceSettings",
  name: "projectInvoiceSettings.update",
  method: "PATCH",
  path: "/v1/projectinvoicesettings/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes one set of project invoice settings.
 *
 * `ProjectInvoiceSettings.update`, to be imported alone.
 */
export function updateProjectInvoiceSetting(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectInvoiceSettingsInputModelInput>,
  options?: CallOptions,
): Call<readonly ProjectInvoiceSettingsOutputModel[]> {
  return call<readonly ProjectInvoiceSettingsOutputModel[]>(
    core,
    updateProjectInvoiceSettingOperation,
    { path: [guid], body: changes },
    options,
  );
}
