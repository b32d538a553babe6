import { textOf } from "../severa/json.ts";
import type { Json, JsonObject } from "../severa/json.ts";
import { systemAccount } from "./data.ts";
import type { SeventimeData, SeventimeState } from "./data.ts";
import { FormError } from "./form-body.ts";
import type { FormTree } from "./form-body.ts";
import { choice, date, integer, list, number, readFields, record, ref } from "./form-fields.ts";
import { requireFields, text } from "./form-fields.ts";
import type { Fields, ReadField, UnknownNames } from "./form-fields.ts";
import { numberFor } from "./numbering.ts";

/** The table "Invoice statuses for projects"; work orders have the same one. */
export const invoiceStatus = choice(0, 5, 10, 20, 30);

/** The field each billing method makes required (table of section "Create a Project"). */
const pricedBy: Readonly<Record<string, string | undefined>> = {
  HOURLY: "pricePerHour",
  FIXED_PRICE: "fixedPrice",
  PRICELIST: "timeCategoryPriceList",
};

/** The table "Attributes for deliveryAddress"; work addresses have the same ones and a flag. */
export const addressFields: Fields = {
  ...{ name: text, address: text, address2: text, zipCode: text },
  ...{ city: text, country: text, phone: text },
};

const day: ReadField = (node, name) => `${String(date(node, name))}T00:00:00.000Z`;

/** Parameters of section "Create a Project". Result units are taken on trust, nothing lists them. */
const projectFields = (data: SeventimeData, unknown: UnknownNames): Fields => ({
  ...{ name: text, projectNumber: integer, notes: text, resultUnit: text },
  projectStatusRef: ref(data.projectStatuses),
  customer: ref(data.customers),
  contactPerson: ref(data.contactPersons),
  invoiceStatus,
  projectLeader: ref(data.users),
  projectType: ref(data.projectTypes),
  department: ref(data.departments),
  ...{ startDate: day, endDate: day },
  billingMethod: choice(
    ...["ACCORDING_TO_CUSTOMER", "HOURLY", "PERUSER", "HOURLY_PER_TIMECATEGORY"],
    ...["FIXED_PRICE", "PRICELIST"],
  ),
  ...{ pricePerHour: number, fixedPrice: number, timeCategoryPriceList: ref(data.priceLists) },
  projectTags: list(ref(data.projectTags)),
  ...{ marking: text, yourOrderNumber: text },
  deliveryAddress: record(addressFields, unknown),
});

/** Section "Create a Project": the answer has what was sent and the empty parts of the sample. */
export function createProject(state: SeventimeState, form: FormTree): JsonObject {
  const { data, nextId, unknownNames } = state;
  const values = readFields(form, projectFields(data, unknownNames), unknownNames);
  requireFields(values, "name");
  check(data, values);
  const { projectTags = [], ...sent } = values;
  const id = nextId();
  const stamp = new Date().toISOString();
  const row: JsonObject = {
    budget: { benefits: [], costs: [] },
    budgetCalculation: { invoiceItems: [] },
    permissions: { permUsers: [], permRoles: [], permDepartments: [] },
    _id: id,
    tags: projectTags,
    ...{ createdDate: stamp, modifiedDate: stamp, documents: [], timeCategoryItems: [] },
    ...{ expenseItemItems: [], timeLogRegistrationMethods: [], projectResources: [] },
    ...{ checkLists: [], comments: [], customFields: [], systemAccount },
    ...sent,
    ...names(data, sent),
    projectNumber: numberFor(data.projects, "projectNumber", sent["projectNumber"]),
  };
  data.projects.set(id, row);
  return row;
}

function check(data: SeventimeData, values: JsonObject): void {
  const method = textOf(values["billingMethod"] ?? null);
  const price = pricedBy[method];
  if (price !== undefined) requireFields(values, price);
  const customer = data.customers.get(textOf(values["customer"] ?? null));
  if (method === "ACCORDING_TO_CUSTOMER" && (customer?.["billingMethod"] ?? "") === "") {
    throw new FormError("billingMethod", "The customer has no billing method.");
  }
  const person = data.contactPersons.get(textOf(values["contactPerson"] ?? null));
  if (person !== undefined && person["customer"] !== customer?.["_id"]) {
    throw new FormError("contactPerson", "The contact person must belong to the customer.");
  }
}

/** The names the sample of a single project shows beside the ids. */
function names(data: SeventimeData, values: JsonObject): JsonObject {
  const sources = [
    ["customer", data.customers, "name"],
    ["contactPerson", data.contactPersons, "name"],
    ["projectType", data.projectTypes, "projectTypeName"],
    ["department", data.departments, "name"],
  ] as const;
  const plain = sources.flatMap(([field, rows, name]): [string, Json][] => {
    const row = rows.get(textOf(values[field] ?? null));
    return row === undefined ? [] : [[`${field}Name`, row[name] ?? null]];
  });
  const leader = data.users.get(textOf(values["projectLeader"] ?? null));
  return {
    ...Object.fromEntries(plain),
    ...(leader === undefined ? {} : { projectLeaderName: fullName(leader) }),
  };
}

/** A user's name as the samples show it beside an id. */
export function fullName(user: JsonObject): string {
  return `${textOf(user["firstName"] ?? null)} ${textOf(user["lastName"] ?? null)}`;
}
