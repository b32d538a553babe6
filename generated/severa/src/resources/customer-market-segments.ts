import { firstRow } from "../paging.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { CustomerMarketSegmentModel, CustomerMarketSegmentModelInput } from "../types.js";

/** `/v1/customermarketsegments` and what lies below it. */
export class CustomerMarketSegments {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the links between customers and market segments.
   *
   * Parent segments are included unless `includeParentLevel` is false; that switch has no effect together with
   * `parentMarketSegmentGuid`.
   *
   * `GET /v1/customermarketsegments` · scopes `customers:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of customer market segments.
   */
  list(
    query?: ListCustomerMarketSegmentsQuery,
    options?: PageOptions,
  ): Paged<CustomerMarketSegmentModel> {
    return listCustomerMarketSegments(this.#core, query, options);
  }

  /**
   * Puts a customer in a market segment.
   *
   * `POST /v1/customermarketsegments` · scopes `customers:write`
   *
   * Quirk `market-segment-requires-nothing`: Document requires nothing to add a market segment to a customer. Pass
   * customer and market segment.
   *
   * @param customerMarketSegment - The link: `customer` and `marketSegment`, though the schema requires neither.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created link, with its guid.
   */
  create(
    customerMarketSegment: CustomerMarketSegmentModelInput,
    options?: CallOptions,
  ): Call<CustomerMarketSegmentModel> {
    return createCustomerMarketSegment(this.#core, customerMarketSegment, options);
  }

  /**
   * Takes a customer out of a market segment.
   *
   * The guid is that of the link; customer and segment both stay.
   *
   * `DELETE /v1/customermarketsegments/{guid}` · scopes `customers:delete`
   *
   * @param guid - Guid of the link between customer and market segment, not of the segment itself.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The link is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteCustomerMarketSegment(this.#core, guid, options);
  }

  /**
   * Fetches one customer market segment.
   *
   * `GET /v1/customermarketsegments/{guid}` · scopes `customers:read`
   *
   * @param guid - Guid of the link between customer and market segment, not of the segment itself.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested customer market segment.
   */
  get(guid: string, options?: CallOptions): Call<CustomerMarketSegmentModel> {
    return getCustomerMarketSegment(this.#core, guid, options);
  }
}

/** What `CustomerMarketSegments.list` can be asked for. */
export interface ListCustomerMarketSegmentsQuery {
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
  /**
   * Text to find anywhere in the market segment name, ignoring case.
   *
   * Quirk `search-table-gaps`: Guide (Search within text) claims a full table of searches, in which this list is
   * missing. The document offers the parameter. It is offered, as the document declares it.
   */
  readonly textToSearch?: string | null;
  /**
   * Only the child segments of this market segment.
   *
   * Quirk `parent-segment-relation`: Document relates this parent to a customer's market segment, while the
   * parents of market segments are market segments. Pass the guid of a market segment.
   */
  readonly parentMarketSegmentGuid?: string | null;
  /**
   * false returns child segments only; true when omitted. Ignored when parentMarketSegmentGuid is given.
   *
   * Default: `true`.
   */
  readonly includeParentLevel?: boolean;
}

const listCustomerMarketSegmentsOperation: PagedOperation = {
  id: "CustomerMarketSegments_GetAllCustomerMarketSegments",
  name: "customerMarketSegments.list",
  method: "GET",
  path: "/v1/customermarketsegments",
  paging: firstRow,
};

/**
 * Lists the links between customers and market segments.
 *
 * `CustomerMarketSegments.list`, to be imported alone.
 */
export function listCustomerMarketSegments(
  core: Core,
  query?: ListCustomerMarketSegmentsQuery,
  options?: PageOptions,
): Paged<CustomerMarketSegmentModel> {
  return paged<CustomerMarketSegmentModel>(
    core,
    listCustomerMarketSegmentsOperation,
    { query },
    options,
  );
}

const createCustomerMarketSegmentOperation: Operation = {
  id: "CustomerMarketSegments_PostCustomerMarketSegment",
  name: "customerMarketSegments.create",
  method: "POST",
  path: "/v1/customermarketsegments",
  body: /* @__PURE__ */ json({}),
};

/**
 * Puts a customer in a market segment.
 *
 * `CustomerMarketSegments.create`, to be imported alone.
 */
export function createCustomerMarketSegment(
  core: Core,
  customerMarketSegment: CustomerMarketSegmentModelInput,
  options?: CallOptions,
): Call<CustomerMarketSegmentModel> {
  return call<CustomerMarketSegmentModel>(
    core,
    createCustomerMarketSegmentOperation,
    { body: customerMarketSegment },
    options,
  );
}

const deleteCustomerMarketSegmentOperation: Operation = {
  id: "CustomerMarketSegments_DeleteCustomerMarketSegment",
  name: "customerMarketSegments.delete",
  method: "DELETE",
  path: "/v1/customermarketsegments/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Takes a customer out of a market segment.
 *
 * `CustomerMarketSegments.delete`, to be imported alone.
 */
export function deleteCustomerMarketSegment(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteCustomerMarketSegmentOperation, { path: [guid] }, options);
}

const getCustomerMarketSegmentOperation: Operation = {
  id: "CustomerMarketSegments_GetCustomerMarketSegment",
  name: "customerMarketSegments.get",
  method: "GET",
  path: "/v1/customermarketsegments/{guid}",
  expand: expandPath,
};

/**
 * Fetches one customer market segment.
 *
 * `CustomerMarketSegments.get`, to be imported alone.
 */
export function getCustomerMarketSegment(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CustomerMarketSegmentModel> {
  return call<CustomerMarketSegmentModel>(
    core,
    getCustomerMarketSegmentOperation,
    { path: [guid] },
    options,
  );
}
