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
  SalesStatusType,
  SalesStatusTypeInputModel,
  SalesStatusTypeOutputModel,
  SalesStatusTypeOutputModelInput,
} from "../types.js";

/** `/v1/salesstatustypes` and what lies below it. */
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
    query?: ListSalesStatusTypesQuery,
    options?: PageOptions,
  ): Paged<SalesStatusTypeOutputModel> {
    return listSalesStatusTypes(this.#core, query, options);
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
    options?: CallOptions,
  ): Call<SalesStatusTypeOutputModel> {
    return createSalesStatusType(this.#core, salesStatusType, options);
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
  delete(guid: string, query?: DeleteSalesStatusTypeQuery, options?: CallOptions): Call<void> {
    return deleteSalesStatusType(this.#core, guid, query, options);
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
  get(guid: string, options?: CallOptions): Call<SalesStatusTypeOutputModel> {
    return getSalesStatusType(this.#core, guid, options);
  }

  /**
   * Changes fields of one sales status type.
   *
   * `PATCH /v1/salesstatustypes/{guid}` · scopes `settings:write`
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
   * @param guid - The sales status type's guid.
   * @param changes - JSON Patch operations on the sales status type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed sales status type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<SalesStatusTypeOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly SalesStatusTypeOutputModel[]> {
    return updateSalesStatusType(this.#core, guid, changes, options);
  }
}

/** What `SalesStatusTypes.list` can be asked for. */
export interface ListSalesStatusTypesQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
  /** Only sales status types of this state: InProgress, Won or Lost. */
  readonly salesState?: SalesStatusType;
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
  /** Text to find anywhere in the name, ignoring case. */
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
   * Quirk `sorting-keys-unknown`: Document's example sorts this list by a field that its rows lack. Use names of
   * top-level fields of the rows.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** What `SalesStatusTypes.delete` can be asked for. */
export interface DeleteSalesStatusTypeQuery {
  /**
   * Guid of the sales status type that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listSalesStatusTypesOperation: PagedOperation = {
  id: "SalesStatusTypes_GetSalesStatusTypes",
  name: "salesStatusTypes.list",
  method: "GET",
  path: "/v1/salesstatustypes",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists sales status types.
 *
 * `SalesStatusTypes.list`, to be imported alone.
 */
export function listSalesStatusTypes(
  core: Core,
  query?: ListSalesStatusTypesQuery,
  options?: PageOptions,
): Paged<SalesStatusTypeOutputModel> {
  return paged<SalesStatusTypeOutputModel>(core, listSalesStatusTypesOperation, { query }, options);
}

const createSalesStatusTypeOperation: Operation = {
  id: "SalesStatusTypes_PostSalesStatusType",
  name: "salesStatusTypes.create",
  method: "POST",
  path: "/v1/salesstatustypes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a sales status type.
 *
 * `SalesStatusTypes.create`, to be imported alone.
 */
export function createSalesStatusType(
  core: Core,
  salesStatusType: SalesStatusTypeInputModel,
  options?: CallOptions,
): Call<SalesStatusTypeOutputModel> {
  return call<SalesStatusTypeOutputModel>(
    core,
    createSalesStatusTypeOperation,
    { body: salesStatusType },
    options,
  );
}

const deleteSalesStatusTypeOperation: Operation = {
  id: "SalesStatusTypes_DeleteSalesStatusType",
  name: "salesStatusTypes.delete",
  method: "DELETE",
  path: "/v1/salesstatustypes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one sales status type.
 *
 * `SalesStatusTypes.delete`, to be imported alone.
 */
export function deleteSalesStatusType(
  core: Core,
  guid: string,
  query?: DeleteSalesStatusTypeQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteSalesStatusTypeOperation, { path: [guid], query }, options);
}

const getSalesStatusTypeOperation: Operation = {
  id: "SalesStatusTypes_GetSalesStatusType",
  name: "salesStatusTypes.get",
  method: "GET",
  path: "/v1/salesstatustypes/{guid}",
  expand: expandPath,
};

/**
 * Fetches one sales status type.
 *
 * `SalesStatusTypes.get`, to be imported alone.
 */
export function getSalesStatusType(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<SalesStatusTypeOutputModel> {
  return call<SalesStatusTypeOutputModel>(
    core,
    getSalesStatusTypeOperation,
    { path: [guid] },
    options,
  );
}

const updateSalesStatusTypeOperation: Operation = {
  id: "SalesStatusTypes_PatchSalesStatusType",
  name: "salesStatusTypes.update",
  method: "PATCH",
  path: "/v1/salesstatustypes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one sales status type.
 *
 * `SalesStatusTypes.update`, to be imported alone.
 */
export function updateSalesStatusType(
  core: Core,
  guid: string,
  changes: JsonPatch<SalesStatusTypeOutputModelInput>,
  options?: CallOptions,
): Call<readonly SalesStatusTypeOutputModel[]> {
  return call<readonly SalesStatusTypeOutputModel[]>(
    core,
    updateSalesStatusTypeOperation,
    { path: [guid], body: changes },
    options,
  );
}
