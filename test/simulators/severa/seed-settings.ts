import type { CollectionName, SeveraData } from "./data.ts";
import { localCountry } from "./holiday-routes.ts";
import type { JsonObject } from "./json.ts";
import { addRow } from "./store.ts";

/** The moment of the first seeded row; each following row is a second younger. */
export const SEED_START = Date.parse("2024-01-01T08:00:00Z");

/** Adds seeded rows, a second apart, far enough back not to meet a test's changedSince. */
export type Seeder = (collection: CollectionName, fields: JsonObject) => string;

/** A seeder for some data; it answers the guid of the row added. */
export function createSeeder(data: SeveraData): Seeder {
  let moment = SEED_START;
  return (collection, fields) => {
    moment += 1000;
    return addRow(data, collection, fields, moment).guid;
  };
}

/** Users, work types, invoice statuses and holidays. */
export function seedSettings(add: Seeder, currency: string): void {
  const names = [
    "Åsa",
    "Björn",
    "Kaisa",
    "Dag",
    "Elina",
    "Frøya",
    "Gunnar",
    "Hanna",
    "Ivar",
    "Jón",
  ];
  names.forEach((firstName, index) => {
    add("users", {
      firstName,
      lastName: `Testperson ${index + 1}`,
      code: `U${index + 1}`,
      email: `user${index + 1}@severa.example`,
      isActive: index < 8,
      userType: "FullUser",
    });
  });
  const workTypes = [
    "Consulting",
    "Design",
    "Development",
    "Meeting",
    "Travelling",
    "Retired type",
  ];
  workTypes.forEach((name, index) => {
    add("workTypes", {
      name,
      code: `W${workTypes.length - index}`,
      isActive: name !== "Retired type",
      isDefault: index === 0,
      isProductive: name !== "Meeting",
      hourCost: { amount: 40 + index, currencyCode: currency, multiCurrencyInfo: null },
    });
  });
  seedStatuses(add);
  const holidays = {
    "2024-12-06": "Independence Day",
    "2024-12-25": "Christmas Day",
    "2025-01-01": "New Year's Day",
    "2025-04-18": "Good Friday",
    "2025-05-01": "May Day",
    "2025-12-25": "Christmas Day",
  };
  for (const [date, name] of Object.entries(holidays)) {
    add("holidays", { name, date, countryGuid: localCountry });
  }
}

/** The four statuses of the guide's section "Invoice status workflow". */
function seedStatuses(add: Seeder): void {
  const sent = { hasInvoiceNumber: true, isSent: true, isReadOnly: true };
  const statuses: readonly JsonObject[] = [
    { name: "Draft", isDefault: true },
    { name: "Approved" },
    { name: "Sent", ...sent, isWaitingPayment: true },
    { name: "Paid", ...sent, isPaid: true },
  ];
  statuses.forEach((status, index) => add("invoiceStatuses", { ...status, sortOrder: index + 1 }));
}
