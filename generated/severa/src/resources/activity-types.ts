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
import type { ActivityCategory, ActivityTypeModel, ActivityTypeModelInput } from "../types.js";

/** `/v1/activitytypes` and what lies below it. */
export class ActivityTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists activity types.
   *
   * Active and inactive ones come back unless `active` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/activitytypes` · scopes `settings:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of activity types.
   */
  list(query?: ListActivityTypesQuery, options?: PageOptions): Paged<ActivityTypeModel> {
    return listActivityTypes(this.#core, query, options);
  }

  /**
   * Creates an activity type.
   *
   * `POST /v1/activitytypes` · scopes `settings:write`
   *
   * @param activityType - The activity type; `name` and `category` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created activity type, with its guid.
   */
  create(activityType: ActivityTypeModelInput, options?: CallOptions): Call<ActivityTypeModel> {
    return createActivityType(this.#core, activityType, options);
  }

  /**
   * Deletes one activity type.
   *
   * May fail while the activity type is in use; `moveUsagesToGuid` names the one that takes over its uses.
   *
   * `DELETE /v1/activitytypes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The activity type's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The activity type is deleted; no body.
   */
  delete(guid: string, query?: DeleteActivityTypeQuery, options?: CallOptions): Call<void> {
    return deleteActivityType(this.#core, guid, query, options);
  }

  /**
   * Fetches one activity type.
   *
   * `GET /v1/activitytypes/{guid}` · scopes `settings:read`
   *
   * @param guid - The activity type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested activity type.
   */
  get(guid: string, options?: CallOptions): Call<ActivityTypeModel> {
    return getActivityType(this.#core, guid, options);
  }

  /**
   * Changes fields of one activity type.
   *
   * `PATCH /v1/activitytypes/{guid}` · scopes `settings:write`
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
   * @param guid - The activity type's guid.
   * @param changes - JSON Patch operations on the activity type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed activity type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ActivityTypeModelInput>,
    options?: CallOptions,
  ): Call<readonly ActivityTypeModel[]> {
    return updateActivityType(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ActivityTypes.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ActivityTypes.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListActivityTypesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ActivityTypeModel, "not-reported"> {
    return changesOf<ActivityTypeModel, "not-reported", ListActivityTypesQuery>(
      {
        operation: "ActivityTypes_GetActivityTypes",
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
   * Compares a copy with all rows of `ActivityTypes.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListActivityTypesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ActivityTypes_GetActivityTypes", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `ActivityTypes.list` can be asked for. */
export interface ListActivityTypesQuery {
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
   * Only activity types of any of these categories; several allowed despite the singular name. All when omitted.
   *
   * Quirk `singular-name-of-list`: Document gives this filter a singular name, though it takes several values;
   * similar lists have plural names. Pass an array.
   */
  readonly category?: readonly ActivityCategory[] | null;
}

/** What `ActivityTypes.delete` can be asked for. */
export interface DeleteActivityTypeQuery {
  /**
   * Guid of the activity type that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listActivityTypesOperation: PagedOperation = {
  id: "ActivityTypes_GetActivityTypes",
  name: "activityTypes.list",
  method: "GET",
  path: "/v1/activitytypes",
  paging: pageToken,
};

/**
 * Lists activity types.
 *
 * `ActivityTypes.list`, to be imported alone.
 */
export function listActivityTypes(
  core: Core,
  query?: ListActivityTypesQuery,
  options?: PageOptions,
): Paged<ActivityTypeModel> {
  return paged<ActivityTypeModel>(core, listActivityTypesOperation, { query }, options);
}

const createActivityTypeOperation: Operation = {
  id: "ActivityTypes_PostActivityType",
  name: "activityTypes.create",
  method: "POST",
  path: "/v1/activitytypes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates an activity type.
 *
 * `ActivityTypes.create`, to be imported alone.
 */
export function createActivityType(
  core: Core,
  activityType: ActivityTypeModelInput,
  options?: CallOptions,
): Call<ActivityTypeModel> {
  return call<ActivityTypeModel>(
    core,
    createActivityTypeOperation,
    { body: activityType },
    options,
  );
}

const deleteActivityTypeOperation: Operation = {
  id: "ActivityTypes_DeleteActivityType",
  name: "activityTypes.delete",
  method: "DELETE",
  path: "/v1/activitytypes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one activity type.
 *
 * `ActivityTypes.delete`, to be imported alone.
 */
export function deleteActivityType(
  core: Core,
  guid: string,
  query?: DeleteActivityTypeQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteActivityTypeOperation, { path: [guid], query }, options);
}

const getActivityTypeOperation: Operation = {
  id: "ActivityTypes_GetActivityType",
  name: "activityTypes.get",
  method: "GET",
  path: "/v1/activitytypes/{guid}",
  expand: expandPath,
};

/**
 * Fetches one activity type.
 *
 * `ActivityTypes.get`, to be imported alone.
 */
export function getActivityType(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ActivityTypeModel> {
  return call<ActivityTypeModel>(core, getActivityTypeOperation, { path: [guid] }, options);
}

const updateActivityTypeOperation: Operation = {
  id: "ActivityTypes_PatchActivityType",
  name: "activityTypes.update",
  method: "PATCH",
  path: "/v1/activitytypes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one activity type.
 *
 * `ActivityTypes.update`, to be imported alone.
 */
export function updateActivityType(
  core: Core,
  guid: string,
  changes: JsonPatch<ActivityTypeModelInput>,
  options?: CallOptions,
): Call<readonly ActivityTypeModel[]> {
  return call<readonly ActivityTypeModel[]>(
    core,
    updateActivityTypeOperation,
    { path: [guid], body: changes },
    options,
  );
}
