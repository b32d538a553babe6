import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { AddressModel, AddressModelInput } from "../types.js";
const listAddresses: PagedOperation = {
  id: "Addresses_GetAddresses",
  method: "GET",
  path: "/v1/addresses",
  paging: firstRow,
};
const deleteAddresses: Operation = {
  id: "Addresses_DeleteAddress",
  method: "DELETE",
  path: "/v1/addresses/{guid}",
  result: "none",
};
const getAddresses: Operation = {
  id: "Addresses_GetAddress",
  method: "GET",
  path: "/v1/addresses/{guid}",
};
const updateAddresses: Operation = {
  id: "Addresses_PatchAddress",
  method: "PATCH",
  path: "/v1/addresses/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link Addresses.list} can be asked for. */
export interface ListAddressesQuery {
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   */
  readonly calculateRowCount?: boolean;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
}

/** Operations below `Addresses`. */
export class Addresses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists addresses across customers.
   *
   * A customer points here with `headquarterAddress.guid`, a contact person with `addressGuid`. `changedSince`
   * does not report deleted rows.
   *
   * `GET /v1/addresses` · scopes `customers:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of addresses.
   */
  list(query: ListAddressesQuery = {}, options: PageOptions = {}): Paged<AddressModel> {
    return this.#core.paged<AddressModel>(listAddresses, { query }, options);
  }

  /**
   * Deletes one address.
   *
   * `DELETE /v1/addresses/{guid}` · scopes `customers:delete`
   *
   * @param guid - The address's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The address is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteAddresses, { path: [guid] }, options);
  }

  /**
   * Fetches one address.
   *
   * `GET /v1/addresses/{guid}` · scopes `customers:read`
   *
   * @param guid - The address's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested address.
   */
  get(guid: string, options: CallOptions = {}): Call<AddressModel> {
    return this.#core.call<AddressModel>(getAddresses, { path: [guid] }, options);
  }

  /**
   * Changes fields of one address.
   *
   * `PATCH /v1/addresses/{guid}` · scopes `customers:write`
   *
   * @param guid - The address's guid.
   * @param changes - JSON Patch operations on the address; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed address, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<AddressModelInput>,
    options: CallOptions = {},
  ): Call<readonly AddressModel[]> {
    return this.#core.call<readonly AddressModel[]>(
      updateAddresses,
      { path: [guid], body: changes },
      options,
    );
  }
}
