import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { VatRateInputModel, VatRateOutputModel, VatRateOutputModelInput } from "../types.js";

/** `/v1/vatrates` and what lies below it. */
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
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * Quirk `vat-rates-of-country`: Document lists only the organization's own country by default, under a summary
   * that promises all VAT rates. Pass a country for the others.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The matching VAT rates.
   */
  list(query?: ListVatRatesQuery, options?: CallOptions): Call<readonly VatRateOutputModel[]> {
    return listVatRates(this.#core, query, options);
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
  create(vatRate: VatRateInputModel, options?: CallOptions): Call<VatRateOutputModel> {
    return createVatRate(this.#core, vatRate, options);
  }

  /**
   * Deletes one VAT rate.
   *
   * Answers 400 for the default rate.
   *
   * `DELETE /v1/vatrates/{guid}` · scopes `settings:delete`
   *
   * Quirk `delete-answers-400`: Document says in prose that 400 is the answer when the row may not go, and
   * declares no 400. Handle it like any refusal: a user in use, or the VAT rate that is the default, stays.
   *
   * @param guid - The VAT rate's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The VAT rate is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteVatRate(this.#core, guid, options);
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
  get(guid: string, options?: CallOptions): Call<VatRateOutputModel> {
    return getVatRate(this.#core, guid, options);
  }

  /**
   * Changes fields of one VAT rate.
   *
   * `PATCH /v1/vatrates/{guid}` · scopes `settings:write`
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
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - The VAT rate's guid.
   * @param changes - JSON Patch operations on the VAT rate; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed VAT rate, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<VatRateOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly VatRateOutputModel[]> {
    return updateVatRate(this.#core, guid, changes, options);
  }
}

/** What `VatRates.list` can be asked for. */
export interface ListVatRatesQuery {
  /**
   * Only VAT rates of this country; of the organization's own when omitted.
   *
   * Quirk `vat-rates-of-country`: Document lists only the organization's own country by default, under a summary
   * that promises all VAT rates. Pass a country for the others.
   */
  readonly countryGuid?: string | null;
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
}

const listVatRatesOperation: Operation = {
  id: "VatRates_GetVatRates",
  name: "vatRates.list",
  method: "GET",
  path: "/v1/vatrates",
};

/**
 * Lists VAT rates.
 *
 * `VatRates.list`, to be imported alone.
 */
export function listVatRates(
  core: Core,
  query?: ListVatRatesQuery,
  options?: CallOptions,
): Call<readonly VatRateOutputModel[]> {
  return call<readonly VatRateOutputModel[]>(core, listVatRatesOperation, { query }, options);
}

const createVatRateOperation: Operation = {
  id: "VatRates_PostVatRate",
  name: "vatRates.create",
  method: "POST",
  path: "/v1/vatrates",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a VAT rate.
 *
 * `VatRates.create`, to be imported alone.
 */
export function createVatRate(
  core: Core,
  vatRate: VatRateInputModel,
  options?: CallOptions,
): Call<VatRateOutputModel> {
  return call<VatRateOutputModel>(core, createVatRateOperation, { body: vatRate }, options);
}

const deleteVatRateOperation: Operation = {
  id: "VatRates_DeleteVatRate",
  name: "vatRates.delete",
  method: "DELETE",
  path: "/v1/vatrates/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one VAT rate.
 *
 * `VatRates.delete`, to be imported alone.
 */
export function deleteVatRate(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteVatRateOperation, { path: [guid] }, options);
}

const getVatRateOperation: Operation = {
  id: "VatRates_GetVatRate",
  name: "vatRates.get",
  method: "GET",
  path: "/v1/vatrates/{guid}",
  expand: expandPath,
};

/**
 * Fetches one VAT rate.
 *
 * `VatRates.get`, to be imported alone.
 */
export function getVatRate(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<VatRateOutputModel> {
  return call<VatRateOutputModel>(core, getVatRateOperation, { path: [guid] }, options);
}

const updateVatRateOperation: Operation = {
  id: "VatRates_PatchVatRate",
  name: "vatRates.update",
  method: "PATCH",
  path: "/v1/vatrates/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one VAT rate.
 *
 * `VatRates.update`, to be imported alone.
 */
export function updateVatRate(
  core: Core,
  guid: string,
  changes: JsonPatch<VatRateOutputModelInput>,
  options?: CallOptions,
): Call<readonly VatRateOutputModel[]> {
  return call<readonly VatRateOutputModel[]>(
    core,
    updateVatRateOperation,
    { path: [guid], body: changes },
    options,
  );
}
