/** What must and what must not compile when the Skveege package is used. Nothing here runs. */
import {
  Contacts,
  createCore,
  Skveege,
  type Account,
  type Agreement,
  type Binder,
  type Call,
  type Contact,
  type Coordinate,
  type Order,
  type OrderState,
  type OrderType,
  type Organization,
  type Page,
  type Paged,
  type Payment,
  type PaymentType,
  type Plan,
  type SkveegeErrorCode,
  type SubscriptionPeriod,
  type WithResponse,
} from "../../generated/skveege/src/index.ts";

/** True where both types are one and the same, optional and readonly members included. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where a value's type is exactly the expected one: `exactly<Expected>()(value)`. */
declare function exactly<Expected>(): <Actual>(
  value: Actual,
  ...differs: Equal<Actual, Expected> extends true ? [] : [never]
) => void;

declare const skveege: Skveege;
declare const apiKey: string;
declare const id: string;

export function theOneCredentialOrNone(): readonly Skveege[] {
  return [
    new Skveege(),
    new Skveege({}),
    new Skveege({ timeout: 1_000, limitShare: 0.5, environment: "production" }),
    new Skveege({ apiKey }),
    new Skveege({ apiKey: () => apiKey }),
    new Skveege({ apiKey: async () => apiKey }),
    // @ts-expect-error -- a key that may be missing is not one
    new Skveege({ apiKey: process.env["KEY"] }),
    // @ts-expect-error -- a key is a text
    new Skveege({ apiKey: 1 }),
    // @ts-expect-error -- no such option
    new Skveege({ apiKey, token: apiKey }),
    // @ts-expect-error -- no such environment
    new Skveege({ apiKey, environment: "test" }),
  ];
}

export async function pagedLists(): Promise<void> {
  const contacts = skveege.contacts.list({ search: "Anna" });
  exactly<Paged<Contact>>()(contacts);
  exactly<Page<Contact>>()(await contacts);
  exactly<WithResponse<Page<Contact>>>()(await contacts.withResponse());
  for await (const contact of contacts) exactly<Contact>()(contact);
  for await (const page of contacts.pages()) exactly<Page<Contact>>()(page);
  exactly<Contact[]>()(await contacts.toArray({ maxItems: 500 }));
  exactly<Paged<Order>>()(skveege.orders.list());
  exactly<Paged<Binder>>()(skveege.binders.list());
  exactly<Paged<Payment>>()(skveege.payments.list({ size: 50 }));
  exactly<Paged<Agreement>>()(skveege.agreements.list({}, { maxPages: 2 }));
  // @ts-expect-error -- the client pages itself
  skveege.contacts.list({ page: 1 });
  // @ts-expect-error -- no such parameters, though one section speaks of them
  skveege.contacts.list({ limit: 10, offset: 20 });
  // @ts-expect-error -- a size is a number
  skveege.contacts.list({ size: "100" });
}

export async function callsThatAreNotPaged(): Promise<void> {
  exactly<Call<Account>>()(skveege.account.get());
  exactly<Call<Organization>>()(skveege.organizations.get());
  exactly<Call<Contact>>()(skveege.contacts.get(id));
  exactly<Call<Contact>>()(skveege.contacts.update(id, { phone: "+4522123456" }));
  exactly<Call<void>>()(skveege.contacts.delete(id));
  exactly<Call<Order>>()(skveege.orders.approve(id));
  exactly<Call<Plan>>()(skveege.plan.get({ date: "2026-03-16", accountId: id }));
  // @ts-expect-error -- one row isn't a list
  skveege.contacts.get(id).toArray();
  // @ts-expect-error -- the plan of a day is one answer
  skveege.plan.get({ date: "2026-03-16", accountId: id }).toArray();
  // @ts-expect-error -- one answer has no items to walk through
  for await (const _ of skveege.organizations.get());
  // @ts-expect-error -- there is only one organization
  skveege.organizations.list();
  // @ts-expect-error -- payments can't be changed
  skveege.payments.update(id, { amount: 1 });
  // @ts-expect-error -- payments can't be deleted
  skveege.payments.delete(id);
  const contact = await skveege.contacts.get(id);
  exactly<string | null>()(contact.city);
  // @ts-expect-error -- what the vendor answers is not ours to change
  contact.name = "Anna";
  const { path } = await skveege.plan.get({ date: "2026-03-16", accountId: id });
  exactly<readonly Coordinate[]>()(path);
}

