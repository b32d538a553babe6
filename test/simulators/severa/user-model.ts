import { common, salutations, satisfactionLevels } from "./common-fields.ts";
import * as rule from "./field-rules.ts";
import type { Model } from "./field-rules.ts";

const { choice, fixed, flag, other, ref, text } = rule;

/** Document: UserOutputModel; writable is what UserInputModel has too. */
export const userModel: Model = {
  collection: "users",
  required: ["firstName", "lastName"],
  fields: {
    ...common,
    address: text,
    bankAccountNumber: text,
    birthDate: rule.dateTime,
    businessUnit: ref(),
    city: text,
    code: text,
    country: ref(),
    countryRegion: ref(),
    culture: ref(),
    defaultActivityType: ref(),
    email: text,
    firstName: { ...rule.name, maxLength: 100 },
    isActive: flag(true),
    keywords: fixed(other, []),
    language: ref(),
    lastLogin: fixed(rule.dateTime),
    lastName: { ...rule.name, maxLength: 100 },
    notes: text,
    permissionProfile: ref(),
    phone: text,
    postalCode: text,
    salutation: choice(...salutations),
    satisfaction: choice(...satisfactionLevels),
    socialSecurityNumber: text,
    superiorUser: ref("users", ({ guid }) => ({ guid })),
    timezone: ref(),
    title: fixed(text),
    userType: choice("FullUser", "Employee", "RestrictedEmployee", "Subcontractor"),
    workContract: fixed(other),
    workType: ref("workTypes", ({ guid }) => ({ guid })),
  },
};
