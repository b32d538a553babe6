import { common, salutations, satisfactionLevels } from "./common-fields.ts";
import * as rule from "./field-rules.ts";
import type { Model } from "./field-rules.ts";
import { headquarter, numbered, person } from "./summaries.ts";

const { choice, fixed, flag, guidOf, integer, never, number, other, ref, text } = rule;

/** Document: CustomerModel. */
export const customerModel: Model = {
  collection: "customers",
  required: ["name"],
  fields: {
    ...common,
    annualRevenue: integer,
    currency: ref(),
    eInvoiceAddress: text,
    eInvoiceOperator: text,
    email: text,
    headquarterAddress: ref("addresses", headquarter),
    industry: ref(),
    invoiceTemplate: ref(),
    invoicingVat: ref(),
    isActive: flag(true),
    isInternal: fixed(flag(false)),
    kvkNumber: { ...text, maxLength: 25 },
    language: ref(),
    name: rule.name,
    notes: text,
    number: integer,
    numberOfEmployees: integer,
    overdueInterest: number,
    owner: ref("users", person),
    paymentTerm: integer,
    pricelist: ref(),
    timezone: ref(),
    vatNumber: text,
    website: text,
  },
};

/** Document: ContactModel. */
export const contactPersonModel: Model = {
  collection: "contactPersons",
  required: ["firstName", "lastName", "customer"],
  fields: {
    ...common,
    addressGuid: guidOf("addresses"),
    customer: never(ref("customers", numbered)),
    dateOfBirth: rule.date,
    description: text,
    emails: fixed(other, []),
    firstName: rule.name,
    isActive: flag(true),
    isDeleted: fixed(flag(false)),
    isEmailAllowed: flag(false),
    jobTitle: text,
    language: ref(),
    lastName: rule.name,
    name: fixed(text),
    phoneNumbers: fixed(other, []),
    role: ref(),
    salutation: choice(...salutations),
    satisfactionLevel: choice(...satisfactionLevels),
    timeZone: ref(),
  },
  derive: ({ firstName, lastName }) => ({ name: `${String(firstName)} ${String(lastName)}` }),
};

/** Document: AddressModel. */
export const addressModel: Model = {
  collection: "addresses",
  required: [],
  fields: {
    ...common,
    addressline: text,
    city: text,
    contacts: { ...other, initial: [] },
    country: ref(),
    countryRegion: ref(),
    customer: ref("customers", numbered),
    fax: text,
    isBillingAddress: flag(false),
    isPostalAddress: flag(false),
    isVisitAddress: flag(false),
    phone: text,
    postalCode: text,
  },
};
