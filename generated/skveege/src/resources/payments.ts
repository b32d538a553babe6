import { pages } from "../paging.js";
import { form } from "../plugins/body/form.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { Payment, PaymentInput } from "../types.js";

/**
 * Money received or paid out that changes the balance of orders.
 *
 * `/payments` and what lies below it.
 */
export class Payments {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists payments, page by page.
   *
   * Past the last payment comes an empty array.
   *
   * `GET /payments` · paged by pages
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of payments.
   */
  list(query?: ListPaymentsQuery, options?: PageOptions): Paged<Payment> {
    return listPayments(this.#core, query, options);
  }

  /**
   * Registers a payment.
   *
   * With associations, the vendor brings `balance` and `paid` of those orders up to date. The currency must be
   * that of the order. A payment can't be changed or deleted afterwards.
   *
   * `POST /payments`
   *
   * @param payment - The new payment.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The new payment.
   */
  create(payment: PaymentInput, query?: CreatePaymentQuery, options?: CallOptions): Call<Payment> {
    return createPayment(this.#core, payment, query, options);
  }

  /**
   * Gets a payment.
   *
   * `GET /payments/{id}`
   *
   * @param id - Id of the payment.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The payment.
   */
  get(id: string, query?: GetPaymentQuery, options?: CallOptions): Call<Payment> {
    return getPayment(this.#core, id, query, options);
  }
}

/** What `Payments.list` can be asked for. */
export interface ListPaymentsQuery {
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

/** What `Payments.create` can be asked for. */
export interface CreatePaymentQuery {
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

/** What `Payments.get` can be asked for. */
export interface GetPaymentQuery {
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

const listPaymentsOperation: PagedOperation = {
  id: "listPayments",
  name: "payments.list",
  method: "GET",
  path: "/payments",
  paging: pages,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Lists payments, page by page.
 *
 * `Payments.list`, to be imported alone.
 */
export function listPayments(
  core: Core,
  query?: ListPaymentsQuery,
  options?: PageOptions,
): Paged<Payment> {
  return paged<Payment>(core, listPaymentsOperation, { query }, options);
}

const createPaymentOperation: Operation = {
  id: "createPayment",
  name: "payments.create",
  method: "POST",
  path: "/payments",
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Registers a payment.
 *
 * `Payments.create`, to be imported alone.
 */
export function createPayment(
  core: Core,
  payment: PaymentInput,
  query?: CreatePaymentQuery,
  options?: CallOptions,
): Call<Payment> {
  return call<Payment>(core, createPaymentOperation, { body: payment, query }, options);
}

const getPaymentOperation: Operation = {
  id: "getPayment",
  name: "payments.get",
  method: "GET",
  path: "/payments/{id}",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Gets a payment.
 *
 * `Payments.get`, to be imported alone.
 */
export function getPayment(
  core: Core,
  id: string,
  query?: GetPaymentQuery,
  options?: CallOptions,
): Call<Payment> {
  return call<Payment>(core, getPaymentOperation, { path: [id], query }, options);
}
