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
  KeyValuePairOfStringAndSortDirection,
  SalesAccountModel,
  SalesAccountModelInput,
} from "../types.js";

/** `/v1/salesaccounts` and what lies below it. */
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
  list(query?: ListSalesAccountsQuery, options?: PageOptions): Paged<SalesAccountModel> {
    return listSalesAccounts(this.#core, query, options);
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
  create(salesAccount: SalesAccountModelInput, options?: CallOptions): Call<SalesAccountModel> {
    return createSalesAccount(this.#core, salesAccount, options);
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
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteSalesAccount(this.#core, guid, options);
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
  get(guid: string, options?: CallOptions): Call<SalesAccountModel> {
    return getSalesAccount(this.#core, guid, options);
  }

  /**
   * Changes fields of one sales account.
   *
   * `PATCH /v1/salesaccounts/{guid}` · scopes `settings:write`
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
   * @param guid - The sales account's guid.
   * @param changes - JSON Patch operations on the sales account; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed sales account, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<SalesAccountModelInput>,
    options?: CallOptions,
  ): Call<readonly SalesAccountModel[]> {
    return updateSalesAccount(this.#core, guid, changes, options);
  }
}

/** What `SalesAccounts.list` can be asked for. */
export interface ListSalesAccountsQuery {
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
  /**
   * Text to find in the account name or its identifier (field `number`), ignoring case.
   *
   * Quirk `search-names-other-row`: Guide (Search within text) or the document names the field of another kind of
   * row as what is searched here. Read it as the name of the rows that are listed, and for accounts also their
   * number.
   */
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

const listSalesAccountsOperation: PagedOperation = {
  id: "SalesAccounts_GetSalesAccounts",
  name: "salesAccounts.list",
  method: "GET",
  path: "/v1/salesaccounts",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists sales accounts.
 *
 * `SalesAccounts.list`, to be imported alone.
 */
export function listSalesAccounts(
  core: Core,
  query?: ListSalesAccountsQuery,
  options?: PageOptions,
): Paged<SalesAccountModel> {
  return paged<SalesAccountModel>(core, listSalesAccountsOperation, { query }, options);
}

const createSalesAccountOperation: Operation = {
  id: "SalesAccounts_PostSalesAccount",
  name: "salesAccounts.create",
  method: "POST",
  path: "/v1/salesaccounts",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a sales account.
 *
 * `SalesAccounts.create`, to be imported alone.
 */
export function createSalesAccount(
  core: Core,
  salesAccount: SalesAccountModelInput,
  options?: CallOptions,
): Call<SalesAccountModel> {
  return call<SalesAccountModel>(
    core,
    createSalesAccountOperation,
    { body: salesAccount },
    options,
  );
}

const deleteSalesAccountOperation: Operation = {
  id: "SalesAccounts_DeleteSalesAccount",
  name: "salesAccounts.delete",
  method: "DELETE",
  path: "/v1/salesaccounts/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one sales account.
 *
 * `SalesAccounts.delete`, to be imported alone.
 */
export function deleteSalesAccount(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteSalesAccountOperation, { path: [guid] }, options);
}

const getSalesAccountOperation: Operation = {
  id: "SalesAccounts_GetSalesAccount",
  name: "salesAccounts.get",
  method: "GET",
  path: "/v1/salesaccounts/{guid}",
  expand: expandPath,
};

/**
 * Fetches one sales account.
 *
 * `SalesAccounts.get`, to be imported alone.
 */
export function getSalesAccount(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<SalesAccountModel> {
  return call<SalesAccountModel>(core, getSalesAccountOperation, { path: [guid] }, options);
}

const updateSalesAccountOperation: Operation = {
  id: "SalesAccounts_PatchSalesAccount",
  name: "salesAccounts.update",
  method: "PATCH",
  path: "/v1/salesaccounts/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one sales account.
 *
 * `SalesAccounts.update`, to be imported alone.
 */
export function updateSalesAccount(
  core: Core,
  guid: string,
  changes: JsonPatch<SalesAccountModelInput>,
  options?: CallOptions,
): Call<readonly SalesAccountModel[]> {
  return call<readonly SalesAccountModel[]>(
    core,
    updateSalesAccountOperation,
    { path: [guid], body: changes },
    options,
  );
}
