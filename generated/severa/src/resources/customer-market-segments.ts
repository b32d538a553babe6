import { firstRow } from "../paging.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { CustomerMarketSegmentModel, CustomerMarketSegmentModelInput } from "../types.js";
const listCustomerMarketSegments: PagedOperation = {
  id: "CustomerMarketSegments_GetAllCustomerMarketSegments",
  method: "GET",
  path: "/v1/customermarketsegments",
  paging: firstRow,
};
const createCustomerMarketSegments: Operation = {
  id: "CustomerMarketSegments_PostCustomerMarketSegment",
  method: "POST",
  path: "/v1/customermarketsegments",
  body: json({}),
};
const deleteCustomerMarketSegments: Operation = {
  id: "CustomerMarketSegments_DeleteCustomerMarketSegment",
  method: "DELETE",
  path: "/v1/customermarketsegments/{guid}",
  result: "none",
};
const getCustomerMarketSegments: Operation = {
  id: "CustomerMarketSegments_GetCustomerMarketSegment",
  method: "GET",
  path: "/v1/customermarketsegments/{guid}",
};

/** What {@link CustomerMarketSegments.list} can be asked for. */
export interface ListCustomerMarketSegmentsQuery {
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the market segment name, ignoring case. */
  readonly textToSearch?: string | null;
  /** Only the child segments of this market segment. */
  readonly parentMarketSegmentGuid?: string | null;
  /**
   * false returns child segments only; true when omitted. Ignored when parentMarketSegmentGuid is given.
   *
   * Default: `true`.
   */
  readonly includeParentLevel?: boolean;
}

/** Operations below `CustomerMarketSegments`. */
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
    query: ListCustomerMarketSegmentsQuery = {},
    options: PageOptions = {},
  ): Paged<CustomerMarketSegmentModel> {
    return this.#core.paged<CustomerMarketSegmentModel>(
      listCustomerMarketSegments,
      { query },
      options,
    );
  }

  /**
   * Puts a customer in a market segment.
   *
   * `POST /v1/customermarketsegments` · scopes `customers:write`
   *
   * @param customerMarketSegment - The link: `customer` and `marketSegment`, though the schema requires neither.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created link, with its guid.
   */
  create(
    customerMarketSegment: CustomerMarketSegmentModelInput,
    options: CallOptions = {},
  ): Call<CustomerMarketSegmentModel> {
    return this.#core.call<CustomerMarketSegmentModel>(
      createCustomerMarketSegments,
      { body: customerMarketSegment },
      options,
    );
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
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteCustomerMarketSegments, { path: [guid] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<CustomerMarketSegmentModel> {
    return this.#core.call<CustomerMarketSegmentModel>(
      getCustomerMarketSegments,
      { path: [guid] },
      options,
    );
  }
}
