import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
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
  KeyValuePairOfStringAndSortDirection,
  ProductCategoryModel,
  ProductCategoryModelInput,
} from "../types.js";

/** `/v1/productcategories` and what lies below it. */
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
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The product categories.
   */
  list(query?: ListProductCategoriesQuery, options?: PageOptions): Paged<ProductCategoryModel> {
    return listProductCategories(this.#core, query, options);
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
    options?: CallOptions,
  ): Call<ProductCategoryModel> {
    return createProductCategory(this.#core, productCategory, options);
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
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProductCategory(this.#core, guid, options);
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
  get(guid: string, options?: CallOptions): Call<ProductCategoryModel> {
    return getProductCategory(this.#core, guid, options);
  }

  /**
   * Changes fields of one product category.
   *
   * `PATCH /v1/productcategories/{guid}` · scopes `settings:write`
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
   * @param guid - The product category's guid.
   * @param changes - JSON Patch operations on the product category; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed product category, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProductCategoryModelInput>,
    options?: CallOptions,
  ): Call<readonly ProductCategoryModel[]> {
    return updateProductCategory(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ProductCategories.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProductCategories.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListProductCategoriesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProductCategoryModel, "not-reported"> {
    return changesOf<ProductCategoryModel, "not-reported", ListProductCategoriesQuery>(
      {
        operation: "ProductCategories_GetProductCategories",
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
   * Compares a copy with all rows of `ProductCategories.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProductCategoriesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ProductCategories_GetProductCategories", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `ProductCategories.list` can be asked for. */
export interface ListProductCategoriesQuery {
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

const listProductCategoriesOperation: PagedOperation = {
  id: "ProductCategories_GetProductCategories",
  name: "productCategories.list",
  method: "GET",
  path: "/v1/productcategories",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists product categories.
 *
 * `ProductCategories.list`, to be imported alone.
 */
export function listProductCategories(
  core: Core,
  query?: ListProductCategoriesQuery,
  options?: PageOptions,
): Paged<ProductCategoryModel> {
  return paged<ProductCategoryModel>(core, listProductCategoriesOperation, { query }, options);
}

const createProductCategoryOperation: Operation = {
  id: "ProductCategories_PostProductCategory",
  name: "productCategories.create",
  method: "POST",
  path: "/v1/productcategories",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a product category.
 *
 * `ProductCategories.create`, to be imported alone.
 */
export function createProductCategory(
  core: Core,
  productCategory: ProductCategoryModelInput,
  options?: CallOptions,
): Call<ProductCategoryModel> {
  return call<ProductCategoryModel>(
    core,
    createProductCategoryOperation,
    { body: productCategory },
    options,
  );
}

const deleteProductCategoryOperation: Operation = {
  id: "ProductCategories_DeleteProductCategory",
  name: "productCategories.delete",
  method: "DELETE",
  path: "/v1/productcategories/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one product category.
 *
 * `ProductCategories.delete`, to be imported alone.
 */
export function deleteProductCategory(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteProductCategoryOperation, { path: [guid] }, options);
}

const getProductCategoryOperation: Operation = {
  id: "ProductCategories_GetProductCategory",
  name: "productCategories.get",
  method: "GET",
  path: "/v1/productcategories/{guid}",
  expand: expandPath,
};

/**
 * Fetches one product category.
 *
 * `ProductCategories.get`, to be imported alone.
 */
export function getProductCategory(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProductCategoryModel> {
  return call<ProductCategoryModel>(core, getProductCategoryOperation, { path: [guid] }, options);
}

const updateProductCategoryOperation: Operation = {
  id: "ProductCategories_PatchProductCategory",
  name: "productCategories.update",
  method: "PATCH",
  path: "/v1/productcategories/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one product category.
 *
 * `ProductCategories.update`, to be imported alone.
 */
export function updateProductCategory(
  core: Core,
  guid: string,
  changes: JsonPatch<ProductCategoryModelInput>,
  options?: CallOptions,
): Call<readonly ProductCategoryModel[]> {
  return call<readonly ProductCategoryModel[]>(
    core,
    updateProductCategoryOperation,
    { path: [guid], body: changes },
    options,
  );
}
