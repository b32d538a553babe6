import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ProductCountrySettingsModel, ProductCountrySettingsModelInput } from "../types.js";

/** `/v1/productcountrysettings` and what lies below it. */
export class ProductCountrySettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates the tax setting of a product for one country.
   *
   * `POST /v1/productcountrysettings` · scopes `settings:write`
   *
   * @param productCountrySettings - The setting; `product` and `country` are required, `vatRate` carries the rate.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created setting, with its guid.
   */
  create(
    productCountrySettings: ProductCountrySettingsModelInput,
    options?: CallOptions,
  ): Call<ProductCountrySettingsModel> {
    return createProductCountrySetting(this.#core, productCountrySettings, options);
  }

  /**
   * Deletes one product country setting.
   *
   * `DELETE /v1/productcountrysettings/{guid}` · scopes `settings:delete`
   *
   * @param guid - The product country setting's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The product country setting is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProductCountrySetting(this.#core, guid, options);
  }

  /**
   * Changes fields of one product country setting.
   *
   * `PATCH /v1/productcountrysettings/{guid}` · scopes `settings:write`
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
   * @param guid - The product country setting's guid.
   * @param changes - JSON Patch operations on the product country setting; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed product country setting, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProductCountrySettingsModelInput>,
    options?: CallOptions,
  ): Call<readonly ProductCountrySettingsModel[]> {
    return updateProductCountrySetting(this.#core, guid, changes, options);
  }
}

const createProductCountrySettingOperation: Operation = {
  id: "ProductCountrySettings_PostProductCountrySettings",
  name: "productCountrySettings.create",
  method: "POST",
  path: "/v1/productcountrysettings",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates the tax setting of a product for one country.
 *
 * `ProductCountrySettings.create`, to be imported alone.
 */
export function createProductCountrySetting(
  core: Core,
  productCountrySettings: ProductCountrySettingsModelInput,
  options?: CallOptions,
): Call<ProductCountrySettingsModel> {
  return call<ProductCountrySettingsModel>(
    core,
    createProductCountrySettingOperation,
    { body: productCountrySettings },
    options,
  );
}

const deleteProductCountrySettingOperation: Operation = {
  id: "ProductCountrySettings_DeleteProductCountrySetting",
  name: "productCountrySettings.delete",
  method: "DELETE",
  path: "/v1/productcountrysettings/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one product country setting.
 *
 * `ProductCountrySettings.delete`, to be imported alone.
 */
export function deleteProductCountrySetting(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProductCountrySettingOperation, { path: [guid] }, options);
}

const updateProductCountrySettingOperation: Operation = {
  id: "ProductCountrySettings_PatchProductCountrySettings",
  name: "productCountrySettings.update",
  method: "PATCH",
  path: "/v1/productcountrysettings/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one product country setting.
 *
 * `ProductCountrySettings.update`, to be imported alone.
 */
export function updateProductCountrySetting(
  core: Core,
  guid: string,
  changes: JsonPatch<ProductCountrySettingsModelInput>,
  options?: CallOptions,
): Call<readonly ProductCountrySettingsModel[]> {
  return call<readonly ProductCountrySettingsModel[]>(
    core,
    updateProductCountrySettingOperation,
    { path: [guid], body: changes },
    options,
  );
}
