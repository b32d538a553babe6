import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { ProposalSubtotalInputModelInput, ProposalSubtotalOutputModel } from "../types.js";
const listProposalSubtotals: PagedOperation = {
  id: "ProposalSubtotals_GetProposalSubtotals",
  method: "GET",
  path: "/v1/proposalsubtotals",
  paging: pageToken,
};
const createProposalSubtotals: Operation = {
  id: "ProposalSubtotals_PostProposalSubtotal",
  method: "POST",
  path: "/v1/proposalsubtotals",
  body: json({}),
};
const deleteProposalSubtotals: Operation = {
  id: "ProposalSubtotals_DeleteProposalSubtotal",
  method: "DELETE",
  path: "/v1/proposalsubtotals/{guid}",
  result: "none",
};
const getProposalSubtotals: Operation = {
  id: "ProposalSubtotals_GetProposalSubtotal",
  method: "GET",
  path: "/v1/proposalsubtotals/{guid}",
};
const updateProposalSubtotals: Operation = {
  id: "ProposalSubtotals_PatchProposalSubtotal",
  method: "PATCH",
  path: "/v1/proposalsubtotals/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link ProposalSubtotals.list} can be asked for. */
export interface ListProposalSubtotalsQuery {
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
}

/** Operations below `ProposalSubtotals`. */
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
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of proposal subtotals.
   */
  list(
    query: ListProposalSubtotalsQuery = {},
    options: PageOptions = {},
  ): Paged<ProposalSubtotalOutputModel> {
    return this.#core.paged<ProposalSubtotalOutputModel>(listProposalSubtotals, { query }, options);
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
    options: CallOptions = {},
  ): Call<ProposalSubtotalOutputModel> {
    return this.#core.call<ProposalSubtotalOutputModel>(
      createProposalSubtotals,
      { body: proposalSubtotal },
      options,
    );
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
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteProposalSubtotals, { path: [guid] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<ProposalSubtotalOutputModel> {
    return this.#core.call<ProposalSubtotalOutputModel>(
      getProposalSubtotals,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one proposal subtotal.
   *
   * The subtotal stays on its proposal. A link to a phase ends only when that phase is deleted. Needs an add-on;
   * without it the call answers 403.
   *
   * `PATCH /v1/proposalsubtotals/{guid}` · scopes `projects:write`
   *
   * @param guid - The proposal subtotal's guid.
   * @param changes - JSON Patch operations on the proposal subtotal; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed proposal subtotal, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProposalSubtotalOutputModel>,
    options: CallOptions = {},
  ): Call<readonly ProposalSubtotalOutputModel[]> {
    return this.#core.call<readonly ProposalSubtotalOutputModel[]>(
      updateProposalSubtotals,
      { path: [guid], body: changes },
      options,
    );
  }
}
