import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { OvertimePriceModel } from "../types.js";

/** `/v1/overtimeprices` and what lies below it. */
export class OvertimePrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches one overtime price.
   *
   * `GET /v1/overtimeprices/{guid}` · scopes `settings:read`
   *
   * @param guid - The overtime price's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested overtime price.
   */
  get(guid: string, options?: CallOptions): Call<OvertimePriceModel> {
    return getOvertimePrice(this.#core, guid, options);
  }
}

const getOvertimePriceOperation: Operation = {
  id: "OvertimePrices_GetOvertimePrice",
  name: "overtimePrices.get",
  method: "GET",
  path: "/v1/overtimeprices/{guid}",
  expand: expandPath,
};

/**
 * Fetches one overtime price.
 *
 * `OvertimePrices.get`, to be imported alone.
 */
export function getOvertimePrice(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<OvertimePriceModel> {
  return call<OvertimePriceModel>(core, getOvertimePriceOperation, { path: [guid] }, options);
}
