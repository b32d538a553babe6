import { FormError } from "../seventime/form-body.ts";
import { requireFields } from "../seventime/form-fields.ts";
import { textOf } from "../severa/json.ts";
import type { JsonObject } from "../severa/json.ts";
import { settle } from "./balances.ts";
import { baseCurrency, timestamp } from "./data.ts";
import { Refusal } from "./errors.ts";
import { paymentFields } from "./fields.ts";
import { ok, readBody } from "./route.ts";
import type { Call, Route } from "./route.ts";
import { newPayment } from "./new-rows.ts";
import { getRoute, listRoute } from "./row-routes.ts";

/** Section "Payment": payments can be neither changed nor deleted. */
export const paymentRoutes: readonly Route[] = [
  listRoute("payments"),
  getRoute("payments"),
  { method: "POST", path: "/payments", handle: (call) => ok(createPayment(call)) },
];

/**
 * Section "Create a payment": amount and currency may be left out there, although the object
 * requires them. The orders paid for are brought up to date.
 */
function createPayment(call: Call): JsonObject {
  const { data, clock, nextId } = call.state;
  const values = readBody(call, paymentFields(data));
  requireFields(values, "type", "transactionDate");
  const blank = newPayment("", timestamp(clock), baseCurrency(data));
  const payment: JsonObject = { ...blank, ...values };
  const orders = [payment["associations"] ?? []].flat().flatMap((id) => {
    const order = data.orders.get(textOf(id));
    return order === undefined ? [] : [order];
  });
  for (const order of orders) {
    if (order["currency"] !== payment["currency"]) {
      throw new FormError("currency", "'currency' must be the one of the order.");
    }
    if (order["state"] !== "approved") {
      throw new Refusal(402, "Only an approved order can be paid.");
    }
  }
  const id = nextId("payments");
  const row = { ...payment, id };
  data.payments.set(id, row);
  for (const order of orders) settle(data, order);
  return row;
}
