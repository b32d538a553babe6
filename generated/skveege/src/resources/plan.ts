import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { Plan } from "../types.js";

/**
 * One worker's agreements of one day and the way between them; only for reading.
 *
 * `/plan` and what lies below it.
 */
export class PlanResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Gets the plan of one worker for one day.
   *
   * `GET /plan`
   *
   * Quirk `plan-or-task`: The section under "Plan" that reads a plan is headed "Retrieve a task", and nothing
   * stands under its "Returns". It gives back a plan; there is no task in this API.
   *
   * Quirk `plan-example-query`: The example of "Retrieve a task" asks for the year 20015, is answered for 2015,
   * and names `accountId` without a value, though the table below requires it. Send a year of four digits and
   * always the id of an account.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The plan.
   */
  get(query: GetPlanQuery, options?: CallOptions): Call<Plan> {
    return getPlan(this.#core, query, options);
  }
}

/** What `PlanResource.get` can be asked for. */
export interface GetPlanQuery {
  /**
   * Calendar date of the plan.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date: string;
  /** Id of the worker's account. */
  readonly accountId: string;
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

const getPlanOperation: Operation = {
  id: "getPlan",
  name: "plan.get",
  method: "GET",
  path: "/plan",
  styles: { "query:expand": /* @__PURE__ */ brackets({ arrays: "indices" }) },
};

/**
 * Gets the plan of one worker for one day.
 *
 * `PlanResource.get`, to be imported alone.
 */
export function getPlan(core: Core, query: GetPlanQuery, options?: CallOptions): Call<Plan> {
  return call<Plan>(core, getPlanOperation, { query }, options);
}
