import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ProjectForecastInputModelInput, ProjectForecastOutputModel } from "../types.js";

/** `/v1/projectforecasts` and what lies below it. */
export class ProjectForecasts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates the forecast of a project for one month.
   *
   * `POST /v1/projectforecasts` · scopes `projects:write`
   *
   * @param projectForecast - The forecast; `project`, `year` (1900-2075) and `month` (1-12) are required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created forecast, with its guid.
   */
  create(
    projectForecast: ProjectForecastInputModelInput,
    options?: CallOptions,
  ): Call<ProjectForecastOutputModel> {
    return createProjectForecast(this.#core, projectForecast, options);
  }

  /**
   * Deletes one project forecast.
   *
   * `DELETE /v1/projectforecasts/{guid}` · scopes `projects:delete`
   *
   * Quirk `not-found-names-other-row`: Document explains the 404 of this call with another kind of row than the
   * one it deletes. Read it as: there is no row with that guid.
   *
   * @param guid - The project forecast's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project forecast is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectForecast(this.#core, guid, options);
  }

  /**
   * Fetches one project forecast.
   *
   * `GET /v1/projectforecasts/{guid}` · scopes `projects:read`
   *
   * @param guid - The project forecast's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project forecast.
   */
  get(guid: string, options?: CallOptions): Call<ProjectForecastOutputModel> {
    return getProjectForecast(this.#core, guid, options);
  }

  /**
   * Changes fields of one project forecast.
   *
   * `PATCH /v1/projectforecasts/{guid}` · scopes `projects:write`
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
   * @param guid - The project forecast's guid.
   * @param changes - JSON Patch operations on the project forecast; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project forecast, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectForecastInputModelInput>,
    options?: CallOptions,
  ): Call<readonly ProjectForecastOutputModel[]> {
    return updateProjectForecast(this.#core, guid, changes, options);
  }
}

const createProjectForecastOperation: Operation = {
  id: "ProjectForecasts_PostForecast",
  name: "projectForecasts.create",
  method: "POST",
  path: "/v1/projectforecasts",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates the forecast of a project for one month.
 *
 * `ProjectForecasts.create`, to be imported alone.
 */
export function createProjectForecast(
  core: Core,
  projectForecast: ProjectForecastInputModelInput,
  options?: CallOptions,
): Call<ProjectForecastOutputModel> {
  return call<ProjectForecastOutputModel>(
    core,
    createProjectForecastOperation,
    { body: projectForecast },
    options,
  );
}

const deleteProjectForecastOperation: Operation = {
  id: "ProjectForecasts_DeleteForecast",
  name: "projectForecasts.delete",
  method: "DELETE",
  path: "/v1/projectforecasts/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project forecast.
 *
 * `ProjectForecasts.delete`, to be imported alone.
 */
export function deleteProjectForecast(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteProjectForecastOperation, { path: [guid] }, options);
}

const getProjectForecastOperation: Operation = {
  id: "ProjectForecasts_GetForecast",
  name: "projectForecasts.get",
  method: "GET",
  path: "/v1/projectforecasts/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project forecast.
 *
 * `ProjectForecasts.get`, to be imported alone.
 */
export function getProjectForecast(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectForecastOutputModel> {
  return call<ProjectForecastOutputModel>(
    core,
    getProjectForecastOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectForecastOperation: Operation = {
  id: "ProjectForecasts_PatchForecast",
  name: "projectForecasts.update",
  method: "PATCH",
  path: "/v1/projectforecasts/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project forecast.
 *
 * `ProjectForecasts.update`, to be imported alone.
 */
export function updateProjectForecast(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectForecastInputModelInput>,
  options?: CallOptions,
): Call<readonly ProjectForecastOutputModel[]> {
  return call<readonly ProjectForecastOutputModel[]>(
    core,
    updateProjectForecastOperation,
    { path: [guid], body: changes },
    options,
  );
}
