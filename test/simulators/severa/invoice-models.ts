import { common } from "./common-fields.ts";
import * as rule from "./field-rules.ts";
import type { Model } from "./field-rules.ts";
import { invoiceStatus, numbered } from "./summaries.ts";

const { choice, date, fixed, flag, guidOf, integer, money, never, number, other, ref, text } = rule;

/**
 * Document: InvoiceOutputModel. The document names no input model that it defines, so what is
 * worked out from rows and settings counts as read-only here, and the rest as writable.
 */
export const invoiceModel: Model = {
  collection: "invoices",
  required: [],
  fields: {
    ...common,
    billingCustomer: fixed(ref("customers", numbered)),
    canBeDeleted: fixed(flag(true)),
    creditNoteInvoice: fixed(other),
    culture: ref(),
    currency: fixed(ref()),
    currencyRate: fixed(never(number, 1)),
    customer: fixed(ref("customers", numbered)),
    date: never(date),
    dueDate: never(date),
    entryDate: date,
    flatRatesTotalExcludingTax: fixed(money),
    freeText1: other,
    freeText2: other,
    invoiceNumberBusinessUnitGuid: fixed(text),
    invoiceTemplate: ref(),
    isCreditNote: fixed(flag(false)),
    language: ref(),
    notes: text,
    number: integer,
    orderNumber: text,
    ourReference: text,
    overdueInterest: never(number, 0),
    paymentDate: date,
    paymentTerm: never(integer, 14),
    projectFeesTotalExcludingTax: fixed(money),
    projectTravelExpensesTotalExcludingTax: fixed(money),
    projects: fixed(other, []),
    receiverAddress: other,
    receiverContactEmail: text,
    receiverContactGuid: guidOf("contactPersons"),
    receiverContactName: text,
    receiverCustomerName: text,
    receiverKvkNumber: text,
    receiverVatNumber: text,
    referenceNumber: text,
    reimburseInvoice: fixed(other),
    senderAddress: other,
    senderContactGuid: fixed(text),
    senderContactName: text,
    senderKvkNumber: text,
    senderName: text,
    senderVatNumber: text,
    status: never(ref("invoiceStatuses", invoiceStatus)),
    totalExcludingTax: fixed(money),
    totalIncludingTax: fixed(money),
    totalTax: fixed(money),
    workHourValueAddedTax: fixed(number),
    workHoursQuantity: fixed(never(number, 0)),
    workHoursTotalExcludingTax: fixed(money),
    yourReference: text,
  },
};

/** Document: InvoiceRowOutputModel, which the simulator only shows. */
export const invoiceRowModel: Model = {
  collection: "invoiceRows",
  required: [],
  fields: {
    ...common,
    category: never(choice("Hours", "ProjectFees", "Travels"), "Hours"),
    code: { ...other, initial: [] },
    costCenter: other,
    description: text,
    flatRateGuid: text,
    hasInvoiceComment: flag(false),
    invoiceGuid: guidOf("invoices"),
    measurementUnit: text,
    quantity: never(number, 0),
    recurringSalesAccount: other,
    rowType: never(choice("FlatRate", "Hours", "ProjectFees", "TravelExpenses"), "Hours"),
    salesAccount: other,
    salesReceivableAccount: other,
    sortOrder: never(integer, 0),
    unitPrice: money,
    vatAccount: other,
    vatRate: number,
  },
};

/** Document: InvoiceStatusModel. */
export const invoiceStatusModel: Model = {
  collection: "invoiceStatuses",
  required: ["name"],
  fields: {
    ...common,
    hasInvoiceNumber: flag(false),
    isActive: flag(true),
    isDefault: flag(false),
    isDefaultForCreditNote: flag(false),
    isPaid: flag(false),
    isReadOnly: flag(false),
    isSent: flag(false),
    isWaitingPayment: flag(false),
    name: rule.name,
    sortOrder: never(integer, 0),
  },
};
