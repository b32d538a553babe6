import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type {
  WorkContractInputModel,
  WorkContractOutputModel,
  WorkContractOutputModelInput,
} from "../types.js";
const createWorkContracts: Operation = {
  id: "WorkContracts_PostWorkContract",
  method: "POST",
  path: "/v1/workcontracts",
  body: json({}),
  security: [
    ["ClientIdAuth", "OAuth2"],
    ["ClientIdAuth", "OAuth2"],
  ],
};
const deleteWorkContracts: Operation = {
  id: "WorkContracts_DeleteWorkContract",
  method: "DELETE",
  path: "/v1/workcontracts/{guid}",
  result: "none",
  security: [
    ["ClientIdAuth", "OAuth2"],
    ["ClientIdAuth", "OAuth2"],
  ],
};
const getWorkContracts: Operation = {
  id: "WorkContracts_GetWorkContract",
  method: "GET",
  path: "/v1/workcontracts/{guid}",
  security: [
    ["ClientIdAuth", "OAuth2"],
    ["ClientIdAuth", "OAuth2"],
  ],
};
const updateWorkContracts: Operation = {
  id: "WorkContracts_PatchWorkContract",
  method: "PATCH",
  path: "/v1/workcontracts/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  security: [
    ["ClientIdAuth", "OAuth2"],
    ["ClientIdAuth", "OAuth2"],
  ],
};

/** What {@link WorkContracts.create} can be asked for. */
export interface CreateWorkContractsQuery {
  /**
   * true (default) restarts flextime at zero when the contract starts, false carries the balance over.
   *
   * Default: `true`.
   */
  readonly resetFlextime?: boolean;
}

/** Operations below `WorkContracts`. */
export class WorkContracts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates a work contract for a user.
   *
   * The flextime balance starts from zero with the contract unless `resetFlextime` is false.
   *
   * `POST /v1/workcontracts` · scopes `settings:write`, `users:write`
   *
   * @param workContract - The contract; `user`, `title`, `startDate` and `hourCost` are required. Money takes amount and currency code together.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created work contract, with its guid.
   */
  create(
    workContract: WorkContractInputModel,
    query: CreateWorkContractsQuery = {},
    options: CallOptions = {},
  ): Call<WorkContractOutputModel> {
    return this.#core.call<WorkContractOutputModel>(
      createWorkContracts,
      { body: workContract, query },
      options,
    );
  }

  /**
   * Deletes one work contract.
   *
   * `DELETE /v1/workcontracts/{guid}` · scopes `settings:delete`, `users:delete`
   *
   * @param guid - The work contract's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The work contract is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteWorkContracts, { path: [guid] }, options);
  }

  /**
   * Fetches one work contract.
   *
   * `GET /v1/workcontracts/{guid}` · scopes `settings:read`, `users:read`
   *
   * @param guid - The work contract's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested work contract.
   */
  get(guid: string, options: CallOptions = {}): Call<WorkContractOutputModel> {
    return this.#core.call<WorkContractOutputModel>(getWorkContracts, { path: [guid] }, options);
  }

  /**
   * Changes fields of one work contract.
   *
   * `PATCH /v1/workcontracts/{guid}` · scopes `settings:write`, `users:write`
   *
   * @param guid - The work contract's guid.
   * @param changes - JSON Patch operations on the work contract; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed work contract, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<WorkContractOutputModelInput>,
    options: CallOptions = {},
  ): Call<readonly WorkContractOutputModel[]> {
    return this.#core.call<readonly WorkContractOutputModel[]>(
      updateWorkContracts,
      { path: [guid], body: changes },
      options,
    );
  }
}
