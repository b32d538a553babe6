import { pages } from "../paging.js";
import { form } from "../plugins/body/form.js";
import { brackets } from "../plugins/style/brackets.js";
import { delimited } from "../plugins/style/delimited.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { Contact, ContactInput, ContactUpdate, Coordinate } from "../types.js";

/**
 * Customers, people as well as companies.
 *
 * `/contacts` and what lies below it.
 */
export class Contacts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists contacts, page by page.
   *
   * Takes either `search` or `nearby`, not both. Past the last contact comes an empty array.
   *
   * `GET /contacts` · paged by pages
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of contacts.
   */
  list(query?: ListContactsQuery, options?: PageOptions): Paged<Contact> {
    return listContacts(this.#core, query, options);
  }

  /**
   * Creates a contact.
   *
   * `POST /contacts`
   *
   * @param contact - The new contact.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The new contact.
   */
  create(contact: ContactInput, query?: CreateContactQuery, options?: CallOptions): Call<Contact> {
    return createContact(this.#core, contact, query, options);
  }

  /**
   * Gets a contact.
   *
   * `GET /contacts/{id}`
   *
   * @param id - Id of the contact.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact.
   */
  get(id: string, query?: GetContactQuery, options?: CallOptions): Call<Contact> {
    return getContact(this.#core, id, query, options);
  }

  /**
   * Changes a contact.
   *
   * Fields left out keep their values.
   *
   * `POST /contacts/{id}`
   *
   * @param id - Id of the contact.
   * @param changes - The fields to change.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact after the change.
   */
  update(
    id: string,
    changes: ContactUpdate,
    query?: UpdateContactQuery,
    options?: CallOptions,
  ): Call<Contact> {
    return updateContact(this.#core, id, changes, query, options);
  }

  /**
   * Deletes a contact for good.
   *
   * There is no way back. An unknown id is an error.
   *
   * `DELETE /contacts/{id}`
   *
   * @param id - Id of the contact.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Deleted; the answer has no body.
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return deleteContact(this.#core, id, options);
  }
}

/** What `Contacts.list` can be asked for. */
export interface ListContactsQuery {
  /**
   * How many objects a page holds. The vendor's own default is 20; without a size this client asks for 100, and
   * for a larger one too.
   *
   * At least 1. At most 100.
   *
   * Quirk `limit-and-offset`: The sections "Returns" of the lists speak of `limit` and `offset`, while the tables
   * beside them have `size` and `page`. Only `size` and `page` exist.
   */
  readonly size?: number;
  /** Free text to search for. Not together with `nearby`. */
  readonly search?: string;
  /**
   * A point on the map, longitude before latitude in decimal degrees; the nearest contacts come first. Not
   * together with `search`.
   *
   * Quirk `nearby-order`: "List all contacts" doesn't say which of the two numbers of `nearby` comes first; its
   * example, -7.4 and 62.1, lies on the Faroe Islands only if the longitude does. Longitude first, as in the path
   * of a plan.
   */
  readonly nearby?: Coordinate;
  /**
   * Names of ids in the answer to be replaced by the objects they stand for; deeper ones with a dot between the
   * names. Holds for the answer to this call only.
   *
   * Quirk `expand-names-missing`: "Expanding objects" promises that what can be expanded is noted in the
   * documentation; no section notes anything. Any text is accepted; the types keep describing the ids, not the
   * objects put in their place. Left out of deletions, whose answers have no body.
   *
   * Quirk `expand-encoding`: "Expanding objects" lets several names be sent as an array without showing how, and
   * doesn't say where a POST takes it. Sent in the query with numbered brackets, `expand[0]=…`, like the array in
   * "Create a payment".
   */
  readonly expand?: readonly string[];
}

/** What `Contacts.create` can be asked for. */
export interface CreateContactQuery {
  /**
   * Names of ids in the answer to be replaced by the objects they stand for; deeper ones with a dot between the
   * names. Holds for the answer to this call only.
   *
   * Quirk `expand-names-missing`: "Expanding objects" promises that what can be expanded is noted in the
   * documentation; no section notes anything. Any text is accepted; the types keep describing the ids, not the
   * objects put in their place. Left out of deletions, whose answers have no body.
   *
   * Quirk `expand-encoding`: "Expanding objects" lets several names be sent as an array without showing how, and
   * doesn't say where a POST takes it. Sent in the query with numbered brackets, `expand[0]=…`, like the array in
   * "Create a payment".
   */
  readonly expand?: readonly string[];
}

/** What `Contacts.get` can be asked for. */
export interface GetContactQuery {
  /**
   * Names of ids in the answer to be replaced by the objects they stand for; deeper ones with a dot between the
   * names. Holds for the answer to this call only.
   *
   * Quirk `expand-names-missing`: "Expanding objects" promises that what can be expanded is noted in the
   * documentation; no section notes anything. Any text is accepted; the types keep describing the ids, not the
   * objects put in their place. Left out of deletions, whose answers have no body.
   *
   * Quirk `expand-encoding`: "Expanding objects" lets several names be sent as an array without showing how, and
   * doesn't say where a POST takes it. Sent in the query with numbered brackets, `expand[0]=…`, like the array in
   * "Create a payment".
   */
  readonly expand?: readonly string[];
}

/** What `Contacts.update` can be asked for. */
export interface UpdateContactQuery {
  /**
   * Names of ids in the answer to be replaced by the objects they stand for; deeper ones with a dot between the
   * names. Holds for the answer to this call only.
   *
   * Quirk `expand-names-missing`: "Expanding objects" promises that what can be expanded is noted in the
   * documentation; no section notes anything. Any text is accepted; the types keep describing the ids, not the
   * objects put in their place. Left out of deletions, whose answers have no body.
   *
   * Quirk `expand-encoding`: "Expanding objects" lets several names be sent as an array without showing how, and
   * doesn't say where a POST takes it. Sent in the query with numbered brackets, `expand[0]=…`, like the array in
   * "Create a payment".
   */
  readonly expand?: readonly string[];
}

const listContactsOperation: PagedOperation = {
  id: "listContacts",
  name: "contacts.list",
  method: "GET",
  path: "/contacts",
  paging: pages,
  styles: {
    "query:nearby": /* @__PURE__ */ delimited({}),
    "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }),
  },
};

/**
 * Lists contacts, page by page.
 *
 * `Contacts.list`, to be imported alone.
 */
export function listContacts(
  core: Core,
  query?: ListContactsQuery,
  options?: PageOptions,
): Paged<Contact> {
  return paged<Contact>(core, listContactsOperation, { query }, options);
}

const createContactOperation: Operation = {
  id: "createContact",
  name: "contacts.create",
  method: "POST",
  path: "/contacts",
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Creates a contact.
 *
 * `Contacts.create`, to be imported alone.
 */
export function createContact(
  core: Core,
  contact: ContactInput,
  query?: CreateContactQuery,
  options?: CallOptions,
): Call<Contact> {
  return call<Contact>(core, createContactOperation, { body: contact, query }, options);
}

const getContactOperation: Operation = {
  id: "getContact",
  name: "contacts.get",
  method: "GET",
  path: "/contacts/{id}",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Gets a contact.
 *
 * `Contacts.get`, to be imported alone.
 */
export function getContact(
  core: Core,
  id: string,
  query?: GetContactQuery,
  options?: CallOptions,
): Call<Contact> {
  return call<Contact>(core, getContactOperation, { path: [id], query }, options);
}

const updateContactOperation: Operation = {
  id: "updateContact",
  name: "contacts.update",
  method: "POST",
  path: "/contacts/{id}",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Changes a contact.
 *
 * `Contacts.update`, to be imported alone.
 */
export function updateContact(
  core: Core,
  id: string,
  changes: ContactUpdate,
  query?: UpdateContactQuery,
  options?: CallOptions,
): Call<Contact> {
  return call<Contact>(core, updateContactOperation, { path: [id], body: changes, query }, options);
}

const deleteContactOperation: Operation = {
  id: "deleteContact",
  name: "contacts.delete",
  method: "DELETE",
  path: "/contacts/{id}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes a contact for good.
 *
 * `Contacts.delete`, to be imported alone.
 */
export function deleteContact(core: Core, id: string, options?: CallOptions): Call<void> {
  return call(core, deleteContactOperation, { path: [id] }, options);
}