export function inputs(): void {
  skveege.contacts.create({ name: "Anna", meta: { hairColor: "Brown" } });
  // @ts-expect-error -- a contact has a name
  skveege.contacts.create({ meta: { hairColor: "Brown" } });
  // @ts-expect-error -- values of meta are texts
  skveege.contacts.create({ name: "Anna", meta: { age: 30 } });
  // @ts-expect-error -- a form knows no null
  skveege.contacts.update(id, { city: null });
  // @ts-expect-error -- nothing sets it
  skveege.contacts.update(id, { archived: true });
  skveege.contacts.update(id, {});
  // @ts-expect-error -- an organization has a name
  skveege.organizations.create({ city: "Ribe" });
  skveege.orders.create({});
  skveege.orders.create({ type: "Credit", lines: [{ description: "Vinduer", unitPrice: 100 }] });
  // @ts-expect-error -- a sale stays a sale
  skveege.orders.update(id, { type: "Credit" });
  // @ts-expect-error -- approving is a call of its own
  skveege.orders.update(id, { state: "approved" });
  skveege.payments.create({ type: "bank", transactionDate: "2026-03-16", associations: [id] });
  // @ts-expect-error -- money moved on a day
  skveege.payments.create({ type: "bank" });
  // @ts-expect-error -- money moved somehow
  skveege.payments.create({ transactionDate: "2026-03-16" });
  // @ts-expect-error -- associations are ids
  skveege.payments.create({ type: "bank", transactionDate: "2026-03-16", associations: id });
  const agreement = { currency: "DKK", contactId: id, startDate: "2026-03-16" };
  skveege.agreements.create(agreement);
  // @ts-expect-error -- an agreement has a first day
  skveege.agreements.create({ currency: "DKK", contactId: id });
  // @ts-expect-error -- an agreement is made with a contact
  skveege.agreements.create({ currency: "DKK", startDate: "2026-03-16" });
  // @ts-expect-error -- a plan is somebody's
  skveege.plan.get({ date: "2026-03-16" });
  // @ts-expect-error -- a plan is that of a day
  skveege.plan.get({ accountId: id });
  // @ts-expect-error -- a plan is that of a day and somebody's
  skveege.plan.get();
}

export function places(): void {
  skveege.contacts.list({ nearby: [-7.4, 62.1] });
  exactly<Coordinate>()([-7.4, 62.1] as readonly [number, number]);
  // @ts-expect-error -- a place has a latitude too
  skveege.contacts.list({ nearby: [-7.4] });
  // @ts-expect-error -- a place has two numbers
  skveege.contacts.list({ nearby: [-7.4, 62.1, 0] });
}

export function enumsThatMayGrow(): void {
  const types: readonly OrderType[] = ["Sale", "Credit", "Gift"];
  const states: readonly OrderState[] = ["draft", "approved", "invoiced"];
  const means: readonly PaymentType[] = ["creditcard", "bank", "cash", "mobilepay"];
  const periods: readonly SubscriptionPeriod[] = ["Monthly", "Weekly"];
  const codes: readonly SkveegeErrorCode[] = ["api_error", "a_new_one"];
  // @ts-expect-error -- a type is a text
  const number: OrderType = 1;
  void [types, states, means, periods, codes, number];
}

export function singleResources(): readonly Contacts[] {
  return [
    new Contacts(createCore()),
    new Contacts(createCore({ apiKey })),
    // @ts-expect-error -- a resource takes a core, not the client's options
    new Contacts({ apiKey }),
  ];
}
