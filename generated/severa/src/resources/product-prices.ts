import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ProductPriceOutputModel } from "../types.js";

/** `/v1/productprices` and what lies below it. */
export class ProductPrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches one product price.
   *
   * The answer is the product with its list of prices; a volume priced product has one for each quantity step.
   *
   * `GET /v1/productprices/{guid}` · scopes `settings:read`
   *
   * @param guid - The product price's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The product with its prices.
   */
  get(guid: string, options?: CallOptions): Call<ProductPriceOutputModel> {
    return getProductPrice(this.#core, guid, options);
  }
}

const getProductPriceOperation: Operation = {
  id: "ProductPrices_GetProductPrice",
  name: "productPrices.get",
  method: "GET",
  path: "/v1/productprices/{guid}",
  expand: expandPath,
};

/**
 * Fetches one product price.
 *
 * `ProductPrices.get`, to be imported alone.
 */
export function getProductPrice(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProductPriceOutputModel> {
  return call<ProductPriceOutputModel>(core, getProductPriceOperation, { path: [guid] }, options);
}
