/** What must and what must not compile when the Severa package is used. Nothing here runs. */
import {
  createCore,
  Customers,
  replace,
  Severa,
  type Call,
  type Core,
  type CustomerModel,
  type FlatRateOutputModel,
  type HolidayModel,
  type InvoiceOutputModel,
  type JsonPatch,
  type Page,
  type Paged,
  type ProjectOutputModel,
  type ResponseInfo,
  type SeveraOptions,
  type UserOutputModel,
  type WithResponse,
} from "../../generated/severa/src/index.ts";

/** True where both types are one and the same, optional and readonly members included. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where a value's type is exactly the expected one: `exactly<Expected>()(value)`. */
declare function exactly<Expected>(): <Actual>(
  value: Actual,
  ...differs: Equal<Actual, Expected> extends true ? [] : [never]
) => void;

declare const severa: Severa;
declare const core: Core;
declare const guid: string;

export function exactlyTellsTypesApart(value: { readonly a?: string }): void {
  exactly<{ readonly a?: string }>()(value);
  // @ts-expect-error -- not optional
  exactly<{ readonly a: string }>()(value);
  // @ts-expect-error -- not readonly
  exactly<{ a?: string }>()(value);
  // @ts-expect-error -- not unknown
  exactly<{ readonly a?: unknown }>()(value);
}

export function withoutCredentials(): readonly Severa[] {
  return [new Severa(), new Severa({}), new Severa({ timeout: 1_000, scopes: ["users:read"] })];
}

export function withCredentials(clientId: string, clientSecret: string): readonly Severa[] {
  return [
    new Severa({ clientId, clientSecret }),
    new Severa({ clientId, clientSecret: () => clientSecret }),
    new Severa({ clientId, clientSecret: async () => clientSecret }),
    new Severa({ clientId, clientSecret, scopes: ["customers:read", "invoices:write"] }),
    new Severa({ clientId, clientSecret, environment: "test" }),
    new Severa({ clientId, clientSecret, environment: "production" }),
  ];
}

export function withHalfACredential(clientId: string, clientSecret: string): readonly Severa[] {
  return [
    // @ts-expect-error -- the secret is missing
    new Severa({ clientId }),
    // @ts-expect-error -- the id is missing
    new Severa({ clientSecret }),
    // @ts-expect-error -- a secret that may be missing is not one
    new Severa({ clientId, clientSecret: undefined }),
    // @ts-expect-error -- an id is a text
    new Severa({ clientId: 1, clientSecret }),
    // @ts-expect-error -- no such scope
    new Severa({ clientId, clientSecret, scopes: ["customer:read"] }),
    // @ts-expect-error -- no such scope, without credentials either
    new Severa({ scopes: ["customers"] }),
    // @ts-expect-error -- no such environment
    new Severa({ clientId, clientSecret, environment: "staging" }),
    // @ts-expect-error -- no such option
    new Severa({ clientId, clientSecret, apiKey: clientSecret }),
  ];
}

export async function pagedCalls(): Promise<void> {
  const customers = severa.customers.list({ isActive: true });
  exactly<Paged<CustomerModel>>()(customers);
  exactly<Page<CustomerModel>>()(await customers);
  const users = severa.users.list();
  exactly<Paged<UserOutputModel>>()(users);
  const projects = severa.customers.projects.list(guid);
  exactly<Paged<ProjectOutputModel>>()(projects);
  for await (const customer of customers) exactly<CustomerModel>()(customer);
  for await (const page of customers.pages()) exactly<Page<CustomerModel>>()(page);
  const some = await customers.toArray({ maxItems: 500 });
  exactly<CustomerModel[]>()(some);
  const { items, cursor } = await customers;
  exactly<readonly CustomerModel[]>()(items);
  exactly<string | undefined>()(cursor);
  severa.customers.list({}, { maxPages: 2, ...(cursor === undefined ? {} : { cursor }) });
  // @ts-expect-error -- the client pages itself
  severa.customers.list({ pageToken: "next" });
}

export async function callsThatAreNotPaged(): Promise<void> {
  const holidays = await severa.holidays.list();
  exactly<readonly HolidayModel[]>()(holidays);
  // @ts-expect-error -- nothing is paged here
  await severa.holidays.list().toArray();
  // @ts-expect-error -- nothing is paged here
  severa.customers.get(guid).pages();
  // @ts-expect-error -- one answer has no items to walk through
  for await (const _ of severa.holidays.list());
  // @ts-expect-error -- only walks through pages take a cursor
  severa.holidays.list({}, { cursor: "next" });
}

