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
  OvertimeModel,
  OvertimeModelInput,
} from "../types.js";

/** `/v1/overtimes` and what lies below it. */
export class Overtimes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists overtime types.
   *
   * Active and inactive ones come back unless `active` is set. All rows come at once unless `rowCount` is set.
   *
   * `GET /v1/overtimes` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The overtime types.
   */
  list(query?: ListOvertimesQuery, options?: PageOptions): Paged<OvertimeModel> {
    return listOvertimes(this.#core, query, options);
  }

  /**
   * Creates an overtime type.
   *
   * `POST /v1/overtimes` · scopes `settings:write`
   *
   * @param overtime - The overtime type; `name` and `code` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created overtime type, with its guid.
   */
  create(overtime: OvertimeModelInput, options?: CallOptions): Call<OvertimeModel> {
    return createOvertime(this.#core, overtime, options);
  }

  /**
   * Deletes one overtime type.
   *
   * `DELETE /v1/overtimes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The overtime definition's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The overtime type is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteOvertime(this.#core, guid, options);
  }

  /**
   * Fetches one overtime type.
   *
   * `GET /v1/overtimes/{guid}` · scopes `settings:read`
   *
   * @param guid - The overtime definition's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested overtime type.
   */
  get(guid: string, options?: CallOptions): Call<OvertimeModel> {
    return getOvertime(this.#core, guid, options);
  }

  /**
   * Changes fields of one overtime type.
   *
   * `PATCH /v1/overtimes/{guid}` · scopes `settings:write`
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
   * @param guid - The overtime definition's guid.
   * @param changes - JSON Patch operations on the overtime type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed overtime type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<OvertimeModelInput>,
    options?: CallOptions,
  ): Call<readonly OvertimeModel[]> {
    return updateOvertime(this.#core, guid, changes, options);
  }
}

/** What `Overtimes.list` can be asked for. */
export interface ListOvertimesQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
  /**
   * Rows per page, 1 to 1000. Send it: omitted means every row by the operation reference, 100 by the guide.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   *
   * Quirk `page-all-rows`: Document says of this list that leaving out the number of rows returns all of them,
   * against the guide's 100 (Paging). Don't take the first answer for the whole list.
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

const listOvertimesOperation: PagedOperation = {
  id: "Overtimes_GetOvertimes",
  name: "overtimes.list",
  method: "GET",
  path: "/v1/overtimes",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists overtime types.
 *
 * `Overtimes.list`, to be imported alone.
 */
export function listOvertimes(
  core: Core,
  query?: ListOvertimesQuery,
  options?: PageOptions,
): Paged<OvertimeModel> {
  return paged<OvertimeModel>(core, listOvertimesOperation, { query }, options);
}

const createOvertimeOperation: Operation = {
  id: "Overtimes_PostOvertime",
  name: "overtimes.create",
  method: "POST",
  path: "/v1/overtimes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates an overtime type.
 *
 * `Overtimes.create`, to be imported alone.
 */
export function createOvertime(
  core: Core,
  overtime: OvertimeModelInput,
  options?: CallOptions,
): Call<OvertimeModel> {
  return call<OvertimeModel>(core, createOvertimeOperation, { body: overtime }, options);
}

const deleteOvertimeOperation: Operation = {
  id: "Overtimes_DeleteOvertime",
  name: "overtimes.delete",
  method: "DELETE",
  path: "/v1/overtimes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one overtime type.
 *
 * `Overtimes.delete`, to be imported alone.
 */
export function deleteOvertime(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteOvertimeOperation, { path: [guid] }, options);
}

const getOvertimeOperation: Operation = {
  id: "Overtimes_GetOvertime",
  name: "overtimes.get",
  method: "GET",
  path: "/v1/overtimes/{guid}",
  expand: expandPath,
};

/**
 * Fetches one overtime type.
 *
 * `Overtimes.get`, to be imported alone.
 */
export function getOvertime(core: Core, guid: string, options?: CallOptions): Call<OvertimeModel> {
  return call<OvertimeModel>(core, getOvertimeOperation, { path: [guid] }, options);
}

const updateOvertimeOperation: Operation = {
  id: "Overtimes_PatchOvertime",
  name: "overtimes.update",
  method: "PATCH",
  path: "/v1/overtimes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one overtime type.
 *
 * `Overtimes.update`, to be imported alone.
 */
export function updateOvertime(
  core: Core,
  guid: string,
  changes: JsonPatch<OvertimeModelInput>,
  options?: CallOptions,
): Call<readonly OvertimeModel[]> {
  return call<readonly OvertimeModel[]>(
    core,
    updateOvertimeOperation,
    { path: [guid], body: changes },
    options,
  );
}
