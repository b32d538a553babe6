import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type {
  WorkContractInputModel,
  WorkContractOutputModel,
  WorkContractOutputModelInput,
} from "../types.js";

/** `/v1/workcontracts` and what lies below it. */
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
   * Quirk `either-of-two-scopes`: Document offers two alternatives for work contracts: a settings scope or a users
   * scope. Either is enough for a single contract; the lists below a user take the users scope only.
   *
   * @param workContract - The contract; `user`, `title`, `startDate` and `hourCost` are required. Money takes amount and currency code together.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created work contract, with its guid.
   */
  create(
    workContract: WorkContractInputModel,
    query?: CreateWorkContractQuery,
    options?: CallOptions,
  ): Call<WorkContractOutputModel> {
    return createWorkContract(this.#core, workContract, query, options);
  }

  /**
   * Deletes one work contract.
   *
   * `DELETE /v1/workcontracts/{guid}` · scopes `settings:delete`, `users:delete`
   *
   * Quirk `either-of-two-scopes`: Document offers two alternatives for work contracts: a settings scope or a users
   * scope. Either is enough for a single contract; the lists below a user take the users scope only.
   *
   * @param guid - The work contract's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The work contract is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteWorkContract(this.#core, guid, options);
  }

  /**
   * Fetches one work contract.
   *
   * `GET /v1/workcontracts/{guid}` · scopes `settings:read`, `users:read`
   *
   * Quirk `either-of-two-scopes`: Document offers two alternatives for work contracts: a settings scope or a users
   * scope. Either is enough for a single contract; the lists below a user take the users scope only.
   *
   * @param guid - The work contract's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested work contract.
   */
  get(guid: string, options?: CallOptions): Call<WorkContractOutputModel> {
    return getWorkContract(this.#core, guid, options);
  }

  /**
   * Changes fields of one work contract.
   *
   * `PATCH /v1/workcontracts/{guid}` · scopes `settings:write`, `users:write`
   *
   * Quirk `either-of-two-scopes`: Document offers two alternatives for work contracts: a settings scope or a users
   * scope. Either is enough for a single contract; the lists below a user take the users scope only.
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
   * Quirk `patch-of-output-model`: Document has this patch be of a model for answers, though one for input exists.
   * Taken as it says; fields that only the server sets may be refused.
   *
   * @param guid - The work contract's guid.
   * @param changes - JSON Patch operations on the work contract; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed work contract, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<WorkContractOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly WorkContractOutputModel[]> {
    return updateWorkContract(this.#core, guid, changes, options);
  }
}

/** What `WorkContracts.create` can be asked for. */
export interface CreateWorkContractQuery {
  /**
   * true (default) restarts flextime at zero when the contract starts, false carries the balance over.
   *
   * Default: `true`.
   *
   * Quirk `reset-flextime-default`: Document sets the flextime balance to zero with a new contract unless it is
   * told not to. Pass false to keep the balance.
   */
  readonly resetFlextime?: boolean;
}

const createWorkContractOperation: Operation = {
  id: "WorkContracts_PostWorkContract",
  name: "workContracts.create",
  method: "POST",
  path: "/v1/workcontracts",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a work contract for a user.
 *
 * `WorkContracts.create`, to be imported alone.
 */
export function createWorkContract(
  core: Core,
  workContract: WorkContractInputModel,
  query?: CreateWorkContractQuery,
  options?: CallOptions,
): Call<WorkContractOutputModel> {
  return call<WorkContractOutputModel>(
    core,
    createWorkContractOperation,
    { body: workContract, query },
    options,
  );
}

const deleteWorkContractOperation: Operation = {
  id: "WorkContracts_DeleteWorkContract",
  name: "workContracts.delete",
  method: "DELETE",
  path: "/v1/workcontracts/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one work contract.
 *
 * `WorkContracts.delete`, to be imported alone.
 */
export function deleteWorkContract(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteWorkContractOperation, { path: [guid] }, options);
}

const getWorkContractOperation: Operation = {
  id: "WorkContracts_GetWorkContract",
  name: "workContracts.get",
  method: "GET",
  path: "/v1/workcontracts/{guid}",
  expand: expandPath,
};

/**
 * Fetches one work contract.
 *
 * `WorkContracts.get`, to be imported alone.
 */
export function getWorkContract(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<WorkContractOutputModel> {
  return call<WorkContractOutputModel>(core, getWorkContractOperation, { path: [guid] }, options);
}

const updateWorkContractOperation: Operation = {
  id: "WorkContracts_PatchWorkContract",
  name: "workContracts.update",
  method: "PATCH",
  path: "/v1/workcontracts/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one work contract.
 *
 * `WorkContracts.update`, to be imported alone.
 */
export function updateWorkContract(
  core: Core,
  guid: string,
  changes: JsonPatch<WorkContractOutputModelInput>,
  options?: CallOptions,
): Call<readonly WorkContractOutputModel[]> {
  return call<readonly WorkContractOutputModel[]>(
    core,
    updateWorkContractOperation,
    { path: [guid], body: changes },
    options,
  );
}
