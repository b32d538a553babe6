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
  PhaseStatusTypeModel,
  PhaseStatusTypeModelInput,
} from "../types.js";

/** `/v1/phasestatustypes` and what lies below it. */
export class PhaseStatusTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists phase status types.
   *
   * Active and inactive ones come back unless `active` is set. All rows come at once unless `rowCount` is set.
   *
   * `GET /v1/phasestatustypes` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The phase status types.
   */
  list(query?: ListPhaseStatusTypesQuery, options?: PageOptions): Paged<PhaseStatusTypeModel> {
    return listPhaseStatusTypes(this.#core, query, options);
  }

  /**
   * Creates a phase status type.
   *
   * `POST /v1/phasestatustypes` · scopes `settings:write`
   *
   * @param phaseStatusType - The phase status type; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created phase status type, with its guid.
   */
  create(
    phaseStatusType: PhaseStatusTypeModelInput,
    options?: CallOptions,
  ): Call<PhaseStatusTypeModel> {
    return createPhaseStatusType(this.#core, phaseStatusType, options);
  }

  /**
   * Deletes one phase status type.
   *
   * May fail while the phase status type is in use; `moveUsagesToGuid` names the one that takes over its uses.
   *
   * `DELETE /v1/phasestatustypes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The phase status type's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The phase status type is deleted; no body.
   */
  delete(guid: string, query?: DeletePhaseStatusTypeQuery, options?: CallOptions): Call<void> {
    return deletePhaseStatusType(this.#core, guid, query, options);
  }

  /**
   * Fetches one phase status type.
   *
   * `GET /v1/phasestatustypes/{guid}` · scopes `settings:read`
   *
   * @param guid - The phase status type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested phase status type.
   */
  get(guid: string, options?: CallOptions): Call<PhaseStatusTypeModel> {
    return getPhaseStatusType(this.#core, guid, options);
  }

  /**
   * Changes fields of one phase status type.
   *
   * `PATCH /v1/phasestatustypes/{guid}` · scopes `settings:write`
   *
   * Quirk `old-words-for-rows`: Document keeps older words in its prose: a case or sales case is a project, a task
   * is a phase, a tag is a keyword. The guide knows only the newer ones. Names and descriptions here use the newer
   * words.
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
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - The phase status type's guid.
   * @param changes - JSON Patch operations on the phase status type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed phase status type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<PhaseStatusTypeModelInput>,
    options?: CallOptions,
  ): Call<readonly PhaseStatusTypeModel[]> {
    return updatePhaseStatusType(this.#core, guid, changes, options);
  }
}

/** What `PhaseStatusTypes.list` can be asked for. */
export interface ListPhaseStatusTypesQuery {
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
  /**
   * Text to search for, ignoring case; the fields searched are not documented, presumably the name.
   *
   * Quirk `search-table-gaps`: Guide (Search within text) claims a full table of searches, in which this list is
   * missing. The document offers the parameter. It is offered, as the document declares it.
   */
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

/** What `PhaseStatusTypes.delete` can be asked for. */
export interface DeletePhaseStatusTypeQuery {
  /**
   * Guid of the phase status type that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listPhaseStatusTypesOperation: PagedOperation = {
  id: "PhaseStatusTypes_GetPhaseStatusTypes",
  name: "phaseStatusTypes.list",
  method: "GET",
  path: "/v1/phasestatustypes",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists phase status types.
 *
 * `PhaseStatusTypes.list`, to be imported alone.
 */
export function listPhaseStatusTypes(
  core: Core,
  query?: ListPhaseStatusTypesQuery,
  options?: PageOptions,
): Paged<PhaseStatusTypeModel> {
  return paged<PhaseStatusTypeModel>(core, listPhaseStatusTypesOperation, { query }, options);
}

const createPhaseStatusTypeOperation: Operation = {
  id: "PhaseStatusTypes_PostPhaseStatusType",
  name: "phaseStatusTypes.create",
  method: "POST",
  path: "/v1/phasestatustypes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a phase status type.
 *
 * `PhaseStatusTypes.create`, to be imported alone.
 */
export function createPhaseStatusType(
  core: Core,
  phaseStatusType: PhaseStatusTypeModelInput,
  options?: CallOptions,
): Call<PhaseStatusTypeModel> {
  return call<PhaseStatusTypeModel>(
    core,
    createPhaseStatusTypeOperation,
    { body: phaseStatusType },
    options,
  );
}

const deletePhaseStatusTypeOperation: Operation = {
  id: "PhaseStatusTypes_DeletePhaseStatusType",
  name: "phaseStatusTypes.delete",
  method: "DELETE",
  path: "/v1/phasestatustypes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one phase status type.
 *
 * `PhaseStatusTypes.delete`, to be imported alone.
 */
export function deletePhaseStatusType(
  core: Core,
  guid: string,
  query?: DeletePhaseStatusTypeQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deletePhaseStatusTypeOperation, { path: [guid], query }, options);
}

const getPhaseStatusTypeOperation: Operation = {
  id: "PhaseStatusTypes_GetPhaseStatusType",
  name: "phaseStatusTypes.get",
  method: "GET",
  path: "/v1/phasestatustypes/{guid}",
  expand: expandPath,
};

/**
 * Fetches one phase status type.
 *
 * `PhaseStatusTypes.get`, to be imported alone.
 */
export function getPhaseStatusType(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<PhaseStatusTypeModel> {
  return call<PhaseStatusTypeModel>(core, getPhaseStatusTypeOperation, { path: [guid] }, options);
}

const updatePhaseStatusTypeOperation: Operation = {
  id: "PhaseStatusTypes_PatchPhaseStatusType",
  name: "phaseStatusTypes.update",
  method: "PATCH",
  path: "/v1/phasestatustypes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one phase status type.
 *
 * `PhaseStatusTypes.update`, to be imported alone.
 */
export function updatePhaseStatusType(
  core: Core,
  guid: string,
  changes: JsonPatch<PhaseStatusTypeModelInput>,
  options?: CallOptions,
): Call<readonly PhaseStatusTypeModel[]> {
  return call<readonly PhaseStatusTypeModel[]>(
    core,
    updatePhaseStatusTypeOperation,
    { path: [guid], body: changes },
    options,
  );
}
