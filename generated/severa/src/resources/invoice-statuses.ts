import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  InvoiceStatusModel,
  InvoiceStatusModelInput,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";
const listInvoiceStatuses: PagedOperation = {
  id: "InvoiceStatuses_GetInvoiceStatuses",
  method: "GET",
  path: "/v1/invoicestatuses",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createInvoiceStatuses: Operation = {
  id: "InvoiceStatuses_PostInvoiceStatus",
  method: "POST",
  path: "/v1/invoicestatuses",
  body: json({}),
};
const deleteInvoiceStatuses: Operation = {
  id: "InvoiceStatuses_DeleteInvoiceStatus",
  method: "DELETE",
  path: "/v1/invoicestatuses/{guid}",
  result: "none",
};
const getInvoiceStatuses: Operation = {
  id: "InvoiceStatuses_GetInvoiceStatus",
  method: "GET",
  path: "/v1/invoicestatuses/{guid}",
};
const updateInvoiceStatuses: Operation = {
  id: "InvoiceStatuses_PatchInvoiceStatus",
  method: "PATCH",
  path: "/v1/invoicestatuses/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};
const getInvoiceStatusesFinvoices: Operation = {
  id: "Finvoices_GetFinvoicesByInvoiceStatus",
  method: "GET",
  path: "/v1/invoicestatuses/{invoiceStatusGuid}/finvoices",
  result: "bytes",
  accept: "application/octet-stream",
};

/** What {@link InvoiceStatuses.list} can be asked for. */
export interface ListInvoiceStatusesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the name, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   */
  readonly calculateRowCount?: boolean;
  /** Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc. */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** Operations below `InvoiceStatuses`. */
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
  list(query: ListInvoiceStatusesQuery = {}, options: PageOptions = {}): Paged<InvoiceStatusModel> {
    return this.#core.paged<InvoiceStatusModel>(listInvoiceStatuses, { query }, options);
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
  create(
    invoiceStatus: InvoiceStatusModelInput,
    options: CallOptions = {},
  ): Call<InvoiceStatusModel> {
    return this.#core.call<InvoiceStatusModel>(
      createInvoiceStatuses,
      { body: invoiceStatus },
      options,
    );
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
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteInvoiceStatuses, { path: [guid] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<InvoiceStatusModel> {
    return this.#core.call<InvoiceStatusModel>(getInvoiceStatuses, { path: [guid] }, options);
  }

  /**
   * Changes fields of one invoice status.
   *
   * `PATCH /v1/invoicestatuses/{guid}` · scopes `settings:write`
   *
   * @param guid - The invoice status's guid.
   * @param changes - JSON Patch operations on the invoice status; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed invoice status, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<InvoiceStatusModelInput>,
    options: CallOptions = {},
  ): Call<readonly InvoiceStatusModel[]> {
    return this.#core.call<readonly InvoiceStatusModel[]>(
      updateInvoiceStatuses,
      { path: [guid], body: changes },
      options,
    );
  }

  /**
   * Exports every invoice with a given status as Finvoices.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/invoicestatuses/{invoiceStatusGuid}/finvoices` · scopes `invoices:read`
   *
   * @param invoiceStatusGuid - Guid of the invoice status; every invoice that has it is exported as Finvoice.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One stream of bytes with the Finvoices one after another.
   */
  getFinvoices(invoiceStatusGuid: string, options: CallOptions = {}): Call<Uint8Array> {
    return this.#core.call<Uint8Array>(
      getInvoiceStatusesFinvoices,
      { path: [invoiceStatusGuid] },
      options,
    );
  }
}
