import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { TravelPriceOutputModel } from "../types.js";

/** `/v1/travelprices` and what lies below it. */
export class TravelPrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches one travel price.
   *
   * `GET /v1/travelprices/{guid}` · scopes `settings:read`
   *
   * @param guid - The travel price's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The travel expense type with its prices.
   */
  get(guid: string, options?: CallOptions): Call<TravelPriceOutputModel> {
    return getTravelPrice(this.#core, guid, options);
  }
}

const getTravelPriceOperation: Operation = {
  id: "TravelPrices_GetTravelPrice",
  name: "travelPrices.get",
  method: "GET",
  path: "/v1/travelprices/{guid}",
  expand: expandPath,
};

/**
 * Fetches one travel price.
 *
 * `TravelPrices.get`, to be imported alone.
 */
export function getTravelPrice(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<TravelPriceOutputModel> {
  return call<TravelPriceOutputModel>(core, getTravelPriceOperation, { path: [guid] }, options);
}
