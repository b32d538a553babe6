import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  FlatRateInputModel,
  FlatRateOutputModel,
  FlatRateOutputModelInput,
} from "../types.js";
const listFlatRates: PagedOperation = {
  id: "FlatRates_GetAllFlatRates",
  method: "GET",
  path: "/v1/flatrates",
  paging: pageToken,
};
const createFlatRates: Operation = {
  id: "FlatRates_PostFlatRate",
  method: "POST",
  path: "/v1/flatrates",
  body: json({}),
};
const deleteFlatRates: Operation = {
  id: "FlatRates_DeleteFlatRate",
  method: "DELETE",
  path: "/v1/flatrates/{guid}",
  result: "none",
};
const getFlatRates: Operation = {
  id: "FlatRates_GetFlatrate",
  method: "GET",
  path: "/v1/flatrates/{guid}",
};
const updateFlatRates: Operation = {
  id: "FlatRates_PatchFlatRate",
  method: "PATCH",
  path: "/v1/flatrates/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link FlatRates.list} can be asked for. */
export interface ListFlatRatesQuery {
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
  /** Only flat rates on this invoice; all when omitted. */
  readonly invoiceGuid?: string | null;
}

/** Operations below `FlatRates`. */
export class FlatRates {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists flat rates across phases.
   *
   * `changedSince` does not report deleted rows.
   *
   * `GET /v1/flatrates` · scopes `fees:read` · paged by page token
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of flat rates.
   */
  list(query: ListFlatRatesQuery = {}, options: PageOptions = {}): Paged<FlatRateOutputModel> {
    return this.#core.paged<FlatRateOutputModel>(listFlatRates, { query }, options);
  }

  /**
   * Creates a flat rate for a phase.
   *
   * `POST /v1/flatrates` · scopes `fees:write`
   *
   * @param flatRate - The flat rate; `phase` and `billingSchedule` are required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created flat rate, with its guid.
   */
  create(flatRate: FlatRateInputModel, options: CallOptions = {}): Call<FlatRateOutputModel> {
    return this.#core.call<FlatRateOutputModel>(createFlatRates, { body: flatRate }, options);
  }

  /**
   * Deletes one flat rate.
   *
   * `DELETE /v1/flatrates/{guid}` · scopes `fees:delete`
   *
   * @param guid - The flat rate's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The flat rate is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteFlatRates, { path: [guid] }, options);
  }

  /**
   * Fetches one flat rate.
   *
   * The document declares a list here, unlike the other lookups by guid.
   *
   * `GET /v1/flatrates/{guid}` · scopes `fees:read`
   *
   * @param guid - The flat rate's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested flat rate, as a list.
   */
  get(guid: string, options: CallOptions = {}): Call<readonly FlatRateOutputModel[]> {
    return this.#core.call<readonly FlatRateOutputModel[]>(getFlatRates, { path: [guid] }, options);
  }

  /**
   * Changes fields of one flat rate.
   *
   * `PATCH /v1/flatrates/{guid}` · scopes `fees:write`
   *
   * @param guid - The flat rate's guid.
   * @param changes - JSON Patch operations on the flat rate; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed flat rate, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<FlatRateOutputModelInput>,
    options: CallOptions = {},
  ): Call<readonly FlatRateOutputModel[]> {
    return this.#core.call<readonly FlatRateOutputModel[]>(
      updateFlatRates,
      { path: [guid], body: changes },
      options,
    );
  }
}
