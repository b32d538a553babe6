/** A user of Skveege. */
export interface Account {
  /**
   * Id of the account, set by the vendor; begins with `acct_` in the examples.
   *
   * Quirk `account-id-not-listed`: Every example account has an `id`, the table of "The account object" doesn't.
   * Always there.
   */
  readonly id: string;
  /** User name for logging in. Only ever read; no operation sets it. */
  readonly login: string;
  /** Full name of the user. */
  readonly name: string;
  /** E-mail address of the user. */
  readonly email: string;
  /** Whether the e-mail address has been confirmed. False again after the address was changed. */
  readonly emailValidated: boolean;
  /** Language as two letters of ISO 639-1, such as `da`. */
  readonly languageCode: string;
  /** Roles of the user, such as `ROLE_USER`. */
  readonly roles: readonly string[];
  /** Your own keys and values. */
  readonly meta: Meta;
}

/**
 * Keys and values of your own, kept with the object: at most 20 keys of at most 40 characters, with values of at
 * most 500.
 *
 * Quirk `meta-or-metadata`: The section "Metadata" calls the parameter `metadata`, all tables and examples
 * `meta`. That section has it on most things that can be changed; organizations and orders lack the field. The
 * field is `meta`, on account, contact, binder and agreement alone.
 *
 * Quirk `meta-key-case`: "Create an agreement" sends `meta[note]` and gets `note` back, while "The agreement
 * object", retrieving and updating show `Note`. Assume that keys keep the case in which they were sent.
 */
export type Meta = {
  readonly [key: string]: string;
};

/** What to change about the account; `login` and the roles can't be changed here. */
export interface AccountUpdate {
  /** New full name of the user. */
  readonly name?: string;
  /** New e-mail address. The example for this call answers with `emailValidated` back at false. */
  readonly email?: string;
  /** New language as two letters of ISO 639-1, such as `da`. */
  readonly languageCode?: string;
  /**
   * Your own keys and values, written as `meta[key]=value`. Whether keys left out are kept or removed isn't
   * documented; read the answer.
   */
  readonly meta?: Meta;
}

/** A business that uses Skveege. */
export interface Organization {
  /**
   * Id of the organization, set by the vendor.
   *
   * Quirk `organization-id-prefix`: All example organizations have ids that begin with `acct_`, like accounts; the
   * role in "The account object" names an organization `org-ZW46jOjfA0rpDZ`. Don't tell kinds of ids by how they
   * begin.
   */
  readonly id: string;
  /** Name of the business. */
  readonly name: string;
  /** Web address of the business. Null where none is set. */
  readonly url: string | null;
  /** Street and house number. Null where none is set. */
  readonly address: string | null;
  /** Postal code as text. Null where none is set. */
  readonly postalCode: string | null;
  /** Town that goes with the postal code. Null where none is set. */
  readonly city: string | null;
  /** Country as two letters of ISO 3166-1, such as `DK`. */
  readonly countryCode: string;
  /** Phone number in international form. Null where none is set. */
  readonly phone: string | null;
  /** E-mail address of the business. Null where none is set. */
  readonly email: string | null;
  /**
   * EU VAT number; in Denmark the CVR number (CVR-nummer), in the USA a TIN, EIN or SSN. Null where none is set.
   */
  readonly registrationNo: string | null;
  /** Whether the organization's use of Skveege has ended. */
  readonly terminated: boolean;
  /**
   * Instant at which it ended. Null while it goes on.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly terminationTime: string | null;
  /**
   * Instant, in UTC, at which the organization was created.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `created-date-is-instant`: Called a date, but typed as datetime and shown with a time, in "The
   * organization object" and "The payment object" alike. An instant.
   */
  readonly createdDate: string;
  /** Whether the organization is trying Skveege out. */
  readonly trial: boolean;
  /**
   * Price of subscribing, in hundredths of the currency's unit (øre for DKK), per `subscriptionPeriod`.
   */
  readonly subscriptionPrice: number;
  /** How often the subscription is paid. */
  readonly subscriptionPeriod: SubscriptionPeriod;
  /** Discount on the subscription. Whether in percent or as an amount isn't documented. */
  readonly subscriptionDiscount: number;
  /**
   * Instant at which the subscription runs out. Null where it doesn't.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly subscriptionExpires: string | null;
  /** Size of the subscription. */
  readonly subscriptionType: SubscriptionType;
  /** Language as two letters of ISO 639-1, such as `da`. */
  readonly languageCode: string;
  /** Currency as three letters of ISO 4217; new orders take it unless they name another. */
  readonly baseCurrency: string;
  /** Whether the organization is locked. */
  readonly locked: boolean;
  /** Whether the business charges VAT (moms). */
  readonly subjectToVat: boolean;
  /** Name of the time zone, such as `Europe/Copenhagen`. */
  readonly timeZone: string;
  /**
   * Id by which another system refers to the organization, if it has one.
   *
   * Quirk `reference-id-unseen`: Described in "The organization object" as something other systems may use, but
   * absent from all examples and from the arguments of creating and updating. Read where it's present; can't be
   * written.
   */
  readonly referenceId?: string | null;
}

