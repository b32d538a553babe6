import { pages } from "../paging.js";
import { form } from "../plugins/body/form.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { Order, OrderInput, OrderUpdate } from "../types.js";

/**
 * What customers have ordered, as drafts or approved.
 *
 * `/orders` and what lies below it.
 */
export class Orders {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists orders, page by page.
   *
   * Past the last order comes an empty array.
   *
   * `GET /orders` · paged by pages
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of orders.
   */
  list(query?: ListOrdersQuery, options?: PageOptions): Paged<Order> {
    return listOrders(this.#core, query, options);
  }

  /**
   * Creates an order, as a draft.
   *
   * `POST /orders`
   *
   * @param order - The new order.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The new order.
   */
  create(order: OrderInput, query?: CreateOrderQuery, options?: CallOptions): Call<Order> {
    return createOrder(this.#core, order, query, options);
  }

  /**
   * Gets an order with its lines.
   *
   * `GET /orders/{id}`
   *
   * @param id - Id of the order; not its number.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The order.
   */
  get(id: string, query?: GetOrderQuery, options?: CallOptions): Call<Order> {
    return getOrder(this.#core, id, query, options);
  }

  /**
   * Changes an order that is still a draft.
   *
   * Fields left out keep their values. An approved order can't be changed.
   *
   * `POST /orders/{id}`
   *
   * Quirk `order-update-url`: The example of "Update an order" posts to `/orders/_123123123`, an id without its
   * `ord`. A slip; the whole id goes into the URL.
   *
   * @param id - Id of the order; not its number.
   * @param changes - The fields to change.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The order after the change.
   */
  update(
    id: string,
    changes: OrderUpdate,
    query?: UpdateOrderQuery,
    options?: CallOptions,
  ): Call<Order> {
    return updateOrder(this.#core, id, changes, query, options);
  }

  /**
   * Deletes an order for good.
   *
   * There is no way back. An unknown id is an error.
   *
   * `DELETE /orders/{id}`
   *
   * Quirk `delete-approved-order`: "Delete an order" makes no exception for approved orders, which "Approve order"
   * declares unchangeable. Count on deletion for drafts only; an approved order is undone by a credit order.
   *
   * @param id - Id of the order; not its number.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Deleted; the answer has no body.
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return deleteOrder(this.#core, id, options);
  }

  /**
   * Approves an order, which fixes it.
   *
   * Takes no body. The order needs at least one line; it gets a number if it has none. Afterwards only payments
   * change anything about it, namely its balance.
   *
   * `POST /orders/{id}/approve`
   *
   * Quirk `approve-answer-unsaid`: "Approve order" shows no answer; "API Introduction" says that every POST
   * answers with JSON. Described as the order itself, like all other changes of an order.
   *
   * @param id - Id of the order; not its number.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The approved order.
   */
  approve(id: string, query?: ApproveOrderQuery, options?: CallOptions): Call<Order> {
    return approveOrder(this.#core, id, query, options);
  }
}

/** What `Orders.list` can be asked for. */
export interface ListOrdersQuery {
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

/** What `Orders.create` can be asked for. */
export interface CreateOrderQuery {
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

/** What `Orders.get` can be asked for. */
export interface GetOrderQuery {
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

/** What `Orders.update` can be asked for. */
export interface UpdateOrderQuery {
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

/** What `Orders.approve` can be asked for. */
export interface ApproveOrderQuery {
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

const listOrdersOperation: PagedOperation = {
  id: "listOrders",
  name: "orders.list",
  method: "GET",
  path: "/orders",
  paging: pages,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Lists orders, page by page.
 *
 * `Orders.list`, to be imported alone.
 */
export function listOrders(
  core: Core,
  query?: ListOrdersQuery,
  options?: PageOptions,
): Paged<Order> {
  return paged<Order>(core, listOrdersOperation, { query }, options);
}

const createOrderOperation: Operation = {
  id: "createOrder",
  name: "orders.create",
  method: "POST",
  path: "/orders",
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Creates an order, as a draft.
 *
 * `Orders.create`, to be imported alone.
 */
export function createOrder(
  core: Core,
  order: OrderInput,
  query?: CreateOrderQuery,
  options?: CallOptions,
): Call<Order> {
  return call<Order>(core, createOrderOperation, { body: order, query }, options);
}

const getOrderOperation: Operation = {
  id: "getOrder",
  name: "orders.get",
  method: "GET",
  path: "/orders/{id}",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Gets an order with its lines.
 *
 * `Orders.get`, to be imported alone.
 */
export function getOrder(
  core: Core,
  id: string,
  query?: GetOrderQuery,
  options?: CallOptions,
): Call<Order> {
  return call<Order>(core, getOrderOperation, { path: [id], query }, options);
}

const updateOrderOperation: Operation = {
  id: "updateOrder",
  name: "orders.update",
  method: "POST",
  path: "/orders/{id}",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Changes an order that is still a draft.
 *
 * `Orders.update`, to be imported alone.
 */
export function updateOrder(
  core: Core,
  id: string,
  changes: OrderUpdate,
  query?: UpdateOrderQuery,
  options?: CallOptions,
): Call<Order> {
  return call<Order>(core, updateOrderOperation, { path: [id], body: changes, query }, options);
}

const deleteOrderOperation: Operation = {
  id: "deleteOrder",
  name: "orders.delete",
  method: "DELETE",
  path: "/orders/{id}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes an order for good.
 *
 * `Orders.delete`, to be imported alone.
 */
export function deleteOrder(core: Core, id: string, options?: CallOptions): Call<void> {
  return call(core, deleteOrderOperation, { path: [id] }, options);
}

const approveOrderOperation: Operation = {
  id: "approveOrder",
  name: "orders.approve",
  method: "POST",
  path: "/orders/{id}/approve",
  expand: expandPath,
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Approves an order, which fixes it.
 *
 * `Orders.approve`, to be imported alone.
 */
export function approveOrder(
  core: Core,
  id: string,
  query?: ApproveOrderQuery,
  options?: CallOptions,
): Call<Order> {
  return call<Order>(core, approveOrderOperation, { path: [id], query }, options);
}
