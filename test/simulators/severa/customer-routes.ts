import { at } from "./json.ts";
import { byFlag, byInnerText, byNumber, byText, changedSince } from "./filters.ts";
import { rowsOf } from "./data.ts";
import type { CollectionName } from "./data.ts";
import type { Row } from "./json.ts";
import { listRoute } from "./list-route.ts";
import type { Route } from "./route.ts";
import { createRoute, deleteRoute, getRoute, patchRoute, rowAt } from "./row-routes.ts";
import type { RowSpec } from "./row-routes.ts";
import type { Call } from "./state.ts";

const [read, write, erase] = ["customers:read", "customers:write", "customers:delete"] as const;
const contactText = byInnerText("name", "emails", "phoneNumbers");

/** Customers, contact persons and addresses (guide: "Synchronize customers"). */
export const customerRoutes: readonly Route[] = [
  listRoute({
    path: "/customers",
    scope: read,
    collection: "customers",
    paging: "token",
    filters: [
      byFlag("isActive"),
      byFlag("isInternal"),
      byText("customerOwnerGuids", "owner.guid"),
      byNumber("numbers", "number"),
      byText("emailAddresses", "email"),
      byText("customerNames", "name"),
      changedSince,
    ],
  }),
  createRoute({
    path: "/customers",
    scope: write,
    collection: "customers",
    extra: ({ state }, { number }) => ({
      number: number ?? 1 + highest(rowsOf(state.data, "customers")),
    }),
  }),
  ...oneRow("/customers/{guid}", "customers"),
  listRoute({
    path: "/contactpersons",
    scope: read,
    collection: "contactPersons",
    paging: "row",
    filters: [byFlag("active", "isActive"), contactText, changedSince],
    sortable: true,
    unsupported: ["searchCriterias"],
  }),
  createRoute({ path: "/contactpersons", scope: write, collection: "contactPersons" }),
  ...oneRow("/contactpersons/{guid}", "contactPersons"),
  listRoute({
    path: "/customers/{customerGuid}/contactpersons",
    scope: read,
    collection: "contactPersons",
    paging: "row",
    filters: [byFlag("active", "isActive"), contactText],
    rows: (call) => ofCustomer(call, "contactPersons"),
  }),
  listRoute({
    path: "/addresses",
    scope: read,
    collection: "addresses",
    paging: "row",
    filters: [changedSince],
    ignored: ["calculateRowCount"],
  }),
  ...oneRow("/addresses/{guid}", "addresses"),
  listRoute({
    path: "/customers/{customerGuid}/addresses",
    scope: read,
    collection: "addresses",
    paging: "row",
    ignored: ["calculateRowCount"],
    rows: (call) => ofCustomer(call, "addresses"),
  }),
  createRoute({
    path: "/customers/{customerGuid}/addresses",
    scope: write,
    collection: "addresses",
    extra: (call) => ({ customer: { guid: rowAt(call, "customers", "customerGuid").guid } }),
  }),
];

function oneRow(path: string, collection: CollectionName): Route[] {
  const spec = (scope: string): RowSpec => ({ path, scope, collection });
  return [getRoute(spec(read)), patchRoute(spec(write)), deleteRoute(spec(erase))];
}

function ofCustomer(call: Call, collection: CollectionName): Row[] {
  const { guid } = rowAt(call, "customers", "customerGuid");
  return rowsOf(call.state.data, collection).filter((row) => at(row, "customer.guid") === guid);
}

function highest(rows: readonly Row[]): number {
  return Math.max(1000, ...rows.map((row) => Number(row["number"] ?? 0)));
}
