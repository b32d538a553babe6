import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ProjectWorkHourPriceInputModel, ProjectWorkHourPriceOutputModel } from "../types.js";

/** `/v1/projectworkhourprices` and what lies below it. */
export class ProjectWorkHourPrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates a work hour price for a project.
   *
   * `POST /v1/projectworkhourprices` · scopes `projects:write`
   *
   * @param projectWorkHourPrice - The price; `project` and `unitPrice` are required, `phase`, `user` and `workType` narrow it. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created work hour price, with its guid.
   */
  create(
    projectWorkHourPrice: ProjectWorkHourPriceInputModel,
    options?: CallOptions,
  ): Call<ProjectWorkHourPriceOutputModel> {
    return createProjectWorkHourPrice(this.#core, projectWorkHourPrice, options);
  }

  /**
   * Deletes one project work hour price.
   *
   * `DELETE /v1/projectworkhourprices/{guid}` · scopes `projects:delete`
   *
   * @param guid - The project work hour price's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project work hour price is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectWorkHourPrice(this.#core, guid, options);
  }

  /**
   * Fetches one project work hour price.
   *
   * `GET /v1/projectworkhourprices/{guid}` · scopes `projects:read`
   *
   * @param guid - The project work hour price's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project work hour price.
   */
  get(guid: string, options?: CallOptions): Call<ProjectWorkHourPriceOutputModel> {
    return getProjectWorkHourPrice(this.#core, guid, options);
  }

  /**
   * Changes fields of one project work hour price.
   *
   * `PATCH /v1/projectworkhourprices/{guid}` · scopes `projects:write`
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
   * @param guid - The project work hour price's guid.
   * @param changes - JSON Patch operations on the project work hour price; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project work hour price, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectWorkHourPriceInputModel>,
    options?: CallOptions,
  ): Call<readonly ProjectWorkHourPriceOutputModel[]> {
    return updateProjectWorkHourPrice(this.#core, guid, changes, options);
  }
}

const createProjectWorkHourPriceOperation: Operation = {
  id: "ProjectWorkHourPrices_PostProjectWorkHourPrice",
  name: "projectWorkHourPrices.create",
  method: "POST",
  path: "/v1/projectworkhourprices",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a work hour price for a project.
 *
 * `ProjectWorkHourPrices.create`, to be imported alone.
 */
export function createProjectWorkHourPrice(
  core: Core,
  projectWorkHourPrice: ProjectWorkHourPriceInputModel,
  options?: CallOptions,
): Call<ProjectWorkHourPriceOutputModel> {
  return call<ProjectWorkHourPriceOutputModel>(
    core,
    createProjectWorkHourPriceOperation,
    { body: projectWorkHourPrice },
    options,
  );
}

const deleteProjectWorkHourPriceOperation: Operation = {
  id: "ProjectWorkHourPrices_DeleteProjectWorkHourPrice",
  name: "projectWorkHourPrices.delete",
  method: "DELETE",
  path: "/v1/projectworkhourprices/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project work hour price.
 *
 * `ProjectWorkHourPrices.delete`, to be imported alone.
 */
export function deleteProjectWorkHourPrice(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectWorkHourPriceOperation, { path: [guid] }, options);
}

const getProjectWorkHourPriceOperation: Operation = {
  id: "ProjectWorkHourPrices_GetProjectWorkHourPrice",
  name: "projectWorkHourPrices.get",
  method: "GET",
  path: "/v1/projectworkhourprices/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project work hour price.
 *
 * `ProjectWorkHourPrices.get`, to be imported alone.
 */
export function getProjectWorkHourPrice(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectWorkHourPriceOutputModel> {
  return call<ProjectWorkHourPriceOutputModel>(
    core,
    getProjectWorkHourPriceOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectWorkHourPriceOperation: Operation = {
  id: "ProjectWorkHourPrices_PatchProjectWorkHourPrice",
  name: "projectWorkHourPrices.update",
  method: "PATCH",
  path: "/v1/projectworkhourprices/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project work hour price.
 *
 * `ProjectWorkHourPrices.update`, to be imported alone.
 */
export function updateProjectWorkHourPrice(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectWorkHourPriceInputModel>,
  options?: CallOptions,
): Call<readonly ProjectWorkHourPriceOutputModel[]> {
  return call<readonly ProjectWorkHourPriceOutputModel[]>(
    core,
    updateProjectWorkHourPriceOperation,
    { path: [guid], body: changes },
    options,
  );
}
