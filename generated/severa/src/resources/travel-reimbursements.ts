import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
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
  ProjectTravelExpenseOutputModel,
  TravelReimbursementInputModelInput,
  TravelReimbursementOutputModel,
  TravelReimbursementOutputModelInput,
} from "../types.js";

/** `/v1/travelreimbursements` and what lies below it. */
export class TravelReimbursements {
  readonly #core: Core;
  /**
   * `/v1/travelreimbursements/{travelReimbursementGuid}/projecttravelexpenses` and what lies below it.
   */
  readonly projectTravelExpenses: TravelReimbursementsProjectTravelExpenses;

  constructor(core: Core) {
    this.#core = core;
    this.projectTravelExpenses = new TravelReimbursementsProjectTravelExpenses(core);
  }

  /**
   * Lists travel reimbursements.
   *
   * `changedSince` does not report deleted rows.
   *
   * `GET /v1/travelreimbursements` · scopes `travels:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of travel reimbursements.
   */
  list(
    query?: ListTravelReimbursementsQuery,
    options?: PageOptions,
  ): Paged<TravelReimbursementOutputModel> {
    return listTravelReimbursements(this.#core, query, options);
  }

  /**
   * Creates a travel reimbursement for a user.
   *
   * Takes up all unreimbursed travel expenses of the user, counted from the start date in the organization
   * settings if one is set. With `addAllUnreimbursedTravelExpenses=false` it takes those in
   * `includedProjectTravelExpenses` instead.
   *
   * `POST /v1/travelreimbursements` · scopes `travels:write`
   *
   * @param travelReimbursement - The reimbursement; `user` is required. Money takes amount and currency code together.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created travel reimbursement, with its guid.
   */
  create(
    travelReimbursement: TravelReimbursementInputModelInput,
    query?: CreateTravelReimbursementQuery,
    options?: CallOptions,
  ): Call<TravelReimbursementOutputModel> {
    return createTravelReimbursement(this.#core, travelReimbursement, query, options);
  }

  /**
   * Deletes one travel reimbursement.
   *
   * `DELETE /v1/travelreimbursements/{guid}` · scopes `travels:delete`
   *
   * @param guid - The travel reimbursement's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The travel reimbursement is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteTravelReimbursement(this.#core, guid, options);
  }

  /**
   * Fetches one travel reimbursement.
   *
   * `GET /v1/travelreimbursements/{guid}` · scopes `travels:read`
   *
   * @param guid - The travel reimbursement's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The travel reimbursement, with its totals.
   */
  get(guid: string, options?: CallOptions): Call<TravelReimbursementOutputModel> {
    return getTravelReimbursement(this.#core, guid, options);
  }

  /**
   * Changes fields of one travel reimbursement.
   *
   * `PATCH /v1/travelreimbursements/{guid}` · scopes `travels:write`
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
   * Quirk `patch-model-unnamed`: Document doesn't name the model that this patch is of. The fields are taken from
   * the rows that the call answers with.
   *
   * @param guid - The travel reimbursement's guid.
   * @param changes - JSON Patch operations on the travel reimbursement; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed travel reimbursement, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<TravelReimbursementOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly TravelReimbursementOutputModel[]> {
    return updateTravelReimbursement(this.#core, guid, changes, options);
  }

  /**
   * Downloads a travel reimbursement as PDF.
   *
   * `GET /v1/travelreimbursements/{guid}/pdf` · scopes `files:read`
   *
   * Quirk `files-scope-for-pdf`: Document puts the PDF and the files of an invoice or a travel reimbursement under
   * files:read, not under the scope of the row itself. Add files:read to the token.
   *
   * @param guid - Guid of the travel reimbursement to render as PDF.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The PDF file.
   */
  getPdf(guid: string, options?: CallOptions): Call<Uint8Array> {
    return getTravelReimbursementPdf(this.#core, guid, options);
  }

  /**
   * The rows of `TravelReimbursements.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `TravelReimbursements.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListTravelReimbursementsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<TravelReimbursementOutputModel, "not-reported"> {
    return changesOf<TravelReimbursementOutputModel, "not-reported", ListTravelReimbursementsQuery>(
      {
        operation: "TravelReimbursements_GetTravelReimbursements",
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
   * Compares a copy with all rows of `TravelReimbursements.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListTravelReimbursementsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "TravelReimbursements_GetTravelReimbursements", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `TravelReimbursements.list` can be asked for. */
export interface ListTravelReimbursementsQuery {
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
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
  /** Only travel reimbursements in any of these statuses; all when omitted. */
  readonly travelReimbursementStatusGuids?: readonly string[] | null;
}

/** What `TravelReimbursements.create` can be asked for. */
export interface CreateTravelReimbursementQuery {
  /**
   * true (default) adds every unreimbursed expense of the user, from the organization's
   * travelExpenseReimbursementStartDate on if set; false only the listed ones.
   *
   * Default: `true`.
   *
   * Quirk `reimburse-all-default`: Document takes all open expenses of the user into a new reimbursement by
   * default, and then ignores the list of chosen ones. Pass false along with a list.
   */
  readonly addAllUnreimbursedTravelExpenses?: boolean;
  /**
   * Guids of the user's travel expenses to include. Ignored unless addAllUnreimbursedTravelExpenses is false.
   *
   * Quirk `reimburse-all-default`: Document takes all open expenses of the user into a new reimbursement by
   * default, and then ignores the list of chosen ones. Pass false along with a list.
   */
  readonly includedProjectTravelExpenses?: readonly string[] | null;
}

/**
 * `/v1/travelreimbursements/{travelReimbursementGuid}/projecttravelexpenses` and what lies below it.
 */
export class TravelReimbursementsProjectTravelExpenses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the travel expenses in a reimbursement.
   *
   * `GET /v1/travelreimbursements/{travelReimbursementGuid}/projecttravelexpenses` · scopes `travels:read` · paged
   * by page token
   *
   * @param travelReimbursementGuid - Guid of the travel reimbursement whose travel expenses are listed. Quirk `optional-in-path`: Document begins the description of this part of the path with "Optional". It is required, as all parts of a path are.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of travel expenses.
   */
  list(
    travelReimbursementGuid: string,
    query?: ListTravelReimbursementProjectTravelExpensesQuery,
    options?: PageOptions,
  ): Paged<ProjectTravelExpenseOutputModel> {
    return listTravelReimbursementProjectTravelExpenses(
      this.#core,
      travelReimbursementGuid,
      query,
      options,
    );
  }
}

/** What `TravelReimbursementsProjectTravelExpenses.list` can be asked for. */
export interface ListTravelReimbursementProjectTravelExpensesQuery {
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

const listTravelReimbursementsOperation: PagedOperation = {
  id: "TravelReimbursements_GetTravelReimbursements",
  name: "travelReimbursements.list",
  method: "GET",
  path: "/v1/travelreimbursements",
  paging: pageToken,
};

/**
 * Lists travel reimbursements.
 *
 * `TravelReimbursements.list`, to be imported alone.
 */
export function listTravelReimbursements(
  core: Core,
  query?: ListTravelReimbursementsQuery,
  options?: PageOptions,
): Paged<TravelReimbursementOutputModel> {
  return paged<TravelReimbursementOutputModel>(
    core,
    listTravelReimbursementsOperation,
    { query },
    options,
  );
}

const createTravelReimbursementOperation: Operation = {
  id: "TravelReimbursements_PostTravelReimbursement",
  name: "travelReimbursements.create",
  method: "POST",
  path: "/v1/travelreimbursements",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a travel reimbursement for a user.
 *
 * `TravelReimbursements.create`, to be imported alone.
 */
export function createTravelReimbursement(
  core: Core,
  travelReimbursement: TravelReimbursementInputModelInput,
  query?: CreateTravelReimbursementQuery,
  options?: CallOptions,
): Call<TravelReimbursementOutputModel> {
  return call<TravelReimbursementOutputModel>(
    core,
    createTravelReimbursementOperation,
    { body: travelReimbursement, query },
    options,
  );
}

const deleteTravelReimbursementOperation: Operation = {
  id: "TravelReimbursements_DeleteTravelReimbursement",
  name: "travelReimbursements.delete",
  method: "DELETE",
  path: "/v1/travelreimbursements/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one travel reimbursement.
 *
 * `TravelReimbursements.delete`, to be imported alone.
 */
export function deleteTravelReimbursement(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteTravelReimbursementOperation, { path: [guid] }, options);
}

const getTravelReimbursementOperation: Operation = {
  id: "TravelReimbursements_GetTravelReimbursement",
  name: "travelReimbursements.get",
  method: "GET",
  path: "/v1/travelreimbursements/{guid}",
  expand: expandPath,
};

/**
 * Fetches one travel reimbursement.
 *
 * `TravelReimbursements.get`, to be imported alone.
 */
export function getTravelReimbursement(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<TravelReimbursementOutputModel> {
  return call<TravelReimbursementOutputModel>(
    core,
    getTravelReimbursementOperation,
    { path: [guid] },
    options,
  );
}

const updateTravelReimbursementOperation: Operation = {
  id: "TravelReimbursements_PatchTravelReimbursement",
  name: "travelReimbursements.update",
  method: "PATCH",
  path: "/v1/travelreimbursements/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one travel reimbursement.
 *
 * `TravelReimbursements.update`, to be imported alone.
 */
export function updateTravelReimbursement(
  core: Core,
  guid: string,
  changes: JsonPatch<TravelReimbursementOutputModelInput>,
  options?: CallOptions,
): Call<readonly TravelReimbursementOutputModel[]> {
  return call<readonly TravelReimbursementOutputModel[]>(
    core,
    updateTravelReimbursementOperation,
    { path: [guid], body: changes },
    options,
  );
}

const getTravelReimbursementPdfOperation: Operation = {
  id: "Pdf_GetTravelReimbursementPdf",
  name: "travelReimbursements.getPdf",
  method: "GET",
  path: "/v1/travelreimbursements/{guid}/pdf",
  expand: expandPath,
  result: "bytes",
  accept: "application/pdf",
};

/**
 * Downloads a travel reimbursement as PDF.
 *
 * `TravelReimbursements.getPdf`, to be imported alone.
 */
export function getTravelReimbursementPdf(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<Uint8Array> {
  return call<Uint8Array>(core, getTravelReimbursementPdfOperation, { path: [guid] }, options);
}

const listTravelReimbursementProjectTravelExpensesOperation: PagedOperation = {
  id: "ProjectTravelExpenses_GetProjectTravelExpensesForTravelReimbursement",
  name: "travelReimbursements.projectTravelExpenses.list",
  method: "GET",
  path: "/v1/travelreimbursements/{travelReimbursementGuid}/projecttravelexpenses",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the travel expenses in a reimbursement.
 *
 * `TravelReimbursementsProjectTravelExpenses.list`, to be imported alone.
 */
export function listTravelReimbursementProjectTravelExpenses(
  core: Core,
  travelReimbursementGuid: string,
  query?: ListTravelReimbursementProjectTravelExpensesQuery,
  options?: PageOptions,
): Paged<ProjectTravelExpenseOutputModel> {
  return paged<ProjectTravelExpenseOutputModel>(
    core,
    listTravelReimbursementProjectTravelExpensesOperation,
    { path: [travelReimbursementGuid], query },
    options,
  );
}
