import { FormError } from "../seventime/form-body.ts";
import { isObject, textOf } from "../severa/json.ts";
import type { JsonObject } from "../severa/json.ts";
import { settle } from "./balances.ts";
import { baseCurrency, today } from "./data.ts";
import type { SkveegeData } from "./data.ts";
import { Refusal } from "./errors.ts";
import { orderFields, orderType } from "./fields.ts";
import { empty, ok, readBody } from "./route.ts";
import type { Call, Route } from "./route.ts";
import { newOrder } from "./new-rows.ts";
import { getRoute, listRoute, rowAt } from "./row-routes.ts";

const one = "/orders/{id}";

/** Section "Order"; "Split order" has neither path nor parameters, and so no route. */
export const orderRoutes: readonly Route[] = [
  listRoute("orders"),
  getRoute("orders"),
  { method: "POST", path: "/orders", handle: (call) => ok(createOrder(call)) },
  { method: "POST", path: one, handle: (call) => ok(updateOrder(call)) },
  {
    method: "DELETE",
    path: one,
    handle: (call) => {
      draftAt(call);
      call.state.data.orders.delete(call.id);
      return empty;
    },
  },
  { method: "POST", path: `${one}/approve`, handle: (call) => ok(approveOrder(call)) },
];

function createOrder(call: Call): JsonObject {
  const { data, clock, nextId, options } = call.state;
  const fields = { ...orderFields(data, options.unknownNames), type: orderType };
  const values = readBody(call, fields);
  checkNumber(data, values, "");
  const order = { ...newOrder("", today(clock), baseCurrency(data)), ...values };
  finish(data, order);
  const id = nextId("orders");
  const row = { ...order, id };
  data.orders.set(id, row);
  return row;
}

function updateOrder(call: Call): JsonObject {
  const { data, options } = call.state;
  const row = draftAt(call);
  const values = readBody(call, orderFields(data, options.unknownNames));
  checkNumber(data, values, call.id);
  Object.assign(row, values);
  finish(data, row);
  return row;
}

/**
 * Section "Approve order" and the fields number, lines and paymentTermsDays of the order object: a
 * number is assigned if there is none, and the days to pay count from now.
 */
function approveOrder(call: Call): JsonObject {
  const { data, clock } = call.state;
  const row = draftAt(call);
  if ([row["lines"] ?? []].flat().length === 0) {
    throw new Refusal(402, "An order needs a line to be approved.");
  }
  const target = data.orders.get(textOf(row["creditOrderId"] ?? null));
  if (target !== undefined && target["state"] !== "approved") {
    throw new Refusal(402, "The order to credit hasn't been invoiced.");
  }
  row["number"] ??= nextNumber(data);
  row["state"] = "approved";
  row["dueDate"] = today(clock, Number(row["paymentTermsDays"]));
  settle(data, row);
  if (target !== undefined) settle(data, target);
  return row;
}

/** An order that may still be changed: after approval only payments reach it. */
function draftAt(call: Call): JsonObject {
  const row = rowAt(call, "orders");
  if (row["state"] === "draft") return row;
  throw new Refusal(402, "The order is approved and can't be changed.");
}

/** Fills in what follows from the rest of an order. */
function finish(data: SkveegeData, order: JsonObject): void {
  const blank = { description: null, quantity: 1, unitPrice: 0, taxRate: 0 };
  order["lines"] = [order["lines"] ?? []].flat().map((line) => ({
    ...blank,
    ...(isObject(line) ? line : {}),
  }));
  const start = Date.parse(`${textOf(order["date"] ?? null)}T00:00:00Z`);
  const due = new Date(start + Number(order["paymentTermsDays"]) * 86_400_000);
  order["dueDate"] = due.toISOString().slice(0, 10);
  settle(data, order);
}

function checkNumber(data: SkveegeData, { number }: JsonObject, id: string): void {
  const taken = [...data.orders.values()].some(
    (row) => number !== undefined && row["number"] === number && row["id"] !== id,
  );
  if (taken) throw new FormError("number", "'number' must be unique.");
}

function nextNumber(data: SkveegeData): string {
  const numbers = [...data.orders.values()].map((row) => Number(row["number"] ?? 0) || 0);
  return String(1 + Math.max(1000, ...numbers));
}
