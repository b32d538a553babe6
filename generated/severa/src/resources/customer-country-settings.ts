import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type {
  CustomerCountrySettingsInputModel,
  CustomerCountrySettingsOutputModel,
  CustomerCountrySettingsOutputModelInput,
} from "../types.js";

/** `/v1/customercountrysettings` and what lies below it. */
export class CustomerCountrySettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates a customer's tax setting for one country.
   *
   * `POST /v1/customercountrysettings` · scopes `customers:write`
   *
   * @param customerCountrySettings - The setting; `customer` and `country` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created setting, with its guid.
   */
  create(
    customerCountrySettings: CustomerCountrySettingsInputModel,
    options?: CallOptions,
  ): Call<CustomerCountrySettingsOutputModel> {
    return createCustomerCountrySetting(this.#core, customerCountrySettings, options);
  }

  /**
   * Deletes one customer country setting.
   *
   * `DELETE /v1/customercountrysettings/{guid}` · scopes `customers:delete`
   *
   * @param guid - The customer country setting's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The customer country setting is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteCustomerCountrySetting(this.#core, guid, options);
  }

  /**
   * Changes fields of one customer country setting.
   *
   * `PATCH /v1/customercountrysettings/{guid}` · scopes `customers:write`
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
   * @param guid - The customer country setting's guid.
   * @param changes - JSON Patch operations on the customer country setting; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed customer country setting, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CustomerCountrySettingsOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly CustomerCountrySettingsOutputModel[]> {
    return updateCustomerCountrySetting(this.#core, guid, changes, options);
  }
}

const createCustomerCountrySettingOperation: Operation = {
  id: "CustomerCountrySettings_PostCustomerCountrySettings",
  name: "customerCountrySettings.create",
  method: "POST",
  path: "/v1/customercountrysettings",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a customer's tax setting for one country.
 *
 * `CustomerCountrySettings.create`, to be imported alone.
 */
export function createCustomerCountrySetting(
  core: Core,
  customerCountrySettings: CustomerCountrySettingsInputModel,
  options?: CallOptions,
): Call<CustomerCountrySettingsOutputModel> {
  return call<CustomerCountrySettingsOutputModel>(
    core,
    createCustomerCountrySettingOperation,
    { body: customerCountrySettings },
    options,
  );
}

const deleteCustomerCountrySettingOperation: Operation = {
  id: "CustomerCountrySettings_DeleteCustomerCountrySetting",
  name: "customerCountrySettings.delete",
  method: "DELETE",
  path: "/v1/customercountrysettings/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one customer country setting.
 *
 * `CustomerCountrySettings.delete`, to be imported alone.
 */
export function deleteCustomerCountrySetting(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteCustomerCountrySettingOperation, { path: [guid] }, options);
}

const updateCustomerCountrySettingOperation: Operation = {
  id: "CustomerCountrySettings_PatchCustomerCountrySettings",
  name: "customerCountrySettings.update",
  method: "PATCH",
  path: "/v1/customercountrysettings/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one customer country setting.
 *
 * `CustomerCountrySettings.update`, to be imported alone.
 */
export function updateCustomerCountrySetting(
  core: Core,
  guid: string,
  changes: JsonPatch<CustomerCountrySettingsOutputModelInput>,
  options?: CallOptions,
): Call<readonly CustomerCountrySettingsOutputModel[]> {
  return call<readonly CustomerCountrySettingsOutputModel[]>(
    core,
    updateCustomerCountrySettingOperation,
    { path: [guid], body: changes },
    options,
  );
}