/**
 * Time for which a subscription is paid: a month (the default), a quarter, half a year or a year.
 */
export type SubscriptionPeriod =
  | "Monthly"
  | "Quarterly"
  | "SemiAnnually"
  | "Annually"
  | (string & {});

/** Size of a subscription, from `Free` upwards. */
export type SubscriptionType = "Free" | "Micro" | "Small" | "Medium" | "Large" | (string & {});

/** A new organization. */
export interface OrganizationInput {
  /** Name of the business. */
  readonly name: string;
  /** Web address of the business. */
  readonly url?: string;
  /** Street and house number. */
  readonly address?: string;
  /** Postal code; a text, so leading zeros survive. */
  readonly postalCode?: string;
  /** Town that goes with the postal code. */
  readonly city?: string;
  /**
   * Country as two letters of ISO 3166-1. An organization created without one shows `DK` in the example.
   */
  readonly countryCode?: string;
  /** Phone number in international form, with `+` and the country's number. */
  readonly phone?: string;
  /** E-mail address of the business. */
  readonly email?: string;
  /**
   * EU VAT number of the business; in Denmark the CVR number (CVR-nummer), in the USA a TIN, EIN or SSN.
   */
  readonly registrationNo?: string;
  /**
   * Language as two letters of ISO 639-1. An organization created without one shows `da` in the example.
   */
  readonly languageCode?: string;
  /**
   * Currency as three letters of ISO 4217; new orders take it unless they name another. An organization created
   * without one shows `DKK` in the example.
   */
  readonly baseCurrency?: string;
  /** Whether the business charges VAT (moms). True in the example that doesn't send it. */
  readonly subjectToVat?: boolean;
  /**
   * Name of the time zone, such as `Europe/Copenhagen`, which is also what the example has without it.
   */
  readonly timeZone?: string;
}

/** What to change about an organization; its subscription can't be changed here. */
export interface OrganizationUpdate {
  /** Name of the business. */
  readonly name?: string;
  /** Web address of the business. */
  readonly url?: string;
  /** Street and house number. */
  readonly address?: string;
  /** Postal code; a text, so leading zeros survive. */
  readonly postalCode?: string;
  /** Town that goes with the postal code. */
  readonly city?: string;
  /**
   * Country as two letters of ISO 3166-1. An organization created without one shows `DK` in the example.
   */
  readonly countryCode?: string;
  /** Phone number in international form, with `+` and the country's number. */
  readonly phone?: string;
  /** E-mail address of the business. */
  readonly email?: string;
  /**
   * EU VAT number of the business; in Denmark the CVR number (CVR-nummer), in the USA a TIN, EIN or SSN.
   */
  readonly registrationNo?: string;
  /**
   * Language as two letters of ISO 639-1. An organization created without one shows `da` in the example.
   */
  readonly languageCode?: string;
  /**
   * Currency as three letters of ISO 4217; new orders take it unless they name another. An organization created
   * without one shows `DKK` in the example.
   */
  readonly baseCurrency?: string;
  /** Whether the business charges VAT (moms). True in the example that doesn't send it. */
  readonly subjectToVat?: boolean;
  /**
   * Name of the time zone, such as `Europe/Copenhagen`, which is also what the example has without it.
   */
  readonly timeZone?: string;
}

