import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { ContactRoleModel, ContactRoleModelInput } from "../types.js";

/** `/v1/contactroles` and what lies below it. */
export class ContactRoles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists contact roles.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/contactroles` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of contact roles.
   */
  list(query?: ListContactRolesQuery, options?: PageOptions): Paged<ContactRoleModel> {
    return listContactRoles(this.#core, query, options);
  }

  /**
   * Creates a contact role.
   *
   * `POST /v1/contactroles` · scopes `settings:write`
   *
   * @param contactRole - The contact role; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created contact role, with its guid.
   */
  create(contactRole: ContactRoleModelInput, options?: CallOptions): Call<ContactRoleModel> {
    return createContactRole(this.#core, contactRole, options);
  }

  /**
   * Deletes one contact role.
   *
   * May fail while the contact role is in use; `moveUsagesToGuid` names the one that takes over its uses.
   *
   * `DELETE /v1/contactroles/{guid}` · scopes `settings:delete`
   *
   * @param guid - The contact role's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact role is deleted; no body.
   */
  delete(guid: string, query?: DeleteContactRoleQuery, options?: CallOptions): Call<void> {
    return deleteContactRole(this.#core, guid, query, options);
  }

  /**
   * Fetches one contact role.
   *
   * `GET /v1/contactroles/{guid}` · scopes `settings:read`
   *
   * @param guid - The contact role's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested contact role.
   */
  get(guid: string, options?: CallOptions): Call<ContactRoleModel> {
    return getContactRole(this.#core, guid, options);
  }

  /**
   * Changes fields of one contact role.
   *
   * `PATCH /v1/contactroles/{guid}` · scopes `settings:write`
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
   * @param guid - The contact role's guid.
   * @param changes - JSON Patch operations on the contact role; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed contact role, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ContactRoleModelInput>,
    options?: CallOptions,
  ): Call<readonly ContactRoleModel[]> {
    return updateContactRole(this.#core, guid, changes, options);
  }
}

/** What `ContactRoles.list` can be asked for. */
export interface ListContactRolesQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the name, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   *
   * Quirk `row-count-without-place`: Document lets the caller ask for the total number of rows, and returns plain
   * arrays without a header that could hold it. Leave it out: no answer has a place for the total.
   */
  readonly calculateRowCount?: boolean;
}

/** What `ContactRoles.delete` can be asked for. */
export interface DeleteContactRoleQuery {
  /**
   * Guid of the contact role that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listContactRolesOperation: PagedOperation = {
  id: "ContactRoles_GetContactRoles",
  name: "contactRoles.list",
  method: "GET",
  path: "/v1/contactroles",
  paging: firstRow,
};

/**
 * Lists contact roles.
 *
 * `ContactRoles.list`, to be imported alone.
 */
export function listContactRoles(
  core: Core,
  query?: ListContactRolesQuery,
  options?: PageOptions,
): Paged<ContactRoleModel> {
  return paged<ContactRoleModel>(core, listContactRolesOperation, { query }, options);
}

const createContactRoleOperation: Operation = {
  id: "ContactRoles_PostContactRole",
  name: "contactRoles.create",
  method: "POST",
  path: "/v1/contactroles",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a contact role.
 *
 * `ContactRoles.create`, to be imported alone.
 */
export function createContactRole(
  core: Core,
  contactRole: ContactRoleModelInput,
  options?: CallOptions,
): Call<ContactRoleModel> {
  return call<ContactRoleModel>(core, createContactRoleOperation, { body: contactRole }, options);
}

const deleteContactRoleOperation: Operation = {
  id: "ContactRoles_DeleteContactRole",
  name: "contactRoles.delete",
  method: "DELETE",
  path: "/v1/contactroles/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one contact role.
 *
 * `ContactRoles.delete`, to be imported alone.
 */
export function deleteContactRole(
  core: Core,
  guid: string,
  query?: DeleteContactRoleQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteContactRoleOperation, { path: [guid], query }, options);
}

const getContactRoleOperation: Operation = {
  id: "ContactRoles_GetContactRole",
  name: "contactRoles.get",
  method: "GET",
  path: "/v1/contactroles/{guid}",
  expand: expandPath,
};

/**
 * Fetches one contact role.
 *
 * `ContactRoles.get`, to be imported alone.
 */
export function getContactRole(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ContactRoleModel> {
  return call<ContactRoleModel>(core, getContactRoleOperation, { path: [guid] }, options);
}

const updateContactRoleOperation: Operation = {
  id: "ContactRoles_PatchContactRole",
  name: "contactRoles.update",
  method: "PATCH",
  path: "/v1/contactroles/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one contact role.
 *
 * `ContactRoles.update`, to be imported alone.
 */
export function updateContactRole(
  core: Core,
  guid: string,
  changes: JsonPatch<ContactRoleModelInput>,
  options?: CallOptions,
): Call<readonly ContactRoleModel[]> {
  return call<readonly ContactRoleModel[]>(
    core,
    updateContactRoleOperation,
    { path: [guid], body: changes },
    options,
  );
}
