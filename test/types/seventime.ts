/** What must and what must not compile when the Seven Time package is used. Nothing here runs. */
import {
  createCore,
  Customers,
  SevenTime,
  type Call,
  type CappedList,
  type ContactPerson,
  type CreatedWorkOrder,
  type Customer,
  type Department,
  type InvoiceDeliveryType,
  type InvoiceStatus,
  type Project,
  type ProjectBillingMethod,
  type SalaryType,
  type SortDirection,
  type User,
  type WithResponse,
  type WorkOrder,
  type WorkOrderCreator,
} from "../../generated/seventime/src/index.ts";

/** True where both types are one and the same, optional and readonly members included. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where a value's type is exactly the expected one: `exactly<Expected>()(value)`. */
declare function exactly<Expected>(): <Actual>(
  value: Actual,
  ...differs: Equal<Actual, Expected> extends true ? [] : [never]
) => void;

declare const sevenTime: SevenTime;
declare const clientSecret: string;
declare const id: string;

export function theOneCredentialOrNone(): readonly SevenTime[] {
  return [
    new SevenTime(),
    new SevenTime({}),
    new SevenTime({ timeout: 1_000, environment: "production" }),
    new SevenTime({ clientSecret }),
    new SevenTime({ clientSecret: () => clientSecret }),
    new SevenTime({ clientSecret: async () => clientSecret }),
    // @ts-expect-error -- a secret that may be missing is not one
    new SevenTime({ clientSecret: process.env["SECRET"] }),
    // @ts-expect-error -- a secret is a text
    new SevenTime({ clientSecret: 1 }),
    // @ts-expect-error -- no such option
    new SevenTime({ clientSecret, apiKey: clientSecret }),
    // @ts-expect-error -- no such environment
    new SevenTime({ clientSecret, environment: "test" }),
  ];
}

export async function cappedLists(): Promise<void> {
  const call = sevenTime.customers.list({ city: "Lund" });
  exactly<Call<CappedList<Customer>>>()(call);
  const list = await call;
  exactly<readonly Customer[]>()(list.items);
  exactly<readonly Customer[]>()(list.complete());
  exactly<boolean>()(list.truncated);
  exactly<number>()(list.limit);
  exactly<WithResponse<CappedList<Customer>>>()(await call.withResponse());
  exactly<CappedList<User>>()(await sevenTime.users.list());
  exactly<CappedList<SalaryType>>()(await sevenTime.defaultSalaryTypes.list());
  exactly<CappedList<Department>>()(await sevenTime.departments.list());
  exactly<CappedList<ContactPerson>>()(await sevenTime.contactPersons.list({ customerId: id }));
}

export async function cappedListsAreNotWhole(): Promise<void> {
  const call = sevenTime.customers.list();
  const list = await call;
  // @ts-expect-error -- there is no way to all rows
  await call.toArray();
  // @ts-expect-error -- there is no way to all rows
  list.toArray();
  // @ts-expect-error -- there are no further pages
  call.pages();
  // @ts-expect-error -- who walks through a part would take it for the whole
  for await (const _ of call);
  // @ts-expect-error -- who walks through a part would take it for the whole
  for (const _ of list);
  // @ts-expect-error -- the list isn't an array
  list.map(String);
  // @ts-expect-error -- there is no page to go on from
  sevenTime.customers.list({}, { cursor: "next" });
  // @ts-expect-error -- there is no further page
  sevenTime.customers.list({ page: 2 });
}

export async function single(): Promise<void> {
  exactly<Call<Customer>>()(sevenTime.customers.get(id));
  exactly<Project>()(await sevenTime.projects.get(id));
  exactly<WorkOrder>()(await sevenTime.workOrders.get(id));
  // @ts-expect-error -- one row isn't a list
  sevenTime.customers.get(id).complete();
  // @ts-expect-error -- an id is needed
  sevenTime.customers.get();
  // @ts-expect-error -- price lists can't be read alone
  sevenTime.priceLists.get(id);
  // @ts-expect-error -- nothing can be changed
  sevenTime.customers.update(id, { name: "Ek" });
  // @ts-expect-error -- nothing can be deleted
  sevenTime.customers.delete(id);
  const customer = await sevenTime.customers.get(id);
  // @ts-expect-error -- what the vendor answers is not ours to change
  customer.name = "Ek";
}

