import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  ExpensesClass,
  ProjectTravelExpenseOutputModel,
  TravelReimbursementInputModelInput,
  TravelReimbursementOutputModel,
  TravelReimbursementOutputModelInput,
} from "../types.js";
const listTravelReimbursementsProjectTravelExpenses: PagedOperation = {
  id: "ProjectTravelExpenses_GetProjectTravelExpensesForTravelReimbursement",
  method: "GET",
  path: "/v1/travelreimbursements/{travelReimbursementGuid}/projecttravelexpenses",
  paging: pageToken,
};
const listTravelReimbursements: PagedOperation = {
  id: "TravelReimbursements_GetTravelReimbursements",
  method: "GET",
  path: "/v1/travelreimbursements",
  paging: pageToken,
};
const createTravelReimbursements: Operation = {
  id: "TravelReimbursements_PostTravelReimbursement",
  method: "POST",
  path: "/v1/travelreimbursements",
  body: json({}),
};
const deleteTravelReimbursements: Operation = {
  id: "TravelReimbursements_DeleteTravelReimbursement",
  method: "DELETE",
  path: "/v1/travelreimbursements/{guid}",
  result: "none",
};
const getTravelReimbursements: Operation = {
  id: "TravelReimbursements_GetTravelReimbursement",
  method: "GET",
  path: "/v1/travelreimbursements/{guid}",
};
const updateTravelReimbursements: Operation = {
  id: "TravelReimbursements_PatchTravelReimbursement",
  method: "PATCH",
  path: "/v1/travelreimbursements/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};
const getTravelReimbursementsPdf: Operation = {
  id: "Pdf_GetTravelReimbursementPdf",
  method: "GET",
  path: "/v1/travelreimbursements/{guid}/pdf",
  result: "bytes",
  accept: "application/pdf",
};

/** What {@link TravelReimbursementsProjectTravelExpenses.list} can be asked for. */
export interface ListTravelReimbursementsProjectTravelExpensesQuery {
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Only travel expenses of this class: Mileage, DailyAllowance or OtherTravelExpense. */
  readonly expenseClass?: ExpensesClass;
}

/** Operations below `TravelReimbursementsProjectTravelExpenses`. */
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
   * @param travelReimbursementGuid - Guid of the travel reimbursement whose travel expenses are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of travel expenses.
   */
  list(
    travelReimbursementGuid: string,
    query: ListTravelReimbursementsProjectTravelExpensesQuery = {},
    options: PageOptions = {},
  ): Paged<ProjectTravelExpenseOutputModel> {
    return this.#core.paged<ProjectTravelExpenseOutputModel>(
      listTravelReimbursementsProjectTravelExpenses,
      { path: [travelReimbursementGuid], query },
      options,
    );
  }
}

/** What {@link TravelReimbursements.list} can be asked for. */
export interface ListTravelReimbursementsQuery {
  /** Rows per page, 1 to 1000; 100 when omitted. */
  readonly rowCount?: number | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
  /** Only travel reimbursements in any of these statuses; all when omitted. */
  readonly travelReimbursementStatusGuids?: readonly string[] | null;
}

/** What {@link TravelReimbursements.create} can be asked for. */
export interface CreateTravelReimbursementsQuery {
  /**
   * true (default) adds every unreimbursed expense of the user, from the organization's
   * travelExpenseReimbursementStartDate on if set; false only the listed ones.
   *
   * Default: `true`.
   */
  readonly addAllUnreimbursedTravelExpenses?: boolean;
  /**
   * Guids of the user's travel expenses to include. Ignored unless addAllUnreimbursedTravelExpenses is false.
   */
  readonly includedProjectTravelExpenses?: readonly string[] | null;
}

/** Operations below `TravelReimbursements`. */
export class TravelReimbursements {
  readonly #core: Core;
  /** Operations below `TravelReimbursementsProjectTravelExpenses`. */
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
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of travel reimbursements.
   */
  list(
    query: ListTravelReimbursementsQuery = {},
    options: PageOptions = {},
  ): Paged<TravelReimbursementOutputModel> {
    return this.#core.paged<TravelReimbursementOutputModel>(
      listTravelReimbursements,
      { query },
      options,
    );
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
    query: CreateTravelReimbursementsQuery = {},
    options: CallOptions = {},
  ): Call<TravelReimbursementOutputModel> {
    return this.#core.call<TravelReimbursementOutputModel>(
      createTravelReimbursements,
      { body: travelReimbursement, query },
      options,
    );
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
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteTravelReimbursements, { path: [guid] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<TravelReimbursementOutputModel> {
    return this.#core.call<TravelReimbursementOutputModel>(
      getTravelReimbursements,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one travel reimbursement.
   *
   * `PATCH /v1/travelreimbursements/{guid}` · scopes `travels:write`
   *
   * @param guid - The travel reimbursement's guid.
   * @param changes - JSON Patch operations on the travel reimbursement; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed travel reimbursement, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<TravelReimbursementOutputModelInput>,
    options: CallOptions = {},
  ): Call<readonly TravelReimbursementOutputModel[]> {
    return this.#core.call<readonly TravelReimbursementOutputModel[]>(
      updateTravelReimbursements,
      { path: [guid], body: changes },
      options,
    );
  }

  /**
   * Downloads a travel reimbursement as PDF.
   *
   * `GET /v1/travelreimbursements/{guid}/pdf` · scopes `files:read`
   *
   * @param guid - Guid of the travel reimbursement to render as PDF.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The PDF file.
   */
  getPdf(guid: string, options: CallOptions = {}): Call<Uint8Array> {
    return this.#core.call<Uint8Array>(getTravelReimbursementsPdf, { path: [guid] }, options);
  }
}
