import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { InvoiceSettingsOutputModel, InvoiceSettingsOutputModelInput } from "../types.js";

/** `/v1/invoicesettings` and what lies below it. */
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
   * Quirk `patch-replace-only`: Guide (Updating) supports `replace` alone, in lower case. The document's
   * enumeration has five operations with capital initials. Only `replace` is offered, written as in the guide.
   *
   * Quirk `patch-value-any-json`: Document declares the value of a change as nullable text; the guide (Updating,
   * Money values) sends numbers and objects. Any JSON is sent, typed after the field that the path names.
   *
   * Quirk `patch-path-slash`: Guide (Money values) shows the path `unitPrice` without a slash, against its own
   * rule that a path is a JSON Pointer (Updating). Paths begin with a slash.
   *
   * Quirk `patch-answers-object`: Document answers this change with one object, where other changes answer with a
   * list. Expect the object.
   *
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - Guid of the invoice settings, not of the invoice.
   * @param changes - JSON Patch operations on the settings; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed settings, as one object.
   */
  update(
    guid: string,
    changes: JsonPatch<InvoiceSettingsOutputModelInput>,
    options?: CallOptions,
  ): Call<InvoiceSettingsOutputModel> {
    return updateInvoiceSetting(this.#core, guid, changes, options);
  }
}

const updateInvoiceSettingOperation: Operation = {
  id: "InvoiceSettings_PatchInvoiceSettings",
  name: "invoiceSettings.update",
  method: "PATCH",
  path: "/v1/invoicesettings/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one invoice's settings.
 *
 * `InvoiceSettings.update`, to be imported alone.
 */
export function updateInvoiceSetting(
  core: Core,
  guid: string,
  changes: JsonPatch<InvoiceSettingsOutputModelInput>,
  options?: CallOptions,
): Call<InvoiceSettingsOutputModel> {
  return call<InvoiceSettingsOutputModel>(
    core,
    updateInvoiceSettingOperation,
    { path: [guid], body: changes },
    options,
  );
}
