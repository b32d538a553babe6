import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type {
  TravelExpenseTypeCountrySettingsModel,
  TravelExpenseTypeCountrySettingsModelInput,
} from "../types.js";

/** `/v1/travelexpensetypecountrysettings` and what lies below it. */
export class TravelExpenseTypeCountrySettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates the tax setting of a travel expense type for a country.
   *
   * `POST /v1/travelexpensetypecountrysettings` · scopes `settings:write`
   *
   * @param travelExpenseTypeCountrySettings - The setting; `country` and `product` (the travel expense type) are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created setting, with its guid.
   */
  create(
    travelExpenseTypeCountrySettings: TravelExpenseTypeCountrySettingsModelInput,
    options?: CallOptions,
  ): Call<TravelExpenseTypeCountrySettingsModel> {
    return createTravelExpenseTypeCountrySetting(
      this.#core,
      travelExpenseTypeCountrySettings,
      options,
    );
  }

  /**
   * Deletes one travel expense type country setting.
   *
   * `DELETE /v1/travelexpensetypecountrysettings/{guid}` · scopes `settings:delete`
   *
   * @param guid - The travel expense type country setting's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The travel expense type country setting is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteTravelExpenseTypeCountrySetting(this.#core, guid, options);
  }

  /**
   * Changes fields of one travel expense type country setting.
   *
   * `PATCH /v1/travelexpensetypecountrysettings/{guid}` · scopes `settings:write`
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
   * @param guid - The travel expense type country setting's guid.
   * @param changes - JSON Patch operations on the travel expense type country setting; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed travel expense type country setting, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<TravelExpenseTypeCountrySettingsModelInput>,
    options?: CallOptions,
  ): Call<readonly TravelExpenseTypeCountrySettingsModel[]> {
    return updateTravelExpenseTypeCountrySetting(this.#core, guid, changes, options);
  }
}

const createTravelExpenseTypeCountrySettingOperation: Operation = {
  id: "TravelExpenseTypeCountrySettings_PostTravelExpenseTypeCountrySettings",
  name: "travelExpenseTypeCountrySettings.create",
  method: "POST",
  path: "/v1/travelexpensetypecountrysettings",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates the tax setting of a travel expense type for a country.
 *
 * `TravelExpenseTypeCountrySettings.create`, to be imported alone.
 */
export function createTravelExpenseTypeCountrySetting(
  core: Core,
  travelExpenseTypeCountrySettings: TravelExpenseTypeCountrySettingsModelInput,
  options?: CallOptions,
): Call<TravelExpenseTypeCountrySettingsModel> {
  return call<TravelExpenseTypeCountrySettingsModel>(
    core,
    createTravelExpenseTypeCountrySettingOperation,
    { body: travelExpenseTypeCountrySettings },
    options,
  );
}

const deleteTravelExpenseTypeCountrySettingOperation: Operation = {
  id: "TravelExpenseTypeCountrySettings_DeleteTravelExpenseTypeCountrySetting",
  name: "travelExpenseTypeCountrySettings.delete",
  method: "DELETE",
  path: "/v1/travelexpensetypecountrysettings/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one travel expense type country setting.
 *
 * `TravelExpenseTypeCountrySettings.delete`, to be imported alone.
 */
export function deleteTravelExpenseTypeCountrySetting(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteTravelExpenseTypeCountrySettingOperation, { path: [guid] }, options);
}

const updateTravelExpenseTypeCountrySettingOperation: Operation = {
  id: "TravelExpenseTypeCountrySettings_PatchTravelExpenseTypeCountrySettings",
  name: "travelExpenseTypeCountrySettings.update",
  method: "PATCH",
  path: "/v1/travelexpensetypecountrysettings/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one travel expense type country setting.
 *
 * `TravelExpenseTypeCountrySettings.update`, to be imported alone.
 */
export function updateTravelExpenseTypeCountrySetting(
  core: Core,
  guid: string,
  changes: JsonPatch<TravelExpenseTypeCountrySettingsModelInput>,
  options?: CallOptions,
): Call<readonly TravelExpenseTypeCountrySettingsModel[]> {
  return call<readonly TravelExpenseTypeCountrySettingsModel[]>(
    core,
    updateTravelExpenseTypeCountrySettingOperation,
    { path: [guid], body: changes },
    options,
  );
}
