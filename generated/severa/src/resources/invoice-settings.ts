import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { InvoiceSettingsOutputModel, InvoiceSettingsOutputModelInput } from "../types.js";
const updateInvoiceSettings: Operation = {
  id: "InvoiceSettings_PatchInvoiceSettings",
  method: "PATCH",
  path: "/v1/invoicesettings/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** Operations below `InvoiceSettings`. */
export class InvoiceSettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Changes fields of one invoice's settings.
   *
   * Answers with the settings themselves, where most PATCH calls answer with a list.
   *
   * `PATCH /v1/invoicesettings/{guid}` · scopes `invoices:write`
   *
   * @param guid - Guid of the invoice settings, not of the invoice.
   * @param changes - JSON Patch operations on the settings; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed settings, as one object.
   */
  update(
    guid: string,
    changes: JsonPatch<InvoiceSettingsOutputModelInput>,
    options: CallOptions = {},
  ): Call<InvoiceSettingsOutputModel> {
    return this.#core.call<InvoiceSettingsOutputModel>(
      updateInvoiceSettings,
      { path: [guid], body: changes },
      options,
    );
  }
}
