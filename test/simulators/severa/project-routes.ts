import { rowsOf } from "./data.ts";
import { invalidParameter, inQuery } from "./errors.ts";
import { byFlag, byInnerText, byNumber, byText, changedSince } from "./filters.ts";
import { at } from "./json.ts";
import type { Row } from "./json.ts";
import { listRoute } from "./list-route.ts";
import type { Route } from "./route.ts";
import { getRoute, patchRoute, rowAt } from "./row-routes.ts";
import type { Call } from "./state.ts";

/** Users, projects, phases and work types (guide: "Import work hours"). */
export const projectRoutes: readonly Route[] = [
  listRoute({
    path: "/users",
    scope: "users:read",
    collection: "users",
    paging: "token",
    filters: [
      byFlag("isActive"),
      byText("businessUnitGuids", "businessUnit.guid"),
      byText("supervisorUserGuids", "superiorUser.guid"),
      byText("code", "code"),
      byText("email", "email"),
      changedSince,
    ],
    unsupported: ["keywordGuids", "purpose"],
  }),
  getRoute({ path: "/users/{guid}", scope: "users:read", collection: "users" }),
  patchRoute({ path: "/users/{guid}", scope: "users:write", collection: "users" }),
  listRoute({
    path: "/projects",
    scope: "projects:read",
    collection: "projects",
    paging: "token",
    filters: [
      byText("currencyGuid", "currency.guid"),
      byText("customerGuids", "customer.guid"),
      byText("projectGuids", "guid"),
      byText("salesPersonGuids", "salesPerson.guid"),
      byText("projectOwnerGuids", "projectOwner.guid"),
      byText("businessUnitGuids", "businessUnit.guid"),
      byNumber("numbers", "number"),
      byFlag("isClosed"),
      byFlag("internal", "isInternal"),
      changedSince,
    ],
    unsupported: [
      "isBillable",
      "projectKeywordGuids",
      "projectStatusTypeGuids",
      "minimumBillableAmount",
      "customerOwnerGuids",
      "invoiceableDate",
      "marketSegmentationGuids",
      "salesStatusTypeGuids",
      "hasRecurringFees",
      "companyCurrencyGuids",
      "projectMemberUserGuids",
    ],
  }),
  getRoute({ path: "/projects/{guid}", scope: "projects:read", collection: "projects" }),
  patchRoute({ path: "/projects/{guid}", scope: "projects:write", collection: "projects" }),
  listRoute({
    path: "/projects/{guid}/phaseswithhierarchy",
    scope: "projects:read",
    collection: "phases",
    paging: "none",
    rows: (call) => {
      const { guid } = rowAt(call, "projects", "guid");
      return rowsOf(call.state.data, "phases").filter((row) => at(row, "project.guid") === guid);
    },
  }),
  listRoute({
    path: "/phases/{phaseGuid}/worktypes",
    scope: "projects:read",
    collection: "workTypes",
    paging: "token",
    ignored: ["userGuid"],
    rows: phaseWorkTypes,
  }),
  listRoute({
    path: "/worktypes",
    scope: "settings:read",
    collection: "workTypes",
    paging: "row",
    filters: [
      byFlag("active", "isActive"),
      byFlag("productive", "isProductive"),
      byInnerText("name", "code"),
      byText("code", "code"),
      changedSince,
    ],
    sortable: true,
    ignored: ["calculateRowCount"],
  }),
];

/** Document: only active work types are open to a phase. */
function phaseWorkTypes(call: Call): Row[] {
  const { data } = call.state;
  const phase = rowAt(call, "phases", "phaseGuid");
  const user = call.query.one("userGuid");
  if (user !== undefined && !data.users.has(user)) {
    throw invalidParameter(inQuery("userGuid", `No user is found with guid '${user}'.`));
  }
  const own = data.phaseWorkTypes.get(phase.guid);
  return rowsOf(data, "workTypes").filter(
    (row) => row["isActive"] === true && (own?.includes(row.guid) ?? true),
  );
}
