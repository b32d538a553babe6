import { FormError } from "../seventime/form-body.ts";
import { choice, date, filled, flag, integer, isDay, list } from "../seventime/form-fields.ts";
import { matching, nested, number, record, ref, single, text } from "../seventime/form-fields.ts";
import type { Fields, ReadField, UnknownNames } from "../seventime/form-fields.ts";
import type { JsonObject } from "../severa/json.ts";
import type { SkveegeData } from "./data.ts";

const country = matching(/^[A-Z]{2}$/, "a 2-letter country code");
const language = matching(/^[a-z]{2}$/, "a 2-letter language code");
const currency = matching(/^[A-Z]{3}$/, "a 3-letter currency code");

/** Section "Metadata": key names of up to 40 characters, values of up to 500, all of them text. */
const meta: ReadField = (node, name) => {
  const values = [...nested(node, name)].map(([key, value]): [string, string] => {
    const param = `${name}[${key}]`;
    const found = single(value, param);
    if (key.length > 40) throw new FormError(param, `The key '${key}' exceeds 40 characters.`);
    if (found.length > 500) throw new FormError(param, `'${param}' exceeds 500 characters.`);
    return [key, found];
  });
  return Object.fromEntries(values);
};

/** Section "Update an account". */
export const accountFields: Fields = { name: filled, email: text, languageCode: language, meta };

/** Sections "Create an organization" and "Update an organization". */
export const organizationFields: Fields = {
  ...{ name: filled, url: text, address: text, postalCode: text, city: text },
  ...{ countryCode: country, phone: text, email: text, registrationNo: text },
  ...{ languageCode: language, baseCurrency: currency, subjectToVat: flag, timeZone: text },
};

/** Sections "Create a contacts" and "Update a contact". */
export const contactFields: Fields = {
  ...{ name: filled, address: text, postalCode: text, city: text, countryCode: country },
  ...{ number: text, phone: text, email: text, registrationNo: text, ean: text },
  ...{ paymentTermsDays: integer, meta },
};

/** Sections "Create an binder" and "Update an binder". */
export const binderFields: Fields = { name: filled, meta };

/** Sections "Create an agreement" and "Update an agreement". */
export const agreementFields = (data: SkveegeData): Fields => ({
  ...{ description: text, amount: number, currency, contactId: ref(data.contacts) },
  ...{ recurrenceRule: text, startDate: date, endDate: date, previousDate: date, nextDate: date },
  ...{ accountId: ref(data.accounts), meta },
});

/** Section "Update an order"; only "Create an order" has a type, too. */
export const orderFields = (data: SkveegeData, unknown: UnknownNames): Fields => ({
  ...{ number: filled, contactId: ref(data.contacts), contactName: text, contactAddress: text },
  ...{ contactCountryCode: country, notes: text, date, creditOrderId: ref(data.orders), currency },
  ...{ orderHolderId: ref(data.binders), paymentTermsDays: integer },
  lines: list(
    record({ description: text, quantity: number, unitPrice: number, taxRate: number }, unknown),
  ),
});

/** Whether an order is a sale or a credit (section "The order object"). */
export const orderType = choice("Sale", "Credit");

/** Section "Create a payment"; transactionDate is a date in one table and a datetime in the other. */
export const paymentFields = (data: SkveegeData): Fields => ({
  ...{ contactId: ref(data.contacts), amount: number, currency },
  type: choice("creditcard", "bank", "cash"),
  createdDate: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "a time as YYYY-MM-DDTHH:MM:SSZ"),
  transactionDate: (node, name) => {
    const day = single(node, name).replace(/T\d\d:\d\d(:\d\d)?Z$/, "");
    if (isDay(day)) return day;
    throw new FormError(name, `'${name}' must be a date as YYYY-MM-DD.`);
  },
  associations: list(ref(data.orders)),
});

/**
 * A row after an update: what isn't sent stays, for the keys of meta as well, up to the 20 keys of
 * section "Metadata".
 */
export function merged(row: JsonObject, values: JsonObject): JsonObject {
  if (values["meta"] === undefined) return { ...row, ...values };
  const all = { ...(row["meta"] as JsonObject), ...(values["meta"] as JsonObject) };
  if (Object.keys(all).length > 20) throw new FormError("meta", "'meta' exceeds 20 keys.");
  return { ...row, ...values, meta: all };
}
