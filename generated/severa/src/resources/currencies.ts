import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type {
  CurrencyOutputModel,
  CurrencyOutputModelInput,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";

/** `/v1/currencies` and what lies below it. */
export class Currencies {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists currencies, each with its rate.
   *
   * Active and inactive ones come back unless `active` is set. `isOrganizationCurrency` marks the currency of the
   * organization.
   *
   * `GET /v1/currencies` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of currencies.
   */
  list(query?: ListCurrenciesQuery, options?: PageOptions): Paged<CurrencyOutputModel> {
    return listCurrencies(this.#core, query, options);
  }

  /**
   * Fetches one currency.
   *
   * `GET /v1/currencies/{guid}` · scopes `settings:read`
   *
   * @param guid - The currency's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested currency.
   */
  get(guid: string, options?: CallOptions): Call<CurrencyOutputModel> {
    return getCurrency(this.#core, guid, options);
  }

  /**
   * Changes fields of one currency.
   *
   * `PATCH /v1/currencies/{guid}` · scopes `settings:write`
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
   * @param guid - The currency's guid.
   * @param changes - JSON Patch operations on the currency; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed currency, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CurrencyOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly CurrencyOutputModel[]> {
    return updateCurrency(this.#core, guid, changes, options);
  }
}

/** What `Currencies.list` can be asked for. */
export interface ListCurrenciesQuery {
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
   * Text to find in the currency name or code, ignoring case.
   *
   * Quirk `search-table-gaps`: Guide (Search within text) claims a full table of searches, in which this list is
   * missing. The document offers the parameter. It is offered, as the document declares it.
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
   * Sort rules: `key` is a top-level field, `value` Asc or Desc. Add CreatedDate or LastUpdatedDate to a date sort
   * to place currencies lacking that timestamp.
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
   * Quirk `sorting-currency-dates`: Document lets currencies be sorted by CreatedDate and LastUpdatedDate. No
   * field of a currency has such a name. They are keys beside the fields; the usual ones are createdDateTime and
   * lastUpdatedDateTime.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

const listCurrenciesOperation: PagedOperation = {
  id: "Currencies_GetCurrencies",
  name: "currencies.list",
  method: "GET",
  path: "/v1/currencies",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists currencies, each with its rate.
 *
 * `Currencies.list`, to be imported alone.
 */
export function listCurrencies(
  core: Core,
  query?: ListCurrenciesQuery,
  options?: PageOptions,
): Paged<CurrencyOutputModel> {
  return paged<CurrencyOutputModel>(core, listCurrenciesOperation, { query }, options);
}

const getCurrencyOperation: Operation = {
  id: "Currencies_GetCurrency",
  name: "currencies.get",
  method: "GET",
  path: "/v1/currencies/{guid}",
  expand: expandPath,
};

/**
 * Fetches one currency.
 *
 * `Currencies.get`, to be imported alone.
 */
export function getCurrency(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CurrencyOutputModel> {
  return call<CurrencyOutputModel>(core, getCurrencyOperation, { path: [guid] }, options);
}

const updateCurrencyOperation: Operation = {
  id: "Currencies_PatchCurrency",
  name: "currencies.update",
  method: "PATCH",
  path: "/v1/currencies/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one currency.
 *
 * `Currencies.update`, to be imported alone.
 */
export function updateCurrency(
  core: Core,
  guid: string,
  changes: JsonPatch<CurrencyOutputModelInput>,
  options?: CallOptions,
): Call<readonly CurrencyOutputModel[]> {
  return call<readonly CurrencyOutputModel[]>(
    core,
    updateCurrencyOperation,
    { path: [guid], body: changes },
    options,
  );
}
