import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ProjectBillingCustomerModel2, ProjectBillingCustomerModel2Input } from "../types.js";

/** `/v1/projectbillingcustomers` and what lies below it. */
export class ProjectBillingCustomers {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Adds a customer to bill for a project.
   *
   * `POST /v1/projectbillingcustomers` · scopes `settings:write`
   *
   * Quirk `settings-scope-for-project-rows`: Document guards single rows of this kind, which belong to a project,
   * with the settings scopes; their list below the project takes a projects scope. Ask for both kinds of scope
   * when working with them.
   *
   * @param projectBillingCustomerModel2 - The link; `project` and `billingCustomer` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created billing customer, with its guid.
   */
  create(
    projectBillingCustomerModel2: ProjectBillingCustomerModel2Input,
    options?: CallOptions,
  ): Call<ProjectBillingCustomerModel2> {
    return createProjectBillingCustomer(this.#core, projectBillingCustomerModel2, options);
  }

  /**
   * Deletes one project billing customer.
   *
   * `canBeDeleted` on the row tells beforehand whether this is allowed.
   *
   * `DELETE /v1/projectbillingcustomers/{guid}` · scopes `settings:delete`
   *
   * Quirk `settings-scope-for-project-rows`: Document guards single rows of this kind, which belong to a project,
   * with the settings scopes; their list below the project takes a projects scope. Ask for both kinds of scope
   * when working with them.
   *
   * @param guid - Guid of the project's billing customer row, not of the customer.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project billing customer is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectBillingCustomer(this.#core, guid, options);
  }

  /**
   * Fetches one project billing customer.
   *
   * `GET /v1/projectbillingcustomers/{guid}` · scopes `settings:read`
   *
   * Quirk `settings-scope-for-project-rows`: Document guards single rows of this kind, which belong to a project,
   * with the settings scopes; their list below the project takes a projects scope. Ask for both kinds of scope
   * when working with them.
   *
   * @param guid - Guid of the project's billing customer row, not of the customer.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project billing customer.
   */
  get(guid: string, options?: CallOptions): Call<ProjectBillingCustomerModel2> {
    return getProjectBillingCustomer(this.#core, guid, options);
  }

  /**
   * Changes fields of one project billing customer.
   *
   * `PATCH /v1/projectbillingcustomers/{guid}` · scopes `settings:write`
   *
   * Quirk `settings-scope-for-project-rows`: Document guards single rows of this kind, which belong to a project,
   * with the settings scopes; their list below the project takes a projects scope. Ask for both kinds of scope
   * when working with them.
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
   * Quirk `patch-billing-customer`: Document names the smaller of two schemas for this patch; call and answer
   * elsewhere use the one with address and contact. The fuller schema is taken.
   *
   * @param guid - Guid of the project's billing customer row, not of the customer.
   * @param changes - JSON Patch operations on the project billing customer; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project billing customer, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectBillingCustomerModel2Input>,
    options?: CallOptions,
  ): Call<readonly ProjectBillingCustomerModel2[]> {
    return updateProjectBillingCustomer(this.#core, guid, changes, options);
  }
}

const createProjectBillingCustomerOperation: Operation = {
  id: "ProjectBillingCustomers_PostProjectBillingCustomer",
  name: "projectBillingCustomers.create",
  method: "POST",
  path: "/v1/projectbillingcustomers",
  body: /* @__PURE__ */ json({}),
};

/**
 * Adds a customer to bill for a project.
 *
 * `ProjectBillingCustomers.create`, to be imported alone.
 */
export function createProjectBillingCustomer(
  core: Core,
  projectBillingCustomerModel2: ProjectBillingCustomerModel2Input,
  options?: CallOptions,
): Call<ProjectBillingCustomerModel2> {
  return call<ProjectBillingCustomerModel2>(
    core,
    createProjectBillingCustomerOperation,
    { body: projectBillingCustomerModel2 },
    options,
  );
}

const deleteProjectBillingCustomerOperation: Operation = {
  id: "ProjectBillingCustomers_DeleteProjectBillingCustomer",
  name: "projectBillingCustomers.delete",
  method: "DELETE",
  path: "/v1/projectbillingcustomers/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project billing customer.
 *
 * `ProjectBillingCustomers.delete`, to be imported alone.
 */
export function deleteProjectBillingCustomer(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectBillingCustomerOperation, { path: [guid] }, options);
}

const getProjectBillingCustomerOperation: Operation = {
  id: "ProjectBillingCustomers_GetProjectBillingCustomer",
  name: "projectBillingCustomers.get",
  method: "GET",
  path: "/v1/projectbillingcustomers/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project billing customer.
 *
 * `ProjectBillingCustomers.get`, to be imported alone.
 */
export function getProjectBillingCustomer(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectBillingCustomerModel2> {
  return call<ProjectBillingCustomerModel2>(
    core,
    getProjectBillingCustomerOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectBillingCustomerOperation: Operation = {
  id: "ProjectBillingCustomers_PatchProjectBillingCustomer",
  name: "projectBillingCustomers.update",
  method: "PATCH",
  path: "/v1/projectbillingcustomers/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project billing customer.
 *
 * `ProjectBillingCustomers.update`, to be imported alone.
 */
export function updateProjectBillingCustomer(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectBillingCustomerModel2Input>,
  options?: CallOptions,
): Call<readonly ProjectBillingCustomerModel2[]> {
  return call<readonly ProjectBillingCustomerModel2[]>(
    core,
    updateProjectBillingCustomerOperation,
    { path: [guid], body: changes },
    options,
  );
}
