import type { JsonObject, Row } from "./json.ts";

/** The named fields of a row, null where it lacks one. */
function picked(row: Row, ...fields: readonly string[]): JsonObject {
  return Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));
}

/** Document: ModelWithName. */
export function named(row: Row): JsonObject {
  return picked(row, "guid", "name");
}

/** Document: ContactCustomer, WorkHourCustomerSubModel, InvoiceProjectSubModel and their like. */
export function numbered(row: Row): JsonObject {
  return picked(row, "guid", "name", "number");
}

/** Document: UserWithFirstNameLastNameAndPhotoFileModel. */
export function person(row: Row): JsonObject {
  const { firstName, lastName } = row;
  return {
    ...picked(row, "guid", "firstName", "lastName", "code"),
    name: `${String(firstName)} ${String(lastName)}`,
  };
}

/** Document: CustomerContactSubModel. */
export function contact(row: Row): JsonObject {
  const { firstName, lastName } = row;
  return {
    ...picked(row, "guid", "firstName", "lastName", "isDeleted"),
    name: `${String(firstName)} ${String(lastName)}`,
  };
}

/** Document: CustomerHeadquarterAddress, whose country is a name only. */
export function headquarter(row: Row): JsonObject {
  const country = row["country"] as JsonObject | null;
  return {
    ...picked(row, "guid", "addressline", "city", "postalCode"),
    country: country?.["name"] ?? null,
  };
}

/** Document: WorkHourPhaseSubModel. */
export function phase(row: Row): JsonObject {
  return picked(row, "guid", "name", "isCompleted", "isLocked");
}

/** Document: PhaseProjectSubModel. */
export function phaseProject(row: Row): JsonObject {
  return picked(row, "guid", "name", "number", "isClosed", "isInternal");
}

/** Document: PhaseCustomerSubModel. */
export function phaseCustomer(row: Row): JsonObject {
  return picked(row, "guid", "name", "number", "isInternal");
}

/** Document: WorkHourProjectSubModel. */
export function workHourProject(row: Row): JsonObject {
  return { ...picked(row, "guid", "name", "number", "isClosed"), companyGuid: null };
}

/** Document: WorkHourWorkTypeSubModel. */
export function workType(row: Row): JsonObject {
  return picked(row, "guid", "name", "code");
}

/** Document: WorkHourInvoiceSubModel. */
export function invoice(row: Row): JsonObject {
  return picked(row, "guid", "number", "date");
}

/** Document: InvoiceStatusSubModel. */
export function invoiceStatus(row: Row): JsonObject {
  return picked(row, "guid", "name", "isPaid", "isSent", "isWaitingPayment");
}