/** A customer, either a person or a company. */
export interface Contact {
  /**
   * Id of the contact, set by the vendor.
   *
   * Quirk `contact-id-prefix`: Ids of contacts begin with `con_` in the section "Contact", but with `cot_` in the
   * URL of its update and wherever payments and agreements refer to one. Use an id exactly as it was received.
   */
  readonly id: string;
  /** Name of the person or of the company. */
  readonly name: string;
  /** Street and house number. Null where none is set. */
  readonly address: string | null;
  /** Postal code as text. Null where none is set. */
  readonly postalCode: string | null;
  /** Town that goes with the postal code. Null where none is set. */
  readonly city: string | null;
  /** Country as two letters of ISO 3166-1, such as `DK`. Null where none is set. */
  readonly countryCode: string | null;
  /**
   * Customer number of your own choosing. Null where none is set.
   *
   * Quirk `contact-number-type`: A string in "The contact object", an integer in the arguments of creating and
   * updating, where it is nevertheless explained as a number or a string. A text both ways.
   */
  readonly number: string | null;
  /** Phone number in international form. Null where none is set. */
  readonly phone: string | null;
  /** E-mail address. Null where none is set. */
  readonly email: string | null;
  /**
   * EU VAT number; in Denmark the CVR number (CVR-nummer), in the USA a TIN, EIN or SSN. Null where none is set,
   * as for most people.
   */
  readonly registrationNo: string | null;
  /** EAN number (EAN-nummer, European Article Number). Null where none is set. */
  readonly ean: string | null;
  /** Usual number of days that the contact has to pay. Null where none is set. */
  readonly paymentTermsDays: number | null;
  /**
   * Whether the contact has been put away.
   *
   * Quirk `archived-not-writable`: Contacts and agreements have `archived`, but no operation sets it. Only ever
   * read, as far as documented.
   */
  readonly archived: boolean;
  /** Your own keys and values. */
  readonly meta: Meta;
}

/** A point on the map: longitude, then latitude, in decimal degrees. */
export type Coordinate = readonly [number, number];

/** A new contact. */
export interface ContactInput {
  /** Name of the person or of the company. */
  readonly name: string;
  /** Street and house number. */
  readonly address?: string;
  /** Postal code; a text, so leading zeros survive. */
  readonly postalCode?: string;
  /** Town that goes with the postal code. */
  readonly city?: string;
  /** Country as two letters of ISO 3166-1, such as `DK`. */
  readonly countryCode?: string;
  /** Customer number of your own choosing; needn't consist of digits. */
  readonly number?: string;
  /** Phone number in international form, with `+` and the country's number. */
  readonly phone?: string;
  /** E-mail address of the contact. */
  readonly email?: string;
  /** EU VAT number; in Denmark the CVR number (CVR-nummer), in the USA a TIN, EIN or SSN. */
  readonly registrationNo?: string;
  /** EAN number (EAN-nummer, European Article Number) of the contact. */
  readonly ean?: string;
  /** Usual number of days that the contact has to pay. */
  readonly paymentTermsDays?: number;
  /**
   * Your own keys and values, written as `meta[key]=value`. Whether keys left out are kept or removed isn't
   * documented; read the answer.
   */
  readonly meta?: Meta;
}

/** What to change about a contact. */
export interface ContactUpdate {
  /** Name of the person or of the company. */
  readonly name?: string;
  /** Street and house number. */
  readonly address?: string;
  /** Postal code; a text, so leading zeros survive. */
  readonly postalCode?: string;
  /** Town that goes with the postal code. */
  readonly city?: string;
  /** Country as two letters of ISO 3166-1, such as `DK`. */
  readonly countryCode?: string;
  /** Customer number of your own choosing; needn't consist of digits. */
  readonly number?: string;
  /** Phone number in international form, with `+` and the country's number. */
  readonly phone?: string;
  /** E-mail address of the contact. */
  readonly email?: string;
  /** EU VAT number; in Denmark the CVR number (CVR-nummer), in the USA a TIN, EIN or SSN. */
  readonly registrationNo?: string;
  /** EAN number (EAN-nummer, European Article Number) of the contact. */
  readonly ean?: string;
  /** Usual number of days that the contact has to pay. */
  readonly paymentTermsDays?: number;
  /**
   * Your own keys and values, written as `meta[key]=value`. Whether keys left out are kept or removed isn't
   * documented; read the answer.
   */
  readonly meta?: Meta;
}

