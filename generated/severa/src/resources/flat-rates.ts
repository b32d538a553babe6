import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
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
  FlatRateInputModel,
  FlatRateOutputModel,
  FlatRateOutputModelInput,
} from "../types.js";

/** `/v1/flatrates` and what lies below it. */
export class FlatRates {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists flat rates across phases.
   *
   * `changedSince` does not report deleted rows.
   *
   * `GET /v1/flatrates` · scopes `fees:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of flat rates.
   */
  list(query?: ListFlatRatesQuery, options?: PageOptions): Paged<FlatRateOutputModel> {
    return listFlatRates(this.#core, query, options);
  }

  /**
   * Creates a flat rate for a phase.
   *
   * `POST /v1/flatrates` · scopes `fees:write`
   *
   * @param flatRate - The flat rate; `phase` and `billingSchedule` are required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created flat rate, with its guid.
   */
  create(flatRate: FlatRateInputModel, options?: CallOptions): Call<FlatRateOutputModel> {
    return createFlatRate(this.#core, flatRate, options);
  }

  /**
   * Deletes one flat rate.
   *
   * `DELETE /v1/flatrates/{guid}` · scopes `fees:delete`
   *
   * @param guid - The flat rate's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The flat rate is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteFlatRate(this.#core, guid, options);
  }

  /**
   * Fetches one flat rate.
   *
   * The document declares a list here, unlike the other lookups by guid.
   *
   * `GET /v1/flatrates/{guid}` · scopes `fees:read`
   *
   * Quirk `single-declared-as-list`: Document declares a list as the answer, though the call asks for one row.
   * Typed as declared: expect a list of at most one, and be ready for a bare object.
   *
   * @param guid - The flat rate's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested flat rate, as a list.
   */
  get(guid: string, options?: CallOptions): Call<readonly FlatRateOutputModel[]> {
    return getFlatRate(this.#core, guid, options);
  }

  /**
   * Changes fields of one flat rate.
   *
   * `PATCH /v1/flatrates/{guid}` · scopes `fees:write`
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
   * Quirk `patch-money-whole`: Guide (Updating, Money values) wants amount and currency code changed together, and
   * refuses a currency other than the expected one. The document says nothing. Replace the whole money value, not
   * its amount.
   *
   * Quirk `patch-answers-list`: Document answers a change of one row with a list of rows. Expect a list of one.
   *
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - The flat rate's guid.
   * @param changes - JSON Patch operations on the flat rate; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed flat rate, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<FlatRateOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly FlatRateOutputModel[]> {
    return updateFlatRate(this.#core, guid, changes, options);
  }

  /**
   * The rows of `FlatRates.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `FlatRates.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListFlatRatesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<FlatRateOutputModel, "not-reported"> {
    return changesOf<FlatRateOutputModel, "not-reported", ListFlatRatesQuery>(
      {
        operation: "FlatRates_GetAllFlatRates",
        id: "/guid",
        since: "changedSince",
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
   * Compares a copy with all rows of `FlatRates.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListFlatRatesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "FlatRates_GetAllFlatRates", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `FlatRates.list` can be asked for. */
export interface ListFlatRatesQuery {
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
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   *
   * Quirk `changed-since-no-timestamp`: Document filters this list by time of change, yet its rows carry no time
   * of change. Remember when you asked; the rows can't tell.
   */
  readonly changedSince?: string | null;
  /** Only flat rates on this invoice; all when omitted. */
  readonly invoiceGuid?: string | null;
}

const listFlatRatesOperation: PagedOperation = {
  id: "FlatRates_GetAllFlatRates",
  name: "flatRates.list",
  method: "GET",
  path: "/v1/flatrates",
  paging: pageToken,
};

/**
 * Lists flat rates across phases.
 *
 * `FlatRates.list`, to be imported alone.
 */
export function listFlatRates(
  core: Core,
  query?: ListFlatRatesQuery,
  options?: PageOptions,
): Paged<FlatRateOutputModel> {
  return paged<FlatRateOutputModel>(core, listFlatRatesOperation, { query }, options);
}

const createFlatRateOperation: Operation = {
  id: "FlatRates_PostFlatRate",
  name: "flatRates.create",
  method: "POST",
  path: "/v1/flatrates",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a flat rate for a phase.
 *
 * `FlatRates.create`, to be imported alone.
 */
export function createFlatRate(
  core: Core,
  flatRate: FlatRateInputModel,
  options?: CallOptions,
): Call<FlatRateOutputModel> {
  return call<FlatRateOutputModel>(core, createFlatRateOperation, { body: flatRate }, options);
}

const deleteFlatRateOperation: Operation = {
  id: "FlatRates_DeleteFlatRate",
  name: "flatRates.delete",
  method: "DELETE",
  path: "/v1/flatrates/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one flat rate.
 *
 * `FlatRates.delete`, to be imported alone.
 */
export function deleteFlatRate(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteFlatRateOperation, { path: [guid] }, options);
}

const getFlatRateOperation: Operation = {
  id: "FlatRates_GetFlatrate",
  name: "flatRates.get",
  method: "GET",
  path: "/v1/flatrates/{guid}",
  expand: expandPath,
};

/**
 * Fetches one flat rate.
 *
 * `FlatRates.get`, to be imported alone.
 */
export function getFlatRate(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<readonly FlatRateOutputModel[]> {
  return call<readonly FlatRateOutputModel[]>(
    core,
    getFlatRateOperation,
    { path: [guid] },
    options,
  );
}

const updateFlatRateOperation: Operation = {
  id: "FlatRates_PatchFlatRate",
  name: "flatRates.update",
  method: "PATCH",
  path: "/v1/flatrates/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one flat rate.
 *
 * `FlatRates.update`, to be imported alone.
 */
export function updateFlatRate(
  core: Core,
  guid: string,
  changes: JsonPatch<FlatRateOutputModelInput>,
  options?: CallOptions,
): Call<readonly FlatRateOutputModel[]> {
  return call<readonly FlatRateOutputModel[]>(
    core,
    updateFlatRateOperation,
    { path: [guid], body: changes },
    options,
  );
}
