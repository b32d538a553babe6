import { cappedPager } from "../paging.js";
import { type Call, call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation, Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ContactPerson, SortDirection } from "../types.js";

/**
 * People at a customer (`kontaktpersoner`). Read only.
 *
 * `/contactPersons` and what lies below it.
 */
export class ContactPersons {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the contact persons of a customer.
   *
   * At most 100 contact persons of one customer. There is no list over all customers.
   *
   * `GET /contactPersons`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact persons found, up to 100.
   */
  list(query: ListContactPersonsQuery, options?: CallOptions): Call<CappedList<ContactPerson>> {
    return listContactPersons(this.#core, query, options);
  }

  /**
   * Gets a contact person.
   *
   * One contact person by its id.
   *
   * `GET /contactPersons/{_id}`
   *
   * Quirk `contact-person-of-two-customers`: The contact person printed for the list and for the single reading
   * has one `_id` but two different ids in `customer`. A slip; a contact person belongs to one customer.
   *
   * @param id - Id of the contact person that is wanted.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact person.
   */
  get(id: string, options?: CallOptions): Call<ContactPerson> {
    return getContactPerson(this.#core, id, options);
  }
}

/** What `ContactPersons.list` can be asked for. */
export interface ListContactPersonsQuery {
  /**
   * Id of the customer whose contact persons are wanted; compared with their field `customer`.
   *
   * Quirk `customer-id-required`: Get Contact Persons calls `customerId` required in its description, but its curl
   * sample leaves it out. It is required.
   */
  readonly customerId: string;
  /**
   * Field by which rows are sorted, such as `name`. Without it the order isn't defined.
   *
   * Quirk `sort-fields-unlisted`: No list says which fields `sortBy` takes, and the column Default of every
   * parameter table is empty. Any field of the rows may be tried.
   */
  readonly sortBy?: string;
  /**
   * Direction of the sorting; has an effect only together with `sortBy`. The direction without it isn't
   * documented.
   */
  readonly sortDirection?: SortDirection;
}

const listContactPersonsOperation: ListOperation = {
  id: "listContactPersons",
  name: "contactPersons.list",
  method: "GET",
  path: "/contactPersons",
  paging: cappedPager,
};

/**
 * Lists the contact persons of a customer.
 *
 * `ContactPersons.list`, to be imported alone.
 */
export function listContactPersons(
  core: Core,
  query: ListContactPersonsQuery,
  options?: CallOptions,
): Call<CappedList<ContactPerson>> {
  return cappedList<ContactPerson>(core, listContactPersonsOperation, { query }, options);
}

const getContactPersonOperation: Operation = {
  id: "getContactPerson",
  name: "contactPersons.get",
  method: "GET",
  path: "/contactPersons/{_id}",
  expand: expandPath,
};

/**
 * Gets a contact person.
 *
 * `ContactPersons.get`, to be imported alone.
 */
export function getContactPerson(
  core: Core,
  id: string,
  options?: CallOptions,
): Call<ContactPerson> {
  return call<ContactPerson>(core, getContactPersonOperation, { path: [id] }, options);
}
