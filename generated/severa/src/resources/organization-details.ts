import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type {
  OrganizationDetailsOutputModel,
  OrganizationDetailsOutputModelInput,
} from "../types.js";
const getOrganizationDetails: Operation = {
  id: "OrganizationDetails_GetOrganizationDetails",
  method: "GET",
  path: "/v1/organizationdetails",
};
const updateOrganizationDetails: Operation = {
  id: "OrganizationDetails_PatchOrganizationDetails",
  method: "PATCH",
  path: "/v1/organizationdetails",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** Operations below `OrganizationDetails`. */
export class OrganizationDetails {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches the organization's contact, tax and currency details.
   *
   * `GET /v1/organizationdetails` · scopes `organization:read`
   *
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The organization's details, with its companies and active add-ons.
   */
  get(options: CallOptions = {}): Call<OrganizationDetailsOutputModel> {
    return this.#core.call<OrganizationDetailsOutputModel>(getOrganizationDetails, {}, options);
  }

  /**
   * Changes fields of the organization's details.
   *
   * Answers with the details themselves, where most PATCH calls answer with a list.
   *
   * `PATCH /v1/organizationdetails` · scopes `organization:write`
   *
   * @param changes - JSON Patch operations on the details; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The organization's details after the change, as one object.
   */
  update(
    changes: JsonPatch<OrganizationDetailsOutputModelInput>,
    options: CallOptions = {},
  ): Call<OrganizationDetailsOutputModel> {
    return this.#core.call<OrganizationDetailsOutputModel>(
      updateOrganizationDetails,
      { body: changes },
      options,
    );
  }
}
