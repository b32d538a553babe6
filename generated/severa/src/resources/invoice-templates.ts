import { firstRow } from "../paging.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { InvoiceTemplateModel, KeyValuePairOfStringAndSortDirection } from "../types.js";

/** `/v1/invoicetemplates` and what lies below it. */
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
  list(query?: ListInvoiceTemplatesQuery, options?: PageOptions): Paged<InvoiceTemplateModel> {
    return listInvoiceTemplates(this.#core, query, options);
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
  get(guid: string, options?: CallOptions): Call<InvoiceTemplateModel> {
    return getInvoiceTemplate(this.#core, guid, options);
  }
}

/** What `InvoiceTemplates.list` can be asked for. */
export interface ListInvoiceTemplatesQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
  /**
   * Rows per page, 1 to 1000; 100 when omitted.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /**
   * Text to search for, ignoring case; the fields searched are not documented (templates have a `title`, no name).
   *
   * Quirk `search-table-gaps`: Guide (Search within text) claims a full table of searches, in which this list is
   * missing. The document offers the parameter. It is offered, as the document declares it.
   */
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

const listInvoiceTemplatesOperation: PagedOperation = {
  id: "InvoiceTemplates_GetInvoiceTemplates",
  name: "invoiceTemplates.list",
  method: "GET",
  path: "/v1/invoicetemplates",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists invoice templates.
 *
 * `InvoiceTemplates.list`, to be imported alone.
 */
export function listInvoiceTemplates(
  core: Core,
  query?: ListInvoiceTemplatesQuery,
  options?: PageOptions,
): Paged<InvoiceTemplateModel> {
  return paged<InvoiceTemplateModel>(core, listInvoiceTemplatesOperation, { query }, options);
}

const getInvoiceTemplateOperation: Operation = {
  id: "InvoiceTemplates_GetInvoiceTemplate",
  name: "invoiceTemplates.get",
  method: "GET",
  path: "/v1/invoicetemplates/{guid}",
  expand: expandPath,
};

/**
 * Fetches one invoice template.
 *
 * `InvoiceTemplates.get`, to be imported alone.
 */
export function getInvoiceTemplate(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<InvoiceTemplateModel> {
  return call<InvoiceTemplateModel>(core, getInvoiceTemplateOperation, { path: [guid] }, options);
}
