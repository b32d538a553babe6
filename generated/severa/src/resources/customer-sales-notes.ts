import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type {
  CustomerSalesNoteInputModel,
  CustomerSalesNoteOutputModel,
  CustomerSalesNoteOutputModelInput,
} from "../types.js";

/** `/v1/customersalesnotes` and what lies below it. */
export class CustomerSalesNotes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates a sales note on a customer.
   *
   * `POST /v1/customersalesnotes` · scopes `customers:write`
   *
   * @param customerSalesNote - The note; `customer` and `user` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created sales note, with its guid.
   */
  create(
    customerSalesNote: CustomerSalesNoteInputModel,
    options?: CallOptions,
  ): Call<CustomerSalesNoteOutputModel> {
    return createCustomerSalesNote(this.#core, customerSalesNote, options);
  }

  /**
   * Deletes one customer sales note.
   *
   * A note with child notes stays in place: it gets `isDeleted` true and the call answers 200.
   *
   * `DELETE /v1/customersalesnotes/{guid}` · scopes `customers:delete`
   *
   * Quirk `delete-may-keep-note`: Document says in prose that a note with replies is only marked as deleted and
   * answered with 200. It declares 204 alone. Either status is a success. The note may still be there, with
   * `isDeleted` true.
   *
   * @param guid - The customer sales note's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The customer sales note is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteCustomerSalesNote(this.#core, guid, options);
  }

  /**
   * Fetches one customer sales note.
   *
   * `GET /v1/customersalesnotes/{guid}` · scopes `customers:read`
   *
   * @param guid - The customer sales note's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested customer sales note.
   */
  get(guid: string, options?: CallOptions): Call<CustomerSalesNoteOutputModel> {
    return getCustomerSalesNote(this.#core, guid, options);
  }

  /**
   * Changes fields of one customer sales note.
   *
   * `PATCH /v1/customersalesnotes/{guid}` · scopes `customers:write`
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
   * Quirk `patch-model-unnamed`: Document doesn't name the model that this patch is of. The fields are taken from
   * the rows that the call answers with.
   *
   * @param guid - The customer sales note's guid.
   * @param changes - JSON Patch operations on the customer sales note; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed customer sales note, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CustomerSalesNoteOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly CustomerSalesNoteOutputModel[]> {
    return updateCustomerSalesNote(this.#core, guid, changes, options);
  }
}

const createCustomerSalesNoteOperation: Operation = {
  id: "SalesNotes_PostCustomerSalesNotes",
  name: "customerSalesNotes.create",
  method: "POST",
  path: "/v1/customersalesnotes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a sales note on a customer.
 *
 * `CustomerSalesNotes.create`, to be imported alone.
 */
export function createCustomerSalesNote(
  core: Core,
  customerSalesNote: CustomerSalesNoteInputModel,
  options?: CallOptions,
): Call<CustomerSalesNoteOutputModel> {
  return call<CustomerSalesNoteOutputModel>(
    core,
    createCustomerSalesNoteOperation,
    { body: customerSalesNote },
    options,
  );
}

const deleteCustomerSalesNoteOperation: Operation = {
  id: "SalesNotes_DeleteCustomerSalesNote",
  name: "customerSalesNotes.delete",
  method: "DELETE",
  path: "/v1/customersalesnotes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one customer sales note.
 *
 * `CustomerSalesNotes.delete`, to be imported alone.
 */
export function deleteCustomerSalesNote(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteCustomerSalesNoteOperation, { path: [guid] }, options);
}

const getCustomerSalesNoteOperation: Operation = {
  id: "SalesNotes_GetCustomerSalesNote",
  name: "customerSalesNotes.get",
  method: "GET",
  path: "/v1/customersalesnotes/{guid}",
  expand: expandPath,
};

/**
 * Fetches one customer sales note.
 *
 * `CustomerSalesNotes.get`, to be imported alone.
 */
export function getCustomerSalesNote(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CustomerSalesNoteOutputModel> {
  return call<CustomerSalesNoteOutputModel>(
    core,
    getCustomerSalesNoteOperation,
    { path: [guid] },
    options,
  );
}

const updateCustomerSalesNoteOperation: Operation = {
  id: "SalesNotes_PatchCustomerSalesNote",
  name: "customerSalesNotes.update",
  method: "PATCH",
  path: "/v1/customersalesnotes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one customer sales note.
 *
 * `CustomerSalesNotes.update`, to be imported alone.
 */
export function updateCustomerSalesNote(
  core: Core,
  guid: string,
  changes: JsonPatch<CustomerSalesNoteOutputModelInput>,
  options?: CallOptions,
): Call<readonly CustomerSalesNoteOutputModel[]> {
  return call<readonly CustomerSalesNoteOutputModel[]>(
    core,
    updateCustomerSalesNoteOperation,
    { path: [guid], body: changes },
    options,
  );
}
