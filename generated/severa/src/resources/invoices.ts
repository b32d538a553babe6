import { firstRow, pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
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
  CreateInvoiceModel,
  ExpensesClass,
  InvoiceFileModel,
  InvoiceOutputModel,
  InvoiceOutputModelInput,
  InvoicePdfGetOptions,
  InvoiceRowOutputModel,
  InvoiceRowType,
  InvoiceSettingsOutputModel,
  InvoiceType,
  KeyValuePairOfStringAndSortDirection,
  ProductType,
  ProjectFeeOutputModel,
  ProjectTravelExpenseOutputModel,
  ReimbursedProjectFeeOutputModel,
  ReimbursedProjectTravelExpenseOutputModel,
  ReimbursedWorkHourOutputModel,
  WorkHourOutputModel,
} from "../types.js";

/** `/v1/invoices` and what lies below it. */
export class Invoices {
  readonly #core: Core;
  /** `/v1/invoices/{guid}/projects` and what lies below it. */
  readonly projects: InvoicesProjects;
  /** `/v1/invoices/{invoiceGuid}/files` and what lies below it. */
  readonly files: InvoicesFiles;
  /** `/v1/invoices/{invoiceGuid}/invoicerows` and what lies below it. */
  readonly rows: InvoicesRows;
  /** `/v1/invoices/{invoiceGuid}/projectfees` and what lies below it. */
  readonly projectFees: InvoicesProjectFees;
  /** `/v1/invoices/{invoiceGuid}/projecttravelexpenses` and what lies below it. */
  readonly projectTravelExpenses: InvoicesProjectTravelExpenses;
  /** `/v1/invoices/{invoiceGuid}/reimbursedprojectfees` and what lies below it. */
  readonly reimbursedProjectFees: InvoicesReimbursedProjectFees;
  /** `/v1/invoices/{invoiceGuid}/reimbursedprojecttravelexpenses` and what lies below it. */
  readonly reimbursedProjectTravelExpenses: InvoicesReimbursedProjectTravelExpenses;
  /** `/v1/invoices/{invoiceGuid}/reimbursedworkhours` and what lies below it. */
  readonly reimbursedWorkHours: InvoicesReimbursedWorkHours;
  /** `/v1/invoices/{invoiceGuid}/uninvoicedprojectfees` and what lies below it. */
  readonly uninvoicedProjectFees: InvoicesUninvoicedProjectFees;
  /** `/v1/invoices/{invoiceGuid}/uninvoicedprojecttravelexpenses` and what lies below it. */
  readonly uninvoicedProjectTravelExpenses: InvoicesUninvoicedProjectTravelExpenses;
  /** `/v1/invoices/{invoiceGuid}/uninvoicedworkhours` and what lies below it. */
  readonly uninvoicedWorkHours: InvoicesUninvoicedWorkHours;
  /** `/v1/invoices/{invoiceGuid}/workhours` and what lies below it. */
  readonly workHours: InvoicesWorkHours;

  constructor(core: Core) {
    this.#core = core;
    this.projects = new InvoicesProjects(core);
    this.files = new InvoicesFiles(core);
    this.rows = new InvoicesRows(core);
    this.projectFees = new InvoicesProjectFees(core);
    this.projectTravelExpenses = new InvoicesProjectTravelExpenses(core);
    this.reimbursedProjectFees = new InvoicesReimbursedProjectFees(core);
    this.reimbursedProjectTravelExpenses = new InvoicesReimbursedProjectTravelExpenses(core);
    this.reimbursedWorkHours = new InvoicesReimbursedWorkHours(core);
    this.uninvoicedProjectFees = new InvoicesUninvoicedProjectFees(core);
    this.uninvoicedProjectTravelExpenses = new InvoicesUninvoicedProjectTravelExpenses(core);
    this.uninvoicedWorkHours = new InvoicesUninvoicedWorkHours(core);
    this.workHours = new InvoicesWorkHours(core);
  }

