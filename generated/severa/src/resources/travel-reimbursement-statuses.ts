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
  TravelReimbursementStatusModel,
  TravelReimbursementStatusModelInput,
} from "../types.js";

/** `/v1/travelreimbursementstatuses` and what lies below it. */
export class TravelReimbursementStatuses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists travel reimbursement statuses.
   *
   * Inactive ones come along unless `active` is set.
   *
   * `GET /v1/travelreimbursementstatuses` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of travel reimbursement statuses.
   */
  list(
    query?: ListTravelReimbursementStatusesQuery,
    options?: PageOptions,
  ): Paged<TravelReimbursementStatusModel> {
    return listTravelReimbursementStatuses(this.#core, query, options);
  }

  /**
   * Creates a travel reimbursement status.
   *
   * `POST /v1/travelreimbursementstatuses` · scopes `settings:write`
   *
   * @param travelReimbursementStatus - The status; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created travel reimbursement status, with its guid.
   */
  create(
    travelReimbursementStatus: TravelReimbursementStatusModelInput,
    options?: CallOptions,
  ): Call<TravelReimbursementStatusModel> {
    return createTravelReimbursementStatus(this.#core, travelReimbursementStatus, options);
  }

  /**
   * Deletes one travel reimbursement status.
   *
   * A status still in use may refuse to go; name a replacement in `moveUsagesToGuid` to move its usages there
   * first.
   *
   * `DELETE /v1/travelreimbursementstatuses/{guid}` · scopes `settings:delete`
   *
   * @param guid - The travel reimbursement status's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The travel reimbursement status is deleted; no body.
   */
  delete(
    guid: string,
    query?: DeleteTravelReimbursementStatusQuery,
    options?: CallOptions,
  ): Call<void> {
    return deleteTravelReimbursementStatus(this.#core, guid, query, options);
  }

  /**
   * Fetches one travel reimbursement status.
   *
   * `GET /v1/travelreimbursementstatuses/{guid}` · scopes `settings:read`
   *
   * @param guid - The travel reimbursement status's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested travel reimbursement status.
   */
  get(guid: string, options?: CallOptions): Call<TravelReimbursementStatusModel> {
    return getTravelReimbursementStatus(this.#core, guid, options);
  }

  /**
   * Changes fields of one travel reimbursement status.
   *
   * `PATCH /v1/travelreimbursementstatuses/{guid}` · scopes `settings:write`
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
   * @param guid - The travel reimbursement status's guid.
   * @param changes - JSON Patch operations on the travel reimbursement status; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed travel reimbursement status, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<TravelReimbursementStatusModelInput>,
    options?: CallOptions,
  ): Call<readonly TravelReimbursementStatusModel[]> {
    return updateTravelReimbursementStatus(this.#core, guid, changes, options);
  }
}

/** What `TravelReimbursementStatuses.list` can be asked for. */
export interface ListTravelReimbursementStatusesQuery {
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
   * Text to find anywhere in the status name, ignoring case.
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
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** What `TravelReimbursementStatuses.delete` can be asked for. */
export interface DeleteTravelReimbursementStatusQuery {
  /**
   * Guid of the travel reimbursement status that takes over all uses. Without it, deleting one still in use may
   * fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listTravelReimbursementStatusesOperation: PagedOperation = {
  id: "TravelReimbursementStatus_GetTravelReimbursementStatuses",
  name: "travelReimbursementStatuses.list",
  method: "GET",
  path: "/v1/travelreimbursementstatuses",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists travel reimbursement statuses.
 *
 * `TravelReimbursementStatuses.list`, to be imported alone.
 */
export function listTravelReimbursementStatuses(
  core: Core,
  query?: ListTravelReimbursementStatusesQuery,
  options?: PageOptions,
): Paged<TravelReimbursementStatusModel> {
  return paged<TravelReimbursementStatusModel>(
    core,
    listTravelReimbursementStatusesOperation,
    { query },
    options,
  );
}

const createTravelReimbursementStatusOperation: Operation = {
  id: "TravelReimbursementStatus_PostTravelReimbursementStatus",
  name: "travelReimbursementStatuses.create",
  method: "POST",
  path: "/v1/travelreimbursementstatuses",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a travel reimbursement status.
 *
 * `TravelReimbursementStatuses.create`, to be imported alone.
 */
export function createTravelReimbursementStatus(
  core: Core,
  travelReimbursementStatus: TravelReimbursementStatusModelInput,
  options?: CallOptions,
): Call<TravelReimbursementStatusModel> {
  return call<TravelReimbursementStatusModel>(
    core,
    createTravelReimbursementStatusOperation,
    { body: travelReimbursementStatus },
    options,
  );
}

const deleteTravelReimbursementStatusOperation: Operation = {
  id: "TravelReimbursementStatus_DeleteTravelReimbursementStatus",
  name: "travelReimbursementStatuses.delete",
  method: "DELETE",
  path: "/v1/travelreimbursementstatuses/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one travel reimbursement status.
 *
 * `TravelReimbursementStatuses.delete`, to be imported alone.
 */
export function deleteTravelReimbursementStatus(
  core: Core,
  guid: string,
  query?: DeleteTravelReimbursementStatusQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteTravelReimbursementStatusOperation, { path: [guid], query }, options);
}

const getTravelReimbursementStatusOperation: Operation = {
  id: "TravelReimbursementStatus_GetTravelReimbursementStatus",
  name: "travelReimbursementStatuses.get",
  method: "GET",
  path: "/v1/travelreimbursementstatuses/{guid}",
  expand: expandPath,
};

/**
 * Fetches one travel reimbursement status.
 *
 * `TravelReimbursementStatuses.get`, to be imported alone.
 */
export function getTravelReimbursementStatus(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<TravelReimbursementStatusModel> {
  return call<TravelReimbursementStatusModel>(
    core,
    getTravelReimbursementStatusOperation,
    { path: [guid] },
    options,
  );
}

const updateTravelReimbursementStatusOperation: Operation = {
  id: "TravelReimbursementStatus_PatchTravelReimbursementStatus",
  name: "travelReimbursementStatuses.update",
  method: "PATCH",
  path: "/v1/travelreimbursementstatuses/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one travel reimbursement status.
 *
 * `TravelReimbursementStatuses.update`, to be imported alone.
 */
export function updateTravelReimbursementStatus(
  core: Core,
  guid: string,
  changes: JsonPatch<TravelReimbursementStatusModelInput>,
  options?: CallOptions,
): Call<readonly TravelReimbursementStatusModel[]> {
  return call<readonly TravelReimbursementStatusModel[]>(
    core,
    updateTravelReimbursementStatusOperation,
    { path: [guid], body: changes },
    options,
  );
}
