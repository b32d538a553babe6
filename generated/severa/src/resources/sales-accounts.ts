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
  KeyValuePairOfStringAndSortDirection,
  SalesAccountModel,
  SalesAccountModelInput,
} from "../types.js";
const listSalesAccounts: PagedOperation = {
  id: "SalesAccounts_GetSalesAccounts",
  method: "GET",
  path: "/v1/salesaccounts",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createSalesAccounts: Operation = {
  id: "SalesAccounts_PostSalesAccount",
  method: "POST",
  path: "/v1/salesaccounts",
  body: json({}),
};
const deleteSalesAccounts: Operation = {
  id: "SalesAccounts_DeleteSalesAccount",
  method: "DELETE",
  path: "/v1/salesaccounts/{guid}",
  result: "none",
};
const getSalesAccounts: Operation = {
  id: "SalesAccounts_GetSalesAccount",
  method: "GET",
  path: "/v1/salesaccounts/{guid}",
};
const updateSalesAccounts: Operation = {
  id: "SalesAccounts_PatchSalesAccount",
  method: "PATCH",
  path: "/v1/salesaccounts/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link SalesAccounts.list} can be asked for. */
export interface ListSalesAccountsQuery {
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

/** Operations below `SalesAccounts`. */
export class SalesAccounts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists sales accounts.
   *
   * Inactive ones come along unless `active` is set.
   *
   * `GET /v1/salesaccounts` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of sales accounts.
   */
  list(query: ListSalesAccountsQuery = {}, options: PageOptions = {}): Paged<SalesAccountModel> {
    return this.#core.paged<SalesAccountModel>(listSalesAccounts, { query }, options);
  }

  /**
   * Creates a sales account.
   *
   * `POST /v1/salesaccounts` · scopes `settings:write`
   *
   * @param salesAccount - The account; `name` and `number` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created sales account, with its guid.
   */
  create(salesAccount: SalesAccountModelInput, options: CallOptions = {}): Call<SalesAccountModel> {
    return this.#core.call<SalesAccountModel>(createSalesAccounts, { body: salesAccount }, options);
  }

  /**
   * Deletes one sales account.
   *
   * `DELETE /v1/salesaccounts/{guid}` · scopes `settings:delete`
   *
   * @param guid - The sales account's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The sales account is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteSalesAccounts, { path: [guid] }, options);
  }

  /**
   * Fetches one sales account.
   *
   * `GET /v1/salesaccounts/{guid}` · scopes `settings:read`
   *
   * @param guid - The sales account's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested sales account.
   */
  get(guid: string, options: CallOptions = {}): Call<SalesAccountModel> {
    return this.#core.call<SalesAccountModel>(getSalesAccounts, { path: [guid] }, options);
  }

  /**
   * Changes fields of one sales account.
   *
   * `PATCH /v1/salesaccounts/{guid}` · scopes `settings:write`
   *
   * @param guid - The sales account's guid.
   * @param changes - JSON Patch operations on the sales account; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed sales account, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<SalesAccountModelInput>,
    options: CallOptions = {},
  ): Call<readonly SalesAccountModel[]> {
    return this.#core.call<readonly SalesAccountModel[]>(
      updateSalesAccounts,
      { path: [guid], body: changes },
      options,
    );
  }
}
