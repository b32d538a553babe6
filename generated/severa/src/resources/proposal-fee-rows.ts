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
  ProposalFeeRowInputModelInput,
  ProposalFeeRowOutputModel,
  ProposalFeeRowOutputModelInput,
} from "../types.js";

/** `/v1/proposalfeerows` and what lies below it. */
export class ProposalFeeRows {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists proposal fee rows across proposals.
   *
   * `changedSince` does not report deleted rows. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposalfeerows` · scopes `projects:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of proposal fee rows.
   */
  list(query?: ListProposalFeeRowsQuery, options?: PageOptions): Paged<ProposalFeeRowOutputModel> {
    return listProposalFeeRows(this.#core, query, options);
  }

  /**
   * Creates a fee row on a proposal.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/proposalfeerows` · scopes `projects:write`
   *
   * @param proposalFeeRow - The row; `proposal`, `name` (at most 200 characters) and `quantity` are required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created proposal fee row, with its guid.
   */
  create(
    proposalFeeRow: ProposalFeeRowInputModelInput,
    options?: CallOptions,
  ): Call<ProposalFeeRowOutputModel> {
    return createProposalFeeRow(this.#core, proposalFeeRow, options);
  }

  /**
   * Deletes one proposal fee row.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/proposalfeerows/{guid}` · scopes `projects:delete`
   *
   * @param guid - The proposal fee row's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The proposal fee row is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProposalFeeRow(this.#core, guid, options);
  }

  /**
   * Fetches one proposal fee row.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposalfeerows/{guid}` · scopes `projects:read`
   *
   * @param guid - The proposal fee row's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested proposal fee row.
   */
  get(guid: string, options?: CallOptions): Call<ProposalFeeRowOutputModel> {
    return getProposalFeeRow(this.#core, guid, options);
  }

  /**
   * Changes fields of one proposal fee row.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/proposalfeerows/{guid}` · scopes `projects:write`
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
   * @param guid - The proposal fee row's guid.
   * @param changes - JSON Patch operations on the proposal fee row; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed proposal fee row, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProposalFeeRowOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly ProposalFeeRowOutputModel[]> {
    return updateProposalFeeRow(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ProposalFeeRows.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProposalFeeRows.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListProposalFeeRowsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProposalFeeRowOutputModel, "not-reported"> {
    return changesOf<ProposalFeeRowOutputModel, "not-reported", ListProposalFeeRowsQuery>(
      {
        operation: "ProposalFees_GetProposalFees",
        id: "/guid",
        since: "changedSince",
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
   * Compares a copy with all rows of `ProposalFeeRows.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProposalFeeRowsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ProposalFees_GetProposalFees", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `ProposalFeeRows.list` can be asked for. */
export interface ListProposalFeeRowsQuery {
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
   *
   * Quirk `changed-since-no-timestamp`: Document filters this list by time of change, yet its rows carry no time
   * of change. Remember when you asked; the rows can't tell.
   */
  readonly changedSince?: string | null;
}

const listProposalFeeRowsOperation: PagedOperation = {
  id: "ProposalFees_GetProposalFees",
  name: "proposalFeeRows.list",
  method: "GET",
  path: "/v1/proposalfeerows",
  paging: pageToken,
};

/**
 * Lists proposal fee rows across proposals.
 *
 * `ProposalFeeRows.list`, to be imported alone.
 */
export function listProposalFeeRows(
  core: Core,
  query?: ListProposalFeeRowsQuery,
  options?: PageOptions,
): Paged<ProposalFeeRowOutputModel> {
  return paged<ProposalFeeRowOutputModel>(core, listProposalFeeRowsOperation, { query }, options);
}

const createProposalFeeRowOperation: Operation = {
  id: "ProposalFees_PostProposalFee",
  name: "proposalFeeRows.create",
  method: "POST",
  path: "/v1/proposalfeerows",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a fee row on a proposal.
 *
 * `ProposalFeeRows.create`, to be imported alone.
 */
export function createProposalFeeRow(
  core: Core,
  proposalFeeRow: ProposalFeeRowInputModelInput,
  options?: CallOptions,
): Call<ProposalFeeRowOutputModel> {
  return call<ProposalFeeRowOutputModel>(
    core,
    createProposalFeeRowOperation,
    { body: proposalFeeRow },
    options,
  );
}

const deleteProposalFeeRowOperation: Operation = {
  id: "ProposalFees_DeleteProposalFee",
  name: "proposalFeeRows.delete",
  method: "DELETE",
  path: "/v1/proposalfeerows/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one proposal fee row.
 *
 * `ProposalFeeRows.delete`, to be imported alone.
 */
export function deleteProposalFeeRow(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteProposalFeeRowOperation, { path: [guid] }, options);
}

const getProposalFeeRowOperation: Operation = {
  id: "ProposalFees_GetProposalFee",
  name: "proposalFeeRows.get",
  method: "GET",
  path: "/v1/proposalfeerows/{guid}",
  expand: expandPath,
};

/**
 * Fetches one proposal fee row.
 *
 * `ProposalFeeRows.get`, to be imported alone.
 */
export function getProposalFeeRow(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProposalFeeRowOutputModel> {
  return call<ProposalFeeRowOutputModel>(
    core,
    getProposalFeeRowOperation,
    { path: [guid] },
    options,
  );
}

const updateProposalFeeRowOperation: Operation = {
  id: "ProposalFees_PatchProposalFee",
  name: "proposalFeeRows.update",
  method: "PATCH",
  path: "/v1/proposalfeerows/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one proposal fee row.
 *
 * `ProposalFeeRows.update`, to be imported alone.
 */
export function updateProposalFeeRow(
  core: Core,
  guid: string,
  changes: JsonPatch<ProposalFeeRowOutputModelInput>,
  options?: CallOptions,
): Call<readonly ProposalFeeRowOutputModel[]> {
  return call<readonly ProposalFeeRowOutputModel[]>(
    core,
    updateProposalFeeRowOperation,
    { path: [guid], body: changes },
    options,
  );
}
