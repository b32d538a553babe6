import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { InvoiceFileModel } from "../types.js";

/** `/v1/invoicefiles` and what lies below it. */
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
   * Quirk `files-scope-for-pdf`: Document puts the PDF and the files of an invoice or a travel reimbursement under
   * files:read, not under the scope of the row itself. Add files:read to the token.
   *
   * @param guid - The invoice file's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The attachment's details.
   */
  get(guid: string, options?: CallOptions): Call<InvoiceFileModel> {
    return getInvoiceFile(this.#core, guid, options);
  }
}

const getInvoiceFileOperation: Operation = {
  id: "Files_GetInvoiceFile",
  name: "invoiceFiles.get",
  method: "GET",
  path: "/v1/invoicefiles/{guid}",
  expand: expandPath,
};

/**
 * Fetches the details of a file attached to an invoice.
 *
 * `InvoiceFiles.get`, to be imported alone.
 */
export function getInvoiceFile(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<InvoiceFileModel> {
  return call<InvoiceFileModel>(core, getInvoiceFileOperation, { path: [guid] }, options);
}
