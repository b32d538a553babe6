import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { ProjectForecastInputModelInput, ProjectForecastOutputModel } from "../types.js";
const createProjectForecasts: Operation = {
  id: "ProjectForecasts_PostForecast",
  method: "POST",
  path: "/v1/projectforecasts",
  body: json({}),
};
const deleteProjectForecasts: Operation = {
  id: "ProjectForecasts_DeleteForecast",
  method: "DELETE",
  path: "/v1/projectforecasts/{guid}",
  result: "none",
};
const getProjectForecasts: Operation = {
  id: "ProjectForecasts_GetForecast",
  method: "GET",
  path: "/v1/projectforecasts/{guid}",
};
const updateProjectForecasts: Operation = {
  id: "ProjectForecasts_PatchForecast",
  method: "PATCH",
  path: "/v1/projectforecasts/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** Operations below `ProjectForecasts`. */
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
    options: CallOptions = {},
  ): Call<ProjectForecastOutputModel> {
    return this.#core.call<ProjectForecastOutputModel>(
      createProjectForecasts,
      { body: projectForecast },
      options,
    );
  }

  /**
   * Deletes one project forecast.
   *
   * `DELETE /v1/projectforecasts/{guid}` · scopes `projects:delete`
   *
   * @param guid - The project forecast's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project forecast is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteProjectForecasts, { path: [guid] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<ProjectForecastOutputModel> {
    return this.#core.call<ProjectForecastOutputModel>(
      getProjectForecasts,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one project forecast.
   *
   * `PATCH /v1/projectforecasts/{guid}` · scopes `projects:write`
   *
   * @param guid - The project forecast's guid.
   * @param changes - JSON Patch operations on the project forecast; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project forecast, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectForecastInputModelInput>,
    options: CallOptions = {},
  ): Call<readonly ProjectForecastOutputModel[]> {
    return this.#core.call<readonly ProjectForecastOutputModel[]>(
      updateProjectForecasts,
      { path: [guid], body: changes },
      options,
    );
  }
}
