import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import { type Changes, type SyncOptions, changesOf } from "../runtime/changes.js";
import type { SyncStart } from "../runtime/checkpoint.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import { type Reconciled, reconcile } from "../runtime/reconcile.js";
import type {
  AddressModel,
  ContactModel,
  ContactModelInput,
  KeyValuePairOfStringAndObject,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";

/** `/v1/contactpersons` and what lies below it. */
export class ContactPersons {
  readonly #core: Core;
  /** `/v1/contactpersons/{contactGuid}/addresses` and what lies below it. */
  readonly addresses: ContactPersonsAddresses;

  constructor(core: Core) {
    this.#core = core;
    this.addresses = new ContactPersonsAddresses(core);
  }

  /**
   * Lists contact persons across customers.
   *
   * Active and inactive ones come back unless `active` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/contactpersons` · scopes `customers:read` · paged by first row
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `sync-order`: Guide (Periodically query for changed rows) fetches changes of addresses, then customers,
   * then contact persons, so that what is referred to comes first. Follow that order.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of contact persons.
   */
  list(query?: ListContactPersonsQuery, options?: PageOptions): Paged<ContactModel> {
    return listContactPersons(this.#core, query, options);
  }

  /**
   * Creates a contact person for a customer.
   *
   * `emails` and `phoneNumbers` are read-only here; add them as contact communications.
   *
   * `POST /v1/contactpersons` · scopes `customers:write`
   *
   * @param contact - The contact person; `firstName`, `lastName` and `customer` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created contact person, with its guid.
   */
  create(contact: ContactModelInput, options?: CallOptions): Call<ContactModel> {
    return createContactPerson(this.#core, contact, options);
  }

  /**
   * Deletes one contact person.
   *
   * `DELETE /v1/contactpersons/{guid}` · scopes `customers:delete`
   *
   * @param guid - The contact person's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact person is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteContactPerson(this.#core, guid, options);
  }

  /**
   * Fetches one contact person.
   *
   * `GET /v1/contactpersons/{guid}` · scopes `customers:read`
   *
   * @param guid - The contact person's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested contact person.
   */
  get(guid: string, options?: CallOptions): Call<ContactModel> {
    return getContactPerson(this.#core, guid, options);
  }

  /**
   * Changes fields of one contact person.
   *
   * `PATCH /v1/contactpersons/{guid}` · scopes `customers:write`
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
   * @param guid - The contact person's guid.
   * @param changes - JSON Patch operations on the contact person; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed contact person, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ContactModelInput>,
    options?: CallOptions,
  ): Call<readonly ContactModel[]> {
    return updateContactPerson(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ContactPersons.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ContactPersons.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListContactPersonsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ContactModel, "not-reported"> {
    return changesOf<ContactModel, "not-reported", ListContactPersonsQuery>(
      {
        operation: "Contacts_GetContacts",
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
   * Compares a copy with all rows of `ContactPersons.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListContactPersonsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Contacts_GetContacts", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `ContactPersons.list` can be asked for. */
export interface ListContactPersonsQuery {
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
  /** Text to find in the person's name, phone numbers or email addresses, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Further criteria as key and value pairs; the accepted keys are not documented.
   *
   * Quirk `search-criteria-keys`: Document takes pairs of key and value as further search criteria, under the
   * plural `searchCriterias`, and names no key. Ask the vendor for keys, or leave it out.
   */
  readonly searchCriterias?: readonly KeyValuePairOfStringAndObject[] | null;
  /**
   * Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc.
   *
   * Quirk `sorting-syntax`: Guide (Sorting) writes `sortings[0][key]=…`; the document's examples write
   * `sortings[0].key=…`. The bracket form of the guide is the one used.
   *
   * Quirk `sorting-directions`: Document's enumeration has six directions; the guide (Sorting) and the document's
   * prose know Asc and Desc only. Asc and Desc are safe. The four about nulls are untold.
   *
   * Quirk `sorting-guide-example`: Guide (Sorting) announces two descending keys and then shows one ascending. The
   * list it sorts, users, takes no `sortings` in the document. Each key has a direction of its own; sort only
   * lists that have the parameter.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
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

/** `/v1/contactpersons/{contactGuid}/addresses` and what lies below it. */
export class ContactPersonsAddresses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the addresses of a contact person.
   *
   * `GET /v1/contactpersons/{contactGuid}/addresses` · scopes `customers:read`
   *
   * Quirk `singular-name-plural-answer`: Document speaks of one row of this kind in its summary and answers with a
   * list. Expect a list, usually of one.
   *
   * @param contactGuid - Guid of the contact person whose addresses are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact person's addresses.
   */
  list(contactGuid: string, options?: CallOptions): Call<readonly AddressModel[]> {
    return listContactPersonAddresses(this.#core, contactGuid, options);
  }
}

const listContactPersonsOperation: PagedOperation = {
  id: "Contacts_GetContacts",
  name: "contactPersons.list",
  method: "GET",
  path: "/v1/contactpersons",
  paging: firstRow,
  styles: {
    "query:searchCriterias": /* @__PURE__ */ brackets({}),
    "query:sortings": /* @__PURE__ */ brackets({}),
  },
};

/**
 * Lists contact persons across customers.
 *
 * `ContactPersons.list`, to be imported alone.
 */
export function listContactPersons(
  core: Core,
  query?: ListContactPersonsQuery,
  options?: PageOptions,
): Paged<ContactModel> {
  return paged<ContactModel>(core, listContactPersonsOperation, { query }, options);
}

const createContactPersonOperation: Operation = {
  id: "Contacts_PostContact",
  name: "contactPersons.create",
  method: "POST",
  path: "/v1/contactpersons",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a contact person for a customer.
 *
 * `ContactPersons.create`, to be imported alone.
 */
export function createContactPerson(
  core: Core,
  contact: ContactModelInput,
  options?: CallOptions,
): Call<ContactModel> {
  return call<ContactModel>(core, createContactPersonOperation, { body: contact }, options);
}

const deleteContactPersonOperation: Operation = {
  id: "Contacts_DeleteContact",
  name: "contactPersons.delete",
  method: "DELETE",
  path: "/v1/contactpersons/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one contact person.
 *
 * `ContactPersons.delete`, to be imported alone.
 */
export function deleteContactPerson(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteContactPersonOperation, { path: [guid] }, options);
}

const getContactPersonOperation: Operation = {
  id: "Contacts_GetContact",
  name: "contactPersons.get",
  method: "GET",
  path: "/v1/contactpersons/{guid}",
  expand: expandPath,
};

/**
 * Fetches one contact person.
 *
 * `ContactPersons.get`, to be imported alone.
 */
export function getContactPerson(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ContactModel> {
  return call<ContactModel>(core, getContactPersonOperation, { path: [guid] }, options);
}

const updateContactPersonOperation: Operation = {
  id: "Contacts_PatchContact",
  name: "contactPersons.update",
  method: "PATCH",
  path: "/v1/contactpersons/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one contact person.
 *
 * `ContactPersons.update`, to be imported alone.
 */
export function updateContactPerson(
  core: Core,
  guid: string,
  changes: JsonPatch<ContactModelInput>,
  options?: CallOptions,
): Call<readonly ContactModel[]> {
  return call<readonly ContactModel[]>(
    core,
    updateContactPersonOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listContactPersonAddressesOperation: Operation = {
  id: "Addresses_GetContactAddress",
  name: "contactPersons.addresses.list",
  method: "GET",
  path: "/v1/contactpersons/{contactGuid}/addresses",
  expand: expandPath,
};

/**
 * Lists the addresses of a contact person.
 *
 * `ContactPersonsAddresses.list`, to be imported alone.
 */
export function listContactPersonAddresses(
  core: Core,
  contactGuid: string,
  options?: CallOptions,
): Call<readonly AddressModel[]> {
  return call<readonly AddressModel[]>(
    core,
    listContactPersonAddressesOperation,
    { path: [contactGuid] },
    options,
  );
}
