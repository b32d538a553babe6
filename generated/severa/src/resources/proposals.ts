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
  ProposalFeeRowOutputModel,
  ProposalInputModel,
  ProposalOutputModel,
  ProposalSettingsOutputModel,
  ProposalSettingsOutputModelInput,
  ProposalSubtotalOutputModel,
  ProposalWorkhourRowOutputModel,
} from "../types.js";

/** `/v1/proposals` and what lies below it. */
export class Proposals {
  readonly #core: Core;
  /** `/v1/proposals/{guid}/proposalsettings` and what lies below it. */
  readonly settings: ProposalsSettings;
  /** `/v1/proposals/{proposalGuid}/proposalfeerows` and what lies below it. */
  readonly feeRows: ProposalsFeeRows;
  /** `/v1/proposals/{proposalGuid}/proposalsubtotals` and what lies below it. */
  readonly subtotals: ProposalsSubtotals;
  /** `/v1/proposals/{proposalGuid}/proposalworkrows` and what lies below it. */
  readonly workRows: ProposalsWorkRows;

  constructor(core: Core) {
    this.#core = core;
    this.settings = new ProposalsSettings(core);
    this.feeRows = new ProposalsFeeRows(core);
    this.subtotals = new ProposalsSubtotals(core);
    this.workRows = new ProposalsWorkRows(core);
  }

