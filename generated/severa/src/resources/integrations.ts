import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { VismaFinancialsCompanyModel } from "../types.js";

/** `/v1/integrations/vismafinancials/companyinformation` and what lies below it. */
export class Integrations {
  /** `/v1/integrations/vismafinancials/companyinformation` and what lies below it. */
  readonly vismaFinancials: IntegrationsVismaFinancials;

  constructor(core: Core) {
    this.vismaFinancials = new IntegrationsVismaFinancials(core);
  }
}

/** `/v1/integrations/vismafinancials/companyinformation` and what lies below it. */
export class IntegrationsVismaFinancials {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches the company that Visma.net Financials is connected to.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/integrations/vismafinancials/companyinformation` · scopes `organization:read`
   *
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The company's id and name.
   */
  getCompanyInformation(options?: CallOptions): Call<VismaFinancialsCompanyModel> {
    return getIntegrationVismaFinancialsCompanyInformation(this.#core, options);
  }
}

const getIntegrationVismaFinancialsCompanyInformationOperation: Operation = {
  id: "Organizations_GetVismaFinancialsCompanyInfo",
  name: "integrations.vismaFinancials.getCompanyInformation",
  method: "GET",
  path: "/v1/integrations/vismafinancials/companyinformation",
};

/**
 * Fetches the company that Visma.net Financials is connected to.
 *
 * `IntegrationsVismaFinancials.getCompanyInformation`, to be imported alone.
 */
export function getIntegrationVismaFinancialsCompanyInformation(
  core: Core,
  options?: CallOptions,
): Call<VismaFinancialsCompanyModel> {
  return call<VismaFinancialsCompanyModel>(
    core,
    getIntegrationVismaFinancialsCompanyInformationOperation,
    {},
    options,
  );
}
