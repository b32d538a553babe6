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
  OvertimeModel,
  OvertimeModelInput,
} from "../types.js";
const listOvertimes: PagedOperation = {
  id: "Overtimes_GetOvertimes",
  method: "GET",
  path: "/v1/overtimes",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createOvertimes: Operation = {
  id: "Overtimes_PostOvertime",
  method: "POST",
  path: "/v1/overtimes",
  body: json({}),
};
const deleteOvertimes: Operation = {
  id: "Overtimes_DeleteOvertime",
  method: "DELETE",
  path: "/v1/overtimes/{guid}",
  result: "none",
};
const getOvertimes: Operation = {
  id: "Overtimes_GetOvertime",
  method: "GET",
  path: "/v1/overtimes/{guid}",
};
const updateOvertimes: Operation = {
  id: "Overtimes_PatchOvertime",
  method: "PATCH",
  path: "/v1/overtimes/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link Overtimes.list} can be asked for. */
export interface ListOvertimesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page, 1 to 1000. Send it: omitted means every row by the operation reference, 100 by the guide.
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

/** Operations below `Overtimes`. */
export class Overtimes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists overtime types.
   *
   * Active and inactive ones come back unless `active` is set. All rows come at once unless `rowCount` is set.
   *
   * `GET /v1/overtimes` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The overtime types.
   */
  list(query: ListOvertimesQuery = {}, options: PageOptions = {}): Paged<OvertimeModel> {
    return this.#core.paged<OvertimeModel>(listOvertimes, { query }, options);
  }

  /**
   * Creates an overtime type.
   *
   * `POST /v1/overtimes` · scopes `settings:write`
   *
   * @param overtime - The overtime type; `name` and `code` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created overtime type, with its guid.
   */
  create(overtime: OvertimeModelInput, options: CallOptions = {}): Call<OvertimeModel> {
    return this.#core.call<OvertimeModel>(createOvertimes, { body: overtime }, options);
  }

  /**
   * Deletes one overtime type.
   *
   * `DELETE /v1/overtimes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The overtime definition's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The overtime type is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteOvertimes, { path: [guid] }, options);
  }

  /**
   * Fetches one overtime type.
   *
   * `GET /v1/overtimes/{guid}` · scopes `settings:read`
   *
   * @param guid - The overtime definition's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested overtime type.
   */
  get(guid: string, options: CallOptions = {}): Call<OvertimeModel> {
    return this.#core.call<OvertimeModel>(getOvertimes, { path: [guid] }, options);
  }

  /**
   * Changes fields of one overtime type.
   *
   * `PATCH /v1/overtimes/{guid}` · scopes `settings:write`
   *
   * @param guid - The overtime definition's guid.
   * @param changes - JSON Patch operations on the overtime type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed overtime type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<OvertimeModelInput>,
    options: CallOptions = {},
  ): Call<readonly OvertimeModel[]> {
    return this.#core.call<readonly OvertimeModel[]>(
      updateOvertimes,
      { path: [guid], body: changes },
      options,
    );
  }
}
