import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { InvoiceFileModel } from "../types.js";
const getInvoiceFiles: Operation = {
  id: "Files_GetInvoiceFile",
  method: "GET",
  path: "/v1/invoicefiles/{guid}",
};

/** Operations below `InvoiceFiles`. */
export class InvoiceFiles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches the details of a file attached to an invoice.
   *
   * Its `fileGuid` is the key for `GET /v1/files/{guid}/filedata`.
   *
   * `GET /v1/invoicefiles/{guid}` · scopes `files:read`
   *
   * @param guid - The invoice file's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The attachment's details.
   */
  get(guid: string, options: CallOptions = {}): Call<InvoiceFileModel> {
    return this.#core.call<InvoiceFileModel>(getInvoiceFiles, { path: [guid] }, options);
  }
}
