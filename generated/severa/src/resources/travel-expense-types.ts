import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  KeyValuePairOfStringAndSortDirection,
  TravelExpenseTypeCountrySettingsModel,
  TravelExpenseTypeInputModel,
  TravelExpenseTypeOutputModel,
} from "../types.js";
const listTravelExpenseTypesCountrySettings: Operation = {
  id: "TravelExpenseTypeCountrySettings_GetTravelExpenseTypeCountrySettings",
  method: "GET",
  path: "/v1/travelexpensetypes/{travelExpenseTypeGuid}/travelexpensetypecountrysettings",
};
const listTravelExpenseTypes: PagedOperation = {
  id: "TravelExpenseTypes_GetTravelExpenseTypes",
  method: "GET",
  path: "/v1/travelexpensetypes",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createTravelExpenseTypes: Operation = {
  id: "TravelExpenseTypes_PostTravelExpenseType",
  method: "POST",
  path: "/v1/travelexpensetypes",
  body: json({}),
};
const deleteTravelExpenseTypes: Operation = {
  id: "TravelExpenseTypes_DeleteTravelExpenseType",
  method: "DELETE",
  path: "/v1/travelexpensetypes/{guid}",
  result: "none",
};
const getTravelExpenseTypes: Operation = {
  id: "TravelExpenseTypes_GetTravelExpenseType",
  method: "GET",
  path: "/v1/travelexpensetypes/{guid}",
};
const updateTravelExpenseTypes: Operation = {
  id: "TravelExpenseTypes_PatchTravelExpenseType",
  method: "PATCH",
  path: "/v1/travelexpensetypes/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** Operations below `TravelExpenseTypesCountrySettings`. */
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
   * @param travelExpenseTypeGuid - Guid of the travel expense type whose country settings are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every country setting of the type, with its VAT rates.
   */
  list(
    travelExpenseTypeGuid: string,
    options: CallOptions = {},
  ): Call<readonly TravelExpenseTypeCountrySettingsModel[]> {
    return this.#core.call<readonly TravelExpenseTypeCountrySettingsModel[]>(
      listTravelExpenseTypesCountrySettings,
      { path: [travelExpenseTypeGuid] },
      options,
    );
  }
}

/** What {@link TravelExpenseTypes.list} can be asked for. */
export interface ListTravelExpenseTypesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page, 1 to 1000. Send it: omitted means every row by the operation reference, 100 by the guide.
   */
  readonly rowCount?: number | null;
  /** Text to find in the name or code, ignoring case. */
  readonly textToSearch?: string | null;
  /** Only travel expense types with this code. */
  readonly code?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   */
  readonly calculateRowCount?: boolean;
  /** Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc. */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** Operations below `TravelExpenseTypes`. */
export class TravelExpenseTypes {
  readonly #core: Core;
  /** Operations below `TravelExpenseTypesCountrySettings`. */
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
    query: ListTravelExpenseTypesQuery = {},
    options: PageOptions = {},
  ): Paged<TravelExpenseTypeOutputModel> {
    return this.#core.paged<TravelExpenseTypeOutputModel>(
      listTravelExpenseTypes,
      { query },
      options,
    );
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
    options: CallOptions = {},
  ): Call<TravelExpenseTypeOutputModel> {
    return this.#core.call<TravelExpenseTypeOutputModel>(
      createTravelExpenseTypes,
      { body: travelExpenseType },
      options,
    );
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
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteTravelExpenseTypes, { path: [guid] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<TravelExpenseTypeOutputModel> {
    return this.#core.call<TravelExpenseTypeOutputModel>(
      getTravelExpenseTypes,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one travel expense type.
   *
   * `PATCH /v1/travelexpensetypes/{guid}` · scopes `settings:write`
   *
   * @param guid - The travel expense type's guid.
   * @param changes - JSON Patch operations on the travel expense type; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed travel expense type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<TravelExpenseTypeInputModel>,
    options: CallOptions = {},
  ): Call<readonly TravelExpenseTypeOutputModel[]> {
    return this.#core.call<readonly TravelExpenseTypeOutputModel[]>(
      updateTravelExpenseTypes,
      { path: [guid], body: changes },
      options,
    );
  }
}
