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
  SalesStatusType,
  SalesStatusTypeInputModel,
  SalesStatusTypeOutputModel,
  SalesStatusTypeOutputModelInput,
} from "../types.js";
const listSalesStatusTypes: PagedOperation = {
  id: "SalesStatusTypes_GetSalesStatusTypes",
  method: "GET",
  path: "/v1/salesstatustypes",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createSalesStatusTypes: Operation = {
  id: "SalesStatusTypes_PostSalesStatusType",
  method: "POST",
  path: "/v1/salesstatustypes",
  body: json({}),
};
const deleteSalesStatusTypes: Operation = {
  id: "SalesStatusTypes_DeleteSalesStatusType",
  method: "DELETE",
  path: "/v1/salesstatustypes/{guid}",
  result: "none",
};
const getSalesStatusTypes: Operation = {
  id: "SalesStatusTypes_GetSalesStatusType",
  method: "GET",
  path: "/v1/salesstatustypes/{guid}",
};
const updateSalesStatusTypes: Operation = {
  id: "SalesStatusTypes_PatchSalesStatusType",
  method: "PATCH",
  path: "/v1/salesstatustypes/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link SalesStatusTypes.list} can be asked for. */
export interface ListSalesStatusTypesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /** Only sales status types of this state: InProgress, Won or Lost. */
  readonly salesState?: SalesStatusType;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the name, ignoring case. */
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

/** What {@link SalesStatusTypes.delete} can be asked for. */
export interface DeleteSalesStatusTypesQuery {
  /**
   * Guid of the sales status type that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

/** Operations below `SalesStatusTypes`. */
export class SalesStatusTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists sales status types.
   *
   * Inactive ones come along unless `active` is set.
   *
   * `GET /v1/salesstatustypes` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of sales status types.
   */
  list(
    query: ListSalesStatusTypesQuery = {},
    options: PageOptions = {},
  ): Paged<SalesStatusTypeOutputModel> {
    return this.#core.paged<SalesStatusTypeOutputModel>(listSalesStatusTypes, { query }, options);
  }

  /**
   * Creates a sales status type.
   *
   * `POST /v1/salesstatustypes` · scopes `settings:write`
   *
   * @param salesStatusType - The status type; `name` and `salesState` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created sales status type, with its guid.
   */
  create(
    salesStatusType: SalesStatusTypeInputModel,
    options: CallOptions = {},
  ): Call<SalesStatusTypeOutputModel> {
    return this.#core.call<SalesStatusTypeOutputModel>(
      createSalesStatusTypes,
      { body: salesStatusType },
      options,
    );
  }

  /**
   * Deletes one sales status type.
   *
   * A status type still in use may refuse to go; name a replacement in `moveUsagesToGuid` to move its usages there
   * first.
   *
   * `DELETE /v1/salesstatustypes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The sales status type's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The sales status type is deleted; no body.
   */
  delete(
    guid: string,
    query: DeleteSalesStatusTypesQuery = {},
    options: CallOptions = {},
  ): Call<void> {
    return this.#core.call<void>(deleteSalesStatusTypes, { path: [guid], query }, options);
  }

  /**
   * Fetches one sales status type.
   *
   * `GET /v1/salesstatustypes/{guid}` · scopes `settings:read`
   *
   * @param guid - The sales status type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested sales status type.
   */
  get(guid: string, options: CallOptions = {}): Call<SalesStatusTypeOutputModel> {
    return this.#core.call<SalesStatusTypeOutputModel>(
      getSalesStatusTypes,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one sales status type.
   *
   * `PATCH /v1/salesstatustypes/{guid}` · scopes `settings:write`
   *
   * @param guid - The sales status type's guid.
   * @param changes - JSON Patch operations on the sales status type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed sales status type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<SalesStatusTypeOutputModelInput>,
    options: CallOptions = {},
  ): Call<readonly SalesStatusTypeOutputModel[]> {
    return this.#core.call<readonly SalesStatusTypeOutputModel[]>(
      updateSalesStatusTypes,
      { path: [guid], body: changes },
      options,
    );
  }
}
