import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { type Call, call } from "../runtime/call.js";
import { type Changes, type SyncOptions, changesOf } from "../runtime/changes.js";
import type { SyncStart } from "../runtime/checkpoint.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import { type Reconciled, reconcile } from "../runtime/reconcile.js";
import type { BusinessUnitModel, BusinessUnitModelInput } from "../types.js";

/** `/v1/businessunits` and what lies below it. */
export class BusinessUnits {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists business units.
   *
   * Active and inactive ones come back unless `active` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/businessunits` · scopes `settings:read` · paged by first row
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of business units.
   */
  list(query?: ListBusinessUnitsQuery, options?: PageOptions): Paged<BusinessUnitModel> {
    return listBusinessUnits(this.#core, query, options);
  }

  /**
   * Fetches one business unit.
   *
   * `GET /v1/businessunits/{guid}` · scopes `settings:read`
   *
   * @param guid - The business unit's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested business unit.
   */
  get(guid: string, options?: CallOptions): Call<BusinessUnitModel> {
    return getBusinessUnit(this.#core, guid, options);
  }

  /**
   * Changes fields of one business unit.
   *
   * `PATCH /v1/businessunits/{guid}` · scopes `settings:write`
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
   * @param guid - The business unit's guid.
   * @param changes - JSON Patch operations on the business unit; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed business unit, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<BusinessUnitModelInput>,
    options?: CallOptions,
  ): Call<readonly BusinessUnitModel[]> {
    return updateBusinessUnit(this.#core, guid, changes, options);
  }

  /**
   * The rows of `BusinessUnits.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `BusinessUnits.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListBusinessUnitsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<BusinessUnitModel, "not-reported"> {
    return changesOf<BusinessUnitModel, "not-reported", ListBusinessUnitsQuery>(
      {
        operation: "BusinessUnits_GetBusinessUnits",
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
   * Compares a copy with all rows of `BusinessUnits.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListBusinessUnitsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "BusinessUnits_GetBusinessUnits", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `BusinessUnits.list` can be asked for. */
export interface ListBusinessUnitsQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
  /** Only business units of this company. */
  readonly companyGuid?: string | null;
  /** Only business units whose company is located in this country. */
  readonly companyCountryGuid?: string | null;
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
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
  /** Only business units with this code. */
  readonly code?: string | null;
  /** Only business units with this name. */
  readonly name?: string | null;
}

const listBusinessUnitsOperation: PagedOperation = {
  id: "BusinessUnits_GetBusinessUnits",
  name: "businessUnits.list",
  method: "GET",
  path: "/v1/businessunits",
  paging: firstRow,
};

/**
 * Lists business units.
 *
 * `BusinessUnits.list`, to be imported alone.
 */
export function listBusinessUnits(
  core: Core,
  query?: ListBusinessUnitsQuery,
  options?: PageOptions,
): Paged<BusinessUnitModel> {
  return paged<BusinessUnitModel>(core, listBusinessUnitsOperation, { query }, options);
}

const getBusinessUnitOperation: Operation = {
  id: "BusinessUnits_GetBusinessUnit",
  name: "businessUnits.get",
  method: "GET",
  path: "/v1/businessunits/{guid}",
  expand: expandPath,
};

/**
 * Fetches one business unit.
 *
 * `BusinessUnits.get`, to be imported alone.
 */
export function getBusinessUnit(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<BusinessUnitModel> {
  return call<BusinessUnitModel>(core, getBusinessUnitOperation, { path: [guid] }, options);
}

const updateBusinessUnitOperation: Operation = {
  id: "BusinessUnits_PatchBusinessUnit",
  name: "businessUnits.update",
  method: "PATCH",
  path: "/v1/businessunits/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one business unit.
 *
 * `BusinessUnits.update`, to be imported alone.
 */
export function updateBusinessUnit(
  core: Core,
  guid: string,
  changes: JsonPatch<BusinessUnitModelInput>,
  options?: CallOptions,
): Call<readonly BusinessUnitModel[]> {
  return call<readonly BusinessUnitModel[]>(
    core,
    updateBusinessUnitOperation,
    { path: [guid], body: changes },
    options,
  );
}
