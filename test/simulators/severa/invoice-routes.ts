import { rowsOf } from "./data.ts";
import { byChoice, byDay, byFlag, byInnerText, byNumber, byText, changedSince } from "./filters.ts";
import { listRoute } from "./list-route.ts";
import type { Route } from "./route.ts";
import { getRoute, patchRoute, rowAt } from "./row-routes.ts";

/** Invoice statuses, invoices and their rows (guide: "Send invoices and monitor payments"). */
export const invoiceRoutes: readonly Route[] = [
  listRoute({
    path: "/invoicestatuses",
    scope: "settings:read",
    collection: "invoiceStatuses",
    paging: "row",
    filters: [byFlag("active", "isActive"), byInnerText("name")],
    sortable: true,
    ignored: ["calculateRowCount"],
  }),
  getRoute({
    path: "/invoicestatuses/{guid}",
    scope: "settings:read",
    collection: "invoiceStatuses",
  }),
  listRoute({
    path: "/invoices",
    scope: "invoices:read",
    collection: "invoices",
    paging: "token",
    filters: [
      byText("invoiceStatusGuids", "status.guid"),
      byText("customerGuids", "customer.guid"),
      byText("referenceNumbers", "referenceNumber"),
      byText("createdByUserGuids", "createdBy.guid"),
      byNumber("numbers", "number"),
      byDay("startDate", "date", "from"),
      byDay("endDate", "date", "until"),
      byDay("paymentDateStart", "paymentDate", "from"),
      changedSince,
    ],
    unsupported: [
      "projectGuids",
      "projectOwnerGuids",
      "projectBusinessUnitGuids",
      "minimumTotalExcludingTax",
      "maximumTotalExcludingTax",
      "salesPersonGuids",
    ],
  }),
  getRoute({ path: "/invoices/{guid}", scope: "invoices:read", collection: "invoices" }),
  patchRoute({ path: "/invoices/{guid}", scope: "invoices:write", collection: "invoices" }),
  listRoute({
    path: "/invoices/{invoiceGuid}/invoicerows",
    scope: "invoices:read",
    collection: "invoiceRows",
    paging: "token",
    filters: [
      byChoice("rowType", "rowType", ["FlatRate", "Hours", "ProjectFees", "TravelExpenses"]),
    ],
    rows: (call) => {
      const { guid } = rowAt(call, "invoices", "invoiceGuid");
      return rowsOf(call.state.data, "invoiceRows").filter((row) => row["invoiceGuid"] === guid);
    },
  }),
];
