import { firstRow } from "../paging.js";
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
import type { TimeEntryModel, TimeEntryModelInput } from "../types.js";

/** `/v1/timeentries` and what lies below it. */
export class TimeEntries {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists time entries across users.
   *
   * `changedSince` does not report deleted rows.
   *
   * `GET /v1/timeentries` · scopes `hours:read` · paged by first row
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of time entries.
   */
  list(query?: ListTimeEntriesQuery, options?: PageOptions): Paged<TimeEntryModel> {
    return listTimeEntries(this.#core, query, options);
  }

  /**
   * Creates a time entry.
   *
   * `POST /v1/timeentries` · scopes `hours:write`
   *
   * Quirk `create-answers-list`: Document answers the insertion with a list of rows. One call may make several
   * rows: look through the whole list.
   *
   * @param timeEntry - The entry; `user`, `phase`, `timeEntryType` and `eventDate` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created time entry, as a list with one row.
   */
  create(timeEntry: TimeEntryModelInput, options?: CallOptions): Call<readonly TimeEntryModel[]> {
    return createTimeEntry(this.#core, timeEntry, options);
  }

  /**
   * Deletes one time entry.
   *
   * `DELETE /v1/timeentries/{guid}` · scopes `hours:delete`
   *
   * @param guid - The time entry's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The time entry is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteTimeEntry(this.#core, guid, options);
  }

  /**
   * Fetches one time entry.
   *
   * `GET /v1/timeentries/{guid}` · scopes `hours:read`
   *
   * @param guid - The time entry's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested time entry.
   */
  get(guid: string, options?: CallOptions): Call<TimeEntryModel> {
    return getTimeEntry(this.#core, guid, options);
  }

  /**
   * Changes fields of one time entry.
   *
   * `PATCH /v1/timeentries/{guid}` · scopes `hours:write`
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
   * @param guid - The time entry's guid.
   * @param changes - JSON Patch operations on the time entry; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed time entry, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<TimeEntryModelInput>,
    options?: CallOptions,
  ): Call<readonly TimeEntryModel[]> {
    return updateTimeEntry(this.#core, guid, changes, options);
  }

  /**
   * The rows of `TimeEntries.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `TimeEntries.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListTimeEntriesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<TimeEntryModel, "not-reported"> {
    return changesOf<TimeEntryModel, "not-reported", ListTimeEntriesQuery>(
      {
        operation: "TimeEntries_GetTimeEntries",
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
   * Compares a copy with all rows of `TimeEntries.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListTimeEntriesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "TimeEntries_GetTimeEntries", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `TimeEntries.list` can be asked for. */
export interface ListTimeEntriesQuery {
  /**
   * Only time entries of any of these phases, several despite the singular name; all when omitted.
   *
   * Quirk `singular-name-of-list`: Document gives this filter a singular name, though it takes several values;
   * similar lists have plural names. Pass an array.
   */
  readonly phaseGuid?: readonly string[] | null;
  /**
   * Only time entries of any of these types, several despite the singular name; all when omitted.
   *
   * Quirk `singular-name-of-list`: Document gives this filter a singular name, though it takes several values;
   * similar lists have plural names. Pass an array.
   */
  readonly timeEntryTypeGuid?: readonly string[] | null;
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
}

const listTimeEntriesOperation: PagedOperation = {
  id: "TimeEntries_GetTimeEntries",
  name: "timeEntries.list",
  method: "GET",
  path: "/v1/timeentries",
  paging: firstRow,
};

/**
 * Lists time entries across users.
 *
 * `TimeEntries.list`, to be imported alone.
 */
export function listTimeEntries(
  core: Core,
  query?: ListTimeEntriesQuery,
  options?: PageOptions,
): Paged<TimeEntryModel> {
  return paged<TimeEntryModel>(core, listTimeEntriesOperation, { query }, options);
}

const createTimeEntryOperation: Operation = {
  id: "TimeEntries_PostTimeEntry",
  name: "timeEntries.create",
  method: "POST",
  path: "/v1/timeentries",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a time entry.
 *
 * `TimeEntries.create`, to be imported alone.
 */
export function createTimeEntry(
  core: Core,
  timeEntry: TimeEntryModelInput,
  options?: CallOptions,
): Call<readonly TimeEntryModel[]> {
  return call<readonly TimeEntryModel[]>(
    core,
    createTimeEntryOperation,
    { body: timeEntry },
    options,
  );
}

const deleteTimeEntryOperation: Operation = {
  id: "TimeEntries_DeleteTimeEntry",
  name: "timeEntries.delete",
  method: "DELETE",
  path: "/v1/timeentries/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one time entry.
 *
 * `TimeEntries.delete`, to be imported alone.
 */
export function deleteTimeEntry(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteTimeEntryOperation, { path: [guid] }, options);
}

const getTimeEntryOperation: Operation = {
  id: "TimeEntries_GetTimeEntry",
  name: "timeEntries.get",
  method: "GET",
  path: "/v1/timeentries/{guid}",
  expand: expandPath,
};

/**
 * Fetches one time entry.
 *
 * `TimeEntries.get`, to be imported alone.
 */
export function getTimeEntry(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<TimeEntryModel> {
  return call<TimeEntryModel>(core, getTimeEntryOperation, { path: [guid] }, options);
}

const updateTimeEntryOperation: Operation = {
  id: "TimeEntries_PatchTimeEntry",
  name: "timeEntries.update",
  method: "PATCH",
  path: "/v1/timeentries/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one time entry.
 *
 * `TimeEntries.update`, to be imported alone.
 */
export function updateTimeEntry(
  core: Core,
  guid: string,
  changes: JsonPatch<TimeEntryModelInput>,
  options?: CallOptions,
): Call<readonly TimeEntryModel[]> {
  return call<readonly TimeEntryModel[]>(
    core,
    updateTimeEntryOperation,
    { path: [guid], body: changes },
    options,
  );
}
