import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { OrganizationSettingsModel } from "../types.js";

/** `/v1/organizationsettings` and what lies below it. */
export class OrganizationSettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches the organization's settings.
   *
   * Includes number series, the work week, closing dates of hours and travel entry, and flextime limits.
   *
   * `GET /v1/organizationsettings` · scopes `organization:read`
   *
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The organization's settings.
   */
  get(options?: CallOptions): Call<OrganizationSettingsModel> {
    return getOrganizationSettings(this.#core, options);
  }
}

const getOrganizationSettingsOperation: Operation = {
  id: "OrganizationSettings_GetOrganizationSettings",
  name: "organizationSettings.get",
  method: "GET",
  path: "/v1/organizationsettings",
};

/**
 * Fetches the organization's settings.
 *
 * `OrganizationSettings.get`, to be imported alone.
 */
export function getOrganizationSettings(
  core: Core,
  options?: CallOptions,
): Call<OrganizationSettingsModel> {
  return call<OrganizationSettingsModel>(core, getOrganizationSettingsOperation, {}, options);
}
