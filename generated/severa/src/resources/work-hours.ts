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
import type { BillableStatusType, WorkHourInputModel, WorkHourOutputModel } from "../types.js";

/** `/v1/workhours` and what lies below it. */
export class WorkHours {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists work hours across users and projects.
   *
   * Both event date limits are inclusive. `changedSince` leaves deleted rows out; `GET /v1/deletedworkhours` lists
   * those.
   *
   * `GET /v1/workhours` · scopes `hours:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of work hours.
   */
  list(query?: ListWorkHoursQuery, options?: PageOptions): Paged<WorkHourOutputModel> {
    return listWorkHours(this.#core, query, options);
  }

  /**
   * Creates a work hour entry.
   *
   * `GET /v1/phases/{phaseGuid}/worktypes` lists the work types a phase accepts.
   *
   * `POST /v1/workhours` · scopes `hours:write`
   *
   * @param workHour - The work hour; `user`, `phase`, `workType` and `eventDate` are required. `quantity` is in hours. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created work hour, with its guid.
   */
  create(workHour: WorkHourInputModel, options?: CallOptions): Call<WorkHourOutputModel> {
    return createWorkHour(this.#core, workHour, options);
  }

  /**
   * Deletes one work hour entry.
   *
   * `DELETE /v1/workhours/{guid}` · scopes `hours:delete`
   *
   * Quirk `rows-locked-later`: Guide (Import work hours, Synchronizing data) warns that rows can no longer be
   * changed once a day is closed or the hours are invoiced. The document says so nowhere. Check `isModifiable`
   * first, and expect a refusal.
   *
   * @param guid - The work hour's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The work hour is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteWorkHour(this.#core, guid, options);
  }

  /**
   * Fetches one work hour entry.
   *
   * `GET /v1/workhours/{guid}` · scopes `hours:read`
   *
   * @param guid - The work hour's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested work hour.
   */
  get(guid: string, options?: CallOptions): Call<WorkHourOutputModel> {
    return getWorkHour(this.#core, guid, options);
  }

  /**
   * Changes fields of one work hour entry.
   *
   * Not possible once the hour is invoiced or its day closed; `isModifiable` tells. `guid` may hold several guids
   * separated by commas. The answer is then an object with the succeeded hours and a list of errors, instead of
   * the plain list.
   *
   * `PATCH /v1/workhours/{guid}` · scopes `hours:write`
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
   * Quirk `patch-many-rows`: Document accepts several guids separated by commas here, and then answers with an
   * object of changed rows and errors that it doesn't declare. Pass one guid: the typed answer is that of a single
   * row.
   *
   * Quirk `rows-locked-later`: Guide (Import work hours, Synchronizing data) warns that rows can no longer be
   * changed once a day is closed or the hours are invoiced. The document says so nowhere. Check `isModifiable`
   * first, and expect a refusal.
   *
   * @param guid - Guid of the work hour, or several guids separated by commas. The answer to several lists those changed and the errors.
   * @param changes - JSON Patch operations on the work hour; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed work hour, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<WorkHourInputModel>,
    options?: CallOptions,
  ): Call<readonly WorkHourOutputModel[]> {
    return updateWorkHour(this.#core, guid, changes, options);
  }

  /**
   * The rows of `WorkHours.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `WorkHours.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListWorkHoursQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<WorkHourOutputModel, "not-reported"> {
    return changesOf<WorkHourOutputModel, "not-reported", ListWorkHoursQuery>(
      {
        operation: "WorkHours_GetWorkHours",
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
   * Compares a copy with all rows of `WorkHours.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListWorkHoursQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "WorkHours_GetWorkHours", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `WorkHours.list` can be asked for. */
export interface ListWorkHoursQuery {
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
   * Only work hours added or changed at or after this instant (ISO 8601). Deletions are listed by `GET
   * /v1/deletedworkhours`.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
  /** Only work hours in this billing state: Billable, NotBillable or RemovedFromInvoice. */
  readonly billableStatus?: BillableStatusType;
  /**
   * Only work hours done on or after this date (`yyyy-MM-dd`).
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDateStart?: string | null;
  /**
   * Only work hours done on or before this date (`yyyy-MM-dd`).
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDateEnd?: string | null;
}

const listWorkHoursOperation: PagedOperation = {
  id: "WorkHours_GetWorkHours",
  name: "workHours.list",
  method: "GET",
  path: "/v1/workhours",
  paging: pageToken,
};

/**
 * Lists work hours across users and projects.
 *
 * `WorkHours.list`, to be imported alone.
 */
export function listWorkHours(
  core: Core,
  query?: ListWorkHoursQuery,
  options?: PageOptions,
): Paged<WorkHourOutputModel> {
  return paged<WorkHourOutputModel>(core, listWorkHoursOperation, { query }, options);
}

const createWorkHourOperation: Operation = {
  id: "WorkHours_PostWorkHour",
  name: "workHours.create",
  method: "POST",
  path: "/v1/workhours",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a work hour entry.
 *
 * `WorkHours.create`, to be imported alone.
 */
export function createWorkHour(
  core: Core,
  workHour: WorkHourInputModel,
  options?: CallOptions,
): Call<WorkHourOutputModel> {
  return call<WorkHourOutputModel>(core, createWorkHourOperation, { body: workHour }, options);
}

const deleteWorkHourOperation: Operation = {
  id: "WorkHours_DeleteWorkHour",
  name: "workHours.delete",
  method: "DELETE",
  path: "/v1/workhours/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one work hour entry.
 *
 * `WorkHours.delete`, to be imported alone.
 */
export function deleteWorkHour(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteWorkHourOperation, { path: [guid] }, options);
}

const getWorkHourOperation: Operation = {
  id: "WorkHours_GetWorkHour",
  name: "workHours.get",
  method: "GET",
  path: "/v1/workhours/{guid}",
  expand: expandPath,
};

/**
 * Fetches one work hour entry.
 *
 * `WorkHours.get`, to be imported alone.
 */
export function getWorkHour(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<WorkHourOutputModel> {
  return call<WorkHourOutputModel>(core, getWorkHourOperation, { path: [guid] }, options);
}

const updateWorkHourOperation: Operation = {
  id: "WorkHours_PatchWorkHour",
  name: "workHours.update",
  method: "PATCH",
  path: "/v1/workhours/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one work hour entry.
 *
 * `WorkHours.update`, to be imported alone.
 */
export function updateWorkHour(
  core: Core,
  guid: string,
  changes: JsonPatch<WorkHourInputModel>,
  options?: CallOptions,
): Call<readonly WorkHourOutputModel[]> {
  return call<readonly WorkHourOutputModel[]>(
    core,
    updateWorkHourOperation,
    { path: [guid], body: changes },
    options,
  );
}
