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
  TravelReimbursementStatusModel,
  TravelReimbursementStatusModelInput,
} from "../types.js";
const listTravelReimbursementStatuses: PagedOperation = {
  id: "TravelReimbursementStatus_GetTravelReimbursementStatuses",
  method: "GET",
  path: "/v1/travelreimbursementstatuses",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createTravelReimbursementStatuses: Operation = {
  id: "TravelReimbursementStatus_PostTravelReimbursementStatus",
  method: "POST",
  path: "/v1/travelreimbursementstatuses",
  body: json({}),
};
const deleteTravelReimbursementStatuses: Operation = {
  id: "TravelReimbursementStatus_DeleteTravelReimbursementStatus",
  method: "DELETE",
  path: "/v1/travelreimbursementstatuses/{guid}",
  result: "none",
};
const getTravelReimbursementStatuses: Operation = {
  id: "TravelReimbursementStatus_GetTravelReimbursementStatus",
  method: "GET",
  path: "/v1/travelreimbursementstatuses/{guid}",
};
const updateTravelReimbursementStatuses: Operation = {
  id: "TravelReimbursementStatus_PatchTravelReimbursementStatus",
  method: "PATCH",
  path: "/v1/travelreimbursementstatuses/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link TravelReimbursementStatuses.list} can be asked for. */
export interface ListTravelReimbursementStatusesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the status name, ignoring case. */
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

/** What {@link TravelReimbursementStatuses.delete} can be asked for. */
export interface DeleteTravelReimbursementStatusesQuery {
  /**
   * Guid of the travel reimbursement status that takes over all uses. Without it, deleting one still in use may
   * fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

/** Operations below `TravelReimbursementStatuses`. */
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
    query: ListTravelReimbursementStatusesQuery = {},
    options: PageOptions = {},
  ): Paged<TravelReimbursementStatusModel> {
    return this.#core.paged<TravelReimbursementStatusModel>(
      listTravelReimbursementStatuses,
      { query },
      options,
    );
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
    options: CallOptions = {},
  ): Call<TravelReimbursementStatusModel> {
    return this.#core.call<TravelReimbursementStatusModel>(
      createTravelReimbursementStatuses,
      { body: travelReimbursementStatus },
      options,
    );
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
    query: DeleteTravelReimbursementStatusesQuery = {},
    options: CallOptions = {},
  ): Call<void> {
    return this.#core.call<void>(
      deleteTravelReimbursementStatuses,
      { path: [guid], query },
      options,
    );
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
  get(guid: string, options: CallOptions = {}): Call<TravelReimbursementStatusModel> {
    return this.#core.call<TravelReimbursementStatusModel>(
      getTravelReimbursementStatuses,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one travel reimbursement status.
   *
   * `PATCH /v1/travelreimbursementstatuses/{guid}` · scopes `settings:write`
   *
   * @param guid - The travel reimbursement status's guid.
   * @param changes - JSON Patch operations on the travel reimbursement status; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed travel reimbursement status, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<TravelReimbursementStatusModelInput>,
    options: CallOptions = {},
  ): Call<readonly TravelReimbursementStatusModel[]> {
    return this.#core.call<readonly TravelReimbursementStatusModel[]>(
      updateTravelReimbursementStatuses,
      { path: [guid], body: changes },
      options,
    );
  }
}