export async function results(): Promise<void> {
  const customer = await severa.customers.get(guid);
  exactly<CustomerModel>()(customer);
  const whole = await severa.customers.get(guid).withResponse();
  exactly<WithResponse<CustomerModel>>()(whole);
  exactly<ResponseInfo>()(whole.response);
  const page = await severa.customers.list().withResponse();
  exactly<WithResponse<Page<CustomerModel>>>()(page);
  exactly<Call<void>>()(severa.customers.delete(guid));
  const bytes = await severa.invoices.getPdf(guid);
  exactly<Uint8Array>()(bytes);
  const changed = await severa.invoices.update(guid, [replace("/number", 45)]);
  exactly<readonly InvoiceOutputModel[]>()(changed);
  const rates = await severa.flatRates.get(guid);
  exactly<readonly FlatRateOutputModel[]>()(rates);
  // @ts-expect-error -- what the vendor answers is not ours to change
  customer.name = "Acme";
  // @ts-expect-error -- a guid is needed
  severa.customers.get();
}

export function queries(): void {
  severa.customers.list({ isActive: true, customerNames: ["Acme"], rowCount: 10 });
  // @ts-expect-error -- no such parameter
  severa.customers.list({ active: true });
  // @ts-expect-error -- no such type
  severa.customers.list({ isActive: "true" });
  severa.currencies.list({ sortings: [{ key: "name", value: "Desc" }] });
  // @ts-expect-error -- directions are spelt Asc and Desc
  severa.currencies.list({ sortings: [{ key: "name", value: "descending" }] });
  // @ts-expect-error -- sortings are pairs
  severa.currencies.list({ sortings: ["name"] });
}

export function patches(patch: JsonPatch<{ readonly n: number | null }>): void {
  severa.invoices.update(guid, [replace("/number", 45), replace("/notes", null)]);
  // @ts-expect-error -- the pointer leads nowhere
  severa.invoices.update(guid, [replace("/numbr", 45)]);
  // @ts-expect-error -- a pointer begins with a slash
  severa.invoices.update(guid, [replace("number", 45)]);
  // @ts-expect-error -- a number is no text
  severa.invoices.update(guid, [replace("/number", "45")]);
  // @ts-expect-error -- only the server sets it
  severa.invoices.update(guid, [replace("/createdDateTime", "2026-01-01T00:00:00Z")]);
  // @ts-expect-error -- the server knows no other operation
  severa.invoices.update(guid, [{ op: "remove", path: "/number" }]);
  // @ts-expect-error -- a patch is a list
  severa.invoices.update(guid, replace("/number", 45));
  // @ts-expect-error -- a patch is no row
  severa.invoices.update(guid, [{ number: 45 }]);
  // @ts-expect-error -- a patch belongs to one kind of row
  severa.invoices.update(guid, patch);

  severa.customers.update(guid, [replace("/headquarterAddress/guid", guid)]);
  severa.invoices.update(guid, [replace("/projects/0/guid", guid)]);
  // @ts-expect-error -- an address has no town
  severa.customers.update(guid, [replace("/headquarterAddress/town", "Turku")]);
  // @ts-expect-error -- the customer only names the address; its city is the address's own
  severa.customers.update(guid, [replace("/headquarterAddress/city", "Turku")]);
  // @ts-expect-error -- a guid is a text
  severa.customers.update(guid, [replace("/headquarterAddress/guid", 20_100)]);

  const unitPrice = { amount: 85, currencyCode: "EUR" } as const;
  severa.projectWorkHourPrices.update(guid, [replace("/unitPrice", unitPrice)]);
  // @ts-expect-error -- an amount needs its currency
  severa.projectWorkHourPrices.update(guid, [replace("/unitPrice", { amount: 85 })]);
  // @ts-expect-error -- a currency needs its amount
  severa.projectWorkHourPrices.update(guid, [replace("/unitPrice", { currencyCode: "EUR" })]);
}

export function bodies(): void {
  severa.customers.create({ name: "Acme" });
  // @ts-expect-error -- a customer has a name
  severa.customers.create({ notes: "none" });
  // @ts-expect-error -- only the server sets it
  severa.customers.create({ name: "Acme", createdDateTime: "2026-01-01T00:00:00Z" });
}

export function singleResources(options: SeveraOptions): readonly Customers[] {
  // @ts-expect-error -- a resource takes a core, not the client's options
  const wrong = new Customers(options);
  return [
    new Customers(createCore()),
    new Customers(createCore(options)),
    new Customers(core),
    wrong,
  ];
}
