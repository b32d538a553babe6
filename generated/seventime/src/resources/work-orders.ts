import { cappedPager } from "../paging.js";
import { form } from "../plugins/body/form.js";
import { type Call, call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation, Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { CreatedWorkOrder, SortDirection, WorkOrder, WorkOrderInput } from "../types.js";

/**
 * Work orders (`arbetsordrar`) and what classifies them.
 *
 * `/workOrders` and what lies below it.
 */
export class WorkOrders {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists work orders.
   *
   * The work orders that fit the filters given, at most 100 of them.
   *
   * `GET /workOrders`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * Quirk `work-orders-called-customers`: The sentence under Get Work orders says that customers are retrieved,
   * and then counts work orders. The list holds work orders.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The work orders found, up to 100.
   */
  list(query?: ListWorkOrdersQuery, options?: CallOptions): Call<CappedList<WorkOrder>> {
    return listWorkOrders(this.#core, query, options);
  }

  /**
   * Creates a work order.
   *
   * Work orders belong to a customer. The answer has the creator as an object. `title`, `customer` and
   * `createdByUser` are needed. Fails when `workOrderNumber` is taken.
   *
   * `POST /workOrders`
   *
   * Quirk `create-work-order-address`: The JavaScript sample of Create a Work order posts to `/customers`; its
   * curl sample and HTTP Request line name `/workOrders/`. Work orders are created at `/workOrders`.
   *
   * @param workOrder - The new work order, form-encoded.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The work order as it was stored.
   */
  create(workOrder: WorkOrderInput, options?: CallOptions): Call<CreatedWorkOrder> {
    return createWorkOrder(this.#core, workOrder, options);
  }

  /**
   * Gets a work order.
   *
   * One work order by its id.
   *
   * `GET /workOrders/{_id}`
   *
   * @param id - Id of the work order (not its `workOrderNumber`).
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The work order.
   */
  get(id: string, options?: CallOptions): Call<WorkOrder> {
    return getWorkOrder(this.#core, id, options);
  }
}

/** What `WorkOrders.list` can be asked for. */
export interface ListWorkOrdersQuery {
  /** Work orders with this title. */
  readonly title?: string;
  /** The work order with this number (`arbetsordernummer`). */
  readonly workOrderNumber?: number;
  /**
   * Work orders of this project, by its id.
   *
   * Quirk `project-of-work-order-unseen`: Get Work orders filters by `projectId` and Create a Work order sends
   * `Project`, but no printed work order names its project. To learn which work orders a project has, filter by
   * it; the rows themselves may not say.
   */
  readonly projectId?: string;
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

const listWorkOrdersOperation: ListOperation = {
  id: "listWorkOrders",
  name: "workOrders.list",
  method: "GET",
  path: "/workOrders",
  paging: cappedPager,
};

/**
 * Lists work orders.
 *
 * `WorkOrders.list`, to be imported alone.
 */
export function listWorkOrders(
  core: Core,
  query?: ListWorkOrdersQuery,
  options?: CallOptions,
): Call<CappedList<WorkOrder>> {
  return cappedList<WorkOrder>(core, listWorkOrdersOperation, { query }, options);
}

const createWorkOrderOperation: Operation = {
  id: "createWorkOrder",
  name: "workOrders.create",
  method: "POST",
  path: "/workOrders",
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Creates a work order.
 *
 * `WorkOrders.create`, to be imported alone.
 */
export function createWorkOrder(
  core: Core,
  workOrder: WorkOrderInput,
  options?: CallOptions,
): Call<CreatedWorkOrder> {
  return call<CreatedWorkOrder>(core, createWorkOrderOperation, { body: workOrder }, options);
}

const getWorkOrderOperation: Operation = {
  id: "getWorkOrder",
  name: "workOrders.get",
  method: "GET",
  path: "/workOrders/{_id}",
  expand: expandPath,
};

/**
 * Gets a work order.
 *
 * `WorkOrders.get`, to be imported alone.
 */
export function getWorkOrder(core: Core, id: string, options?: CallOptions): Call<WorkOrder> {
  return call<WorkOrder>(core, getWorkOrderOperation, { path: [id] }, options);
}
