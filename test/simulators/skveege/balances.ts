import { isObject, textOf } from "../severa/json.ts";
import type { JsonObject } from "../severa/json.ts";
import type { SkveegeData } from "./data.ts";

/**
 * Brings balance and paid of an order up to date, in øre (sections "Order" and "Payment"). A sale
 * is owed its total, a credit has a negative balance. A credit that is approved and names an order
 * moves that order's balance instead of its own.
 */
export function settle(data: SkveegeData, order: JsonObject): void {
  const sale = order["type"] === "Sale";
  const moved = !sale && order["state"] === "approved" && order["creditOrderId"] !== null;
  const owed = moved ? 0 : (sale ? 1 : -1) * totalOf(order);
  const balance = owed - credited(data, order) - received(data, order);
  order["balance"] = balance;
  const settled = sale ? balance <= 0 : balance >= 0;
  order["paid"] = order["state"] === "approved" && settled;
}

/** The total of an order's lines with tax, in øre. */
function totalOf(order: JsonObject): number {
  const lines = [order["lines"] ?? []].flat().filter(isObject);
  const amounts = lines.map((line) => {
    const { quantity = 1, unitPrice = 0, taxRate = 0 } = line;
    return Number(quantity) * Number(unitPrice) * (1 + Number(taxRate) / 100);
  });
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0));
}

function credited(data: SkveegeData, order: JsonObject): number {
  const credits = [...data.orders.values()].filter(
    (row) => row["creditOrderId"] === order["id"] && row["state"] === "approved",
  );
  return credits.reduce((sum, row) => sum + totalOf(row), 0);
}

/** What payments brought; one for several orders is shared out evenly. */
function received(data: SkveegeData, order: JsonObject): number {
  const shares = [...data.payments.values()].map((payment) => {
    const orders = [payment["associations"] ?? []].flat().map(textOf);
    const mine = orders.includes(textOf(order["id"] ?? null));
    return mine ? Number(payment["amount"]) / orders.length : 0;
  });
  return shares.reduce((sum, share) => sum + share, 0);
}
