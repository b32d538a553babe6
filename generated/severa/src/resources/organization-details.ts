import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type {
  OrganizationDetailsOutputModel,
  OrganizationDetailsOutputModelInput,
} from "../types.js";

/** `/v1/organizationdetails` and what lies below it. */
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
  get(options?: CallOptions): Call<OrganizationDetailsOutputModel> {
    return getOrganizationDetails(this.#core, options);
  }

  /**
   * Changes fields of the organization's details.
   *
   * Answers with the details themselves, where most PATCH calls answer with a list.
   *
   * `PATCH /v1/organizationdetails` · scopes `organization:write`
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
   * Quirk `patch-answers-object`: Document answers this change with one object, where other changes answer with a
   * list. Expect the object.
   *
   * Quirk `patch-model-unnamed`: Document doesn't name the model that this patch is of. The fields are taken from
   * the rows that the call answers with.
   *
   * @param changes - JSON Patch operations on the details; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The organization's details after the change, as one object.
   */
  update(
    changes: JsonPatch<OrganizationDetailsOutputModelInput>,
    options?: CallOptions,
  ): Call<OrganizationDetailsOutputModel> {
    return updateOrganizationDetails(this.#core, changes, options);
  }
}

const getOrganizationDetailsOperation: Operation = {
  id: "OrganizationDetails_GetOrganizationDetails",
  name: "organizationDetails.get",
  method: "GET",
  path: "/v1/organizationdetails",
};

/**
 * Fetches the organization's contact, tax and currency details.
 *
 * `OrganizationDetails.get`, to be imported alone.
 */
export function getOrganizationDetails(
  core: Core,
  options?: CallOptions,
): Call<OrganizationDetailsOutputModel> {
  return call<OrganizationDetailsOutputModel>(core, getOrganizationDetailsOperation, {}, options);
}

const updateOrganizationDetailsOperation: Operation = {
  id: "OrganizationDetails_PatchOrganizationDetails",
  name: "organizationDetails.update",
  method: "PATCH",
  path: "/v1/organizationdetails",
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of the organization's details.
 *
 * `OrganizationDetails.update`, to be imported alone.
 */
export function updateOrganizationDetails(
  core: Core,
  changes: JsonPatch<OrganizationDetailsOutputModelInput>,
  options?: CallOptions,
): Call<OrganizationDetailsOutputModel> {
  return call<OrganizationDetailsOutputModel>(
    core,
    updateOrganizationDetailsOperation,
    { body: changes },
    options,
  );
}
