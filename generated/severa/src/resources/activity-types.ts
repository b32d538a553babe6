import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { ActivityCategory, ActivityTypeModel, ActivityTypeModelInput } from "../types.js";
const listActivityTypes: PagedOperation = {
  id: "ActivityTypes_GetActivityTypes",
  method: "GET",
  path: "/v1/activitytypes",
  paging: pageToken,
};
const createActivityTypes: Operation = {
  id: "ActivityTypes_PostActivityType",
  method: "POST",
  path: "/v1/activitytypes",
  body: json({}),
};
const deleteActivityTypes: Operation = {
  id: "ActivityTypes_DeleteActivityType",
  method: "DELETE",
  path: "/v1/activitytypes/{guid}",
  result: "none",
};
const getActivityTypes: Operation = {
  id: "ActivityTypes_GetActivityType",
  method: "GET",
  path: "/v1/activitytypes/{guid}",
};
const updateActivityTypes: Operation = {
  id: "ActivityTypes_PatchActivityType",
  method: "PATCH",
  path: "/v1/activitytypes/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link ActivityTypes.list} can be asked for. */
export interface ListActivityTypesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
  /**
   * Only activity types of any of these categories; several allowed despite the singular name. All when omitted.
   */
  readonly category?: readonly ActivityCategory[] | null;
}

/** What {@link ActivityTypes.delete} can be asked for. */
export interface DeleteActivityTypesQuery {
  /**
   * Guid of the activity type that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

/** Operations below `ActivityTypes`. */
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
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of activity types.
   */
  list(query: ListActivityTypesQuery = {}, options: PageOptions = {}): Paged<ActivityTypeModel> {
    return this.#core.paged<ActivityTypeModel>(listActivityTypes, { query }, options);
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
  create(activityType: ActivityTypeModelInput, options: CallOptions = {}): Call<ActivityTypeModel> {
    return this.#core.call<ActivityTypeModel>(createActivityTypes, { body: activityType }, options);
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
  delete(
    guid: string,
    query: DeleteActivityTypesQuery = {},
    options: CallOptions = {},
  ): Call<void> {
    return this.#core.call<void>(deleteActivityTypes, { path: [guid], query }, options);
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
  get(guid: string, options: CallOptions = {}): Call<ActivityTypeModel> {
    return this.#core.call<ActivityTypeModel>(getActivityTypes, { path: [guid] }, options);
  }

  /**
   * Changes fields of one activity type.
   *
   * `PATCH /v1/activitytypes/{guid}` · scopes `settings:write`
   *
   * @param guid - The activity type's guid.
   * @param changes - JSON Patch operations on the activity type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed activity type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ActivityTypeModelInput>,
    options: CallOptions = {},
  ): Call<readonly ActivityTypeModel[]> {
    return this.#core.call<readonly ActivityTypeModel[]>(
      updateActivityTypes,
      { path: [guid], body: changes },
      options,
    );
  }
}
