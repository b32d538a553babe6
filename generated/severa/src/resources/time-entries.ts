import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { TimeEntryModel, TimeEntryModelInput } from "../types.js";
const listTimeEntries: PagedOperation = {
  id: "TimeEntries_GetTimeEntries",
  method: "GET",
  path: "/v1/timeentries",
  paging: firstRow,
};
const createTimeEntries: Operation = {
  id: "TimeEntries_PostTimeEntry",
  method: "POST",
  path: "/v1/timeentries",
  body: json({}),
};
const deleteTimeEntries: Operation = {
  id: "TimeEntries_DeleteTimeEntry",
  method: "DELETE",
  path: "/v1/timeentries/{guid}",
  result: "none",
};
const getTimeEntries: Operation = {
  id: "TimeEntries_GetTimeEntry",
  method: "GET",
  path: "/v1/timeentries/{guid}",
};
const updateTimeEntries: Operation = {
  id: "TimeEntries_PatchTimeEntry",
  method: "PATCH",
  path: "/v1/timeentries/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link TimeEntries.list} can be asked for. */
export interface ListTimeEntriesQuery {
  /**
   * Only time entries of any of these phases, several despite the singular name; all when omitted.
   */
  readonly phaseGuid?: readonly string[] | null;
  /**
   * Only time entries of any of these types, several despite the singular name; all when omitted.
   */
  readonly timeEntryTypeGuid?: readonly string[] | null;
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
}

/** Operations below `TimeEntries`. */
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
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of time entries.
   */
  list(query: ListTimeEntriesQuery = {}, options: PageOptions = {}): Paged<TimeEntryModel> {
    return this.#core.paged<TimeEntryModel>(listTimeEntries, { query }, options);
  }

  /**
   * Creates a time entry.
   *
   * `POST /v1/timeentries` · scopes `hours:write`
   *
   * @param timeEntry - The entry; `user`, `phase`, `timeEntryType` and `eventDate` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created time entry, as a list with one row.
   */
  create(
    timeEntry: TimeEntryModelInput,
    options: CallOptions = {},
  ): Call<readonly TimeEntryModel[]> {
    return this.#core.call<readonly TimeEntryModel[]>(
      createTimeEntries,
      { body: timeEntry },
      options,
    );
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
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteTimeEntries, { path: [guid] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<TimeEntryModel> {
    return this.#core.call<TimeEntryModel>(getTimeEntries, { path: [guid] }, options);
  }

  /**
   * Changes fields of one time entry.
   *
   * `PATCH /v1/timeentries/{guid}` · scopes `hours:write`
   *
   * @param guid - The time entry's guid.
   * @param changes - JSON Patch operations on the time entry; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed time entry, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<TimeEntryModelInput>,
    options: CallOptions = {},
  ): Call<readonly TimeEntryModel[]> {
    return this.#core.call<readonly TimeEntryModel[]>(
      updateTimeEntries,
      { path: [guid], body: changes },
      options,
    );
  }
}
