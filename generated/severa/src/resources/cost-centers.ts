import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import { type Changes, type SyncOptions, changesOf } from "../runtime/changes.js";
import type { SyncStart } from "../runtime/checkpoint.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import { type Reconciled, reconcile } from "../runtime/reconcile.js";
import type {
  CostCenterModel,
  CostCenterModelInput,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";

/** `/v1/costcenters` and what lies below it. */
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
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of cost centers.
   */
  list(query?: ListCostCentersQuery, options?: PageOptions): Paged<CostCenterModel> {
    return listCostCenters(this.#core, query, options);
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
  create(costCenter: CostCenterModelInput, options?: CallOptions): Call<CostCenterModel> {
    return createCostCenter(this.#core, costCenter, options);
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
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteCostCenter(this.#core, guid, options);
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
  get(guid: string, options?: CallOptions): Call<CostCenterModel> {
    return getCostCenter(this.#core, guid, options);
  }

  /**
   * Changes fields of one cost center.
   *
   * `PATCH /v1/costcenters/{guid}` · scopes `settings:write`
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
   * @param guid - The cost center's guid.
   * @param changes - JSON Patch operations on the cost center; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed cost center, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CostCenterModelInput>,
    options?: CallOptions,
  ): Call<readonly CostCenterModel[]> {
    return updateCostCenter(this.#core, guid, changes, options);
  }

  /**
   * The rows of `CostCenters.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `CostCenters.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListCostCentersQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<CostCenterModel, "not-reported"> {
    return changesOf<CostCenterModel, "not-reported", ListCostCentersQuery>(
      {
        operation: "CostCenters_GetCostCenters",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [query],
      query,
      start,
      options,
      (query, options) => this.list(query, options),
    );
  }

  /**
   * Compares a copy with all rows of `CostCenters.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListCostCentersQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "CostCenters_GetCostCenters", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `CostCenters.list` can be asked for. */
export interface ListCostCentersQuery {
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
  /** Text to find in the name or identifier, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
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
  /** Only cost centers with this identifier. */
  readonly identifier?: string | null;
  /** Only cost centers with this name. */
  readonly name?: string | null;
}

const listCostCentersOperation: PagedOperation = {
  id: "CostCenters_GetCostCenters",
  name: "costCenters.list",
  method: "GET",
  path: "/v1/costcenters",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists cost centers.
 *
 * `CostCenters.list`, to be imported alone.
 */
export function listCostCenters(
  core: Core,
  query?: ListCostCentersQuery,
  options?: PageOptions,
): Paged<CostCenterModel> {
  return paged<CostCenterModel>(core, listCostCentersOperation, { query }, options);
}

const createCostCenterOperation: Operation = {
  id: "CostCenters_PostCostCenter",
  name: "costCenters.create",
  method: "POST",
  path: "/v1/costcenters",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a cost center.
 *
 * `CostCenters.create`, to be imported alone.
 */
export function createCostCenter(
  core: Core,
  costCenter: CostCenterModelInput,
  options?: CallOptions,
): Call<CostCenterModel> {
  return call<CostCenterModel>(core, createCostCenterOperation, { body: costCenter }, options);
}

const deleteCostCenterOperation: Operation = {
  id: "CostCenters_DeleteCostCenter",
  name: "costCenters.delete",
  method: "DELETE",
  path: "/v1/costcenters/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one cost center.
 *
 * `CostCenters.delete`, to be imported alone.
 */
export function deleteCostCenter(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteCostCenterOperation, { path: [guid] }, options);
}

const getCostCenterOperation: Operation = {
  id: "CostCenters_GetCostCenter",
  name: "costCenters.get",
  method: "GET",
  path: "/v1/costcenters/{guid}",
  expand: expandPath,
};

/**
 * Fetches one cost center.
 *
 * `CostCenters.get`, to be imported alone.
 */
export function getCostCenter(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CostCenterModel> {
  return call<CostCenterModel>(core, getCostCenterOperation, { path: [guid] }, options);
}

const updateCostCenterOperation: Operation = {
  id: "CostCenters_PatchCostCenter",
  name: "costCenters.update",
  method: "PATCH",
  path: "/v1/costcenters/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one cost center.
 *
 * `CostCenters.update`, to be imported alone.
 */
export function updateCostCenter(
  core: Core,
  guid: string,
  changes: JsonPatch<CostCenterModelInput>,
  options?: CallOptions,
): Call<readonly CostCenterModel[]> {
  return call<readonly CostCenterModel[]>(
    core,
    updateCostCenterOperation,
    { path: [guid], body: changes },
    options,
  );
}
