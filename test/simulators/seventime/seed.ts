import type { Json, JsonObject } from "../severa/json.ts";
import { systemAccount } from "./data.ts";
import type { CollectionName, SeventimeData } from "./data.ts";
import { fullCustomer, fullProject, fullUser, fullWorkOrder } from "./full-rows.ts";
import { defaultRows } from "./options.ts";
import type { SeventimeOptions } from "./options.ts";

/** Makes the nth row of a collection, from 1 on; the rows of earlier collections exist already. */
type MakeRow = (id: string, n: number, data: SeventimeData) => JsonObject;

const stamp = "2020-11-17T12:06:24.281Z";

/** In the order of seeding; the shapes are those of the samples of the reference. */
const makers: Readonly<Record<CollectionName, MakeRow>> = {
  customers: (id, n) =>
    fullCustomer(id, stamp, {
      name: `Kund ${n}`,
      customerNumber: String(1000 + n),
      organizationNumber: `556000-${String(n).padStart(4, "0")}`,
      address: `Storgatan ${n}`,
      zipCode: "269 74",
      city: n % 2 === 1 ? "Västra Karup" : "Båstad",
      email: `kund${n}@example.se`,
    }),
  contactPersons: (id, n, data) => ({
    _id: id,
    ...{ name: `Kontakt ${n}`, title: "Inköpare", workPhone: "", cellPhone: "" },
    email: `kontakt${n}@example.se`,
    customer: first(data, "customers", "_id"),
    customerName: first(data, "customers", "name"),
    mainContact: n === 1,
    ...{ isActive: true, createdDate: stamp, modifiedDate: stamp, systemAccount, __v: 0 },
  }),
  userRoles: (_id, n) => ({ userRoleId: n, userRoleName: n === 1 ? "Administratör" : `Roll ${n}` }),
  defaultSalaryTypes: (id, n) => ({
    ...{ _id: id, name: `Lönart ${n}`, description: "", code: String(100 + n) },
    ...{ isAbsenceTimeType: false, isRuleType: false, absenceTimeCategory: null },
    ...{ absenceTimeCategoryName: "", __v: 0, unitType: "1", canBeRegistered: true },
    ...{ salaryAmount: 0, typeInSalarySystem: 10 },
  }),
  userSkills: (id, n) => ({
    ...{ _id: id, systemAccount, skillTitle: `Behörighet ${n}`, __v: 0, requireEducations: [] },
  }),
  // The sample of section "Get Departments" has an id of 23 digits.
  departments: (id, n) => ({
    ...{ _id: id.slice(1), name: `Avdelning ${n}`, departmentNumber: String(n) },
    ...{ isActive: true, managerIds: [], __v: 0 },
  }),
  users: (id, n, data) =>
    fullUser(id, stamp, {
      ...{ firstName: "Anna", lastName: `Användare ${n}`, email: `anna${n}@example.se` },
      ...{ userName: `anna${n}`, personalNumber: `19800101-${String(n).padStart(4, "0")}` },
      ...{
        isActive: n % 2 === 1,
        isActivated: true,
        department: first(data, "departments", "_id"),
      },
      defaultSalaryType: first(data, "defaultSalaryTypes", "_id"),
      userSkills: n === 1 ? [first(data, "userSkills", "_id")] : [],
    }),
  projectStatuses: (id, n) => ({
    ...{ _id: id, statusName: `Status ${n}`, color: "468847" },
    ...{ inProgressStatus: n === 1, closedStatus: n > 1, isActive: true },
  }),
  projectTypes: (id, n) => ({ _id: id, projectTypeName: `Typ ${n}`, isActive: true, __v: 0 }),
  projectTags: (id, n) => ({ _id: id, tagName: `Etikett ${n}`, color: "673ab7" }),
  projects: (id, n, data) =>
    fullProject(id, stamp, {
      ...{ name: `Projekt ${n}`, projectNumber: String(3000 + n) },
      customer: first(data, "customers", "_id"),
      customerName: first(data, "customers", "name"),
      projectStatusRef: first(data, "projectStatuses", "_id"),
    }),
  workOrderTypes: (id, n) => ({
    ...{ _id: id, isActive: true, workOrderTypeName: `Typ ${n}`, __v: 0, color: "f44336" },
  }),
  workOrderTags: (id, n) => ({ _id: id, tagName: String(n), color: "FAFAFA" }),
  workOrderStatuses: (id, n) => ({
    ...{ _id: id, statusName: n === 1 ? "Ej planerad" : `Status ${n}` },
    ...{ color: n === 1 ? "FF5722" : "468847", inProgressStatus: n > 1, closedStatus: false },
    ...{ isActive: true, plannedStatus: n > 1, status: n === 1 ? 500 : 100 },
  }),
  workOrders: (id, n, data) =>
    fullWorkOrder(id, stamp, {
      ...{ title: `Order ${n}`, workOrderNumber: 2000 + n },
      customer: first(data, "customers", "_id"),
      customerName: first(data, "customers", "name"),
      customerNumber: first(data, "customers", "customerNumber"),
      createdByUser: first(data, "users", "_id"),
      createdByUserName: "Anna Användare 1",
      statusRef: first(data, "workOrderStatuses", "_id"),
      ...(n === 1 ? { project: first(data, "projects", "_id") } : {}),
    }),
  priceLists: (id, n) => ({ _id: id, name: `Prislista ${n}`, isActive: true, __v: 0 }),
};

/** Fills the collections; the same options give the same rows and ids. */
export function seed(data: SeventimeData, nextId: () => string, options: SeventimeOptions): void {
  for (const name of Object.keys(makers) as CollectionName[]) {
    for (let n = 1; n <= (options[name] ?? defaultRows); n += 1) {
      const row = makers[name](nextId(), n, data);
      data[name].set(String(row["_id"] ?? row["userRoleId"]), row);
    }
  }
}

function first(data: SeventimeData, name: CollectionName, field: string): Json {
  const [row] = data[name].values();
  return row?.[field] ?? null;
}
