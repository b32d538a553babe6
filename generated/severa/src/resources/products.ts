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
import type {
  ProductCountrySettingsModel,
  ProductInputModel,
  ProductOutputModel,
  ProductOutputModelInput,
  ProductType,
} from "../types.js";

/** `/v1/products` and what lies below it. */
export class Products {
  readonly #core: Core;
  /** `/v1/products/{productGuid}/productcountrysettings` and what lies below it. */
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
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of products.
   */
  list(query?: ListProductsQuery, options?: PageOptions): Paged<ProductOutputModel> {
    return listProducts(this.#core, query, options);
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
  create(product: ProductInputModel, options?: CallOptions): Call<ProductOutputModel> {
    return createProduct(this.#core, product, options);
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
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProduct(this.#core, guid, options);
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
  get(guid: string, options?: CallOptions): Call<ProductOutputModel> {
    return getProduct(this.#core, guid, options);
  }

  /**
   * Changes fields of one product.
   *
   * `PATCH /v1/products/{guid}` · scopes `settings:write`
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
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - The product's guid.
   * @param changes - JSON Patch operations on the product; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed product, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProductOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly ProductOutputModel[]> {
    return updateProduct(this.#core, guid, changes, options);
  }

  /**
   * The rows of `Products.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Products.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListProductsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProductOutputModel, "not-reported"> {
    return changesOf<ProductOutputModel, "not-reported", ListProductsQuery>(
      {
        operation: "Products_GetProducts",
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
   * Compares a copy with all rows of `Products.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProductsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Products_GetProducts", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Products.list` can be asked for. */
export interface ListProductsQuery {
  /**
   * Rows per page, 1 to 1000; 100 when omitted.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /** Only products of this type: FixedFees (own work), Materials (products) or Subcontracting. */
  readonly type?: ProductType;
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly isActive?: boolean | null;
  /** Only products with this code. */
  readonly code?: string | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
}

/** `/v1/products/{productGuid}/productcountrysettings` and what lies below it. */
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
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param productGuid - Guid of the product whose country settings are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every country setting of the product, with its VAT rate.
   */
  list(productGuid: string, options?: CallOptions): Call<readonly ProductCountrySettingsModel[]> {
    return listProductCountrySettings(this.#core, productGuid, options);
  }
}

const listProductsOperation: PagedOperation = {
  id: "Products_GetProducts",
  name: "products.list",
  method: "GET",
  path: "/v1/products",
  paging: pageToken,
};

/**
 * Lists products.
 *
 * `Products.list`, to be imported alone.
 */
export function listProducts(
  core: Core,
  query?: ListProductsQuery,
  options?: PageOptions,
): Paged<ProductOutputModel> {
  return paged<ProductOutputModel>(core, listProductsOperation, { query }, options);
}

const createProductOperation: Operation = {
  id: "Products_PostProduct",
  name: "products.create",
  method: "POST",
  path: "/v1/products",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a product.
 *
 * `Products.create`, to be imported alone.
 */
export function createProduct(
  core: Core,
  product: ProductInputModel,
  options?: CallOptions,
): Call<ProductOutputModel> {
  return call<ProductOutputModel>(core, createProductOperation, { body: product }, options);
}

const deleteProductOperation: Operation = {
  id: "Products_DeleteProduct",
  name: "products.delete",
  method: "DELETE",
  path: "/v1/products/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one product.
 *
 * `Products.delete`, to be imported alone.
 */
export function deleteProduct(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteProductOperation, { path: [guid] }, options);
}

const getProductOperation: Operation = {
  id: "Products_GetProduct",
  name: "products.get",
  method: "GET",
  path: "/v1/products/{guid}",
  expand: expandPath,
};

/**
 * Fetches one product.
 *
 * `Products.get`, to be imported alone.
 */
export function getProduct(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProductOutputModel> {
  return call<ProductOutputModel>(core, getProductOperation, { path: [guid] }, options);
}

const updateProductOperation: Operation = {
  id: "Products_PatchProduct",
  name: "products.update",
  method: "PATCH",
  path: "/v1/products/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one product.
 *
 * `Products.update`, to be imported alone.
 */
export function updateProduct(
  core: Core,
  guid: string,
  changes: JsonPatch<ProductOutputModelInput>,
  options?: CallOptions,
): Call<readonly ProductOutputModel[]> {
  return call<readonly ProductOutputModel[]>(
    core,
    updateProductOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listProductCountrySettingsOperation: Operation = {
  id: "ProductCountrySettings_GetProductCountrySettings",
  name: "products.countrySettings.list",
  method: "GET",
  path: "/v1/products/{productGuid}/productcountrysettings",
  expand: expandPath,
};

/**
 * Lists the tax settings of a product by country.
 *
 * `ProductsCountrySettings.list`, to be imported alone.
 */
export function listProductCountrySettings(
  core: Core,
  productGuid: string,
  options?: CallOptions,
): Call<readonly ProductCountrySettingsModel[]> {
  return call<readonly ProductCountrySettingsModel[]>(
    core,
    listProductCountrySettingsOperation,
    { path: [productGuid] },
    options,
  );
}
