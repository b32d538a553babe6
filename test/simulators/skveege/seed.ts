import type { Json, JsonObject } from "../severa/json.ts";
import { accountId, collectionNames } from "./data.ts";
import type { CollectionName, SkveegeData, SkveegeState } from "./data.ts";
import type { SkveegeOptions } from "./options.ts";
import { newAgreement, newBinder, newContact, newOrder } from "./new-rows.ts";
import { newOrganization, newPayment } from "./new-rows.ts";

const stamp = "2015-01-01T00:00:00Z";

/** Makes the nth row of a collection, from 1 on. */
const makers: Readonly<
  Record<CollectionName, (id: string, n: number, data: SkveegeData) => JsonObject>
> = {
  contacts: (id, n) => ({
    ...newContact(id),
    ...{ name: `Kunde ${n}`, address: `Kundevej ${n}`, postalCode: "4321", city: "Kundeby" },
    ...{ countryCode: "DK", phone: "+4522098765", email: `kunde${n}@example.dk` },
    meta: { hairColor: "Brown" },
  }),
  orders: (id, n, data) => ({
    ...newOrder(id, "2015-01-01", "DKK"),
    ...{ number: String(1300 + n), contactId: first(data.contacts), dueDate: "2015-01-15" },
    lines: [{ description: "Window Cleaning", quantity: 1, unitPrice: 12_300, taxRate: 25 }],
    balance: 15_375,
  }),
  binders: (id, n) => ({ ...newBinder(id), name: `Område ${n}` }),
  payments: (id, n, data) => ({
    ...newPayment(id, stamp, "DKK"),
    ...{ contactId: first(data.contacts), amount: 100 * n, type: "bank" },
    transactionDate: "2015-01-01",
  }),
  agreements: (id, n, data) => ({
    ...newAgreement(id),
    ...{ description: `Window Cleaning ${n}`, amount: 23_900, currency: "DKK", accountId },
    ...{ contactId: first(data.contacts), startDate: "2015-01-01" },
    ...{ recurrenceRule: "FREQ=WEEKLY;INTERVAL=4;WKST=MO", meta: { Note: "Good Deal" } },
  }),
};

/** Fills the collections, three rows each if not set; the same options give the same rows. */
export function seed({ data, nextId, options }: SkveegeState, counts: SkveegeOptions): void {
  const [own, foreign] = [nextId("organizations"), nextId("organizations")];
  for (const [id, name] of [
    [own, "Vinduespudser A/S"],
    [foreign, "En anden ApS"],
  ] as const) {
    if (id === own && !options.organization) continue;
    data.organizations.set(id, { ...newOrganization(id, stamp), name });
  }
  const related = options.organization ? [`ORGROLE_${own}_USER`] : [];
  data.accounts.set(accountId, {
    ...{ id: accountId, login: "john", name: "John Dow", email: "john@example.dk" },
    ...{ emailValidated: true, languageCode: "da", roles: ["ROLE_USER", ...related] },
    meta: { hairColor: "Brown" },
  });
  for (const name of collectionNames) {
    for (let n = 1; n <= (counts[name] ?? 3); n += 1) {
      const id = nextId(name);
      data[name].set(id, makers[name](id, n, data));
      if (name === "contacts") data.coordinates.set(id, [9 + n / 1000, 57]);
    }
  }
}

function first(rows: ReadonlyMap<string, JsonObject>): Json {
  const [id = null] = rows.keys();
  return id;
}
