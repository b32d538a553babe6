/**
 * A customer (`kund`) as Seven Time returns it.
 *
 * Quirk `customer-fields-without-input`: Answers have `billingMethod`, `pricePerHour`, `notes`, `isActive` and
 * `documents`, and billing settings with price and personal number fields, which the tables of Create a Customer
 * don't have. They can only be read; set them in Seven Time.
 */
export interface Customer {
  /** Id of the customer, assigned by Seven Time. */
  readonly _id: string;
  /**
   * The customer's number (`kundnummer`), unique in the account. A text, though usually of digits.
   */
  readonly customerNumber: string;
  /** VAT number with its country prefix (`momsregistreringsnummer`); empty when not set. */
  readonly vatNumber?: string;
  /** Organisation number of a company or personal number of a private person, with a hyphen. */
  readonly organizationNumber?: string;
  /** E-mail address; empty when not set. */
  readonly email?: string;
  /** Telephone number, as it was typed. */
  readonly phone?: string;
  /** Postal town. */
  readonly city?: string;
  /** Postal code, as it was typed (`411 01`). */
  readonly zipCode?: string;
  /** First line of the address. */
  readonly address?: string;
  /** Second line of the address; empty when not set. */
  readonly address2?: string;
  /** Country code; empty when not set. */
  readonly country?: string;
  /** Name of the company or person. */
  readonly name: string;
  /** Files of the customer; their shape isn't documented. */
  readonly documents: readonly UndocumentedElement[];
  /** How the customer is invoiced. Just after creation it holds only what was sent. */
  readonly billingSettings: BillingSettings;
  /**
   * Billing method that projects with `ACCORDING_TO_CUSTOMER` take over; empty when not set. Its values aren't
   * documented.
   */
  readonly billingMethod?: string;
  /** Price of an hour's work for this customer; 0 when not set. */
  readonly pricePerHour?: number;
  /** Days from invoice to due date. */
  readonly paymentDays?: number;
  /** Free text about the customer. */
  readonly notes?: string;
  /** Whether the customer is in use; new customers are. */
  readonly isActive: boolean;
  /**
   * Instant of creation, in UTC with milliseconds.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDate: string;
  /**
   * Instant of the last change, in UTC with milliseconds.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly modifiedDate: string;
  readonly __v: InternalVersion;
}

/**
 * An element of an array that the vendor's document only shows empty. Nothing is known about its type; look at
 * what your own account returns.
 */
export type UndocumentedElement = unknown;

/**
 * How a customer is invoiced, with what a Swedish tax deduction (ROT for building work, RUT for household work)
 * needs.
 */
export interface BillingSettings {
  /** Whether invoices go to the address in these settings instead of the customer's own. */
  readonly useSeparateBillingAddress?: boolean;
  /** First line of the billing address. */
  readonly address?: string;
  /** Second line of the billing address. */
  readonly address2?: string;
  /** Postal code of the billing address. */
  readonly zipCode?: string;
  /** Postal town of the billing address. */
  readonly city?: string;
  /** Whether invoices go to `invoiceEmail` instead of the customer's own address. */
  readonly useSeparateBillingEmail?: boolean;
  /** E-mail address for invoices. */
  readonly invoiceEmail?: string;
  /** How invoices are delivered. */
  readonly invoiceDeliveryType?: InvoiceDeliveryType;
  /** Subject of e-mails with invoices; empty for the usual one. */
  readonly defaultEmailSubject?: string;
  /**
   * Whether the customer is a construction company (`byggföretag`), to which reverse VAT may apply.
   */
  readonly isConstructionCompany?: boolean;
  /** Whether the customer claims ROT deductions. */
  readonly isROTCustomer?: boolean;
  /** Whether the customer claims RUT deductions. */
  readonly isRUTCustomer?: boolean;
  /** Kind of home that the deductions are for. */
  readonly typeOfProperty?: PropertyType;
  /** Property designation of a house (`fastighetsbeteckning`). */
  readonly propertyDescription?: string;
  /** Organisation number of the housing society (`bostadsrättsförening`). */
  readonly housingSocietyNumber?: string;
  /** Apartment number (`lägenhetsnummer`). */
  readonly apartmentNumber?: string;
  /**
   * Personal number for the deduction; empty in the samples, where each share has its own. Can't be sent.
   */
  readonly personalNumber?: string;
  /** How the deduction is shared out among persons; empty when nobody claims one. */
  readonly deductionDistribution: readonly DeductionItem[];
  /** Discount on expenses and materials; presumably in per cent. Can't be sent. */
  readonly expenseDiscount?: number;
  /** The customer's own profit margin on expenses; presumably in per cent. Can't be sent. */
  readonly expenseCustomProfitMargin?: number;
  /**
   * Markup on supplier invoices, in per cent. `-1000` seems to stand for "not set". Can't be sent.
   *
   * Quirk `markup-minus-1000`: The customer printed under Get Customers has a markup of -1000 per cent on supplier
   * invoices. A placeholder for no markup of its own; don't compute with it.
   */
  readonly markupPercentSupplierInvoice?: number;
  /** Id of the customer's price list; null when there is none. Can't be sent. */
  readonly priceList?: string | null;
  /** Name of that price list; empty when there is none. */
  readonly priceListName?: string;
}

/**
 * How a customer gets invoices.
 *
 * - `0`: by e-mail; also what an empty value means
 * - `10`: as a letter by post
 * - `20`: as a Svefaktura, the Swedish electronic invoice
 */
export type InvoiceDeliveryType = 0 | 10 | 20 | (number & {});

/**
 * Kind of home for which a ROT or RUT deduction is claimed.
 *
 * - `1`: a detached house (`småhus`), which has a property designation
 * - `2`: a condominium (`bostadsrätt`), which has a housing society and an apartment number
 */
export type PropertyType = 1 | 2 | (number & {});

/** One person's share of a ROT or RUT deduction. */
export interface DeductionItem {
  /** Id of the share, assigned by Seven Time. */
  readonly _id?: string;
  /**
   * Key that the vendor's screens gave the share; a random fraction written as text.
   *
   * Quirk `two-ids-of-a-share`: A share of a deduction is printed with `_id` and with `itemId`, a random number
   * written as text. `_id` identifies it.
   */
  readonly itemId?: string;
  /** Full name of the person. */
  readonly userName: string;
  /** The person's Swedish personal number (`personnummer`). */
  readonly personalNumber: string;
  /**
   * The person's part, in per cent.
   *
   * At least 1. At most 100.
   */
  readonly distributionPercent: number;
}

/**
 * Internal version counter of the vendor's database; 0 in all samples. It can't be sent and says nothing to
 * callers.
 */
export type InternalVersion = number;

/** Direction in which rows are sorted. */
export type SortDirection = "ascending" | "descending";

/** What a new customer is made of. */
export interface CustomerInput {
  /** Name of the company or person. */
  readonly name: string;
  /** Number of your own choice, not yet taken; without it Seven Time assigns one. */
  readonly customerNumber?: string;
  /** First line of the address. */
  readonly address?: string;
  /** Second line of the address. */
  readonly address2?: string;
  /** Postal code. */
  readonly zipCode?: string;
  /** Postal town. */
  readonly city?: string;
  /** Country code, such as `SE`. */
  readonly country?: string;
  /** Telephone number. */
  readonly phone?: string;
  /** E-mail address. */
  readonly email?: string;
  /** Organisation number of a company, or personal number of a private person. */
  readonly organizationNumber?: string;
  /** VAT number. */
  readonly vatNumber?: string;
  /**
   * Days that the customer has to pay an invoice.
   *
   * Quirk `payment-days-of-the-user`: The table of Create a Customer describes `paymentDays` as those of the user.
   * They are the customer's.
   */
  readonly paymentDays?: number;
  /** How the customer is invoiced. In the form its members stand in brackets. */
  readonly billingSettings?: BillingSettingsInput;
}

/** How a new customer is to be invoiced. Everything is optional. */
export interface BillingSettingsInput {
  /** Whether invoices go to the address below instead of the customer's own. */
  readonly useSeparateBillingAddress?: boolean;
  /** First line of the billing address; counts only with `useSeparateBillingAddress`. */
  readonly address?: string;
  /** Second line of the billing address; counts only with `useSeparateBillingAddress`. */
  readonly address2?: string;
  /** Postal code of the billing address; counts only with `useSeparateBillingAddress`. */
  readonly zipCode?: string;
  /** Postal town of the billing address; counts only with `useSeparateBillingAddress`. */
  readonly city?: string;
  /** Whether invoices go to `invoiceEmail`. */
  readonly useSeparateBillingEmail?: boolean;
  /** E-mail address for invoices; counts only with `useSeparateBillingEmail`. */
  readonly invoiceEmail?: string;
  /**
   * How invoices are delivered; by e-mail when left out.
   *
   * Quirk `delivery-type-empty-or-zero`: The table for `billingSettings` gives e-mail two values, an empty one and
   * 0, in a field of type Number. Send 0 or leave the field out.
   */
  readonly invoiceDeliveryType?: InvoiceDeliveryType;
  /** Subject of e-mails with invoices. */
  readonly defaultEmailSubject?: string;
  /** Whether the customer is a construction company (`byggföretag`). */
  readonly isConstructionCompany?: boolean;
  /** Whether the customer claims ROT deductions. */
  readonly isROTCustomer?: boolean;
  /** Whether the customer claims RUT deductions. */
  readonly isRUTCustomer?: boolean;
  /** Kind of home that the deductions are for. */
  readonly typeOfProperty?: PropertyType;
  /** Property designation of a house (`fastighetsbeteckning`). */
  readonly propertyDescription?: string;
  /** Organisation number of the housing society (`bostadsrättsförening`). */
  readonly housingSocietyNumber?: string;
  /** Apartment number (`lägenhetsnummer`). */
  readonly apartmentNumber?: string;
  /** How ROT or RUT work is shared out among persons. */
  readonly deductionDistribution?: readonly DeductionItemInput[];
}

/**
 * One person's share of a ROT or RUT deduction. Whether shares must make 100 per cent isn't documented.
 */
export interface DeductionItemInput {
  /** First and last name of the person. */
  readonly userName: string;
  /** The person's Swedish personal number (`personnummer`). */
  readonly personalNumber: string;
  /**
   * The person's part, in per cent.
   *
   * At least 1. At most 100.
   */
  readonly distributionPercent: number;
}

/** A person at a customer (`kontaktperson`). */
export interface ContactPerson {
  /** Id of the contact person, assigned by Seven Time. */
  readonly _id: string;
  /** Name of the person. */
  readonly name: string;
  /** Title or role at the customer, as free text. */
  readonly title: string;
  /** Telephone number at work; empty when not set. */
  readonly workPhone: string;
  /** Mobile telephone number; empty when not set. */
  readonly cellPhone: string;
  /** E-mail address. */
  readonly email: string;
  /** Id of the customer whom the person belongs to; the filter for it is called `customerId`. */
  readonly customer: string;
  /** Name of that customer. */
  readonly customerName: string;
  /** Whether this is the customer's main contact (`huvudkontakt`). */
  readonly mainContact: boolean;
  /** Whether the contact person is in use. */
  readonly isActive: boolean;
  /**
   * Instant of creation, in UTC with milliseconds.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDate: string;
  /**
   * Instant of the last change, in UTC with milliseconds.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly modifiedDate: string;
  /** Id of the Seven Time account; only when read alone. */
  readonly systemAccount?: string;
  readonly __v: InternalVersion;
}

/** A user (`användare`) of the account. */
export interface User {
  /** Id of the user, assigned by Seven Time. */
  readonly _id: string;
  /** First name. */
  readonly firstName: string;
  /** Last name. */
  readonly lastName: string;
  /** E-mail address. */
  readonly email: string;
  /**
   * Swedish personal number (`personnummer`); empty when not set. Can't be sent when a user is created.
   */
  readonly personalNumber: string;
  /** Number of the employee (`anställningsnummer`); empty when not set. */
  readonly employeeNumber: string;
  /** Name for signing in. */
  readonly userName: string;
  /** Telephone number at work; empty when not set. */
  readonly workPhone: string;
  /** Mobile telephone number; empty when not set. */
  readonly cellPhone: string;
  /**
   * Instant of creation, in UTC with milliseconds.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDate: string;
  /**
   * Instant of the last change, in UTC with milliseconds.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly modifiedDate: string;
  /** Number of the user's role; the list of user roles has its name. */
  readonly userRoleId: number;
  /** Whether the user is in use. */
  readonly isActive: boolean;
  /** Whether the user's sign-in has been activated. */
  readonly isActivated: boolean;
  /** Language of the user. */
  readonly language: Language;
}

/**
 * Language in which Seven Time talks to a user. `SV` is Swedish, `EN` English; more may exist.
 *
 * Quirk `language-or-country`: The table of Create User calls `language` a country code, with SV for Swedish as
 * its example. The values are language codes in capitals; the country code of Sweden is SE.
 */
export type Language = "SV" | "EN" | (string & {});

/** What a new user is made of. */
export interface UserInput {
  /** First name. */
  readonly firstName: string;
  /** Last name. */
  readonly lastName: string;
  /** E-mail address. */
  readonly email: string;
  /** Name for signing in. */
  readonly userName: string;
  /**
   * Number of the user's role, from the list of user roles.
   *
   * Quirk `user-role-id-spelling`: The curl sample of Create User sends `userRolesId`; the JavaScript sample, the
   * table and the answers say `userRoleId`. The field is `userRoleId`.
   *
   * Quirk `user-role-id-type`: The table of Create User calls `userRoleId` a string; its sample and all answers
   * have a number. A number. In a form both look the same.
   */
  readonly userRoleId: number;
  /** Number of the employee (`anställningsnummer`). */
  readonly employeeNumber?: string;
  /** Telephone number at work. */
  readonly workPhone?: string;
  /** Mobile telephone number. */
  readonly cellPhone?: string;
  /** Whether the user is in use from the start; false in the sample that doesn't send it. */
  readonly isActive?: boolean;
  /**
   * Whether the user's sign-in is activated from the start; false in the sample that doesn't send it.
   */
  readonly isActivated?: boolean;
  /** Password for signing in; never returned. Its rules aren't documented. */
  readonly password?: string;
  /**
   * Language of the user.
   *
   * Default: `"SV"`.
   */
  readonly language?: Language;
}

/** A role that decides what a user may do (`behörighetsroll`). */
export interface UserRole {
  /** Number of the role; what users refer to. Roles have no `_id`. */
  readonly userRoleId: number;
  /** Name of the role. */
  readonly userRoleName: string;
}

/**
 * A salary type (`löneart`), such as overtime.
 *
 * Quirk `two-names-of-salary-types`: The heading says user salary types, the address `defaultSalaryTypes`, and
 * the filter of users `defaultSalaryType`. One kind of record; the type is called after what it is, the resource
 * after the address.
 *
 * Quirk `salary-codes-as-text-and-number`: In the sample of a salary type `unitType` is a number written as
 * text, `typeInSalarySystem` a plain number. Each keeps the type that is printed.
 */
export interface SalaryType {
  /** Id of the salary type, assigned by Seven Time. */
  readonly _id: string;
  /** Name of the salary type. */
  readonly name: string;
  /** Explanation; empty when not set. */
  readonly description: string;
  /** Code of the salary type in payroll (`löneartskod`). */
  readonly code: string;
  /** Whether it is for absence (`frånvaro`). */
  readonly isAbsenceTimeType: boolean;
  /** Whether rules apply it rather than people. */
  readonly isRuleType: boolean;
  /** Id of the time category for absence; null when it isn't for absence. */
  readonly absenceTimeCategory: string | null;
  /** Name of that time category; empty when there is none. */
  readonly absenceTimeCategoryName: string;
  readonly __v: InternalVersion;
  /** Code of the unit it is counted in, a number as text; its values aren't documented. */
  readonly unitType: string;
  /** Whether users may report it themselves. */
  readonly canBeRegistered: boolean;
  /** Amount for one unit; 0 when not set. */
  readonly salaryAmount: number;
  /** Code of its kind in the payroll system; its values aren't documented. */
  readonly typeInSalarySystem: number;
}

/** A skill (`kompetens`) that users can have and work can ask for. */
export interface UserSkill {
  /** Id of the skill, assigned by Seven Time. */
  readonly _id: string;
  /** Id of the Seven Time account. */
  readonly systemAccount: string;
  /** Name of the skill. */
  readonly skillTitle: string;
  readonly __v: InternalVersion;
  /** Ids of the courses that the skill asks for (`utbildningar`). */
  readonly requireEducations: readonly string[];
}

/** A department (`avdelning`). */
export interface Department {
  /** Id of the department, assigned by Seven Time. */
  readonly _id: string;
  /** Name of the department. */
  readonly name: string;
  /** Number of the department, as text. */
  readonly departmentNumber: string;
  /** Whether the department is in use. */
  readonly isActive: boolean;
  /** Ids of the users who manage the department. */
  readonly managerIds: readonly string[];
  readonly __v: InternalVersion;
}

/**
 * A project (`projekt`) as Seven Time returns it. A project just created has only the required fields and what
 * was sent.
 *
 * Quirk `recurring-budget-type-twice`: The budget type is printed as `recurringBudgetType` and again as
 * `budgetType` inside `recurringBudget`. Both are kept; the samples have the same value in both.
 */
export interface Project {
  /** Id of the project, assigned by Seven Time. */
  readonly _id: string;
  /** Who may see the project. */
  readonly permissions: ProjectPermissions;
  /** Ids of the project's tags; when a project is created they are sent as `projectTags`. */
  readonly tags: readonly string[];
  /** Name of the project. */
  readonly name: string;
  /**
   * Number of the project (`projektnummer`), unique in the account.
   *
   * Quirk `project-number-type`: The table of Create a Project calls `projectNumber` a number; all answers have it
   * as text. A text in answers; when a project is created, a number or a text of digits.
   */
  readonly projectNumber: string;
  /** Internal number of the status; use `projectStatusRef`. */
  readonly projectStatus?: number;
  /**
   * Id of the project's status.
   *
   * Quirk `project-status-twice`: A project has `projectStatus`, a number, beside `projectStatusRef`, and the list
   * of statuses has no such number. The id in `projectStatusRef` tells the status.
   */
  readonly projectStatusRef?: string;
  /** Id of the project's type; null when there is none. */
  readonly projectType?: string | null;
  /** Name of that type; null when there is none. */
  readonly projectTypeName?: string | null;
  /** How the price of the work is found. */
  readonly billingMethod?: ProjectBillingMethod;
  /** Price of an hour, for `HOURLY`; 0 when not set. */
  readonly pricePerHour?: number;
  /** Price of the whole project, for `FIXED_PRICE`; 0 when not set. */
  readonly fixedPrice?: number;
  /** Whether the fixed price has been invoiced in full. */
  readonly fixedPriceInvoiced?: boolean;
  /** Part of the fixed price that isn't invoiced yet. */
  readonly fixedPriceLeftToInvoice?: number;
  /** Id of the article under which the fixed price is invoiced; null when there is none. */
  readonly fixedPriceExpenseItem?: string | null;
  /** Id of the price list, for `PRICELIST`; null when there is none. */
  readonly timeCategoryPriceList?: string | null;
  /** Estimated time of the project; the unit isn't documented. */
  readonly estimatedTime?: number;
  /** Code of the recurring budget's kind; its values aren't documented. */
  readonly recurringBudgetType?: number;
  /** Budget that comes back every period. */
  readonly recurringBudget?: RecurringBudget;
  /** Id of the result unit (`resultatenhet`); null when there is none. */
  readonly resultUnit?: string | null;
  /** Name of that result unit; empty when there is none. */
  readonly resultUnitName?: string;
  /** Id of the project's customer. */
  readonly customer?: string;
  /** Name of that customer. */
  readonly customerName?: string;
  /** Id of the customer's contact person; null when there is none. */
  readonly contactPerson?: string | null;
  /** Name of that person; null when there is none. */
  readonly contactPersonName?: string | null;
  /** Id of the user who leads the project (`projektledare`); null when nobody does. */
  readonly projectLeader?: string | null;
  /** Name of that user; null when nobody leads it. */
  readonly projectLeaderName?: string | null;
  /** Id of the quote (`offert`) from which the project came; null when it has none. */
  readonly quote?: string | null;
  /** Number of that quote. */
  readonly quoteNumber?: string | null;
  /** Id of the department; null when there is none. */
  readonly department?: string | null;
  /** Name of that department; empty when there is none. */
  readonly departmentName?: string;
  /** Marking (`märkning`) that the customer wants on invoices. */
  readonly marking?: string;
  /** The customer's order number (`ert ordernummer`). */
  readonly yourOrderNumber?: string;
  /** Where things are delivered. */
  readonly deliveryAddress?: DeliveryAddress;
  /** How far the project has been invoiced. */
  readonly invoiceStatus?: InvoiceStatus;
  /** Free text about the project. */
  readonly notes?: string;
  /** Files of the project; their shape isn't documented. */
  readonly documents: readonly UndocumentedElement[];
  /**
   * First day of the project; null when not set. Whether it comes as a date or an instant isn't shown.
   */
  readonly startDate?: string | null;
  /**
   * Last day of the project; null when not set. Whether it comes as a date or an instant isn't shown.
   */
  readonly endDate?: string | null;
  /** Expected benefits and costs. */
  readonly budget: ProjectBudget;
  /** Calculation behind the budget. */
  readonly budgetCalculation: BudgetCalculation;
  /** Whether a construction diary (`byggdagbok`) is kept. */
  readonly enableConstructionDiary?: boolean;
  /** Whether the project is invoiced by payment plans (`betalplaner`). */
  readonly enablePaymentPlans?: boolean;
  /** Time categories set for the project; their shape isn't documented. */
  readonly timeCategoryItems: readonly UndocumentedElement[];
  /** Articles set for the project; their shape isn't documented. */
  readonly expenseItemItems: readonly UndocumentedElement[];
  /** What the staff ledger of a building site needs. */
  readonly staffLedger?: StaffLedger;
  /** Notice when reported time nears the estimate. */
  readonly projectTimeNotification?: ProjectTimeNotification;
  /**
   * When the working day begins by the project's own rule; null when it has none. The form of a value isn't shown.
   */
  readonly workRuleStartOfDay?: string | number | null;
  /**
   * When the working day ends by the project's own rule; null when it has none. The form of a value isn't shown.
   */
  readonly workRuleEndOfDay?: string | number | null;
  /** Ways in which time may be reported on the project; their shape isn't documented. */
  readonly timeLogRegistrationMethods: readonly UndocumentedElement[];
  /** Whether time on this project doesn't count as working time. */
  readonly timeShouldNotBeWorkTime?: boolean;
  /** Whether the customer sees the project in the customer portal. */
  readonly enablePortalAccess?: boolean;
  /** People and machines planned for the project; their shape isn't documented. */
  readonly projectResources: readonly UndocumentedElement[];
  /** Checklists of the project; their shape isn't documented. */
  readonly checkLists: readonly UndocumentedElement[];
  /** Colour of the project: six hexadecimal digits without `#`. */
  readonly color?: string;
  /** Whether the project is in use. */
  readonly isActive?: boolean;
  /** Comments on the project; their shape isn't documented. */
  readonly comments: readonly UndocumentedElement[];
  /** Values of the account's own fields. They can't be sent. */
  readonly customFields: readonly CustomFieldValue[];
  /**
   * Instant of creation, in UTC with milliseconds.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDate: string;
  /**
   * Instant of the last change, in UTC with milliseconds.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly modifiedDate: string;
  /** Id of the Seven Time account; missing in lists. */
  readonly systemAccount?: string;
  readonly __v?: InternalVersion;
}

/** Who may see a project. */
export interface ProjectPermissions {
  /** Users with access; their shape isn't documented. */
  readonly permUsers: readonly UndocumentedElement[];
  /** Roles with access; their shape isn't documented. */
  readonly permRoles: readonly UndocumentedElement[];
  /** Departments with access; missing in lists. Their shape isn't documented. */
  readonly permDepartments?: readonly UndocumentedElement[];
  /** Code of how access is limited; its values aren't documented, the samples have 1. */
  readonly permissionFlag?: number;
}

/**
 * How the price of a project's work is found. Work orders have other methods.
 *
 * - `ACCORDING_TO_CUSTOMER`: as the customer says, who must have a billing method
 * - `HOURLY`: one price for each hour; needs `pricePerHour`
 * - `PERUSER`: the price of the user who works
 * - `HOURLY_PER_TIMECATEGORY`: the price of the time category
 * - `FIXED_PRICE`: one price for all; needs `fixedPrice`
 * - `PRICELIST`: by a price list; needs `timeCategoryPriceList`
 *
 * Quirk `billing-methods-differ`: The field `billingMethod` has six values for projects and three others for
 * work orders; `FIXED_PRICE` is in both tables. Two enumerations, one for each kind of record.
 *
 * Quirk `customer-billing-method-not-settable`: `ACCORDING_TO_CUSTOMER` needs a customer with a billing method,
 * but Create a Customer has no such field, and its values aren't listed. Set the customer's method in Seven Time
 * before you use this value.
 */
export type ProjectBillingMethod =
  | "ACCORDING_TO_CUSTOMER"
  | "HOURLY"
  | "PERUSER"
  | "HOURLY_PER_TIMECATEGORY"
  | "FIXED_PRICE"
  | "PRICELIST"
  | (string & {});

/** A budget that comes back every period. */
export interface RecurringBudget {
  /** Time for each period; the unit isn't documented. */
  readonly budgetTime: number;
  /** Amount for each period. */
  readonly budgetAmount: number;
  /** Code of the budget's kind; its values aren't documented, the samples have 10. */
  readonly budgetType: number;
}

/**
 * Where things for a project are delivered (`leveransadress`). Members not set are empty texts in answers.
 */
export interface DeliveryAddress {
  /** Who receives the delivery. */
  readonly name?: string;
  /** First line of the address. */
  readonly address?: string;
  /** Second line of the address. */
  readonly address2?: string;
  /** Postal code. */
  readonly zipCode?: string;
  /** Postal town. */
  readonly city?: string;
  /** Country code, such as `SE`. */
  readonly country?: string;
  /** Telephone number. */
  readonly phone?: string;
}

/**
 * How far a project or a work order has been invoiced (`faktureringsstatus`).
 *
 * - `0`: none
 * - `5`: not to be invoiced
 * - `10`: ready for invoicing
 * - `20`: invoiced in part
 * - `30`: invoiced in full
 */
export type InvoiceStatus = 0 | 5 | 10 | 20 | 30 | (number & {});

/** Expected benefits (income) and costs of a project. */
export interface ProjectBudget {
  /** Code of how benefits are computed; its values aren't documented. */
  readonly typeOfBenefitCalc?: number;
  /** Single benefits; their shape isn't documented. */
  readonly benefits: readonly UndocumentedElement[];
  /** Sum of the benefits. */
  readonly benefitTotal?: number;
  /** Code of how costs are computed; its values aren't documented. */
  readonly typeOfCostCalc?: number;
  /** Single costs; their shape isn't documented. */
  readonly costs: readonly UndocumentedElement[];
  /** Sum of the costs. */
  readonly costTotal?: number;
}

/** Calculation behind the budget of a project or work order. */
export interface BudgetCalculation {
  /** Rows of the calculation; their shape isn't documented. */
  readonly invoiceItems: readonly UndocumentedElement[];
  /** Sum of the expected income; projects only. */
  readonly totalBenefitAmount?: number;
  /** Sum of the expected costs; projects only. */
  readonly totalCostAmount?: number;
}

/**
 * What the Swedish staff ledger of a building site (`personalliggare`) needs; empty texts when not set.
 */
export interface StaffLedger {
  /** Number of the building site at the tax agency (`byggarbetsplats-id`). */
  readonly workPlaceIDNumber: string;
  /** Name of the developer (`byggherre`). */
  readonly developerName: string;
  /** Organisation number of the developer. */
  readonly developerOrgNumber: string;
}

/** Notice that is given when a part of the estimated time has been used. */
export interface ProjectTimeNotification {
  /** Whether the notice has been given. */
  readonly sent: boolean;
  /** Part of the estimate at which it is given, in per cent; 0 for never. */
  readonly notifyAtPercent: number;
}

/** Value of one of the account's own fields. */
export interface CustomFieldValue {
  /** Id of the value. */
  readonly _id: string;
  /** Id of the field's definition. */
  readonly fieldId: string;
  /** The value; in the sample the id of a choice. */
  readonly value: string;
}

/** What a new project is made of. */
export interface ProjectInput {
  /** Name of the project. */
  readonly name: string;
  /** Number of your own choice, not yet taken; without it Seven Time assigns one. */
  readonly projectNumber?: number | string;
  /** Id of the status, from the list of project statuses. */
  readonly projectStatusRef?: string;
  /** Id of the customer. */
  readonly customer?: string;
  /**
   * Id of a contact person of that customer; needs `customer` too.
   *
   * Quirk `customer-person`: The table of Create a Project asks that the customer person belongs to the customer
   * given. The contact person is meant.
   */
  readonly contactPerson?: string;
  /** How far the project has been invoiced. */
  readonly invoiceStatus?: InvoiceStatus;
  /** Id of the user who leads the project (`projektledare`). */
  readonly projectLeader?: string;
  /** Id of the type, from the list of project types. */
  readonly projectType?: string;
  /** Id of the department. */
  readonly department?: string;
  /**
   * First day of the project.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string;
  /**
   * Last day of the project.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string;
  /** Free text about the project. */
  readonly notes?: string;
  /** Id of the result unit (`resultatenhet`). */
  readonly resultUnit?: string;
  /** How the price of the work is found. */
  readonly billingMethod?: ProjectBillingMethod;
  /** Price of an hour; required with `HOURLY`. */
  readonly pricePerHour?: number;
  /** Price of the whole project; required with `FIXED_PRICE`. */
  readonly fixedPrice?: number;
  /** Id of the price list, taken from the list of price lists; required with `PRICELIST`. */
  readonly timeCategoryPriceList?: string;
  /**
   * Ids of the project's tags, from the list of project tags.
   *
   * Quirk `project-tags-come-back-as-tags`: Create a Project takes `projectTags`, while projects in answers have
   * `tags`. The same ids under two names.
   */
  readonly projectTags?: readonly string[];
  /** Marking (`märkning`) that the customer wants on invoices. */
  readonly marking?: string;
  /** The customer's order number (`ert ordernummer`). */
  readonly yourOrderNumber?: string;
  /** Where things are delivered. In the form its members stand in brackets. */
  readonly deliveryAddress?: DeliveryAddress;
}

/** A status that projects can have. */
export interface ProjectStatus {
  /** Id of the status; what projects hold in `projectStatusRef`. */
  readonly _id: string;
  /** Name of the status. */
  readonly statusName: string;
  /** Colour of the status: six hexadecimal digits without `#`. */
  readonly color: string;
  /** Whether projects with it are being worked on. */
  readonly inProgressStatus: boolean;
  /** Whether projects with it are finished. */
  readonly closedStatus: boolean;
  /** Whether the status is in use. */
  readonly isActive: boolean;
}

/** A type that projects can have. */
export interface ProjectType {
  /** Id of the type; what projects hold in `projectType`. */
  readonly _id: string;
  /** Name of the type. */
  readonly projectTypeName: string;
  /** Whether the type is in use. */
  readonly isActive: boolean;
  readonly __v: InternalVersion;
}

/** A tag that projects can bear. */
export interface ProjectTag {
  /** Id of the tag. */
  readonly _id: string;
  /** Text of the tag. */
  readonly tagName: string;
  /** Colour of the tag: six hexadecimal digits without `#`. */
  readonly color: string;
}

/** A work order (`arbetsorder`) as it is read, with its creator as an id. */
export type WorkOrder = WorkOrderFields & CreatorAsId;

/**
 * What every work order has, however it was asked for.
 *
 * Quirk `create-date-spelling`: A work order tells its creation in `createDate`; customers, users and projects
 * call it `createdDate`. Each is read as it is spelled. A work order has no date of its last change.
 *
 * Quirk `work-order-input-not-returned`: Create a Work order takes `currentOwner`, `workLeader`,
 * `workOrderType`, `department`, `contactPerson`, `invoiceStatus`, `billingMethod`, `fixedPrice` and several
 * flags, which no printed work order has. They may come back when they are set, but only printed fields are
 * typed.
 */
export interface WorkOrderFields {
  /** Id of the work order, assigned by Seven Time. */
  readonly _id: string;
  /**
   * Number of the work order (`arbetsordernummer`), unique in the account.
   *
   * Quirk `work-order-number-type`: The table of Create a Work order calls `workOrderNumber` a string; all answers
   * have a number. A number in answers; when a work order is created, a number or a text.
   */
  readonly workOrderNumber: number;
  /** A short name of the work (`rubrik`). */
  readonly title: string;
  /** What is to be done; empty when not set. */
  readonly description: string;
  /** Id of the customer. */
  readonly customer: string;
  /** Number of that customer, as text; missing just after creation. */
  readonly customerNumber?: string;
  /** Name of that customer. */
  readonly customerName: string;
  /** Full name of its creator. */
  readonly createdByUserName: string;
  /** Id of the Seven Time account; only when read alone. */
  readonly systemAccount?: string;
  /** Internal number of the status; use `statusRef`. */
  readonly status: number;
  /**
   * Id of the status.
   *
   * Quirk `work-order-status-twice`: A work order has `status`, a number such as 100 or 500, beside `statusRef`,
   * and the list of statuses has no such number. The id in `statusRef` tells the status.
   */
  readonly statusRef: string;
  /** Estimated time of the work; the unit isn't documented. */
  readonly estimatedTime: number;
  /**
   * When the work begins, as an instant in UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `work-order-dates-in-two-forms`: Create a Work order takes dates as `YYYY-MM-DD HH:MM` without a zone;
   * answers have instants in UTC. What is sent is taken as Swedish local time, what returns is an instant; check
   * with a work order of your own.
   */
  readonly startDate?: string;
  /**
   * When the work ends, as an instant in UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly endDate?: string;
  /** Colour of the work order; printed only for a new one. */
  readonly color?: WorkOrderColor;
  /** Marking (`märkning`) that the customer wants on invoices; printed only for a new one. */
  readonly marking?: string;
  /** The customer's order number (`ert ordernummer`); printed only for a new one. */
  readonly yourOrderNumber?: string;
  /** Where the work is done. */
  readonly workAddress?: WorkAddress;
  /** Calculation behind the budget. */
  readonly budgetCalculation?: BudgetCalculation;
  /**
   * Instant of creation, in UTC with milliseconds.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createDate: string;
  /** Coordinates of the place of work; their shape isn't documented. */
  readonly locationCoordinates: readonly UndocumentedElement[];
  /** Ids of the work order's tags. */
  readonly tags: readonly string[];
  /** Ids of the users who work on it full time. */
  readonly users: readonly string[];
  /** Ids of the machines that work on it full time. */
  readonly machines: readonly string[];
  /** Users and machines that work on it part of the time; their shape isn't documented. */
  readonly partTimeResources: readonly UndocumentedElement[];
  /** Comments on the work order; their shape isn't documented. */
  readonly comments: readonly UndocumentedElement[];
  /** Files of the work order; their shape isn't documented. */
  readonly documents: readonly UndocumentedElement[];
  /** Checklists of the work order; their shape isn't documented. */
  readonly checkLists: readonly UndocumentedElement[];
  /** Reminders; their shape isn't documented. */
  readonly reminders: readonly UndocumentedElement[];
  /** Things left to do; their shape isn't documented. */
  readonly todoItems: readonly UndocumentedElement[];
  /** Rows to be invoiced; their shape isn't documented. */
  readonly invoiceRows: readonly UndocumentedElement[];
  /** Skills that the work asks for; their shape isn't documented. */
  readonly workOrderUserSkills: readonly UndocumentedElement[];
  /** Kinds of work that it asks for; their shape isn't documented. */
  readonly workOrderUserWorkTypes: readonly UndocumentedElement[];
  /**
   * Values of the account's own fields; printed empty, taken to be as in projects. They can't be sent.
   */
  readonly customFields: readonly CustomFieldValue[];
  /** Relations to other records; missing in lists. Their shape isn't documented. */
  readonly relations?: readonly UndocumentedElement[];
  /** Internal version counter; missing just after creation. */
  readonly __v?: InternalVersion;
}

/**
 * Colour of a work order: six hexadecimal digits, red, green and blue, without `#`. These 24 can be chosen;
 * capitals and small letters are as the vendor lists them.
 *
 * Quirk `color-letter-case`: The table of colours for work orders mixes capitals and small letters, between
 * colours and within one. Send a value as it is listed, and compare without regard to case.
 */
export type WorkOrderColor =
  | "9c27b0"
  | "673ab7"
  | "7C4DFF"
  | "3F51B5"
  | "3a87ad"
  | "2196F3"
  | "03A9F4"
  | "00BCD4"
  | "009688"
  | "468847"
  | "4CAF50"
  | "8BC34A"
  | "CDDC39"
  | "FF9800"
  | "FF5722"
  | "f44336"
  | "e91e63"
  | "795548"
  | "5D4037"
  | "999999"
  | "666666"
  | "333333"
  | "000000"
  | "FAFAFA"
  | (string & {});

/** Where the work of a work order is done (`arbetsplatsadress`). */
export interface WorkAddress {
  /** Whether the place differs from the customer's address. */
  readonly useOtherAddress: boolean;
  /** First line of the address; empty when the customer's counts. */
  readonly address: string;
  /** Postal code. */
  readonly zipCode: string;
  /** Postal town. */
  readonly city: string;
}

/** Who created a work order, as those that are read tell it. */
export interface CreatorAsId {
  /**
   * Id of its creator, a user.
   *
   * Quirk `creator-as-id-or-object`: Work orders that are read have an id in `createdByUser`; the answer to Create
   * a Work order has an object there. Two types, `WorkOrder` and `CreatedWorkOrder`.
   */
  readonly createdByUser: string;
}

/** A work order just created. Unlike one that is read, it has its creator as an object. */
export type CreatedWorkOrder = WorkOrderFields & CreatorAsObject;

/** Who created a work order, as the answer to its creation tells it. */
export interface CreatorAsObject {
  /** Its creator, a user, as an object. */
  readonly createdByUser: WorkOrderCreator;
}

/**
 * The creator of a work order, a user. Only `_id` is printed; the other fields are left out of the vendor's
 * sample.
 */
export interface WorkOrderCreator {
  /** Id of the user. */
  readonly _id: string;
}

/** What a new work order is made of. */
export interface WorkOrderInput {
  /** A short name of the work (`rubrik`). */
  readonly title: string;
  /** Id of the customer for whom the work is done. */
  readonly customer: string;
  /** Id of the user who is to count as its creator. */
  readonly createdByUser: string;
  /** Number of your own choice, not yet taken; without it Seven Time assigns one. */
  readonly workOrderNumber?: number | string;
  /** Id of the status, from the list of work order statuses. */
  readonly statusRef?: string;
  /**
   * Id of the project that the work order belongs to.
   *
   * Quirk `capital-project`: The table of Create a Work order spells the field `Project`, with a capital, among
   * fields that all begin small. It is sent as printed. If the work order then has no project, the vendor's table
   * is wrong.
   */
  readonly Project?: string;
  /** When the work begins: local date and time without zone, `YYYY-MM-DD HH:MM`. */
  readonly startDate?: string;
  /** When the work ends: local date and time without zone, `YYYY-MM-DD HH:MM`. */
  readonly endDate?: string;
  /** Id of the user who has the work order now. */
  readonly currentOwner?: string;
  /** Ids of the users who work on it full time. */
  readonly users?: readonly string[];
  /** Ids of the machines that work on it full time. */
  readonly machines?: readonly string[];
  /** Time that the work is expected to take; the unit isn't documented. */
  readonly estimatedTime?: number;
  /** Id of the customer's contact person. */
  readonly contactPerson?: string;
  /** Id of the type, from the list of work order types. */
  readonly workOrderType?: string;
  /** Id of the department. */
  readonly department?: string;
  /** Id of the user who leads the work (`arbetsledare`). */
  readonly workLeader?: string;
  /** What is to be done. */
  readonly description?: string;
  /**
   * Colour of the work order; has an effect only where the account's setting "How to set color" is "Manually".
   */
  readonly color?: WorkOrderColor;
  /** How far the work order has been invoiced. */
  readonly invoiceStatus?: InvoiceStatus;
  /** How the work order is priced. */
  readonly billingMethod?: WorkOrderBillingMethod;
  /** Price of the whole work order; only with `FIXED_PRICE`. */
  readonly fixedPrice?: number;
  /** Whether it is an addition to agreed work (`tilläggsorder`). */
  readonly isSupplementOrder?: boolean;
  /**
   * Where the work is done; the customer's address when left out. In the form its members stand in brackets.
   */
  readonly workAddress?: WorkAddressInput;
  /** Whether the customer sees the work order in the customer portal. */
  readonly enablePortalAccess?: boolean;
  /** Whether time may be reported on it. */
  readonly allowRegistrationOfTimes?: boolean;
  /** Whether expenses may be reported on it. */
  readonly allowRegistrationOfExpenses?: boolean;
  /** Marking (`märkning`) that the customer wants on invoices. */
  readonly marking?: string;
  /** The customer's order number (`ert ordernummer`). */
  readonly yourOrderNumber?: string;
}

/**
 * How a work order is priced. Projects have other methods.
 *
 * - `RUNNING`: by what is spent (`löpande räkning`)
 * - `FIXED_PRICE`: one price for all, in `fixedPrice`
 * - `ACCORDING_TO_QUOTE`: as the quote (`offert`) says
 */
export type WorkOrderBillingMethod =
  | "RUNNING"
  | "FIXED_PRICE"
  | "ACCORDING_TO_QUOTE"
  | (string & {});

/**
 * Where the work of a new work order is done (`arbetsplatsadress`).
 *
 * Quirk `work-address-condition`: The table for `workAddress` ties its members to `useSeparateBillingAddress`, a
 * field of customers, and has `useOtherAddress` itself. The members count when `useOtherAddress` is true.
 *
 * Quirk `work-address-smaller-in-answers`: The table for `workAddress` has eight members; work orders in answers
 * print four, without name, second line, country and phone. Only the four are typed in answers.
 */
export interface WorkAddressInput {
  /** Whether the members below count instead of the customer's address. */
  readonly useOtherAddress: boolean;
  /** Name at the place of work. */
  readonly name?: string;
  /** First line of the address. */
  readonly address?: string;
  /** Second line of the address. */
  readonly address2?: string;
  /** Postal code. */
  readonly zipCode?: string;
  /** Postal town. */
  readonly city?: string;
  /** Country code, such as `SE`. */
  readonly country?: string;
  /** Telephone number at the place of work. */
  readonly phone?: string;
}

/** A type that work orders can have. */
export interface WorkOrderType {
  /** Id of the type; what `workOrderType` of a new work order takes. */
  readonly _id: string;
  /** Whether the type is in use. */
  readonly isActive: boolean;
  /** Name of the type. */
  readonly workOrderTypeName: string;
  readonly __v: InternalVersion;
  /** Colour of the type: six hexadecimal digits without `#`. */
  readonly color: string;
}

/** A tag that work orders can bear. */
export interface WorkOrderTag {
  /** Id of the tag. */
  readonly _id: string;
  /** Text of the tag. */
  readonly tagName: string;
  /** Colour of the tag: six hexadecimal digits without `#`. */
  readonly color: string;
}

/** A status that work orders can have. */
export interface WorkOrderStatus {
  /** Id of the status; what work orders hold in `statusRef`. */
  readonly _id: string;
  /** Name of the status. */
  readonly statusName: string;
  /** Colour of the status: six hexadecimal digits without `#`. */
  readonly color: string;
  /** Whether work orders with it are being worked on. */
  readonly inProgressStatus: boolean;
  /** Whether work orders with it are finished. */
  readonly closedStatus: boolean;
  /** Whether the status is in use. */
  readonly isActive: boolean;
  /** Whether work orders with it have been planned. */
  readonly plannedStatus: boolean;
}

/** A price list (`prislista`), by name only. */
export interface PriceList {
  /** Id of the price list; projects hold it in `timeCategoryPriceList`. */
  readonly _id: string;
  /** Name of the price list. */
  readonly name: string;
  /** Whether the price list is in use. */
  readonly isActive: boolean;
  readonly __v: InternalVersion;
}
