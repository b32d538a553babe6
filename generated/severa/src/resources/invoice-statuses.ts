import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type {
  InvoiceStatusModel,
  InvoiceStatusModelInput,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";

/** `/v1/invoicestatuses` and what lies below it. */
export class InvoiceStatuses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists invoice statuses.
   *
   * Active and inactive ones come back unless `active` is set. Organizations define their own statuses, so look up
   * the guid for approved, sent or paid here.
   *
   * `GET /v1/invoicestatuses` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of invoice statuses.
   */
  list(query?: ListInvoiceStatusesQuery, options?: PageOptions): Paged<InvoiceStatusModel> {
    return listInvoiceStatuses(this.#core, query, options);
  }

  /**
   * Creates an invoice status.
   *
   * `POST /v1/invoicestatuses` · scopes `settings:write`
   *
   * @param invoiceStatus - The invoice status; `name` is required, the flags say what it means.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created invoice status, with its guid.
   */
  create(invoiceStatus: InvoiceStatusModelInput, options?: CallOptions): Call<InvoiceStatusModel> {
    return createInvoiceStatus(this.#core, invoiceStatus, options);
  }

  /**
   * Deletes one invoice status.
   *
   * `DELETE /v1/invoicestatuses/{guid}` · scopes `settings:delete`
   *
   * @param guid - The invoice status's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The invoice status is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteInvoiceStatus(this.#core, guid, options);
  }

  /**
   * Fetches one invoice status.
   *
   * `GET /v1/invoicestatuses/{guid}` · scopes `settings:read`
   *
   * @param guid - The invoice status's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested invoice status.
   */
  get(guid: string, options?: CallOptions): Call<InvoiceStatusModel> {
    return getInvoiceStatus(this.#core, guid, options);
  }

  /**
   * Changes fields of one invoice status.
   *
   * `PATCH /v1/invoicestatuses/{guid}` · scopes `settings:write`
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
   * @param guid - The invoice status's guid.
   * @param changes - JSON Patch operations on the invoice status; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed invoice status, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<InvoiceStatusModelInput>,
    options?: CallOptions,
  ): Call<readonly InvoiceStatusModel[]> {
    return updateInvoiceStatus(this.#core, guid, changes, options);
  }

  /**
   * Exports every invoice with a given status as Finvoices.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/invoicestatuses/{invoiceStatusGuid}/finvoices` · scopes `invoices:read`
   *
   * Quirk `finvoice-media-types`: Document declares a single Finvoice as `application/soap+xml` and those of a
   * status as `application/octet-stream`, without any prose. Take the content as bytes, and look at the header
   * Content-Type.
   *
   * @param invoiceStatusGuid - Guid of the invoice status; every invoice that has it is exported as Finvoice.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One stream of bytes with the Finvoices one after another.
   */
  getFinvoices(invoiceStatusGuid: string, options?: CallOptions): Call<Uint8Array> {
    return getInvoiceStatusFinvoices(this.#core, invoiceStatusGuid, options);
  }
}

/** What `InvoiceStatuses.list` can be asked for. */
export interface ListInvoiceStatusesQuery {
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
  /**
   * Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc.
   *
   * Quirk `sorting-syntax`: Guide (Sorting) writes `sortings[0][key]=…`; the document's examples write
   * `sortings[0].key=…`. The bracket form of the guide is the one used.
   *
   * Quirk `sorting-directions`: Document's enumeration has six directions; the guide (Sorting) and the document's
   * prose know Asc and Desc only. Asc and Desc are safe. The four about nulls are untold.
   *
   * Quirk `sorting-guide-example`: Guide (Sorting) announces two descending keys and then shows one ascending. The
   * list it sorts, users, takes no `sortings` in the document. Each key has a direction of its own; sort only
   * lists that have the parameter.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

const listInvoiceStatusesOperation: PagedOperation = {
  id: "InvoiceStatuses_GetInvoiceStatuses",
  name: "invoiceStatuses.list",
  method: "GET",
  path: "/v1/invoicestatuses",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists invoice statuses.
 *
 * `InvoiceStatuses.list`, to be imported alone.
 */
export function listInvoiceStatuses(
  core: Core,
  query?: ListInvoiceStatusesQuery,
  options?: PageOptions,
): Paged<InvoiceStatusModel> {
  return paged<InvoiceStatusModel>(core, listInvoiceStatusesOperation, { query }, options);
}

const createInvoiceStatusOperation: Operation = {
  id: "InvoiceStatuses_PostInvoiceStatus",
  name: "invoiceStatuses.create",
  method: "POST",
  path: "/v1/invoicestatuses",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates an invoice status.
 *
 * `InvoiceStatuses.create`, to be imported alone.
 */
export function createInvoiceStatus(
  core: Core,
  invoiceStatus: InvoiceStatusModelInput,
  options?: CallOptions,
): Call<InvoiceStatusModel> {
  return call<InvoiceStatusModel>(
    core,
    createInvoiceStatusOperation,
    { body: invoiceStatus },
    options,
  );
}

const deleteInvoiceStatusOperation: Operation = {
  id: "InvoiceStatuses_DeleteInvoiceStatus",
  name: "invoiceStatuses.delete",
  method: "DELETE",
  path: "/v1/invoicestatuses/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one invoice status.
 *
 * `InvoiceStatuses.delete`, to be imported alone.
 */
export function deleteInvoiceStatus(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteInvoiceStatusOperation, { path: [guid] }, options);
}

const getInvoiceStatusOperation: Operation = {
  id: "InvoiceStatuses_GetInvoiceStatus",
  name: "invoiceStatuses.get",
  method: "GET",
  path: "/v1/invoicestatuses/{guid}",
  expand: expandPath,
};

/**
 * Fetches one invoice status.
 *
 * `InvoiceStatuses.get`, to be imported alone.
 */
export function getInvoiceStatus(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<InvoiceStatusModel> {
  return call<InvoiceStatusModel>(core, getInvoiceStatusOperation, { path: [guid] }, options);
}

const updateInvoiceStatusOperation: Operation = {
  id: "InvoiceStatuses_PatchInvoiceStatus",
  name: "invoiceStatuses.update",
  method: "PATCH",
  path: "/v1/invoicestatuses/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one invoice status.
 *
 * `InvoiceStatuses.update`, to be imported alone.
 */
export function updateInvoiceStatus(
  core: Core,
  guid: string,
  changes: JsonPatch<InvoiceStatusModelInput>,
  options?: CallOptions,
): Call<readonly InvoiceStatusModel[]> {
  return call<readonly InvoiceStatusModel[]>(
    core,
    updateInvoiceStatusOperation,
    { path: [guid], body: changes },
    options,
  );
}

const getInvoiceStatusFinvoicesOperation: Operation = {
  id: "Finvoices_GetFinvoicesByInvoiceStatus",
  name: "invoiceStatuses.getFinvoices",
  method: "GET",
  path: "/v1/invoicestatuses/{invoiceStatusGuid}/finvoices",
  expand: expandPath,
  result: "bytes",
  accept: "application/octet-stream",
};

/**
 * Exports every invoice with a given status as Finvoices.
 *
 * `InvoiceStatuses.getFinvoices`, to be imported alone.
 */
export function getInvoiceStatusFinvoices(
  core: Core,
  invoiceStatusGuid: string,
  options?: CallOptions,
): Call<Uint8Array> {
  return call<Uint8Array>(
    core,
    getInvoiceStatusFinvoicesOperation,
    { path: [invoiceStatusGuid] },
    options,
  );
}