/** An order of a customer, as a draft or approved. */
export interface Order {
  /** Id of the order, set by the vendor; begins with `ord_` in the examples. */
  readonly id: string;
  /** Whether the order sells or credits. */
  readonly type: OrderType;
  /**
   * Order number; no two orders share one. Null on a draft that hasn't got one.
   *
   * Quirk `order-number-assigned-when`: "The order object" assigns a missing number on approval; the arguments of
   * creating and updating speak of an automatic number without naming the moment. A draft may be without a number
   * until it is approved.
   */
  readonly number: string | null;
  /** Id of the contact that ordered. Null where the customer isn't identified. */
  readonly contactId: string | null;
  /** Name of the customer as it stands on the order. Null where none is set. */
  readonly contactName: string | null;
  /** Address of the customer as it stands on the order. Null where none is set. */
  readonly contactAddress: string | null;
  /** Country of the customer as it stands on the order. Null where none is set. */
  readonly contactCountryCode: string | null;
  /** Free text on the order. Null where there is none. */
  readonly notes: string | null;
  /**
   * Calendar date of the order.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date: string;
  /**
   * Calendar date by which the order is to be paid; set by the vendor from `paymentTermsDays`.
   *
   * Calendar date, `yyyy-MM-dd`.
   *
   * Quirk `order-due-date-example`: In all examples an order of January 1 with fourteen days of payment terms
   * falls due on January 9, after eight. Don't compute the due date; read it.
   */
  readonly dueDate: string;
  /** On a credit order, the id of the order that it credits. Null otherwise. */
  readonly creditOrderId: string | null;
  /** How far the order has come. Only a draft can be changed, and only approving sets this. */
  readonly state: OrderState;
  /** Currency as three letters of ISO 4217. Payments for the order must be in it. */
  readonly currency: string;
  /**
   * Presumably what is still open, in hundredths of the order's currency (øre for DKK). Payments change it; it is
   * negative on a credit order that credits no other.
   *
   * Quirk `order-balance-unit`: Given in øre in "The order object", though an order may be in any currency; the
   * draft shown there has 0 despite its line. Hundredths of whatever currency the order has; not to be relied on
   * before approval.
   */
  readonly balance: number;
  /** Whether the order has been paid in full. */
  readonly paid: boolean;
  /**
   * Id of the binder that the order is in. Null where it is in none.
   *
   * Quirk `order-holder-or-binder`: Orders refer to an order holder, a thing that has no section; the ids in the
   * section "Binder" begin with `ohlr_`. An order holder is what is now called a binder.
   */
  readonly orderHolderId: string | null;
  /**
   * Days from the approval of the order to its due date.
   *
   * Quirk `payment-terms-twice`: The table of "The order object" has the field twice, as an integer and as a
   * number. One field with a whole number.
   */
  readonly paymentTermsDays: number;
  /** Lines of the order; at least one before it can be approved. */
  readonly lines: readonly OrderLine[];
}

/**
 * `Sale` for an ordinary order; `Credit` for one that credits an invoiced order or has a negative balance of its
 * own.
 *
 * Quirk `invoicing-missing`: "Order" lets only invoiced orders be credited and calls invoicing optional, but no
 * operation invoices and no field tells whether an order has been invoiced. There is no way to invoice, or to
 * see that it was done, in what is documented.
 *
 * Quirk `debit-payment-missing`: "Order" evens out a credit order by a debit payment; payments know no such
 * type, and no sign of the amount is laid down. Ask the vendor before paying money out through the API.
 */
export type OrderType = "Sale" | "Credit" | (string & {});

/** `draft` while the order can be changed, `approved` once it can't. */
export type OrderState = "draft" | "approved" | (string & {});

/** One line of an order. */
export interface OrderLine {
  /** What is sold. */
  readonly description: string;
  /** How many or how much; may have decimals. */
  readonly quantity: number;
  /**
   * Price of one unit in hundredths of the order's currency (øre for DKK).
   *
   * Quirk `unit-price-text`: "The order line object" explains the unit price as a subscription's price and doesn't
   * say whether VAT is in it. The price of one unit of the line; presumably before VAT, as the rate stands beside
   * it.
   */
  readonly unitPrice: number;
  /** Rate of VAT (moms) in percent, such as 25. */
  readonly taxRate: number;
}

