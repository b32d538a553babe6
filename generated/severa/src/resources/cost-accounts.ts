import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  CostAccountModel,
  CostAccountModelInput,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";
const listCostAccounts: PagedOperation = {
  id: "CostAccounts_GetCostAccounts",
  method: "GET",
  path: "/v1/costaccounts",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createCostAccounts: Operation = {
  id: "CostAccounts_PostCostAccount",
  method: "POST",
  path: "/v1/costaccounts",
  body: json({}),
};
const deleteCostAccounts: Operation = {
  id: "CostAccounts_DeleteCostAccount",
  method: "DELETE",
  path: "/v1/costaccounts/{guid}",
  result: "none",
};
const getCostAccounts: Operation = {
  id: "CostAccounts_GetCostAccount",
  method: "GET",
  path: "/v1/costaccounts/{guid}",
};
const updateCostAccounts: Operation = {
  id: "CostAccounts_PatchCostAccount",
  method: "PATCH",
  path: "/v1/costaccounts/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link CostAccounts.list} can be asked for. */
export interface ListCostAccountsQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find in the account name or its identifier (field `number`), ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   */
  readonly calculateRowCount?: boolean;
  /** Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc. */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** Operations below `CostAccounts`. */
export class CostAccounts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists cost accounts.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/costaccounts` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of cost accounts.
   */
  list(query: ListCostAccountsQuery = {}, options: PageOptions = {}): Paged<CostAccountModel> {
    return this.#core.paged<CostAccountModel>(listCostAccounts, { query }, options);
  }

  /**
   * Creates a cost account.
   *
   * `POST /v1/costaccounts` · scopes `settings:write`
   *
   * @param costAccount - The cost account; `name` and `number` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created cost account, with its guid.
   */
  create(costAccount: CostAccountModelInput, options: CallOptions = {}): Call<CostAccountModel> {
    return this.#core.call<CostAccountModel>(createCostAccounts, { body: costAccount }, options);
  }

  /**
   * Deletes one cost account.
   *
   * `DELETE /v1/costaccounts/{guid}` · scopes `settings:delete`
   *
   * @param guid - The cost account's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The cost account is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteCostAccounts, { path: [guid] }, options);
  }

  /**
   * Fetches one cost account.
   *
   * `GET /v1/costaccounts/{guid}` · scopes `settings:read`
   *
   * @param guid - The cost account's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested cost account.
   */
  get(guid: string, options: CallOptions = {}): Call<CostAccountModel> {
    return this.#core.call<CostAccountModel>(getCostAccounts, { path: [guid] }, options);
  }

  /**
   * Changes fields of one cost account.
   *
   * `PATCH /v1/costaccounts/{guid}` · scopes `settings:write`
   *
   * @param guid - The cost account's guid.
   * @param changes - JSON Patch operations on the cost account; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed cost account, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CostAccountModelInput>,
    options: CallOptions = {},
  ): Call<readonly CostAccountModel[]> {
    return this.#core.call<readonly CostAccountModel[]>(
      updateCostAccounts,
      { path: [guid], body: changes },
      options,
    );
  }
}
