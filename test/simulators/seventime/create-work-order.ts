import { textOf } from "../severa/json.ts";
import type { JsonObject } from "../severa/json.ts";
import { addressFields, fullName, invoiceStatus } from "./create-project.ts";
import type { SeventimeData, SeventimeState } from "./data.ts";
import { FormError } from "./form-body.ts";
import type { FormTree } from "./form-body.ts";
import { choice, date, flag, integer, list, number, readFields, record } from "./form-fields.ts";
import { ref, requireFields, single, text } from "./form-fields.ts";
import type { Fields, ReadField, UnknownNames } from "./form-fields.ts";
import { fullWorkOrder } from "./full-rows.ts";
import { numberFor } from "./numbering.ts";
import { shown } from "./shown.ts";

/** The list "Colors for work orders". */
const colors = [
  ...["9c27b0", "673ab7", "7C4DFF", "3F51B5", "3a87ad", "2196F3", "03A9F4", "00BCD4"],
  ...["009688", "468847", "4CAF50", "8BC34A", "CDDC39", "FF9800", "FF5722", "f44336"],
  ...["e91e63", "795548", "5D4037", "999999", "666666", "333333", "000000", "FAFAFA"],
];

/** YYYY-MM-DD HH:MM, answered in the form of the samples; the zone is taken to be UTC. */
const minute: ReadField = (node, name) => {
  const [, day = "", time] = /^(.*) ((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(single(node, name)) ?? [];
  if (time === undefined) throw new FormError(name, `'${name}' must be as YYYY-MM-DD HH:MM.`);
  return `${String(date(day, name))}T${time}:00.000Z`;
};

/** Parameters of section "Create a Work order"; "Project" has a capital letter there. */
const workOrderFields = (data: SeventimeData, unknown: UnknownNames): Fields => ({
  ...{ title: text, customer: ref(data.customers), createdByUser: ref(data.users) },
  ...{ workOrderNumber: integer, statusRef: ref(data.workOrderStatuses) },
  ...{ Project: ref(data.projects), startDate: minute, endDate: minute },
  ...{ currentOwner: ref(data.users), users: list(ref(data.users)), machines: list(text) },
  ...{ estimatedTime: number, contactPerson: ref(data.contactPersons) },
  ...{ workOrderType: ref(data.workOrderTypes), department: ref(data.departments) },
  ...{ workLeader: ref(data.users), description: text, color: choice(...colors) },
  invoiceStatus,
  billingMethod: choice("RUNNING", "FIXED_PRICE", "ACCORDING_TO_QUOTE"),
  ...{ fixedPrice: number, isSupplementOrder: flag },
  workAddress: record({ useOtherAddress: flag, ...addressFields }, unknown, ["useOtherAddress"]),
  ...{ enablePortalAccess: flag, allowRegistrationOfTimes: flag },
  ...{ allowRegistrationOfExpenses: flag, marking: text, yourOrderNumber: text },
});

/**
 * Section "Create a Work order". The answer differs from what a read shows later: createdByUser is
 * the whole user, and fields such as customerNumber and __v are left out.
 */
export function createWorkOrder(state: SeventimeState, form: FormTree): JsonObject {
  const { data, nextId, unknownNames } = state;
  const values = readFields(form, workOrderFields(data, unknownNames), unknownNames);
  requireFields(values, "title", "customer", "createdByUser");
  if (values["fixedPrice"] !== undefined && values["billingMethod"] !== "FIXED_PRICE") {
    throw new FormError("fixedPrice", "fixedPrice goes with the billing method FIXED_PRICE only.");
  }
  const { Project: project, ...sent } = values;
  const customer = data.customers.get(textOf(sent["customer"] ?? null)) ?? {};
  const user = data.users.get(textOf(sent["createdByUser"] ?? null)) ?? {};
  const [firstStatus = {}] = data.workOrderStatuses.values();
  const status = data.workOrderStatuses.get(textOf(sent["statusRef"] ?? null)) ?? firstStatus;
  const id = nextId();
  const row = fullWorkOrder(id, new Date().toISOString(), {
    ...{ marking: "", yourOrderNumber: "", color: status["color"] ?? null },
    ...{ statusRef: status["_id"] ?? null, status: status["status"] ?? null },
    workAddress: addressOf(customer),
    ...sent,
    ...(project === undefined ? {} : { project }),
    customerName: customer["name"] ?? null,
    customerNumber: customer["customerNumber"] ?? null,
    createdByUserName: fullName(user),
    workOrderNumber: Number(numberFor(data.workOrders, "workOrderNumber", sent["workOrderNumber"])),
  });
  data.workOrders.set(id, row);
  return { ...answered(row, sent), createdByUser: shown("users", user, "alone") };
}

/** Section "Create a Work order": without a work address, the customer's address is the one. */
function addressOf(customer: JsonObject): JsonObject {
  const parts = ["address", "zipCode", "city"].map((name) => [name, customer[name] ?? ""]);
  return { useOtherAddress: false, ...(Object.fromEntries(parts) as JsonObject) };
}

/** Leaves out what the sample of the answer doesn't have, unless it was sent. */
function answered(row: JsonObject, sent: JsonObject): JsonObject {
  const left = ["budgetCalculation", "systemAccount", "customerNumber", "__v"];
  const dropped = ["workAddress", "startDate", "endDate"].filter((name) => !(name in sent));
  const hidden = new Set([...left, ...dropped]);
  return Object.fromEntries(Object.entries(row).filter(([name]) => !hidden.has(name)));
}
