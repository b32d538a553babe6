import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { MarketSegmentModel, MarketSegmentModelInput } from "../types.js";

/** `/v1/marketsegments` and what lies below it. */
export class MarketSegments {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists market segments.
   *
   * Active and inactive ones come back unless `active` is set. Child segments are included unless
   * `includeChildSegments` is false.
   *
   * `GET /v1/marketsegments` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of market segments.
   */
  list(query?: ListMarketSegmentsQuery, options?: PageOptions): Paged<MarketSegmentModel> {
    return listMarketSegments(this.#core, query, options);
  }

  /**
   * Creates a market segment.
   *
   * `POST /v1/marketsegments` · scopes `settings:write`
   *
   * @param marketSegment - The market segment; `name` is required, `parentMarketSegment` places it under another.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created market segment, with its guid.
   */
  create(marketSegment: MarketSegmentModelInput, options?: CallOptions): Call<MarketSegmentModel> {
    return createMarketSegment(this.#core, marketSegment, options);
  }

  /**
   * Deletes one market segment.
   *
   * `moveUsagesToGuid` names the market segment that takes over its uses.
   *
   * `DELETE /v1/marketsegments/{guid}` · scopes `settings:delete`
   *
   * @param guid - The market segment's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The market segment is deleted; no body.
   */
  delete(guid: string, query?: DeleteMarketSegmentQuery, options?: CallOptions): Call<void> {
    return deleteMarketSegment(this.#core, guid, query, options);
  }

  /**
   * Fetches one market segment.
   *
   * `GET /v1/marketsegments/{guid}` · scopes `settings:read`
   *
   * @param guid - The market segment's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested market segment.
   */
  get(guid: string, options?: CallOptions): Call<MarketSegmentModel> {
    return getMarketSegment(this.#core, guid, options);
  }

  /**
   * Changes fields of one market segment.
   *
   * `PATCH /v1/marketsegments/{guid}` · scopes `settings:write`
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
   * @param guid - The market segment's guid.
   * @param changes - JSON Patch operations on the market segment; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed market segment, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<MarketSegmentModelInput>,
    options?: CallOptions,
  ): Call<readonly MarketSegmentModel[]> {
    return updateMarketSegment(this.#core, guid, changes, options);
  }
}

/** What `MarketSegments.list` can be asked for. */
export interface ListMarketSegmentsQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the name, ignoring case. */
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
   * false returns parent segments only; true when omitted.
   *
   * Default: `true`.
   */
  readonly includeChildSegments?: boolean;
}

/** What `MarketSegments.delete` can be asked for. */
export interface DeleteMarketSegmentQuery {
  /**
   * Guid of the market segment that takes over all uses of the deleted one.
   *
   * Quirk `move-usages-other-row`: Document takes its words from another kind of row here: a lead source for
   * market segments, an industry for lead sources. Pass the guid of a row of the same kind as the deleted one.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listMarketSegmentsOperation: PagedOperation = {
  id: "MarketSegments_GetMarketSegments",
  name: "marketSegments.list",
  method: "GET",
  path: "/v1/marketsegments",
  paging: firstRow,
};

/**
 * Lists market segments.
 *
 * `MarketSegments.list`, to be imported alone.
 */
export function listMarketSegments(
  core: Core,
  query?: ListMarketSegmentsQuery,
  options?: PageOptions,
): Paged<MarketSegmentModel> {
  return paged<MarketSegmentModel>(core, listMarketSegmentsOperation, { query }, options);
}

const createMarketSegmentOperation: Operation = {
  id: "MarketSegments_PostMarketSegment",
  name: "marketSegments.create",
  method: "POST",
  path: "/v1/marketsegments",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a market segment.
 *
 * `MarketSegments.create`, to be imported alone.
 */
export function createMarketSegment(
  core: Core,
  marketSegment: MarketSegmentModelInput,
  options?: CallOptions,
): Call<MarketSegmentModel> {
  return call<MarketSegmentModel>(
    core,
    createMarketSegmentOperation,
    { body: marketSegment },
    options,
  );
}

const deleteMarketSegmentOperation: Operation = {
  id: "MarketSegments_DeleteMarketSegment",
  name: "marketSegments.delete",
  method: "DELETE",
  path: "/v1/marketsegments/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one market segment.
 *
 * `MarketSegments.delete`, to be imported alone.
 */
export function deleteMarketSegment(
  core: Core,
  guid: string,
  query?: DeleteMarketSegmentQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteMarketSegmentOperation, { path: [guid], query }, options);
}

const getMarketSegmentOperation: Operation = {
  id: "MarketSegments_GetMarketSegment",
  name: "marketSegments.get",
  method: "GET",
  path: "/v1/marketsegments/{guid}",
  expand: expandPath,
};

/**
 * Fetches one market segment.
 *
 * `MarketSegments.get`, to be imported alone.
 */
export function getMarketSegment(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<MarketSegmentModel> {
  return call<MarketSegmentModel>(core, getMarketSegmentOperation, { path: [guid] }, options);
}

const updateMarketSegmentOperation: Operation = {
  id: "MarketSegments_PatchMarketSegment",
  name: "marketSegments.update",
  method: "PATCH",
  path: "/v1/marketsegments/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one market segment.
 *
 * `MarketSegments.update`, to be imported alone.
 */
export function updateMarketSegment(
  core: Core,
  guid: string,
  changes: JsonPatch<MarketSegmentModelInput>,
  options?: CallOptions,
): Call<readonly MarketSegmentModel[]> {
  return call<readonly MarketSegmentModel[]>(
    core,
    updateMarketSegmentOperation,
    { path: [guid], body: changes },
    options,
  );
}
