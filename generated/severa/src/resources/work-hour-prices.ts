import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { WorkHourPriceOutputModel } from "../types.js";

/** `/v1/workhourprices` and what lies below it. */
export class WorkHourPrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches one work hour price.
   *
   * `GET /v1/workhourprices/{guid}` · scopes `settings:read`
   *
   * @param guid - The work hour price's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested work hour price.
   */
  get(guid: string, options?: CallOptions): Call<WorkHourPriceOutputModel> {
    return getWorkHourPrice(this.#core, guid, options);
  }
}

const getWorkHourPriceOperation: Operation = {
  id: "WorkHourPrices_GetWorkHourPrice",
  name: "workHourPrices.get",
  method: "GET",
  path: "/v1/workhourprices/{guid}",
  expand: expandPath,
};

/**
 * Fetches one work hour price.
 *
 * `WorkHourPrices.get`, to be imported alone.
 */
export function getWorkHourPrice(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<WorkHourPriceOutputModel> {
  return call<WorkHourPriceOutputModel>(core, getWorkHourPriceOperation, { path: [guid] }, options);
}