/** A new order. All fields may be left out. */
export interface OrderInput {
  /**
   * Whether the order sells or credits; a sale where it isn't given.
   *
   * Default: `"Sale"`.
   */
  readonly type?: OrderType;
  /** Order number; no two orders may share one. Without it the vendor assigns the next. */
  readonly number?: string;
  /** Id of the contact that ordered. Only an order with an identified customer can be invoiced. */
  readonly contactId?: string;
  /** Name of the customer as it stands on the order. */
  readonly contactName?: string;
  /** Address of the customer as it stands on the order. */
  readonly contactAddress?: string;
  /** Country of the customer as it stands on the order; presumably two letters of ISO 3166-1. */
  readonly contactCountryCode?: string;
  /** Free text on the order. */
  readonly notes?: string;
  /**
   * Calendar date of the order. Today where it isn't given; to be left out once the order is approved.
   *
   * Calendar date, `yyyy-MM-dd`.
   *
   * Quirk `order-date-after-approval`: The date has a rule of its own for approved orders ("The order object" and
   * its argument tables), though "Approve order" and `state` say that an approved order can't be changed at all.
   * Treat everything about an approved order as fixed, the date included.
   */
  readonly date?: string;
  /**
   * On a credit order, the id of the order that it credits. That order must have been invoiced.
   */
  readonly creditOrderId?: string;
  /**
   * Currency as three letters of ISO 4217. The organization's `baseCurrency` where it isn't given.
   */
  readonly currency?: string;
  /** Id of the binder to put the order in. */
  readonly orderHolderId?: string;
  /** Days from the approval of the order to its due date. */
  readonly paymentTermsDays?: number;
  /**
   * Lines of the order, in order, written as `lines[0][description]=…`.
   *
   * Quirk `order-lines-needed-when`: The arguments of "Create an order" and "Update an order" ask for at least one
   * line, but mark `lines` as not required, and their examples go without. "The order object" asks for a line only
   * on the way from draft to approved. A draft may be empty; have a line in it before approving.
   */
  readonly lines?: readonly OrderLineInput[];
}

/** One line of an order, as sent. */
export interface OrderLineInput {
  /** What is sold. */
  readonly description?: string;
  /** How many or how much; may have decimals. */
  readonly quantity?: number;
  /** Price of one unit in hundredths of the order's currency (øre for DKK). */
  readonly unitPrice?: number;
  /** Rate of VAT (moms) in percent, such as 25. */
  readonly taxRate?: number;
}

/**
 * What to change about an order that is still a draft.
 *
 * Quirk `order-type-fixed`: "Update an order" takes nearly the same arguments as creating; `type` is the one it
 * lacks. Whether an order sells or credits is settled when it is created.
 *
 * Quirk `order-lines-on-update`: Lines have no id, and nothing says whether an update adds lines or puts them in
 * the place of the old ones. Send all lines that the order is to have.
 */
export interface OrderUpdate {
  /** Order number; no two orders may share one. Without it the vendor assigns the next. */
  readonly number?: string;
  /** Id of the contact that ordered. Only an order with an identified customer can be invoiced. */
  readonly contactId?: string;
  /** Name of the customer as it stands on the order. */
  readonly contactName?: string;
  /** Address of the customer as it stands on the order. */
  readonly contactAddress?: string;
  /** Country of the customer as it stands on the order; presumably two letters of ISO 3166-1. */
  readonly contactCountryCode?: string;
  /** Free text on the order. */
  readonly notes?: string;
  /**
   * Calendar date of the order. Today where it isn't given; to be left out once the order is approved.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date?: string;
  /**
   * On a credit order, the id of the order that it credits. That order must have been invoiced.
   */
  readonly creditOrderId?: string;
  /**
   * Currency as three letters of ISO 4217. The organization's `baseCurrency` where it isn't given.
   */
  readonly currency?: string;
  /** Id of the binder to put the order in. */
  readonly orderHolderId?: string;
  /** Days from the approval of the order to its due date. */
  readonly paymentTermsDays?: number;
  /** Lines of the order, in order, written as `lines[0][description]=…`. */
  readonly lines?: readonly OrderLineInput[];
}

