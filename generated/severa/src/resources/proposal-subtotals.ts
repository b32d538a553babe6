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
import type { ProposalSubtotalInputModelInput, ProposalSubtotalOutputModel } from "../types.js";

/** `/v1/proposalsubtotals` and what lies below it. */
export class ProposalSubtotals {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists proposal subtotals across proposals.
   *
   * `changedSince` does not report deleted rows. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposalsubtotals` · scopes `projects:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of proposal subtotals.
   */
  list(
    query?: ListProposalSubtotalsQuery,
    options?: PageOptions,
  ): Paged<ProposalSubtotalOutputModel> {
    return listProposalSubtotals(this.#core, query, options);
  }

  /**
   * Creates a subtotal on a proposal.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/proposalsubtotals` · scopes `projects:write`
   *
   * @param proposalSubtotal - The subtotal; `proposal` and `name` (at most 200 characters) are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created proposal subtotal, with its guid.
   */
  create(
    proposalSubtotal: ProposalSubtotalInputModelInput,
    options?: CallOptions,
  ): Call<ProposalSubtotalOutputModel> {
    return createProposalSubtotal(this.#core, proposalSubtotal, options);
  }

  /**
   * Deletes one proposal subtotal.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/proposalsubtotals/{guid}` · scopes `projects:delete`
   *
   * @param guid - The proposal subtotal's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The proposal subtotal is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProposalSubtotal(this.#core, guid, options);
  }

  /**
   * Fetches one proposal subtotal.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposalsubtotals/{guid}` · scopes `projects:read`
   *
   * @param guid - The proposal subtotal's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested proposal subtotal.
   */
  get(guid: string, options?: CallOptions): Call<ProposalSubtotalOutputModel> {
    return getProposalSubtotal(this.#core, guid, options);
  }

  /**
   * Changes fields of one proposal subtotal.
   *
   * The subtotal stays on its proposal. A link to a phase ends only when that phase is deleted. Needs an add-on;
   * without it the call answers 403.
   *
   * `PATCH /v1/proposalsubtotals/{guid}` · scopes `projects:write`
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
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * Quirk `patch-subtotal-limits`: Document leaves a subtotal with its proposal for good, and with its phase until
   * that phase is deleted. Neither shows in the schema's types. Don't replace `/proposal` or `/phase`.
   *
   * @param guid - The proposal subtotal's guid.
   * @param changes - JSON Patch operations on the proposal subtotal; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed proposal subtotal, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProposalSubtotalOutputModel>,
    options?: CallOptions,
  ): Call<readonly ProposalSubtotalOutputModel[]> {
    return updateProposalSubtotal(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ProposalSubtotals.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProposalSubtotals.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListProposalSubtotalsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProposalSubtotalOutputModel, "not-reported"> {
    return changesOf<ProposalSubtotalOutputModel, "not-reported", ListProposalSubtotalsQuery>(
      {
        operation: "ProposalSubtotals_GetProposalSubtotals",
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
   * Compares a copy with all rows of `ProposalSubtotals.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProposalSubtotalsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ProposalSubtotals_GetProposalSubtotals", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `ProposalSubtotals.list` can be asked for. */
export interface ListProposalSubtotalsQuery {
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

const listProposalSubtotalsOperation: PagedOperation = {
  id: "ProposalSubtotals_GetProposalSubtotals",
  name: "proposalSubtotals.list",
  method: "GET",
  path: "/v1/proposalsubtotals",
  paging: pageToken,
};

/**
 * Lists proposal subtotals across proposals.
 *
 * `ProposalSubtotals.list`, to be imported alone.
 */
export function listProposalSubtotals(
  core: Core,
  query?: ListProposalSubtotalsQuery,
  options?: PageOptions,
): Paged<ProposalSubtotalOutputModel> {
  return paged<ProposalSubtotalOutputModel>(
    core,
    listProposalSubtotalsOperation,
    { query },
    options,
  );
}

const createProposalSubtotalOperation: Operation = {
  id: "ProposalSubtotals_PostProposalSubtotal",
  name: "proposalSubtotals.create",
  method: "POST",
  path: "/v1/proposalsubtotals",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a subtotal on a proposal.
 *
 * `ProposalSubtotals.create`, to be imported alone.
 */
export function createProposalSubtotal(
  core: Core,
  proposalSubtotal: ProposalSubtotalInputModelInput,
  options?: CallOptions,
): Call<ProposalSubtotalOutputModel> {
  return call<ProposalSubtotalOutputModel>(
    core,
    createProposalSubtotalOperation,
    { body: proposalSubtotal },
    options,
  );
}

const deleteProposalSubtotalOperation: Operation = {
  id: "ProposalSubtotals_DeleteProposalSubtotal",
  name: "proposalSubtotals.delete",
  method: "DELETE",
  path: "/v1/proposalsubtotals/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one proposal subtotal.
 *
 * `ProposalSubtotals.delete`, to be imported alone.
 */
export function deleteProposalSubtotal(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProposalSubtotalOperation, { path: [guid] }, options);
}

const getProposalSubtotalOperation: Operation = {
  id: "ProposalSubtotals_GetProposalSubtotal",
  name: "proposalSubtotals.get",
  method: "GET",
  path: "/v1/proposalsubtotals/{guid}",
  expand: expandPath,
};

/**
 * Fetches one proposal subtotal.
 *
 * `ProposalSubtotals.get`, to be imported alone.
 */
export function getProposalSubtotal(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProposalSubtotalOutputModel> {
  return call<ProposalSubtotalOutputModel>(
    core,
    getProposalSubtotalOperation,
    { path: [guid] },
    options,
  );
}

const updateProposalSubtotalOperation: Operation = {
  id: "ProposalSubtotals_PatchProposalSubtotal",
  name: "proposalSubtotals.update",
  method: "PATCH",
  path: "/v1/proposalsubtotals/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one proposal subtotal.
 *
 * `ProposalSubtotals.update`, to be imported alone.
 */
export function updateProposalSubtotal(
  core: Core,
  guid: string,
  changes: JsonPatch<ProposalSubtotalOutputModel>,
  options?: CallOptions,
): Call<readonly ProposalSubtotalOutputModel[]> {
  return call<readonly ProposalSubtotalOutputModel[]>(
    core,
    updateProposalSubtotalOperation,
    { path: [guid], body: changes },
    options,
  );
}
