import { cappedPager } from "../paging.js";
import { form } from "../plugins/body/form.js";
import { type Call, call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation, Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { Customer, CustomerInput, SortDirection } from "../types.js";

/**
 * Who work is done for and who is invoiced (Swedish `kunder`).
 *
 * `/customers` and what lies below it.
 */
export class Customers {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists customers.
   *
   * The customers that fit all filters given, at most 100 of them.
   *
   * `GET /customers`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The customers found, up to 100; an empty array when there are none.
   */
  list(query?: ListCustomersQuery, options?: CallOptions): Call<CappedList<Customer>> {
    return listCustomers(this.#core, query, options);
  }

  /**
   * Creates a customer.
   *
   * The answer has the number it was given. Fails when `customerNumber` is already taken. Only `name` is needed;
   * what isn't sent is missing in the answer too.
   *
   * `POST /customers`
   *
   * @param customer - The new customer, form-encoded.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The customer as it was stored.
   */
  create(customer: CustomerInput, options?: CallOptions): Call<Customer> {
    return createCustomer(this.#core, customer, options);
  }

  /**
   * Gets a customer.
   *
   * One customer by its id. What an unknown id answers isn't documented.
   *
   * `GET /customers/{_id}`
   *
   * @param id - Id of the customer (its `_id`, not its customer number).
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The customer.
   */
  get(id: string, options?: CallOptions): Call<Customer> {
    return getCustomer(this.#core, id, options);
  }
}

/** What `Customers.list` can be asked for. */
export interface ListCustomersQuery {
  /** Customers with this name. */
  readonly name?: string;
  /** Customers with this customer number (`kundnummer`). */
  readonly customerNumber?: string;
  /**
   * Customers with this organisation number, or personal number of a private person, hyphen included
   * (`555555-5555`).
   */
  readonly organizationNumber?: string;
  /** Customers in this postal town. */
  readonly city?: string;
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

const listCustomersOperation: ListOperation = {
  id: "listCustomers",
  name: "customers.list",
  method: "GET",
  path: "/customers",
  paging: cappedPager,
};

/**
 * Lists customers.
 *
 * `Customers.list`, to be imported alone.
 */
export function listCustomers(
  core: Core,
  query?: ListCustomersQuery,
  options?: CallOptions,
): Call<CappedList<Customer>> {
  return cappedList<Customer>(core, listCustomersOperation, { query }, options);
}

const createCustomerOperation: Operation = {
  id: "createCustomer",
  name: "customers.create",
  method: "POST",
  path: "/customers",
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Creates a customer.
 *
 * `Customers.create`, to be imported alone.
 */
export function createCustomer(
  core: Core,
  customer: CustomerInput,
  options?: CallOptions,
): Call<Customer> {
  return call<Customer>(core, createCustomerOperation, { body: customer }, options);
}

const getCustomerOperation: Operation = {
  id: "getCustomer",
  name: "customers.get",
  method: "GET",
  path: "/customers/{_id}",
  expand: expandPath,
};

/**
 * Gets a customer.
 *
 * `Customers.get`, to be imported alone.
 */
export function getCustomer(core: Core, id: string, options?: CallOptions): Call<Customer> {
  return call<Customer>(core, getCustomerOperation, { path: [id] }, options);
}
