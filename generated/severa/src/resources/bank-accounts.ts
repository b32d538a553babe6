import { firstRow } from "../paging.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { BankAccountOutputModel, KeyValuePairOfStringAndSortDirection } from "../types.js";
const listBankAccounts: PagedOperation = {
  id: "BankAccounts_GetBankAccounts",
  method: "GET",
  path: "/v1/bankaccounts",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const getBankAccounts: Operation = {
  id: "BankAccounts_GetBankAccount",
  method: "GET",
  path: "/v1/bankaccounts/{guid}",
};

/** What {@link BankAccounts.list} can be asked for. */
export interface ListBankAccountsQuery {
  /** Only bank accounts of this company. */
  readonly companyGuid?: string | null;
  /** Only bank accounts of this business unit. */
  readonly businessUnitGuid?: string | null;
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the bank name, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   */
  readonly calculateRowCount?: boolean;
  /**
   * Sort rules: `key` is a field name such as BankName, or BusinessUnitName for the unit; `value` is Asc or Desc.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** Operations below `BankAccounts`. */
export class BankAccounts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the organization's bank accounts.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/bankaccounts` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of bank accounts.
   */
  list(
    query: ListBankAccountsQuery = {},
    options: PageOptions = {},
  ): Paged<BankAccountOutputModel> {
    return this.#core.paged<BankAccountOutputModel>(listBankAccounts, { query }, options);
  }

  /**
   * Fetches one bank account.
   *
   * `GET /v1/bankaccounts/{guid}` · scopes `settings:read`
   *
   * @param guid - The bank account's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested bank account.
   */
  get(guid: string, options: CallOptions = {}): Call<BankAccountOutputModel> {
    return this.#core.call<BankAccountOutputModel>(getBankAccounts, { path: [guid] }, options);
  }
}
