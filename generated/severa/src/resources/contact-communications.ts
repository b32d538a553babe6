import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import { type Changes, type SyncOptions, changesOf } from "../runtime/changes.js";
import type { SyncStart } from "../runtime/checkpoint.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import { type Reconciled, reconcile } from "../runtime/reconcile.js";
import type { ContactCommunicationModel, ContactCommunicationModelInput } from "../types.js";

/** `/v1/contactcommunications` and what lies below it. */
export class ContactCommunications {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists contact persons' phone numbers, emails and the like.
   *
   * Active and inactive ones come back unless `active` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/contactcommunications` · scopes `customers:read` · paged by first row
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of contact communications.
   */
  list(
    query?: ListContactCommunicationsQuery,
    options?: PageOptions,
  ): Paged<ContactCommunicationModel> {
    return listContactCommunications(this.#core, query, options);
  }

  /**
   * Creates a phone number, email or the like for a contact person.
   *
   * `POST /v1/contactcommunications` · scopes `customers:write`
   *
   * @param contactCommunication - The communication; `contact`, `communicationType` and `value` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created contact communication, with its guid.
   */
  create(
    contactCommunication: ContactCommunicationModelInput,
    options?: CallOptions,
  ): Call<ContactCommunicationModel> {
    return createContactCommunication(this.#core, contactCommunication, options);
  }

  /**
   * Deletes one contact communication.
   *
   * `DELETE /v1/contactcommunications/{guid}` · scopes `customers:delete`
   *
   * @param guid - Guid of the contact communication (a phone number, email address or the like).
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact communication is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteContactCommunication(this.#core, guid, options);
  }

  /**
   * Fetches one contact communication.
   *
   * `GET /v1/contactcommunications/{guid}` · scopes `customers:read`
   *
   * @param guid - Guid of the contact communication (a phone number, email address or the like).
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested contact communication.
   */
  get(guid: string, options?: CallOptions): Call<ContactCommunicationModel> {
    return getContactCommunication(this.#core, guid, options);
  }

  /**
   * Changes fields of one contact communication.
   *
   * Answers with the row itself, where most PATCH calls answer with a list.
   *
   * `PATCH /v1/contactcommunications/{guid}` · scopes `customers:write`
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
   * @param guid - Guid of the contact communication (a phone number, email address or the like).
   * @param changes - JSON Patch operations on the contact communication; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed contact communication, as one object.
   */
  update(
    guid: string,
    changes: JsonPatch<ContactCommunicationModelInput>,
    options?: CallOptions,
  ): Call<ContactCommunicationModel> {
    return updateContactCommunication(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ContactCommunications.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ContactCommunications.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListContactCommunicationsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ContactCommunicationModel, "not-reported"> {
    return changesOf<ContactCommunicationModel, "not-reported", ListContactCommunicationsQuery>(
      {
        operation: "ContactCommunications_GetCommunications",
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
   * Compares a copy with all rows of `ContactCommunications.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListContactCommunicationsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ContactCommunications_GetCommunications", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `ContactCommunications.list` can be asked for. */
export interface ListContactCommunicationsQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
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
   * Text to find anywhere in the value, such as the phone number or email address, ignoring case.
   *
   * Quirk `search-table-gaps`: Guide (Search within text) claims a full table of searches, in which this list is
   * missing. The document offers the parameter. It is offered, as the document declares it.
   */
  readonly textToSearch?: string | null;
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

const listContactCommunicationsOperation: PagedOperation = {
  id: "ContactCommunications_GetCommunications",
  name: "contactCommunications.list",
  method: "GET",
  path: "/v1/contactcommunications",
  paging: firstRow,
};

/**
 * Lists contact persons' phone numbers, emails and the like.
 *
 * `ContactCommunications.list`, to be imported alone.
 */
export function listContactCommunications(
  core: Core,
  query?: ListContactCommunicationsQuery,
  options?: PageOptions,
): Paged<ContactCommunicationModel> {
  return paged<ContactCommunicationModel>(
    core,
    listContactCommunicationsOperation,
    { query },
    options,
  );
}

const createContactCommunicationOperation: Operation = {
  id: "ContactCommunications_PostContactCommunication",
  name: "contactCommunications.create",
  method: "POST",
  path: "/v1/contactcommunications",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a phone number, email or the like for a contact person.
 *
 * `ContactCommunications.create`, to be imported alone.
 */
export function createContactCommunication(
  core: Core,
  contactCommunication: ContactCommunicationModelInput,
  options?: CallOptions,
): Call<ContactCommunicationModel> {
  return call<ContactCommunicationModel>(
    core,
    createContactCommunicationOperation,
    { body: contactCommunication },
    options,
  );
}

const deleteContactCommunicationOperation: Operation = {
  id: "ContactCommunications_DeleteContactCommunication",
  name: "contactCommunications.delete",
  method: "DELETE",
  path: "/v1/contactcommunications/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one contact communication.
 *
 * `ContactCommunications.delete`, to be imported alone.
 */
export function deleteContactCommunication(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteContactCommunicationOperation, { path: [guid] }, options);
}

const getContactCommunicationOperation: Operation = {
  id: "ContactCommunications_GetCommunication",
  name: "contactCommunications.get",
  method: "GET",
  path: "/v1/contactcommunications/{guid}",
  expand: expandPath,
};

/**
 * Fetches one contact communication.
 *
 * `ContactCommunications.get`, to be imported alone.
 */
export function getContactCommunication(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ContactCommunicationModel> {
  return call<ContactCommunicationModel>(
    core,
    getContactCommunicationOperation,
    { path: [guid] },
    options,
  );
}

const updateContactCommunicationOperation: Operation = {
  id: "ContactCommunications_PatchContactCommunication",
  name: "contactCommunications.update",
  method: "PATCH",
  path: "/v1/contactcommunications/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one contact communication.
 *
 * `ContactCommunications.update`, to be imported alone.
 */
export function updateContactCommunication(
  core: Core,
  guid: string,
  changes: JsonPatch<ContactCommunicationModelInput>,
  options?: CallOptions,
): Call<ContactCommunicationModel> {
  return call<ContactCommunicationModel>(
    core,
    updateContactCommunicationOperation,
    { path: [guid], body: changes },
    options,
  );
}
