import { common } from "./common-fields.ts";
import * as rule from "./field-rules.ts";
import type { Model } from "./field-rules.ts";
import { contact, named, numbered, person, phaseCustomer, phaseProject } from "./summaries.ts";

const { date, fixed, flag, integer, money, never, number, other, ref, text } = rule;

/** Document: ProjectOutputModel; writable is what ProjectInputModelBase has too. */
export const projectModel: Model = {
  collection: "projects",
  required: ["name", "customer", "projectOwner"],
  fields: {
    ...common,
    billingContact: ref("contactPersons", contact),
    businessUnit: ref(),
    calculatedCompletionPercentage: fixed(integer),
    closedDate: fixed(date),
    completionEstimatePercentage: integer,
    costCenter: ref(),
    currency: ref(),
    customer: never(ref("customers", numbered)),
    customerContact: ref("contactPersons", contact),
    deadline: date,
    defaultWorkType: fixed(ref("workTypes", named)),
    description: text,
    expectedOrderDate: date,
    expectedValue: { ...money, nullableAmount: true },
    internalName: text,
    invoiceNotes: text,
    invoiceTemplate: ref(),
    isClosed: flag(false),
    isDailyAllowanceBillable: fixed(flag(false)),
    isInternal: flag(false),
    isJoiningAllowed: flag(true),
    isMileageBillable: fixed(flag(false)),
    isOtherTravelExpensesBillable: fixed(flag(false)),
    keywords: fixed(other, []),
    leadSource: ref(),
    name: rule.name,
    number: integer,
    orderNumber: text,
    ourReference: text,
    paymentTerm: integer,
    pricelist: fixed(ref()),
    probability: integer,
    projectOwner: never(ref("users", person)),
    projectStatus: other,
    rootPhase: fixed(ref("phases", named)),
    salesPerson: ref("users", person),
    salesStatus: other,
    startDate: date,
    useOvertimeMultipliers: flag(true),
    useProductsFromSetting: flag(true),
    useWorkTypesFromSetting: flag(true),
    yourReference: text,
  },
};

/** Document: PhaseModelWithHierarchyInfo, which the simulator only shows. */
export const phaseModel: Model = {
  collection: "phases",
  required: ["name"],
  fields: {
    ...common,
    code: text,
    currencyCode: ref(),
    customer: fixed(ref("customers", phaseCustomer)),
    deadline: date,
    defaultWorkType: ref("workTypes", named),
    hasChildren: fixed(flag(false)),
    isCompleted: flag(false),
    isLocked: flag(false),
    level: fixed(never(integer, 0)),
    name: rule.name,
    originalDeadline: date,
    originalStartDate: date,
    originalWorkHoursEstimate: number,
    parentPhase: ref("phases", ({ guid }) => ({ guid })),
    phaseStatus: other,
    project: never(ref("projects", phaseProject)),
    sortOrder: integer,
    startDate: date,
    workHoursEstimate: number,
  },
};

/** Document: WorkTypeOutputModel, which the simulator only shows. */
export const workTypeModel: Model = {
  collection: "workTypes",
  required: ["name"],
  fields: {
    ...common,
    code: text,
    hourCost: { ...money, nullableAmount: true },
    isActive: flag(true),
    isDefault: flag(false),
    isProductive: flag(true),
    name: rule.name,
    salesAccount: ref(),
  },
};
