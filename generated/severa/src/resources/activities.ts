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
  ActivityCategory,
  ActivityModel,
  ActivityModelInput,
  ActivityParticipantModel,
  RecurrenceType,
} from "../types.js";

/** `/v1/activities` and what lies below it. */
export class Activities {
  readonly #core: Core;
  /** `/v1/activities/{activityGuid}/activityparticipants` and what lies below it. */
  readonly participants: ActivitiesParticipants;

  constructor(core: Core) {
    this.#core = core;
    this.participants = new ActivitiesParticipants(core);
  }

  /**
   * Lists activities: calendar entries, tasks, sales events and absences.
   *
   * Without `recurrenceType` the answer holds single activities, occurrences and exceptions, but no series. A time
   * range finds every activity that overlaps it, unless `useStrictStartAndEndDateTime` is true. `changedSince`
   * does not report deleted rows.
   *
   * `GET /v1/activities` · scopes `activities:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `absence-scopes`: Guide (Scopes) lists absences:read, absences:write and absences:delete. The document
   * has no such scopes, and no operation asks for them. Activities, absences among them, are reached with the
   * activities scopes the document declares.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of activities.
   */
  list(query?: ListActivitiesQuery, options?: PageOptions): Paged<ActivityModel> {
    return listActivities(this.#core, query, options);
  }

  /**
   * Creates an activity.
   *
   * `POST /v1/activities` · scopes `activities:write`
   *
   * @param activity - The activity; `name`, `activityType`, `ownerUser` and `startDateTime` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created activity, with its guid.
   */
  create(activity: ActivityModelInput, options?: CallOptions): Call<ActivityModel> {
    return createActivity(this.#core, activity, options);
  }

  /**
   * Deletes one activity.
   *
   * `DELETE /v1/activities/{guid}` · scopes `activities:delete`
   *
   * @param guid - The activity's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The activity is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteActivity(this.#core, guid, options);
  }

  /**
   * Fetches one activity.
   *
   * `GET /v1/activities/{guid}` · scopes `activities:read`
   *
   * @param guid - The activity's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested activity.
   */
  get(guid: string, options?: CallOptions): Call<ActivityModel> {
    return getActivity(this.#core, guid, options);
  }

  /**
   * Changes fields of one activity.
   *
   * Several guids, separated by commas, are allowed; the answer is then an object with the succeeded activities
   * and a list of errors, instead of the plain list.
   *
   * `PATCH /v1/activities/{guid}` · scopes `activities:write`
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
   * Quirk `patch-many-rows`: Document accepts several guids separated by commas here, and then answers with an
   * object of changed rows and errors that it doesn't declare. Pass one guid: the typed answer is that of a single
   * row.
   *
   * @param guid - Guid of the activity, or several guids separated by commas. The answer to several lists those changed and the errors.
   * @param changes - JSON Patch operations on the activity; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed activities, as a list, also for one guid.
   */
  update(
    guid: string,
    changes: JsonPatch<ActivityModelInput>,
    options?: CallOptions,
  ): Call<readonly ActivityModel[]> {
    return updateActivity(this.#core, guid, changes, options);
  }

  /**
   * Resets the exceptions of a recurring activity.
   *
   * Answers 404 also when the activity is not recurring.
   *
   * `DELETE /v1/activities/{guid}/exceptions` · scopes `activities:delete`
   *
   * @param guid - Guid of the recurring activity whose exceptions are reset.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The exceptions are reset; no body.
   */
  resetExceptions(guid: string, options?: CallOptions): Call<void> {
    return resetActivityExceptions(this.#core, guid, options);
  }

  /**
   * The rows of `Activities.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Activities.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListActivitiesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ActivityModel, "not-reported"> {
    return changesOf<ActivityModel, "not-reported", ListActivitiesQuery>(
      {
        operation: "Activities_GetActivities",
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
   * Compares a copy with all rows of `Activities.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListActivitiesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Activities_GetActivities", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Activities.list` can be asked for. */
export interface ListActivitiesQuery {
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
   * true returns closed activities only, false open ones only; both when omitted.
   *
   * Quirk `closed-filter-names`: Document has `closed`, `isClosed`, `isProjectClosed` and, turned around,
   * `openProjects` for one idea. Each list has the name declared for it.
   */
  readonly closed?: boolean | null;
  /**
   * Only activities of any of these categories: Personal, Absences, CalendarEntry, SalesEvent, Task. All when
   * omitted.
   */
  readonly activityCategories?: readonly ActivityCategory[] | null;
  /**
   * Only activities of any of these customers; all when omitted. See includeTasksWithNoCustomer.
   */
  readonly customerGuids?: readonly string[] | null;
  /**
   * Whether activities without a customer are returned as well; true when omitted.
   *
   * Default: `true`.
   */
  readonly includeTasksWithNoCustomer?: boolean;
  /** Only activities of any of these projects; all when omitted. See includeTasksWithNoProject. */
  readonly projectGuids?: readonly string[] | null;
  /**
   * Whether activities without a project are returned as well; true when omitted.
   *
   * Default: `true`.
   */
  readonly includeTasksWithNoProject?: boolean;
  /** Only rows whose project belongs to any of these business units; all when omitted. */
  readonly projectBusinessUnitGuids?: readonly string[] | null;
  /** Only activities whose project is managed by any of these users; all when omitted. */
  readonly projectOwnerGuids?: readonly string[] | null;
  /** Only activities owned by any of these users; all when omitted. See includeAsMember. */
  readonly userGuids?: readonly string[] | null;
  /**
   * Whether activities the users merely take part in count too; false when omitted. Needs userGuids.
   *
   * Default: `false`.
   *
   * Quirk `member-filter-singular`: Document ties this filter to userGuid, but the parameter of this list is
   * userGuids. It works with `userGuids`.
   */
  readonly includeAsMember?: boolean;
  /** Only activities whose owner has any of these user keywords; all when omitted. */
  readonly userKeywordGuids?: readonly string[] | null;
  /**
   * Only activities that end after this instant, or start after it if useStrictStartAndEndDateTime is set. ISO
   * 8601 with the user's UTC offset.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `activity-period-two-ways`: Document lets the two ends of the period overlap an activity, unless the
   * strict filter is set, which wants it to lie inside. Set the strict filter for activities that lie wholly in
   * the period.
   *
   * Quirk `activity-time-encoded`: Document shows the time percent-encoded, as it stands in an address. Pass it
   * plain, with its offset: encoding is the client's work.
   */
  readonly startDateTime?: string | null;
  /**
   * Only activities that start by this instant, or end by it if useStrictStartAndEndDateTime is set. One whole
   * day: 00:00 to 23:59:59 with the same UTC offset.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `activity-period-two-ways`: Document lets the two ends of the period overlap an activity, unless the
   * strict filter is set, which wants it to lie inside. Set the strict filter for activities that lie wholly in
   * the period.
   *
   * Quirk `activity-time-encoded`: Document shows the time percent-encoded, as it stands in an address. Pass it
   * plain, with its offset: encoding is the client's work.
   */
  readonly endDateTime?: string | null;
  /** Only activities in any of these task statuses; all when omitted. */
  readonly projectTaskStatusGuids?: readonly string[] | null;
  /** Only activities of any of these phases; all when omitted. See includeSubPhases. */
  readonly phaseGuids?: readonly string[] | null;
  /**
   * Whether the sub-phases count too; false when omitted. Works with a single entry in phaseGuids only.
   *
   * Default: `false`.
   *
   * Quirk `sub-phases-one-phase`: Document heeds this filter only if exactly one phase is given. Pass one phase at
   * a time.
   */
  readonly includeSubPhases?: boolean;
  /**
   * Only activities with any of these contact persons; all when omitted.
   *
   * Quirk `contact-filter-says-users`: Document says that all users are returned without this filter of contacts.
   * All activities are, whatever their contacts.
   */
  readonly contactGuids?: readonly string[] | null;
  /** true returns activities that have a duration, false those without; both when omitted. */
  readonly hasDuration?: boolean | null;
  /**
   * true returns activities with work hours entered for them, false those without; both when omitted.
   */
  readonly hasHours?: boolean | null;
  /** true returns unassigned activities only, false assigned ones only; both when omitted. */
  readonly isUnassigned?: boolean | null;
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
   * true keeps activities lying entirely within startDateTime and endDateTime, false (default) those overlapping
   * that span; limits included.
   *
   * Default: `false`.
   *
   * Quirk `activity-period-two-ways`: Document lets the two ends of the period overlap an activity, unless the
   * strict filter is set, which wants it to lie inside. Set the strict filter for activities that lie wholly in
   * the period.
   */
  readonly useStrictStartAndEndDateTime?: boolean;
  /** Only activities of any of these activity types; all when omitted. */
  readonly activityTypeGuids?: readonly string[] | null;
  /**
   * Only activities of this recurrence type, None being one-off. Omitted: one-off activities, occurrences and
   * exceptions, but no series.
   *
   * Quirk `recurring-series-left-out`: Document returns plain activities, single occurrences and exceptions by
   * default, not the series behind them. Ask for `Series` to get those.
   */
  readonly recurrenceType?: RecurrenceType;
}

/** `/v1/activities/{activityGuid}/activityparticipants` and what lies below it. */
export class ActivitiesParticipants {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the participants of an activity.
   *
   * `GET /v1/activities/{activityGuid}/activityparticipants` · scopes `activities:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param activityGuid - Guid of the activity whose participants are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every participant of the activity.
   */
  list(activityGuid: string, options?: CallOptions): Call<readonly ActivityParticipantModel[]> {
    return listActivityParticipants(this.#core, activityGuid, options);
  }

  /**
   * Removes a participant from an activity.
   *
   * With the guid of one occurrence of a recurring activity, that occurrence becomes an exception and only it
   * loses the participant.
   *
   * `DELETE /v1/activities/{activityGuid}/activityparticipants/{activityParticipantGuid}` · scopes
   * `activities:delete`
   *
   * @param activityGuid - Guid of the activity to take the participant off. An occurrence's guid makes that occurrence an exception of its series.
   * @param activityParticipantGuid - Guid of the participant to take off the activity.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The participant is removed; no body.
   */
  delete(activityGuid: string, activityParticipantGuid: string, options?: CallOptions): Call<void> {
    return deleteActivityParticipant(this.#core, activityGuid, activityParticipantGuid, options);
  }
}

const listActivitiesOperation: PagedOperation = {
  id: "Activities_GetActivities",
  name: "activities.list",
  method: "GET",
  path: "/v1/activities",
  paging: pageToken,
};

/**
 * Lists activities: calendar entries, tasks, sales events and absences.
 *
 * `Activities.list`, to be imported alone.
 */
export function listActivities(
  core: Core,
  query?: ListActivitiesQuery,
  options?: PageOptions,
): Paged<ActivityModel> {
  return paged<ActivityModel>(core, listActivitiesOperation, { query }, options);
}

const createActivityOperation: Operation = {
  id: "Activities_PostActivity",
  name: "activities.create",
  method: "POST",
  path: "/v1/activities",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates an activity.
 *
 * `Activities.create`, to be imported alone.
 */
export function createActivity(
  core: Core,
  activity: ActivityModelInput,
  options?: CallOptions,
): Call<ActivityModel> {
  return call<ActivityModel>(core, createActivityOperation, { body: activity }, options);
}

const deleteActivityOperation: Operation = {
  id: "Activities_DeleteActivity",
  name: "activities.delete",
  method: "DELETE",
  path: "/v1/activities/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one activity.
 *
 * `Activities.delete`, to be imported alone.
 */
export function deleteActivity(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteActivityOperation, { path: [guid] }, options);
}

const getActivityOperation: Operation = {
  id: "Activities_GetActivity",
  name: "activities.get",
  method: "GET",
  path: "/v1/activities/{guid}",
  expand: expandPath,
};

/**
 * Fetches one activity.
 *
 * `Activities.get`, to be imported alone.
 */
export function getActivity(core: Core, guid: string, options?: CallOptions): Call<ActivityModel> {
  return call<ActivityModel>(core, getActivityOperation, { path: [guid] }, options);
}

const updateActivityOperation: Operation = {
  id: "Activities_PatchActivity",
  name: "activities.update",
  method: "PATCH",
  path: "/v1/activities/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one activity.
 *
 * `Activities.update`, to be imported alone.
 */
export function updateActivity(
  core: Core,
  guid: string,
  changes: JsonPatch<ActivityModelInput>,
  options?: CallOptions,
): Call<readonly ActivityModel[]> {
  return call<readonly ActivityModel[]>(
    core,
    updateActivityOperation,
    { path: [guid], body: changes },
    options,
  );
}

const resetActivityExceptionsOperation: Operation = {
  id: "Activities_DeleteExceptions",
  name: "activities.resetExceptions",
  method: "DELETE",
  path: "/v1/activities/{guid}/exceptions",
  expand: expandPath,
  result: "none",
};

/**
 * Resets the exceptions of a recurring activity.
 *
 * `Activities.resetExceptions`, to be imported alone.
 */
export function resetActivityExceptions(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, resetActivityExceptionsOperation, { path: [guid] }, options);
}

const listActivityParticipantsOperation: Operation = {
  id: "ActivityParticipants_GetActivityParticipants",
  name: "activities.participants.list",
  method: "GET",
  path: "/v1/activities/{activityGuid}/activityparticipants",
  expand: expandPath,
};

/**
 * Lists the participants of an activity.
 *
 * `ActivitiesParticipants.list`, to be imported alone.
 */
export function listActivityParticipants(
  core: Core,
  activityGuid: string,
  options?: CallOptions,
): Call<readonly ActivityParticipantModel[]> {
  return call<readonly ActivityParticipantModel[]>(
    core,
    listActivityParticipantsOperation,
    { path: [activityGuid] },
    options,
  );
}

const deleteActivityParticipantOperation: Operation = {
  id: "ActivityParticipants_DeleteActivityParticipant",
  name: "activities.participants.delete",
  method: "DELETE",
  path: "/v1/activities/{activityGuid}/activityparticipants/{activityParticipantGuid}",
  expand: expandPath,
  result: "none",
};

/**
 * Removes a participant from an activity.
 *
 * `ActivitiesParticipants.delete`, to be imported alone.
 */
export function deleteActivityParticipant(
  core: Core,
  activityGuid: string,
  activityParticipantGuid: string,
  options?: CallOptions,
): Call<void> {
  return call(
    core,
    deleteActivityParticipantOperation,
    { path: [activityGuid, activityParticipantGuid] },
    options,
  );
}
