import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { VatRateInputModel, VatRateOutputModel, VatRateOutputModelInput } from "../types.js";
const listVatRates: Operation = { id: "VatRates_GetVatRates", method: "GET", path: "/v1/vatrates" };
const createVatRates: Operation = {
  id: "VatRates_PostVatRate",
  method: "POST",
  path: "/v1/vatrates",
  body: json({}),
};
const deleteVatRates: Operation = {
  id: "VatRates_DeleteVatRate",
  method: "DELETE",
  path: "/v1/vatrates/{guid}",
  result: "none",
};
const getVatRates: Operation = {
  id: "VatRates_GetVatRate",
  method: "GET",
  path: "/v1/vatrates/{guid}",
};
const updateVatRates: Operation = {
  id: "VatRates_PatchVatRate",
  method: "PATCH",
  path: "/v1/vatrates/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link VatRates.list} can be asked for. */
export interface ListVatRatesQuery {
  /** Only VAT rates of this country; of the organization's own when omitted. */
  readonly countryGuid?: string | null;
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
}

/** Operations below `VatRates`. */
export class VatRates {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists VAT rates.
   *
   * Covers only the country of the organization unless `countryGuid` is set; inactive rates come along unless
   * `active` is set.
   *
   * `GET /v1/vatrates` · scopes `settings:read`
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The matching VAT rates.
   */
  list(
    query: ListVatRatesQuery = {},
    options: CallOptions = {},
  ): Call<readonly VatRateOutputModel[]> {
    return this.#core.call<readonly VatRateOutputModel[]>(listVatRates, { query }, options);
  }

  /**
   * Creates a VAT rate.
   *
   * `POST /v1/vatrates` · scopes `settings:write`
   *
   * @param vatRate - The rate; `percentage` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created VAT rate, with its guid.
   */
  create(vatRate: VatRateInputModel, options: CallOptions = {}): Call<VatRateOutputModel> {
    return this.#core.call<VatRateOutputModel>(createVatRates, { body: vatRate }, options);
  }

  /**
   * Deletes one VAT rate.
   *
   * Answers 400 for the default rate.
   *
   * `DELETE /v1/vatrates/{guid}` · scopes `settings:delete`
   *
   * @param guid - The VAT rate's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The VAT rate is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteVatRates, { path: [guid] }, options);
  }

  /**
   * Fetches one VAT rate.
   *
   * `GET /v1/vatrates/{guid}` · scopes `settings:read`
   *
   * @param guid - The VAT rate's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested VAT rate.
   */
  get(guid: string, options: CallOptions = {}): Call<VatRateOutputModel> {
    return this.#core.call<VatRateOutputModel>(getVatRates, { path: [guid] }, options);
  }

  /**
   * Changes fields of one VAT rate.
   *
   * `PATCH /v1/vatrates/{guid}` · scopes `settings:write`
   *
   * @param guid - The VAT rate's guid.
   * @param changes - JSON Patch operations on the VAT rate; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed VAT rate, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<VatRateOutputModelInput>,
    options: CallOptions = {},
  ): Call<readonly VatRateOutputModel[]> {
    return this.#core.call<readonly VatRateOutputModel[]>(
      updateVatRates,
      { path: [guid], body: changes },
      options,
    );
  }
}
