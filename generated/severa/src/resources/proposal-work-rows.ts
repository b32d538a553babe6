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
import type { ProposalWorkhourRowInputModel, ProposalWorkhourRowOutputModel } from "../types.js";

/** `/v1/proposalworkrows` and what lies below it. */
export class ProposalWorkRows {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists proposal work rows across proposals.
   *
   * `changedSince` does not report deleted rows. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposalworkrows` · scopes `projects:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of proposal work rows.
   */
  list(
    query?: ListProposalWorkRowsQuery,
    options?: PageOptions,
  ): Paged<ProposalWorkhourRowOutputModel> {
    return listProposalWorkRows(this.#core, query, options);
  }

  /**
   * Creates a work row on a proposal.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/proposalworkrows` · scopes `projects:write`
   *
   * @param proposalWorkhourRow - The row; `proposal`, `workType`, `name` (at most 200 characters) and `quantity` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created proposal work row, with its guid.
   */
  create(
    proposalWorkhourRow: ProposalWorkhourRowInputModel,
    options?: CallOptions,
  ): Call<ProposalWorkhourRowOutputModel> {
    return createProposalWorkRow(this.#core, proposalWorkhourRow, options);
  }

  /**
   * Deletes one proposal work row.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/proposalworkrows/{guid}` · scopes `projects:delete`
   *
   * @param guid - The proposal work row's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The proposal work row is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProposalWorkRow(this.#core, guid, options);
  }

  /**
   * Fetches one proposal work row.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposalworkrows/{guid}` · scopes `projects:read`
   *
   * @param guid - The proposal work row's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested proposal work row.
   */
  get(guid: string, options?: CallOptions): Call<ProposalWorkhourRowOutputModel> {
    return getProposalWorkRow(this.#core, guid, options);
  }

  /**
   * Changes fields of one proposal work row.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/proposalworkrows/{guid}` · scopes `projects:write`
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
   * @param guid - The proposal work row's guid.
   * @param changes - JSON Patch operations on the proposal work row; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed proposal work row, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProposalWorkhourRowOutputModel>,
    options?: CallOptions,
  ): Call<readonly ProposalWorkhourRowOutputModel[]> {
    return updateProposalWorkRow(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ProposalWorkRows.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProposalWorkRows.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListProposalWorkRowsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProposalWorkhourRowOutputModel, "not-reported"> {
    return changesOf<ProposalWorkhourRowOutputModel, "not-reported", ListProposalWorkRowsQuery>(
      {
        operation: "ProposalWorkhours_GetProposalWorkHours",
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
   * Compares a copy with all rows of `ProposalWorkRows.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProposalWorkRowsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ProposalWorkhours_GetProposalWorkHours", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `ProposalWorkRows.list` can be asked for. */
export interface ListProposalWorkRowsQuery {
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

const listProposalWorkRowsOperation: PagedOperation = {
  id: "ProposalWorkhours_GetProposalWorkHours",
  name: "proposalWorkRows.list",
  method: "GET",
  path: "/v1/proposalworkrows",
  paging: pageToken,
};

/**
 * Lists proposal work rows across proposals.
 *
 * `ProposalWorkRows.list`, to be imported alone.
 */
export function listProposalWorkRows(
  core: Core,
  query?: ListProposalWorkRowsQuery,
  options?: PageOptions,
): Paged<ProposalWorkhourRowOutputModel> {
  return paged<ProposalWorkhourRowOutputModel>(
    core,
    listProposalWorkRowsOperation,
    { query },
    options,
  );
}

const createProposalWorkRowOperation: Operation = {
  id: "ProposalWorkhours_PostProposalWorkhour",
  name: "proposalWorkRows.create",
  method: "POST",
  path: "/v1/proposalworkrows",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a work row on a proposal.
 *
 * `ProposalWorkRows.create`, to be imported alone.
 */
export function createProposalWorkRow(
  core: Core,
  proposalWorkhourRow: ProposalWorkhourRowInputModel,
  options?: CallOptions,
): Call<ProposalWorkhourRowOutputModel> {
  return call<ProposalWorkhourRowOutputModel>(
    core,
    createProposalWorkRowOperation,
    { body: proposalWorkhourRow },
    options,
  );
}

const deleteProposalWorkRowOperation: Operation = {
  id: "ProposalWorkhours_DeleteProposalWorkhour",
  name: "proposalWorkRows.delete",
  method: "DELETE",
  path: "/v1/proposalworkrows/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one proposal work row.
 *
 * `ProposalWorkRows.delete`, to be imported alone.
 */
export function deleteProposalWorkRow(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteProposalWorkRowOperation, { path: [guid] }, options);
}

const getProposalWorkRowOperation: Operation = {
  id: "ProposalWorkhours_GetProposalWorkhour",
  name: "proposalWorkRows.get",
  method: "GET",
  path: "/v1/proposalworkrows/{guid}",
  expand: expandPath,
};

/**
 * Fetches one proposal work row.
 *
 * `ProposalWorkRows.get`, to be imported alone.
 */
export function getProposalWorkRow(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProposalWorkhourRowOutputModel> {
  return call<ProposalWorkhourRowOutputModel>(
    core,
    getProposalWorkRowOperation,
    { path: [guid] },
    options,
  );
}

const updateProposalWorkRowOperation: Operation = {
  id: "ProposalWorkhours_PatchProposalWorkhour",
  name: "proposalWorkRows.update",
  method: "PATCH",
  path: "/v1/proposalworkrows/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one proposal work row.
 *
 * `ProposalWorkRows.update`, to be imported alone.
 */
export function updateProposalWorkRow(
  core: Core,
  guid: string,
  changes: JsonPatch<ProposalWorkhourRowOutputModel>,
  options?: CallOptions,
): Call<readonly ProposalWorkhourRowOutputModel[]> {
  return call<readonly ProposalWorkhourRowOutputModel[]>(
    core,
    updateProposalWorkRowOperation,
    { path: [guid], body: changes },
    options,
  );
}
