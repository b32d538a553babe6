import { pages } from "../paging.js";
import { form } from "../plugins/body/form.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { Binder, BinderInput, BinderUpdate } from "../types.js";

/**
 * Places or groups that hold orders together, such as an area or a restaurant table.
 *
 * `/binders` and what lies below it.
 */
export class Binders {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists binders, page by page.
   *
   * Past the last binder comes an empty array.
   *
   * `GET /binders` · paged by pages
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of binders.
   */
  list(query?: ListBindersQuery, options?: PageOptions): Paged<Binder> {
    return listBinders(this.#core, query, options);
  }

  /**
   * Creates a binder.
   *
   * `POST /binders`
   *
   * @param binder - The new binder.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The new binder.
   */
  create(binder: BinderInput, query?: CreateBinderQuery, options?: CallOptions): Call<Binder> {
    return createBinder(this.#core, binder, query, options);
  }

  /**
   * Gets a binder.
   *
   * `GET /binders/{id}`
   *
   * @param id - Id of the binder.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The binder.
   */
  get(id: string, query?: GetBinderQuery, options?: CallOptions): Call<Binder> {
    return getBinder(this.#core, id, query, options);
  }

  /**
   * Changes a binder.
   *
   * Fields left out keep their values.
   *
   * `POST /binders/{id}`
   *
   * Quirk `binder-has-no-address`: "Update an binder" explains itself by a new address, a field that binders don't
   * have. Copied from the contacts; only `name` and `meta` can be changed.
   *
   * @param id - Id of the binder.
   * @param changes - The fields to change.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The binder after the change.
   */
  update(
    id: string,
    changes: BinderUpdate,
    query?: UpdateBinderQuery,
    options?: CallOptions,
  ): Call<Binder> {
    return updateBinder(this.#core, id, changes, query, options);
  }

  /**
   * Deletes a binder for good.
   *
   * There is no way back. An unknown id is an error.
   *
   * `DELETE /binders/{id}`
   *
   * @param id - Id of the binder.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Deleted; the answer has no body.
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return deleteBinder(this.#core, id, options);
  }
}

/** What `Binders.list` can be asked for. */
export interface ListBindersQuery {
  /**
   * How many objects a page holds. The vendor's own default is 20; without a size this client asks for 100, and
   * for a larger one too.
   *
   * At least 1. At most 100.
   *
   * Quirk `limit-and-offset`: The sections "Returns" of the lists speak of `limit` and `offset`, while the tables
   * beside them have `size` and `page`. Only `size` and `page` exist.
   */
  readonly size?: number;
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

/** What `Binders.create` can be asked for. */
export interface CreateBinderQuery {
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

/** What `Binders.get` can be asked for. */
export interface GetBinderQuery {
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

/** What `Binders.update` can be asked for. */
export interface UpdateBinderQuery {
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

const listBindersOperation: PagedOperation = {
  id: "listBinders",
  name: "binders.list",
  method: "GET",
  path: "/binders",
  paging: pages,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Lists binders, page by page.
 *
 * `Binders.list`, to be imported alone.
 */
export function listBinders(
  core: Core,
  query?: ListBindersQuery,
  options?: PageOptions,
): Paged<Binder> {
  return paged<Binder>(core, listBindersOperation, { query }, options);
}

const createBinderOperation: Operation = {
  id: "createBinder",
  name: "binders.create",
  method: "POST",
  path: "/binders",
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Creates a binder.
 *
 * `Binders.create`, to be imported alone.
 */
export function createBinder(
  core: Core,
  binder: BinderInput,
  query?: CreateBinderQuery,
  options?: CallOptions,
): Call<Binder> {
  return call<Binder>(core, createBinderOperation, { body: binder, query }, options);
}

const getBinderOperation: Operation = {
  id: "getBinder",
  name: "binders.get",
  method: "GET",
  path: "/binders/{id}",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Gets a binder.
 *
 * `Binders.get`, to be imported alone.
 */
export function getBinder(
  core: Core,
  id: string,
  query?: GetBinderQuery,
  options?: CallOptions,
): Call<Binder> {
  return call<Binder>(core, getBinderOperation, { path: [id], query }, options);
}

const updateBinderOperation: Operation = {
  id: "updateBinder",
  name: "binders.update",
  method: "POST",
  path: "/binders/{id}",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Changes a binder.
 *
 * `Binders.update`, to be imported alone.
 */
export function updateBinder(
  core: Core,
  id: string,
  changes: BinderUpdate,
  query?: UpdateBinderQuery,
  options?: CallOptions,
): Call<Binder> {
  return call<Binder>(core, updateBinderOperation, { path: [id], body: changes, query }, options);
}

const deleteBinderOperation: Operation = {
  id: "deleteBinder",
  name: "binders.delete",
  method: "DELETE",
  path: "/binders/{id}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes a binder for good.
 *
 * `Binders.delete`, to be imported alone.
 */
export function deleteBinder(core: Core, id: string, options?: CallOptions): Call<void> {
  return call(core, deleteBinderOperation, { path: [id] }, options);
}
