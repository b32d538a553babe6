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
  KeyValuePairOfStringAndSortDirection,
  WorkTypeInputModel,
  WorkTypeOutputModel,
  WorkTypeOutputModelInput,
} from "../types.js";

/** `/v1/worktypes` and what lies below it. */
export class WorkTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists work types.
   *
   * Inactive ones come along unless `active` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/worktypes` · scopes `settings:read` · paged by first row
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of work types.
   */
  list(query?: ListWorkTypesQuery, options?: PageOptions): Paged<WorkTypeOutputModel> {
    return listWorkTypes(this.#core, query, options);
  }

  /**
   * Creates a work type.
   *
   * `POST /v1/worktypes` · scopes `settings:write`
   *
   * @param workType - The work type; `name` is required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created work type, with its guid.
   */
  create(workType: WorkTypeInputModel, options?: CallOptions): Call<WorkTypeOutputModel> {
    return createWorkType(this.#core, workType, options);
  }

  /**
   * Deletes one work type.
   *
   * A work type still in use may refuse to go; name a replacement in `moveUsagesToGuid` to move its usages there
   * first.
   *
   * `DELETE /v1/worktypes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The work type's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The work type is deleted; no body.
   */
  delete(guid: string, query?: DeleteWorkTypeQuery, options?: CallOptions): Call<void> {
    return deleteWorkType(this.#core, guid, query, options);
  }

  /**
   * Fetches one work type.
   *
   * `GET /v1/worktypes/{guid}` · scopes `settings:read`
   *
   * @param guid - The work type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested work type.
   */
  get(guid: string, options?: CallOptions): Call<WorkTypeOutputModel> {
    return getWorkType(this.#core, guid, options);
  }

  /**
   * Changes fields of one work type.
   *
   * `PATCH /v1/worktypes/{guid}` · scopes `settings:write`
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
   * @param guid - The work type's guid.
   * @param changes - JSON Patch operations on the work type; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed work type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<WorkTypeOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly WorkTypeOutputModel[]> {
    return updateWorkType(this.#core, guid, changes, options);
  }

  /**
   * The rows of `WorkTypes.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `WorkTypes.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListWorkTypesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<WorkTypeOutputModel, "not-reported"> {
    return changesOf<WorkTypeOutputModel, "not-reported", ListWorkTypesQuery>(
      {
        operation: "WorkTypes_GetWorkTypes",
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
   * Compares a copy with all rows of `WorkTypes.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListWorkTypesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "WorkTypes_GetWorkTypes", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `WorkTypes.list` can be asked for. */
export interface ListWorkTypesQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
  /**
   * true returns productive work types only, false non-productive ones only; both when omitted.
   */
  readonly productive?: boolean | null;
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
  /** Text to find in the name or code, ignoring case. */
  readonly textToSearch?: string | null;
  /** Only work types with this code. */
  readonly code?: string | null;
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
}

/** What `WorkTypes.delete` can be asked for. */
export interface DeleteWorkTypeQuery {
  /**
   * Guid of the work type that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listWorkTypesOperation: PagedOperation = {
  id: "WorkTypes_GetWorkTypes",
  name: "workTypes.list",
  method: "GET",
  path: "/v1/worktypes",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists work types.
 *
 * `WorkTypes.list`, to be imported alone.
 */
export function listWorkTypes(
  core: Core,
  query?: ListWorkTypesQuery,
  options?: PageOptions,
): Paged<WorkTypeOutputModel> {
  return paged<WorkTypeOutputModel>(core, listWorkTypesOperation, { query }, options);
}

const createWorkTypeOperation: Operation = {
  id: "WorkTypes_PostWorkType",
  name: "workTypes.create",
  method: "POST",
  path: "/v1/worktypes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a work type.
 *
 * `WorkTypes.create`, to be imported alone.
 */
export function createWorkType(
  core: Core,
  workType: WorkTypeInputModel,
  options?: CallOptions,
): Call<WorkTypeOutputModel> {
  return call<WorkTypeOutputModel>(core, createWorkTypeOperation, { body: workType }, options);
}

const deleteWorkTypeOperation: Operation = {
  id: "WorkTypes_DeleteWorkType",
  name: "workTypes.delete",
  method: "DELETE",
  path: "/v1/worktypes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one work type.
 *
 * `WorkTypes.delete`, to be imported alone.
 */
export function deleteWorkType(
  core: Core,
  guid: string,
  query?: DeleteWorkTypeQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteWorkTypeOperation, { path: [guid], query }, options);
}

const getWorkTypeOperation: Operation = {
  id: "WorkTypes_GetWorkType",
  name: "workTypes.get",
  method: "GET",
  path: "/v1/worktypes/{guid}",
  expand: expandPath,
};

/**
 * Fetches one work type.
 *
 * `WorkTypes.get`, to be imported alone.
 */
export function getWorkType(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<WorkTypeOutputModel> {
  return call<WorkTypeOutputModel>(core, getWorkTypeOperation, { path: [guid] }, options);
}

const updateWorkTypeOperation: Operation = {
  id: "WorkTypes_PatchWorkType",
  name: "workTypes.update",
  method: "PATCH",
  path: "/v1/worktypes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one work type.
 *
 * `WorkTypes.update`, to be imported alone.
 */
export function updateWorkType(
  core: Core,
  guid: string,
  changes: JsonPatch<WorkTypeOutputModelInput>,
  options?: CallOptions,
): Call<readonly WorkTypeOutputModel[]> {
  return call<readonly WorkTypeOutputModel[]>(
    core,
    updateWorkTypeOperation,
    { path: [guid], body: changes },
    options,
  );
}
