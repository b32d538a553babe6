import { form } from "../plugins/body/form.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
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
  get(query?: GetOrganizationsQuery, options?: CallOptions): Call<Organization> {
    return getOrganizations(this.#core, query, options);
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
    query?: CreateOrganizationQuery,
    options?: CallOptions,
  ): Call<Organization> {
    return createOrganization(this.#core, organization, query, options);
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
    query?: UpdateOrganizationQuery,
    options?: CallOptions,
  ): Call<Organization> {
    return updateOrganization(this.#core, id, changes, query, options);
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
  delete(id: string, options?: CallOptions): Call<void> {
    return deleteOrganization(this.#core, id, options);
  }
}

/** What `Organizations.get` can be asked for. */
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

/** What `Organizations.create` can be asked for. */
export interface CreateOrganizationQuery {
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

/** What `Organizations.update` can be asked for. */
export interface UpdateOrganizationQuery {
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

const getOrganizationsOperation: Operation = {
  id: "getOrganization",
  name: "organizations.get",
  method: "GET",
  path: "/organization",
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Gets the organization that the account belongs to.
 *
 * `Organizations.get`, to be imported alone.
 */
export function getOrganizations(
  core: Core,
  query?: GetOrganizationsQuery,
  options?: CallOptions,
): Call<Organization> {
  return call<Organization>(core, getOrganizationsOperation, { query }, options);
}

const createOrganizationOperation: Operation = {
  id: "createOrganization",
  name: "organizations.create",
  method: "POST",
  path: "/organizations",
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Creates an organization and makes the caller's account belong to it.
 *
 * `Organizations.create`, to be imported alone.
 */
export function createOrganization(
  core: Core,
  organization: OrganizationInput,
  query?: CreateOrganizationQuery,
  options?: CallOptions,
): Call<Organization> {
  return call<Organization>(
    core,
    createOrganizationOperation,
    { body: organization, query },
    options,
  );
}

const updateOrganizationOperation: Operation = {
  id: "updateOrganization",
  name: "organizations.update",
  method: "POST",
  path: "/organizations/{id}",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Changes an organization.
 *
 * `Organizations.update`, to be imported alone.
 */
export function updateOrganization(
  core: Core,
  id: string,
  changes: OrganizationUpdate,
  query?: UpdateOrganizationQuery,
  options?: CallOptions,
): Call<Organization> {
  return call<Organization>(
    core,
    updateOrganizationOperation,
    { path: [id], body: changes, query },
    options,
  );
}

const deleteOrganizationOperation: Operation = {
  id: "deleteOrganization",
  name: "organizations.delete",
  method: "DELETE",
  path: "/organizations/{id}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes an organization for good.
 *
 * `Organizations.delete`, to be imported alone.
 */
export function deleteOrganization(core: Core, id: string, options?: CallOptions): Call<void> {
  return call(core, deleteOrganizationOperation, { path: [id] }, options);
}
