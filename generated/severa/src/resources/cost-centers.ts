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
  CostCenterModel,
  CostCenterModelInput,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";
const listCostCenters: PagedOperation = {
  id: "CostCenters_GetCostCenters",
  method: "GET",
  path: "/v1/costcenters",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createCostCenters: Operation = {
  id: "CostCenters_PostCostCenter",
  method: "POST",
  path: "/v1/costcenters",
  body: json({}),
};
const deleteCostCenters: Operation = {
  id: "CostCenters_DeleteCostCenter",
  method: "DELETE",
  path: "/v1/costcenters/{guid}",
  result: "none",
};
const getCostCenters: Operation = {
  id: "CostCenters_GetCostCenter",
  method: "GET",
  path: "/v1/costcenters/{guid}",
};
const updateCostCenters: Operation = {
  id: "CostCenters_PatchCostCenter",
  method: "PATCH",
  path: "/v1/costcenters/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link CostCenters.list} can be asked for. */
export interface ListCostCentersQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find in the name or identifier, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   */
  readonly calculateRowCount?: boolean;
  /** Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc. */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
  /** Only cost centers with this identifier. */
  readonly identifier?: string | null;
  /** Only cost centers with this name. */
  readonly name?: string | null;
}

/** Operations below `CostCenters`. */
export class CostCenters {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists cost centers.
   *
   * Active and inactive ones come back unless `active` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/costcenters` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of cost centers.
   */
  list(query: ListCostCentersQuery = {}, options: PageOptions = {}): Paged<CostCenterModel> {
    return this.#core.paged<CostCenterModel>(listCostCenters, { query }, options);
  }

  /**
   * Creates a cost center.
   *
   * `POST /v1/costcenters` · scopes `settings:write`
   *
   * @param costCenter - The cost center; `name` and `identifier` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created cost center, with its guid.
   */
  create(costCenter: CostCenterModelInput, options: CallOptions = {}): Call<CostCenterModel> {
    return this.#core.call<CostCenterModel>(createCostCenters, { body: costCenter }, options);
  }

  /**
   * Deletes one cost center.
   *
   * `DELETE /v1/costcenters/{guid}` · scopes `settings:delete`
   *
   * @param guid - The cost center's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The cost center is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteCostCenters, { path: [guid] }, options);
  }

  /**
   * Fetches one cost center.
   *
   * `GET /v1/costcenters/{guid}` · scopes `settings:read`
   *
   * @param guid - The cost center's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested cost center.
   */
  get(guid: string, options: CallOptions = {}): Call<CostCenterModel> {
    return this.#core.call<CostCenterModel>(getCostCenters, { path: [guid] }, options);
  }

  /**
   * Changes fields of one cost center.
   *
   * `PATCH /v1/costcenters/{guid}` · scopes `settings:write`
   *
   * @param guid - The cost center's guid.
   * @param changes - JSON Patch operations on the cost center; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed cost center, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CostCenterModelInput>,
    options: CallOptions = {},
  ): Call<readonly CostCenterModel[]> {
    return this.#core.call<readonly CostCenterModel[]>(
      updateCostCenters,
      { path: [guid], body: changes },
      options,
    );
  }
}
