import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { ProposalStatusInputModel, ProposalStatusOutputModel, UsageModel2 } from "../types.js";
const listProposalStatuses: PagedOperation = {
  id: "ProposalStatuses_GetProposalStatuses",
  method: "GET",
  path: "/v1/proposalstatuses",
  paging: pageToken,
};
const createProposalStatuses: Operation = {
  id: "ProposalStatuses_PostProposalStatus",
  method: "POST",
  path: "/v1/proposalstatuses",
  body: json({}),
};
const deleteProposalStatuses: Operation = {
  id: "ProposalStatuses_DeleteProposalStatus",
  method: "DELETE",
  path: "/v1/proposalstatuses/{guid}",
  result: "none",
};
const getProposalStatuses: Operation = {
  id: "ProposalStatuses_GetProposalStatus",
  method: "GET",
  path: "/v1/proposalstatuses/{guid}",
};
const updateProposalStatuses: Operation = {
  id: "ProposalStatuses_PatchProposalStatus",
  method: "PATCH",
  path: "/v1/proposalstatuses/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};
const getProposalStatusesUsage: Operation = {
  id: "ProposalStatuses_GetUsage",
  method: "GET",
  path: "/v1/proposalstatuses/{guid}/usage",
};

/** What {@link ProposalStatuses.list} can be asked for. */
export interface ListProposalStatusesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly isActive?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Only proposal statuses with this name. */
  readonly proposalStatusName?: string | null;
}

/** What {@link ProposalStatuses.delete} can be asked for. */
export interface DeleteProposalStatusesQuery {
  /**
   * Guid of the proposal status that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

/** Operations below `ProposalStatuses`. */
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
  list(
    query: ListProposalStatusesQuery = {},
    options: PageOptions = {},
  ): Paged<ProposalStatusOutputModel> {
    return this.#core.paged<ProposalStatusOutputModel>(listProposalStatuses, { query }, options);
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
    options: CallOptions = {},
  ): Call<ProposalStatusOutputModel> {
    return this.#core.call<ProposalStatusOutputModel>(
      createProposalStatuses,
      { body: proposalStatus },
      options,
    );
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
  delete(
    guid: string,
    query: DeleteProposalStatusesQuery = {},
    options: CallOptions = {},
  ): Call<void> {
    return this.#core.call<void>(deleteProposalStatuses, { path: [guid], query }, options);
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
  get(guid: string, options: CallOptions = {}): Call<ProposalStatusOutputModel> {
    return this.#core.call<ProposalStatusOutputModel>(
      getProposalStatuses,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one proposal status.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/proposalstatuses/{guid}` · scopes `settings:write`
   *
   * @param guid - The proposal status's guid.
   * @param changes - JSON Patch operations on the proposal status; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed proposal status, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProposalStatusOutputModel>,
    options: CallOptions = {},
  ): Call<readonly ProposalStatusOutputModel[]> {
    return this.#core.call<readonly ProposalStatusOutputModel[]>(
      updateProposalStatuses,
      { path: [guid], body: changes },
      options,
    );
  }

  /**
   * Counts where a proposal status is used.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/proposalstatuses/{guid}/usage` · scopes `settings:read`
   *
   * @param guid - Guid of the proposal status whose usage is wanted.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One count per context that uses the status.
   */
  getUsage(guid: string, options: CallOptions = {}): Call<readonly UsageModel2[]> {
    return this.#core.call<readonly UsageModel2[]>(
      getProposalStatusesUsage,
      { path: [guid] },
      options,
    );
  }
}
