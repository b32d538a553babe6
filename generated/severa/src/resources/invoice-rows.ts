import { firstRow, pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import { type Changes, type SyncOptions, changesOf } from "../runtime/changes.js";
import type { SyncStart } from "../runtime/checkpoint.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import { type Reconciled, reconcile } from "../runtime/reconcile.js";
import type {
  ExpensesClass,
  InvoiceRowOutputModel,
  InvoiceRowOutputModelInput,
  KeyValuePairOfStringAndSortDirection,
  ProductType,
  ProjectFeeOutputModel,
  ProjectTravelExpenseOutputModel,
  ReimbursedProjectFeeOutputModel,
  ReimbursedProjectTravelExpenseOutputModel,
  ReimbursedWorkHourOutputModel,
  WorkHourOutputModel,
} from "../types.js";

/** `/v1/invoicerows` and what lies below it. */
export class InvoiceRows {
  readonly #core: Core;
  /** `/v1/invoicerows/{invoiceRowGuid}/projectfees` and what lies below it. */
  readonly projectFees: InvoiceRowsProjectFees;
  /** `/v1/invoicerows/{invoiceRowGuid}/projecttravelexpenses` and what lies below it. */
  readonly projectTravelExpenses: InvoiceRowsProjectTravelExpenses;
  /** `/v1/invoicerows/{invoiceRowGuid}/reimbursedprojectfees` and what lies below it. */
  readonly reimbursedProjectFees: InvoiceRowsReimbursedProjectFees;
  /** `/v1/invoicerows/{invoiceRowGuid}/reimbursedprojecttravelexpenses` and what lies below it. */
  readonly reimbursedProjectTravelExpenses: InvoiceRowsReimbursedProjectTravelExpenses;
  /** `/v1/invoicerows/{invoiceRowGuid}/reimbursedworkhours` and what lies below it. */
  readonly reimbursedWorkHours: InvoiceRowsReimbursedWorkHours;
  /** `/v1/invoicerows/{invoiceRowGuid}/workhours` and what lies below it. */
  readonly workHours: InvoiceRowsWorkHours;

  constructor(core: Core) {
    this.#core = core;
    this.projectFees = new InvoiceRowsProjectFees(core);
    this.projectTravelExpenses = new InvoiceRowsProjectTravelExpenses(core);
    this.reimbursedProjectFees = new InvoiceRowsReimbursedProjectFees(core);
    this.reimbursedProjectTravelExpenses = new InvoiceRowsReimbursedProjectTravelExpenses(core);
    this.reimbursedWorkHours = new InvoiceRowsReimbursedWorkHours(core);
    this.workHours = new InvoiceRowsWorkHours(core);
  }

  /**
   * Lists invoice rows across invoices.
   *
   * `changedSince` does not report deleted rows.
   *
   * `GET /v1/invoicerows` · scopes `invoices:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of invoice rows.
   */
  list(query?: ListInvoiceRowsQuery, options?: PageOptions): Paged<InvoiceRowOutputModel> {
    return listInvoiceRows(this.#core, query, options);
  }

  /**
   * Deletes one invoice row.
   *
   * `DELETE /v1/invoicerows/{guid}` · scopes `invoices:delete`
   *
   * @param guid - The invoice row's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The invoice row is deleted; no body.
   */
  delete(guid: string, query?: DeleteInvoiceRowQuery, options?: CallOptions): Call<void> {
    return deleteInvoiceRow(this.#core, guid, query, options);
  }

  /**
   * Fetches one invoice row.
   *
   * `GET /v1/invoicerows/{guid}` · scopes `invoices:read`
   *
   * @param guid - The invoice row's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested invoice row.
   */
  get(guid: string, options?: CallOptions): Call<InvoiceRowOutputModel> {
    return getInvoiceRow(this.#core, guid, options);
  }

  /**
   * Changes fields of one invoice row.
   *
   * A new cost center, sales account or recurring sales account is also written to the project fees and travel
   * expenses behind the row.
   *
   * `PATCH /v1/invoicerows/{guid}` · scopes `invoices:write`
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
   * Quirk `patch-money-whole`: Guide (Updating, Money values) wants amount and currency code changed together, and
   * refuses a currency other than the expected one. The document says nothing. Replace the whole money value, not
   * its amount.
   *
   * Quirk `patch-answers-list`: Document answers a change of one row with a list of rows. Expect a list of one.
   *
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * Quirk `patch-invoice-row-accounts`: Document speaks of CostCenterNumber, SalesAccountNumber and
   * RecurringSalesAccountNumber. An invoice row has objects instead, with a number inside. Try the number inside
   * the object, such as `/costCenter/number`. Fees and expenses behind the row change as well.
   *
   * @param guid - The invoice row's guid.
   * @param changes - JSON Patch operations on the invoice row; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed invoice row, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<InvoiceRowOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly InvoiceRowOutputModel[]> {
    return updateInvoiceRow(this.#core, guid, changes, options);
  }

  /**
   * The rows of `InvoiceRows.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `InvoiceRows.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListInvoiceRowsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<InvoiceRowOutputModel, "not-reported"> {
    return changesOf<InvoiceRowOutputModel, "not-reported", ListInvoiceRowsQuery>(
      {
        operation: "InvoiceRows_GetInvoiceRows",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [query],
      query,
      start,
      options,
      (query, options) => this.list(query, options),
    );
  }

  /**
   * Compares a copy with all rows of `InvoiceRows.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListInvoiceRowsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "InvoiceRows_GetInvoiceRows", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `InvoiceRows.list` can be asked for. */
export interface ListInvoiceRowsQuery {
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
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
}

/** What `InvoiceRows.delete` can be asked for. */
export interface DeleteInvoiceRowQuery {
  /**
   * Whether what the row billed becomes non-billable; false when omitted. The vendor explains no more than the
   * name does.
   *
   * Default: `false`.
   */
  readonly setAsNonBillable?: boolean;
}

/** `/v1/invoicerows/{invoiceRowGuid}/projectfees` and what lies below it. */
export class InvoiceRowsProjectFees {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the project fees behind an invoice row.
   *
   * `GET /v1/invoicerows/{invoiceRowGuid}/projectfees` · scopes `invoices:read` · paged by page token
   *
   * @param invoiceRowGuid - Guid of the invoice row whose project fees are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project fees.
   */
  list(
    invoiceRowGuid: string,
    query?: ListInvoiceRowProjectFeesQuery,
    options?: PageOptions,
  ): Paged<ProjectFeeOutputModel> {
    return listInvoiceRowProjectFees(this.#core, invoiceRowGuid, query, options);
  }
}

/** What `InvoiceRowsProjectFees.list` can be asked for. */
export interface ListInvoiceRowProjectFeesQuery {
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
   * Only project fees for this product type: FixedFees (own work), Materials (products) or Subcontracting.
   */
  readonly productType?: ProductType;
}

/** `/v1/invoicerows/{invoiceRowGuid}/projecttravelexpenses` and what lies below it. */
export class InvoiceRowsProjectTravelExpenses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the travel expenses behind an invoice row.
   *
   * `GET /v1/invoicerows/{invoiceRowGuid}/projecttravelexpenses` · scopes `invoices:read` · paged by page token
   *
   * @param invoiceRowGuid - Guid of the invoice row whose travel expenses are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project travel expenses.
   */
  list(
    invoiceRowGuid: string,
    query?: ListInvoiceRowProjectTravelExpensesQuery,
    options?: PageOptions,
  ): Paged<ProjectTravelExpenseOutputModel> {
    return listInvoiceRowProjectTravelExpenses(this.#core, invoiceRowGuid, query, options);
  }
}

/** What `InvoiceRowsProjectTravelExpenses.list` can be asked for. */
export interface ListInvoiceRowProjectTravelExpensesQuery {
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
  /** Only travel expenses of this class: Mileage, DailyAllowance or OtherTravelExpense. */
  readonly expenseClass?: ExpensesClass;
}

/** `/v1/invoicerows/{invoiceRowGuid}/reimbursedprojectfees` and what lies below it. */
export class InvoiceRowsReimbursedProjectFees {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the reimbursed project fees behind an invoice row.
   *
   * `GET /v1/invoicerows/{invoiceRowGuid}/reimbursedprojectfees` · scopes `invoices:read` · paged by page token
   *
   * Quirk `reimbursed-summary-same`: Document summarises the reimbursed rows of an invoice in the same words as
   * the ordinary ones. This list has the reimbursed ones.
   *
   * @param invoiceRowGuid - Guid of the invoice row whose reimbursed project fees are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of reimbursed project fees.
   */
  list(
    invoiceRowGuid: string,
    query?: ListInvoiceRowReimbursedProjectFeesQuery,
    options?: PageOptions,
  ): Paged<ReimbursedProjectFeeOutputModel> {
    return listInvoiceRowReimbursedProjectFees(this.#core, invoiceRowGuid, query, options);
  }
}

/** What `InvoiceRowsReimbursedProjectFees.list` can be asked for. */
export interface ListInvoiceRowReimbursedProjectFeesQuery {
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
}

/** `/v1/invoicerows/{invoiceRowGuid}/reimbursedprojecttravelexpenses` and what lies below it. */
export class InvoiceRowsReimbursedProjectTravelExpenses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the reimbursed travel expenses behind an invoice row.
   *
   * All rows come at once unless `rowCount` is set.
   *
   * `GET /v1/invoicerows/{invoiceRowGuid}/reimbursedprojecttravelexpenses` · scopes `invoices:read` · paged by
   * first row
   *
   * Quirk `reimbursed-summary-same`: Document summarises the reimbursed rows of an invoice in the same words as
   * the ordinary ones. This list has the reimbursed ones.
   *
   * @param invoiceRowGuid - Guid of the invoice row whose reimbursed travel expenses are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The reimbursed travel expenses.
   */
  list(
    invoiceRowGuid: string,
    query?: ListInvoiceRowReimbursedProjectTravelExpensesQuery,
    options?: PageOptions,
  ): Paged<ReimbursedProjectTravelExpenseOutputModel> {
    return listInvoiceRowReimbursedProjectTravelExpenses(
      this.#core,
      invoiceRowGuid,
      query,
      options,
    );
  }
}

/** What `InvoiceRowsReimbursedProjectTravelExpenses.list` can be asked for. */
export interface ListInvoiceRowReimbursedProjectTravelExpensesQuery {
  /**
   * Rows per page, 1 to 1000. Send it: omitted means every row by the operation reference, 100 by the guide.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   *
   * Quirk `page-all-rows`: Document says of this list that leaving out the number of rows returns all of them,
   * against the guide's 100 (Paging). Don't take the first answer for the whole list.
   */
  readonly rowCount?: number | null;
  /** Text to find in the name or description, ignoring case. */
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
   *
   * Quirk `sorting-keys-unknown`: Document's example sorts this list by a field that its rows lack. Use names of
   * top-level fields of the rows.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** `/v1/invoicerows/{invoiceRowGuid}/reimbursedworkhours` and what lies below it. */
export class InvoiceRowsReimbursedWorkHours {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the reimbursed work hours behind an invoice row.
   *
   * `GET /v1/invoicerows/{invoiceRowGuid}/reimbursedworkhours` · scopes `invoices:read` · paged by first row
   *
   * @param invoiceRowGuid - Guid of the invoice row whose reimbursed work hours are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of reimbursed work hours.
   */
  list(
    invoiceRowGuid: string,
    query?: ListInvoiceRowReimbursedWorkHoursQuery,
    options?: PageOptions,
  ): Paged<ReimbursedWorkHourOutputModel> {
    return listInvoiceRowReimbursedWorkHours(this.#core, invoiceRowGuid, query, options);
  }
}

/** What `InvoiceRowsReimbursedWorkHours.list` can be asked for. */
export interface ListInvoiceRowReimbursedWorkHoursQuery {
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
  /**
   * Text to find in the description or the description on the invoice, ignoring case.
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
   *
   * Quirk `sorting-keys-unknown`: Document's example sorts this list by a field that its rows lack. Use names of
   * top-level fields of the rows.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** `/v1/invoicerows/{invoiceRowGuid}/workhours` and what lies below it. */
export class InvoiceRowsWorkHours {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work hours behind an invoice row.
   *
   * `GET /v1/invoicerows/{invoiceRowGuid}/workhours` · scopes `invoices:read` · paged by page token
   *
   * @param invoiceRowGuid - Guid of the invoice row whose work hours are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of work hours.
   */
  list(
    invoiceRowGuid: string,
    query?: ListInvoiceRowWorkHoursQuery,
    options?: PageOptions,
  ): Paged<WorkHourOutputModel> {
    return listInvoiceRowWorkHours(this.#core, invoiceRowGuid, query, options);
  }
}

/** What `InvoiceRowsWorkHours.list` can be asked for. */
export interface ListInvoiceRowWorkHoursQuery {
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
}

const listInvoiceRowsOperation: PagedOperation = {
  id: "InvoiceRows_GetInvoiceRows",
  name: "invoiceRows.list",
  method: "GET",
  path: "/v1/invoicerows",
  paging: pageToken,
};

/**
 * Lists invoice rows across invoices.
 *
 * `InvoiceRows.list`, to be imported alone.
 */
export function listInvoiceRows(
  core: Core,
  query?: ListInvoiceRowsQuery,
  options?: PageOptions,
): Paged<InvoiceRowOutputModel> {
  return paged<InvoiceRowOutputModel>(core, listInvoiceRowsOperation, { query }, options);
}

const deleteInvoiceRowOperation: Operation = {
  id: "InvoiceRows_DeleteInvoiceRow",
  name: "invoiceRows.delete",
  method: "DELETE",
  path: "/v1/invoicerows/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one invoice row.
 *
 * `InvoiceRows.delete`, to be imported alone.
 */
export function deleteInvoiceRow(
  core: Core,
  guid: string,
  query?: DeleteInvoiceRowQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteInvoiceRowOperation, { path: [guid], query }, options);
}

const getInvoiceRowOperation: Operation = {
  id: "InvoiceRows_GetInvoiceRow",
  name: "invoiceRows.get",
  method: "GET",
  path: "/v1/invoicerows/{guid}",
  expand: expandPath,
};

/**
 * Fetches one invoice row.
 *
 * `InvoiceRows.get`, to be imported alone.
 */
export function getInvoiceRow(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<InvoiceRowOutputModel> {
  return call<InvoiceRowOutputModel>(core, getInvoiceRowOperation, { path: [guid] }, options);
}

const updateInvoiceRowOperation: Operation = {
  id: "InvoiceRows_PatchInvoiceRow",
  name: "invoiceRows.update",
  method: "PATCH",
  path: "/v1/invoicerows/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one invoice row.
 *
 * `InvoiceRows.update`, to be imported alone.
 */
export function updateInvoiceRow(
  core: Core,
  guid: string,
  changes: JsonPatch<InvoiceRowOutputModelInput>,
  options?: CallOptions,
): Call<readonly InvoiceRowOutputModel[]> {
  return call<readonly InvoiceRowOutputModel[]>(
    core,
    updateInvoiceRowOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listInvoiceRowProjectFeesOperation: PagedOperation = {
  id: "ProjectFees_GetInvoiceRowProjectFees",
  name: "invoiceRows.projectFees.list",
  method: "GET",
  path: "/v1/invoicerows/{invoiceRowGuid}/projectfees",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the project fees behind an invoice row.
 *
 * `InvoiceRowsProjectFees.list`, to be imported alone.
 */
export function listInvoiceRowProjectFees(
  core: Core,
  invoiceRowGuid: string,
  query?: ListInvoiceRowProjectFeesQuery,
  options?: PageOptions,
): Paged<ProjectFeeOutputModel> {
  return paged<ProjectFeeOutputModel>(
    core,
    listInvoiceRowProjectFeesOperation,
    { path: [invoiceRowGuid], query },
    options,
  );
}

const listInvoiceRowProjectTravelExpensesOperation: PagedOperation = {
  id: "ProjectTravelExpenses_GetInvoiceRowProjectTravelExpenses",
  name: "invoiceRows.projectTravelExpenses.list",
  method: "GET",
  path: "/v1/invoicerows/{invoiceRowGuid}/projecttravelexpenses",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the travel expenses behind an invoice row.
 *
 * `InvoiceRowsProjectTravelExpenses.list`, to be imported alone.
 */
export function listInvoiceRowProjectTravelExpenses(
  core: Core,
  invoiceRowGuid: string,
  query?: ListInvoiceRowProjectTravelExpensesQuery,
  options?: PageOptions,
): Paged<ProjectTravelExpenseOutputModel> {
  return paged<ProjectTravelExpenseOutputModel>(
    core,
    listInvoiceRowProjectTravelExpensesOperation,
    { path: [invoiceRowGuid], query },
    options,
  );
}

const listInvoiceRowReimbursedProjectFeesOperation: PagedOperation = {
  id: "ReimbursedProjectFees_GetInvoiceRowReimbursedProjectFees",
  name: "invoiceRows.reimbursedProjectFees.list",
  method: "GET",
  path: "/v1/invoicerows/{invoiceRowGuid}/reimbursedprojectfees",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the reimbursed project fees behind an invoice row.
 *
 * `InvoiceRowsReimbursedProjectFees.list`, to be imported alone.
 */
export function listInvoiceRowReimbursedProjectFees(
  core: Core,
  invoiceRowGuid: string,
  query?: ListInvoiceRowReimbursedProjectFeesQuery,
  options?: PageOptions,
): Paged<ReimbursedProjectFeeOutputModel> {
  return paged<ReimbursedProjectFeeOutputModel>(
    core,
    listInvoiceRowReimbursedProjectFeesOperation,
    { path: [invoiceRowGuid], query },
    options,
  );
}

const listInvoiceRowReimbursedProjectTravelExpensesOperation: PagedOperation = {
  id: "ReimbursedProjectTravelExpenses_GetInvoiceRowProjectTravelExpenses",
  name: "invoiceRows.reimbursedProjectTravelExpenses.list",
  method: "GET",
  path: "/v1/invoicerows/{invoiceRowGuid}/reimbursedprojecttravelexpenses",
  expand: expandPath,
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the reimbursed travel expenses behind an invoice row.
 *
 * `InvoiceRowsReimbursedProjectTravelExpenses.list`, to be imported alone.
 */
export function listInvoiceRowReimbursedProjectTravelExpenses(
  core: Core,
  invoiceRowGuid: string,
  query?: ListInvoiceRowReimbursedProjectTravelExpensesQuery,
  options?: PageOptions,
): Paged<ReimbursedProjectTravelExpenseOutputModel> {
  return paged<ReimbursedProjectTravelExpenseOutputModel>(
    core,
    listInvoiceRowReimbursedProjectTravelExpensesOperation,
    { path: [invoiceRowGuid], query },
    options,
  );
}

const listInvoiceRowReimbursedWorkHoursOperation: PagedOperation = {
  id: "ReimbursedWorkHours_GetInvoiceRowReimbursedWorkHours",
  name: "invoiceRows.reimbursedWorkHours.list",
  method: "GET",
  path: "/v1/invoicerows/{invoiceRowGuid}/reimbursedworkhours",
  expand: expandPath,
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the reimbursed work hours behind an invoice row.
 *
 * `InvoiceRowsReimbursedWorkHours.list`, to be imported alone.
 */
export function listInvoiceRowReimbursedWorkHours(
  core: Core,
  invoiceRowGuid: string,
  query?: ListInvoiceRowReimbursedWorkHoursQuery,
  options?: PageOptions,
): Paged<ReimbursedWorkHourOutputModel> {
  return paged<ReimbursedWorkHourOutputModel>(
    core,
    listInvoiceRowReimbursedWorkHoursOperation,
    { path: [invoiceRowGuid], query },
    options,
  );
}

const listInvoiceRowWorkHoursOperation: PagedOperation = {
  id: "WorkHours_GetInvoiceRowWorkHours",
  name: "invoiceRows.workHours.list",
  method: "GET",
  path: "/v1/invoicerows/{invoiceRowGuid}/workhours",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the work hours behind an invoice row.
 *
 * `InvoiceRowsWorkHours.list`, to be imported alone.
 */
export function listInvoiceRowWorkHours(
  core: Core,
  invoiceRowGuid: string,
  query?: ListInvoiceRowWorkHoursQuery,
  options?: PageOptions,
): Paged<WorkHourOutputModel> {
  return paged<WorkHourOutputModel>(
    core,
    listInvoiceRowWorkHoursOperation,
    { path: [invoiceRowGuid], query },
    options,
  );
}
