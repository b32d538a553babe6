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
  ProductCategoryModel,
  ProductCategoryModelInput,
} from "../types.js";
const listProductCategories: PagedOperation = {
  id: "ProductCategories_GetProductCategories",
  method: "GET",
  path: "/v1/productcategories",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createProductCategories: Operation = {
  id: "ProductCategories_PostProductCategory",
  method: "POST",
  path: "/v1/productcategories",
  body: json({}),
};
const deleteProductCategories: Operation = {
  id: "ProductCategories_DeleteProductCategory",
  method: "DELETE",
  path: "/v1/productcategories/{guid}",
  result: "none",
};
const getProductCategories: Operation = {
  id: "ProductCategories_GetProductCategory",
  method: "GET",
  path: "/v1/productcategories/{guid}",
};
const updateProductCategories: Operation = {
  id: "ProductCategories_PatchProductCategory",
  method: "PATCH",
  path: "/v1/productcategories/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link ProductCategories.list} can be asked for. */
export interface ListProductCategoriesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page, 1 to 1000. Send it: omitted means every row by the operation reference, 100 by the guide.
   */
  readonly rowCount?: number | null;
  /** Text to find in the name or code, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
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

/** Operations below `ProductCategories`. */
export class ProductCategories {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists product categories.
   *
   * Active and inactive ones come back unless `active` is set. `changedSince` does not report deleted rows. All
   * rows come at once unless `rowCount` is set.
   *
   * `GET /v1/productcategories` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The product categories.
   */
  list(
    query: ListProductCategoriesQuery = {},
    options: PageOptions = {},
  ): Paged<ProductCategoryModel> {
    return this.#core.paged<ProductCategoryModel>(listProductCategories, { query }, options);
  }

  /**
   * Creates a product category.
   *
   * `POST /v1/productcategories` · scopes `settings:write`
   *
   * @param productCategory - The product category; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created product category, with its guid.
   */
  create(
    productCategory: ProductCategoryModelInput,
    options: CallOptions = {},
  ): Call<ProductCategoryModel> {
    return this.#core.call<ProductCategoryModel>(
      createProductCategories,
      { body: productCategory },
      options,
    );
  }

  /**
   * Deletes one product category.
   *
   * `DELETE /v1/productcategories/{guid}` · scopes `settings:delete`
   *
   * @param guid - The product category's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The product category is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteProductCategories, { path: [guid] }, options);
  }

  /**
   * Fetches one product category.
   *
   * `GET /v1/productcategories/{guid}` · scopes `settings:read`
   *
   * @param guid - The product category's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested product category.
   */
  get(guid: string, options: CallOptions = {}): Call<ProductCategoryModel> {
    return this.#core.call<ProductCategoryModel>(getProductCategories, { path: [guid] }, options);
  }

  /**
   * Changes fields of one product category.
   *
   * `PATCH /v1/productcategories/{guid}` · scopes `settings:write`
   *
   * @param guid - The product category's guid.
   * @param changes - JSON Patch operations on the product category; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed product category, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProductCategoryModelInput>,
    options: CallOptions = {},
  ): Call<readonly ProductCategoryModel[]> {
    return this.#core.call<readonly ProductCategoryModel[]>(
      updateProductCategories,
      { path: [guid], body: changes },
      options,
    );
  }
}