export async function aNewWorkOrderDiffersFromOneThatIsRead(): Promise<void> {
  const created = await sevenTime.workOrders.create({
    title: "Byt lås",
    customer: id,
    createdByUser: id,
  });
  exactly<CreatedWorkOrder>()(created);
  exactly<WorkOrderCreator>()(created.createdByUser);
  const read = await sevenTime.workOrders.get(created._id);
  exactly<string>()(read.createdByUser);
}

export function queries(): void {
  sevenTime.users.list({
    userRole: 1,
    isActive: true,
    sortBy: "name",
    sortDirection: "descending",
  });
  // @ts-expect-error -- no such parameter
  sevenTime.customers.list({ customerName: "Ek" });
  // @ts-expect-error -- a number is not a flag
  sevenTime.users.list({ isActive: 1 });
  // @ts-expect-error -- contact persons are those of one customer
  sevenTime.contactPersons.list();
  // @ts-expect-error -- contact persons are those of one customer
  sevenTime.contactPersons.list({ sortBy: "name" });
}

export function inputs(): void {
  sevenTime.customers.create({ name: "Ek" });
  // @ts-expect-error -- a customer has a name
  sevenTime.customers.create({ city: "Lund" });
  // @ts-expect-error -- Seven Time assigns it
  sevenTime.customers.create({ name: "Ek", _id: id });
  // @ts-expect-error -- a form knows no null
  sevenTime.customers.create({ name: "Ek", city: null });
  // @ts-expect-error -- can't be sent
  sevenTime.customers.create({ name: "Ek", billingSettings: { priceList: id } });
  const deductionDistribution = [{ userName: "Ek" }];
  // @ts-expect-error -- a share has a person's number and a part
  sevenTime.customers.create({ name: "Ek", billingSettings: { deductionDistribution } });
  const user = { firstName: "Eva", lastName: "Ek", email: "eva@example.se", userName: "eva" };
  sevenTime.users.create({ ...user, userRoleId: 1 });
  // @ts-expect-error -- a user has a role
  sevenTime.users.create(user);
  sevenTime.projects.create({ name: "Ängsgården", projectNumber: 17 });
  // @ts-expect-error -- a project has a name
  sevenTime.projects.create({ projectNumber: 17 });
  // @ts-expect-error -- a work order has a creator
  sevenTime.workOrders.create({ title: "Byt lås", customer: id });
  const order = { title: "Byt lås", customer: id, createdByUser: id };
  // @ts-expect-error -- an address of work says whether it counts
  sevenTime.workOrders.create({ ...order, workAddress: { city: "Ås" } });
}

export function enumsThatMayGrow(): void {
  const methods: readonly ProjectBillingMethod[] = ["HOURLY", "PERUSER", "A_NEW_ONE"];
  const statuses: readonly InvoiceStatus[] = [0, 30, 40];
  const types: readonly InvoiceDeliveryType[] = [0, 10, 30];
  // @ts-expect-error -- a status is a number
  const text: InvoiceStatus = "30";
  // @ts-expect-error -- a method is a text
  const number: ProjectBillingMethod = 1;
  void [methods, statuses, types, text, number];
}

export function enumsThatMayNot(): void {
  const directions: readonly SortDirection[] = ["ascending", "descending"];
  exactly<"ascending" | "descending">()("ascending" as SortDirection);
  // @ts-expect-error -- directions are spelled out
  sevenTime.customers.list({ sortBy: "name", sortDirection: "asc" });
  void directions;
}

export function singleResources(): readonly Customers[] {
  return [
    new Customers(createCore()),
    new Customers(createCore({ clientSecret })),
    // @ts-expect-error -- a resource takes a core, not the client's options
    new Customers({ clientSecret }),
  ];
}
