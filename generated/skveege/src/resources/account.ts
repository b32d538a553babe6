import { form } from "../plugins/body/form.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { Account, AccountUpdate } from "../types.js";

/**
 * The user to whom the API key belongs.
 *
 * `/account` and what lies below it.
 */
export class AccountResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Gets the account that the API key belongs to.
   *
   * `GET /account`
   *
   * Quirk `account-id-argument`: "Retrieve an account" requires an `id`, for which neither its URL nor its example
   * has a place. Not sent; the key alone tells the account.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The account.
   */
  get(query?: GetAccountQuery, options?: CallOptions): Call<Account> {
    return getAccount(this.#core, query, options);
  }

  /**
   * Changes the account that the API key belongs to.
   *
   * Fields left out keep their values. Only the user's own account can be changed.
   *
   * `POST /account`
   *
   * @param changes - The fields to change.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The account after the change.
   */
  update(changes: AccountUpdate, query?: UpdateAccountQuery, options?: CallOptions): Call<Account> {
    return updateAccount(this.#core, changes, query, options);
  }

  /**
   * Deletes the account that the API key belongs to, for good.
   *
   * There is no way back.
   *
   * `DELETE /account`
   *
   * Quirk `account-delete-id-argument`: "Delete an account" requires an `id` and speaks of an error for unknown
   * ids, but its URL and its example have none. Not sent; the call deletes the caller's own account.
   *
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Deleted; the answer has no body.
   */
  delete(options?: CallOptions): Call<void> {
    return deleteAccount(this.#core, options);
  }
}

/** What `AccountResource.get` can be asked for. */
export interface GetAccountQuery {
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

/** What `AccountResource.update` can be asked for. */
export interface UpdateAccountQuery {
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

const getAccountOperation: Operation = {
  id: "getAccount",
  name: "account.get",
  method: "GET",
  path: "/account",
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Gets the account that the API key belongs to.
 *
 * `AccountResource.get`, to be imported alone.
 */
export function getAccount(
  core: Core,
  query?: GetAccountQuery,
  options?: CallOptions,
): Call<Account> {
  return call<Account>(core, getAccountOperation, { query }, options);
}

const updateAccountOperation: Operation = {
  id: "updateAccount",
  name: "account.update",
  method: "POST",
  path: "/account",
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Changes the account that the API key belongs to.
 *
 * `AccountResource.update`, to be imported alone.
 */
export function updateAccount(
  core: Core,
  changes: AccountUpdate,
  query?: UpdateAccountQuery,
  options?: CallOptions,
): Call<Account> {
  return call<Account>(core, updateAccountOperation, { body: changes, query }, options);
}

const deleteAccountOperation: Operation = {
  id: "deleteAccount",
  name: "account.delete",
  method: "DELETE",
  path: "/account",
  result: "none",
};

/**
 * Deletes the account that the API key belongs to, for good.
 *
 * `AccountResource.delete`, to be imported alone.
 */
export function deleteAccount(core: Core, options?: CallOptions): Call<void> {
  return call(core, deleteAccountOperation, {}, options);
}