/**
 * Something that holds orders together, such as an area of a window cleaner or a table in a restaurant.
 */
export interface Binder {
  /**
   * Id of the binder, set by the vendor; begins with `ohlr_` in the examples. Orders refer to it by
   * `orderHolderId`.
   */
  readonly id: string;
  /** Name of the binder. */
  readonly name: string;
  /**
   * Your own keys and values; the vendor's example keeps `latitude` and `longitude` there, as texts.
   */
  readonly meta: Meta;
}

/** A new binder. */
export interface BinderInput {
  /** Name of the binder. */
  readonly name: string;
  /**
   * Your own keys and values, written as `meta[key]=value`. Whether keys left out are kept or removed isn't
   * documented; read the answer.
   */
  readonly meta?: Meta;
}

/** What to change about a binder. */
export interface BinderUpdate {
  /** Name of the binder. */
  readonly name?: string;
  /**
   * Your own keys and values, written as `meta[key]=value`. Whether keys left out are kept or removed isn't
   * documented; read the answer.
   */
  readonly meta?: Meta;
}

/** Money received or paid out. */
export interface Payment {
  /** Id of the payment, set by the vendor; begins with `pay_` in the examples. */
  readonly id: string;
  /** Id of the contact that paid. Null where none was given. */
  readonly contactId: string | null;
  /** Amount in hundredths of the currency's unit (øre for DKK). */
  readonly amount: number;
  /** Currency as three letters of ISO 4217; the same as that of the orders paid. */
  readonly currency: string;
  /** Means of payment. */
  readonly type: PaymentType;
  /**
   * Instant, in UTC, at which the payment was registered.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDate: string;
  /**
   * Calendar date on which the money moved.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly transactionDate: string;
  /** What the payment is for, such as the ids of the orders it pays. */
  readonly associations: readonly string[];
}

/** Means of payment: card, bank transfer or cash. */
export type PaymentType = "creditcard" | "bank" | "cash" | (string & {});

/** A new payment. */
export interface PaymentInput {
  /** Id of the contact that paid. */
  readonly contactId?: string;
  /**
   * Amount in hundredths of the currency's unit (øre for DKK).
   *
   * Quirk `payment-amount-unit`: "The payment object" counts in hundredths, yet all examples have decimals
   * (2399.0), and "Create a payment" gives no unit. Hundredths (øre), as for all amounts.
   */
  readonly amount?: number;
  /** Currency as three letters of ISO 4217; must be that of the orders paid. */
  readonly currency?: string;
  /** Means of payment. */
  readonly type: PaymentType;
  /**
   * Instant at which the payment was registered.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `payment-created-date-sent`: "Create a payment" takes `createdDate` as an argument, though it tells when
   * the object came into being. Accepted, but better left to the vendor.
   */
  readonly createdDate?: string;
  /**
   * Calendar date on which the money moved.
   *
   * Calendar date, `yyyy-MM-dd`.
   *
   * Quirk `transaction-date-type`: A date in "The payment object", a datetime in the arguments of "Create a
   * payment", whose example sends a date. A calendar date.
   */
  readonly transactionDate: string;
  /**
   * What the payment is for, such as the ids of the orders it pays; written as `associations[0]=…`.
   */
  readonly associations?: readonly string[];
}

/**
 * A task agreed with a contact, to be done once or again and again.
 *
 * Quirk `events-missing`: "Agreement" speaks of events that come from agreements and can be changed one by one;
 * the API has no events. Only the plan of a day shows what comes of agreements.
 */
