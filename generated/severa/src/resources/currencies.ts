import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  CurrencyOutputModel,
  CurrencyOutputModelInput,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";
const listCurrencies: PagedOperation = {
  id: "Currencies_GetCurrencies",
  method: "GET",
  path: "/v1/currencies",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const getCurrencies: Operation = {
  id: "Currencies_GetCurrency",
  method: "GET",
  path: "/v1/currencies/{guid}",
};
const updateCurrencies: Operation = {
  id: "Currencies_PatchCurrency",
  method: "PATCH",
  path: "/v1/currencies/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link Currencies.list} can be asked for. */
export interface ListCurrenciesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find in the currency name or code, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   */
  readonly calculateRowCount?: boolean;
  /**
   * Sort rules: `key` is a top-level field, `value` Asc or Desc. Add CreatedDate or LastUpdatedDate to a date sort
   * to place currencies lacking that timestamp.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** Operations below `Currencies`. */
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
  list(query: ListCurrenciesQuery = {}, options: PageOptions = {}): Paged<CurrencyOutputModel> {
    return this.#core.paged<CurrencyOutputModel>(listCurrencies, { query }, options);
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
  get(guid: string, options: CallOptions = {}): Call<CurrencyOutputModel> {
    return this.#core.call<CurrencyOutputModel>(getCurrencies, { path: [guid] }, options);
  }

  /**
   * Changes fields of one currency.
   *
   * `PATCH /v1/currencies/{guid}` · scopes `settings:write`
   *
   * @param guid - The currency's guid.
   * @param changes - JSON Patch operations on the currency; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed currency, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CurrencyOutputModelInput>,
    options: CallOptions = {},
  ): Call<readonly CurrencyOutputModel[]> {
    return this.#core.call<readonly CurrencyOutputModel[]>(
      updateCurrencies,
      { path: [guid], body: changes },
      options,
    );
  }
}
