import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { ProposalStatusInputModel, ProposalStatusOutputModel, UsageModel2 } from "../types.js";

/** `/v1/proposalstatuses` and what lies below it. */
export class ProposalStatuses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists proposal statuses.
   *
   * Inactive ones come along unless `isActive` is set. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposalstatuses` · scopes `settings:read` · paged by page token
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of proposal statuses.
   */
  list(query?: ListProposalStatusesQuery, options?: PageOptions): Paged<ProposalStatusOutputModel> {
    return listProposalStatuses(this.#core, query, options);
  }

  /**
   * Creates a proposal status.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/proposalstatuses` · scopes `settings:write`
   *
   * @param proposalStatus - The status; `name` (at most 200 characters) is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created proposal status, with its guid.
   */
  create(
    proposalStatus: ProposalStatusInputModel,
    options?: CallOptions,
  ): Call<ProposalStatusOutputModel> {
    return createProposalStatus(this.#core, proposalStatus, options);
  }

  /**
   * Deletes one proposal status.
   *
   * A status still in use may refuse to go; name a replacement in `moveUsagesToGuid` to move its usages there
   * first. Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/proposalstatuses/{guid}` · scopes `settings:delete`
   *
   * @param guid - The proposal status's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The proposal status is deleted; no body.
   */
  delete(guid: string, query?: DeleteProposalStatusQuery, options?: CallOptions): Call<void> {
    return deleteProposalStatus(this.#core, guid, query, options);
  }

  /**
   * Fetches one proposal status.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposalstatuses/{guid}` · scopes `settings:read`
   *
   * @param guid - The proposal status's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested proposal status.
   */
  get(guid: string, options?: CallOptions): Call<ProposalStatusOutputModel> {
    return getProposalStatus(this.#core, guid, options);
  }

  /**
   * Changes fields of one proposal status.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/proposalstatuses/{guid}` · scopes `settings:write`
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
   * @param guid - The proposal status's guid.
   * @param changes - JSON Patch operations on the proposal status; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed proposal status, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProposalStatusOutputModel>,
    options?: CallOptions,
  ): Call<readonly ProposalStatusOutputModel[]> {
    return updateProposalStatus(this.#core, guid, changes, options);
  }

  /**
   * Counts where a proposal status is used.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposalstatuses/{guid}/usage` · scopes `settings:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param guid - Guid of the proposal status whose usage is wanted.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One count per context that uses the status.
   */
  getUsage(guid: string, options?: CallOptions): Call<readonly UsageModel2[]> {
    return getProposalStatusUsage(this.#core, guid, options);
  }
}

/** What `ProposalStatuses.list` can be asked for. */
export interface ListProposalStatusesQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly isActive?: boolean | null;
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
  /** Only proposal statuses with this name. */
  readonly proposalStatusName?: string | null;
}

/** What `ProposalStatuses.delete` can be asked for. */
export interface DeleteProposalStatusQuery {
  /**
   * Guid of the proposal status that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listProposalStatusesOperation: PagedOperation = {
  id: "ProposalStatuses_GetProposalStatuses",
  name: "proposalStatuses.list",
  method: "GET",
  path: "/v1/proposalstatuses",
  paging: pageToken,
};

/**
 * Lists proposal statuses.
 *
 * `ProposalStatuses.list`, to be imported alone.
 */
export function listProposalStatuses(
  core: Core,
  query?: ListProposalStatusesQuery,
  options?: PageOptions,
): Paged<ProposalStatusOutputModel> {
  return paged<ProposalStatusOutputModel>(core, listProposalStatusesOperation, { query }, options);
}

const createProposalStatusOperation: Operation = {
  id: "ProposalStatuses_PostProposalStatus",
  name: "proposalStatuses.create",
  method: "POST",
  path: "/v1/proposalstatuses",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a proposal status.
 *
 * `ProposalStatuses.create`, to be imported alone.
 */
export function createProposalStatus(
  core: Core,
  proposalStatus: ProposalStatusInputModel,
  options?: CallOptions,
): Call<ProposalStatusOutputModel> {
  return call<ProposalStatusOutputModel>(
    core,
    createProposalStatusOperation,
    { body: proposalStatus },
    options,
  );
}

const deleteProposalStatusOperation: Operation = {
  id: "ProposalStatuses_DeleteProposalStatus",
  name: "proposalStatuses.delete",
  method: "DELETE",
  path: "/v1/proposalstatuses/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one proposal status.
 *
 * `ProposalStatuses.delete`, to be imported alone.
 */
export function deleteProposalStatus(
  core: Core,
  guid: string,
  query?: DeleteProposalStatusQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProposalStatusOperation, { path: [guid], query }, options);
}

const getProposalStatusOperation: Operation = {
  id: "ProposalStatuses_GetProposalStatus",
  name: "proposalStatuses.get",
  method: "GET",
  path: "/v1/proposalstatuses/{guid}",
  expand: expandPath,
};

/**
 * Fetches one proposal status.
 *
 * `ProposalStatuses.get`, to be imported alone.
 */
export function getProposalStatus(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProposalStatusOutputModel> {
  return call<ProposalStatusOutputModel>(
    core,
    getProposalStatusOperation,
    { path: [guid] },
    options,
  );
}

const updateProposalStatusOperation: Operation = {
  id: "ProposalStatuses_PatchProposalStatus",
  name: "proposalStatuses.update",
  method: "PATCH",
  path: "/v1/proposalstatuses/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one proposal status.
 *
 * `ProposalStatuses.update`, to be imported alone.
 */
export function updateProposalStatus(
  core: Core,
  guid: string,
  changes: JsonPatch<ProposalStatusOutputModel>,
  options?: CallOptions,
): Call<readonly ProposalStatusOutputModel[]> {
  return call<readonly ProposalStatusOutputModel[]>(
    core,
    updateProposalStatusOperation,
    { path: [guid], body: changes },
    options,
  );
}

const getProposalStatusUsageOperation: Operation = {
  id: "ProposalStatuses_GetUsage",
  name: "proposalStatuses.getUsage",
  method: "GET",
  path: "/v1/proposalstatuses/{guid}/usage",
  expand: expandPath,
};

/**
 * Counts where a proposal status is used.
 *
 * `ProposalStatuses.getUsage`, to be imported alone.
 */
export function getProposalStatusUsage(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<readonly UsageModel2[]> {
  return call<readonly UsageModel2[]>(
    core,
    getProposalStatusUsageOperation,
    { path: [guid] },
    options,
  );
}
