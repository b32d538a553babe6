import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type {
  CostAccountModel,
  CostAccountModelInput,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";

/** `/v1/costaccounts` and what lies below it. */
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
  list(query?: ListCostAccountsQuery, options?: PageOptions): Paged<CostAccountModel> {
    return listCostAccounts(this.#core, query, options);
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
  create(costAccount: CostAccountModelInput, options?: CallOptions): Call<CostAccountModel> {
    return createCostAccount(this.#core, costAccount, options);
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
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteCostAccount(this.#core, guid, options);
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
  get(guid: string, options?: CallOptions): Call<CostAccountModel> {
    return getCostAccount(this.#core, guid, options);
  }

  /**
   * Changes fields of one cost account.
   *
   * `PATCH /v1/costaccounts/{guid}` · scopes `settings:write`
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
   * @param guid - The cost account's guid.
   * @param changes - JSON Patch operations on the cost account; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed cost account, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CostAccountModelInput>,
    options?: CallOptions,
  ): Call<readonly CostAccountModel[]> {
    return updateCostAccount(this.#core, guid, changes, options);
  }
}

/** What `CostAccounts.list` can be asked for. */
export interface ListCostAccountsQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
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
  /** Text to find in the account name or its identifier (field `number`), ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   *
   * Quirk `row-count-without-place`: Document lets the caller ask for the total number of rows, and returns plain
   * arrays without a header that could hold it. Leave it out: no answer has a place for the total.
   */
  readonly calculateRowCount?: boolean;
  /**
   * Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc.
   *
   * Quirk `sorting-syntax`: Guide (Sorting) writes `sortings[0][key]=…`; the document's examples write
   * `sortings[0].key=…`. The bracket form of the guide is the one used.
   *
   * Quirk `sorting-directions`: Document's enumeration has six directions; the guide (Sorting) and the document's
   * prose know Asc and Desc only. Asc and Desc are safe. The four about nulls are untold.
   *
   * Quirk `sorting-guide-example`: Guide (Sorting) announces two descending keys and then shows one ascending. The
   * list it sorts, users, takes no `sortings` in the document. Each key has a direction of its own; sort only
   * lists that have the parameter.
   *
   * Quirk `sorting-by-identifier`: Document sorts and searches accounts by identifier; the field of an account is
   * `number`. Try `number`.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

const listCostAccountsOperation: PagedOperation = {
  id: "CostAccounts_GetCostAccounts",
  name: "costAccounts.list",
  method: "GET",
  path: "/v1/costaccounts",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists cost accounts.
 *
 * `CostAccounts.list`, to be imported alone.
 */
export function listCostAccounts(
  core: Core,
  query?: ListCostAccountsQuery,
  options?: PageOptions,
): Paged<CostAccountModel> {
  return paged<CostAccountModel>(core, listCostAccountsOperation, { query }, options);
}

const createCostAccountOperation: Operation = {
  id: "CostAccounts_PostCostAccount",
  name: "costAccounts.create",
  method: "POST",
  path: "/v1/costaccounts",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a cost account.
 *
 * `CostAccounts.create`, to be imported alone.
 */
export function createCostAccount(
  core: Core,
  costAccount: CostAccountModelInput,
  options?: CallOptions,
): Call<CostAccountModel> {
  return call<CostAccountModel>(core, createCostAccountOperation, { body: costAccount }, options);
}

const deleteCostAccountOperation: Operation = {
  id: "CostAccounts_DeleteCostAccount",
  name: "costAccounts.delete",
  method: "DELETE",
  path: "/v1/costaccounts/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one cost account.
 *
 * `CostAccounts.delete`, to be imported alone.
 */
export function deleteCostAccount(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteCostAccountOperation, { path: [guid] }, options);
}

const getCostAccountOperation: Operation = {
  id: "CostAccounts_GetCostAccount",
  name: "costAccounts.get",
  method: "GET",
  path: "/v1/costaccounts/{guid}",
  expand: expandPath,
};

/**
 * Fetches one cost account.
 *
 * `CostAccounts.get`, to be imported alone.
 */
export function getCostAccount(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CostAccountModel> {
  return call<CostAccountModel>(core, getCostAccountOperation, { path: [guid] }, options);
}

const updateCostAccountOperation: Operation = {
  id: "CostAccounts_PatchCostAccount",
  name: "costAccounts.update",
  method: "PATCH",
  path: "/v1/costaccounts/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one cost account.
 *
 * `CostAccounts.update`, to be imported alone.
 */
export function updateCostAccount(
  core: Core,
  guid: string,
  changes: JsonPatch<CostAccountModelInput>,
  options?: CallOptions,
): Call<readonly CostAccountModel[]> {
  return call<readonly CostAccountModel[]>(
    core,
    updateCostAccountOperation,
    { path: [guid], body: changes },
    options,
  );
}
