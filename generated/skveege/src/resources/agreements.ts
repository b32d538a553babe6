import { pages } from "../paging.js";
import { form } from "../plugins/body/form.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { Agreement, AgreementInput, AgreementUpdate } from "../types.js";

/**
 * Single or recurring tasks agreed with a contact.
 *
 * `/agreements` and what lies below it.
 */
export class Agreements {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists agreements, page by page.
   *
   * Past the last agreement comes an empty array.
   *
   * `GET /agreements` · paged by pages
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of agreements.
   */
  list(query?: ListAgreementsQuery, options?: PageOptions): Paged<Agreement> {
    return listAgreements(this.#core, query, options);
  }

  /**
   * Creates an agreement.
   *
   * The vendor plans events for its dates by itself.
   *
   * `POST /agreements`
   *
   * @param agreement - The new agreement.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The new agreement.
   */
  create(
    agreement: AgreementInput,
    query?: CreateAgreementQuery,
    options?: CallOptions,
  ): Call<Agreement> {
    return createAgreement(this.#core, agreement, query, options);
  }

  /**
   * Gets an agreement.
   *
   * `GET /agreements/{id}`
   *
   * @param id - Id of the agreement.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The agreement.
   */
  get(id: string, query?: GetAgreementQuery, options?: CallOptions): Call<Agreement> {
    return getAgreement(this.#core, id, query, options);
  }

  /**
   * Changes an agreement and plans its coming events anew.
   *
   * Fields left out keep their values. Changes made to single events after that date are lost, because the vendor
   * generates them again.
   *
   * `POST /agreements/{id}`
   *
   * @param id - Id of the agreement.
   * @param changes - The fields to change.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The agreement after the change.
   */
  update(
    id: string,
    changes: AgreementUpdate,
    query?: UpdateAgreementQuery,
    options?: CallOptions,
  ): Call<Agreement> {
    return updateAgreement(this.#core, id, changes, query, options);
  }

  /**
   * Deletes an agreement for good.
   *
   * There is no way back. An unknown id is an error.
   *
   * `DELETE /agreements/{id}`
   *
   * @param id - Id of the agreement.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Deleted; the answer has no body.
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return deleteAgreement(this.#core, id, options);
  }
}

/** What `Agreements.list` can be asked for. */
export interface ListAgreementsQuery {
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

/** What `Agreements.create` can be asked for. */
export interface CreateAgreementQuery {
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

/** What `Agreements.get` can be asked for. */
export interface GetAgreementQuery {
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

/** What `Agreements.update` can be asked for. */
export interface UpdateAgreementQuery {
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

const listAgreementsOperation: PagedOperation = {
  id: "listAgreements",
  name: "agreements.list",
  method: "GET",
  path: "/agreements",
  paging: pages,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Lists agreements, page by page.
 *
 * `Agreements.list`, to be imported alone.
 */
export function listAgreements(
  core: Core,
  query?: ListAgreementsQuery,
  options?: PageOptions,
): Paged<Agreement> {
  return paged<Agreement>(core, listAgreementsOperation, { query }, options);
}

const createAgreementOperation: Operation = {
  id: "createAgreement",
  name: "agreements.create",
  method: "POST",
  path: "/agreements",
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Creates an agreement.
 *
 * `Agreements.create`, to be imported alone.
 */
export function createAgreement(
  core: Core,
  agreement: AgreementInput,
  query?: CreateAgreementQuery,
  options?: CallOptions,
): Call<Agreement> {
  return call<Agreement>(core, createAgreementOperation, { body: agreement, query }, options);
}

const getAgreementOperation: Operation = {
  id: "getAgreement",
  name: "agreements.get",
  method: "GET",
  path: "/agreements/{id}",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Gets an agreement.
 *
 * `Agreements.get`, to be imported alone.
 */
export function getAgreement(
  core: Core,
  id: string,
  query?: GetAgreementQuery,
  options?: CallOptions,
): Call<Agreement> {
  return call<Agreement>(core, getAgreementOperation, { path: [id], query }, options);
}

const updateAgreementOperation: Operation = {
  id: "updateAgreement",
  name: "agreements.update",
  method: "POST",
  path: "/agreements/{id}",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Changes an agreement and plans its coming events anew.
 *
 * `Agreements.update`, to be imported alone.
 */
export function updateAgreement(
  core: Core,
  id: string,
  changes: AgreementUpdate,
  query?: UpdateAgreementQuery,
  options?: CallOptions,
): Call<Agreement> {
  return call<Agreement>(
    core,
    updateAgreementOperation,
    { path: [id], body: changes, query },
    options,
  );
}

const deleteAgreementOperation: Operation = {
  id: "deleteAgreement",
  name: "agreements.delete",
  method: "DELETE",
  path: "/agreements/{id}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes an agreement for good.
 *
 * `Agreements.delete`, to be imported alone.
 */
export function deleteAgreement(core: Core, id: string, options?: CallOptions): Call<void> {
  return call(core, deleteAgreementOperation, { path: [id] }, options);
}
