import { firstRow } from "../paging.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { InvoiceTemplateModel, KeyValuePairOfStringAndSortDirection } from "../types.js";
const listInvoiceTemplates: PagedOperation = {
  id: "InvoiceTemplates_GetInvoiceTemplates",
  method: "GET",
  path: "/v1/invoicetemplates",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const getInvoiceTemplates: Operation = {
  id: "InvoiceTemplates_GetInvoiceTemplate",
  method: "GET",
  path: "/v1/invoicetemplates/{guid}",
};

/** What {@link InvoiceTemplates.list} can be asked for. */
export interface ListInvoiceTemplatesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /** Rows per page, 1 to 1000; 100 when omitted. */
  readonly rowCount?: number | null;
  /**
   * Text to search for, ignoring case; the fields searched are not documented (templates have a `title`, no name).
   */
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

/** Operations below `InvoiceTemplates`. */
export class InvoiceTemplates {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists invoice templates.
   *
   * `GET /v1/invoicetemplates` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of invoice templates.
   */
  list(
    query: ListInvoiceTemplatesQuery = {},
    options: PageOptions = {},
  ): Paged<InvoiceTemplateModel> {
    return this.#core.paged<InvoiceTemplateModel>(listInvoiceTemplates, { query }, options);
  }

  /**
   * Fetches one invoice template.
   *
   * `GET /v1/invoicetemplates/{guid}` · scopes `settings:read`
   *
   * @param guid - The invoice template's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested invoice template.
   */
  get(guid: string, options: CallOptions = {}): Call<InvoiceTemplateModel> {
    return this.#core.call<InvoiceTemplateModel>(getInvoiceTemplates, { path: [guid] }, options);
  }
}
