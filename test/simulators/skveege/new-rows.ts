import type { JsonObject } from "../severa/json.ts";

/** An organization as the example of section "Create an organization" has it. */
export function newOrganization(id: string, createdDate: string): JsonObject {
  return {
    ...{ id, name: null, url: null, address: null, postalCode: null, city: null },
    ...{ countryCode: "DK", phone: null, email: null, registrationNo: null },
    ...{ terminated: false, terminationTime: null, createdDate, trial: true },
    ...{ subscriptionPrice: 0, subscriptionPeriod: "Monthly", subscriptionDiscount: 0 },
    ...{ subscriptionExpires: null, subscriptionType: "Free", languageCode: "da" },
    ...{ baseCurrency: "DKK", locked: false, subjectToVat: true, timeZone: "Europe/Copenhagen" },
  };
}

/** A contact without anything sent (section "The contact object"). */
export function newContact(id: string): JsonObject {
  return {
    ...{ id, name: null, address: null, postalCode: null, city: null, countryCode: null },
    ...{ number: null, phone: null, email: null, registrationNo: null, ean: null },
    ...{ paymentTermsDays: null, archived: false, meta: {} },
  };
}

/** A binder without anything sent (section "The binder object"). */
export function newBinder(id: string): JsonObject {
  return { id, name: null, meta: {} };
}

/** An agreement without anything sent (example of section "Create an agreement"). */
export function newAgreement(id: string): JsonObject {
  return {
    ...{ id, description: null, amount: null, currency: null, contactId: null },
    ...{ recurrenceRule: null, startDate: null, endDate: null, previousDate: null },
    ...{ nextDate: null, archived: false, accountId: null, meta: {} },
  };
}

/**
 * An order without anything sent (section "The order object"): its number stays null until it is
 * approved, and 14 days to pay are what the examples show.
 */
export function newOrder(id: string, date: string, currency: string): JsonObject {
  return {
    ...{ id, type: "Sale", number: null, contactId: null, contactName: null },
    ...{ contactAddress: null, contactCountryCode: null, notes: null, date, dueDate: null },
    ...{ creditOrderId: null, state: "draft", currency, balance: 0, paid: false },
    ...{ orderHolderId: null, paymentTermsDays: 14, lines: [] },
  };
}

/** A payment without anything sent (section "The payment object"). */
export function newPayment(id: string, createdDate: string, currency: string): JsonObject {
  return {
    ...{ id, contactId: null, amount: 0, currency, type: null, createdDate },
    ...{ transactionDate: null, associations: [] },
  };
}