  /**
   * Lists proposals across projects.
   *
   * `changedSince` does not report deleted rows. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposals` · scopes `projects:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of proposals.
   */
  list(query?: ListProposalsQuery, options?: PageOptions): Paged<ProposalOutputModel> {
    return listProposals(this.#core, query, options);
  }

  /**
   * Creates a proposal for a project.
   *
   * `POST /v1/proposals` · scopes `projects:write`
   *
   * Quirk `addon-gaps`: Document announces 403 for a missing add-on on most calls about this matter, but not on
   * this one. Expect it here too.
   *
   * @param proposal - The proposal; `project` and `name` (at most 50 characters) are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created proposal, with its guid.
   */
  create(proposal: ProposalInputModel, options?: CallOptions): Call<ProposalOutputModel> {
    return createProposal(this.#core, proposal, options);
  }

  /**
   * Deletes one proposal.
   *
   * `DELETE /v1/proposals/{guid}` · scopes `projects:delete`
   *
   * Quirk `addon-gaps`: Document announces 403 for a missing add-on on most calls about this matter, but not on
   * this one. Expect it here too.
   *
   * @param guid - The proposal's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The proposal is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProposal(this.#core, guid, options);
  }

  /**
   * Fetches one proposal.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposals/{guid}` · scopes `projects:read`
   *
   * @param guid - The proposal's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The proposal, with its totals.
   */
  get(guid: string, options?: CallOptions): Call<ProposalOutputModel> {
    return getProposal(this.#core, guid, options);
  }

  /**
   * Changes fields of one proposal.
   *
   * `PATCH /v1/proposals/{guid}` · scopes `projects:write`
   *
   * Quirk `addon-gaps`: Document announces 403 for a missing add-on on most calls about this matter, but not on
   * this one. Expect it here too.
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
   * @param guid - The proposal's guid.
   * @param changes - JSON Patch operations on the proposal; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed proposal, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProposalInputModel>,
    options?: CallOptions,
  ): Call<readonly ProposalOutputModel[]> {
    return updateProposal(this.#core, guid, changes, options);
  }

  /**
   * The rows of `Proposals.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Proposals.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListProposalsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProposalOutputModel, "not-reported"> {
    return changesOf<ProposalOutputModel, "not-reported", ListProposalsQuery>(
      {
        operation: "Proposals_GetProposals",
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
   * Compares a copy with all rows of `Proposals.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProposalsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Proposals_GetProposals", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Proposals.list` can be asked for. */
export interface ListProposalsQuery {
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

/** `/v1/proposals/{guid}/proposalsettings` and what lies below it. */
export class ProposalsSettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches the print settings of a proposal.
   *
   * `guid` is that of the proposal. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposals/{guid}/proposalsettings` · scopes `projects:read`
   *
   * @param guid - Guid of the proposal the settings belong to.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The settings: which parts the proposal shows, and its style.
   */
  get(guid: string, options?: CallOptions): Call<ProposalSettingsOutputModel> {
    return getProposalSettings(this.#core, guid, options);
  }

  /**
   * Changes the print settings of a proposal.
   *
   * `guid` is that of the proposal.
   *
   * `PATCH /v1/proposals/{guid}/proposalsettings` · scopes `projects:write`
   *
   * Quirk `addon-gaps`: Document announces 403 for a missing add-on on most calls about this matter, but not on
   * this one. Expect it here too.
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
   * @param guid - Guid of the proposal the settings belong to.
   * @param changes - JSON Patch operations on the settings; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed settings, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProposalSettingsOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly ProposalSettingsOutputModel[]> {
    return updateProposalSettings(this.#core, guid, changes, options);
  }
}

/** `/v1/proposals/{proposalGuid}/proposalfeerows` and what lies below it. */
export class ProposalsFeeRows {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the fee rows of a proposal.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposals/{proposalGuid}/proposalfeerows` · scopes `projects:read` · paged by page token
   *
   * @param proposalGuid - Guid of the proposal whose fee rows are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of proposal fee rows.
   */
  list(
    proposalGuid: string,
    query?: ListProposalsFeeRowsQuery,
    options?: PageOptions,
  ): Paged<ProposalFeeRowOutputModel> {
    return listProposalsFeeRows(this.#core, proposalGuid, query, options);
  }
}

/** What `ProposalsFeeRows.list` can be asked for. */
export interface ListProposalsFeeRowsQuery {
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
}

/** `/v1/proposals/{proposalGuid}/proposalsubtotals` and what lies below it. */
export class ProposalsSubtotals {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the subtotals of a proposal.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposals/{proposalGuid}/proposalsubtotals` · scopes `projects:read` · paged by page token
   *
   * @param proposalGuid - Guid of the proposal whose subtotals are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of proposal subtotals.
   */
  list(
    proposalGuid: string,
    query?: ListProposalsSubtotalsQuery,
    options?: PageOptions,
  ): Paged<ProposalSubtotalOutputModel> {
    return listProposalsSubtotals(this.#core, proposalGuid, query, options);
  }
}

/** What `ProposalsSubtotals.list` can be asked for. */
export interface ListProposalsSubtotalsQuery {
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
}

/** `/v1/proposals/{proposalGuid}/proposalworkrows` and what lies below it. */
export class ProposalsWorkRows {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work rows of a proposal.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposals/{proposalGuid}/proposalworkrows` · scopes `projects:read` · paged by page token
   *
   * @param proposalGuid - Guid of the proposal whose work rows are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of proposal work rows.
   */
  list(
    proposalGuid: string,
    query?: ListProposalsWorkRowsQuery,
    options?: PageOptions,
  ): Paged<ProposalWorkhourRowOutputModel> {
    return listProposalsWorkRows(this.#core, proposalGuid, query, options);
  }
}

/** What `ProposalsWorkRows.list` can be asked for. */
export interface ListProposalsWorkRowsQuery {
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
}

const listProposalsOperation: PagedOperation = {
  id: "Proposals_GetProposals",
  name: "proposals.list",
  method: "GET",
  path: "/v1/proposals",
  paging: pageToken,
};

/**
 * Lists proposals across projects.
 *
 * `Proposals.list`, to be imported alone.
 */
export function listProposals(
  core: Core,
  query?: ListProposalsQuery,
  options?: PageOptions,
): Paged<ProposalOutputModel> {
  return paged<ProposalOutputModel>(core, listProposalsOperation, { query }, options);
}

const createProposalOperation: Operation = {
  id: "Proposals_PostProposal",
  name: "proposals.create",
  method: "POST",
  path: "/v1/proposals",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a proposal for a project.
 *
 * `Proposals.create`, to be imported alone.
 */
export function createProposal(
  core: Core,
  proposal: ProposalInputModel,
  options?: CallOptions,
): Call<ProposalOutputModel> {
  return call<ProposalOutputModel>(core, createProposalOperation, { body: proposal }, options);
}

const deleteProposalOperation: Operation = {
  id: "Proposals_DeleteProposal",
  name: "proposals.delete",
  method: "DELETE",
  path: "/v1/proposals/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one proposal.
 *
 * `Proposals.delete`, to be imported alone.
 */
export function deleteProposal(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteProposalOperation, { path: [guid] }, options);
}

const getProposalOperation: Operation = {
  id: "Proposals_GetProposal",
  name: "proposals.get",
  method: "GET",
  path: "/v1/proposals/{guid}",
  expand: expandPath,
};

/**
 * Fetches one proposal.
 *
 * `Proposals.get`, to be imported alone.
 */
export function getProposal(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProposalOutputModel> {
  return call<ProposalOutputModel>(core, getProposalOperation, { path: [guid] }, options);
}

const updateProposalOperation: Operation = {
  id: "Proposals_PatchProposal",
  name: "proposals.update",
  method: "PATCH",
  path: "/v1/proposals/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one proposal.
 *
 * `Proposals.update`, to be imported alone.
 */
export function updateProposal(
  core: Core,
  guid: string,
  changes: JsonPatch<ProposalInputModel>,
  options?: CallOptions,
): Call<readonly ProposalOutputModel[]> {
  return call<readonly ProposalOutputModel[]>(
    core,
    updateProposalOperation,
    { path: [guid], body: changes },
    options,
  );
}

const getProposalSettingsOperation: Operation = {
  id: "ProposalSettings_GetProposalSettings",
  name: "proposals.settings.get",
  method: "GET",
  path: "/v1/proposals/{guid}/proposalsettings",
  expand: expandPath,
};

/**
 * Fetches the print settings of a proposal.
 *
 * `ProposalsSettings.get`, to be imported alone.
 */
export function getProposalSettings(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProposalSettingsOutputModel> {
  return call<ProposalSettingsOutputModel>(
    core,
    getProposalSettingsOperation,
    { path: [guid] },
    options,
  );
}

const updateProposalSettingsOperation: Operation = {
  id: "ProposalSettings_PatchProposalSettings",
  name: "proposals.settings.update",
  method: "PATCH",
  path: "/v1/proposals/{guid}/proposalsettings",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes the print settings of a proposal.
 *
 * `ProposalsSettings.update`, to be imported alone.
 */
export function updateProposalSettings(
  core: Core,
  guid: string,
  changes: JsonPatch<ProposalSettingsOutputModelInput>,
  options?: CallOptions,
): Call<readonly ProposalSettingsOutputModel[]> {
  return call<readonly ProposalSettingsOutputModel[]>(
    core,
    updateProposalSettingsOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listProposalsFeeRowsOperation: PagedOperation = {
  id: "ProposalFees_GetProposalFeesForProposal",
  name: "proposals.feeRows.list",
  method: "GET",
  path: "/v1/proposals/{proposalGuid}/proposalfeerows",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the fee rows of a proposal.
 *
 * `ProposalsFeeRows.list`, to be imported alone.
 */
export function listProposalsFeeRows(
  core: Core,
  proposalGuid: string,
  query?: ListProposalsFeeRowsQuery,
  options?: PageOptions,
): Paged<ProposalFeeRowOutputModel> {
  return paged<ProposalFeeRowOutputModel>(
    core,
    listProposalsFeeRowsOperation,
    { path: [proposalGuid], query },
    options,
  );
}

const listProposalsSubtotalsOperation: PagedOperation = {
  id: "ProposalSubtotals_GetProposalSubtotalsForProposal",
  name: "proposals.subtotals.list",
  method: "GET",
  path: "/v1/proposals/{proposalGuid}/proposalsubtotals",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the subtotals of a proposal.
 *
 * `ProposalsSubtotals.list`, to be imported alone.
 */
export function listProposalsSubtotals(
  core: Core,
  proposalGuid: string,
  query?: ListProposalsSubtotalsQuery,
  options?: PageOptions,
): Paged<ProposalSubtotalOutputModel> {
  return paged<ProposalSubtotalOutputModel>(
    core,
    listProposalsSubtotalsOperation,
    { path: [proposalGuid], query },
    options,
  );
}

const listProposalsWorkRowsOperation: PagedOperation = {
  id: "ProposalWorkhours_GetProposalWorkHoursForProposal",
  name: "proposals.workRows.list",
  method: "GET",
  path: "/v1/proposals/{proposalGuid}/proposalworkrows",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the work rows of a proposal.
 *
 * `ProposalsWorkRows.list`, to be imported alone.
 */
export function listProposalsWorkRows(
  core: Core,
  proposalGuid: string,
  query?: ListProposalsWorkRowsQuery,
  options?: PageOptions,
): Paged<ProposalWorkhourRowOutputModel> {
  return paged<ProposalWorkhourRowOutputModel>(
    core,
    listProposalsWorkRowsOperation,
    { path: [proposalGuid], query },
    options,
  );
}