export interface Agreement {
  /** Id of the agreement, set by the vendor; begins with `agt_` in the examples. */
  readonly id: string;
  /** What has been agreed, in a few words. */
  readonly description: string;
  /**
   * Agreed price in hundredths of the currency's unit (øre for DKK). Null where none was agreed.
   */
  readonly amount: number | null;
  /**
   * Currency of the amount as three letters of ISO 4217.
   *
   * Quirk `agreement-currency-missing`: Required in the table of "The agreement object" and missing from the
   * example above it; all other examples have it. Always there.
   */
  readonly currency: string;
  /** Id of the contact that the agreement is made with. */
  readonly contactId: string;
  /**
   * How the task repeats, as an iCalendar recurrence rule (RRULE of RFC 2445). Null for a single task.
   */
  readonly recurrenceRule: string | null;
  /**
   * First calendar date of the agreement.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate: string;
  /**
   * Last calendar date of the agreement. Null where it has no end.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate: string | null;
  /**
   * Calendar date on which the work was last done. Null before the first time.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly previousDate: string | null;
  /**
   * Calendar date on which the work is due next. Null where none is planned.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly nextDate: string | null;
  /** Whether the agreement has been put away; only ever read. */
  readonly archived: boolean;
  /** Id of the account of the employee who looks after the agreement. Null where nobody does. */
  readonly accountId: string | null;
  /** Your own keys and values. */
  readonly meta: Meta;
}

/** A new agreement. */
export interface AgreementInput {
  /** What has been agreed, in a few words. */
  readonly description?: string;
  /**
   * Agreed price in hundredths of the currency's unit (øre for DKK).
   *
   * Quirk `agreement-amount-unit`: "The agreement object" counts in hundredths but shows 239.0, where every other
   * example of the same agreement has 23900. The argument tables give no unit. Hundredths (øre) everywhere: 23900
   * is 239 kroner.
   */
  readonly amount?: number;
  /** Currency of the amount as three letters of ISO 4217. */
  readonly currency: string;
  /** Id of the contact that the agreement is made with. */
  readonly contactId: string;
  /**
   * How the task repeats, as an iCalendar recurrence rule (RRULE of RFC 2445), such as `FREQ=WEEKLY;INTERVAL=2`.
   */
  readonly recurrenceRule?: string;
  /**
   * First calendar date of the agreement.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate: string;
  /**
   * Last calendar date of the agreement.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string;
  /**
   * Calendar date on which the work was last done.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly previousDate?: string;
  /**
   * Calendar date on which the work is due next.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly nextDate?: string;
  /** Id of the account of the employee who looks after the agreement. */
  readonly accountId?: string;
  /**
   * Your own keys and values, written as `meta[key]=value`. Whether keys left out are kept or removed isn't
   * documented; read the answer.
   */
  readonly meta?: Meta;
}

/** What to change about an agreement. */
export interface AgreementUpdate {
  /** What has been agreed, in a few words. */
  readonly description?: string;
  /** Agreed price in hundredths of the currency's unit (øre for DKK). */
  readonly amount?: number;
  /** Currency of the amount as three letters of ISO 4217. */
  readonly currency?: string;
  /** Id of the contact that the agreement is made with. */
  readonly contactId?: string;
  /**
   * How the task repeats, as an iCalendar recurrence rule (RRULE of RFC 2445), such as `FREQ=WEEKLY;INTERVAL=2`.
   */
  readonly recurrenceRule?: string;
  /**
   * First calendar date of the agreement.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string;
  /**
   * Last calendar date of the agreement.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string;
  /**
   * Calendar date on which the work was last done.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly previousDate?: string;
  /**
   * Calendar date on which the work is due next.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly nextDate?: string;
  /** Id of the account of the employee who looks after the agreement. */
  readonly accountId?: string;
  /**
   * Your own keys and values, written as `meta[key]=value`. Whether keys left out are kept or removed isn't
   * documented; read the answer.
   */
  readonly meta?: Meta;
}

/**
 * What one worker is to do on one day, taken from the agreements.
 *
 * Quirk `plan-example-broken`: The example plan isn't JSON: a comma is missing after `contacts`, `path` has a
 * bracket too many, and dots stand for the rows. The two arrays hold whole contacts and agreements, like those
 * of the lists.
 */
export interface Plan {
  /**
   * Calendar date of the plan.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date: string;
  /**
   * The way by road from place to place, for drawing on a map.
   *
   * Quirk `plan-path-type`: A number in the table of "The plan object", an array of pairs of numbers in the
   * example. An array of pairs, longitude first.
   */
  readonly path: readonly Coordinate[];
  /** The contacts to whom the agreements refer. */
  readonly contacts: readonly Contact[];
  /** The agreements to work on that day. */
  readonly agreements: readonly Agreement[];
}