  /**
   * Lists invoices.
   *
   * The total limits are in the organization currency. `paymentDateStart` keeps invoices paid on that date or
   * later. `changedSince` does not report deleted rows.
   *
   * `GET /v1/invoices` · scopes `invoices:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of invoices, without their rows.
   */
  list(query?: ListInvoicesQuery, options?: PageOptions): Paged<InvoiceOutputModel> {
    return listInvoices(this.#core, query, options);
  }

  /**
   * Creates invoices for one or more projects.
   *
   * `POST /v1/invoices` · scopes `invoices:write`
   *
   * Quirk `create-answers-list`: Document answers the insertion with a list of rows. One call may make several
   * rows: look through the whole list.
   *
   * @param body - What to bill; `projects` is required and lists guids. Date, status, billing customer and the `groupProjects` switch are optional.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created invoices, as a list.
   */
  create(body: CreateInvoiceModel, options?: CallOptions): Call<readonly InvoiceOutputModel[]> {
    return createInvoice(this.#core, body, options);
  }

  /**
   * Deletes one invoice.
   *
   * `canBeDeleted` on the invoice tells beforehand whether this is allowed.
   *
   * `DELETE /v1/invoices/{guid}` · scopes `invoices:delete`
   *
   * Quirk `not-found-names-other-row`: Document explains the 404 of this call with another kind of row than the
   * one it deletes. Read it as: there is no row with that guid.
   *
   * @param guid - The invoice's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The invoice is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteInvoice(this.#core, guid, options);
  }

  /**
   * Fetches one invoice.
   *
   * The rows are read with `GET /v1/invoices/{invoiceGuid}/invoicerows`.
   *
   * `GET /v1/invoices/{guid}` · scopes `invoices:read`
   *
   * @param guid - The invoice's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested invoice.
   */
  get(guid: string, options?: CallOptions): Call<InvoiceOutputModel> {
    return getInvoice(this.#core, guid, options);
  }

  /**
   * Changes fields of one invoice.
   *
   * An outside billing system reports back here: it replaces the status by guid, and the invoice and reference
   * numbers.
   *
   * `PATCH /v1/invoices/{guid}` · scopes `invoices:write`
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
   * Quirk `patch-invoice-example`: Guide (Update invoice Sent status) announces a change of number, reference
   * number and status, and shows number and status. The third is `/referenceNumber`.
   *
   * @param guid - The invoice's guid.
   * @param changes - JSON Patch operations on the invoice; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed invoice, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<InvoiceOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly InvoiceOutputModel[]> {
    return updateInvoice(this.#core, guid, changes, options);
  }

  /**
   * Downloads an invoice or a payment reminder as PDF.
   *
   * Holds everything unless `pdfGetOptions` narrows it to the invoice, or to attachments and breakdown.
   *
   * `GET /v1/invoices/{guid}/pdf` · scopes `files:read`
   *
   * Quirk `files-scope-for-pdf`: Document puts the PDF and the files of an invoice or a travel reimbursement under
   * files:read, not under the scope of the row itself. Add files:read to the token.
   *
   * @param guid - Guid of the invoice to render as PDF.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The PDF's bytes.
   */
  getPdf(guid: string, query?: GetInvoicePdfQuery, options?: CallOptions): Call<Uint8Array> {
    return getInvoicePdf(this.#core, guid, query, options);
  }

  /**
   * Exports one invoice as a Finvoice.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/invoices/{invoiceGuid}/finvoice` · scopes `invoices:read`
   *
   * Quirk `finvoice-media-types`: Document declares a single Finvoice as `application/soap+xml` and those of a
   * status as `application/octet-stream`, without any prose. Take the content as bytes, and look at the header
   * Content-Type.
   *
   * @param invoiceGuid - Guid of the invoice whose Finvoice export is wanted.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The Finvoice in its SOAP envelope, as XML bytes.
   */
  getFinvoice(invoiceGuid: string, options?: CallOptions): Call<string> {
    return getInvoiceFinvoice(this.#core, invoiceGuid, options);
  }

  /**
   * Fetches the layout and grouping settings of an invoice.
   *
   * To change them, use `PATCH /v1/invoicesettings/{guid}` with the guid found here.
   *
   * `GET /v1/invoices/{invoiceGuid}/invoicesettings` · scopes `invoices:read`
   *
   * @param invoiceGuid - Guid of the invoice whose settings are wanted.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The invoice's settings.
   */
  getSettings(invoiceGuid: string, options?: CallOptions): Call<InvoiceSettingsOutputModel> {
    return getInvoiceSettings(this.#core, invoiceGuid, options);
  }

  /**
   * The rows of `Invoices.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Invoices.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListInvoicesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<InvoiceOutputModel, "not-reported"> {
    return changesOf<InvoiceOutputModel, "not-reported", ListInvoicesQuery>(
      {
        operation: "Invoices_GetInvoices",
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
   * Compares a copy with all rows of `Invoices.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListInvoicesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Invoices_GetInvoices", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Invoices.list` can be asked for. */
export interface ListInvoicesQuery {
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
   * Only invoices paid on or after this date (ISO 8601); paid and unpaid ones when omitted.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly paymentDateStart?: string | null;
  /**
   * Only invoices in any of these statuses; all when omitted.
   *
   * Quirk `invoice-status-filter`: Guide (Get invoices with Approved status) filters by invoiceStatusGuid; the
   * document's parameter is invoiceStatusGuids. The plural name is sent.
   */
  readonly invoiceStatusGuids?: readonly string[] | null;
  /** Only invoices for any of these projects; all when omitted. */
  readonly projectGuids?: readonly string[] | null;
  /** Only invoices for projects managed by any of these users; all when omitted. */
  readonly projectOwnerGuids?: readonly string[] | null;
  /** Only invoices for projects of any of these business units; all when omitted. */
  readonly projectBusinessUnitGuids?: readonly string[] | null;
  /** Only invoices to any of these customers; all when omitted. */
  readonly customerGuids?: readonly string[] | null;
  /**
   * Only invoices dated on or after this date (ISO 8601); no lower limit when omitted.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly startDate?: string | null;
  /**
   * Only invoices dated on or before this date (ISO 8601); no upper limit when omitted.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `invoice-end-date-from`: Document describes the end date as one from which invoices are fetched. It is
   * the last day.
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly endDate?: string | null;
  /** Only invoices totalling at least this much before tax, in the organization's currency. */
  readonly minimumTotalExcludingTax?: number | null;
  /** Only invoices totalling at most this much before tax, in the organization's currency. */
  readonly maximumTotalExcludingTax?: number | null;
  /** Only invoices with any of these payment reference numbers; all when omitted. */
  readonly referenceNumbers?: readonly string[] | null;
  /**
   * Only invoices with any of these invoice numbers; all when omitted.
   *
   * Quirk `invoice-numbers-width`: Document filters by invoice numbers of 32 bits, and knows invoice numbers of 64
   * bits in the settings. Any whole number is typed as a number.
   */
  readonly numbers?: readonly number[] | null;
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
  /** Only invoices of any of these salespersons; all when omitted. */
  readonly salesPersonGuids?: readonly string[] | null;
  /** Only invoices created by any of these users; all when omitted. */
  readonly createdByUserGuids?: readonly string[] | null;
}

/** What `Invoices.getPdf` can be asked for. */
export interface GetInvoicePdfQuery {
  /**
   * Which document to render: Invoice, the default, or Reminder.
   *
   * Default: `"Invoice"`.
   */
  readonly invoiceType?: InvoiceType;
  /**
   * Parts of the PDF: All (default), InvoiceOnly or AttachmentAndBreakdown.
   *
   * Default: `"All"`.
   */
  readonly pdfGetOptions?: InvoicePdfGetOptions;
}

/** `/v1/invoices/{guid}/projects` and what lies below it. */
export class InvoicesProjects {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Takes a project off an invoice.
   *
   * Answers 204, so fetch the invoice again for its new totals.
   *
   * `DELETE /v1/invoices/{guid}/projects/{projectGuid}` · scopes `invoices:delete`
   *
   * Quirk `no-content-described`: Document describes content for this 204: a row or a list, which such an answer
   * can't carry. Nothing is returned; fetch the rows again.
   *
   * @param guid - Guid of the invoice the project is taken off.
   * @param projectGuid - Guid of the project to take off the invoice.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project is off the invoice; no body.
   */
  remove(guid: string, projectGuid: string, options?: CallOptions): Call<void> {
    return removeInvoiceProject(this.#core, guid, projectGuid, options);
  }
}

/** `/v1/invoices/{invoiceGuid}/files` and what lies below it. */
export class InvoicesFiles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the files attached to an invoice.
   *
   * `GET /v1/invoices/{invoiceGuid}/files` · scopes `files:read` · paged by first row
   *
   * Quirk `files-scope-for-pdf`: Document puts the PDF and the files of an invoice or a travel reimbursement under
   * files:read, not under the scope of the row itself. Add files:read to the token.
   *
   * @param invoiceGuid - Guid of the invoice whose files are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of attachments, without their content.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoiceFilesQuery,
    options?: PageOptions,
  ): Paged<InvoiceFileModel> {
    return listInvoiceFiles(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesFiles.list` can be asked for. */
export interface ListInvoiceFilesQuery {
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

/** `/v1/invoices/{invoiceGuid}/invoicerows` and what lies below it. */
export class InvoicesRows {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the rows of an invoice.
   *
   * Rows of every type come back unless `rowType` is set.
   *
   * `GET /v1/invoices/{invoiceGuid}/invoicerows` · scopes `invoices:read` · paged by page token
   *
   * @param invoiceGuid - Guid of the invoice whose rows are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of the invoice's rows.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoicesRowsQuery,
    options?: PageOptions,
  ): Paged<InvoiceRowOutputModel> {
    return listInvoicesRows(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesRows.list` can be asked for. */
export interface ListInvoicesRowsQuery {
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
   * Only rows of this type. The vendor names Hours and ProjectFees; the schema also has FlatRate and
   * TravelExpenses. All when omitted.
   *
   * Quirk `row-type-wider`: Document's prose knows hours and project fees; the enumeration also has flat rates and
   * travel expenses. All four are typed.
   */
  readonly rowType?: InvoiceRowType;
}

/** `/v1/invoices/{invoiceGuid}/projectfees` and what lies below it. */
export class InvoicesProjectFees {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the project fees billed on an invoice.
   *
   * `GET /v1/invoices/{invoiceGuid}/projectfees` · scopes `invoices:read` · paged by page token
   *
   * @param invoiceGuid - Guid of the invoice whose project fees are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project fees.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoiceProjectFeesQuery,
    options?: PageOptions,
  ): Paged<ProjectFeeOutputModel> {
    return listInvoiceProjectFees(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesProjectFees.list` can be asked for. */
export interface ListInvoiceProjectFeesQuery {
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

/** `/v1/invoices/{invoiceGuid}/projecttravelexpenses` and what lies below it. */
export class InvoicesProjectTravelExpenses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the travel expenses billed on an invoice.
   *
   * `GET /v1/invoices/{invoiceGuid}/projecttravelexpenses` · scopes `invoices:read` · paged by page token
   *
   * @param invoiceGuid - Guid of the invoice whose travel expenses are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project travel expenses.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoiceProjectTravelExpensesQuery,
    options?: PageOptions,
  ): Paged<ProjectTravelExpenseOutputModel> {
    return listInvoiceProjectTravelExpenses(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesProjectTravelExpenses.list` can be asked for. */
export interface ListInvoiceProjectTravelExpensesQuery {
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

/** `/v1/invoices/{invoiceGuid}/reimbursedprojectfees` and what lies below it. */
export class InvoicesReimbursedProjectFees {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the reimbursed project fees on an invoice.
   *
   * `GET /v1/invoices/{invoiceGuid}/reimbursedprojectfees` · scopes `invoices:read` · paged by page token
   *
   * Quirk `reimbursed-summary-same`: Document summarises the reimbursed rows of an invoice in the same words as
   * the ordinary ones. This list has the reimbursed ones.
   *
   * @param invoiceGuid - Guid of the invoice whose reimbursed project fees are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of reimbursed project fees.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoiceReimbursedProjectFeesQuery,
    options?: PageOptions,
  ): Paged<ReimbursedProjectFeeOutputModel> {
    return listInvoiceReimbursedProjectFees(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesReimbursedProjectFees.list` can be asked for. */
export interface ListInvoiceReimbursedProjectFeesQuery {
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

/** `/v1/invoices/{invoiceGuid}/reimbursedprojecttravelexpenses` and what lies below it. */
export class InvoicesReimbursedProjectTravelExpenses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the reimbursed travel expenses on an invoice.
   *
   * All rows come at once unless `rowCount` is set.
   *
   * `GET /v1/invoices/{invoiceGuid}/reimbursedprojecttravelexpenses` · scopes `invoices:read` · paged by first row
   *
   * Quirk `reimbursed-summary-same`: Document summarises the reimbursed rows of an invoice in the same words as
   * the ordinary ones. This list has the reimbursed ones.
   *
   * @param invoiceGuid - Guid of the invoice whose reimbursed travel expenses are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The reimbursed travel expenses.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoiceReimbursedProjectTravelExpensesQuery,
    options?: PageOptions,
  ): Paged<ReimbursedProjectTravelExpenseOutputModel> {
    return listInvoiceReimbursedProjectTravelExpenses(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesReimbursedProjectTravelExpenses.list` can be asked for. */
export interface ListInvoiceReimbursedProjectTravelExpensesQuery {
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

/** `/v1/invoices/{invoiceGuid}/reimbursedworkhours` and what lies below it. */
export class InvoicesReimbursedWorkHours {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the reimbursed work hours on an invoice.
   *
   * `GET /v1/invoices/{invoiceGuid}/reimbursedworkhours` · scopes `invoices:read` · paged by first row
   *
   * @param invoiceGuid - Guid of the invoice whose reimbursed work hours are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of reimbursed work hours.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoiceReimbursedWorkHoursQuery,
    options?: PageOptions,
  ): Paged<ReimbursedWorkHourOutputModel> {
    return listInvoiceReimbursedWorkHours(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesReimbursedWorkHours.list` can be asked for. */
export interface ListInvoiceReimbursedWorkHoursQuery {
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

/** `/v1/invoices/{invoiceGuid}/uninvoicedprojectfees` and what lies below it. */
export class InvoicesUninvoicedProjectFees {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists unbilled project fees that could go on an invoice.
   *
   * Billable and non-billable ones come back unless `isBillable` is set.
   *
   * `GET /v1/invoices/{invoiceGuid}/uninvoicedprojectfees` · scopes `invoices:read` · paged by page token
   *
   * @param invoiceGuid - Guid of the invoice that the listed, not yet invoiced project fees could be added to.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of unbilled project fees.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoiceUninvoicedProjectFeesQuery,
    options?: PageOptions,
  ): Paged<ProjectFeeOutputModel> {
    return listInvoiceUninvoicedProjectFees(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesUninvoicedProjectFees.list` can be asked for. */
export interface ListInvoiceUninvoicedProjectFeesQuery {
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
  /** true returns billable rows only, false non-billable ones only; both when omitted. */
  readonly isBillable?: boolean | null;
}

/** `/v1/invoices/{invoiceGuid}/uninvoicedprojecttravelexpenses` and what lies below it. */
export class InvoicesUninvoicedProjectTravelExpenses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists unbilled travel expenses that could go on an invoice.
   *
   * Billable and non-billable ones come back unless `isBillable` is set.
   *
   * `GET /v1/invoices/{invoiceGuid}/uninvoicedprojecttravelexpenses` · scopes `invoices:read` · paged by page
   * token
   *
   * @param invoiceGuid - Guid of the invoice that the listed, not yet invoiced travel expenses could be added to.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of unbilled travel expenses.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoiceUninvoicedProjectTravelExpensesQuery,
    options?: PageOptions,
  ): Paged<ProjectTravelExpenseOutputModel> {
    return listInvoiceUninvoicedProjectTravelExpenses(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesUninvoicedProjectTravelExpenses.list` can be asked for. */
export interface ListInvoiceUninvoicedProjectTravelExpensesQuery {
  /** true returns billable rows only, false non-billable ones only; both when omitted. */
  readonly isBillable?: boolean | null;
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

/** `/v1/invoices/{invoiceGuid}/uninvoicedworkhours` and what lies below it. */
export class InvoicesUninvoicedWorkHours {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists unbilled work hours that could go on an invoice.
   *
   * Billable and non-billable ones come back unless `isBillable` is set.
   *
   * `GET /v1/invoices/{invoiceGuid}/uninvoicedworkhours` · scopes `invoices:read` · paged by page token
   *
   * @param invoiceGuid - Guid of the invoice that the listed, not yet invoiced work hours could be added to.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of unbilled work hours.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoiceUninvoicedWorkHoursQuery,
    options?: PageOptions,
  ): Paged<WorkHourOutputModel> {
    return listInvoiceUninvoicedWorkHours(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesUninvoicedWorkHours.list` can be asked for. */
export interface ListInvoiceUninvoicedWorkHoursQuery {
  /** true returns billable rows only, false non-billable ones only; both when omitted. */
  readonly isBillable?: boolean | null;
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

/** `/v1/invoices/{invoiceGuid}/workhours` and what lies below it. */
export class InvoicesWorkHours {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work hours billed on an invoice.
   *
   * A work hour cannot be changed once it is invoiced.
   *
   * `GET /v1/invoices/{invoiceGuid}/workhours` · scopes `invoices:read` · paged by page token
   *
   * @param invoiceGuid - Guid of the invoice whose work hours are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of work hours.
   */
  list(
    invoiceGuid: string,
    query?: ListInvoiceWorkHoursQuery,
    options?: PageOptions,
  ): Paged<WorkHourOutputModel> {
    return listInvoiceWorkHours(this.#core, invoiceGuid, query, options);
  }
}

/** What `InvoicesWorkHours.list` can be asked for. */
export interface ListInvoiceWorkHoursQuery {
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

const listInvoicesOperation: PagedOperation = {
  id: "Invoices_GetInvoices",
  name: "invoices.list",
  method: "GET",
  path: "/v1/invoices",
  paging: pageToken,
};

/**
 * Lists invoices.
 *
 * `Invoices.list`, to be imported alone.
 */
export function listInvoices(
  core: Core,
  query?: ListInvoicesQuery,
  options?: PageOptions,
): Paged<InvoiceOutputModel> {
  return paged<InvoiceOutputModel>(core, listInvoicesOperation, { query }, options);
}

const createInvoiceOperation: Operation = {
  id: "Invoices_PostInvoiceCreation",
  name: "invoices.create",
  method: "POST",
  path: "/v1/invoices",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates invoices for one or more projects.
 *
 * `Invoices.create`, to be imported alone.
 */
export function createInvoice(
  core: Core,
  body: CreateInvoiceModel,
  options?: CallOptions,
): Call<readonly InvoiceOutputModel[]> {
  return call<readonly InvoiceOutputModel[]>(core, createInvoiceOperation, { body }, options);
}

const deleteInvoiceOperation: Operation = {
  id: "Invoices_DeleteInvoice",
  name: "invoices.delete",
  method: "DELETE",
  path: "/v1/invoices/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one invoice.
 *
 * `Invoices.delete`, to be imported alone.
 */
export function deleteInvoice(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteInvoiceOperation, { path: [guid] }, options);
}

const getInvoiceOperation: Operation = {
  id: "Invoices_GetInvoice",
  name: "invoices.get",
  method: "GET",
  path: "/v1/invoices/{guid}",
  expand: expandPath,
};

/**
 * Fetches one invoice.
 *
 * `Invoices.get`, to be imported alone.
 */
export function getInvoice(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<InvoiceOutputModel> {
  return call<InvoiceOutputModel>(core, getInvoiceOperation, { path: [guid] }, options);
}

const updateInvoiceOperation: Operation = {
  id: "Invoices_PatchInvoice",
  name: "invoices.update",
  method: "PATCH",
  path: "/v1/invoices/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one invoice.
 *
 * `Invoices.update`, to be imported alone.
 */
export function updateInvoice(
  core: Core,
  guid: string,
  changes: JsonPatch<InvoiceOutputModelInput>,
  options?: CallOptions,
): Call<readonly InvoiceOutputModel[]> {
  return call<readonly InvoiceOutputModel[]>(
    core,
    updateInvoiceOperation,
    { path: [guid], body: changes },
    options,
  );
}

const getInvoicePdfOperation: Operation = {
  id: "Pdf_GetInvoicePdf",
  name: "invoices.getPdf",
  method: "GET",
  path: "/v1/invoices/{guid}/pdf",
  expand: expandPath,
  result: "bytes",
  accept: "application/pdf",
};

/**
 * Downloads an invoice or a payment reminder as PDF.
 *
 * `Invoices.getPdf`, to be imported alone.
 */
export function getInvoicePdf(
  core: Core,
  guid: string,
  query?: GetInvoicePdfQuery,
  options?: CallOptions,
): Call<Uint8Array> {
  return call<Uint8Array>(core, getInvoicePdfOperation, { path: [guid], query }, options);
}

const getInvoiceFinvoiceOperation: Operation = {
  id: "Finvoices_GetFinvoiceByInvoiceGuid",
  name: "invoices.getFinvoice",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/finvoice",
  expand: expandPath,
  result: "text",
  accept: "application/soap+xml",
};

/**
 * Exports one invoice as a Finvoice.
 *
 * `Invoices.getFinvoice`, to be imported alone.
 */
export function getInvoiceFinvoice(
  core: Core,
  invoiceGuid: string,
  options?: CallOptions,
): Call<string> {
  return call<string>(core, getInvoiceFinvoiceOperation, { path: [invoiceGuid] }, options);
}

const getInvoiceSettingsOperation: Operation = {
  id: "InvoiceSettings_GetInvoiceSettings",
  name: "invoices.getSettings",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/invoicesettings",
  expand: expandPath,
};

/**
 * Fetches the layout and grouping settings of an invoice.
 *
 * `Invoices.getSettings`, to be imported alone.
 */
export function getInvoiceSettings(
  core: Core,
  invoiceGuid: string,
  options?: CallOptions,
): Call<InvoiceSettingsOutputModel> {
  return call<InvoiceSettingsOutputModel>(
    core,
    getInvoiceSettingsOperation,
    { path: [invoiceGuid] },
    options,
  );
}

const removeInvoiceProjectOperation: Operation = {
  id: "Invoices_DeleteProjectFromInvoice",
  name: "invoices.projects.remove",
  method: "DELETE",
  path: "/v1/invoices/{guid}/projects/{projectGuid}",
  expand: expandPath,
  result: "none",
};

/**
 * Takes a project off an invoice.
 *
 * `InvoicesProjects.remove`, to be imported alone.
 */
export function removeInvoiceProject(
  core: Core,
  guid: string,
  projectGuid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, removeInvoiceProjectOperation, { path: [guid, projectGuid] }, options);
}

const listInvoiceFilesOperation: PagedOperation = {
  id: "Files_GetInvoiceFiles",
  name: "invoices.files.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/files",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the files attached to an invoice.
 *
 * `InvoicesFiles.list`, to be imported alone.
 */
export function listInvoiceFiles(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoiceFilesQuery,
  options?: PageOptions,
): Paged<InvoiceFileModel> {
  return paged<InvoiceFileModel>(
    core,
    listInvoiceFilesOperation,
    { path: [invoiceGuid], query },
    options,
  );
}

const listInvoicesRowsOperation: PagedOperation = {
  id: "InvoiceRows_GetInvoiceRowsForInvoice",
  name: "invoices.rows.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/invoicerows",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the rows of an invoice.
 *
 * `InvoicesRows.list`, to be imported alone.
 */
export function listInvoicesRows(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoicesRowsQuery,
  options?: PageOptions,
): Paged<InvoiceRowOutputModel> {
  return paged<InvoiceRowOutputModel>(
    core,
    listInvoicesRowsOperation,
    { path: [invoiceGuid], query },
    options,
  );
}

const listInvoiceProjectFeesOperation: PagedOperation = {
  id: "ProjectFees_GetInvoiceProjectFees",
  name: "invoices.projectFees.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/projectfees",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the project fees billed on an invoice.
 *
 * `InvoicesProjectFees.list`, to be imported alone.
 */
export function listInvoiceProjectFees(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoiceProjectFeesQuery,
  options?: PageOptions,
): Paged<ProjectFeeOutputModel> {
  return paged<ProjectFeeOutputModel>(
    core,
    listInvoiceProjectFeesOperation,
    { path: [invoiceGuid], query },
    options,
  );
}

const listInvoiceProjectTravelExpensesOperation: PagedOperation = {
  id: "ProjectTravelExpenses_GetInvoiceProjectTravelExpenses",
  name: "invoices.projectTravelExpenses.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/projecttravelexpenses",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the travel expenses billed on an invoice.
 *
 * `InvoicesProjectTravelExpenses.list`, to be imported alone.
 */
export function listInvoiceProjectTravelExpenses(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoiceProjectTravelExpensesQuery,
  options?: PageOptions,
): Paged<ProjectTravelExpenseOutputModel> {
  return paged<ProjectTravelExpenseOutputModel>(
    core,
    listInvoiceProjectTravelExpensesOperation,
    { path: [invoiceGuid], query },
    options,
  );
}

const listInvoiceReimbursedProjectFeesOperation: PagedOperation = {
  id: "ReimbursedProjectFees_GetInvoiceReimbursedProjectFees",
  name: "invoices.reimbursedProjectFees.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/reimbursedprojectfees",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the reimbursed project fees on an invoice.
 *
 * `InvoicesReimbursedProjectFees.list`, to be imported alone.
 */
export function listInvoiceReimbursedProjectFees(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoiceReimbursedProjectFeesQuery,
  options?: PageOptions,
): Paged<ReimbursedProjectFeeOutputModel> {
  return paged<ReimbursedProjectFeeOutputModel>(
    core,
    listInvoiceReimbursedProjectFeesOperation,
    { path: [invoiceGuid], query },
    options,
  );
}

const listInvoiceReimbursedProjectTravelExpensesOperation: PagedOperation = {
  id: "ReimbursedProjectTravelExpenses_GetInvoiceProjectTravelExpenses",
  name: "invoices.reimbursedProjectTravelExpenses.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/reimbursedprojecttravelexpenses",
  expand: expandPath,
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the reimbursed travel expenses on an invoice.
 *
 * `InvoicesReimbursedProjectTravelExpenses.list`, to be imported alone.
 */
export function listInvoiceReimbursedProjectTravelExpenses(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoiceReimbursedProjectTravelExpensesQuery,
  options?: PageOptions,
): Paged<ReimbursedProjectTravelExpenseOutputModel> {
  return paged<ReimbursedProjectTravelExpenseOutputModel>(
    core,
    listInvoiceReimbursedProjectTravelExpensesOperation,
    { path: [invoiceGuid], query },
    options,
  );
}

const listInvoiceReimbursedWorkHoursOperation: PagedOperation = {
  id: "ReimbursedWorkHours_GetInvoiceReimbursedWorkHours",
  name: "invoices.reimbursedWorkHours.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/reimbursedworkhours",
  expand: expandPath,
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the reimbursed work hours on an invoice.
 *
 * `InvoicesReimbursedWorkHours.list`, to be imported alone.
 */
export function listInvoiceReimbursedWorkHours(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoiceReimbursedWorkHoursQuery,
  options?: PageOptions,
): Paged<ReimbursedWorkHourOutputModel> {
  return paged<ReimbursedWorkHourOutputModel>(
    core,
    listInvoiceReimbursedWorkHoursOperation,
    { path: [invoiceGuid], query },
    options,
  );
}

const listInvoiceUninvoicedProjectFeesOperation: PagedOperation = {
  id: "ProjectFees_GetUninvoicedProjectFeesForInvoice",
  name: "invoices.uninvoicedProjectFees.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/uninvoicedprojectfees",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists unbilled project fees that could go on an invoice.
 *
 * `InvoicesUninvoicedProjectFees.list`, to be imported alone.
 */
export function listInvoiceUninvoicedProjectFees(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoiceUninvoicedProjectFeesQuery,
  options?: PageOptions,
): Paged<ProjectFeeOutputModel> {
  return paged<ProjectFeeOutputModel>(
    core,
    listInvoiceUninvoicedProjectFeesOperation,
    { path: [invoiceGuid], query },
    options,
  );
}

const listInvoiceUninvoicedProjectTravelExpensesOperation: PagedOperation = {
  id: "ProjectTravelExpenses_GetUninvoicedProjectTravelExpensesForInvoice",
  name: "invoices.uninvoicedProjectTravelExpenses.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/uninvoicedprojecttravelexpenses",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists unbilled travel expenses that could go on an invoice.
 *
 * `InvoicesUninvoicedProjectTravelExpenses.list`, to be imported alone.
 */
export function listInvoiceUninvoicedProjectTravelExpenses(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoiceUninvoicedProjectTravelExpensesQuery,
  options?: PageOptions,
): Paged<ProjectTravelExpenseOutputModel> {
  return paged<ProjectTravelExpenseOutputModel>(
    core,
    listInvoiceUninvoicedProjectTravelExpensesOperation,
    { path: [invoiceGuid], query },
    options,
  );
}

const listInvoiceUninvoicedWorkHoursOperation: PagedOperation = {
  id: "WorkHours_GetUninvoicedWorkHoursForInvoice",
  name: "invoices.uninvoicedWorkHours.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/uninvoicedworkhours",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists unbilled work hours that could go on an invoice.
 *
 * `InvoicesUninvoicedWorkHours.list`, to be imported alone.
 */
export function listInvoiceUninvoicedWorkHours(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoiceUninvoicedWorkHoursQuery,
  options?: PageOptions,
): Paged<WorkHourOutputModel> {
  return paged<WorkHourOutputModel>(
    core,
    listInvoiceUninvoicedWorkHoursOperation,
    { path: [invoiceGuid], query },
    options,
  );
}

const listInvoiceWorkHoursOperation: PagedOperation = {
  id: "WorkHours_GetInvoiceWorkHours",
  name: "invoices.workHours.list",
  method: "GET",
  path: "/v1/invoices/{invoiceGuid}/workhours",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the work hours billed on an invoice.
 *
 * `InvoicesWorkHours.list`, to be imported alone.
 */
export function listInvoiceWorkHours(
  core: Core,
  invoiceGuid: string,
  query?: ListInvoiceWorkHoursQuery,
  options?: PageOptions,
): Paged<WorkHourOutputModel> {
  return paged<WorkHourOutputModel>(
    core,
    listInvoiceWorkHoursOperation,
    { path: [invoiceGuid], query },
    options,
  );
}
