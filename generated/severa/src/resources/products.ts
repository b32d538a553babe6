import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  ProductCountrySettingsModel,
  ProductInputModel,
  ProductOutputModel,
  ProductOutputModelInput,
  ProductType,
} from "../types.js";
const listProductsCountrySettings: Operation = {
  id: "ProductCountrySettings_GetProductCountrySettings",
  method: "GET",
  path: "/v1/products/{productGuid}/productcountrysettings",
};
const listProducts: PagedOperation = {
  id: "Products_GetProducts",
  method: "GET",
  path: "/v1/products",
  paging: pageToken,
};
const createProducts: Operation = {
  id: "Products_PostProduct",
  method: "POST",
  path: "/v1/products",
  body: json({}),
};
const deleteProducts: Operation = {
  id: "Products_DeleteProduct",
  method: "DELETE",
  path: "/v1/products/{guid}",
  result: "none",
};
const getProducts: Operation = {
  id: "Products_GetProduct",
  method: "GET",
  path: "/v1/products/{guid}",
};
const updateProducts: Operation = {
  id: "Products_PatchProduct",
  method: "PATCH",
  path: "/v1/products/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** Operations below `ProductsCountrySettings`. */
export class ProductsCountrySettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the tax settings of a product by country.
   *
   * `GET /v1/products/{productGuid}/productcountrysettings` · scopes `settings:read`
   *
   * @param productGuid - Guid of the product whose country settings are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every country setting of the product, with its VAT rate.
   */
  list(
    productGuid: string,
    options: CallOptions = {},
  ): Call<readonly ProductCountrySettingsModel[]> {
    return this.#core.call<readonly ProductCountrySettingsModel[]>(
      listProductsCountrySettings,
      { path: [productGuid] },
      options,
    );
  }
}

/** What {@link Products.list} can be asked for. */
export interface ListProductsQuery {
  /** Rows per page, 1 to 1000; 100 when omitted. */
  readonly rowCount?: number | null;
  /** Only products of this type: FixedFees (own work), Materials (products) or Subcontracting. */
  readonly type?: ProductType;
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly isActive?: boolean | null;
  /** Only products with this code. */
  readonly code?: string | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
}

/** Operations below `Products`. */
export class Products {
  readonly #core: Core;
  /** Operations below `ProductsCountrySettings`. */
  readonly countrySettings: ProductsCountrySettings;

  constructor(core: Core) {
    this.#core = core;
    this.countrySettings = new ProductsCountrySettings(core);
  }

  /**
   * Lists products.
   *
   * Active and inactive products come back unless `isActive` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/products` · scopes `settings:read` · paged by page token
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of products.
   */
  list(query: ListProductsQuery = {}, options: PageOptions = {}): Paged<ProductOutputModel> {
    return this.#core.paged<ProductOutputModel>(listProducts, { query }, options);
  }

  /**
   * Creates a product.
   *
   * `POST /v1/products` · scopes `settings:write`
   *
   * @param product - The product; only `name` is required, and it is active unless `isActive` says otherwise. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created product, with its guid.
   */
  create(product: ProductInputModel, options: CallOptions = {}): Call<ProductOutputModel> {
    return this.#core.call<ProductOutputModel>(createProducts, { body: product }, options);
  }

  /**
   * Deletes one product.
   *
   * `DELETE /v1/products/{guid}` · scopes `settings:delete`
   *
   * @param guid - The product's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The product is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteProducts, { path: [guid] }, options);
  }

  /**
   * Fetches one product.
   *
   * `GET /v1/products/{guid}` · scopes `settings:read`
   *
   * @param guid - The product's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested product.
   */
  get(guid: string, options: CallOptions = {}): Call<ProductOutputModel> {
    return this.#core.call<ProductOutputModel>(getProducts, { path: [guid] }, options);
  }

  /**
   * Changes fields of one product.
   *
   * `PATCH /v1/products/{guid}` · scopes `settings:write`
   *
   * @param guid - The product's guid.
   * @param changes - JSON Patch operations on the product; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed product, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProductOutputModelInput>,
    options: CallOptions = {},
  ): Call<readonly ProductOutputModel[]> {
    return this.#core.call<readonly ProductOutputModel[]>(
      updateProducts,
      { path: [guid], body: changes },
      options,
    );
  }
}
