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
  TravelExpenseTypeCountrySettingsModel,
  TravelExpenseTypeInputModel,
  TravelExpenseTypeOutputModel,
} from "../types.js";

/** `/v1/travelexpensetypes` and what lies below it. */
export class TravelExpenseTypes {
  readonly #core: Core;
  /**
   * `/v1/travelexpensetypes/{travelExpenseTypeGuid}/travelexpensetypecountrysettings` and what lies below it.
   */
  readonly countrySettings: TravelExpenseTypesCountrySettings;

  constructor(core: Core) {
    this.#core = core;
    this.countrySettings = new TravelExpenseTypesCountrySettings(core);
  }

  /**
   * Lists travel expense types.
   *
   * Inactive ones come along unless `active` is set.
   *
   * `GET /v1/travelexpensetypes` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The matching travel expense types.
   */
  list(
    query?: ListTravelExpenseTypesQuery,
    options?: PageOptions,
  ): Paged<TravelExpenseTypeOutputModel> {
    return listTravelExpenseTypes(this.#core, query, options);
  }

  /**
   * Creates a travel expense type.
   *
   * `POST /v1/travelexpensetypes` · scopes `settings:write`
   *
   * @param travelExpenseType - The type; `name`, `expenseClass` and `unitCost` are required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created travel expense type, with its guid.
   */
  create(
    travelExpenseType: TravelExpenseTypeInputModel,
    options?: CallOptions,
  ): Call<TravelExpenseTypeOutputModel> {
    return createTravelExpenseType(this.#core, travelExpenseType, options);
  }

  /**
   * Deletes one travel expense type.
   *
   * `DELETE /v1/travelexpensetypes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The travel expense type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The travel expense type is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteTravelExpenseType(this.#core, guid, options);
  }

  /**
   * Fetches one travel expense type.
   *
   * `GET /v1/travelexpensetypes/{guid}` · scopes `settings:read`
   *
   * @param guid - The travel expense type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested travel expense type.
   */
  get(guid: string, options?: CallOptions): Call<TravelExpenseTypeOutputModel> {
    return getTravelExpenseType(this.#core, guid, options);
  }

  /**
   * Changes fields of one travel expense type.
   *
   * `PATCH /v1/travelexpensetypes/{guid}` · scopes `settings:write`
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
   * @param guid - The travel expense type's guid.
   * @param changes - JSON Patch operations on the travel expense type; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed travel expense type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<TravelExpenseTypeInputModel>,
    options?: CallOptions,
  ): Call<readonly TravelExpenseTypeOutputModel[]> {
    return updateTravelExpenseType(this.#core, guid, changes, options);
  }
}

/** What `TravelExpenseTypes.list` can be asked for. */
export interface ListTravelExpenseTypesQuery {
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
   * Text to find in the name or code, ignoring case.
   *
   * Quirk `search-table-gaps`: Guide (Search within text) claims a full table of searches, in which this list is
   * missing. The document offers the parameter. It is offered, as the document declares it.
   */
  readonly textToSearch?: string | null;
  /** Only travel expense types with this code. */
  readonly code?: string | null;
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

/**
 * `/v1/travelexpensetypes/{travelExpenseTypeGuid}/travelexpensetypecountrysettings` and what lies below it.
 */
export class TravelExpenseTypesCountrySettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the tax settings of a travel expense type by country.
   *
   * `GET /v1/travelexpensetypes/{travelExpenseTypeGuid}/travelexpensetypecountrysettings` · scopes `settings:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param travelExpenseTypeGuid - Guid of the travel expense type whose country settings are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every country setting of the type, with its VAT rates.
   */
  list(
    travelExpenseTypeGuid: string,
    options?: CallOptions,
  ): Call<readonly TravelExpenseTypeCountrySettingsModel[]> {
    return listTravelExpenseTypeCountrySettings(this.#core, travelExpenseTypeGuid, options);
  }
}

const listTravelExpenseTypesOperation: PagedOperation = {
  id: "TravelExpenseTypes_GetTravelExpenseTypes",
  name: "travelExpenseTypes.list",
  method: "GET",
  path: "/v1/travelexpensetypes",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists travel expense types.
 *
 * `TravelExpenseTypes.list`, to be imported alone.
 */
export function listTravelExpenseTypes(
  core: Core,
  query?: ListTravelExpenseTypesQuery,
  options?: PageOptions,
): Paged<TravelExpenseTypeOutputModel> {
  return paged<TravelExpenseTypeOutputModel>(
    core,
    listTravelExpenseTypesOperation,
    { query },
    options,
  );
}

const createTravelExpenseTypeOperation: Operation = {
  id: "TravelExpenseTypes_PostTravelExpenseType",
  name: "travelExpenseTypes.create",
  method: "POST",
  path: "/v1/travelexpensetypes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a travel expense type.
 *
 * `TravelExpenseTypes.create`, to be imported alone.
 */
export function createTravelExpenseType(
  core: Core,
  travelExpenseType: TravelExpenseTypeInputModel,
  options?: CallOptions,
): Call<TravelExpenseTypeOutputModel> {
  return call<TravelExpenseTypeOutputModel>(
    core,
    createTravelExpenseTypeOperation,
    { body: travelExpenseType },
    options,
  );
}

const deleteTravelExpenseTypeOperation: Operation = {
  id: "TravelExpenseTypes_DeleteTravelExpenseType",
  name: "travelExpenseTypes.delete",
  method: "DELETE",
  path: "/v1/travelexpensetypes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one travel expense type.
 *
 * `TravelExpenseTypes.delete`, to be imported alone.
 */
export function deleteTravelExpenseType(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteTravelExpenseTypeOperation, { path: [guid] }, options);
}

const getTravelExpenseTypeOperation: Operation = {
  id: "TravelExpenseTypes_GetTravelExpenseType",
  name: "travelExpenseTypes.get",
  method: "GET",
  path: "/v1/travelexpensetypes/{guid}",
  expand: expandPath,
};

/**
 * Fetches one travel expense type.
 *
 * `TravelExpenseTypes.get`, to be imported alone.
 */
export function getTravelExpenseType(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<TravelExpenseTypeOutputModel> {
  return call<TravelExpenseTypeOutputModel>(
    core,
    getTravelExpenseTypeOperation,
    { path: [guid] },
    options,
  );
}

const updateTravelExpenseTypeOperation: Operation = {
  id: "TravelExpenseTypes_PatchTravelExpenseType",
  name: "travelExpenseTypes.update",
  method: "PATCH",
  path: "/v1/travelexpensetypes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one travel expense type.
 *
 * `TravelExpenseTypes.update`, to be imported alone.
 */
export function updateTravelExpenseType(
  core: Core,
  guid: string,
  changes: JsonPatch<TravelExpenseTypeInputModel>,
  options?: CallOptions,
): Call<readonly TravelExpenseTypeOutputModel[]> {
  return call<readonly TravelExpenseTypeOutputModel[]>(
    core,
    updateTravelExpenseTypeOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listTravelExpenseTypeCountrySettingsOperation: Operation = {
  id: "TravelExpenseTypeCountrySettings_GetTravelExpenseTypeCountrySettings",
  name: "travelExpenseTypes.countrySettings.list",
  method: "GET",
  path: "/v1/travelexpensetypes/{travelExpenseTypeGuid}/travelexpensetypecountrysettings",
  expand: expandPath,
};

/**
 * Lists the tax settings of a travel expense type by country.
 *
 * `TravelExpenseTypesCountrySettings.list`, to be imported alone.
 */
export function listTravelExpenseTypeCountrySettings(
  core: Core,
  travelExpenseTypeGuid: string,
  options?: CallOptions,
): Call<readonly TravelExpenseTypeCountrySettingsModel[]> {
  return call<readonly TravelExpenseTypeCountrySettingsModel[]>(
    core,
    listTravelExpenseTypeCountrySettingsOperation,
    { path: [travelExpenseTypeGuid] },
    options,
  );
}
