import { form } from "../plugins/body/form.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { Organization, OrganizationInput, OrganizationUpdate } from "../types.js";

/**
 * The business that the user belongs to.
 *
 * `/organization` and what lies below it.
 */
export class Organizations {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Gets the organization that the account belongs to.
   *
   * `GET /organization`
   *
   * Quirk `organization-singular-path`: "Retrieve an organization" reads `/organization`, in the singular, while
   * creating, updating and deleting use `/organizations`. It requires an `id`, for which its URL and its example
   * have no place. The URL is used as documented, without an id; an account has one organization at most.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The organization.
   */
  get(query: GetOrganizationsQuery = {}, options: CallOptions = {}): Call<Organization> {
    return this.#core.call(getOrganizations, { query }, options);
  }

  /**
   * Creates an organization and makes the caller's account belong to it.
   *
   * Only for accounts that don't belong to an organization yet.
   *
   * `POST /organizations`
   *
   * @param organization - The new organization.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The new organization, with the vendor's defaults filled in.
   */
  create(
    organization: OrganizationInput,
    query: CreateOrganizationsQuery = {},
    options: CallOptions = {},
  ): Call<Organization> {
    return this.#core.call(createOrganizations, { body: organization, query }, options);
  }

  /**
   * Changes an organization.
   *
   * Fields left out keep their values. Only the organization that the account belongs to can be reached.
   *
   * `POST /organizations/{id}`
   *
   * @param id - Id of the organization; must be that of the caller's account.
   * @param changes - The fields to change.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The organization after the change.
   */
  update(
    id: string,
    changes: OrganizationUpdate,
    query: UpdateOrganizationsQuery = {},
    options: CallOptions = {},
  ): Call<Organization> {
    return this.#core.call(updateOrganizations, { path: [id], body: changes, query }, options);
  }

  /**
   * Deletes an organization for good.
   *
   * There is no way back. An unknown id is an error.
   *
   * `DELETE /organizations/{id}`
   *
   * @param id - Id of the organization; must be that of the caller's account.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Deleted; the answer has no body.
   */
  delete(id: string, options: CallOptions = {}): Call<void> {
    return this.#core.call(deleteOrganizations, { path: [id] }, options);
  }
}

/** What {@link Organizations.get} can be asked for. */
export interface GetOrganizationsQuery {
  /**
   * Names of ids in the answer to be replaced by the objects they stand for; deeper ones with a dot between the
   * names. Holds for the answer to this call only.
   *
   * Quirk `expand-names-missing`: "Expanding objects" promises that what can be expanded is noted in the
   * documentation; no section notes anything. Any text is accepted; the types keep describing the ids, not the
   * objects put in their place. Left out of deletions, whose answers have no body.
   *
   * Quirk `expand-encoding`: "Expanding objects" lets several names be sent as an array without showing how, and
   * doesn't say where a POST takes it. Sent in the query with numbered brackets, `expand[0]=…`, like the array in
   * "Create a payment".
   */
  readonly expand?: readonly string[];
}

/** What {@link Organizations.create} can be asked for. */
export interface CreateOrganizationsQuery {
  /**
   * Names of ids in the answer to be replaced by the objects they stand for; deeper ones with a dot between the
   * names. Holds for the answer to this call only.
   *
   * Quirk `expand-names-missing`: "Expanding objects" promises that what can be expanded is noted in the
   * documentation; no section notes anything. Any text is accepted; the types keep describing the ids, not the
   * objects put in their place. Left out of deletions, whose answers have no body.
   *
   * Quirk `expand-encoding`: "Expanding objects" lets several names be sent as an array without showing how, and
   * doesn't say where a POST takes it. Sent in the query with numbered brackets, `expand[0]=…`, like the array in
   * "Create a payment".
   */
  readonly expand?: readonly string[];
}

/** What {@link Organizations.update} can be asked for. */
export interface UpdateOrganizationsQuery {
  /**
   * Names of ids in the answer to be replaced by the objects they stand for; deeper ones with a dot between the
   * names. Holds for the answer to this call only.
   *
   * Quirk `expand-names-missing`: "Expanding objects" promises that what can be expanded is noted in the
   * documentation; no section notes anything. Any text is accepted; the types keep describing the ids, not the
   * objects put in their place. Left out of deletions, whose answers have no body.
   *
   * Quirk `expand-encoding`: "Expanding objects" lets several names be sent as an array without showing how, and
   * doesn't say where a POST takes it. Sent in the query with numbered brackets, `expand[0]=…`, like the array in
   * "Create a payment".
   */
  readonly expand?: readonly string[];
}

const getOrganizations: Operation = {
  id: "getOrganization",
  method: "GET",
  path: "/organization",
  styles: { "query:expand": brackets({ arrays: "indices" }) },
};

const createOrganizations: Operation = {
  id: "createOrganization",
  method: "POST",
  path: "/organizations",
  styles: { "query:expand": brackets({ arrays: "indices" }) },
  body: form({ objects: "brackets", arrays: "indices" }),
};

const updateOrganizations: Operation = {
  id: "updateOrganization",
  method: "POST",
  path: "/organizations/{id}",
  styles: { "query:expand": brackets({ arrays: "indices" }) },
  body: form({ objects: "brackets", arrays: "indices" }),
};

const deleteOrganizations: Operation = {
  id: "deleteOrganization",
  method: "DELETE",
  path: "/organizations/{id}",
  result: "none",
};
