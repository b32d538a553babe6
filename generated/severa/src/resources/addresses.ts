import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { type Call, call } from "../runtime/call.js";
import { type Changes, type SyncOptions, changesOf } from "../runtime/changes.js";
import type { SyncStart } from "../runtime/checkpoint.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import { type Reconciled, reconcile } from "../runtime/reconcile.js";
import type { AddressModel, AddressModelInput } from "../types.js";

/** `/v1/addresses` and what lies below it. */
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
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `sync-order`: Guide (Periodically query for changed rows) fetches changes of addresses, then customers,
   * then contact persons, so that what is referred to comes first. Follow that order.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of addresses.
   */
  list(query?: ListAddressesQuery, options?: PageOptions): Paged<AddressModel> {
    return listAddresses(this.#core, query, options);
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
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteAddress(this.#core, guid, options);
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
  get(guid: string, options?: CallOptions): Call<AddressModel> {
    return getAddress(this.#core, guid, options);
  }

  /**
   * Changes fields of one address.
   *
   * `PATCH /v1/addresses/{guid}` · scopes `customers:write`
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
   * Quirk `patch-answers-list`: Document answers a change of one row with a list of rows. Expect a list of one.
   *
   * @param guid - The address's guid.
   * @param changes - JSON Patch operations on the address; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed address, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<AddressModelInput>,
    options?: CallOptions,
  ): Call<readonly AddressModel[]> {
    return updateAddress(this.#core, guid, changes, options);
  }

  /**
   * The rows of `Addresses.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Addresses.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListAddressesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<AddressModel, "not-reported"> {
    return changesOf<AddressModel, "not-reported", ListAddressesQuery>(
      {
        operation: "Addresses_GetAddresses",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [query],
      query,
      start,
      options,
      (query, options) => this.list(query, options),
    );
  }

  /**
   * Compares a copy with all rows of `Addresses.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListAddressesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Addresses_GetAddresses", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Addresses.list` can be asked for. */
export interface ListAddressesQuery {
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   *
   * Quirk `row-count-without-place`: Document lets the caller ask for the total number of rows, and returns plain
   * arrays without a header that could hold it. Leave it out: no answer has a place for the total.
   */
  readonly calculateRowCount?: boolean;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
}

const listAddressesOperation: PagedOperation = {
  id: "Addresses_GetAddresses",
  name: "addresses.list",
  method: "GET",
  path: "/v1/addresses",
  paging: firstRow,
};

/**
 * Lists addresses across customers.
 *
 * `Addresses.list`, to be imported alone.
 */
export function listAddresses(
  core: Core,
  query?: ListAddressesQuery,
  options?: PageOptions,
): Paged<AddressModel> {
  return paged<AddressModel>(core, listAddressesOperation, { query }, options);
}

const deleteAddressOperation: Operation = {
  id: "Addresses_DeleteAddress",
  name: "addresses.delete",
  method: "DELETE",
  path: "/v1/addresses/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one address.
 *
 * `Addresses.delete`, to be imported alone.
 */
export function deleteAddress(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteAddressOperation, { path: [guid] }, options);
}

const getAddressOperation: Operation = {
  id: "Addresses_GetAddress",
  name: "addresses.get",
  method: "GET",
  path: "/v1/addresses/{guid}",
  expand: expandPath,
};

/**
 * Fetches one address.
 *
 * `Addresses.get`, to be imported alone.
 */
export function getAddress(core: Core, guid: string, options?: CallOptions): Call<AddressModel> {
  return call<AddressModel>(core, getAddressOperation, { path: [guid] }, options);
}

const updateAddressOperation: Operation = {
  id: "Addresses_PatchAddress",
  name: "addresses.update",
  method: "PATCH",
  path: "/v1/addresses/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one address.
 *
 * `Addresses.update`, to be imported alone.
 */
export function updateAddress(
  core: Core,
  guid: string,
  changes: JsonPatch<AddressModelInput>,
  options?: CallOptions,
): Call<readonly AddressModel[]> {
  return call<readonly AddressModel[]>(
    core,
    updateAddressOperation,
    { path: [guid], body: changes },
    options,
  );
}
