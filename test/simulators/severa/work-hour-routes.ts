import { rowStamp } from "./clock.ts";
import { rowOf } from "./data.ts";
import { inBody, invalidOperation, invalidParameter, notSimulated } from "./errors.ts";
import { byChoice, byDay, bySince, byText, changedSince } from "./filters.ts";
import { at, textOf } from "./json.ts";
import type { Json, JsonObject, Row } from "./json.ts";
import { listRoute } from "./list-route.ts";
import type { Route } from "./route.ts";
import { createRoute, deleteRoute, getRoute, patchRoute } from "./row-routes.ts";
import type { Call } from "./state.ts";
import { addRow, present } from "./store.ts";

const [list, one] = ["/workhours", "/workhours/{guid}"] as const;
const collection = "workHours";

/** Work hours (guide: "Import work hours"). */
export const workHourRoutes: readonly Route[] = [
  listRoute({
    path: list,
    scope: "hours:read",
    collection,
    paging: "token",
    filters: [
      changedSince,
      byChoice("billableStatus", "billableStatus", [
        "Billable",
        "NotBillable",
        "RemovedFromInvoice",
      ]),
      byDay("eventDateStart", "eventDate", "from"),
      byDay("eventDateEnd", "eventDate", "until"),
    ],
  }),
  createRoute({ path: list, scope: "hours:write", collection, check }),
  getRoute({ path: one, scope: "hours:read", collection }),
  severalRefused(patchRoute({ path: one, scope: "hours:write", collection, guard, check })),
  deleteRoute({ path: one, scope: "hours:delete", collection, guard, beforeDelete }),
  listRoute({
    path: "/deletedworkhours",
    scope: "hours:read",
    collection: "deletedWorkHours",
    paging: "token",
    filters: [
      byText("projectGuids", "project.guid"),
      byText("userGuids", "user.guid"),
      bySince("deletedSince", "deletedDateTime"),
    ],
  }),
];

/** Guide: a work hour that is invoiced, or on a closed day, stays as it is. */
function guard({ state }: Call, row: Row): void {
  if ((row["invoice"] ?? null) !== null) {
    throw invalidOperation("The work hour is invoiced and can't be modified.");
  }
  refuseClosedDay(state.data.closedDays, row);
}

/** What the guide's model of work hours demands of the rows a work hour refers to. */
function check({ state }: Call, values: JsonObject): void {
  const { data } = state;
  const phase = rowOf(data, "phases", textOf(at(values, "phase.guid")));
  if (phase?.["isLocked"] === true || phase?.["isCompleted"] === true) {
    throw invalidOperation("The phase is locked or completed.");
  }
  const workType = rowOf(data, "workTypes", textOf(at(values, "workType.guid")));
  const own = data.phaseWorkTypes.get(phase?.guid ?? "");
  if (workType?.["isActive"] !== true || own?.includes(workType.guid) === false) {
    const message = "The work type is not available for the phase.";
    throw invalidParameter(inBody("workType.guid", message));
  }
  refuseClosedDay(data.closedDays, values);
}

function refuseClosedDay(closedDays: ReadonlySet<string>, values: JsonObject): void {
  const day = `${textOf(at(values, "user.guid"))}/${textOf(at(values, "eventDate"))}`;
  if (closedDays.has(day)) throw invalidOperation("The day is closed.");
}

/** Document: deleted work hours can be listed, unlike other deleted rows. */
function beforeDelete({ state }: Call, row: Row): void {
  const { data, clock } = state;
  const shown = present(data, collection, row);
  const copied = ["guid", "createdDateTime", "lastUpdatedDateTime", "eventDate", "quantity"];
  const times = ["startTime", "endTime", "plannedInvoiceQuantity"];
  const plain = [...copied, ...times].map((name): [string, Json] => [name, shown[name] ?? null]);
  const references = ["customer", "project", "phase", "user", "workType"].map(
    (name): [string, Json] => [name, { guid: at(shown, `${name}.guid`) }],
  );
  const deletedDateTime = rowStamp(clock.now());
  const fields = { ...Object.fromEntries([...plain, ...references]), deletedDateTime };
  addRow(data, "deletedWorkHours", fields, clock.now());
}

/** The document lets a PATCH name several guids, with an answer it doesn't describe. */
function severalRefused(patch: Route): Route {
  const handle: Route["handle"] = (call) => {
    if (call.params["guid"]?.includes(",") === true) throw notSimulated("PATCH of several guids");
    return patch.handle(call);
  };
  return { ...patch, handle };
}
