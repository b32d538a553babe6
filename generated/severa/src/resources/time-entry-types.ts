import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type {
  KeyValuePairOfStringAndSortDirection,
  TimeEntryTypeModel,
  TimeEntryTypeModelInput,
} from "../types.js";

/** `/v1/timeentrytypes` and what lies below it. */
export class TimeEntryTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists time entry types.
   *
   * Inactive ones come along unless `active` is set.
   *
   * `GET /v1/timeentrytypes` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of time entry types.
   */
  list(query?: ListTimeEntryTypesQuery, options?: PageOptions): Paged<TimeEntryTypeModel> {
    return listTimeEntryTypes(this.#core, query, options);
  }

  /**
   * Creates a time entry type.
   *
   * `POST /v1/timeentrytypes` · scopes `settings:write`
   *
   * @param timeEntryType - The type; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created time entry type, with its guid.
   */
  create(timeEntryType: TimeEntryTypeModelInput, options?: CallOptions): Call<TimeEntryTypeModel> {
    return createTimeEntryType(this.#core, timeEntryType, options);
  }

  /**
   * Deletes one time entry type.
   *
   * `DELETE /v1/timeentrytypes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The time entry type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The time entry type is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteTimeEntryType(this.#core, guid, options);
  }

  /**
   * Fetches one time entry type.
   *
   * `GET /v1/timeentrytypes/{guid}` · scopes `settings:read`
   *
   * @param guid - The time entry type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested time entry type.
   */
  get(guid: string, options?: CallOptions): Call<TimeEntryTypeModel> {
    return getTimeEntryType(this.#core, guid, options);
  }

  /**
   * Changes fields of one time entry type.
   *
   * `PATCH /v1/timeentrytypes/{guid}` · scopes `settings:write`
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
   * @param guid - The time entry type's guid.
   * @param changes - JSON Patch operations on the time entry type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed time entry type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<TimeEntryTypeModelInput>,
    options?: CallOptions,
  ): Call<readonly TimeEntryTypeModel[]> {
    return updateTimeEntryType(this.#core, guid, changes, options);
  }
}

/** What `TimeEntryTypes.list` can be asked for. */
export interface ListTimeEntryTypesQuery {
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
  /** Text to find anywhere in the name, ignoring case. */
  readonly textToSearch?: string | null;
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

const listTimeEntryTypesOperation: PagedOperation = {
  id: "TimeEntryTypes_GetTimeEntryTypes",
  name: "timeEntryTypes.list",
  method: "GET",
  path: "/v1/timeentrytypes",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists time entry types.
 *
 * `TimeEntryTypes.list`, to be imported alone.
 */
export function listTimeEntryTypes(
  core: Core,
  query?: ListTimeEntryTypesQuery,
  options?: PageOptions,
): Paged<TimeEntryTypeModel> {
  return paged<TimeEntryTypeModel>(core, listTimeEntryTypesOperation, { query }, options);
}

const createTimeEntryTypeOperation: Operation = {
  id: "TimeEntryTypes_PostTimeEntryType",
  name: "timeEntryTypes.create",
  method: "POST",
  path: "/v1/timeentrytypes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a time entry type.
 *
 * `TimeEntryTypes.create`, to be imported alone.
 */
export function createTimeEntryType(
  core: Core,
  timeEntryType: TimeEntryTypeModelInput,
  options?: CallOptions,
): Call<TimeEntryTypeModel> {
  return call<TimeEntryTypeModel>(
    core,
    createTimeEntryTypeOperation,
    { body: timeEntryType },
    options,
  );
}

const deleteTimeEntryTypeOperation: Operation = {
  id: "TimeEntryTypes_DeleteTimeEntryType",
  name: "timeEntryTypes.delete",
  method: "DELETE",
  path: "/v1/timeentrytypes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one time entry type.
 *
 * `TimeEntryTypes.delete`, to be imported alone.
 */
export function deleteTimeEntryType(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteTimeEntryTypeOperation, { path: [guid] }, options);
}

const getTimeEntryTypeOperation: Operation = {
  id: "TimeEntryTypes_GetTimeEntryType",
  name: "timeEntryTypes.get",
  method: "GET",
  path: "/v1/timeentrytypes/{guid}",
  expand: expandPath,
};

/**
 * Fetches one time entry type.
 *
 * `TimeEntryTypes.get`, to be imported alone.
 */
export function getTimeEntryType(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<TimeEntryTypeModel> {
  return call<TimeEntryTypeModel>(core, getTimeEntryTypeOperation, { path: [guid] }, options);
}

const updateTimeEntryTypeOperation: Operation = {
  id: "TimeEntryTypes_PatchTimeEntryType",
  name: "timeEntryTypes.update",
  method: "PATCH",
  path: "/v1/timeentrytypes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one time entry type.
 *
 * `TimeEntryTypes.update`, to be imported alone.
 */
export function updateTimeEntryType(
  core: Core,
  guid: string,
  changes: JsonPatch<TimeEntryTypeModelInput>,
  options?: CallOptions,
): Call<readonly TimeEntryTypeModel[]> {
  return call<readonly TimeEntryTypeModel[]>(
    core,
    updateTimeEntryTypeOperation,
    { path: [guid], body: changes },
    options,
  );
}
