/**
 * Activity: a task, calendar entry, sales event, absence or private entry of a user. Both input and output.
 */
export interface ActivityModel {
  /** Type of the activity, which also decides its category. */
  readonly activityType: ActivityActivityType;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer the activity concerns; null for none. */
  readonly customer?: ActivityCustomer | null;
  /**
   * When the activity ends, as an instant.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly endDateTime?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the activity takes up the time between start and end. */
  readonly hasDuration?: boolean;
  /** Whether work hours have been entered on the activity. */
  readonly hasHours?: boolean;
  /** Whether the activity fills whole days, so that the times of day do not matter. */
  readonly isAllDay?: boolean;
  /** Whether the activity is done. */
  readonly isClosed?: boolean;
  /** Whether nobody has been assigned to do it yet. */
  readonly isUnassigned?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Place, as free text.
   *
   * Longest length: 1000.
   */
  readonly location?: string | null;
  /**
   * Subject of the activity.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Notes about the activity in free text. */
  readonly notes?: string | null;
  /** User who owns the activity; other people are `ActivityParticipantModel` rows. */
  readonly ownerUser: ActivityOwnerModel;
  /** Project phase the activity belongs to; null when it is not part of a project. */
  readonly phase?: ActivityPhase | null;
  /** Status of the task, from the list of project task statuses. */
  readonly projectTaskStatus?: ModelWithName | null;
  /** How the activity repeats; null when it happens once. */
  readonly recurrence?: ActivityRecurrenceModel | null;
  /** GUID of the series this occurrence or exception comes from. */
  readonly recurrenceParentActivityGuid?: string | null;
  /** The recurrence written as one rule text. */
  readonly recurrenceRule?: string | null;
  /** Whether this is a series, an occurrence of one, an exception or not recurring. */
  readonly recurrenceType?: RecurrenceType;
  /**
   * When the activity starts, as an instant.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly startDateTime: string;
}

/** Reference to the activity type, inside `ActivityModel`; only `guid` counts on input. */
export interface ActivityActivityType {
  /** Category of the activity type. */
  readonly category?: ActivityCategory;
  /**
   * The activity type's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
}

/**
 * What activities of a type are: private entries, absences, calendar entries, sales events or tasks.
 */
export type ActivityCategory = "Personal" | "Absences" | "CalendarEntry" | "SalesEvent" | "Task";

/** Person reference inside many models; despite its name it has no photo. */
export interface UserWithFirstNameLastNameAndPhotoFileModel {
  /** Code of the user, e.g. the employee number. */
  readonly code?: string | null;
  /** Given name. */
  readonly firstName?: string | null;
  /** Key of the user, or of the contact where the property relates to ContactModel. */
  readonly guid?: string | null;
  /** Family name. */
  readonly lastName?: string | null;
  /** Full name. */
  readonly name?: string | null;
}

/** Reference to the customer an activity concerns, inside `ActivityModel`. */
export interface ActivityCustomer {
  /** The customer's GUID. */
  readonly guid?: string | null;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/**
 * Reference to the user who owns an activity, inside `ActivityModel`; only `guid` counts on input.
 */
export interface ActivityOwnerModel {
  /** Short code of the user. */
  readonly code?: string | null;
  /**
   * The user's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Keywords of the user. */
  readonly keywords?: readonly ActivityOwnerKeyword[] | null;
  /** Full name of the user. */
  readonly name?: string | null;
}

/** One of the owner's keywords, inside `ActivityOwnerModel`. */
export interface ActivityOwnerKeyword {
  /** The keyword's GUID. */
  readonly guid?: string | null;
  /**
   * The keyword as text.
   *
   * Quirk `keyword-text-names`: Document holds the text of a keyword in `keyword`, in `value` inside a user or an
   * activity's owner, and in `name` inside a project. The one inside a user has no guid. Look it up by the name
   * the schema declares.
   */
  readonly value?: string | null;
}

/**
 * Reference to the project phase of an activity, with facts about its project, inside `ActivityModel`.
 */
export interface ActivityPhase {
  /** The phase's GUID. */
  readonly guid?: string | null;
  /** Whether the phase is locked for new entries. */
  readonly isLocked?: boolean;
  /** Name of the phase. */
  readonly name?: string | null;
  /** GUID of the project the phase is part of. */
  readonly projectGuid?: string | null;
  /** Name of that project. */
  readonly projectName?: string | null;
  /**
   * Number of that project.
   *
   * Whole number of up to 64 bits.
   */
  readonly projectNumber?: number | null;
  /** GUID of the user who manages that project. */
  readonly projectOwnerGuid?: string | null;
}

/** Reference to another row with its name, inside many models; on input only `guid` counts. */
export interface ModelWithName {
  /** GUID of the row referred to. */
  readonly guid?: string | null;
  /** Name of that row. */
  readonly name?: string | null;
}

/** How an activity repeats, inside `ActivityModel`: frequency, pattern and range. */
export interface ActivityRecurrenceModel {
  /** Start instants of occurrences that deviate from the series or were removed. */
  readonly exceptions?: readonly string[] | null;
  /** Daily, weekly, monthly or yearly; decides which part of `pattern` applies. */
  readonly frequency: RecurrenceFrequency;
  /**
   * Instant of the last occurrence; null when the series has no end.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastOccurrenceDateTime?: string | null;
  /** Details of the repetition, for the chosen frequency. */
  readonly pattern?: RecurrencePattern | null;
  /** How long the series goes on; null for no end. */
  readonly range?: RecurrenceRange | null;
}

/**
 * Rhythm of a recurring activity; names the part of RecurrencePattern that holds the details.
 */
export type RecurrenceFrequency = "Daily" | "Weekly" | "Monthly" | "Yearly";

/**
 * Details of an activity's recurrence: fill in the part that matches the frequency, leave the rest null.
 */
export interface RecurrencePattern {
  /** Every so many days, or each weekday. */
  readonly daily?: DailyModel | null;
  /** On a day of the month, or e.g. its second Tuesday. */
  readonly monthly?: MonthlyModel | null;
  /** Every so many weeks on the weekdays ticked. */
  readonly weekly?: WeeklyModel | null;
  /** On a date of the year, or e.g. the last Friday of a month. */
  readonly yearly?: YearlyModel | null;
}

/** Daily recurrence, inside `RecurrencePattern`. */
export interface DailyModel {
  /** Whether it happens on working days only, instead of every so many days. */
  readonly everyWeekday?: boolean;
  /** Days between occurrences; 1 is every day. */
  readonly interval?: number | null;
}

/**
 * Monthly recurrence, inside `RecurrencePattern`: on a day number or on e.g. the second Tuesday.
 */
export interface MonthlyModel {
  /** Day number in the month, 1 to 31; null when the ordinal is used. */
  readonly dayOfMonth?: number | null;
  /** Which of the days of `dayOrdinalOption`, e.g. `Second`. */
  readonly dayOrdinal?: DayOrdinal | null;
  /** Day that the ordinal counts, e.g. `Tuesday`. */
  readonly dayOrdinalOption?: DayOrdinalOption | null;
  /** Months between occurrences; 1 is every month. */
  readonly interval?: number;
}

/** Which one of the matching days in a month. */
export type DayOrdinal = "First" | "Second" | "Third" | "Fourth" | "Last";

/**
 * Day that an ordinal counts: a weekday by name, any working day, any weekend day or any day.
 */
export type DayOrdinalOption =
  | "Sunday"
  | "Monday"
  | "Tuesday"
  | "Wednesday"
  | "Thursday"
  | "Friday"
  | "WeekDay"
  | "Saturday"
  | "WeekendDay"
  | "Day";

/**
 * Weekly part of an activity's recurrence: which weekdays, every how many weeks.
 *
 * Quirk `work-week-of-booleans`: Document lists working days in an array of names, and the days of a weekly
 * recurrence as seven booleans. Pass what the schema declares.
 */
export interface WeeklyModel {
  /** True to recur on Fridays. */
  readonly friday?: boolean;
  /** Weeks from one round to the next; 1 for every week. */
  readonly interval?: number;
  /** True to recur on Mondays. */
  readonly monday?: boolean;
  /** True to recur on Saturdays. */
  readonly saturday?: boolean;
  /** True to recur on Sundays. */
  readonly sunday?: boolean;
  /** True to recur on Thursdays. */
  readonly thursday?: boolean;
  /** True to recur on Tuesdays. */
  readonly tuesday?: boolean;
  /** True to recur on Wednesdays. */
  readonly wednesday?: boolean;
}

/** Yearly part of an activity's recurrence: a date, or the nth weekday of a month. */
export interface YearlyModel {
  /** Day of the month, 1 to 31; null when given by weekday. */
  readonly dayOfMonth?: number | null;
  /** Which one in the month, first to last; null when given by date. */
  readonly dayOrdinal?: DayOrdinal | null;
  /** Weekday (or any day, weekday, weekend day) that it counts; null when given by date. */
  readonly dayOrdinalOption?: DayOrdinalOption | null;
  /** Month it recurs in. */
  readonly month?: Months;
}

/** Month of the year. */
export type Months =
  | "January"
  | "February"
  | "March"
  | "April"
  | "May"
  | "June"
  | "July"
  | "August"
  | "September"
  | "October"
  | "November"
  | "December";

/** When an activity's recurrence stops: by count or by date; with both null it has no end. */
export interface RecurrenceRange {
  /** Number of occurrences in all; null for no such limit. */
  readonly maxOccurrences?: number | null;
  /**
   * Last calendar date (`yyyy-MM-dd`) an occurrence can fall on; null for no such limit.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly recursUntilDate?: string | null;
}

/**
 * Role of an activity in a recurrence: none, one occurrence, an altered one, or the series itself.
 */
export type RecurrenceType = "None" | "Occurrence" | "Exception" | "Series";

/**
 * Activity: a task, calendar entry, sales event, absence or private entry of a user. Both input and output.
 */
export interface ActivityModelInput {
  /** Type of the activity, which also decides its category. */
  readonly activityType: ActivityActivityTypeInput;
  /** Customer the activity concerns; null for none. */
  readonly customer?: ActivityCustomerInput | null;
  /**
   * When the activity ends, as an instant.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly endDateTime?: string | null;
  /** Whether the activity takes up the time between start and end. */
  readonly hasDuration?: boolean;
  /** Whether the activity fills whole days, so that the times of day do not matter. */
  readonly isAllDay?: boolean;
  /** Whether the activity is done. */
  readonly isClosed?: boolean;
  /** Whether nobody has been assigned to do it yet. */
  readonly isUnassigned?: boolean;
  /**
   * Place, as free text.
   *
   * Longest length: 1000.
   */
  readonly location?: string | null;
  /**
   * Subject of the activity.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Notes about the activity in free text. */
  readonly notes?: string | null;
  /** User who owns the activity; other people are `ActivityParticipantModel` rows. */
  readonly ownerUser: ActivityOwnerModelInput;
  /** Project phase the activity belongs to; null when it is not part of a project. */
  readonly phase?: ActivityPhaseInput | null;
  /** Status of the task, from the list of project task statuses. */
  readonly projectTaskStatus?: ModelWithName | null;
  /** How the activity repeats; null when it happens once. */
  readonly recurrence?: ActivityRecurrenceModelInput | null;
  /** GUID of the series this occurrence or exception comes from. */
  readonly recurrenceParentActivityGuid?: string | null;
  /**
   * When the activity starts, as an instant.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly startDateTime: string;
}

/** Reference to the activity type, inside `ActivityModel`; only `guid` counts on input. */
export interface ActivityActivityTypeInput {
  /**
   * The activity type's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/** Reference to the customer an activity concerns, inside `ActivityModel`. */
export interface ActivityCustomerInput {
  /** The customer's GUID. */
  readonly guid?: string | null;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
}

/**
 * Reference to the user who owns an activity, inside `ActivityModel`; only `guid` counts on input.
 */
export interface ActivityOwnerModelInput {
  /**
   * The user's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/**
 * Reference to the project phase of an activity, with facts about its project, inside `ActivityModel`.
 */
export interface ActivityPhaseInput {
  /** The phase's GUID. */
  readonly guid?: string | null;
  /** Name of the phase. */
  readonly name?: string | null;
}

/** How an activity repeats, inside `ActivityModel`: frequency, pattern and range. */
export interface ActivityRecurrenceModelInput {
  /** Daily, weekly, monthly or yearly; decides which part of `pattern` applies. */
  readonly frequency: RecurrenceFrequency;
  /**
   * Instant of the last occurrence; null when the series has no end.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastOccurrenceDateTime?: string | null;
  /** Details of the repetition, for the chosen frequency. */
  readonly pattern?: RecurrencePattern | null;
  /** How long the series goes on; null for no end. */
  readonly range?: RecurrenceRange | null;
}

/** One participant of an activity, and whether they accepted. Both input and output. */
export interface ActivityParticipantModel {
  /**
   * The activity's GUID.
   *
   * Shortest length: 1.
   */
  readonly activityGuid: string;
  /** Email address of the participant. */
  readonly email?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the participant is active as user or contact. */
  readonly isActive?: boolean;
  /** Mobile number of the participant. */
  readonly mobilePhone?: string | null;
  /** Name of the participant. */
  readonly name?: string | null;
  /**
   * GUID of the participating user, or of the contact or resource that `type` says.
   *
   * Shortest length: 1.
   *
   * Quirk `relation-participant`: Document relates the participant to users, while its type also allows contacts,
   * resources and others. `type` tells what the guid names.
   */
  readonly participantGuid: string;
  /** Phone number of the participant. */
  readonly phone?: string | null;
  /**
   * Participant's answer to the invitation.
   *
   * Quirk `patch-participant-confirmed`: Document lets only IsConfirmed be changed; the participant has no field
   * of that name. Presumably `status` is meant.
   */
  readonly status?: MemberStatus;
  /** What the participant is: user, contact person, resource or other. */
  readonly type?: ParticipantType;
}

/** Participant's answer to an invitation to an activity. */
export type MemberStatus = "Unknown" | "Invited" | "Accepted" | "Tentative" | "Declined";

/** What an activity participant is. */
export type ParticipantType = "User" | "Contact" | "Resource" | "Other";

/** One participant of an activity, and whether they accepted. Both input and output. */
export interface ActivityParticipantModelInput {
  /**
   * The activity's GUID.
   *
   * Shortest length: 1.
   */
  readonly activityGuid: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Mobile number of the participant. */
  readonly mobilePhone?: string | null;
  /**
   * GUID of the participating user, or of the contact or resource that `type` says.
   *
   * Shortest length: 1.
   *
   * Quirk `relation-participant`: Document relates the participant to users, while its type also allows contacts,
   * resources and others. `type` tells what the guid names.
   */
  readonly participantGuid: string;
  /** Phone number of the participant. */
  readonly phone?: string | null;
  /**
   * Participant's answer to the invitation.
   *
   * Quirk `patch-participant-confirmed`: Document lets only IsConfirmed be changed; the participant has no field
   * of that name. Presumably `status` is meant.
   */
  readonly status?: MemberStatus;
  /** What the participant is: user, contact person, resource or other. */
  readonly type?: ParticipantType;
}

/** Type that activities are sorted by, e.g. meeting, call or vacation. Both input and output. */
export interface ActivityTypeModel {
  /** Category that activities of this type fall in. */
  readonly category: ActivityCategory;
  /** Short code of the activity type. */
  readonly code?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether new activities get this type unless told otherwise. */
  readonly isDefault?: boolean;
  /** Whether absences of this type are paid; only of interest for absence types. */
  readonly isPaidLeave?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the activity type.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** Type that activities are sorted by, e.g. meeting, call or vacation. Both input and output. */
export interface ActivityTypeModelInput {
  /** Category that activities of this type fall in. */
  readonly category: ActivityCategory;
  /** Short code of the activity type. */
  readonly code?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether new activities get this type unless told otherwise. */
  readonly isDefault?: boolean;
  /** Whether absences of this type are paid; only of interest for absence types. */
  readonly isPaidLeave?: boolean | null;
  /**
   * Name of the activity type.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** Address of a customer, which its contact persons may share. Both input and output. */
export interface AddressModel {
  /** Street address or post box. */
  readonly addressline?: string | null;
  /** Town or city of the address. */
  readonly city?: string | null;
  /** Contact persons who use the address. */
  readonly contacts?: readonly ModelWithName[] | null;
  /** Country of the address. */
  readonly country?: AddressCountry | null;
  /** Region (state, province) within the country. */
  readonly countryRegion?: ModelWithName | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer whose address it is. */
  readonly customer?: AddressCustomer | null;
  /** Fax number at the address. */
  readonly fax?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether invoices go to the address. */
  readonly isBillingAddress?: boolean;
  /** Whether ordinary mail goes to the address. */
  readonly isPostalAddress?: boolean;
  /** Whether it is an address to visit. */
  readonly isVisitAddress?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Phone number at the address. */
  readonly phone?: string | null;
  /** Postal code of the address. */
  readonly postalCode?: string | null;
}

/** Country of an address, inside `AddressModel`. */
export interface AddressCountry {
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** The country's GUID. */
  readonly guid?: string | null;
  /** Whether the country has regions to choose from. */
  readonly hasRegions?: CountryRegionsStatus;
  /** Name of the country. */
  readonly name?: string | null;
}

/** Whether a country has regions: no, not known, or yes. */
export type CountryRegionsStatus = "NoRegion" | "Unknown" | "HasRegions";

/** Reference to the customer an address belongs to, inside `AddressModel`. */
export interface AddressCustomer {
  /** The customer's GUID. */
  readonly guid?: string | null;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Address of a customer, which its contact persons may share. Both input and output. */
export interface AddressModelInput {
  /** Street address or post box. */
  readonly addressline?: string | null;
  /** Town or city of the address. */
  readonly city?: string | null;
  /** Contact persons who use the address. */
  readonly contacts?: readonly ModelWithName[] | null;
  /** Country of the address. */
  readonly country?: AddressCountryInput | null;
  /** Region (state, province) within the country. */
  readonly countryRegion?: ModelWithName | null;
  /** Customer whose address it is. */
  readonly customer?: AddressCustomerInput | null;
  /** Fax number at the address. */
  readonly fax?: string | null;
  /** Whether invoices go to the address. */
  readonly isBillingAddress?: boolean;
  /** Whether ordinary mail goes to the address. */
  readonly isPostalAddress?: boolean;
  /** Whether it is an address to visit. */
  readonly isVisitAddress?: boolean;
  /** Phone number at the address. */
  readonly phone?: string | null;
  /** Postal code of the address. */
  readonly postalCode?: string | null;
}

/** Country of an address, inside `AddressModel`. */
export interface AddressCountryInput {
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** The country's GUID. */
  readonly guid?: string | null;
  /** Name of the country. */
  readonly name?: string | null;
}

/** Reference to the customer an address belongs to, inside `AddressModel`. */
export interface AddressCustomerInput {
  /** The customer's GUID. */
  readonly guid?: string | null;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
}

/** One of the organization's own bank accounts, which invoices ask payment to. Output only. */
export interface BankAccountOutputModel {
  /**
   * Account number, in the format of `accountNumberFormat`.
   *
   * Shortest length: 1.
   */
  readonly accountNumber: string;
  /**
   * How the account number is written.
   *
   * Default: `"Iban"`.
   */
  readonly accountNumberFormat?: BankAccountFormat;
  /**
   * Name of the bank.
   *
   * Shortest length: 1.
   */
  readonly bankName: string;
  /** BIC (SWIFT) code of the bank. */
  readonly bic?: string | null;
  /** Business unit that uses the account. */
  readonly businessUnit?: ModelWithName | null;
  /** Company that owns the account. */
  readonly company?: ModelWithName | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
}

/** How an account number is written: international IBAN or Swedish Bankgiro. */
export type BankAccountFormat = "Iban" | "Bankgiro";

/** One sort key of a list, as query parameter; the first key counts most. */
export interface KeyValuePairOfStringAndSortDirection {
  /** Name of the property to sort by, e.g. `lastName`; nested ones cannot be sorted by. */
  readonly key?: string;
  /** Direction, and where nulls go. */
  readonly value?: SortDirection;
}

/**
 * Sort order for the sortings parameter; the longer values also say where nulls go.
 *
 * Quirk `sorting-directions`: Document's enumeration has six directions; the guide (Sorting) and the document's
 * prose know Asc and Desc only. Asc and Desc are safe. The four about nulls are untold.
 */
export type SortDirection =
  | "Asc"
  | "Desc"
  | "AscNullsFirst"
  | "AscNullsLast"
  | "DescNullsFirst"
  | "DescNullsLast";

/**
 * Unit in the organization's tree: a company (legal entity) at the top, departments below. Output; `PATCH`
 * input.
 */
export interface BusinessUnitModel {
  /** Short code of the business unit. */
  readonly code?: string | null;
  /** GUID of the top business unit of the unit's company. */
  readonly companyBusinessUnitGuid?: string | null;
  /** GUID of the country the company is in. */
  readonly companyCountryGuid?: string | null;
  /** GUID of the currency the company keeps its books in. */
  readonly companyCurrencyGuid?: string | null;
  /** GUID of the company the unit belongs to. */
  readonly companyGuid?: string | null;
  /** Name of that company. */
  readonly companyName?: string | null;
  /** Cost center of the unit. */
  readonly costCenter?: BusinessUnitCostCenterModel | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Registration number at the Dutch Chamber of Commerce (KVK).
   *
   * Longest length: 25.
   */
  readonly kvkNumber?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * What the business unit is called.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** GUID of the unit above; null at the top of the tree. */
  readonly parentGuid?: string | null;
  /** VAT registration number. */
  readonly vatNumber?: string | null;
}

/** Cost center of a business unit, inside `BusinessUnitModel`. */
export interface BusinessUnitCostCenterModel {
  /**
   * The cost center's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Short code of the cost center. */
  readonly identifier?: string | null;
  /** What the cost center is called. */
  readonly name?: string | null;
}

/**
 * Unit in the organization's tree: a company (legal entity) at the top, departments below. Output; `PATCH`
 * input.
 */
export interface BusinessUnitModelInput {
  /** Short code of the business unit. */
  readonly code?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Registration number at the Dutch Chamber of Commerce (KVK).
   *
   * Longest length: 25.
   */
  readonly kvkNumber?: string | null;
  /**
   * What the business unit is called.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** GUID of the unit above; null at the top of the tree. */
  readonly parentGuid?: string | null;
  /** VAT registration number. */
  readonly vatNumber?: string | null;
}

/** Type of contact detail, e.g. work phone or private email. Both input and output. */
export interface CommunicationTypeModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the communication type.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Channel: phone, fax, mobile, IP phone, instant messenger or email. */
  readonly type?: CommunicationMethodType;
}

/** Channel of a communication type; decides what the contact detail looks like. */
export type CommunicationMethodType =
  | "Phone"
  | "Fax"
  | "MobilePhone"
  | "IPPhone"
  | "InstantMessenger"
  | "EmailAddress";

/** Type of contact detail, e.g. work phone or private email. Both input and output. */
export interface CommunicationTypeModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Name of the communication type.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Channel: phone, fax, mobile, IP phone, instant messenger or email. */
  readonly type?: CommunicationMethodType;
}

/**
 * One contact detail of a contact person: a phone number, email address etc. Both input and output.
 */
export interface ContactCommunicationModel {
  /** Type of the contact detail, which says what `value` is. */
  readonly communicationType: CommunicationTypeSubModel;
  /** Contact person the detail belongs to. */
  readonly contact: ModelBaseWithRequiredGuid;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Whether the detail must not be used to reach the person; true unless set.
   *
   * Default: `true`.
   *
   * Quirk `forbidden-by-default`: Document has a new way of communication forbidden to use by default. Pass false
   * for one that may be used.
   */
  readonly isForbiddenToUse?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * The phone number, email address or other detail.
   *
   * Shortest length: 1.
   */
  readonly value: string;
}

/**
 * Reference to a communication type, inside `ContactCommunicationModel`; only `guid` counts on input.
 */
export interface CommunicationTypeSubModel {
  /**
   * The communication type's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /**
   * Whether the communication type is still offered.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Name of the communication type. */
  readonly name?: string | null;
  /** Channel: phone, fax, mobile, IP phone, instant messenger or email. */
  readonly type?: CommunicationMethodType;
}

/**
 * Reference to another row, inside many models; on input only `guid` counts and must be there.
 */
export interface ModelBaseWithRequiredGuid {
  /**
   * GUID of the row referred to.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name of that row; Severa fills it in. */
  readonly name?: string | null;
}

/**
 * One contact detail of a contact person: a phone number, email address etc. Both input and output.
 */
export interface ContactCommunicationModelInput {
  /** Type of the contact detail, which says what `value` is. */
  readonly communicationType: CommunicationTypeSubModelInput;
  /** Contact person the detail belongs to. */
  readonly contact: ModelBaseWithRequiredGuidInput;
  /**
   * Whether the detail must not be used to reach the person; true unless set.
   *
   * Default: `true`.
   *
   * Quirk `forbidden-by-default`: Document has a new way of communication forbidden to use by default. Pass false
   * for one that may be used.
   */
  readonly isForbiddenToUse?: boolean;
  /**
   * The phone number, email address or other detail.
   *
   * Shortest length: 1.
   */
  readonly value: string;
}

/**
 * Reference to a communication type, inside `ContactCommunicationModel`; only `guid` counts on input.
 */
export interface CommunicationTypeSubModelInput {
  /**
   * The communication type's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /**
   * Whether the communication type is still offered.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Channel: phone, fax, mobile, IP phone, instant messenger or email. */
  readonly type?: CommunicationMethodType;
}

/**
 * Reference to another row, inside many models; on input only `guid` counts and must be there.
 */
export interface ModelBaseWithRequiredGuidInput {
  /**
   * GUID of the row referred to.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/** Contact person at a customer. Both input and output of `/contactpersons`. */
export interface ContactModel {
  /** GUID of the address of the person, one of those of the customer. */
  readonly addressGuid?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer the person works for. */
  readonly customer: ContactCustomer;
  /**
   * Date of birth, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   *
   * Quirk `birth-date-formats`: Document has birthDate of users with a time, and dateOfBirth of contacts as a
   * plain date. Heed only the day.
   */
  readonly dateOfBirth?: string | null;
  /** Notes about the person in free text. */
  readonly description?: string | null;
  /** Email addresses, collected from the contact communications. */
  readonly emails?: readonly string[] | null;
  /**
   * Given name of the person.
   *
   * Shortest length: 1.
   */
  readonly firstName: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * True for a deleted person who is kept because others refer to them.
   *
   * Quirk `deleted-contact-flag`: Guide (Deleted rows) says a deleted contact person no longer shows up among
   * changes; the document gives contacts an `isDeleted`. Heed the flag when it is set, and don't count on seeing
   * it.
   */
  readonly isDeleted?: boolean;
  /**
   * Whether the person may be sent email; false unless set.
   *
   * Default: `false`.
   */
  readonly isEmailAllowed?: boolean;
  /** Job title at the customer. */
  readonly jobTitle?: string | null;
  /** Language the person is written to in. */
  readonly language?: ModelWithName | null;
  /**
   * Family name of the person.
   *
   * Shortest length: 1.
   */
  readonly lastName: string;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Full name, put together from first and last name. */
  readonly name?: string | null;
  /** Phone numbers, collected from the contact communications. */
  readonly phoneNumbers?: readonly string[] | null;
  /** Contact role, e.g. decision maker. */
  readonly role?: ModelWithName | null;
  /** Title used with the name. */
  readonly salutation?: SalutationType | null;
  /**
   * How content the person is, as judged by the users.
   *
   * Quirk `satisfaction-names`: Document has satisfactionLevel for contacts and satisfaction for users. Both hold
   * the same values.
   */
  readonly satisfactionLevel?: SatisfactionLevelType | null;
  /**
   * Time zone the person is in.
   *
   * Quirk `time-zone-spelling`: Document has timeZone for contacts and timezone for all others. Each name is as
   * declared for its schema.
   */
  readonly timeZone?: ModelWithName | null;
}

/** Reference to the customer a contact person works for, inside `ContactModel`. */
export interface ContactCustomer {
  /**
   * The customer's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/**
 * Salutation of a contact or user; note the full stop that belongs to each value.
 *
 * Quirk `salutations-with-stops`: Document has salutations with a full stop at the end, and names them without.
 * Send them with the full stop.
 */
export type SalutationType = "Mr." | "Mrs." | "Ms.";

/** How content a contact or user is; Unknown if never asked. */
export type SatisfactionLevelType = "Unsatisfied" | "Neutral" | "Satisfied" | "Unknown";

/** One search condition for `GET /contactpersons`, as query parameter. */
export interface KeyValuePairOfStringAndObject {
  /** Name of the property to search. */
  readonly key?: string;
  /**
   * Value it should have.
   *
   * Quirk `key-value-object-is-text`: Document calls the schema a pair of text and object, and declares `value` as
   * text. Pass text.
   */
  readonly value?: string | null;
}

/** Contact person at a customer. Both input and output of `/contactpersons`. */
export interface ContactModelInput {
  /** GUID of the address of the person, one of those of the customer. */
  readonly addressGuid?: string | null;
  /** Customer the person works for. */
  readonly customer: ContactCustomerInput;
  /**
   * Date of birth, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   *
   * Quirk `birth-date-formats`: Document has birthDate of users with a time, and dateOfBirth of contacts as a
   * plain date. Heed only the day.
   */
  readonly dateOfBirth?: string | null;
  /** Notes about the person in free text. */
  readonly description?: string | null;
  /**
   * Given name of the person.
   *
   * Shortest length: 1.
   */
  readonly firstName: string;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Whether the person may be sent email; false unless set.
   *
   * Default: `false`.
   */
  readonly isEmailAllowed?: boolean;
  /** Job title at the customer. */
  readonly jobTitle?: string | null;
  /** Language the person is written to in. */
  readonly language?: ModelWithName | null;
  /**
   * Family name of the person.
   *
   * Shortest length: 1.
   */
  readonly lastName: string;
  /** Contact role, e.g. decision maker. */
  readonly role?: ModelWithName | null;
  /** Title used with the name. */
  readonly salutation?: SalutationType | null;
  /**
   * How content the person is, as judged by the users.
   *
   * Quirk `satisfaction-names`: Document has satisfactionLevel for contacts and satisfaction for users. Both hold
   * the same values.
   */
  readonly satisfactionLevel?: SatisfactionLevelType | null;
  /**
   * Time zone the person is in.
   *
   * Quirk `time-zone-spelling`: Document has timeZone for contacts and timezone for all others. Each name is as
   * declared for its schema.
   */
  readonly timeZone?: ModelWithName | null;
}

/** Reference to the customer a contact person works for, inside `ContactModel`. */
export interface ContactCustomerInput {
  /**
   * The customer's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/** Role a contact person can have at a customer. Both input and output. */
export interface ContactRoleModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the contact role.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** Role a contact person can have at a customer. Both input and output. */
export interface ContactRoleModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Name of the contact role.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/**
 * Keyword (tag) that can be linked to projects, contacts, users or files. Both input and output.
 */
export interface KeywordModel {
  /** Kind of row the keyword can be linked to. */
  readonly category: KeywordCategory;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * The keyword (tag) as text.
   *
   * Shortest length: 1.
   *
   * Quirk `keyword-text-names`: Document holds the text of a keyword in `keyword`, in `value` inside a user or an
   * activity's owner, and in `name` inside a project. The one inside a user has no guid. Look it up by the name
   * the schema declares.
   */
  readonly keyword: string;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
}

/**
 * Kind of row a keyword can be linked to.
 *
 * Quirk `keyword-category-case`: Document has the value Project, and calls it Case in its names. `Project` goes
 * over the wire.
 */
export type KeywordCategory = "Project" | "Contact" | "User" | "File";

/** Keyword linked to a contact person; the answer when a keyword is linked. */
export interface ContactKeywordModel {
  /**
   * Kind of row the keyword is for: `Contact`.
   *
   * Default: `"Contact"`.
   */
  readonly category?: KeywordCategory;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * The keyword (tag) as text.
   *
   * Shortest length: 1.
   */
  readonly keyword: string;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
}

/** Account that costs are booked on. Both input and output. */
export interface CostAccountModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether new travel expense types get this account. */
  readonly isTravelTypeDefault?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the cost account.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Account number in the bookkeeping; text, so leading zeros survive.
   *
   * Shortest length: 1.
   */
  readonly number: string;
}

/** Account that costs are booked on. Both input and output. */
export interface CostAccountModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether new travel expense types get this account. */
  readonly isTravelTypeDefault?: boolean;
  /**
   * Name of the cost account.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Account number in the bookkeeping; text, so leading zeros survive.
   *
   * Shortest length: 1.
   */
  readonly number: string;
}

/** Cost center that income and costs are booked on. Both input and output. */
export interface CostCenterModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Short code of the cost center in the bookkeeping.
   *
   * Shortest length: 1.
   */
  readonly identifier: string;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether this is the cost center used unless another is chosen. */
  readonly isDefault?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * What the cost center is called.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** Cost center that income and costs are booked on. Both input and output. */
export interface CostCenterModelInput {
  /**
   * Short code of the cost center in the bookkeeping.
   *
   * Shortest length: 1.
   */
  readonly identifier: string;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether this is the cost center used unless another is chosen. */
  readonly isDefault?: boolean;
  /**
   * What the cost center is called.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** Currency the organization can use, with its exchange rate. Output; `PATCH` input. */
export interface CurrencyOutputModel {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether this is the organization's own currency. */
  readonly isOrganizationCurrency?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Name of the currency. */
  readonly name?: string | null;
  /** Exchange rate against the organization's own currency. */
  readonly rate?: number;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/** Currency the organization can use, with its exchange rate. Output; `PATCH` input. */
export interface CurrencyOutputModelInput {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether this is the organization's own currency. */
  readonly isOrganizationCurrency?: boolean;
  /** Name of the currency. */
  readonly name?: string | null;
  /** Exchange rate against the organization's own currency. */
  readonly rate?: number;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/** Tax setting of a customer for one country. Output only. */
export interface CustomerCountrySettingsOutputModel {
  /** Country whose VAT rules the setting is for. */
  readonly country?: CustomerCountry | null;
  /** Customer the setting is for. */
  readonly customer?: ModelBase | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the customer is invoiced without VAT. */
  readonly isTaxFree?: boolean;
  /** Reason for no VAT, as printed on the invoice. */
  readonly taxFreeDescription?: string | null;
  /**
   * VAT rate for the customer; null leaves it to the products.
   *
   * Quirk `vat-two-ways`: Document has valueAddedTax as a reference to a VAT rate in a customer's country
   * settings, and vatRate as a plain number in a product's. Pass what the schema declares.
   */
  readonly valueAddedTax?: ValueAddedTaxSubModel | null;
  /** VAT category code for zero VAT on e-invoices by EN 16931, e.g. `AE` for reverse charge. */
  readonly zeroVatCategoryCodeEn16931?: string | null;
}

/** Country a tax setting of a customer is for, inside `CustomerCountrySettingsOutputModel`. */
export interface CustomerCountry {
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** The country's GUID. */
  readonly guid?: string | null;
  /** Name of the country. */
  readonly name?: string | null;
}

/** Reference to another row by its GUID alone, inside many output models. */
export interface ModelBase {
  /** GUID of the row referred to. */
  readonly guid?: string | null;
}

/** VAT rate reference inside a customer's country settings. */
export interface ValueAddedTaxSubModel {
  /** Key of the VAT rate. */
  readonly guid?: string | null;
  /** The rate in percent. */
  readonly percentage?: number;
}

/** New tax setting of a customer for one country. Body of `POST /customercountrysettings`. */
export interface CustomerCountrySettingsInputModel {
  /** Country whose VAT rules the setting is for. */
  readonly country: SimpleInputRequiredModel;
  /** Customer the setting is for. */
  readonly customer: SimpleInputRequiredModel;
  /** Whether the customer is invoiced without VAT. */
  readonly isTaxFree?: boolean;
  /** Reason for no VAT, as printed on the invoice. */
  readonly taxFreeDescription?: string | null;
  /**
   * VAT rate for the customer; null leaves it to the products.
   *
   * Quirk `vat-two-ways`: Document has valueAddedTax as a reference to a VAT rate in a customer's country
   * settings, and vatRate as a plain number in a product's. Pass what the schema declares.
   */
  readonly valueAddedTax?: SimpleInputModel | null;
  /** VAT category code for zero VAT on e-invoices by EN 16931, e.g. `AE` for reverse charge. */
  readonly zeroVatCategoryCodeEn16931?: string | null;
}

/** Input: reference to another row by its guid, for references that must point somewhere. */
export interface SimpleInputRequiredModel {
  /**
   * Key of the row referred to.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/** Input: reference to another row by its guid, for optional references. */
export interface SimpleInputModel {
  /** Key of the row referred to; to have no reference, leave out the whole object or send null. */
  readonly guid?: string | null;
}

/** Tax setting of a customer for one country. Output only. */
export interface CustomerCountrySettingsOutputModelInput {
  /** Country whose VAT rules the setting is for. */
  readonly country?: CustomerCountry | null;
  /** Customer the setting is for. */
  readonly customer?: ModelBase | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the customer is invoiced without VAT. */
  readonly isTaxFree?: boolean;
  /** Reason for no VAT, as printed on the invoice. */
  readonly taxFreeDescription?: string | null;
  /**
   * VAT rate for the customer; null leaves it to the products.
   *
   * Quirk `vat-two-ways`: Document has valueAddedTax as a reference to a VAT rate in a customer's country
   * settings, and vatRate as a plain number in a product's. Pass what the schema declares.
   */
  readonly valueAddedTax?: ValueAddedTaxSubModelInput | null;
  /** VAT category code for zero VAT on e-invoices by EN 16931, e.g. `AE` for reverse charge. */
  readonly zeroVatCategoryCodeEn16931?: string | null;
}

/** VAT rate reference inside a customer's country settings. */
export interface ValueAddedTaxSubModelInput {
  /** Key of the VAT rate. */
  readonly guid?: string | null;
}

/** Link that puts a customer in a market segment. Both input and output. */
export interface CustomerMarketSegmentModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer in the segment. */
  readonly customer?: ModelWithName | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Market segment the customer is in. */
  readonly marketSegment?: MarketSegmentSubModel | null;
  /** Segment above that one; null at the top level. */
  readonly parentMarketSegment?: MarketSegmentSubModel | null;
}

/** Reference to a market segment, inside `CustomerMarketSegmentModel`. */
export interface MarketSegmentSubModel {
  /** The market segment's GUID. */
  readonly guid?: string | null;
  /** Whether the market segment is still in use. */
  readonly isActive?: boolean | null;
  /** Name of the market segment. */
  readonly name?: string | null;
}

/** Link that puts a customer in a market segment. Both input and output. */
export interface CustomerMarketSegmentModelInput {
  /** Customer in the segment. */
  readonly customer?: ModelWithName | null;
  /** Market segment the customer is in. */
  readonly marketSegment?: MarketSegmentSubModelInput | null;
}

/** Reference to a market segment, inside `CustomerMarketSegmentModel`. */
export interface MarketSegmentSubModelInput {
  /** The market segment's GUID. */
  readonly guid?: string | null;
  /** Name of the market segment. */
  readonly name?: string | null;
}

/**
 * Customer: a company, organization or person that projects are done for. Both input and output.
 */
export interface CustomerModel {
  /**
   * Yearly revenue of the customer as a whole number, without a currency of its own.
   *
   * Whole number of up to 64 bits.
   *
   * Quirk `revenue-without-currency`: Document has the annual revenue as a whole number. The guide (Money values)
   * says that every money value comes with its currency. Take it to be in the customer's currency, and don't rely
   * on that.
   */
  readonly annualRevenue?: number | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Currency the customer is invoiced in. */
  readonly currency?: CustomerCurrency | null;
  /** Address for e-invoices (e.g. EDI code or IBAN). */
  readonly eInvoiceAddress?: string | null;
  /**
   * Operator that carries e-invoices to the customer.
   *
   * Quirk `operator-code-name`: Document has eInvoiceOperatorCode for the organization and eInvoiceOperator for
   * customers. Both hold the operator.
   */
  readonly eInvoiceOperator?: string | null;
  /** Email address of the customer; persons have theirs in contact communications. */
  readonly email?: string | null;
  /** GUID of the customer, which projects and invoices refer to. */
  readonly guid?: string | null;
  /** Main address of the customer. */
  readonly headquarterAddress?: CustomerHeadquarterAddress | null;
  /** Industry the customer is in. */
  readonly industry?: ModelWithName | null;
  /** Template for invoices of the customer's new projects. */
  readonly invoiceTemplate?: ModelWithName | null;
  /** VAT rate the customer is invoiced with; null leaves it to the products. */
  readonly invoicingVat?: CustomerInvoicingVat | null;
  /**
   * False for former customers, who are not offered for new projects.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether this is the own organization, the customer of internal projects. */
  readonly isInternal?: boolean;
  /**
   * Registration number at the Dutch Chamber of Commerce (KVK).
   *
   * Longest length: 25.
   */
  readonly kvkNumber?: string | null;
  /** Language for documents sent to the customer. */
  readonly language?: CustomerLanguage | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the customer.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Notes about the customer in free text. */
  readonly notes?: string | null;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
  /** How many people the customer employs. */
  readonly numberOfEmployees?: number | null;
  /** Interest on late payment, percent per year. */
  readonly overdueInterest?: number | null;
  /** User in charge of the customer (account owner). */
  readonly owner?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /** Days from invoice date to due date on invoices to the customer. */
  readonly paymentTerm?: number | null;
  /** Price list for the customer's new projects. */
  readonly pricelist?: ModelWithName | null;
  /** Time zone the customer is in. */
  readonly timezone?: ModelWithName | null;
  /** VAT registration number. */
  readonly vatNumber?: string | null;
  /** Web address of the customer. */
  readonly website?: string | null;
}

/** Currency of a customer, inside `CustomerModel`. */
export interface CustomerCurrency {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /** The currency's GUID. */
  readonly guid?: string | null;
  /** Name of the currency. */
  readonly name?: string | null;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/** Main address of a customer, inside `CustomerModel`; the full row is an `AddressModel`. */
export interface CustomerHeadquarterAddress {
  /** Street address or post box. */
  readonly addressline?: string | null;
  /** Town or city of the address. */
  readonly city?: string | null;
  /**
   * Name of the country.
   *
   * Quirk `country-as-text`: Document has the country of this address as text, where an address row has an object
   * with a guid. Look the country up by name, if at all.
   */
  readonly country?: string | null;
  /** The address's GUID. */
  readonly guid?: string | null;
  /** Postal code of the address. */
  readonly postalCode?: string | null;
}

/** VAT rate a customer is invoiced with, inside `CustomerModel`. */
export interface CustomerInvoicingVat {
  /** Short code of the VAT rate. */
  readonly code?: string | null;
  /** The VAT rate's GUID. */
  readonly guid?: string | null;
  /** VAT in percent. */
  readonly percentage?: number;
}

/** Language of a customer, inside `CustomerModel`. */
export interface CustomerLanguage {
  /** Language code. */
  readonly code?: string | null;
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** The language's GUID. */
  readonly guid?: string | null;
  /** Name of the language. */
  readonly name?: string | null;
}

/**
 * Customer: a company, organization or person that projects are done for. Both input and output.
 */
export interface CustomerModelInput {
  /**
   * Yearly revenue of the customer as a whole number, without a currency of its own.
   *
   * Whole number of up to 64 bits.
   *
   * Quirk `revenue-without-currency`: Document has the annual revenue as a whole number. The guide (Money values)
   * says that every money value comes with its currency. Take it to be in the customer's currency, and don't rely
   * on that.
   */
  readonly annualRevenue?: number | null;
  /** Currency the customer is invoiced in. */
  readonly currency?: CustomerCurrency | null;
  /** Address for e-invoices (e.g. EDI code or IBAN). */
  readonly eInvoiceAddress?: string | null;
  /**
   * Operator that carries e-invoices to the customer.
   *
   * Quirk `operator-code-name`: Document has eInvoiceOperatorCode for the organization and eInvoiceOperator for
   * customers. Both hold the operator.
   */
  readonly eInvoiceOperator?: string | null;
  /** Email address of the customer; persons have theirs in contact communications. */
  readonly email?: string | null;
  /** Main address of the customer. */
  readonly headquarterAddress?: CustomerHeadquarterAddressInput | null;
  /** Industry the customer is in. */
  readonly industry?: ModelWithName | null;
  /** Template for invoices of the customer's new projects. */
  readonly invoiceTemplate?: ModelWithName | null;
  /** VAT rate the customer is invoiced with; null leaves it to the products. */
  readonly invoicingVat?: CustomerInvoicingVat | null;
  /**
   * False for former customers, who are not offered for new projects.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Registration number at the Dutch Chamber of Commerce (KVK).
   *
   * Longest length: 25.
   */
  readonly kvkNumber?: string | null;
  /** Language for documents sent to the customer. */
  readonly language?: CustomerLanguageInput | null;
  /**
   * Name of the customer.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Notes about the customer in free text. */
  readonly notes?: string | null;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
  /** How many people the customer employs. */
  readonly numberOfEmployees?: number | null;
  /** Interest on late payment, percent per year. */
  readonly overdueInterest?: number | null;
  /** User in charge of the customer (account owner). */
  readonly owner?: UserWithFirstNameLastNameAndPhotoFileModelInput | null;
  /** Days from invoice date to due date on invoices to the customer. */
  readonly paymentTerm?: number | null;
  /** Price list for the customer's new projects. */
  readonly pricelist?: ModelWithName | null;
  /** Time zone the customer is in. */
  readonly timezone?: ModelWithName | null;
  /** VAT registration number. */
  readonly vatNumber?: string | null;
  /** Web address of the customer. */
  readonly website?: string | null;
}

/** Main address of a customer, inside `CustomerModel`; the full row is an `AddressModel`. */
export interface CustomerHeadquarterAddressInput {
  /** The address's GUID. */
  readonly guid?: string | null;
}

/** Language of a customer, inside `CustomerModel`. */
export interface CustomerLanguageInput {
  /** The language's GUID. */
  readonly guid?: string | null;
  /** Name of the language. */
  readonly name?: string | null;
}

/** Person reference inside many models; despite its name it has no photo. */
export interface UserWithFirstNameLastNameAndPhotoFileModelInput {
  /** Given name. */
  readonly firstName?: string | null;
  /** Key of the user, or of the contact where the property relates to ContactModel. */
  readonly guid?: string | null;
  /** Family name. */
  readonly lastName?: string | null;
  /** Full name. */
  readonly name?: string | null;
}

/** Extra field the organization has defined for customers or projects. Both input and output. */
export interface CustomPropertyModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Whether the field is still offered for new values.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Label of the field.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Settings that go with the custom property's type, as text. */
  readonly parameters?: string | null;
  /** What kind of value the field holds. */
  readonly type: CustomPropertyType;
  /** How many rows have a value for the field. */
  readonly usageCount?: number;
}

/**
 * Value type of a custom property: number, money, text, date or a choice from selection items.
 */
export type CustomPropertyType = "Numeric" | "Money" | "String" | "Date" | "Selection";

/** Extra field the organization has defined for customers or projects. Both input and output. */
export interface CustomPropertyModelInput {
  /**
   * Whether the field is still offered for new values.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Label of the field.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Settings that go with the custom property's type, as text. */
  readonly parameters?: string | null;
  /** What kind of value the field holds. */
  readonly type: CustomPropertyType;
}

/** Choice of a customer property of the type `Selection`. Output only. */
export interface CustomerCustomPropertySelectionItemOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Custom property the choice belongs to. */
  readonly customerCustomProperty?: CustomPropertyShortModel | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the choice is offered for new values. */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Text of the choice.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position among the choices, ascending. */
  readonly sortOrder?: number | null;
}

/**
 * Reference to a custom property, inside custom values and selection items; only `guid` counts on input.
 */
export interface CustomPropertyShortModel {
  /**
   * The custom property's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Label of the field. */
  readonly name?: string | null;
  /** Settings that go with the custom property's type, as text. */
  readonly parameters?: string | null;
  /** What kind of value the field holds. */
  readonly type?: CustomPropertyType;
}

/** New choice for a customer property of the type `Selection`. Input only. */
export interface CustomerCustomPropertySelectionItemInputModel {
  /** Custom property the choice is added to. */
  readonly customerCustomProperty: SimpleInputModel;
  /**
   * Whether the choice is offered for new values.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Text of the choice.
   *
   * Quirk `selection-item-name-optional`: Document leaves the name of a new selection item optional and has it
   * always in answers. Pass it.
   */
  readonly name?: string | null;
  /** Position among the choices, ascending. */
  readonly sortOrder?: number | null;
}

/** A customer's value for a custom property. Both input and output. */
export interface CustomerCustomValueModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Custom property the value is for. */
  readonly customProperty: CustomPropertyShortModel;
  /**
   * GUID of the customer the value is for.
   *
   * Quirk `custom-value-owner-optional`: Document leaves the owner of a new value optional for customers and
   * projects, and requires it for users. Pass it.
   */
  readonly customerGuid?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** The value as text, whatever the type of the property. */
  readonly value?: string | null;
}

/** A customer's value for a custom property. Both input and output. */
export interface CustomerCustomValueModelInput {
  /** Custom property the value is for. */
  readonly customProperty: CustomPropertyShortModelInput;
  /**
   * GUID of the customer the value is for.
   *
   * Quirk `custom-value-owner-optional`: Document leaves the owner of a new value optional for customers and
   * projects, and requires it for users. Pass it.
   */
  readonly customerGuid?: string | null;
  /** The value as text, whatever the type of the property. */
  readonly value?: string | null;
}

/**
 * Reference to a custom property, inside custom values and selection items; only `guid` counts on input.
 */
export interface CustomPropertyShortModelInput {
  /**
   * The custom property's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/** Sales note about a customer. Output only. */
export interface CustomerSalesNoteOutputModel {
  /** User who created the row. */
  readonly createdBy?: ModelBase | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer the note is about. */
  readonly customer?: ModelBase | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * True for a deleted note that is kept because other notes answer it.
   *
   * Quirk `delete-may-keep-note`: Document says in prose that a note with replies is only marked as deleted and
   * answered with 200. It declares 204 alone. Either status is a success. The note may still be there, with
   * `isDeleted` true.
   */
  readonly isDeleted?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: ModelBase | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Text of the note. */
  readonly note?: string | null;
  /** User who wrote the note. */
  readonly user?: ModelBase | null;
}

/**
 * A project as read; projects still being sold are the same rows and also listed as sales cases.
 */
export interface ProjectOutputModel {
  /** Contact of the customer that the invoices are addressed to. */
  readonly billingContact?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /** Unit of the own organization which the project belongs to. */
  readonly businessUnit?: BusinessUnitSubModel | null;
  /** Completion in percent as Severa works it out; compare completionEstimatePercentage. */
  readonly calculatedCompletionPercentage?: number | null;
  /**
   * Calendar date (`yyyy-MM-dd`) the project was closed; null while it is open.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly closedDate?: string | null;
  /** Completion in percent as estimated by people. */
  readonly completionEstimatePercentage?: number | null;
  /** Cost center the project's entries are booked on. */
  readonly costCenter?: ProjectCostCenterSubModel | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Currency of the project's prices and invoices; chosen when the project is made. */
  readonly currency?: CurrencySubModel2 | null;
  /** Customer the project is done for; the own organization if `isInternal`. */
  readonly customer?: ProjectCustomerSubModel | null;
  /** The customer's contact person for the project. */
  readonly customerContact?: CustomerContactSubModel | null;
  /**
   * Calendar date (`yyyy-MM-dd`) the project should be finished by.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly deadline?: string | null;
  /** Work type suggested when hours are entered on the project. */
  readonly defaultWorkType?: ModelWithName | null;
  /** Free text about the project. */
  readonly description?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) the order is expected; sales information.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly expectedOrderDate?: string | null;
  /** What the sale is expected to be worth, in the project's currency. */
  readonly expectedValue?: MoneyOutputModel | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Name used inside the own organization, beside the `name` that the customer sees. */
  readonly internalName?: string | null;
  /** Notes for whoever makes the project's invoices. */
  readonly invoiceNotes?: string | null;
  /** Template which new invoices of the project start from. */
  readonly invoiceTemplate?: ProjectInvoiceTemplateSubModel | null;
  /** True once the project is closed; `closedDate` says when. */
  readonly isClosed?: boolean;
  /** True if daily allowances are billed to the customer. */
  readonly isDailyAllowanceBillable?: boolean;
  /** True for the organization's own projects, which are never billed. */
  readonly isInternal?: boolean;
  /**
   * True if users may make themselves members of the project.
   *
   * Default: `true`.
   */
  readonly isJoiningAllowed?: boolean;
  /** True if mileage is billed to the customer. */
  readonly isMileageBillable?: boolean;
  /** True if travel expenses other than mileage and daily allowances are billed. */
  readonly isOtherTravelExpensesBillable?: boolean;
  /** Keywords tagged on the project. */
  readonly keywords?: readonly ModelWithName[] | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Where the sales lead came from. */
  readonly leadSource?: ModelWithName | null;
  /**
   * Name of the project.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Running project number, readable by people; next one given by Severa if left out.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
  /** The customer's purchase order number, for the invoices. */
  readonly orderNumber?: string | null;
  /** Own reference printed on the invoices. */
  readonly ourReference?: string | null;
  /** Days until an invoice falls due. */
  readonly paymentTerm?: number | null;
  /** Price list in force; ignored on creation, when Severa picks the default one. */
  readonly pricelist?: ProjectPricelistSubModel | null;
  /** Likelihood of winning the sale, percent from 0 to 100. */
  readonly probability?: number | null;
  /** User who manages the project. */
  readonly projectOwner?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * Current status; change it by patching its projectStatusTypeGuid (and description).
   *
   * Quirk `patch-project-status`: Document changes a project's status through ProjectStatusTypeGuid and
   * SalesStatusTypeGuid, and breaks off in mid-sentence. Both fields sit one level down. Replace `/projectStatus`
   * or `/salesStatus`, or the guid inside it.
   */
  readonly projectStatus?: ProjectStatusSubModel | null;
  /** Topmost phase, the root of the tree that all other phases hang under. */
  readonly rootPhase?: ModelWithName | null;
  /** User responsible for the sale. */
  readonly salesPerson?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * Current step in the sales process; change it by patching its salesStatusTypeGuid.
   *
   * Quirk `patch-project-status`: Document changes a project's status through ProjectStatusTypeGuid and
   * SalesStatusTypeGuid, and breaks off in mid-sentence. Both fields sit one level down. Replace `/projectStatus`
   * or `/salesStatus`, or the guid inside it.
   */
  readonly salesStatus?: SalesStatusSubModel | null;
  /**
   * Calendar date (`yyyy-MM-dd`) the project begins.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
  /**
   * True if overtime raises the hour price by the multiplier of its overtime type.
   *
   * Default: `true`.
   */
  readonly useOvertimeMultipliers?: boolean;
  /**
   * True for the organization's whole product list, false for products picked per project.
   *
   * Default: `true`.
   */
  readonly useProductsFromSetting?: boolean;
  /**
   * True for all work types, false for those picked per project. Input spells it useWorktypesFromSetting.
   *
   * Default: `true`.
   *
   * Quirk `work-type-spelling`: Document takes useWorktypesFromSetting in and gives useWorkTypesFromSetting out; a
   * project's work type is in `worktype`, elsewhere in `workType`. Each name is as declared for its schema.
   */
  readonly useWorkTypesFromSetting?: boolean;
  /** The customer's reference, printed on the invoices. */
  readonly yourReference?: string | null;
}

/**
 * Business unit of a project or user, with its company, inside `ProjectOutputModel` and `UserOutputModel`.
 */
export interface BusinessUnitSubModel {
  /** Short code of the business unit. */
  readonly code?: string | null;
  /** GUID of the top business unit of the unit's company. */
  readonly companyBusinessUnitGuid?: string | null;
  /** GUID of the country the company is in. */
  readonly companyCountryGuid?: string | null;
  /** GUID of the currency the company keeps its books in. */
  readonly companyCurrencyGuid?: string | null;
  /** GUID of the company the unit belongs to. */
  readonly companyGuid?: string | null;
  /** Name of that company. */
  readonly companyName?: string | null;
  /**
   * The business unit's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** What the business unit is called. */
  readonly name?: string | null;
}

/** Cost center of a project or fee, inside their output models. */
export interface ProjectCostCenterSubModel {
  /** The cost center's GUID. */
  readonly guid?: string | null;
  /** Short code of the cost center. */
  readonly identifier?: string | null;
  /** What the cost center is called. */
  readonly name?: string | null;
}

/**
 * Currency of a project, inside `ProjectOutputModel`; the same shape as `CurrencySubModel`.
 *
 * Quirk `numbered-twins-alike`: Document has several schemas of one name with a number behind it that are alike
 * in everything. Kept apart, as in the document.
 */
export interface CurrencySubModel2 {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /**
   * The currency's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name of the currency. */
  readonly name?: string | null;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/** Customer of a project, inside `ProjectOutputModel`. */
export interface ProjectCustomerSubModel {
  /**
   * The customer's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Contact person of the customer for a project, inside `ProjectOutputModel`. */
export interface CustomerContactSubModel {
  /** Given name of the person. */
  readonly firstName?: string | null;
  /** The contact person's GUID. */
  readonly guid?: string | null;
  /**
   * Whether the contact person has been deleted since.
   *
   * Quirk `deleted-contact-flag`: Guide (Deleted rows) says a deleted contact person no longer shows up among
   * changes; the document gives contacts an `isDeleted`. Heed the flag when it is set, and don't count on seeing
   * it.
   */
  readonly isDeleted?: boolean;
  /** Family name of the person. */
  readonly lastName?: string | null;
  /** Full name of the contact person. */
  readonly name?: string | null;
}

/**
 * Amount of money on output, also in other currencies where several are in play.
 *
 * Quirk `money-is-whole`: Guide (Money values) associates every amount with its currency, in requests and
 * answers alike. The document requires neither member here. Both members are required, so that a patch can't
 * send one without the other.
 */
export interface MoneyOutputModel {
  /** Amount, in the currency of `currencyCode`. */
  readonly amount: number | null;
  /** ISO 4217 code of the currency, e.g. `EUR`. */
  readonly currencyCode: string | null;
  /** The amount in the other currencies involved; null unless the organization uses several. */
  readonly multiCurrencyInfo?: readonly MultiCurrencyInfoModel[] | null;
}

/** The same amount in one more currency, inside `MoneyOutputModel`. */
export interface MultiCurrencyInfoModel {
  /** Amount, in the currency of `currencyCode`. */
  readonly amount?: number | null;
  /** ISO 4217 code of the currency, e.g. `EUR`. */
  readonly currencyCode?: string | null;
  /** What the currency is used for here; may be several things at once. */
  readonly purpose?: readonly CurrencyPurpose[];
}

/**
 * What a currency is used for: project prices, project costs, user costs or expense costs.
 *
 * Quirk `flags-as-arrays`: Document marks this enumeration as flags, and uses it in arrays. Values come one by
 * one in an array, never joined.
 */
export type CurrencyPurpose = "ProjectPrice" | "ProjectCost" | "UserCost" | "ExpenseCost";

/** Invoice template of a project, inside `ProjectOutputModel`. */
export interface ProjectInvoiceTemplateSubModel {
  /** The invoice template's GUID. */
  readonly guid?: string | null;
  /** Name of the invoice template. */
  readonly name?: string | null;
  /**
   * Out of use; read `guid` instead.
   *
   * Quirk `template-guid-deprecated`: Document marks templateInvoiceGuid as deprecated, beside a `guid` of the
   * same meaning. Use `guid`.
   *
   * @deprecated
   */
  readonly templateInvoiceGuid?: string | null;
}

/**
 * Price list reference inside a project.
 *
 * Quirk `price-list-spelling`: Document writes both PriceList and Pricelist in its schemas, and FlatRate beside
 * Flatrate. The names of types follow the document.
 */
export interface ProjectPricelistSubModel {
  /** Key of the price list. */
  readonly guid?: string | null;
  /** True for a list made for this project alone, false for a shared one. */
  readonly isCustom?: boolean;
  /** True if unit prices depend on the quantity sold. */
  readonly isVolumePricing?: boolean;
  /** What the price list is called. */
  readonly name?: string | null;
}

/** Current status of a project: the type chosen plus a remark; inside a project. */
export interface ProjectStatusSubModel {
  /** Remark given when the status was set. */
  readonly description?: string | null;
  /** Key of this status entry; the type has its own in projectStatusTypeGuid. */
  readonly guid?: string | null;
  /** Name of the status type. */
  readonly name?: string | null;
  /**
   * Chosen type: a ProjectStatusTypeModel, although the relation says PhaseStatusTypeModel.
   *
   * Quirk `relation-project-status`: Document relates a project's status type to phase statuses in answers, and to
   * project statuses in input. It is a project status type.
   */
  readonly projectStatusTypeGuid?: string | null;
}

/** Current sales status inside a project. */
export interface SalesStatusSubModel {
  /** Key of this status entry; the type has its own in salesStatusTypeGuid. */
  readonly guid?: string | null;
  /** Name of the sales status type. */
  readonly name?: string | null;
  /** The type chosen. */
  readonly salesStatusTypeGuid?: string | null;
}

/**
 * A sales note, written either on the customer or on one of its projects; as listed for the customer.
 */
export interface SalesNoteOutputModel {
  /** User who created the row. */
  readonly createdBy?: ModelBase | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer the note is about; guid only. */
  readonly customer?: ModelBase | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * True for a removed note that is still listed.
   *
   * Quirk `delete-may-keep-note`: Document says in prose that a note with replies is only marked as deleted and
   * answered with 200. It declares 204 alone. Either status is a success. The note may still be there, with
   * `isDeleted` true.
   */
  readonly isDeleted?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: ModelBase | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Text of the note. */
  readonly note?: string | null;
  /** Project the note is about; null for a note on the customer itself. */
  readonly project?: ModelBase | null;
  /** User who wrote it; guid only. */
  readonly user?: ModelBase | null;
}

/** New sales note about a customer. Body of `POST /customersalesnotes`. */
export interface CustomerSalesNoteInputModel {
  /** Customer the note is about. */
  readonly customer: SimpleInputRequiredModel;
  /** Text of the note. */
  readonly note?: string | null;
  /** User who writes the note. */
  readonly user: SimpleInputRequiredModel;
}

/** Sales note about a customer. Output only. */
export interface CustomerSalesNoteOutputModelInput {
  /** Customer the note is about. */
  readonly customer?: ModelBase | null;
  /**
   * True for a deleted note that is kept because other notes answer it.
   *
   * Quirk `delete-may-keep-note`: Document says in prose that a note with replies is only marked as deleted and
   * answered with 200. It declares 204 alone. Either status is a success. The note may still be there, with
   * `isDeleted` true.
   */
  readonly isDeleted?: boolean;
  /** Text of the note. */
  readonly note?: string | null;
  /** User who wrote the note. */
  readonly user?: ModelBase | null;
}

/** Membership of a phase that has been removed, for syncing deletions. Output only. */
export interface DeletedPhaseMemberOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /**
   * Title in the user's present work contract.
   *
   * Quirk `contract-title-spelling`: Document spells currentWorkcontractTitle in the member that is added and
   * currentWorkContractTitle in those that are listed. Each name is as declared for its schema.
   */
  readonly currentWorkContractTitle?: string | null;
  /**
   * When the row was deleted, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly deletedDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Whether the user was an active member.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Phase the user was a member of. */
  readonly phase?: ModelBase | null;
  /** User who was a member. */
  readonly user?: UserWithFirstNameLastNameAndPhotoFileModel | null;
}

/** Project fee that has been deleted, for syncing deletions. Output only. */
export interface DeletedProjectFeeModel {
  /** User who created the row. */
  readonly createdBy?: ModelBaseReadOnly | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer the row belongs to. */
  readonly customer?: ModelBaseReadOnly | null;
  /**
   * When the row was deleted, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly deletedDateTime?: string;
  /**
   * Day the work was done or the cost arose, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: ModelBaseReadOnly | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Unit the quantity is counted in, as free text such as `pcs` or `km`. */
  readonly measurementUnit?: string | null;
  /** Name of the fee. */
  readonly name?: string | null;
  /** Project phase the row belongs to. */
  readonly phase?: ModelBaseReadOnly | null;
  /** Product the fee was based on. */
  readonly product?: ModelBaseReadOnly | null;
  /** Project the row belongs to. */
  readonly project?: ModelBaseReadOnly | null;
  /** How many units, counted in `measurementUnit`. */
  readonly quantity?: number | null;
  /** User the fee was entered for. */
  readonly user?: ModelBaseReadOnly | null;
}

/** Reference to another row by its GUID alone, inside the models of deleted rows. */
export interface ModelBaseReadOnly {
  /** GUID of the row referred to. */
  readonly guid?: string | null;
}

/** Travel expense that has been deleted, for syncing deletions. Output only. */
export interface DeletedProjectTravelExpenseModel {
  /** User who created the row. */
  readonly createdBy?: ModelBaseReadOnly | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer the row belongs to. */
  readonly customer?: ModelBaseReadOnly | null;
  /**
   * When the row was deleted, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly deletedDateTime?: string;
  /** Description of the expense in free text. */
  readonly description?: string | null;
  /**
   * Day the work was done or the cost arose, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: ModelBaseReadOnly | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Unit the quantity is counted in, as free text such as `pcs` or `km`. */
  readonly measurementUnit?: string | null;
  /** Project phase the row belongs to. */
  readonly phase?: ModelBaseReadOnly | null;
  /** Project the row belongs to. */
  readonly project?: ModelBaseReadOnly | null;
  /** How many units, counted in `measurementUnit`. */
  readonly quantity?: number | null;
  /**
   * When the trip ended, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly travelEndTime?: string | null;
  /** Type of travel expense. */
  readonly travelExpense?: ModelBaseReadOnly | null;
  /**
   * When the trip began, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly travelStartTime?: string | null;
  /** User who had the expense. */
  readonly user?: ModelBaseReadOnly | null;
}

/** Work hours that have been deleted, for syncing deletions. Output only. */
export interface DeletedWorkHourModel {
  /** User who created the row. */
  readonly createdBy?: ModelBaseReadOnly | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer the row belongs to. */
  readonly customer?: ModelBaseReadOnly | null;
  /**
   * When the row was deleted, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly deletedDateTime?: string;
  /**
   * When the work ended, UTC; null for entries without times.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly endTime?: string | null;
  /**
   * Day the work was done or the cost arose, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: ModelBaseReadOnly | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Project phase the row belongs to. */
  readonly phase?: ModelBaseReadOnly | null;
  /** Hours planned to be invoiced, decided when the work is entered. */
  readonly plannedInvoiceQuantity?: number | null;
  /** Project the row belongs to. */
  readonly project?: ModelBaseReadOnly | null;
  /** Hours worked. */
  readonly quantity?: number | null;
  /**
   * When the work began, UTC; null for entries without times.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly startTime?: string | null;
  /** User who did the work. */
  readonly user?: ModelBaseReadOnly | null;
  /** Work type of the hours. */
  readonly workType?: ModelBaseReadOnly | null;
}

/** Metadata of a stored file; the content comes from the `filedata` route. Output only. */
export interface FileModel {
  /** Kind of row the file is attached to. */
  readonly category?: FileCategory;
  /** MIME type of the file, e.g. `application/pdf`. */
  readonly contentType?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Description of the file in free text. */
  readonly description?: string | null;
  /** The file's GUID. */
  readonly guid?: string | null;
  /** Whether the file is for own staff only. */
  readonly isInternal?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * File name.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** File size, presumably in bytes. */
  readonly size?: number | null;
}

/** Kind of row a file is attached to. */
export type FileCategory =
  | "Misc"
  | "Application"
  | "Projects"
  | "Proposal"
  | "ProjectFees"
  | "Invoice"
  | "Users"
  | "ProjectTravelExpense"
  | "Customer";

/** Keyword linked to a file. Output only. */
export interface FileKeywordModel {
  /**
   * Kind of row the keyword is for: `File`.
   *
   * Default: `"File"`.
   */
  readonly category?: KeywordCategory;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * The keyword (tag) as text.
   *
   * Shortest length: 1.
   */
  readonly keyword: string;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
}

/** Fixed price of a project phase. Output only. */
export interface FlatRateOutputModel {
  /**
   * Whether hours beyond `includesHours` are billed on top.
   *
   * Default: `true`.
   */
  readonly billAdditionalHours?: boolean | null;
  /** When the fixed price becomes billable. */
  readonly billingSchedule?: BillingScheduleType | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Hours that the fixed price covers.
   *
   * Default: `0`.
   */
  readonly includesHours?: number | null;
  /**
   * GUID of the invoice that bills the fixed price; null while uninvoiced.
   *
   * Quirk `relation-invoice-is-phase`: Document relates this invoice to phases. It is an invoice.
   */
  readonly invoiceGuid?: string | null;
  /** Phase the fixed price is for. */
  readonly phase?: ModelBaseWithRequiredGuid | null;
  /**
   * Day to invoice on, `yyyy-MM-dd`; goes with the schedule `OnDate`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly plannedBillingDate?: string | null;
  /** The fixed price. */
  readonly price?: MoneyOutputModel | null;
  /** Price of each hour beyond `includesHours`. */
  readonly pricePerAdditionalHour?: MoneyOutputModel | null;
  /** Project the phase is part of. */
  readonly project?: FlatrateProjectSubModel | null;
}

/**
 * When a flat rate becomes billable: at once, when its phase is completed or on a given date.
 */
export type BillingScheduleType = "Immediately" | "WhenPhaseCompleted" | "OnDate";

/**
 * Project of a flat rate, inside `FlatRateOutputModel`.
 *
 * Quirk `price-list-spelling`: Document writes both PriceList and Pricelist in its schemas, and FlatRate beside
 * Flatrate. The names of types follow the document.
 */
export interface FlatrateProjectSubModel {
  /** The project's GUID. */
  readonly guid?: string | null;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** New fixed price for a project phase. Body of `POST /flatrates`. */
export interface FlatRateInputModel {
  /**
   * Whether hours beyond `includesHours` are billed on top; true unless set.
   *
   * Default: `true`.
   */
  readonly billAdditionalHours?: boolean | null;
  /** When the fixed price becomes billable. */
  readonly billingSchedule: BillingScheduleType;
  /**
   * Hours that the fixed price covers.
   *
   * Default: `0`.
   */
  readonly includesHours?: number | null;
  /** Phase the fixed price is for. */
  readonly phase: SimpleInputRequiredModel;
  /**
   * Day to invoice on, `yyyy-MM-dd`; goes with the schedule `OnDate`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly plannedBillingDate?: string | null;
  /** The fixed price; send amount and currency code together. */
  readonly price?: MoneyInputModelWithNullableAmount | null;
  /** Price of each hour beyond `includesHours`; send amount and currency code together. */
  readonly pricePerAdditionalHour?: MoneyInputModelWithNullableAmount | null;
}

/**
 * Amount of money on input that may be left empty; send both parts together.
 *
 * Quirk `patch-money-whole`: Guide (Updating, Money values) wants amount and currency code changed together, and
 * refuses a currency other than the expected one. The document says nothing. Replace the whole money value, not
 * its amount.
 */
export interface MoneyInputModelWithNullableAmount {
  /**
   * Amount, in the currency of `currencyCode`; null leaves it empty or to the default price.
   *
   * Quirk `money-amount-null`: Document lets the amount be null and requires the currency code. The guide (Money
   * values) wants both filled. Null presumably clears the value; still send the currency.
   */
  readonly amount?: number | null;
  /**
   * ISO 4217 code of the currency Severa expects here, e.g. `EUR`.
   *
   * Shortest length: 1.
   */
  readonly currencyCode: string;
}

/** Fixed price of a project phase. Output only. */
export interface FlatRateOutputModelInput {
  /**
   * Whether hours beyond `includesHours` are billed on top.
   *
   * Default: `true`.
   */
  readonly billAdditionalHours?: boolean | null;
  /** When the fixed price becomes billable. */
  readonly billingSchedule?: BillingScheduleType | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Hours that the fixed price covers.
   *
   * Default: `0`.
   */
  readonly includesHours?: number | null;
  /**
   * GUID of the invoice that bills the fixed price; null while uninvoiced.
   *
   * Quirk `relation-invoice-is-phase`: Document relates this invoice to phases. It is an invoice.
   */
  readonly invoiceGuid?: string | null;
  /** Phase the fixed price is for. */
  readonly phase?: ModelBaseWithRequiredGuidInput | null;
  /**
   * Day to invoice on, `yyyy-MM-dd`; goes with the schedule `OnDate`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly plannedBillingDate?: string | null;
  /** The fixed price. */
  readonly price?: MoneyOutputModel | null;
  /** Price of each hour beyond `includesHours`. */
  readonly pricePerAdditionalHour?: MoneyOutputModel | null;
  /** Project the phase is part of. */
  readonly project?: FlatrateProjectSubModelInput | null;
}

/**
 * Project of a flat rate, inside `FlatRateOutputModel`.
 *
 * Quirk `price-list-spelling`: Document writes both PriceList and Pricelist in its schemas, and FlatRate beside
 * Flatrate. The names of types follow the document.
 */
export type FlatrateProjectSubModelInput = Readonly<Record<string, never>>;

/** Correction of a user's flextime balance. Output only. */
export interface FlextimeAdjustmentOutputModel {
  /**
   * Day the correction takes effect, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly adjustmentDate?: string | null;
  /** Hours added to the balance; negative when taken away. */
  readonly amount?: number | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Reason for the correction. */
  readonly notes?: string | null;
  /** User whose balance is corrected. */
  readonly user?: UserWithFirstNameLastNamePhotoFileModelAndRequiredGuid | null;
}

/**
 * User reference inside work hours, flextime adjustments and cost exceptions; it has no photo.
 */
export interface UserWithFirstNameLastNamePhotoFileModelAndRequiredGuid {
  /** Code of the user, e.g. the employee number. */
  readonly code?: string | null;
  /** Given name. */
  readonly firstName?: string | null;
  /**
   * Key of the user.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Family name. */
  readonly lastName?: string | null;
  /** Full name. */
  readonly name?: string | null;
}

/** New correction of a user's flextime balance. Body of `POST /flextimeadjustments`. */
export interface FlextimeAdjustmentInputModel {
  /**
   * Day the correction takes effect, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly adjustmentDate: string;
  /** Hours to add to the balance; negative to take away. */
  readonly amount: number;
  /** Reason for the correction. */
  readonly notes?: string | null;
  /** User whose balance is corrected. */
  readonly user: SimpleInputRequiredModel;
}

/** Holiday of a country, on which no work is expected. Output only. */
export interface HolidayModel {
  /**
   * GUID of the country the holiday is in.
   *
   * Shortest length: 1.
   */
  readonly countryGuid: string;
  /**
   * Day of the holiday, `yyyy-MM-dd`; its first year when it recurs.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether it is an official holiday, not one the organization added. */
  readonly isPublicHoliday?: boolean;
  /** Whether it falls on the same date each year. */
  readonly isRecurringYearly?: boolean;
  /**
   * Name of the holiday.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Last year a recurring holiday applies; null for no end.
   *
   * At least 1900. At most 2075.
   */
  readonly recurringEndYear?: number | null;
}

/** Industry that customers are sorted by. Both input and output. */
export interface IndustryModel {
  /** Short code of the industry. */
  readonly code?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the industry.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** Industry that customers are sorted by. Both input and output. */
export interface IndustryModelInput {
  /** Short code of the industry. */
  readonly code?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Name of the industry.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** Company in Visma.net Financials that the organization is integrated with. */
export interface VismaFinancialsCompanyModel {
  /**
   * Number of the company over there; null if not integrated.
   *
   * Whole number of up to 64 bits.
   */
  readonly id?: number | null;
  /** Name of the company over there. */
  readonly name?: string | null;
}

/** File attached to an invoice. Output only. */
export interface InvoiceFileModel {
  /** Kind of row the file is attached to. */
  readonly category?: FileCategory;
  /** MIME type of the file, e.g. `application/pdf`. */
  readonly contentType?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Description of the file in free text. */
  readonly description?: string | null;
  /** GUID of the stored file, for the `/files` routes. */
  readonly fileGuid?: string | null;
  /** The attachment's GUID; the file itself has `fileGuid`. */
  readonly guid?: string | null;
  /** GUID of the invoice the file is attached to. */
  readonly invoiceGuid?: string | null;
  /** Whether the file is for own staff only. */
  readonly isInternal?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * File name.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** File size, presumably in bytes. */
  readonly size?: number | null;
  /** Position among the attachments, ascending. */
  readonly sortOrder?: number | null;
}

/**
 * Row of an invoice, standing for one or more work hours, fees or travel expenses. Output; `PATCH` input.
 */
export interface InvoiceRowOutputModel {
  /** Heading the row comes under. */
  readonly category?: InvoiceRowCategory;
  /**
   * Codes of the work types or products that the row is made from.
   *
   * Quirk `row-code-is-list`: Document has the code of an invoice row as a list of texts. A row that sums up
   * several things may have several codes.
   */
  readonly code?: readonly string[] | null;
  /** Cost center the row is booked on; changes pass on to its fees and travel expenses. */
  readonly costCenter?: InvoiceRowAccountingSubModel | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Text of the row. */
  readonly description?: string | null;
  /** GUID of the flat rate the row bills; null for other rows. */
  readonly flatRateGuid?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether a comment goes with the row. */
  readonly hasInvoiceComment?: boolean;
  /** GUID of the invoice the row is on. */
  readonly invoiceGuid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Unit the quantity is counted in, as free text such as `pcs` or `km`. */
  readonly measurementUnit?: string | null;
  /** Hours or units invoiced, counted in `measurementUnit`. */
  readonly quantity?: number;
  /** Sales account for recurring fees. */
  readonly recurringSalesAccount?: InvoiceRowAccountingSubModel | null;
  /** What the row is made from: a flat rate, hours, fees or travel expenses. */
  readonly rowType?: InvoiceRowType;
  /** Sales account the row is booked on; changes pass on to its fees and travel expenses. */
  readonly salesAccount?: InvoiceRowAccountingSubModel | null;
  /** Account for what customers owe (receivables). */
  readonly salesReceivableAccount?: InvoiceRowAccountingSubModel | null;
  /** Position on the invoice, ascending. */
  readonly sortOrder?: number;
  /** Price of one hour or unit. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** Account the VAT is booked on. */
  readonly vatAccount?: InvoiceRowAccountingSubModel | null;
  /** VAT in percent, e.g. 25.5. */
  readonly vatRate?: number | null;
}

/**
 * Heading an invoice row comes under: hours, project fees or travels.
 *
 * Quirk `invoice-row-two-kinds`: Document tells invoice rows apart twice: the category has Travels, the type has
 * TravelExpenses and FlatRate. Compare each with its own values.
 */
export type InvoiceRowCategory = "Hours" | "ProjectFees" | "Travels";

/** Account or cost center of an invoice row, inside `InvoiceRowOutputModel`; has no GUID. */
export interface InvoiceRowAccountingSubModel {
  /** Name of the account or cost center. */
  readonly name?: string | null;
  /** Number in the bookkeeping, as text. */
  readonly number?: string | null;
}

/**
 * What an invoice row is made from.
 *
 * Quirk `invoice-row-two-kinds`: Document tells invoice rows apart twice: the category has Travels, the type has
 * TravelExpenses and FlatRate. Compare each with its own values.
 */
export type InvoiceRowType = "FlatRate" | "Hours" | "ProjectFees" | "TravelExpenses";

/**
 * Row of an invoice, standing for one or more work hours, fees or travel expenses. Output; `PATCH` input.
 */
export interface InvoiceRowOutputModelInput {
  /** Heading the row comes under. */
  readonly category?: InvoiceRowCategory;
  /**
   * Codes of the work types or products that the row is made from.
   *
   * Quirk `row-code-is-list`: Document has the code of an invoice row as a list of texts. A row that sums up
   * several things may have several codes.
   */
  readonly code?: readonly string[] | null;
  /** Cost center the row is booked on; changes pass on to its fees and travel expenses. */
  readonly costCenter?: InvoiceRowAccountingSubModel | null;
  /** Text of the row. */
  readonly description?: string | null;
  /** GUID of the flat rate the row bills; null for other rows. */
  readonly flatRateGuid?: string | null;
  /** Whether a comment goes with the row. */
  readonly hasInvoiceComment?: boolean;
  /** GUID of the invoice the row is on. */
  readonly invoiceGuid?: string | null;
  /** Unit the quantity is counted in, as free text such as `pcs` or `km`. */
  readonly measurementUnit?: string | null;
  /** Hours or units invoiced, counted in `measurementUnit`. */
  readonly quantity?: number;
  /** Sales account for recurring fees. */
  readonly recurringSalesAccount?: InvoiceRowAccountingSubModel | null;
  /** What the row is made from: a flat rate, hours, fees or travel expenses. */
  readonly rowType?: InvoiceRowType;
  /** Sales account the row is booked on; changes pass on to its fees and travel expenses. */
  readonly salesAccount?: InvoiceRowAccountingSubModel | null;
  /** Account for what customers owe (receivables). */
  readonly salesReceivableAccount?: InvoiceRowAccountingSubModel | null;
  /** Position on the invoice, ascending. */
  readonly sortOrder?: number;
  /** Price of one hour or unit. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** Account the VAT is booked on. */
  readonly vatAccount?: InvoiceRowAccountingSubModel | null;
  /** VAT in percent, e.g. 25.5. */
  readonly vatRate?: number | null;
}

/** Fee in a project: something sold besides hours and travels. Output only. */
export interface ProjectFeeOutputModel {
  /** Phase whose completion makes the fee billable; goes with `WhenPhaseCompleted`. */
  readonly billingDependencyPhase?: ProjectFeePhaseSubModel | null;
  /** When the fee becomes billable. */
  readonly billingSchedule?: ProjectFeeBillingScheduleType | null;
  /** Cost center the row is booked on. */
  readonly costCenter?: ProjectCostCenterSubModel | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer of the project. */
  readonly customer?: ProjectFeeCustomerSubModel | null;
  /** Further text about the fee. */
  readonly description?: string | null;
  /**
   * First day of the period the fee is displayed for, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly displayPeriodStartDate?: string | null;
  /**
   * Day the work was done or the cost arose, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Whether the unit price depends on the quantity.
   *
   * Quirk `volume-pricing-names`: Document has isVolumePriced for prices, isVolumePricing for price lists and
   * hasVolumePricing for fees. They mean the same thing.
   */
  readonly hasVolumePricing?: boolean;
  /**
   * Invoice the fee is on; null while uninvoiced.
   *
   * Quirk `relation-invoice-is-phase`: Document relates this invoice to phases. It is an invoice.
   */
  readonly invoice?: ProjectFeeInvoiceSubModel | null;
  /** Quantity to invoice, which may differ from `quantity`. */
  readonly invoiceQuantity?: number | null;
  /** Comment that goes with the row on the invoice. */
  readonly invoiceRowComment?: string | null;
  /** Text for the invoice row made from this entry. */
  readonly invoiceRowDescription?: string | null;
  /** GUID of the invoice row that includes this entry; null while uninvoiced. */
  readonly invoiceRowGuid?: string | null;
  /** Whether the customer is to be invoiced for it. */
  readonly isBillable?: boolean | null;
  /** Whether this stands for a recurring fee rule rather than a fee. */
  readonly isRecurrenceRule?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Unit the fee is counted in, as free text such as `pcs`. */
  readonly measurementUnit?: string | null;
  /** Name of the fee. */
  readonly name?: string | null;
  /** Phase the fee is on; null for none. */
  readonly phase?: ModelWithName | null;
  /**
   * Day to invoice on, `yyyy-MM-dd`; goes with the schedule `OnDate`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly plannedBillingDate?: string | null;
  /** Product the fee was made from. */
  readonly product?: ProjectFeeProductSubModel | null;
  /** Own work (fixed fees), products (materials) or subcontracting. */
  readonly productType?: ProductType | null;
  /** Project the fee is for. */
  readonly project?: ProjectFeeProjectSubModel | null;
  /** How many units, counted in `measurementUnit`. */
  readonly quantity?: number;
  /**
   * GUID of the recurring fee rule that made the fee; null for single fees.
   *
   * Quirk `relation-recurrence-rule`: Document relates the rule of a recurring fee to the recurrence of
   * activities. It is the guid of a recurring fee rule.
   */
  readonly recurrenceRuleGuid?: string | null;
  /** Sales account the income is booked on. */
  readonly salesAccount?: ProjectSalesAccountSubModel | null;
  /** Cost of one unit. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Sales price of one unit. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** User the fee is credited to; null for none. */
  readonly user?: UserSubModel | null;
  /** VAT in percent, e.g. 25.5. */
  readonly vatRate?: number | null;
}

/** Phase that a fee's billing waits for, inside `ProjectFeeOutputModel`. */
export interface ProjectFeePhaseSubModel {
  /** The phase's GUID. */
  readonly guid?: string | null;
  /** Whether the phase is finished, so that the fee is billable. */
  readonly isCompleted?: boolean;
  /** Name of the phase. */
  readonly name?: string | null;
}

/**
 * When a fee becomes billable: at once, on a date, when a phase is completed, or by a recurring rule.
 *
 * Quirk `fee-billing-when-phase`: Document has the value WhenPhaseCompleted, and calls it WhenTaskIsCompleted in
 * its names. `WhenPhaseCompleted` goes over the wire.
 */
export type ProjectFeeBillingScheduleType =
  | "Immediately"
  | "OnDate"
  | "WhenPhaseCompleted"
  | "Recurring";

/** Customer of a fee or recurring fee rule, inside their output models. */
export interface ProjectFeeCustomerSubModel {
  /** The customer's GUID. */
  readonly guid?: string | null;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Invoice a fee is on, inside `ProjectFeeOutputModel`. */
export interface ProjectFeeInvoiceSubModel {
  /**
   * Invoice date, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date?: string | null;
  /** The invoice's GUID. */
  readonly guid?: string | null;
  /** Invoice number; null until it has one. */
  readonly number?: number | null;
}

/** Product of a fee or recurring fee rule, inside their output models. */
export interface ProjectFeeProductSubModel {
  /** Product code. */
  readonly code?: string | null;
  /** The product's GUID. */
  readonly guid?: string | null;
  /** Name of the product. */
  readonly name?: string | null;
}

/**
 * Kind of product: `FixedFees` is own work, `Materials` is products, `Subcontracting` is bought-in work.
 *
 * Quirk `product-type-names`: Document has the values FixedFees and Materials, and calls them OwnWork and
 * Products in its names; another enumeration uses those names as its values. The values go over the wire.
 */
export type ProductType = "FixedFees" | "Materials" | "Subcontracting";

/** Project of a fee or recurring fee rule, inside their output models. */
export interface ProjectFeeProjectSubModel {
  /** GUID of the company that runs the project. */
  readonly companyGuid?: string | null;
  /**
   * The project's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name of the project. */
  readonly name?: string | null;
}

/** Sales account reference inside a project fee or recurring fee rule. */
export interface ProjectSalesAccountSubModel {
  /** Key of the sales account. */
  readonly guid?: string | null;
  /** Name of the account. */
  readonly name?: string | null;
  /** Account number in bookkeeping, as text. */
  readonly number?: string | null;
}

/** User reference inside a project fee or recurring fee rule. */
export interface UserSubModel {
  /** Code of the user, e.g. the employee number. */
  readonly code?: string | null;
  /** Company the user belongs to, for organizations with several. */
  readonly companyGuid?: string | null;
  /** Key of the user. */
  readonly guid?: string | null;
  /** Full name. */
  readonly name?: string | null;
}

/** Mileage, a daily allowance or another travel cost of a user on a project. */
export interface ProjectTravelExpenseOutputModel {
  /** Number of files (receipts) attached. */
  readonly attachmentCount?: number;
  /** Phase that must be completed before the expense is billed. */
  readonly billingDependencyPhase?: ModelWithName | null;
  /** When the expense becomes billable. */
  readonly billingSchedule?: ProjectTravelExpenseBillingScheduleType | null;
  /** Account which the cost is booked on. */
  readonly costAccount?: ModelWithName | null;
  /** Cost center of the expense. */
  readonly costCenter?: ModelWithName | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer of the project. */
  readonly customer?: ModelWithName | null;
  /** What the expense was for. */
  readonly description?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the expense.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Invoice the expense is on; null if not invoiced. */
  readonly invoice?: InvoiceSubModel | null;
  /** Quantity billed, where it differs from `quantity`. */
  readonly invoiceQuantity?: number | null;
  /** Comment that goes with the invoice row. */
  readonly invoiceRowComment?: string | null;
  /** Text for the customer in place of `description`. */
  readonly invoiceRowDescription?: string | null;
  /** Row of the invoice it was billed on; null if not invoiced. */
  readonly invoiceRowGuid?: string | null;
  /** Whether the customer pays for it. */
  readonly isBillable?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Unit of `quantity`, e.g. km for mileage. */
  readonly measurementUnit?: string | null;
  /** Phase the expense belongs to. */
  readonly phase?: ModelBaseWithRequiredGuid | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of billing; for billing schedule OnDate.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly plannedBillingDate?: string | null;
  /** Project of that phase. */
  readonly project?: ProjectTravelExpenseProjectSubModel | null;
  /** VAT included in what was paid, in percent. */
  readonly purchaseVatRate?: number | null;
  /** Amount in `measurementUnit`: kilometres or miles, days, pieces. */
  readonly quantity?: number | null;
  /** Account which the revenue is booked on. */
  readonly salesAccount?: ModelWithName | null;
  /**
   * End of the trip, as a UTC instant; null where the expense type has no times.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly travelEndTime?: string | null;
  /** The travel expense type, which decides the class (mileage, allowance, other). */
  readonly travelExpense?: TravelExpenseSubModel | null;
  /** Travel reimbursement that pays the user back; null until it is on one. */
  readonly travelReimbursement?: TravelReimbursementSubModel | null;
  /**
   * False if nothing is owed to the user, e.g. paid by company card.
   *
   * Default: `true`.
   */
  readonly travelReimbursementRequired?: boolean;
  /**
   * Start of the trip, as a UTC instant; null where the expense type has no times.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly travelStartTime?: string | null;
  /** Cost per unit, purchase VAT included. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Cost per unit less the VAT in purchaseVatRate. */
  readonly unitCostExcludingPurchaseVat?: MoneyOutputModel | null;
  /** Price per unit for the customer, in the project's currency. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** User who travelled. */
  readonly user?: UserRequiredSubModel | null;
  /** VAT on the price for the customer, in percent. */
  readonly vatRate?: number | null;
}

/**
 * When a travel expense becomes billable: at once, when a phase is completed, or on a set date.
 */
export type ProjectTravelExpenseBillingScheduleType =
  | "Immediately"
  | "WhenPhaseCompleted"
  | "OnDate";

/** Invoice a travel expense is on, inside `ProjectTravelExpenseOutputModel`. */
export interface InvoiceSubModel {
  /**
   * Invoice date, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date?: string | null;
  /** The invoice's GUID. */
  readonly guid?: string | null;
  /** Invoice number; null until it has one. */
  readonly number?: number | null;
}

/** Project reference inside a travel expense. */
export interface ProjectTravelExpenseProjectSubModel {
  /** Company that owns the project, for organizations with several. */
  readonly companyGuid?: string | null;
  /**
   * Key of the project.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** True for the organization's own projects, which are never billed. */
  readonly isInternal?: boolean;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Running project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Travel expense type reference inside a travel expense. */
export interface TravelExpenseSubModel {
  /** Code of the type, e.g. for payroll or bookkeeping. */
  readonly code?: string | null;
  /** Mileage, daily allowance or other. */
  readonly expenseClass?: ExpensesClass;
  /**
   * Key of the travel expense type.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** True if start and end of the trip are entered with it. */
  readonly includeTime?: boolean;
  /** Name of the type. */
  readonly name?: string | null;
}

/** Class of a travel expense: mileage, daily allowance or anything else. */
export type ExpensesClass = "Mileage" | "DailyAllowance" | "OtherTravelExpense";

/** Travel reimbursement reference inside a travel expense. */
export interface TravelReimbursementSubModel {
  /** Key of the travel reimbursement. */
  readonly guid?: string | null;
  /** True if its status counts as approved. */
  readonly isApproved?: boolean;
  /** True if its status bars editing. */
  readonly isLocked?: boolean;
  /** Name of its status. */
  readonly status?: string | null;
}

/** User reference inside a travel expense. */
export interface UserRequiredSubModel {
  /** Code of the user, e.g. the employee number. */
  readonly code?: string | null;
  /** Company the user belongs to, for organizations with several. */
  readonly companyGuid?: string | null;
  /**
   * Key of the user.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Full name. */
  readonly name?: string | null;
}

/** A project fee as it stood on an invoice that has since been reimbursed (credited). */
export interface ReimbursedProjectFeeOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Text of the fee. */
  readonly description?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the fee.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * The reimbursed invoice; an InvoiceOutputModel, although the relation says PhaseOutputModel.
   *
   * Quirk `relation-invoice-is-phase`: Document relates this invoice to phases. It is an invoice.
   */
  readonly invoiceGuid?: string | null;
  /** Quantity that was billed. */
  readonly invoiceQuantity?: number | null;
  /** Text the customer saw in place of `description`. */
  readonly invoiceRowDescription?: string | null;
  /** Row of that invoice. */
  readonly invoiceRowGuid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Unit of `quantity`. */
  readonly measurementUnit?: string | null;
  /** Name of the fee, as a rule the product's. */
  readonly name?: string | null;
  /** Phase of the fee; null if only on the project. */
  readonly phase?: ModelWithName | null;
  /** Product of the fee; null for none. */
  readonly product?: ModelWithName | null;
  /** Kind of fee. */
  readonly productType?: ProductType | null;
  /** Project of the fee. */
  readonly project?: ReimbursedProjectFeeProjectSubModel | null;
  /** Units entered. */
  readonly quantity?: number;
  /** Own cost per unit. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Price per unit, VAT excluded. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** User the fee counted for; null for none. */
  readonly user?: ModelWithName | null;
  /** VAT on the price in percent. */
  readonly vatRate?: number | null;
}

/** Project reference inside a reimbursed fee or travel expense. */
export interface ReimbursedProjectFeeProjectSubModel {
  /** Key of the project. */
  readonly guid?: string | null;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Running project number; text here, a number in all other models.
   *
   * Quirk `project-number-as-text`: Document has the project's number as text here, elsewhere as a whole number.
   * Convert it before comparing.
   */
  readonly number?: string | null;
}

/** A travel expense as it stood on an invoice that has since been reimbursed (credited). */
export interface ReimbursedProjectTravelExpenseOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** What the expense was for. */
  readonly description?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the expense.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * The reimbursed invoice; an InvoiceOutputModel, although the relation says PhaseOutputModel.
   *
   * Quirk `relation-invoice-is-phase`: Document relates this invoice to phases. It is an invoice.
   */
  readonly invoiceGuid?: string | null;
  /** Quantity that was billed. */
  readonly invoiceQuantity?: number | null;
  /** Text the customer saw in place of `description`. */
  readonly invoiceRowDescription?: string | null;
  /** Row of that invoice. */
  readonly invoiceRowGuid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Unit of `quantity`, e.g. km. */
  readonly measurementUnit?: string | null;
  /** Name of the expense, as a rule its type's. */
  readonly name?: string | null;
  /** Phase of the expense. */
  readonly phase?: ModelWithName | null;
  /**
   * The travel expense type, seen as a product.
   *
   * Quirk `travel-type-called-product`: Document has the travel expense type in a field called product. Pass or
   * read the travel expense type.
   */
  readonly product?: ModelWithName | null;
  /** Project of the expense. */
  readonly project?: ReimbursedProjectFeeProjectSubModel | null;
  /** Amount entered, in `measurementUnit`. */
  readonly quantity?: number;
  /**
   * End of the trip, as a UTC instant; null if no times were given.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly travelEndTime?: string | null;
  /**
   * Start of the trip, as a UTC instant; null if no times were given.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly travelStartTime?: string | null;
  /** Cost per unit. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Price per unit for the customer. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** User who travelled. */
  readonly user?: ModelWithName | null;
  /** VAT on the price in percent. */
  readonly vatRate?: number | null;
}

/** A work hour entry as it stood on an invoice that has since been reimbursed (credited). */
export interface ReimbursedWorkHourOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer of the project. */
  readonly customer?: ModelWithName | null;
  /** What was done. */
  readonly description?: string | null;
  /**
   * End of the work, as a UTC instant; null if only a quantity was entered.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly endTime?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the work.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * The reimbursed invoice; an InvoiceOutputModel, although the relation says PhaseOutputModel.
   *
   * Quirk `relation-invoice-is-phase`: Document relates this invoice to phases. It is an invoice.
   */
  readonly invoiceGuid?: string | null;
  /** Hours that were billed. */
  readonly invoiceQuantity?: number | null;
  /** Comment that went with the invoice row. */
  readonly invoiceRowComment?: string | null;
  /** Text the customer saw in place of `description`. */
  readonly invoiceRowDescription?: string | null;
  /** Row of that invoice. */
  readonly invoiceRowGuid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Overtime type; null for ordinary hours. */
  readonly overtime?: ModelWithName | null;
  /** Phase worked on. */
  readonly phase?: ModelWithName | null;
  /** Hours that were meant to be billed. */
  readonly plannedInvoiceQuantity?: number | null;
  /** Project of that phase. */
  readonly project?: ReimbursedWorkHourProjectSubModel | null;
  /** Hours worked, as a decimal number. */
  readonly quantity?: number | null;
  /**
   * Start of the work, as a UTC instant; null if only a quantity was entered.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly startTime?: string | null;
  /** Cost per hour. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Price per hour. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** User who did the work. */
  readonly user?: ModelWithName | null;
  /** Work type of the hours. */
  readonly workType?: ModelWithName | null;
}

/** Project reference inside a reimbursed work hour. */
export interface ReimbursedWorkHourProjectSubModel {
  /** Key of the project. */
  readonly guid?: string | null;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Running project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Work a user did on a phase. */
export interface WorkHourOutputModel {
  /** Whether the hours are billable, not billable, or were taken off an invoice. */
  readonly billableStatus?: BillableStatusType;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer of the project. */
  readonly customer?: WorkHourCustomerSubModel | null;
  /** What was done. */
  readonly description?: string | null;
  /**
   * End of the work, as a UTC instant; null if only a quantity was entered.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly endTime?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the work.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Invoice the hours are on; null if not invoiced. */
  readonly invoice?: WorkHourInvoiceSubModel | null;
  /** Hours billed, where they differ from `quantity`. */
  readonly invoiceQuantity?: number | null;
  /** Comment that goes with the invoice row. */
  readonly invoiceRowComment?: string | null;
  /** Text for the customer in place of `description`. */
  readonly invoiceRowDescription?: string | null;
  /** Row of the invoice the hours were billed on; null if not invoiced. */
  readonly invoiceRowGuid?: string | null;
  /** True if approved, false if turned down, null if not reviewed. */
  readonly isApproved?: boolean | null;
  /** Whether the customer pays for it. */
  readonly isBillable?: boolean | null;
  /** False once the hours can't be changed, e.g. invoiced or the day closed. */
  readonly isModifiable?: boolean;
  /** Whether the work counts as productive, from the work type. */
  readonly isProductive?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Overtime type; null for ordinary hours. */
  readonly overtime?: ModelWithName | null;
  /** Phase worked on. */
  readonly phase?: WorkHourPhaseSubModel | null;
  /** Hours meant to be billed. */
  readonly plannedInvoiceQuantity?: number | null;
  /** Project of that phase. */
  readonly project?: WorkHourProjectSubModel | null;
  /** Hours worked, as a decimal number, e.g. 7.5. */
  readonly quantity?: number | null;
  /**
   * Start of the work, as a UTC instant; null if only a quantity was entered.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly startTime?: string | null;
  /**
   * Cost per hour in the currency of the project's company; multiCurrencyInfo has the user's, too.
   */
  readonly unitCost?: MoneyOutputModel | null;
  /** Price per hour, in the project's currency. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** User who did the work. */
  readonly user?: UserWithFirstNameLastNamePhotoFileModelAndRequiredGuid | null;
  /** Work type of the hours. */
  readonly workType?: WorkHourWorkTypeSubModel | null;
}

/** Whether work hours are billable, not billable, or were taken off an invoice. */
export type BillableStatusType = "Billable" | "NotBillable" | "RemovedFromInvoice";

/** Customer reference inside a work hour. */
export interface WorkHourCustomerSubModel {
  /** Key of the customer. */
  readonly guid?: string | null;
  /** Name of the customer. */
  readonly name?: string | null;
  /**
   * Running customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Invoice reference inside a work hour. */
export interface WorkHourInvoiceSubModel {
  /**
   * Calendar date (`yyyy-MM-dd`) of the invoice.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date?: string | null;
  /** Key of the invoice. */
  readonly guid?: string | null;
  /** Invoice number; null for a draft. */
  readonly number?: number | null;
}

/** Phase reference inside a work hour. */
export interface WorkHourPhaseSubModel {
  /**
   * Key of the phase.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** True if the phase is completed. */
  readonly isCompleted?: boolean;
  /** True if no more hours can be entered on the phase. */
  readonly isLocked?: boolean;
  /** Name of the phase. */
  readonly name?: string | null;
}

/** Project reference inside a work hour. */
export interface WorkHourProjectSubModel {
  /** Company that owns the project, for organizations with several. */
  readonly companyGuid?: string | null;
  /** Key of the project. */
  readonly guid?: string | null;
  /** True if the project is closed. */
  readonly isClosed?: boolean;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Running project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Work type reference inside a work hour. */
export interface WorkHourWorkTypeSubModel {
  /** Code which the work type goes by. */
  readonly code?: string | null;
  /**
   * Key of the work type.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name of the work type. */
  readonly name?: string | null;
}

/** Invoice or credit note; its lines are `InvoiceRowOutputModel` rows. Output; `PATCH` input. */
export interface InvoiceOutputModel {
  /** Customer who is invoiced, which may differ from `customer`. */
  readonly billingCustomer?: InvoiceCustomerSubModel | null;
  /**
   * Whether the invoice can be deleted as it is.
   *
   * Quirk `can-delete-names`: Document has canDelete for invoice templates and canBeDeleted elsewhere. Both tell
   * whether the row may be deleted.
   */
  readonly canBeDeleted?: boolean;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Credit note made for this invoice; null when there is none. */
  readonly creditNoteInvoice?: RelatedInvoiceSubModel | null;
  /** Formatting culture for dates and numbers on the invoice. */
  readonly culture?: FormattingCultureSubModel2 | null;
  /** Currency the invoice is in. */
  readonly currency?: CurrencySubModel | null;
  /** Exchange rate of that currency against the organization's own currency. */
  readonly currencyRate?: number;
  /** Customer of the invoiced projects. */
  readonly customer?: InvoiceCustomerSubModel | null;
  /**
   * Invoice date, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date?: string;
  /**
   * Last day to pay, `yyyy-MM-dd`: invoice date plus payment term.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly dueDate?: string;
  /**
   * Day the invoice is entered in the accounts, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly entryDate?: string | null;
  /** Sum of the flat rate rows without tax. */
  readonly flatRatesTotalExcludingTax?: MoneyOutputModel | null;
  /** First free text on the invoice. */
  readonly freeText1?: FreeTextModel2 | null;
  /** Second free text on the invoice. */
  readonly freeText2?: FreeTextModel2 | null;
  /** The invoice's GUID. */
  readonly guid?: string | null;
  /** GUID of the business unit whose number series the number comes from. */
  readonly invoiceNumberBusinessUnitGuid?: string | null;
  /** Template the invoice was made from. */
  readonly invoiceTemplate?: ModelWithName | null;
  /** Whether this is a credit note. */
  readonly isCreditNote?: boolean;
  /** Language the invoice is printed in. */
  readonly language?: InvoiceLanguageSubModel | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Notes about the invoice in free text. */
  readonly notes?: string | null;
  /** Invoice number; null until the status calls for one or another system sets it. */
  readonly number?: number | null;
  /** Customer's order number. */
  readonly orderNumber?: string | null;
  /** Seller's reference, usually a person. */
  readonly ourReference?: string | null;
  /** Interest on late payment, percent per year. */
  readonly overdueInterest?: number;
  /**
   * Day the invoice was paid, `yyyy-MM-dd`; null while unpaid.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly paymentDate?: string | null;
  /** Days from the invoice date to the due date. */
  readonly paymentTerm?: number;
  /** Sum of the fee rows without tax. */
  readonly projectFeesTotalExcludingTax?: MoneyOutputModel | null;
  /** Sum of the travel expense rows without tax. */
  readonly projectTravelExpensesTotalExcludingTax?: MoneyOutputModel | null;
  /** Projects the invoice covers. */
  readonly projects?: readonly InvoiceProjectSubModel[] | null;
  /** Address the invoice is sent to, copied onto it. */
  readonly receiverAddress?: InvoiceReceiverAddressSubModel | null;
  /** Email address of the receiver's contact person. */
  readonly receiverContactEmail?: string | null;
  /** GUID of the receiver's contact person. */
  readonly receiverContactGuid?: string | null;
  /** Name of the receiver's contact person, as printed. */
  readonly receiverContactName?: string | null;
  /** Name of the receiver, as printed. */
  readonly receiverCustomerName?: string | null;
  /** Receiver's number at the Dutch Chamber of Commerce (KVK). */
  readonly receiverKvkNumber?: string | null;
  /** Receiver's VAT registration number. */
  readonly receiverVatNumber?: string | null;
  /** Payment reference number the customer quotes when paying. */
  readonly referenceNumber?: string | null;
  /** Invoice that this credit note credits; null on ordinary invoices. */
  readonly reimburseInvoice?: RelatedInvoiceSubModel | null;
  /** Address of the sender, copied onto the invoice. */
  readonly senderAddress?: InvoiceSenderAddressSubModel | null;
  /** GUID of the sender's contact person. */
  readonly senderContactGuid?: string | null;
  /** Name of the sender's contact person, as printed. */
  readonly senderContactName?: string | null;
  /** Sender's number at the Dutch Chamber of Commerce (KVK). */
  readonly senderKvkNumber?: string | null;
  /** Name of the sender, as printed. */
  readonly senderName?: string | null;
  /** Sender's VAT registration number. */
  readonly senderVatNumber?: string | null;
  /** Step of the invoicing workflow the invoice has reached. */
  readonly status?: InvoiceStatusSubModel | null;
  /** Sum of all rows without tax. */
  readonly totalExcludingTax?: MoneyOutputModel | null;
  /** Amount to pay, tax included. */
  readonly totalIncludingTax?: MoneyOutputModel | null;
  /** Tax on the whole invoice. */
  readonly totalTax?: MoneyOutputModel | null;
  /** VAT in percent on the work hours. */
  readonly workHourValueAddedTax?: number | null;
  /** Sum of invoiced work hours. */
  readonly workHoursQuantity?: number;
  /** Sum of the work hour rows without tax. */
  readonly workHoursTotalExcludingTax?: MoneyOutputModel | null;
  /** Buyer's reference. */
  readonly yourReference?: string | null;
}

/** Customer of an invoice, inside `InvoiceOutputModel`. */
export interface InvoiceCustomerSubModel {
  /** The customer's GUID. */
  readonly guid?: string | null;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/**
 * Reference from an invoice to its counterpart: the credit note, or the invoice being credited.
 */
export interface RelatedInvoiceSubModel {
  /** Key of that invoice. */
  readonly guid?: string | null;
  /** Its invoice number; null for a draft. */
  readonly number?: number | null;
}

/**
 * Formatting culture of an invoice, inside `InvoiceOutputModel`; has no GUID.
 *
 * Quirk `numbered-twins-differ`: Document has two schemas of one name, with a number behind the second, that
 * differ in their fields. Mind which one a call uses.
 *
 * Quirk `culture-without-guid`: Document has an invoice's culture without a guid, and a proposal's with one.
 * Find the invoice's culture by its code.
 */
export interface FormattingCultureSubModel2 {
  /** Culture code, e.g. `fi-FI`. */
  readonly code?: string | null;
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** Name of the culture. */
  readonly name?: string | null;
}

/** Currency of an invoice, inside `InvoiceOutputModel`. */
export interface CurrencySubModel {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /**
   * The currency's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name of the currency. */
  readonly name?: string | null;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/**
 * Free text of an invoice or proposal, inside `InvoiceOutputModel` and `ProposalOutputModel`.
 *
 * Quirk `numbered-twins-differ`: Document has two schemas of one name, with a number behind the second, that
 * differ in their fields. Mind which one a call uses.
 */
export interface FreeTextModel2 {
  /** Whether tags in the text are filled in. */
  readonly allowTags?: boolean;
  /** The text without any formatting. */
  readonly plainText?: string | null;
  /** Set of tags that can be used in the text. */
  readonly tagContext?: string | null;
  /** The text as it comes out, with tags filled in. */
  readonly text?: string | null;
  /** The text as it was written, with its tags. */
  readonly value?: string | null;
}

/** Language of an invoice, inside `InvoiceOutputModel`. */
export interface InvoiceLanguageSubModel {
  /** Language code. */
  readonly code?: string | null;
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** The language's GUID. */
  readonly guid?: string | null;
  /** Name of the language. */
  readonly name?: string | null;
}

/** Project on an invoice, inside `InvoiceOutputModel`. */
export interface InvoiceProjectSubModel {
  /** The project's GUID. */
  readonly guid?: string | null;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Address of the receiver, as copied onto an invoice, inside `InvoiceOutputModel`. */
export interface InvoiceReceiverAddressSubModel {
  /** Street address or post box. */
  readonly addressline?: string | null;
  /** Town or city of the address. */
  readonly city?: string | null;
  /**
   * Name of the country.
   *
   * Quirk `country-as-text`: Document has the country of this address as text, where an address row has an object
   * with a guid. Look the country up by name, if at all.
   */
  readonly country?: string | null;
  /** Postal code of the address. */
  readonly postalCode?: string | null;
  /** State or region of the address. */
  readonly state?: string | null;
}

/** Address of the sender, as copied onto an invoice, inside `InvoiceOutputModel`. */
export interface InvoiceSenderAddressSubModel {
  /** Street address or post box. */
  readonly addressline?: string | null;
  /** Town or city of the address. */
  readonly city?: string | null;
  /**
   * Name of the country.
   *
   * Quirk `country-as-text`: Document has the country of this address as text, where an address row has an object
   * with a guid. Look the country up by name, if at all.
   */
  readonly country?: string | null;
  /** Postal code of the address. */
  readonly postalCode?: string | null;
  /** State or region of the address. */
  readonly state?: string | null;
}

/** Status of an invoice, inside `InvoiceOutputModel`; patch it by giving another `guid`. */
export interface InvoiceStatusSubModel {
  /**
   * The invoice status's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Whether the status counts as paid. */
  readonly isPaid?: boolean;
  /** Whether the status counts as sent. */
  readonly isSent?: boolean;
  /** Whether invoices in this status are waiting to be paid. */
  readonly isWaitingPayment?: boolean;
  /** Name of the status. */
  readonly name?: string | null;
}

/**
 * Order to make invoices from what can be invoiced in the given projects. Body of `POST /invoices`.
 */
export interface CreateInvoiceModel {
  /** GUID of the customer to bill, for projects with several billing customers. */
  readonly billingCustomerGuid?: string | null;
  /**
   * Invoice date, `yyyy-MM-dd`; null lets Severa choose.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date?: string | null;
  /** Whether the projects share one invoice instead of getting one each. */
  readonly groupProjects?: boolean;
  /** GUID of the status the invoices start in; null for the default status. */
  readonly invoiceStatusGuid?: string | null;
  /** Projects to invoice. */
  readonly projects: readonly CreateInvoiceProjectModel[];
}

/** Reference to a project to invoice, inside `CreateInvoiceModel`. */
export interface CreateInvoiceProjectModel {
  /**
   * The project's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/** Invoice or credit note; its lines are `InvoiceRowOutputModel` rows. Output; `PATCH` input. */
export interface InvoiceOutputModelInput {
  /** Customer who is invoiced, which may differ from `customer`. */
  readonly billingCustomer?: InvoiceCustomerSubModel | null;
  /**
   * Whether the invoice can be deleted as it is.
   *
   * Quirk `can-delete-names`: Document has canDelete for invoice templates and canBeDeleted elsewhere. Both tell
   * whether the row may be deleted.
   */
  readonly canBeDeleted?: boolean;
  /** Credit note made for this invoice; null when there is none. */
  readonly creditNoteInvoice?: RelatedInvoiceSubModel | null;
  /** Formatting culture for dates and numbers on the invoice. */
  readonly culture?: FormattingCultureSubModel2Input | null;
  /** Currency the invoice is in. */
  readonly currency?: CurrencySubModelInput | null;
  /** Exchange rate of that currency against the organization's own currency. */
  readonly currencyRate?: number;
  /** Customer of the invoiced projects. */
  readonly customer?: InvoiceCustomerSubModel | null;
  /**
   * Invoice date, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date?: string;
  /**
   * Last day to pay, `yyyy-MM-dd`: invoice date plus payment term.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly dueDate?: string;
  /**
   * Day the invoice is entered in the accounts, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly entryDate?: string | null;
  /** Sum of the flat rate rows without tax. */
  readonly flatRatesTotalExcludingTax?: MoneyOutputModel | null;
  /** First free text on the invoice. */
  readonly freeText1?: FreeTextModel2Input | null;
  /** Second free text on the invoice. */
  readonly freeText2?: FreeTextModel2Input | null;
  /** GUID of the business unit whose number series the number comes from. */
  readonly invoiceNumberBusinessUnitGuid?: string | null;
  /** Template the invoice was made from. */
  readonly invoiceTemplate?: ModelWithName | null;
  /** Whether this is a credit note. */
  readonly isCreditNote?: boolean;
  /** Language the invoice is printed in. */
  readonly language?: InvoiceLanguageSubModel | null;
  /** Notes about the invoice in free text. */
  readonly notes?: string | null;
  /** Invoice number; null until the status calls for one or another system sets it. */
  readonly number?: number | null;
  /** Customer's order number. */
  readonly orderNumber?: string | null;
  /** Seller's reference, usually a person. */
  readonly ourReference?: string | null;
  /** Interest on late payment, percent per year. */
  readonly overdueInterest?: number;
  /**
   * Day the invoice was paid, `yyyy-MM-dd`; null while unpaid.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly paymentDate?: string | null;
  /** Days from the invoice date to the due date. */
  readonly paymentTerm?: number;
  /** Sum of the fee rows without tax. */
  readonly projectFeesTotalExcludingTax?: MoneyOutputModel | null;
  /** Sum of the travel expense rows without tax. */
  readonly projectTravelExpensesTotalExcludingTax?: MoneyOutputModel | null;
  /** Projects the invoice covers. */
  readonly projects?: readonly InvoiceProjectSubModel[] | null;
  /** Address the invoice is sent to, copied onto it. */
  readonly receiverAddress?: InvoiceReceiverAddressSubModel | null;
  /** Email address of the receiver's contact person. */
  readonly receiverContactEmail?: string | null;
  /** GUID of the receiver's contact person. */
  readonly receiverContactGuid?: string | null;
  /** Name of the receiver's contact person, as printed. */
  readonly receiverContactName?: string | null;
  /** Name of the receiver, as printed. */
  readonly receiverCustomerName?: string | null;
  /** Receiver's number at the Dutch Chamber of Commerce (KVK). */
  readonly receiverKvkNumber?: string | null;
  /** Receiver's VAT registration number. */
  readonly receiverVatNumber?: string | null;
  /** Payment reference number the customer quotes when paying. */
  readonly referenceNumber?: string | null;
  /** Invoice that this credit note credits; null on ordinary invoices. */
  readonly reimburseInvoice?: RelatedInvoiceSubModel | null;
  /** Address of the sender, copied onto the invoice. */
  readonly senderAddress?: InvoiceSenderAddressSubModel | null;
  /** GUID of the sender's contact person. */
  readonly senderContactGuid?: string | null;
  /** Name of the sender's contact person, as printed. */
  readonly senderContactName?: string | null;
  /** Sender's number at the Dutch Chamber of Commerce (KVK). */
  readonly senderKvkNumber?: string | null;
  /** Name of the sender, as printed. */
  readonly senderName?: string | null;
  /** Sender's VAT registration number. */
  readonly senderVatNumber?: string | null;
  /** Step of the invoicing workflow the invoice has reached. */
  readonly status?: InvoiceStatusSubModelInput | null;
  /** Sum of all rows without tax. */
  readonly totalExcludingTax?: MoneyOutputModel | null;
  /** Amount to pay, tax included. */
  readonly totalIncludingTax?: MoneyOutputModel | null;
  /** Tax on the whole invoice. */
  readonly totalTax?: MoneyOutputModel | null;
  /** VAT in percent on the work hours. */
  readonly workHourValueAddedTax?: number | null;
  /** Sum of invoiced work hours. */
  readonly workHoursQuantity?: number;
  /** Sum of the work hour rows without tax. */
  readonly workHoursTotalExcludingTax?: MoneyOutputModel | null;
  /** Buyer's reference. */
  readonly yourReference?: string | null;
}

/**
 * Formatting culture of an invoice, inside `InvoiceOutputModel`; has no GUID.
 *
 * Quirk `numbered-twins-differ`: Document has two schemas of one name, with a number behind the second, that
 * differ in their fields. Mind which one a call uses.
 *
 * Quirk `culture-without-guid`: Document has an invoice's culture without a guid, and a proposal's with one.
 * Find the invoice's culture by its code.
 */
export type FormattingCultureSubModel2Input = Readonly<Record<string, never>>;

/** Currency of an invoice, inside `InvoiceOutputModel`. */
export interface CurrencySubModelInput {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /**
   * The currency's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/**
 * Free text of an invoice or proposal, inside `InvoiceOutputModel` and `ProposalOutputModel`.
 *
 * Quirk `numbered-twins-differ`: Document has two schemas of one name, with a number behind the second, that
 * differ in their fields. Mind which one a call uses.
 */
export interface FreeTextModel2Input {
  /** The text as it was written, with its tags. */
  readonly value?: string | null;
}

/** Status of an invoice, inside `InvoiceOutputModel`; patch it by giving another `guid`. */
export interface InvoiceStatusSubModelInput {
  /**
   * The invoice status's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Whether the status counts as paid. */
  readonly isPaid?: boolean;
  /** Whether the status counts as sent. */
  readonly isSent?: boolean;
  /** Whether invoices in this status are waiting to be paid. */
  readonly isWaitingPayment?: boolean;
}

/** Kind of PDF to print: the invoice itself or a payment reminder. */
export type InvoiceType = "Invoice" | "Reminder";

/** What the PDF holds: everything, the invoice alone, or only attachment and breakdown. */
export type InvoicePdfGetOptions = "All" | "InvoiceOnly" | "AttachmentAndBreakdown";

/** How one invoice is laid out and grouped. Output; `PATCH` input. */
export interface InvoiceSettingsOutputModel {
  /** Order of the category headings, as text. */
  readonly categorySortOrder?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /**
   * Day the invoice is entered in the accounts, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly entryDate?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the buyer accounts for the VAT (reverse charge). */
  readonly isReverseCharged?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Day the invoice was paid, `yyyy-MM-dd`; null while unpaid.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly paymentDate?: string | null;
  /** Pattern for the text of fee rows. */
  readonly projectFeeDescriptionFormat?: string | null;
  /** Whether fees become one invoice row each or are grouped, with or without an attachment. */
  readonly projectFeeGrouping?: InvoiceGrouping;
  /** What fees are grouped by first. */
  readonly projectFeePrimaryGroupBy?: string | null;
  /** What fees are grouped by within the first grouping. */
  readonly projectFeeSecondaryGroupBy?: string | null;
  /** Pattern for the text of travel expense rows. */
  readonly projectTravelExpenseDescriptionFormat?: string | null;
  /**
   * Whether travel expenses become one invoice row each or are grouped, with or without an attachment.
   */
  readonly projectTravelExpenseGrouping?: InvoiceGrouping;
  /** What travel expenses are grouped by first. */
  readonly projectTravelExpensePrimaryGroupBy?: string | null;
  /** What travel expenses are grouped by within the first grouping. */
  readonly projectTravelExpenseSecondaryGroupBy?: string | null;
  /** Text about reverse charge, as printed on the invoice. */
  readonly reverseChargeDescription?: string | null;
  /** Whether the attachment shows prices without VAT. */
  readonly showAttachmentPriceExcludingValueAddedTax?: boolean;
  /** Whether the attachment shows quantities. */
  readonly showAttachmentQuantity?: boolean;
  /** Whether the attachment shows the measurement unit. */
  readonly showAttachmentUnit?: boolean;
  /** Whether the attachment shows the unit price. */
  readonly showAttachmentUnitPrice?: boolean;
  /** Whether the attachment shows VAT. */
  readonly showAttachmentValueAddedTax?: boolean;
  /**
   * Whether rows are put under category headings.
   *
   * Default: `true`.
   */
  readonly showCategories?: boolean;
  /** Whether the footer is printed. */
  readonly showFooter?: boolean;
  /** Whether logo and title are printed at the top. */
  readonly showLogoAndTitle?: boolean;
  /** Whether rows show the price without VAT. */
  readonly showPriceExcludingValueAddedTax?: boolean;
  /** Whether invoice rows show the quantity. */
  readonly showQuantity?: boolean;
  /**
   * Whether the payment reference number is printed.
   *
   * Default: `true`.
   */
  readonly showReferenceNumber?: boolean;
  /** Whether invoice rows show the measurement unit. */
  readonly showUnit?: boolean;
  /** Whether invoice rows show the unit price. */
  readonly showUnitPrice?: boolean;
  /** Whether rows show VAT. */
  readonly showValueAddedTax?: boolean;
  /** Color theme of the invoice. */
  readonly style?: InvoiceSkin | null;
  /** Pattern for the text of work hour rows. */
  readonly workHourDescriptionFormat?: string | null;
  /**
   * Whether work hours become one invoice row each or are grouped, with or without an attachment.
   */
  readonly workHourGrouping?: InvoiceGrouping;
  /** What work hours are grouped by first. */
  readonly workHourPrimaryGroupBy?: string | null;
  /** What work hours are grouped by within the first grouping. */
  readonly workHourSecondaryGroupBy?: string | null;
}

/**
 * One invoice row for each entry, grouped rows, or grouped rows with the entries listed in an attachment.
 *
 * Quirk `invoice-grouping-plus`: Document has the value Group+Attachment, and calls it GroupWithAttachment in
 * its names. Send it with the plus sign.
 */
export type InvoiceGrouping = "OneByOne" | "Group" | "Group+Attachment";

/** Color theme for printed documents. */
export type InvoiceSkin =
  | "BlackAndWhite"
  | "Blue"
  | "Cyan"
  | "Green"
  | "Lilac"
  | "Orange"
  | "Plain"
  | "Red"
  | "Yellow";

/** How one invoice is laid out and grouped. Output; `PATCH` input. */
export interface InvoiceSettingsOutputModelInput {
  /** Order of the category headings, as text. */
  readonly categorySortOrder?: string | null;
  /**
   * Day the invoice is entered in the accounts, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly entryDate?: string | null;
  /** Whether the buyer accounts for the VAT (reverse charge). */
  readonly isReverseCharged?: boolean;
  /**
   * Day the invoice was paid, `yyyy-MM-dd`; null while unpaid.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly paymentDate?: string | null;
  /** Pattern for the text of fee rows. */
  readonly projectFeeDescriptionFormat?: string | null;
  /** Whether fees become one invoice row each or are grouped, with or without an attachment. */
  readonly projectFeeGrouping?: InvoiceGrouping;
  /** What fees are grouped by first. */
  readonly projectFeePrimaryGroupBy?: string | null;
  /** What fees are grouped by within the first grouping. */
  readonly projectFeeSecondaryGroupBy?: string | null;
  /** Pattern for the text of travel expense rows. */
  readonly projectTravelExpenseDescriptionFormat?: string | null;
  /**
   * Whether travel expenses become one invoice row each or are grouped, with or without an attachment.
   */
  readonly projectTravelExpenseGrouping?: InvoiceGrouping;
  /** What travel expenses are grouped by first. */
  readonly projectTravelExpensePrimaryGroupBy?: string | null;
  /** What travel expenses are grouped by within the first grouping. */
  readonly projectTravelExpenseSecondaryGroupBy?: string | null;
  /** Text about reverse charge, as printed on the invoice. */
  readonly reverseChargeDescription?: string | null;
  /** Whether the attachment shows prices without VAT. */
  readonly showAttachmentPriceExcludingValueAddedTax?: boolean;
  /** Whether the attachment shows the measurement unit. */
  readonly showAttachmentUnit?: boolean;
  /** Whether the attachment shows the unit price. */
  readonly showAttachmentUnitPrice?: boolean;
  /** Whether the attachment shows VAT. */
  readonly showAttachmentValueAddedTax?: boolean;
  /**
   * Whether rows are put under category headings.
   *
   * Default: `true`.
   */
  readonly showCategories?: boolean;
  /** Whether the footer is printed. */
  readonly showFooter?: boolean;
  /** Whether logo and title are printed at the top. */
  readonly showLogoAndTitle?: boolean;
  /** Whether invoice rows show the quantity. */
  readonly showQuantity?: boolean;
  /**
   * Whether the payment reference number is printed.
   *
   * Default: `true`.
   */
  readonly showReferenceNumber?: boolean;
  /** Whether invoice rows show the measurement unit. */
  readonly showUnit?: boolean;
  /** Whether invoice rows show the unit price. */
  readonly showUnitPrice?: boolean;
  /** Whether rows show VAT. */
  readonly showValueAddedTax?: boolean;
  /** Color theme of the invoice. */
  readonly style?: InvoiceSkin | null;
  /** Pattern for the text of work hour rows. */
  readonly workHourDescriptionFormat?: string | null;
  /**
   * Whether work hours become one invoice row each or are grouped, with or without an attachment.
   */
  readonly workHourGrouping?: InvoiceGrouping;
  /** What work hours are grouped by first. */
  readonly workHourPrimaryGroupBy?: string | null;
  /** What work hours are grouped by within the first grouping. */
  readonly workHourSecondaryGroupBy?: string | null;
}

/**
 * Step in the organization's own invoicing workflow, e.g. draft, approved, sent, paid. Both input and output.
 */
export interface InvoiceStatusModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether invoices in this status have an invoice number. */
  readonly hasInvoiceNumber?: boolean;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether new invoices start in this status. */
  readonly isDefault?: boolean;
  /** Whether new credit notes start in this status. */
  readonly isDefaultForCreditNote?: boolean;
  /** Whether invoices in this status count as paid. */
  readonly isPaid?: boolean;
  /** Whether invoices in this status are locked against changes. */
  readonly isReadOnly?: boolean;
  /** Whether invoices in this status count as sent. */
  readonly isSent?: boolean;
  /** Whether invoices in this status are waiting to be paid. */
  readonly isWaitingPayment?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the status.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position in the workflow, ascending. */
  readonly sortOrder?: number;
}

/**
 * Step in the organization's own invoicing workflow, e.g. draft, approved, sent, paid. Both input and output.
 */
export interface InvoiceStatusModelInput {
  /** Whether invoices in this status have an invoice number. */
  readonly hasInvoiceNumber?: boolean;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether new invoices start in this status. */
  readonly isDefault?: boolean;
  /** Whether new credit notes start in this status. */
  readonly isDefaultForCreditNote?: boolean;
  /** Whether invoices in this status count as paid. */
  readonly isPaid?: boolean;
  /** Whether invoices in this status are locked against changes. */
  readonly isReadOnly?: boolean;
  /** Whether invoices in this status count as sent. */
  readonly isSent?: boolean;
  /** Whether invoices in this status are waiting to be paid. */
  readonly isWaitingPayment?: boolean;
  /**
   * Name of the status.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position in the workflow, ascending. */
  readonly sortOrder?: number;
}

/** Template that gives new invoices their layout and texts. Output only. */
export interface InvoiceTemplateModel {
  /**
   * Whether the template can be deleted.
   *
   * Quirk `can-delete-names`: Document has canDelete for invoice templates and canBeDeleted elsewhere. Both tell
   * whether the row may be deleted.
   */
  readonly canDelete?: boolean;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether new invoices use this template unless told otherwise. */
  readonly isDefault?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the template.
   *
   * Shortest length: 1.
   */
  readonly title: string;
}

/**
 * Keyword (tag) that can be linked to projects, contacts, users or files. Both input and output.
 */
export interface KeywordModelInput {
  /** Kind of row the keyword can be linked to. */
  readonly category: KeywordCategory;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * The keyword (tag) as text.
   *
   * Shortest length: 1.
   *
   * Quirk `keyword-text-names`: Document holds the text of a keyword in `keyword`, in `value` inside a user or an
   * activity's owner, and in `name` inside a project. The one inside a user has no guid. Look it up by the name
   * the schema declares.
   */
  readonly keyword: string;
}

/** Saved formula of a key figure (KPI). Output only. */
export interface KpiFormulaModelBase {
  /** What the formula is about. */
  readonly category?: KpiFormulaCategory;
  /** Type of the result. */
  readonly dataType?: SearchFieldDataType | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Whether the formula is in use.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Name of the key figure. */
  readonly name?: string | null;
  /** Unit of the result, as free text. */
  readonly unit?: string | null;
}

/** What a KPI formula is about: functions, projects, users, invoices or unknown. */
export type KpiFormulaCategory = "Unknown" | "Functions" | "Project" | "User" | "Invoice";

/** Kind of value that a key figure formula yields. */
export type SearchFieldDataType =
  | "String"
  | "Boolean"
  | "Integer"
  | "Percentage"
  | "Numeric"
  | "Money"
  | "Date"
  | "DateTime"
  | "Time"
  | "Object"
  | "ObjectCollection"
  | "IpAddress";

/** Where sales cases come from, e.g. a fair or a referral. Both input and output. */
export interface LeadSourceModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the lead source.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** Where sales cases come from, e.g. a fair or a referral. Both input and output. */
export interface LeadSourceModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Name of the lead source.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/**
 * Country with its codes, currency and defaults; reference data that is the same for everyone. Output only.
 */
export interface CountryModel {
  /** ISO 3166-1 alpha-2 code, e.g. `FI`. */
  readonly code2?: string | null;
  /** ISO 3166-1 alpha-3 code, e.g. `FIN`. */
  readonly code3?: string | null;
  /** Address of the public company register. */
  readonly companyRegisterUrl?: string | null;
  /** Currency of the country. */
  readonly currency?: CurrencyBaseModel | null;
  /** Code of the usual formatting culture, e.g. `fi-FI`. */
  readonly defaultCulture?: string | null;
  /** Main language of the country. */
  readonly defaultLanguage?: CountryLanguage | null;
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** GUID of the country, used wherever an input asks for one. */
  readonly guid?: string | null;
  /** Whether the country has regions to choose from. */
  readonly hasRegions?: CountryRegionsStatus;
  /** Whether the country is a member of the European Union. */
  readonly isInEU?: boolean;
  /** Whether an organization can be registered in the country. */
  readonly isRegistrationCountry?: boolean;
  /** Name of the country. */
  readonly name?: string | null;
  /** Usual time zone of the country. */
  readonly timezone?: CountryTimezone | null;
}

/**
 * Reference to a currency, with code and symbol, inside countries, phases and organization details.
 */
export interface CurrencyBaseModel {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /**
   * The currency's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name of the currency. */
  readonly name?: string | null;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/** Main language of a country, inside `CountryModel`. */
export interface CountryLanguage {
  /** The language's GUID. */
  readonly guid?: string | null;
  /** Name of the language. */
  readonly name?: string | null;
}

/** Time zone of a country, inside `CountryModel`. */
export interface CountryTimezone {
  /** The time zone's GUID. */
  readonly guid?: string | null;
  /** Name of the time zone. */
  readonly name?: string | null;
}

/** Region (state, province) of a country. Output only. */
export interface CountryRegionModel {
  /** Short code of the region. */
  readonly code?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Name of the region. */
  readonly name?: string | null;
  /** Time zone of the region. */
  readonly timezone?: CountryRegionTimezoneModel | null;
}

/** Time zone of a region, inside `CountryRegionModel`. */
export interface CountryRegionTimezoneModel {
  /** The time zone's GUID. */
  readonly guid?: string | null;
  /** Name of the time zone. */
  readonly name?: string | null;
}

/** Formatting culture: how dates and numbers are written. Output only. */
export interface FormattingCultureModel {
  /** Culture code, e.g. `fi-FI`. */
  readonly code?: string | null;
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean | null;
  /** Name of the culture. */
  readonly name?: string | null;
}

/** Language; reference data that is the same for everyone. Output only. */
export interface LanguageModel {
  /** Language code. */
  readonly code?: string | null;
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** GUID of the language, used wherever an input asks for one. */
  readonly guid?: string | null;
  /** Whether invoices can be printed in the language. */
  readonly isInvoiceLanguage?: boolean;
  /** Name of the language. */
  readonly name?: string | null;
}

/** A time zone; listed under localization, and a reference inside users. */
export interface TimezoneModel {
  /** Key of the time zone; enough to refer to it in input. */
  readonly guid?: string | null;
  /** IANA name, e.g. Europe/Helsinki. */
  readonly ianaName?: string | null;
  /** Name to show people. */
  readonly name?: string | null;
  /** Name in Windows, e.g. FLE Standard Time. */
  readonly systemName?: string | null;
}

/**
 * Answer to a login or refresh: an access token for the calls and a refresh token to renew it.
 *
 * Quirk `token-answer-profile`: Guide (Get API access token) promises a profile of the user along with the
 * token. The document's answer has no such member. Only the declared members are typed.
 */
export interface PublicAuthenticationOutputModel {
  /** Bearer token for the Authorization header. */
  readonly access_token?: string;
  /**
   * Lifetime of the access token in seconds, usually 3600.
   *
   * Whole number of up to 64 bits.
   *
   * Quirk `token-expiry-names`: Guide (Token expiration) shows `expires_in` as a decimal and `expires_utc`. The
   * document declares `access_token_expires_in`, a whole number, and `access_token_expires_utc`. Expect either
   * pair of names, and decimals.
   */
  readonly access_token_expires_in?: number;
  /**
   * UTC instant the access token stops working.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `token-expiry-names`: Guide (Token expiration) shows `expires_in` as a decimal and `expires_utc`. The
   * document declares `access_token_expires_in`, a whole number, and `access_token_expires_utc`. Expect either
   * pair of names, and decimals.
   */
  readonly access_token_expires_utc?: string;
  /** Scheme to send the token with: Bearer. */
  readonly access_token_type?: string;
  /**
   * Token for POST /v1/refreshtoken; the next login makes it void.
   *
   * Quirk `one-refresh-token`: Guide (Refresh access token) allows each client one living refresh token: fetching
   * a new token ends the earlier one. The document is silent about it. Give each program credentials of its own,
   * and let one place fetch its tokens.
   */
  readonly refresh_token?: string;
  /**
   * Lifetime of the refresh token in seconds.
   *
   * Whole number of up to 64 bits.
   *
   * Quirk `refresh-token-lifetime`: Guide (Refresh access token) gives the refresh token a day by default, yet its
   * example answer shows 7200 seconds. Rely on the lifetime in the answer.
   */
  readonly refresh_token_expires_in?: number;
  /**
   * UTC instant the refresh token stops working.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `refresh-token-lifetime`: Guide (Refresh access token) gives the refresh token a day by default, yet its
   * example answer shows 7200 seconds. Rely on the lifetime in the answer.
   */
  readonly refresh_token_expires_utc?: string;
  /** Scopes granted, separated by spaces. */
  readonly scope?: string;
}

/**
 * Body of the OAuth token request at `/login/oauth/access_token`; which fields are needed depends on
 * `grant_type`.
 */
export interface AccessTokenCredentials {
  /** Client id of the API client, from the REST API settings in Severa. */
  readonly client_id?: string | null;
  /** Client secret that belongs to the client id; keep it out of browsers and logs. */
  readonly client_secret?: string | null;
  /** One-time code from `/login/oauth/authorize`, for the grant `authorization_code`. */
  readonly code?: string | null;
  /** Which of the three OAuth flows the request uses. */
  readonly grant_type?: GrantType;
  /** Address the user was sent back to with the code; the same as in the authorize request. */
  readonly redirect_uri?: string | null;
  /** Refresh token to exchange, for the grant `refresh_token`. */
  readonly refresh_token?: string | null;
  /** Requested scopes, separated by spaces, e.g. `customers:read hours:write`. */
  readonly scope?: string | null;
  /** Random value from the authorize request, to guard against forged redirects. */
  readonly state?: string | null;
}

/** OAuth flow of a token request. */
export type GrantType = "client_credentials" | "authorization_code" | "refresh_token";

/** Body of `POST /token`: the client and the scopes it asks for. */
export interface ClientCredentials {
  /**
   * Client id of the API client, from the REST API settings in Severa.
   *
   * Shortest length: 1.
   *
   * Quirk `token-request-names`: Guide (Get API access token) posts `client_Id` and `client_Secret`; the document
   * calls the same members `client_id` and `client_secret`. The client buys its own tokens with the guide's names;
   * this call takes the document's.
   */
  readonly client_id: string;
  /**
   * Client secret that belongs to the client id; keep it out of browsers and logs.
   *
   * Shortest length: 1.
   *
   * Quirk `token-request-names`: Guide (Get API access token) posts `client_Id` and `client_Secret`; the document
   * calls the same members `client_id` and `client_secret`. The client buys its own tokens with the guide's names;
   * this call takes the document's.
   */
  readonly client_secret: string;
  /**
   * Requested scopes, separated by spaces, e.g. `customers:read hours:write`.
   *
   * Quirk `token-scope-optional`: Document leaves `scope` optional when a token is fetched; the guide (Scopes) has
   * the caller ask for a subset of what the credentials allow. Always name the scopes, separated by spaces: no
   * document tells what leaving them out means.
   */
  readonly scope?: string | null;
}

/** Market segment that customers are put in; segments have two levels. Both input and output. */
export interface MarketSegmentModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the market segment.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Segment above; null at the top level. */
  readonly parentMarketSegment?: ModelWithName | null;
}

/** Market segment that customers are put in; segments have two levels. Both input and output. */
export interface MarketSegmentModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Name of the market segment.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Segment above; null at the top level. */
  readonly parentMarketSegment?: ModelWithName | null;
}

/** The organization (Severa account) that the API client belongs to. Output; `PATCH` input. */
export interface OrganizationDetailsOutputModel {
  /** Names of the add-ons the organization has switched on. */
  readonly activeAddons?: readonly string[] | null;
  /** Companies (legal entities) within the organization. */
  readonly activeCompanies?: readonly CompanyModel[] | null;
  /** Street address or post box. */
  readonly address?: string | null;
  /** Town or city of the address. */
  readonly city?: string | null;
  /** Country the organization is in. */
  readonly country?: OrganizationDetailsCountrySubModel | null;
  /** The organization's own currency. */
  readonly currency?: CurrencyBaseModel | null;
  /** Address e-invoices are sent from (e.g. EDI code or IBAN). */
  readonly eInvoiceAddress?: string | null;
  /**
   * Code of the e-invoicing operator.
   *
   * Quirk `operator-code-name`: Document has eInvoiceOperatorCode for the organization and eInvoiceOperator for
   * customers. Both hold the operator.
   */
  readonly eInvoiceOperatorCode?: string | null;
  /** Fax number. */
  readonly fax?: string | null;
  /** Formatting culture for dates and numbers. */
  readonly formatting?: OrganizationDetailsFormattingSubModel | null;
  /** The organization's GUID. */
  readonly guid?: string | null;
  /** Whether the organization is registered for VAT. */
  readonly isVatRegistered?: boolean;
  /**
   * Registration number at the Dutch Chamber of Commerce (KVK).
   *
   * Longest length: 25.
   */
  readonly kvkNumber?: string | null;
  /** Default language. */
  readonly language?: OrganizationDetailsLanguageSubModel | null;
  /** Name of the organization. */
  readonly name?: string | null;
  /** Company identifier in ODP; the vendor does not say more about it. */
  readonly odpCompany?: string | null;
  /** Phone number, as free text. */
  readonly phone?: string | null;
  /** Postal code of the address. */
  readonly postalCode?: string | null;
  /** Place where the organization has its registered office. */
  readonly registeredOffice?: string | null;
  /** User who accepted the terms of service. */
  readonly termsOfServiceApprover?: UserWithNameAndPhotoFileModel | null;
  /** Time zone of the organization. */
  readonly timezone?: ModelWithName | null;
  /** VAT registration number. */
  readonly vatNumber?: string | null;
}

/**
 * Company (legal entity) within the organization, listed in `OrganizationDetailsOutputModel`.
 */
export interface CompanyModel {
  /** Country of the company. */
  readonly country?: CompanyCountry | null;
  /** ISO 4217 code of the currency the company keeps its books in. */
  readonly currencyCode?: string | null;
  /** The currency's GUID. */
  readonly currencyGuid?: string | null;
  /** Exchange rate between that currency and the currency of the organization. */
  readonly currencyRate?: number;
  /** Symbol of that currency, e.g. `€`. */
  readonly currencySymbol?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Name of the company. */
  readonly name?: string | null;
  /** GUID of the business unit at the top of the company's tree. */
  readonly rootBusinessUnitGuid?: string | null;
}

/** Country of a company, inside `CompanyModel`. */
export interface CompanyCountry {
  /** ISO 3166-1 alpha-3 code, e.g. `FIN`. */
  readonly code3?: string | null;
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** The country's GUID. */
  readonly guid?: string | null;
  /** Name of the country. */
  readonly name?: string | null;
}

/** Country of the organization, inside `OrganizationDetailsOutputModel`. */
export interface OrganizationDetailsCountrySubModel {
  /** Country code. */
  readonly code?: string | null;
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** The country's GUID. */
  readonly guid?: string | null;
  /** Name of the country. */
  readonly name?: string | null;
}

/** Formatting culture of the organization, inside `OrganizationDetailsOutputModel`. */
export interface OrganizationDetailsFormattingSubModel {
  /** Culture code, e.g. `fi-FI`. */
  readonly code?: string | null;
  /** The formatting culture's GUID. */
  readonly guid?: string | null;
  /** Name of the culture. */
  readonly name?: string | null;
}

/** Language of the organization, inside `OrganizationDetailsOutputModel`. */
export interface OrganizationDetailsLanguageSubModel {
  /** Language code. */
  readonly code?: string | null;
  /** The language's GUID. */
  readonly guid?: string | null;
  /** Name of the language. */
  readonly name?: string | null;
}

/** User reference inside team productivity and organization details; it has no photo. */
export interface UserWithNameAndPhotoFileModel {
  /** Code of the user, e.g. the employee number. */
  readonly code?: string | null;
  /** Key of the user. */
  readonly guid?: string | null;
  /** Full name. */
  readonly name?: string | null;
}

/** The organization (Severa account) that the API client belongs to. Output; `PATCH` input. */
export interface OrganizationDetailsOutputModelInput {
  /** Names of the add-ons the organization has switched on. */
  readonly activeAddons?: readonly string[] | null;
  /** Companies (legal entities) within the organization. */
  readonly activeCompanies?: readonly CompanyModelInput[] | null;
  /** Street address or post box. */
  readonly address?: string | null;
  /** Town or city of the address. */
  readonly city?: string | null;
  /** Country the organization is in. */
  readonly country?: OrganizationDetailsCountrySubModel | null;
  /** The organization's own currency. */
  readonly currency?: CurrencyBaseModelInput | null;
  /** Address e-invoices are sent from (e.g. EDI code or IBAN). */
  readonly eInvoiceAddress?: string | null;
  /**
   * Code of the e-invoicing operator.
   *
   * Quirk `operator-code-name`: Document has eInvoiceOperatorCode for the organization and eInvoiceOperator for
   * customers. Both hold the operator.
   */
  readonly eInvoiceOperatorCode?: string | null;
  /** Fax number. */
  readonly fax?: string | null;
  /** Formatting culture for dates and numbers. */
  readonly formatting?: OrganizationDetailsFormattingSubModel | null;
  /** The organization's GUID. */
  readonly guid?: string | null;
  /** Whether the organization is registered for VAT. */
  readonly isVatRegistered?: boolean;
  /**
   * Registration number at the Dutch Chamber of Commerce (KVK).
   *
   * Longest length: 25.
   */
  readonly kvkNumber?: string | null;
  /** Default language. */
  readonly language?: OrganizationDetailsLanguageSubModel | null;
  /** Name of the organization. */
  readonly name?: string | null;
  /** Company identifier in ODP; the vendor does not say more about it. */
  readonly odpCompany?: string | null;
  /** Phone number, as free text. */
  readonly phone?: string | null;
  /** Postal code of the address. */
  readonly postalCode?: string | null;
  /** Place where the organization has its registered office. */
  readonly registeredOffice?: string | null;
  /** User who accepted the terms of service. */
  readonly termsOfServiceApprover?: UserWithNameAndPhotoFileModelInput | null;
  /** Time zone of the organization. */
  readonly timezone?: ModelWithName | null;
  /** VAT registration number. */
  readonly vatNumber?: string | null;
}

/**
 * Company (legal entity) within the organization, listed in `OrganizationDetailsOutputModel`.
 */
export interface CompanyModelInput {
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Name of the company. */
  readonly name?: string | null;
}

/**
 * Reference to a currency, with code and symbol, inside countries, phases and organization details.
 */
export interface CurrencyBaseModelInput {
  /**
   * The currency's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/** User reference inside team productivity and organization details; it has no photo. */
export interface UserWithNameAndPhotoFileModelInput {
  /** Key of the user. */
  readonly guid?: string | null;
  /** Full name. */
  readonly name?: string | null;
}

/**
 * Settings of the organization that steer numbering, invoicing, hours and travels. Output only.
 */
export interface OrganizationSettingsModel {
  /** How totals are rounded. */
  readonly currencyRoundingType?: TotalRoundingType;
  /** Left column of the footer on documents. */
  readonly defaultFooterColumn1?: FreeTextModel | null;
  /** Middle column of the footer on documents. */
  readonly defaultFooterColumn2?: FreeTextModel | null;
  /** Right column of the footer on documents. */
  readonly defaultFooterColumn3?: FreeTextModel | null;
  /** Whether project numbers are shown with project names. */
  readonly displayProjectNumber?: boolean;
  /**
   * Day that flextime is counted from, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly flextimeCalculationStartDate?: string | null;
  /** Whether users may make new keywords while editing a project. */
  readonly isAddingNewKeywordsFromProjectAllowed?: boolean;
  /** Whether users may search for customers. */
  readonly isCustomerSearchAllowed?: boolean;
  /**
   * Whether users may give `plannedInvoiceQuantity` with their hours.
   *
   * Default: `false`.
   */
  readonly isEnteringHourPlannedInvoiceQuantityAllowed?: boolean;
  /**
   * Whether two phases may have the same code.
   *
   * Default: `false`.
   */
  readonly isIdenticalPhaseCodesAllowed?: boolean;
  /** Whether travel expenses can be invoiced as soon as they are entered. */
  readonly isTravelExpenseImmediatelyInvoiceable?: boolean | null;
  /**
   * Whether work hours need a description.
   *
   * Default: `false`.
   */
  readonly isWorkHourDescriptionMandatory?: boolean;
  /**
   * Customer number given out last.
   *
   * Whole number of up to 64 bits.
   */
  readonly lastCustomerNumber?: number;
  /**
   * When flextime was last calculated, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastFlextimeCalculationEndTime?: string | null;
  /** User who last had flextime calculated. */
  readonly lastFlextimeCalculationUser?: UserWithFirstNameLastNameModel | null;
  /**
   * Invoice number given out last.
   *
   * Whole number of up to 64 bits.
   *
   * Quirk `invoice-numbers-width`: Document filters by invoice numbers of 32 bits, and knows invoice numbers of 64
   * bits in the settings. Any whole number is typed as a number.
   */
  readonly lastInvoiceNumber?: number | null;
  /**
   * Project number given out last.
   *
   * Whole number of up to 64 bits.
   */
  readonly lastProjectNumber?: number | null;
  /**
   * Purchase order number given out last.
   *
   * Whole number of up to 64 bits.
   */
  readonly lastPurchaseOrderNumber?: number | null;
  /**
   * Travel reimbursement number given out last.
   *
   * Whole number of up to 64 bits.
   */
  readonly lastTravelReimbursementNumber?: number | null;
  /**
   * Highest flextime balance allowed, in hours; null for no limit.
   *
   * At least 0. At most 1000.
   */
  readonly maxFlextimeBalanceLimit?: number | null;
  /**
   * Lowest flextime balance allowed, in hours, zero or negative; null for no limit.
   *
   * At least -1000. At most 0.
   */
  readonly minFlextimeBalanceLimit?: number | null;
  /**
   * Customer number the next customer gets.
   *
   * Whole number of up to 64 bits.
   */
  readonly nextCustomerNumber?: number;
  /**
   * Invoice number the next invoice gets.
   *
   * Quirk `numbers-of-two-widths`: Document has the next number in 32 bits and the last one in 64 bits. Both are
   * numbers in TypeScript.
   */
  readonly nextInvoiceNumber?: number;
  /**
   * Project number the next project gets.
   *
   * Whole number of up to 64 bits.
   */
  readonly nextProjectNumber?: number;
  /**
   * Number the next purchase order gets.
   *
   * Quirk `numbers-of-two-widths`: Document has the next number in 32 bits and the last one in 64 bits. Both are
   * numbers in TypeScript.
   */
  readonly nextPurchaseOrderNumber?: number | null;
  /**
   * Number the next travel reimbursement gets.
   *
   * Quirk `numbers-of-two-widths`: Document has the next number in 32 bits and the last one in 64 bits. Both are
   * numbers in TypeScript.
   */
  readonly nextTravelReimbursementNumber?: number;
  /** Interest on late payment for new customers, percent per year. */
  readonly overdueInterest?: number | null;
  /** Whether payment references are called reference number or KID (Norway). */
  readonly paymentReferenceNumberDisplaySetting?: ReferenceNumberDisplay;
  /** Days from invoice date to due date for new customers. */
  readonly paymentTerm?: number | null;
  /** Which parts a full project name is shown with. */
  readonly projectNameDisplayFormatSetting?: ProjectNameDisplayFormatOptions;
  /** Whether lists show the long or the short project name. */
  readonly projectNameDisplaySetting?: ProjectNameDisplayOptions;
  /**
   * Text put before purchase order numbers.
   *
   * Longest length: 20.
   */
  readonly purchaseOrderNumberPrefix?: string | null;
  /** What the quick search looks through. */
  readonly quickSearchSetting?: QuickSearchOptions;
  /** Whether credit notes get an invoice number. */
  readonly setCreditNoteInvoiceNumber?: boolean;
  /**
   * Day up to which travel expenses are closed, `yyyy-MM-dd`; null for none.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly travelEntryClosingDate?: string | null;
  /**
   * First day whose travel expenses go on new reimbursements, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly travelExpenseReimbursementStartDate?: string | null;
  /** Instructions shown to users who claim travel expenses. */
  readonly travelReimbursementInstructions?: string | null;
  /** Whether codes of products and work types must be unique. */
  readonly uniqueIdentifierForProductsAndWorktypes?: boolean;
  /** Whether hours must be approved before they can be invoiced. */
  readonly workHourApprovalMode?: WorkHourApprovalMode | null;
  /** How users enter hours: with times or as a number. */
  readonly workHourEntryFormat?: EntryFormat;
  /** Weekdays that are working days. */
  readonly workWeek: readonly Workweek[];
  /**
   * Day up to which work hours are closed, `yyyy-MM-dd`; null for none.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly worktimeEntryClosingDate?: string | null;
}

/** Organization setting: totals rounded half away from zero, or to whole currency units. */
export type TotalRoundingType = "AwayFromZero" | "NearestInteger";

/** Footer text of documents, inside `OrganizationSettingsModel`. */
export interface FreeTextModel {
  /** Whether tags in the text are filled in. */
  readonly allowTags?: boolean | null;
  /** Set of tags that can be used in the text. */
  readonly tagContext?: string | null;
  /** The text as it comes out, with tags filled in. */
  readonly text?: string | null;
  /** The text as it was written, with its tags. */
  readonly value?: string | null;
}

/** User reference inside the organization settings. */
export interface UserWithFirstNameLastNameModel {
  /** Given name. */
  readonly firstName?: string | null;
  /**
   * Key of the user.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Family name. */
  readonly lastName?: string | null;
}

/** Organization setting: payment references as plain reference numbers or as KID (Norway). */
export type ReferenceNumberDisplay = "ReferenceNumber" | "Kid";

/**
 * Organization setting: show the project and phase name alone, or with the customer's name in front.
 */
export type ProjectNameDisplayFormatOptions =
  | "ProjectNamePhaseName"
  | "CustomerNameProjectNamePhaseName";

/** Organization setting: call projects by their long or by their short name. */
export type ProjectNameDisplayOptions = "ShowProjectLongName" | "ShowProjectShortName";

/** Organization setting: whether quick search finds closed projects too or open ones only. */
export type QuickSearchOptions =
  | "ShowOpenProjectsSalesCasesAndCustomers"
  | "ShowOpenAndClosedProjectsSalesCasesAndCustomers";

/**
 * Organization setting: hours aren't approved, can be billed only once approved, or also before.
 *
 * Quirk `approval-mode-misspelt`: Document spells a value InvoicableAlways. Sent as it is spelt.
 */
export type WorkHourApprovalMode = "None" | "RequiredForInvoicing" | "InvoicableAlways";

/** How users enter hours: with start and end time, or as a number of hours. */
export type EntryFormat = "StartTimeEndTime" | "Quantity";

/**
 * A weekday; working weeks are lists of these.
 *
 * Quirk `flags-as-arrays`: Document marks this enumeration as flags, and uses it in arrays. Values come one by
 * one in an array, never joined.
 */
export type Workweek =
  | "Monday"
  | "Tuesday"
  | "Wednesday"
  | "Thursday"
  | "Friday"
  | "Saturday"
  | "Sunday";

/** How an overtime category changes prices in a price list version or project. Output only. */
export interface OvertimePriceModel {
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Overtime category the multiplier is for. */
  readonly overtime: ModelBaseWithRequiredGuid;
  /** Where the multiplier comes from. */
  readonly priceSource?: PriceSource;
  /** The price list version's GUID; null for one of a project. */
  readonly pricelistVersionGuid?: string | null;
  /** Factor the price of an hour is multiplied by. */
  readonly pricingMultiplier?: number | null;
  /** The project's GUID; null for one of a price list. */
  readonly projectGuid?: string | null;
}

/** Where a price comes from: the product itself, a price list or the project. */
export type PriceSource = "ProductRegistry" | "Pricelist" | "Project";

/** Category of overtime, with its percentage. Both input and output. */
export interface OvertimeModel {
  /**
   * Short code of the overtime category.
   *
   * Shortest length: 1.
   */
  readonly code: string;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether hours in this category count towards flextime. */
  readonly includeInFlextime?: boolean | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Whether the percentage raises the cost of the hours too; false unless set.
   *
   * Default: `false`.
   */
  readonly multipliesUnitCost?: boolean;
  /**
   * Name of the overtime category.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Overtime percentage applied to the hours. */
  readonly percentage?: number;
}

/** Category of overtime, with its percentage. Both input and output. */
export interface OvertimeModelInput {
  /**
   * Short code of the overtime category.
   *
   * Shortest length: 1.
   */
  readonly code: string;
  /** Whether hours in this category count towards flextime. */
  readonly includeInFlextime?: boolean | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Whether the percentage raises the cost of the hours too; false unless set.
   *
   * Default: `false`.
   */
  readonly multipliesUnitCost?: boolean;
  /**
   * Name of the overtime category.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Overtime percentage applied to the hours. */
  readonly percentage?: number;
}

/** Set of permissions that users are given. Output only. */
export interface PermissionProfileModel {
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the profile is open to the caller. */
  readonly isAccessible?: boolean | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether new users get this profile. */
  readonly isDefault?: boolean;
  /**
   * Name of the permission profile.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/**
 * Membership of a user in a phase, as lists return it. Output only.
 *
 * Quirk `phase-member-two-shapes`: Document adds a member with phaseGuid and lists members with an object
 * `phase`. The added member and the listed one are different types.
 */
export interface PhaseMemberOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /**
   * Title in the user's present work contract.
   *
   * Quirk `contract-title-spelling`: Document spells currentWorkcontractTitle in the member that is added and
   * currentWorkContractTitle in those that are listed. Each name is as declared for its schema.
   */
  readonly currentWorkContractTitle?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Whether the user is an active member.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Phase the user is a member of; the root phase stands for the whole project. */
  readonly phase?: ModelWithName | null;
  /** User who is a member. */
  readonly user?: UserWithFirstNameLastNameAndPhotoFileModel | null;
}

/**
 * Membership of a user in a phase, and so in its project. Both input and output.
 *
 * Quirk `phase-member-two-shapes`: Document adds a member with phaseGuid and lists members with an object
 * `phase`. The added member and the listed one are different types.
 */
export interface PhaseMemberModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /**
   * Title in the user's present work contract.
   *
   * Quirk `contract-title-spelling`: Document spells currentWorkcontractTitle in the member that is added and
   * currentWorkContractTitle in those that are listed. Each name is as declared for its schema.
   */
  readonly currentWorkcontractTitle?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Whether the user is an active member.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * The phase's GUID; the root phase stands for the whole project.
   *
   * Shortest length: 1.
   */
  readonly phaseGuid: string;
  /**
   * User who is a member.
   *
   * Quirk `member-user-optional`: Document leaves the user of a new phase member optional. Pass it.
   */
  readonly user?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /** Hours the user has entered on the phase. */
  readonly workHours?: number;
  /** Hours the user has entered on the phase and the phases below it. */
  readonly workHoursIncludingChildPhases?: number;
}

/**
 * Membership of a user in a phase, and so in its project. Both input and output.
 *
 * Quirk `phase-member-two-shapes`: Document adds a member with phaseGuid and lists members with an object
 * `phase`. The added member and the listed one are different types.
 */
export interface PhaseMemberModelInput {
  /**
   * The phase's GUID; the root phase stands for the whole project.
   *
   * Shortest length: 1.
   */
  readonly phaseGuid: string;
  /**
   * User who is a member.
   *
   * Quirk `member-user-optional`: Document leaves the user of a new phase member optional. Pass it.
   */
  readonly user?: UserWithFirstNameLastNameAndPhotoFileModelInput | null;
}

/**
 * What becomes of resource allocations when a member leaves: leave, delete or transfer to another user.
 */
export type ResourceAllocationAction = "None" | "Delete" | "Transfer";

/** Order to make all users of a business unit members of a phase. Input only. */
export interface PhaseMembersFromBusinessUnitUsersModel {
  /**
   * GUID of the business unit whose users become members.
   *
   * Shortest length: 1.
   */
  readonly businessUnitGuid: string;
  /**
   * GUID of the phase they become members of, besides its root phase.
   *
   * Shortest length: 1.
   */
  readonly phaseGuid: string;
}

/**
 * Phase of a project: a node in its work breakdown, which work and fees are entered on. Output; `PATCH` input.
 */
export interface PhaseOutputModel {
  /** Short code of the phase. */
  readonly code?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /**
   * Currency of the phase: despite the name a whole currency, not just its code.
   *
   * Quirk `currency-code-object`: Document calls an object with guid, name and symbol currencyCode; in money
   * values the same name is a text. The code is in its `code`.
   */
  readonly currencyCode?: CurrencyBaseModel | null;
  /**
   * Day the phase should be finished by, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly deadline?: string | null;
  /** Work type offered first for new hours. */
  readonly defaultWorkType?: ModelWithName | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Whether the phase is finished.
   *
   * Default: `false`.
   */
  readonly isCompleted?: boolean;
  /**
   * Whether the phase is locked for new entries.
   *
   * Default: `false`.
   */
  readonly isLocked?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the phase.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Deadline of the first plan, `yyyy-MM-dd`, kept for comparison.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly originalDeadline?: string | null;
  /**
   * Start of the first plan, `yyyy-MM-dd`, kept for comparison.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly originalStartDate?: string | null;
  /** Hours estimated in the first plan, kept for comparison. */
  readonly originalWorkHoursEstimate?: number | null;
  /** Phase above this one; null for the root phase. */
  readonly parentPhase?: ModelBaseWithRequiredGuid | null;
  /** Latest status given to the phase. */
  readonly phaseStatus?: PhaseStatusOutputModel | null;
  /** Project the phase is part of. */
  readonly project?: PhaseProjectSubModel | null;
  /** Position among the phases, ascending. */
  readonly sortOrder?: number | null;
  /**
   * Day the phase starts, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
  /** Hours the phase is now estimated to take. */
  readonly workHoursEstimate?: number | null;
}

/** Latest status of a phase, inside the phase output models. */
export interface PhaseStatusOutputModel {
  /** Comment on the status. */
  readonly description?: string | null;
  /** Name of the status type. */
  readonly name?: string | null;
  /** The status type's GUID. */
  readonly phaseStatusTypeGuid?: string | null;
}

/** Project of a phase, inside the phase output models. */
export interface PhaseProjectSubModel {
  /**
   * The project's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Whether the project is closed. */
  readonly isClosed?: boolean;
  /** Whether the project is internal to the own organization. */
  readonly isInternal?: boolean;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** New phase of a project, put under an existing phase. Body of `POST /phases`. */
export interface PhaseInputModelInput {
  /** Short code of the phase. */
  readonly code?: string | null;
  /**
   * Day the phase should be finished by, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly deadline?: string | null;
  /** Work type offered first for new hours. */
  readonly defaultWorkType?: ModelWithName | null;
  /**
   * Whether the phase is closed; outputs do not have this property.
   *
   * Default: `false`.
   *
   * Quirk `phase-closed-input-only`: Document takes isClosed in and never gives it out. Read `isCompleted` and
   * `isLocked` instead.
   */
  readonly isClosed?: boolean;
  /**
   * Whether the phase is finished; false unless set.
   *
   * Default: `false`.
   */
  readonly isCompleted?: boolean;
  /**
   * Whether the phase is locked for new entries; false unless set.
   *
   * Default: `false`.
   */
  readonly isLocked?: boolean;
  /**
   * Name of the phase.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Deadline of the first plan, `yyyy-MM-dd`, kept for comparison.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly originalDeadline?: string | null;
  /**
   * Start of the first plan, `yyyy-MM-dd`, kept for comparison.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly originalStartDate?: string | null;
  /** Hours estimated in the first plan, kept for comparison. */
  readonly originalWorkHoursEstimate?: number | null;
  /**
   * Phase to put it under; the project's root phase for the top level.
   *
   * Quirk `phase-parent-required`: Document requires the parent phase of a new phase and leaves its project
   * optional. Pass the root phase as parent for a phase of the first level.
   */
  readonly parentPhase: ModelBaseWithRequiredGuidInput;
  /** First status of the phase. */
  readonly phaseStatus?: PhaseStatusInputModel | null;
  /**
   * Project of the phase, which `parentPhase` already decides.
   *
   * Quirk `phase-parent-required`: Document requires the parent phase of a new phase and leaves its project
   * optional. Pass the root phase as parent for a phase of the first level.
   */
  readonly project?: ModelBaseWithRequiredGuidInput | null;
  /** Position among the phases, ascending. */
  readonly sortOrder?: number | null;
  /**
   * Day the phase starts, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
  /** Hours the phase is now estimated to take. */
  readonly workHoursEstimate?: number | null;
}

/** Status of a new phase, inside `PhaseInputModel`. */
export interface PhaseStatusInputModel {
  /** Comment on the status. */
  readonly description?: string | null;
  /** The status type's GUID. */
  readonly phaseStatusTypeGuid?: string | null;
}

/** A user's time booked on a project or phase. */
export interface ResourceAllocationOutputModel {
  /** Hours booked over the whole period; null if booked as a percentage. */
  readonly allocationHours?: number | null;
  /** Share of the user's working time in whole percent; null if booked as hours. */
  readonly allocationPercentage?: number | null;
  /** Hours that the booking amounts to, worked out by Severa. */
  readonly calculatedAllocationHours?: number | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer of the project. */
  readonly customer?: ModelWithName | null;
  /**
   * End date in force (`yyyy-MM-dd`): `endDate`, or the phase's if that is null.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly derivedEndDate?: string | null;
  /**
   * Start date in force (`yyyy-MM-dd`): `startDate`, or the phase's if that is null.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly derivedStartDate?: string | null;
  /**
   * Last calendar date (`yyyy-MM-dd`) as entered; null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Phase the time is booked on. */
  readonly phase?: ResourceAllocationPhaseSubModel | null;
  /** Project the time is booked on. */
  readonly project?: ResourceAllocationProjectSubModel | null;
  /** The user's membership of the project or phase. */
  readonly projectMemberGuid?: string | null;
  /**
   * First calendar date (`yyyy-MM-dd`) as entered; null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
  /** User whose time is booked. */
  readonly user?: UserWithFirstNameLastNameAndPhotoFileModel | null;
}

/** Phase reference inside a resource allocation. */
export interface ResourceAllocationPhaseSubModel {
  /**
   * Last calendar date (`yyyy-MM-dd`) of the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** Key of the phase. */
  readonly guid?: string | null;
  /** Name of the phase. */
  readonly name?: string | null;
  /**
   * First calendar date (`yyyy-MM-dd`) of the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
}

/** Project reference inside a resource allocation. */
export interface ResourceAllocationProjectSubModel {
  /** Key of the project. */
  readonly guid?: string | null;
  /** True for the organization's own projects, which are never billed. */
  readonly isInternal?: boolean;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Running project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** User's license, which limits what the user can do in Severa. */
export type LicenseUserType = "FullUser" | "Employee" | "RestrictedEmployee" | "Subcontractor";

/** How far a project's sale has come; None is a project without a sale. */
export type SalesProgress = "None" | "InProgress" | "Won" | "Lost";

/** A kind of work that hours are entered on. */
export interface WorkTypeOutputModel {
  /** Code of the work type, e.g. for bookkeeping or payroll. */
  readonly code?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Cost per hour when calculating proposals. */
  readonly hourCost?: MoneyOutputModel | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** True for the work type that is suggested first. */
  readonly isDefault?: boolean;
  /** True if the work counts as productive. */
  readonly isProductive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name shown when entering hours.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Account which the revenue is booked on. */
  readonly salesAccount?: ModelWithName | null;
}

/** Status that phases can have. Both input and output. */
export interface PhaseStatusTypeModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the status.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number;
}

/** Status that phases can have. Both input and output. */
export interface PhaseStatusTypeModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean | null;
  /**
   * Name of the status.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number;
}

/** Price list as lists return it; the prices are in its versions. Output only. */
export interface PriceListOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Currency the prices are in. */
  readonly currency: PriceListCurrency2;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the price list is offered for new projects. */
  readonly isActive?: boolean;
  /** Whether the price list was made for one project only. */
  readonly isCustom?: boolean;
  /** Whether new projects get this price list unless their customer has one. */
  readonly isDefault?: boolean;
  /** Whether prices depend on the quantity sold. */
  readonly isVolumePricing?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * What the price list is called.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/**
 * Currency of a price list, inside `PriceListOutputModel`; the same shape as `PriceListCurrency`.
 *
 * Quirk `numbered-twins-alike`: Document has several schemas of one name with a number behind it that are alike
 * in everything. Kept apart, as in the document.
 */
export interface PriceListCurrency2 {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /**
   * The currency's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name of the currency. */
  readonly name?: string | null;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/** Price list as fetched by GUID; the prices are in its versions. Output only. */
export interface PriceListModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Currency the prices are in. */
  readonly currency: PriceListCurrency;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Whether the price list is offered for new projects.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether the price list was made for one project only. */
  readonly isCustom?: boolean;
  /** Whether new projects get this price list unless their customer has one. */
  readonly isDefault?: boolean;
  /** Whether prices depend on the quantity sold. */
  readonly isVolumePricing?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * What the price list is called.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** Currency of a price list, inside `PriceListModel`. */
export interface PriceListCurrency {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /**
   * The currency's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name of the currency. */
  readonly name?: string | null;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/**
 * Version of a price list, valid from a given day until the next one. Output only.
 *
 * Quirk `price-list-spelling`: Document writes both PriceList and Pricelist in its schemas, and FlatRate beside
 * Flatrate. The names of types follow the document.
 */
export interface PricelistVersionOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** The price list's GUID. */
  readonly pricelistGuid?: string | null;
  /**
   * First day the prices apply, `yyyy-MM-dd`; null for the first version.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
}

/** Prices of a product in a price list version or project. Output only. */
export interface ProductPriceOutputModel {
  /** Whether the product can be sold in the project. */
  readonly isAvailable?: boolean;
  /** Whether the price depends on the quantity sold. */
  readonly isVolumePriced?: boolean;
  /** The prices: several with volume pricing, otherwise one. */
  readonly prices?: readonly ProductPriceModel[] | null;
  /** Product the prices are for. */
  readonly product?: ProductPriceProductOutputSubModel | null;
}

/** One price of a product, inside `ProductPriceOutputModel`. */
export interface ProductPriceModel {
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Price of one unit. */
  readonly price?: MoneyOutputModel | null;
  /** Where the price comes from. */
  readonly priceSource?: PriceSource;
  /** GUID of the price list version the price is in; null for other sources. */
  readonly pricelistVersionGuid?: string | null;
  /** GUID of the project the price is made for; null for other sources. */
  readonly projectGuid?: string | null;
  /** Quantity from which the price applies, with volume pricing. */
  readonly quantity?: number | null;
}

/** Product of a price, inside `ProductPriceOutputModel`. */
export interface ProductPriceProductOutputSubModel {
  /** The product's GUID. */
  readonly guid?: string | null;
  /** Name of the product. */
  readonly name?: string | null;
  /** Category the product is in. */
  readonly productCategory?: ModelWithName | null;
  /** Product code. */
  readonly productCode?: string | null;
  /** Own work (fixed fees), products (materials) or subcontracting. */
  readonly productType?: ProductType | null;
}

/** Prices of one travel expense type in a price list version or project. */
export interface TravelPriceOutputModel {
  /** Its prices, each with where it comes from. */
  readonly prices?: readonly PriceModelBase[] | null;
  /**
   * The travel expense type, seen as a product.
   *
   * Quirk `travel-type-called-product`: Document has the travel expense type in a field called product. Pass or
   * read the travel expense type.
   */
  readonly product?: TravelPriceProductSubModel | null;
}

/** One price of a travel expense type, inside `TravelPriceOutputModel`. */
export interface PriceModelBase {
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Price of one unit. */
  readonly price?: MoneyOutputModel | null;
  /** Where the price comes from. */
  readonly priceSource?: PriceSource;
  /** GUID of the price list version the price is in; null for other sources. */
  readonly pricelistVersionGuid?: string | null;
  /** GUID of the project the price is made for; null for other sources. */
  readonly projectGuid?: string | null;
}

/** Travel expense type reference inside a travel price. */
export interface TravelPriceProductSubModel {
  /** Mileage, daily allowance or other. */
  readonly expenseClass?: ExpensesClass | null;
  /** Key of the travel expense type. */
  readonly guid?: string | null;
  /** Name of the type. */
  readonly name?: string | null;
  /** Code of the type. */
  readonly productCode?: string | null;
}

/** An hour price in a price list version, for a work type, a user or both. */
export interface WorkHourPriceOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether such hours are billed or only valued. */
  readonly isBillable?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Price list version the price is in; guid only. */
  readonly pricelistVersion?: ModelBase | null;
  /** Price per hour. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** User the price is for; null for all. */
  readonly user?: ModelWithName | null;
  /** Work type the price is for; null for all. */
  readonly workType?: ModelWithName | null;
}

/** Category that groups products and travel expense types. Both input and output. */
export interface ProductCategoryModel {
  /** Short code of the category. */
  readonly code?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether new products get this category. */
  readonly isDefault?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the category.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** Category that groups products and travel expense types. Both input and output. */
export interface ProductCategoryModelInput {
  /** Short code of the category. */
  readonly code?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether new products get this category. */
  readonly isDefault?: boolean;
  /**
   * Name of the category.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** VAT rate of a product in one country. Both input and output. */
export interface ProductCountrySettingsModel {
  /** Country the VAT rate applies in. */
  readonly country: ModelBaseWithRequiredGuid;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Product the setting is for. */
  readonly product: ModelBaseWithRequiredGuid;
  /**
   * VAT in percent for the product in that country.
   *
   * Quirk `vat-two-ways`: Document has valueAddedTax as a reference to a VAT rate in a customer's country
   * settings, and vatRate as a plain number in a product's. Pass what the schema declares.
   */
  readonly vatRate?: number | null;
}

/** VAT rate of a product in one country. Both input and output. */
export interface ProductCountrySettingsModelInput {
  /** Country the VAT rate applies in. */
  readonly country: ModelBaseWithRequiredGuidInput;
  /** Product the setting is for. */
  readonly product: ModelBaseWithRequiredGuidInput;
  /**
   * VAT in percent for the product in that country.
   *
   * Quirk `vat-two-ways`: Document has valueAddedTax as a reference to a VAT rate in a customer's country
   * settings, and vatRate as a plain number in a product's. Pass what the schema declares.
   */
  readonly vatRate?: number | null;
}

/** Product that project fees are made from. Output only. */
export interface ProductOutputModel {
  /** Product code. */
  readonly code?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * Whether the product is offered for new fees.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Unit the product is sold in, as free text such as `pcs`. */
  readonly measurementUnit?: string | null;
  /**
   * Name of the product.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Category the product is in. */
  readonly productCategory?: ModelWithName | null;
  /** Text about the product for proposals. */
  readonly proposalDescription?: string | null;
  /** Sales account the income is booked on. */
  readonly salesAccount?: ProductSalesAccountSubModel | null;
  /** Own work (fixed fees), products (materials) or subcontracting. */
  readonly type?: ProductType | null;
  /** Cost of one unit. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Sales price of one unit, where no price list says otherwise. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** VAT in percent, e.g. 25.5. */
  readonly vatRate?: number | null;
}

/** Sales account of a product, inside `ProductOutputModel`. */
export interface ProductSalesAccountSubModel {
  /** The sales account's GUID. */
  readonly guid?: string | null;
  /** Name of the sales account. */
  readonly name?: string | null;
  /** Account number in the bookkeeping, as text. */
  readonly number?: string | null;
}

/** New product for project fees. Body of `POST /products`. */
export interface ProductInputModel {
  /** Product code. */
  readonly code?: string | null;
  /**
   * Whether the product is offered for new fees.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean | null;
  /** Unit the product is sold in, as free text such as `pcs`. */
  readonly measurementUnit?: string | null;
  /**
   * Name of the product.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Category the product is in. */
  readonly productCategory?: SimpleInputModel | null;
  /** Text about the product for proposals. */
  readonly proposalDescription?: string | null;
  /** Sales account the income is booked on. */
  readonly salesAccount?: SimpleInputModel | null;
  /** Own work (fixed fees), products (materials) or subcontracting. */
  readonly type?: ProductType | null;
  /** Cost of one unit; send amount and currency code together. */
  readonly unitCost?: MoneyInputModelWithNullableAmount | null;
  /** Sales price of one unit; send amount and currency code together. */
  readonly unitPrice?: MoneyInputModelWithNullableAmount | null;
  /** VAT in percent, e.g. 25.5. */
  readonly vatRate?: number | null;
}

/** Product that project fees are made from. Output only. */
export interface ProductOutputModelInput {
  /** Product code. */
  readonly code?: string | null;
  /**
   * Whether the product is offered for new fees.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean | null;
  /** Unit the product is sold in, as free text such as `pcs`. */
  readonly measurementUnit?: string | null;
  /**
   * Name of the product.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Category the product is in. */
  readonly productCategory?: ModelWithName | null;
  /** Text about the product for proposals. */
  readonly proposalDescription?: string | null;
  /** Sales account the income is booked on. */
  readonly salesAccount?: ProductSalesAccountSubModel | null;
  /** Own work (fixed fees), products (materials) or subcontracting. */
  readonly type?: ProductType | null;
  /** Cost of one unit. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Sales price of one unit, where no price list says otherwise. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** VAT in percent, e.g. 25.5. */
  readonly vatRate?: number | null;
}

/**
 * Customer who is invoiced for a project, with address and contact. Both input and output.
 *
 * Quirk `numbered-twins-differ`: Document has two schemas of one name, with a number behind the second, that
 * differ in their fields. Mind which one a call uses.
 */
export interface ProjectBillingCustomerModel2 {
  /** Address the invoices go to. */
  readonly billingAddress?: BillingAddressModel | null;
  /** Contact person the invoices go to. */
  readonly billingContact?: ModelWithName | null;
  /** Customer who is invoiced. */
  readonly billingCustomer: BillingCustomerModel;
  /**
   * Whether the row can be deleted.
   *
   * Quirk `can-delete-names`: Document has canDelete for invoice templates and canBeDeleted elsewhere. Both tell
   * whether the row may be deleted.
   */
  readonly canBeDeleted?: boolean;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the project invoices this customer unless told otherwise. */
  readonly isDefault?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Project that is invoiced. */
  readonly project: ModelBaseWithRequiredGuid;
}

/**
 * Address of a billing customer, inside `ProjectBillingCustomerModel2`; only `guid` counts on input.
 */
export interface BillingAddressModel {
  /** Street address or post box. */
  readonly addressline?: string | null;
  /** Town or city of the address. */
  readonly city?: string | null;
  /**
   * Name of the country.
   *
   * Quirk `country-as-text`: Document has the country of this address as text, where an address row has an object
   * with a guid. Look the country up by name, if at all.
   */
  readonly country?: string | null;
  /** The address's GUID. */
  readonly guid?: string | null;
  /** Postal code of the address. */
  readonly postalCode?: string | null;
}

/** Customer who is invoiced for a project, inside the project billing customer models. */
export interface BillingCustomerModel {
  /** E-invoicing address of the customer. */
  readonly eInvoiceAddress?: string | null;
  /**
   * E-invoicing operator of the customer.
   *
   * Quirk `operator-code-name`: Document has eInvoiceOperatorCode for the organization and eInvoiceOperator for
   * customers. Both hold the operator.
   */
  readonly eInvoiceOperator?: string | null;
  /**
   * The customer's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name of the customer. */
  readonly name?: string | null;
}

/**
 * Customer who is invoiced for a project, with address and contact. Both input and output.
 *
 * Quirk `numbered-twins-differ`: Document has two schemas of one name, with a number behind the second, that
 * differ in their fields. Mind which one a call uses.
 */
export interface ProjectBillingCustomerModel2Input {
  /** Address the invoices go to. */
  readonly billingAddress?: BillingAddressModelInput | null;
  /** Contact person the invoices go to. */
  readonly billingContact?: ModelWithName | null;
  /** Customer who is invoiced. */
  readonly billingCustomer: BillingCustomerModelInput;
  /** Whether the project invoices this customer unless told otherwise. */
  readonly isDefault?: boolean;
  /** Project that is invoiced. */
  readonly project: ModelBaseWithRequiredGuidInput;
}

/**
 * Address of a billing customer, inside `ProjectBillingCustomerModel2`; only `guid` counts on input.
 */
export interface BillingAddressModelInput {
  /** The address's GUID. */
  readonly guid?: string | null;
}

/** Customer who is invoiced for a project, inside the project billing customer models. */
export interface BillingCustomerModelInput {
  /**
   * The customer's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/**
 * New fee in a project: something sold besides hours and travels. Body of `POST /projectfees`.
 */
export interface ProjectFeeInputModel {
  /** Phase whose completion makes the fee billable; goes with `WhenPhaseCompleted`. */
  readonly billingDependencyPhase?: SimpleInputModel | null;
  /** When the fee becomes billable. */
  readonly billingSchedule?: ProjectFeeBillingScheduleType | null;
  /** Cost center the row is booked on. */
  readonly costCenter?: SimpleInputModel | null;
  /** Further text about the fee. */
  readonly description?: string | null;
  /**
   * First day of the period the fee is displayed for, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly displayPeriodStartDate?: string | null;
  /**
   * Day the work was done or the cost arose, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate?: string | null;
  /**
   * Whether the unit price depends on the quantity.
   *
   * Quirk `volume-pricing-names`: Document has isVolumePriced for prices, isVolumePricing for price lists and
   * hasVolumePricing for fees. They mean the same thing.
   */
  readonly hasVolumePricing?: boolean;
  /**
   * Invoice the fee is on; null while uninvoiced.
   *
   * Quirk `relation-invoice-is-phase`: Document relates this invoice to phases. It is an invoice.
   */
  readonly invoice?: SimpleInputModel | null;
  /** Quantity to invoice, which may differ from `quantity`. */
  readonly invoiceQuantity?: number | null;
  /** Comment that goes with the row on the invoice. */
  readonly invoiceRowComment?: string | null;
  /** Text for the invoice row made from this entry. */
  readonly invoiceRowDescription?: string | null;
  /** Whether the customer is to be invoiced for it. */
  readonly isBillable?: boolean | null;
  /** Unit the fee is counted in, as free text such as `pcs`. */
  readonly measurementUnit?: string | null;
  /** Name of the fee. */
  readonly name?: string | null;
  /** Phase the fee is put on; null for none. */
  readonly phase?: SimpleInputModel | null;
  /**
   * Day to invoice on, `yyyy-MM-dd`; goes with the schedule `OnDate`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly plannedBillingDate?: string | null;
  /** Product the fee is made from, which gives values left out here. */
  readonly product?: SimpleInputModel | null;
  /** Own work (fixed fees), products (materials) or subcontracting. */
  readonly productType?: ProductType | null;
  /** Project the fee is for. */
  readonly project: SimpleInputRequiredModel;
  /** How many units, counted in `measurementUnit`. */
  readonly quantity?: number;
  /** Sales account the income is booked on. */
  readonly salesAccount?: SimpleInputModel | null;
  /** Cost of one unit; send amount and currency code together. */
  readonly unitCost?: MoneyInputModelWithNullableAmount | null;
  /** Sales price of one unit; send amount and currency code together. */
  readonly unitPrice?: MoneyInputModelWithNullableAmount | null;
  /** User the fee is credited to; null for none. */
  readonly user?: SimpleInputModel | null;
  /** VAT in percent, e.g. 25.5. */
  readonly vatRate?: number | null;
}

/**
 * File or link attached to a project; links are also input, of `POST /projectlinks`.
 *
 * Quirk `link-without-address`: Document adds links to projects with a schema that has no field for an address.
 * Perhaps name or description holds it; ask the vendor.
 */
export interface ProjectFileModel {
  /** Kind of row the file is attached to. */
  readonly category?: FileCategory;
  /** MIME type of the file, e.g. `application/pdf`. */
  readonly contentType?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Description of the file in free text. */
  readonly description?: string | null;
  /** GUID of the stored file, for the `/files` routes. */
  readonly fileGuid?: string | null;
  /** The attachment's GUID; the file itself has `fileGuid`. */
  readonly guid?: string | null;
  /** Whether the file is for own staff only. */
  readonly isInternal?: boolean | null;
  /** Whether the attachment is locked against changes, e.g. because it is in use. */
  readonly isReadOnly?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * File name, or the text of the link.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * GUID of the project the file is attached to.
   *
   * Shortest length: 1.
   *
   * Quirk `link-project-read-only`: Document requires projectGuid and marks it as read-only, although a new link
   * must say which project it belongs to. It can be sent.
   */
  readonly projectGuid: string;
  /** File size, presumably in bytes. */
  readonly size?: number | null;
  /** Invoices, proposals etc. that use the file. */
  readonly usages?: readonly UsageModel[] | null;
}

/** A place where a project file is used. */
export interface UsageModel {
  /** Key of the invoice, proposal or template that uses the file. */
  readonly guid?: string | null;
  /** True if that document can't be changed any more. */
  readonly isReadOnly?: boolean;
  /** Name of that document. */
  readonly name?: string | null;
  /** What kind of document it is. */
  readonly type?: ReferenceType;
}

/**
 * What a project file is used in: an invoice, a proposal, an invoice template or something else.
 */
export type ReferenceType = "Invoice" | "Proposal" | "InvoiceTemplate" | "Other";

/** Forecast of a project's money for one month. Output only. */
export interface ProjectForecastOutputModel {
  /** Amount expected to be billed in the month. */
  readonly billingForecast?: MoneyOutputModel | null;
  /** Notes about the billing forecast. */
  readonly billingForecastNotes?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string | null;
  /** Expenses expected in the month, labor apart. */
  readonly expenseForecast?: MoneyOutputModel | null;
  /** Notes about the expense forecast. */
  readonly expenseForecastNotes?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Cost of labor expected in the month. */
  readonly laborExpenseForecast?: MoneyOutputModel | null;
  /** Notes about the labor cost forecast. */
  readonly laborExpenseForecastNotes?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Month the forecast is for, 1 to 12. */
  readonly month?: number | null;
  /** Project the forecast is for. */
  readonly project?: ModelBaseWithRequiredGuid | null;
  /** Revenue expected in the month. */
  readonly revenueForecast?: MoneyOutputModel | null;
  /** Notes about the revenue forecast. */
  readonly revenueForecastNotes?: string | null;
  /** Year the forecast is for. */
  readonly year?: number | null;
}

/**
 * New forecast of a project's money for one month. Body of `POST /projectforecasts`.
 *
 * Quirk `audit-fields-in-input`: Document carries guid, times and persons of creation and change in this schema
 * for input, as read-only. They are left out of what is sent.
 */
export interface ProjectForecastInputModelInput {
  /** Amount expected to be billed; send amount and currency code together. */
  readonly billingForecast?: MoneyInputModelWithNullableAmount | null;
  /** Notes about the billing forecast. */
  readonly billingForecastNotes?: string | null;
  /** Expenses expected, labor apart; send amount and currency code together. */
  readonly expenseForecast?: MoneyInputModelWithNullableAmount | null;
  /** Notes about the expense forecast. */
  readonly expenseForecastNotes?: string | null;
  /** Cost of labor expected; send amount and currency code together. */
  readonly laborExpenseForecast?: MoneyInputModelWithNullableAmount | null;
  /** Notes about the labor cost forecast. */
  readonly laborExpenseForecastNotes?: string | null;
  /**
   * Month the forecast is for, 1 to 12.
   *
   * At least 1. At most 12.
   */
  readonly month: number;
  /** Project the forecast is for. */
  readonly project: SimpleInputRequiredModel;
  /** Revenue expected; send amount and currency code together. */
  readonly revenueForecast?: MoneyInputModelWithNullableAmount | null;
  /** Notes about the revenue forecast. */
  readonly revenueForecastNotes?: string | null;
  /**
   * Year the forecast is for.
   *
   * At least 1900. At most 2075.
   */
  readonly year: number;
}

/** How a project's invoices are laid out and grouped. Output only. */
export interface ProjectInvoiceSettingsOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** First free text for the invoices. */
  readonly freeText1?: TemplateFreeTextModel | null;
  /** Second free text for the invoices. */
  readonly freeText2?: TemplateFreeTextModel | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** First formatted (HTML) text for the invoices. */
  readonly htmlText1?: TemplateFreeTextModel | null;
  /** Second formatted (HTML) text for the invoices. */
  readonly htmlText2?: TemplateFreeTextModel | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Project the settings are for. */
  readonly project?: ModelBase | null;
  /** Pattern for the text of fee rows. */
  readonly projectFeeDescriptionFormat?: string | null;
  /** Whether fees become one invoice row each or are grouped, with or without an attachment. */
  readonly projectFeeGrouping?: InvoiceGrouping | null;
  /** What fees are grouped by first. */
  readonly projectFeePrimaryGroupBy?: string | null;
  /** What fees are grouped by within the first grouping. */
  readonly projectFeeSecondaryGroupBy?: string | null;
  /** Pattern for the text of travel expense rows. */
  readonly projectTravelExpenseDescriptionFormat?: string | null;
  /**
   * Whether travel expenses become one invoice row each or are grouped, with or without an attachment.
   */
  readonly projectTravelExpenseGrouping?: InvoiceGrouping | null;
  /** What travel expenses are grouped by first. */
  readonly projectTravelExpensePrimaryGroupBy?: string | null;
  /** What travel expenses are grouped by within the first grouping. */
  readonly projectTravelExpenseSecondaryGroupBy?: string | null;
  /** Whether the attachment shows prices without VAT. */
  readonly showAttachmentPriceExcludingValueAddedTax?: boolean | null;
  /** Whether the attachment shows the measurement unit. */
  readonly showAttachmentUnit?: boolean | null;
  /** Whether the attachment shows the unit price. */
  readonly showAttachmentUnitPrice?: boolean | null;
  /** Whether the attachment shows VAT. */
  readonly showAttachmentValueAddedTax?: boolean | null;
  /** Whether rows are put under category headings. */
  readonly showCategories?: boolean | null;
  /** Whether the footer is printed. */
  readonly showFooter?: boolean | null;
  /** Whether logo and title are printed at the top. */
  readonly showLogoAndTitle?: boolean | null;
  /** Whether rows show the price without VAT. */
  readonly showPriceExcludingValueAddedTax?: boolean | null;
  /** Whether invoice rows show the quantity. */
  readonly showQuantity?: boolean | null;
  /** Whether the payment reference number is printed. */
  readonly showReferenceNumber?: boolean | null;
  /** Whether invoice rows show the measurement unit. */
  readonly showUnit?: boolean | null;
  /** Whether invoice rows show the unit price. */
  readonly showUnitPrice?: boolean | null;
  /** Whether rows show VAT. */
  readonly showValueAddedTax?: boolean | null;
  /** Color theme of the invoice. */
  readonly style?: InvoiceSkin | null;
  /** Pattern for the text of work hour rows. */
  readonly workHourDescriptionFormat?: string | null;
  /**
   * Whether work hours become one invoice row each or are grouped, with or without an attachment.
   */
  readonly workHourGrouping?: InvoiceGrouping | null;
  /** What work hours are grouped by first. */
  readonly workHourPrimaryGroupBy?: string | null;
  /** What work hours are grouped by within the first grouping. */
  readonly workHourSecondaryGroupBy?: string | null;
}

/** A free text in a project's invoice settings; input and output. */
export interface TemplateFreeTextModel {
  /** True if tags in the text are replaced with values of the invoice. */
  readonly allowTags?: boolean | null;
  /** Which set of tags can be used. */
  readonly tagContext?: string | null;
  /** The text, tags included. */
  readonly value?: string | null;
}

/**
 * New settings for how a project's invoices are laid out and grouped. Body of `POST /projectinvoicesettings`.
 */
export interface ProjectInvoiceSettingsInputModelInput {
  /** First free text for the invoices. */
  readonly freeText1?: TemplateFreeTextModelInput | null;
  /** Second free text for the invoices. */
  readonly freeText2?: TemplateFreeTextModelInput | null;
  /** First formatted (HTML) text for the invoices. */
  readonly htmlText1?: TemplateFreeTextModelInput | null;
  /** Second formatted (HTML) text for the invoices. */
  readonly htmlText2?: TemplateFreeTextModelInput | null;
  /** Project the settings are for. */
  readonly project: SimpleInputRequiredModel;
  /** Pattern for the text of fee rows. */
  readonly projectFeeDescriptionFormat?: string | null;
  /** Whether fees become one invoice row each or are grouped, with or without an attachment. */
  readonly projectFeeGrouping?: InvoiceGrouping | null;
  /** What fees are grouped by first. */
  readonly projectFeePrimaryGroupBy?: string | null;
  /** What fees are grouped by within the first grouping. */
  readonly projectFeeSecondaryGroupBy?: string | null;
  /** Pattern for the text of travel expense rows. */
  readonly projectTravelExpenseDescriptionFormat?: string | null;
  /**
   * Whether travel expenses become one invoice row each or are grouped, with or without an attachment.
   */
  readonly projectTravelExpenseGrouping?: InvoiceGrouping | null;
  /** What travel expenses are grouped by first. */
  readonly projectTravelExpensePrimaryGroupBy?: string | null;
  /** What travel expenses are grouped by within the first grouping. */
  readonly projectTravelExpenseSecondaryGroupBy?: string | null;
  /** Whether the attachment shows prices without VAT. */
  readonly showAttachmentPriceExcludingValueAddedTax?: boolean | null;
  /** Whether the attachment shows the measurement unit. */
  readonly showAttachmentUnit?: boolean | null;
  /** Whether the attachment shows the unit price. */
  readonly showAttachmentUnitPrice?: boolean | null;
  /** Whether the attachment shows VAT. */
  readonly showAttachmentValueAddedTax?: boolean | null;
  /** Whether rows are put under category headings. */
  readonly showCategories?: boolean | null;
  /** Whether the footer is printed. */
  readonly showFooter?: boolean | null;
  /** Whether logo and title are printed at the top. */
  readonly showLogoAndTitle?: boolean | null;
  /** Whether rows show the price without VAT. */
  readonly showPriceExcludingValueAddedTax?: boolean | null;
  /** Whether invoice rows show the quantity. */
  readonly showQuantity?: boolean | null;
  /** Whether the payment reference number is printed. */
  readonly showReferenceNumber?: boolean | null;
  /** Whether invoice rows show the measurement unit. */
  readonly showUnit?: boolean | null;
  /** Whether invoice rows show the unit price. */
  readonly showUnitPrice?: boolean | null;
  /** Whether rows show VAT. */
  readonly showValueAddedTax?: boolean | null;
  /** Color theme of the invoice. */
  readonly style?: InvoiceSkin | null;
  /** Pattern for the text of work hour rows. */
  readonly workHourDescriptionFormat?: string | null;
  /**
   * Whether work hours become one invoice row each or are grouped, with or without an attachment.
   */
  readonly workHourGrouping?: InvoiceGrouping | null;
  /** What work hours are grouped by first. */
  readonly workHourPrimaryGroupBy?: string | null;
  /** What work hours are grouped by within the first grouping. */
  readonly workHourSecondaryGroupBy?: string | null;
}

/** A free text in a project's invoice settings; input and output. */
export interface TemplateFreeTextModelInput {
  /** True if tags in the text are replaced with values of the invoice. */
  readonly allowTags?: boolean | null;
  /** The text, tags included. */
  readonly value?: string | null;
}

/**
 * File or link attached to a project; links are also input, of `POST /projectlinks`.
 *
 * Quirk `link-without-address`: Document adds links to projects with a schema that has no field for an address.
 * Perhaps name or description holds it; ask the vendor.
 */
export interface ProjectFileModelInput {
  /** Description of the file in free text. */
  readonly description?: string | null;
  /** GUID of the stored file, for the `/files` routes. */
  readonly fileGuid?: string | null;
  /** Whether the file is for own staff only. */
  readonly isInternal?: boolean | null;
  /** Whether the attachment is locked against changes, e.g. because it is in use. */
  readonly isReadOnly?: boolean;
  /**
   * File name, or the text of the link.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * GUID of the project the file is attached to.
   *
   * Shortest length: 1.
   *
   * Quirk `link-project-read-only`: Document requires projectGuid and marks it as read-only, although a new link
   * must say which project it belongs to. It can be sent.
   */
  readonly projectGuid: string;
  /** Invoices, proposals etc. that use the file. */
  readonly usages?: readonly UsageModel[] | null;
}

/** Hourly cost of a user in one project, instead of the work contract's. Output only. */
export interface ProjectMemberCostExceptionOutputModel {
  /** Cost of one hour in the project. */
  readonly cost?: MoneyOutputModel | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer of the project. */
  readonly customer?: ProjectMemberCostExceptionProjectCustomerSubModel | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Project the cost applies in. */
  readonly project?: ProjectMemberCostExceptionProjectSubModel | null;
  /** User the cost is for. */
  readonly user?: UserWithFirstNameLastNamePhotoFileModelAndRequiredGuid | null;
}

/** Customer of the project, inside `ProjectMemberCostExceptionOutputModel`. */
export interface ProjectMemberCostExceptionProjectCustomerSubModel {
  /**
   * The customer's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Project of a cost exception, inside `ProjectMemberCostExceptionOutputModel`. */
export interface ProjectMemberCostExceptionProjectSubModel {
  /**
   * The project's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Whether the project is closed. */
  readonly isClosed?: boolean;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** New hourly cost of a user in one project, instead of the work contract's. Input only. */
export interface ProjectMemberCostExceptionInputModel {
  /** Cost of one hour in the project; send amount and currency code together. */
  readonly cost?: MoneyInputModelWithNullableAmount | null;
  /** Project the cost applies in. */
  readonly project: SimpleInputRequiredModel;
  /** User the cost is for. */
  readonly user: SimpleInputRequiredModel;
}

/** Hourly cost of a user in one project, instead of the work contract's. Output only. */
export interface ProjectMemberCostExceptionOutputModelInput {
  /** Cost of one hour in the project. */
  readonly cost?: MoneyOutputModel | null;
  /** Customer of the project. */
  readonly customer?: ProjectMemberCostExceptionProjectCustomerSubModelInput | null;
  /** Project the cost applies in. */
  readonly project?: ProjectMemberCostExceptionProjectSubModelInput | null;
  /** User the cost is for. */
  readonly user?: UserWithFirstNameLastNamePhotoFileModelAndRequiredGuidInput | null;
}

/** Customer of the project, inside `ProjectMemberCostExceptionOutputModel`. */
export interface ProjectMemberCostExceptionProjectCustomerSubModelInput {
  /**
   * The customer's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Project of a cost exception, inside `ProjectMemberCostExceptionOutputModel`. */
export interface ProjectMemberCostExceptionProjectSubModelInput {
  /**
   * The project's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Whether the project is closed. */
  readonly isClosed?: boolean;
  /**
   * Project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/**
 * User reference inside work hours, flextime adjustments and cost exceptions; it has no photo.
 */
export interface UserWithFirstNameLastNamePhotoFileModelAndRequiredGuidInput {
  /** Given name. */
  readonly firstName?: string | null;
  /**
   * Key of the user.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Family name. */
  readonly lastName?: string | null;
}

/** A product available on a project, one row per pair. */
export interface ProjectProductOutputModel {
  /** Key of the link, used to remove it; not the product's own guid. */
  readonly guid?: string | null;
  /** The product. */
  readonly product: ProjectProductSubModel;
  /** The project. */
  readonly project?: ProjectSubModel | null;
}

/** Product reference inside a project's product row. */
export interface ProjectProductSubModel {
  /**
   * Key of the product.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Whether the product itself is still in use. */
  readonly isActive?: boolean;
  /** Name of the product. */
  readonly name?: string | null;
  /**
   * Name (not guid) of the category the product sits in.
   *
   * Quirk `category-as-text`: Document has the product category as text here, elsewhere as an object. It is
   * presumably the name.
   */
  readonly productCategory?: string | null;
  /** Code of the product, often its number in other systems. */
  readonly productCode?: string | null;
  /** Own work, goods, subcontracting or travel. */
  readonly productType?: TypeOfProduct;
}

/**
 * Kind of a project's product; ProductType has the same kinds under partly other names, without travels.
 *
 * Quirk `product-type-names`: Document has the values FixedFees and Materials, and calls them OwnWork and
 * Products in its names; another enumeration uses those names as its values. The values go over the wire.
 */
export type TypeOfProduct = "OwnWork" | "Products" | "Subcontracting" | "Travels";

/** Project reference inside another row. */
export interface ProjectSubModel {
  /** Key of the project. */
  readonly guid?: string | null;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Running project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Input: puts a product on a project that doesn't use the organization's whole product list. */
export interface ProjectProductInputModel {
  /**
   * Key of the link between project and product; leave it out, Severa assigns it.
   *
   * Quirk `project-product-guid-input`: Document lets a guid be sent for a product that is added to a project.
   * Leave it out: the server assigns it.
   */
  readonly guid?: string | null;
  /** The product to add. */
  readonly product: SimpleInputRequiredModel;
  /** The project to add it to; should have useProductsFromSetting false. */
  readonly project: SimpleInputRequiredModel;
}

/** A rule that makes Severa create a project fee every so many months. */
export interface ProjectRecurringFeeRuleOutputModel {
  /** Cost center the fees are booked on. */
  readonly costCenter?: ProjectCostCenterSubModel | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer of the project. */
  readonly customer?: ProjectFeeCustomerSubModel | null;
  /** Text for the fees, shown on the invoice row. */
  readonly description?: string | null;
  /**
   * First day (`yyyy-MM-dd`) of the service period printed with the first fee.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly displayPeriodStartDate?: string | null;
  /** Months from one fee to the next. */
  readonly frequency?: number | null;
  /** How many fees the rule has made so far. */
  readonly generatedTimes?: number;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * True if the unit price follows the product's volume steps.
   *
   * Quirk `volume-pricing-names`: Document has isVolumePriced for prices, isVolumePricing for price lists and
   * hasVolumePricing for fees. They mean the same thing.
   */
  readonly hasVolumePricing?: boolean;
  /**
   * False once the rule was stopped or has run out.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Unit of `quantity`, e.g. pcs or month. */
  readonly measurementUnit?: string | null;
  /** Name of the fee, as a rule the product's. */
  readonly name?: string | null;
  /** Phase the fees are put on; null if only on the project. */
  readonly phase?: ModelWithName | null;
  /** Product the fees are of; null for a fee without a registered product. */
  readonly product?: ProjectFeeProductSubModel | null;
  /** Kind of fee. */
  readonly productType?: ProductType | null;
  /** Project that gets the fees. */
  readonly project?: ProjectFeeProjectSubModel | null;
  /** Units per fee, in `measurementUnit`. */
  readonly quantity?: number;
  /**
   * Last calendar date (`yyyy-MM-dd`) when the end type is OnDate, else null.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly recurrenceEndDate?: string | null;
  /** How the recurrence ends. */
  readonly recurrenceEndType?: RecurrenceEndTypes | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the first fee.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly recurrenceStartDate?: string | null;
  /** Total count of fees when the end type is AfterNumberOfTimes, else null. */
  readonly recurrenceTimes?: number | null;
  /** Sales account for the recurring fees, where it differs from `salesAccount`. */
  readonly recurringSalesAccount?: ProjectSalesAccountSubModel | null;
  /** Account which the revenue is booked on. */
  readonly salesAccount?: ProjectSalesAccountSubModel | null;
  /** Own cost per unit. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Price per unit, VAT excluded. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** User whom the fees count for; null for none. */
  readonly user?: UserSubModel | null;
  /** VAT on the price in percent. */
  readonly vatRate?: number | null;
}

/**
 * How a recurring fee ends: never, after a number of fees (recurrenceTimes), or on recurrenceEndDate.
 */
export type RecurrenceEndTypes = "Never" | "AfterNumberOfTimes" | "OnDate";

/** Input: a rule by which Severa creates the same project fee again every so many months. */
export interface ProjectRecurringFeeRuleInputModel {
  /** Cost center for the fees; null leaves the choice to Severa. */
  readonly costCenter?: SimpleInputModel | null;
  /** Text for the fees, shown on the invoice row. */
  readonly description?: string | null;
  /**
   * First day (`yyyy-MM-dd`) of the service period printed with the first fee.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly displayPeriodStartDate?: string | null;
  /** Months from one fee to the next, e.g. 3 for quarterly; fixed once a fee has been billed. */
  readonly frequency: number;
  /**
   * True if the unit price follows the product's volume steps.
   *
   * Quirk `volume-pricing-names`: Document has isVolumePriced for prices, isVolumePricing for price lists and
   * hasVolumePricing for fees. They mean the same thing.
   */
  readonly hasVolumePricing?: boolean;
  /**
   * False stops the rule; it also goes inactive by itself when the recurrence is over.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Unit of `quantity`, e.g. pcs or month. */
  readonly measurementUnit?: string | null;
  /** Phase the fees are put on; null puts them on the project only. */
  readonly phase?: SimpleInputModel | null;
  /** Product the fees are of; null for a fee without a registered product. */
  readonly product?: SimpleInputModel | null;
  /** Kind of fee, for one without a product. */
  readonly productType?: ProductType | null;
  /** Project that gets the fees. */
  readonly project: SimpleInputRequiredModel;
  /** Units per fee, in `measurementUnit`. */
  readonly quantity?: number;
  /**
   * Last calendar date (`yyyy-MM-dd`); used with end type OnDate, not before the last billing.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly recurrenceEndDate?: string | null;
  /** How the recurrence ends; decides whether a date or a count must be given. */
  readonly recurrenceEndType?: RecurrenceEndTypes | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the first fee; fixed once a fee has been billed.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly recurrenceStartDate?: string | null;
  /** Total count of fees; used with end type AfterNumberOfTimes, not below those already made. */
  readonly recurrenceTimes?: number | null;
  /** Sales account for the recurring fees, where it differs from `salesAccount`. */
  readonly recurringSalesAccount?: SimpleInputModel | null;
  /** Account which the revenue is booked on. */
  readonly salesAccount?: SimpleInputModel | null;
  /** Own cost per unit. Give amount and currencyCode together. */
  readonly unitCost?: MoneyInputModelWithNullableAmount | null;
  /** Price per unit, VAT excluded. Give amount and currencyCode together. */
  readonly unitPrice?: MoneyInputModelWithNullableAmount | null;
  /** User whom the fees count for; null for none. */
  readonly user?: SimpleInputModel | null;
  /** VAT on the price in percent; null leaves it to Severa. */
  readonly vatRate?: number | null;
}

/** A rule that makes Severa create a project fee every so many months. */
export interface ProjectRecurringFeeRuleOutputModelInput {
  /** Cost center the fees are booked on. */
  readonly costCenter?: ProjectCostCenterSubModel | null;
  /** Customer of the project. */
  readonly customer?: ProjectFeeCustomerSubModel | null;
  /** Text for the fees, shown on the invoice row. */
  readonly description?: string | null;
  /**
   * First day (`yyyy-MM-dd`) of the service period printed with the first fee.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly displayPeriodStartDate?: string | null;
  /** Months from one fee to the next. */
  readonly frequency?: number | null;
  /** How many fees the rule has made so far. */
  readonly generatedTimes?: number;
  /**
   * True if the unit price follows the product's volume steps.
   *
   * Quirk `volume-pricing-names`: Document has isVolumePriced for prices, isVolumePricing for price lists and
   * hasVolumePricing for fees. They mean the same thing.
   */
  readonly hasVolumePricing?: boolean;
  /**
   * False once the rule was stopped or has run out.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Unit of `quantity`, e.g. pcs or month. */
  readonly measurementUnit?: string | null;
  /** Name of the fee, as a rule the product's. */
  readonly name?: string | null;
  /** Phase the fees are put on; null if only on the project. */
  readonly phase?: ModelWithName | null;
  /** Product the fees are of; null for a fee without a registered product. */
  readonly product?: ProjectFeeProductSubModel | null;
  /** Kind of fee. */
  readonly productType?: ProductType | null;
  /** Project that gets the fees. */
  readonly project?: ProjectFeeProjectSubModelInput | null;
  /** Units per fee, in `measurementUnit`. */
  readonly quantity?: number;
  /**
   * Last calendar date (`yyyy-MM-dd`) when the end type is OnDate, else null.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly recurrenceEndDate?: string | null;
  /** How the recurrence ends. */
  readonly recurrenceEndType?: RecurrenceEndTypes | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the first fee.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly recurrenceStartDate?: string | null;
  /** Total count of fees when the end type is AfterNumberOfTimes, else null. */
  readonly recurrenceTimes?: number | null;
  /** Sales account for the recurring fees, where it differs from `salesAccount`. */
  readonly recurringSalesAccount?: ProjectSalesAccountSubModel | null;
  /** Account which the revenue is booked on. */
  readonly salesAccount?: ProjectSalesAccountSubModel | null;
  /** Own cost per unit. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Price per unit, VAT excluded. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** User whom the fees count for; null for none. */
  readonly user?: UserSubModelInput | null;
  /** VAT on the price in percent. */
  readonly vatRate?: number | null;
}

/** Project of a fee or recurring fee rule, inside their output models. */
export interface ProjectFeeProjectSubModelInput {
  /** GUID of the company that runs the project. */
  readonly companyGuid?: string | null;
  /**
   * The project's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/** User reference inside a project fee or recurring fee rule. */
export interface UserSubModelInput {
  /** Company the user belongs to, for organizations with several. */
  readonly companyGuid?: string | null;
  /** Key of the user. */
  readonly guid?: string | null;
  /** Full name. */
  readonly name?: string | null;
}

/** New project or sales case; its price list is chosen by Severa. Body of `POST /projects`. */
export interface ProjectInputModelBase {
  /** Person to contact about the billing of the project. */
  readonly billingContact?: SimpleInputModel | null;
  /** Business unit that runs the project. */
  readonly businessUnit?: SimpleInputRequiredModel | null;
  /** Estimated share of the work that is done, in percent. */
  readonly completionEstimatePercentage?: number | null;
  /** Cost center of the project. */
  readonly costCenter?: SimpleInputModel | null;
  /** Currency of the project, which its prices are in. */
  readonly currency?: SimpleInputRequiredModel | null;
  /** Customer the project is for. */
  readonly customer: SimpleInputRequiredModel;
  /** Contact person at the customer. */
  readonly customerContact?: SimpleInputModel | null;
  /**
   * Day the project should be finished by, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly deadline?: string | null;
  /** Description of the project in free text. */
  readonly description?: string | null;
  /**
   * Day the order is expected, `yyyy-MM-dd`, for sales cases.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly expectedOrderDate?: string | null;
  /** Worth of the expected order; send amount and currency code together. */
  readonly expectedValue?: MoneyInputModelWithNullableAmount | null;
  /** Name for own use, not shown to the customer. */
  readonly internalName?: string | null;
  /** Notes for those who invoice the project. */
  readonly invoiceNotes?: string | null;
  /** Template for the project's invoices. */
  readonly invoiceTemplate?: InvoiceTemplateSubModel | null;
  /** Whether the project is closed. */
  readonly isClosed?: boolean;
  /** Whether the project is internal to the own organization. */
  readonly isInternal?: boolean;
  /**
   * Whether users may make themselves members; true unless set.
   *
   * Default: `true`.
   */
  readonly isJoiningAllowed?: boolean;
  /** Where the sales case came from. */
  readonly leadSource?: SimpleInputModel | null;
  /**
   * Name of the project.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Project number; null to get the next free one.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
  /** Customer's order number, for the invoices. */
  readonly orderNumber?: string | null;
  /** Seller's reference, for the invoices. */
  readonly ourReference?: string | null;
  /** Days from invoice date to due date on invoices for the project. */
  readonly paymentTerm?: number | null;
  /** Chance of winning the order, in percent. */
  readonly probability?: number | null;
  /**
   * User who manages the project (project manager).
   *
   * Quirk `owner-guid-null`: Document requires the owner of a project and lets the guid in it be null or missing.
   * Pass the guid.
   */
  readonly projectOwner: SimpleInputModel;
  /** Status of the project. */
  readonly projectStatus?: SimpleProjectStatusInputModel | null;
  /** User who sells the project. */
  readonly salesPerson?: SimpleInputModel | null;
  /** Status of the sale; in progress makes the project a sales case. */
  readonly salesStatus?: SimpleSalesStatusInputModel | null;
  /**
   * Day the project starts, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
  /**
   * Whether overtime categories change the prices of hours; true unless set.
   *
   * Default: `true`.
   */
  readonly useOvertimeMultipliers?: boolean;
  /**
   * Whether all products can be sold, not just those picked for the project; true unless set.
   *
   * Default: `true`.
   */
  readonly useProductsFromSetting?: boolean;
  /**
   * Whether all work types can be used, not just those picked for the project; true unless set.
   *
   * Default: `true`.
   *
   * Quirk `work-type-spelling`: Document takes useWorktypesFromSetting in and gives useWorkTypesFromSetting out; a
   * project's work type is in `worktype`, elsewhere in `workType`. Each name is as declared for its schema.
   */
  readonly useWorktypesFromSetting?: boolean;
  /** Buyer's reference, for the invoices. */
  readonly yourReference?: string | null;
}

/** Invoice template of a new project, inside `ProjectInputModelBase`. */
export interface InvoiceTemplateSubModel {
  /** The invoice template's GUID. */
  readonly guid?: string | null;
  /**
   * Out of use; give `guid` instead.
   *
   * Quirk `template-guid-deprecated`: Document marks templateInvoiceGuid as deprecated, beside a `guid` of the
   * same meaning. Use `guid`.
   *
   * @deprecated
   */
  readonly templateInvoiceGuid?: string | null;
}

/** Input: status to give a project, used when creating or patching it. */
export interface SimpleProjectStatusInputModel {
  /** Remark that goes with the status. */
  readonly description?: string | null;
  /** Status type to set. */
  readonly projectStatusTypeGuid?: string | null;
}

/** Input: sales status to give a project, used when creating or patching it. */
export interface SimpleSalesStatusInputModel {
  /** Sales status type to set. */
  readonly salesStatusTypeGuid?: string | null;
}

/**
 * A project as read; projects still being sold are the same rows and also listed as sales cases.
 */
export interface ProjectOutputModelInput {
  /** Contact of the customer that the invoices are addressed to. */
  readonly billingContact?: UserWithFirstNameLastNameAndPhotoFileModelInput | null;
  /** Unit of the own organization which the project belongs to. */
  readonly businessUnit?: BusinessUnitSubModelInput | null;
  /** Completion in percent as Severa works it out; compare completionEstimatePercentage. */
  readonly calculatedCompletionPercentage?: number | null;
  /**
   * Calendar date (`yyyy-MM-dd`) the project was closed; null while it is open.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly closedDate?: string | null;
  /** Completion in percent as estimated by people. */
  readonly completionEstimatePercentage?: number | null;
  /** Cost center the project's entries are booked on. */
  readonly costCenter?: ProjectCostCenterSubModel | null;
  /** Currency of the project's prices and invoices; chosen when the project is made. */
  readonly currency?: CurrencySubModel2Input | null;
  /** Customer the project is done for; the own organization if `isInternal`. */
  readonly customer?: ProjectCustomerSubModelInput | null;
  /** The customer's contact person for the project. */
  readonly customerContact?: CustomerContactSubModel | null;
  /**
   * Calendar date (`yyyy-MM-dd`) the project should be finished by.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly deadline?: string | null;
  /** Work type suggested when hours are entered on the project. */
  readonly defaultWorkType?: ModelWithName | null;
  /** Free text about the project. */
  readonly description?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) the order is expected; sales information.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly expectedOrderDate?: string | null;
  /** What the sale is expected to be worth, in the project's currency. */
  readonly expectedValue?: MoneyOutputModel | null;
  /** Name used inside the own organization, beside the `name` that the customer sees. */
  readonly internalName?: string | null;
  /** Notes for whoever makes the project's invoices. */
  readonly invoiceNotes?: string | null;
  /** Template which new invoices of the project start from. */
  readonly invoiceTemplate?: ProjectInvoiceTemplateSubModel | null;
  /** True once the project is closed; `closedDate` says when. */
  readonly isClosed?: boolean;
  /** True if daily allowances are billed to the customer. */
  readonly isDailyAllowanceBillable?: boolean;
  /** True for the organization's own projects, which are never billed. */
  readonly isInternal?: boolean;
  /**
   * True if users may make themselves members of the project.
   *
   * Default: `true`.
   */
  readonly isJoiningAllowed?: boolean;
  /** True if mileage is billed to the customer. */
  readonly isMileageBillable?: boolean;
  /** True if travel expenses other than mileage and daily allowances are billed. */
  readonly isOtherTravelExpensesBillable?: boolean;
  /** Keywords tagged on the project. */
  readonly keywords?: readonly ModelWithName[] | null;
  /** Where the sales lead came from. */
  readonly leadSource?: ModelWithName | null;
  /**
   * Name of the project.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Running project number, readable by people; next one given by Severa if left out.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
  /** The customer's purchase order number, for the invoices. */
  readonly orderNumber?: string | null;
  /** Own reference printed on the invoices. */
  readonly ourReference?: string | null;
  /** Days until an invoice falls due. */
  readonly paymentTerm?: number | null;
  /** Price list in force; ignored on creation, when Severa picks the default one. */
  readonly pricelist?: ProjectPricelistSubModel | null;
  /** Likelihood of winning the sale, percent from 0 to 100. */
  readonly probability?: number | null;
  /** User who manages the project. */
  readonly projectOwner?: UserWithFirstNameLastNameAndPhotoFileModelInput | null;
  /**
   * Current status; change it by patching its projectStatusTypeGuid (and description).
   *
   * Quirk `patch-project-status`: Document changes a project's status through ProjectStatusTypeGuid and
   * SalesStatusTypeGuid, and breaks off in mid-sentence. Both fields sit one level down. Replace `/projectStatus`
   * or `/salesStatus`, or the guid inside it.
   */
  readonly projectStatus?: ProjectStatusSubModelInput | null;
  /** Topmost phase, the root of the tree that all other phases hang under. */
  readonly rootPhase?: ModelWithName | null;
  /** User responsible for the sale. */
  readonly salesPerson?: UserWithFirstNameLastNameAndPhotoFileModelInput | null;
  /**
   * Current step in the sales process; change it by patching its salesStatusTypeGuid.
   *
   * Quirk `patch-project-status`: Document changes a project's status through ProjectStatusTypeGuid and
   * SalesStatusTypeGuid, and breaks off in mid-sentence. Both fields sit one level down. Replace `/projectStatus`
   * or `/salesStatus`, or the guid inside it.
   */
  readonly salesStatus?: SalesStatusSubModelInput | null;
  /**
   * Calendar date (`yyyy-MM-dd`) the project begins.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
  /**
   * True if overtime raises the hour price by the multiplier of its overtime type.
   *
   * Default: `true`.
   */
  readonly useOvertimeMultipliers?: boolean;
  /**
   * True for the organization's whole product list, false for products picked per project.
   *
   * Default: `true`.
   */
  readonly useProductsFromSetting?: boolean;
  /**
   * True for all work types, false for those picked per project. Input spells it useWorktypesFromSetting.
   *
   * Default: `true`.
   *
   * Quirk `work-type-spelling`: Document takes useWorktypesFromSetting in and gives useWorkTypesFromSetting out; a
   * project's work type is in `worktype`, elsewhere in `workType`. Each name is as declared for its schema.
   */
  readonly useWorkTypesFromSetting?: boolean;
  /** The customer's reference, printed on the invoices. */
  readonly yourReference?: string | null;
}

/**
 * Business unit of a project or user, with its company, inside `ProjectOutputModel` and `UserOutputModel`.
 */
export interface BusinessUnitSubModelInput {
  /** Short code of the business unit. */
  readonly code?: string | null;
  /** GUID of the top business unit of the unit's company. */
  readonly companyBusinessUnitGuid?: string | null;
  /** GUID of the country the company is in. */
  readonly companyCountryGuid?: string | null;
  /** GUID of the currency the company keeps its books in. */
  readonly companyCurrencyGuid?: string | null;
  /** GUID of the company the unit belongs to. */
  readonly companyGuid?: string | null;
  /** Name of that company. */
  readonly companyName?: string | null;
  /**
   * The business unit's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/**
 * Currency of a project, inside `ProjectOutputModel`; the same shape as `CurrencySubModel`.
 *
 * Quirk `numbered-twins-alike`: Document has several schemas of one name with a number behind it that are alike
 * in everything. Kept apart, as in the document.
 */
export interface CurrencySubModel2Input {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /**
   * The currency's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/** Customer of a project, inside `ProjectOutputModel`. */
export interface ProjectCustomerSubModelInput {
  /**
   * The customer's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Current status of a project: the type chosen plus a remark; inside a project. */
export interface ProjectStatusSubModelInput {
  /** Remark given when the status was set. */
  readonly description?: string | null;
  /** Name of the status type. */
  readonly name?: string | null;
  /**
   * Chosen type: a ProjectStatusTypeModel, although the relation says PhaseStatusTypeModel.
   *
   * Quirk `relation-project-status`: Document relates a project's status type to phase statuses in answers, and to
   * project statuses in input. It is a project status type.
   */
  readonly projectStatusTypeGuid?: string | null;
}

/** Current sales status inside a project. */
export interface SalesStatusSubModelInput {
  /** Name of the sales status type. */
  readonly name?: string | null;
  /** The type chosen. */
  readonly salesStatusTypeGuid?: string | null;
}

/** Choice of a project property of the type `Selection`. Output only. */
export interface ProjectCustomPropertySelectionItemOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the choice is offered for new values. */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Text of the choice.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Custom property the choice belongs to. */
  readonly projectCustomProperty?: CustomPropertyShortModel | null;
  /** Position among the choices, ascending. */
  readonly sortOrder?: number | null;
}

/** New choice for a project property of the type `Selection`. Input only. */
export interface ProjectCustomPropertySelectionItemInputModel {
  /**
   * Whether the choice is offered for new values.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Text of the choice.
   *
   * Quirk `selection-item-name-optional`: Document leaves the name of a new selection item optional and has it
   * always in answers. Pass it.
   */
  readonly name?: string | null;
  /** Custom property the choice is added to. */
  readonly projectCustomProperty: SimpleInputModel;
  /** Position among the choices, ascending. */
  readonly sortOrder?: number | null;
}

/** A project's value for a custom property. Both input and output. */
export interface ProjectCustomValueModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Custom property the value is for. */
  readonly customProperty: CustomPropertyShortModel;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * GUID of the project the value is for.
   *
   * Quirk `custom-value-owner-optional`: Document leaves the owner of a new value optional for customers and
   * projects, and requires it for users. Pass it.
   */
  readonly projectGuid?: string | null;
  /** The value as text, whatever the type of the property. */
  readonly value?: string | null;
}

/** A project's value for a custom property. Both input and output. */
export interface ProjectCustomValueModelInput {
  /** Custom property the value is for. */
  readonly customProperty: CustomPropertyShortModelInput;
  /**
   * GUID of the project the value is for.
   *
   * Quirk `custom-value-owner-optional`: Document leaves the owner of a new value optional for customers and
   * projects, and requires it for users. Pass it.
   */
  readonly projectGuid?: string | null;
  /** The value as text, whatever the type of the property. */
  readonly value?: string | null;
}

/** Phase with its place in the project's phase tree. Output only. */
export interface PhaseModelWithHierarchyInfo {
  /** Short code of the phase. */
  readonly code?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /**
   * Currency of the phase: despite the name a whole currency, not just its code.
   *
   * Quirk `currency-code-object`: Document calls an object with guid, name and symbol currencyCode; in money
   * values the same name is a text. The code is in its `code`.
   */
  readonly currencyCode?: CurrencyBaseModel | null;
  /** Customer of the project. */
  readonly customer?: PhaseCustomerSubModel | null;
  /**
   * Day the phase should be finished by, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly deadline?: string | null;
  /** Work type offered first for new hours. */
  readonly defaultWorkType?: ModelWithName | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether there are phases below this one. */
  readonly hasChildren?: boolean;
  /**
   * Whether the phase is finished.
   *
   * Default: `false`.
   */
  readonly isCompleted?: boolean;
  /**
   * Whether the phase is locked for new entries.
   *
   * Default: `false`.
   */
  readonly isLocked?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Depth in the phase tree; the root phase has the lowest number. */
  readonly level?: number;
  /**
   * Name of the phase.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Deadline of the first plan, `yyyy-MM-dd`, kept for comparison.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly originalDeadline?: string | null;
  /**
   * Start of the first plan, `yyyy-MM-dd`, kept for comparison.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly originalStartDate?: string | null;
  /** Hours estimated in the first plan, kept for comparison. */
  readonly originalWorkHoursEstimate?: number | null;
  /** Phase above this one; null for the root phase. */
  readonly parentPhase?: ModelBaseWithRequiredGuid | null;
  /** Latest status given to the phase. */
  readonly phaseStatus?: PhaseStatusOutputModel | null;
  /** Project the phase is part of. */
  readonly project?: PhaseProjectSubModel | null;
  /** Position among the phases, ascending. */
  readonly sortOrder?: number | null;
  /**
   * Day the phase starts, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
  /** Hours the phase is now estimated to take. */
  readonly workHoursEstimate?: number | null;
}

/** Customer of the project of a phase, inside `PhaseModelWithHierarchyInfo`. */
export interface PhaseCustomerSubModel {
  /** The customer's GUID. */
  readonly guid?: string | null;
  /** Whether the customer is the own organization. */
  readonly isInternal?: boolean;
  /** Name shown to users in Severa. */
  readonly name?: string | null;
  /**
   * Customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Keyword linked to a project. Output only. */
export interface ProjectKeywordModel {
  /**
   * Kind of row the keyword is for: `Project`.
   *
   * Default: `"Case"`.
   *
   * Quirk `keyword-default-unknown`: Document's default here is Case, which the enumeration doesn't contain.
   * Expect `Project`.
   */
  readonly category?: KeywordCategory;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * The keyword (tag) as text.
   *
   * Shortest length: 1.
   */
  readonly keyword: string;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
}

/** Price list made for one project; the answer when a project's custom price list is created. */
export interface CustomPriceListOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Currency the prices are in. */
  readonly currency: PriceListCurrency3;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** False for rows kept for history but no longer offered for new entries. */
  readonly isActive?: boolean;
  /** Whether the price list was made for one project only, which is so here. */
  readonly isCustom?: boolean;
  /** Whether new projects get this price list. */
  readonly isDefault?: boolean;
  /** Whether prices depend on the quantity sold. */
  readonly isVolumePricing?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * What the price list is called.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/**
 * Currency of a price list, inside `CustomPriceListOutputModel`; the same shape as `PriceListCurrency`.
 *
 * Quirk `numbered-twins-alike`: Document has several schemas of one name with a number behind it that are alike
 * in everything. Kept apart, as in the document.
 */
export interface PriceListCurrency3 {
  /** ISO 4217 code, e.g. `EUR`. */
  readonly code?: string | null;
  /**
   * The currency's GUID.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Name of the currency. */
  readonly name?: string | null;
  /** Symbol printed with amounts, e.g. `€`. */
  readonly symbol?: string | null;
}

/** Product that can be sold in a project, priced by its price list. Output only. */
export interface ProductForProjectOutputModel {
  /** Whether the price depends on the quantity sold. */
  readonly isVolumePriced?: boolean | null;
  /** The product, with the price for the project. */
  readonly product?: ProductOutputModel | null;
}

/** Customer who is invoiced for a project, as the list for a project returns it. Output only. */
export interface ProjectBillingCustomerModel {
  /** Customer who is invoiced. */
  readonly billingCustomer: BillingCustomerModel;
  /**
   * Whether the row can be deleted.
   *
   * Quirk `can-delete-names`: Document has canDelete for invoice templates and canBeDeleted elsewhere. Both tell
   * whether the row may be deleted.
   */
  readonly canBeDeleted?: boolean;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the project invoices this customer unless told otherwise. */
  readonly isDefault?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Project that is invoiced. */
  readonly project: ModelBaseWithRequiredGuid;
}

/**
 * Filter for recurring fees by when they are billable: at any time, or before, at or after now.
 */
export type BillablePeriod = "Any" | "Past" | "Future" | "NowAndPast" | "NowAndFuture";

/** A sales note written on a project. */
export interface ProjectSalesNoteOutputModel {
  /** User who created the row. */
  readonly createdBy?: ModelBase | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * True for a removed note that is still listed.
   *
   * Quirk `delete-may-keep-note`: Document says in prose that a note with replies is only marked as deleted and
   * answered with 200. It declares 204 alone. Either status is a success. The note may still be there, with
   * `isDeleted` true.
   */
  readonly isDeleted?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: ModelBase | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Text of the note. */
  readonly note?: string | null;
  /** Project the note is about; guid only. */
  readonly project?: ModelBase | null;
  /** User who wrote it; guid only. */
  readonly user?: ModelBase | null;
}

/** An hour price of a project's own. */
export interface ProjectWorkHourPriceOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Whether the price can be used on the project. */
  readonly isAvailable?: boolean;
  /** Whether such hours are billed or only valued. */
  readonly isBillable?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Phase the price is for; null for all. */
  readonly phase?: ModelBaseWithRequiredGuid | null;
  /** Project the price is for. */
  readonly project?: ProjectSubModel | null;
  /** Price per hour. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** User the price is for; null for all. */
  readonly user?: ModelWithName | null;
  /** Work type the price is for; null for all. */
  readonly workType?: ModelWithName | null;
}

/** A work type picked for a project that doesn't use all work types; input and output. */
export interface ProjectWorkTypeModel {
  /** Key of the link, not of the work type; Severa assigns it. */
  readonly guid?: string | null;
  /** True for the project's default work type; the one thing a patch can change here. */
  readonly isDefault?: boolean;
  /**
   * The project; should have useWorkTypesFromSetting false.
   *
   * Shortest length: 1.
   */
  readonly projectGuid: string;
  /**
   * The work type. Spelt in lower case here, workType elsewhere.
   *
   * Quirk `work-type-spelling`: Document takes useWorktypesFromSetting in and gives useWorkTypesFromSetting out; a
   * project's work type is in `worktype`, elsewhere in `workType`. Each name is as declared for its schema.
   */
  readonly worktype: WorkTypeSubModel;
}

/** Work type reference inside a project's work type row; in input the guid is enough. */
export interface WorkTypeSubModel {
  /** Code which the work type goes by. */
  readonly code?: string | null;
  /**
   * Key of the work type.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /**
   * Whether the work type itself is still in use.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** True if the work counts as productive. */
  readonly isProductive?: boolean;
  /** Name of the work type. */
  readonly name?: string | null;
}

/** Head of a proposal on a project; rows, subtotals and settings are fetched on their own. */
export interface ProposalOutputModel {
  /** Billing address of the customer. */
  readonly billingAddress?: ProposalBillingAddressSubModel | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Formatting of dates and numbers in the document. */
  readonly culture?: FormattingCultureSubModel | null;
  /** Customer of the project. */
  readonly customer?: ProposalCustomerSubModel | null;
  /** Contact of the customer who receives the proposal. */
  readonly customerContactPerson?: CustomerContactPersonSubModel | null;
  /** First free text of the document. */
  readonly freeText1?: FreeTextModel2 | null;
  /** Second free text of the document. */
  readonly freeText2?: FreeTextModel2 | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Language of the document's headings. */
  readonly language?: ProposalLanguageSubModel | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Title of the proposal. */
  readonly name?: string | null;
  /** Proposal number, as text; Severa assigns it. */
  readonly number?: string | null;
  /** Price list the prices come from. */
  readonly pricelist?: ModelWithName | null;
  /** Project (sales case) being offered. */
  readonly project?: ProposalProjectSubModel | null;
  /**
   * Calendar date (`yyyy-MM-dd`) printed on the proposal.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly proposalDate?: string | null;
  /** Status of the proposal. */
  readonly proposalStatus?: ModelWithName | null;
  /** Sum of the rows without VAT. */
  readonly totalExcludingVat?: MoneyOutputModel | null;
  /** Sum of the rows with VAT. */
  readonly totalIncludingVat?: MoneyOutputModel | null;
}

/** Billing address inside a proposal. */
export interface ProposalBillingAddressSubModel {
  /** Street address. */
  readonly addressline?: string | null;
  /** Town or city. */
  readonly city?: string | null;
  /**
   * Name of the country, as text.
   *
   * Quirk `country-as-text`: Document has the country of this address as text, where an address row has an object
   * with a guid. Look the country up by name, if at all.
   */
  readonly country?: string | null;
  /** Key of the address. */
  readonly guid?: string | null;
  /** Postal code. */
  readonly postalCode?: string | null;
}

/** Formatting culture of a proposal, inside `ProposalOutputModel`. */
export interface FormattingCultureSubModel {
  /** Culture code, e.g. `fi-FI`. */
  readonly code?: string | null;
  /** Name in English, whatever the language of `name`. */
  readonly englishName?: string | null;
  /** The formatting culture's GUID. */
  readonly guid?: string | null;
  /** Name of the culture. */
  readonly name?: string | null;
}

/** Customer reference inside a proposal. */
export interface ProposalCustomerSubModel {
  /** Key of the customer. */
  readonly guid?: string | null;
  /** Name of the customer. */
  readonly name?: string | null;
  /**
   * Running customer number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Contact person a proposal is addressed to, inside `ProposalOutputModel`. */
export interface CustomerContactPersonSubModel {
  /** The contact person's GUID. */
  readonly guid?: string | null;
  /** Full name of the contact person. */
  readonly name?: string | null;
}

/** Language reference inside a proposal. */
export interface ProposalLanguageSubModel {
  /** Language code, e.g. en. */
  readonly code?: string | null;
  /** Name of the language in English. */
  readonly englishName?: string | null;
  /** Key of the language. */
  readonly guid?: string | null;
  /** Name of the language in itself. */
  readonly name?: string | null;
}

/** Project reference inside a proposal. */
export interface ProposalProjectSubModel {
  /** Key of the project. */
  readonly guid?: string | null;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Running project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** One change of a project's sales status. */
export interface SalesStatusHistoryOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Project whose status changed. */
  readonly project?: ModelWithName | null;
  /** Status it was given. */
  readonly salesStatusType?: ModelWithName | null;
  /**
   * UTC instant of the change.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly timeStamp?: string;
}

/** One team member's work on a project and the part of its billing which that earns them. */
export interface TeamProductivityOutputModel {
  /** Share of billing as corrected by hand, as money; null if left as calculated. */
  readonly adjustedShareOfBilling?: MoneyOutputModel | null;
  /** The corrected share in percent; null if left as calculated. */
  readonly adjustedShareOfBillingPercentage?: number | null;
  /** Billable part of the hours, in percent; null without hours. */
  readonly billableHoursPercentage?: number | null;
  /** Share of billing by the organization's team productivity settings, as money. */
  readonly calculatedShareOfBilling?: MoneyOutputModel | null;
  /** The calculated share in percent. */
  readonly calculatedShareOfBillingPercentage?: number;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** The project. */
  readonly projectGuid?: string | null;
  /** The team member. */
  readonly user?: UserWithNameAndPhotoFileModel | null;
  /** Hours the member has entered. */
  readonly workHours?: number;
  /** Those of them that are billable. */
  readonly workHoursBillable?: number;
  /** What the hours cost the own organization. */
  readonly workHoursCost?: MoneyOutputModel | null;
  /** What the hours are worth at their hour prices, billed or not. */
  readonly workHoursValue?: MoneyOutputModel | null;
}

/** A kind of travel expense, e.g. car mileage or hotel. */
export interface TravelExpenseTypeOutputModel {
  /** Code of the type, e.g. for payroll or bookkeeping. */
  readonly code?: string | null;
  /** Account which the cost is booked on. */
  readonly costAccount?: TravelExpenseCostAccountSubModel | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Mileage, daily allowance or other. */
  readonly expenseClass?: ExpensesClass | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** True if start and end of the trip are entered with it. */
  readonly includeTime?: boolean;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean | null;
  /** True if expenseClass is DailyAllowance. */
  readonly isDailyAllowance?: boolean;
  /** True if expenseClass is Mileage. */
  readonly isMileage?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Unit of quantities, e.g. km. */
  readonly measurementUnit?: string | null;
  /**
   * Name shown when entering expenses.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Product category it is sorted under. */
  readonly productCategory?: ModelWithName | null;
  /** VAT included in what is paid, in percent. */
  readonly purchaseVatRate?: number | null;
  /** Account which the revenue is booked on. */
  readonly salesAccount?: ProductSalesAccountSubModel2 | null;
  /** Cost per unit, e.g. per kilometre. */
  readonly unitCost?: MoneyOutputModel | null;
  /** VAT on the price for the customer, in percent. */
  readonly vatRate?: number | null;
}

/** Cost account reference inside a travel expense type. */
export interface TravelExpenseCostAccountSubModel {
  /** Key of the cost account. */
  readonly guid?: string | null;
  /** Name of the account. */
  readonly name?: string | null;
  /** Account number in bookkeeping, as text. */
  readonly number?: string | null;
}

/**
 * Sales account of a travel expense type, inside `TravelExpenseTypeOutputModel`.
 *
 * Quirk `numbered-twins-alike`: Document has several schemas of one name with a number behind it that are alike
 * in everything. Kept apart, as in the document.
 */
export interface ProductSalesAccountSubModel2 {
  /** The sales account's GUID. */
  readonly guid?: string | null;
  /** Name of the sales account. */
  readonly name?: string | null;
  /** Account number in the bookkeeping, as text. */
  readonly number?: string | null;
}

/** A work type that can be used on a project, with its price there. */
export interface WorktypeForProjectOutputModel {
  /** Price per hour on the project. */
  readonly hourPrice?: MoneyOutputModel | null;
  /**
   * The work type. Spelt in lower case here, workType elsewhere.
   *
   * Quirk `work-type-spelling`: Document takes useWorktypesFromSetting in and gives useWorkTypesFromSetting out; a
   * project's work type is in `worktype`, elsewhere in `workType`. Each name is as declared for its schema.
   */
  readonly worktype?: WorkTypeOutputModel | null;
}

/** Input: a sales note written on a project. */
export interface ProjectSalesNoteInputModel {
  /** Text of the note. */
  readonly note?: string | null;
  /** Project (sales case) the note is about. */
  readonly project: SimpleInputRequiredModel;
  /** User who wrote it. */
  readonly user: SimpleInputRequiredModel;
}

/** A sales note written on a project. */
export interface ProjectSalesNoteOutputModelInput {
  /**
   * True for a removed note that is still listed.
   *
   * Quirk `delete-may-keep-note`: Document says in prose that a note with replies is only marked as deleted and
   * answered with 200. It declares 204 alone. Either status is a success. The note may still be there, with
   * `isDeleted` true.
   */
  readonly isDeleted?: boolean;
  /** Text of the note. */
  readonly note?: string | null;
  /** Project the note is about; guid only. */
  readonly project?: ModelBase | null;
  /** User who wrote it; guid only. */
  readonly user?: ModelBase | null;
}

/** A status that projects can be given, e.g. not started, ongoing, on hold; input and output. */
export interface ProjectStatusTypeModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name shown in the status list.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number;
}

/** A status that projects can be given, e.g. not started, ongoing, on hold; input and output. */
export interface ProjectStatusTypeModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Name shown in the status list.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number;
}

/** A status that tasks (activities) of projects can be given; input and output. */
export interface ProjectTaskStatusModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether this is the preselected row of its kind. */
  readonly isDefault?: boolean;
  /** True if a task with this status counts as finished. */
  readonly isDone?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name shown in the status list.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number;
}

/** A status that tasks (activities) of projects can be given; input and output. */
export interface ProjectTaskStatusModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether this is the preselected row of its kind. */
  readonly isDefault?: boolean;
  /** True if a task with this status counts as finished. */
  readonly isDone?: boolean;
  /**
   * Name shown in the status list.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number;
}

/**
 * Information on a file (receipt) attached to a travel expense; fetch the bytes through fileGuid.
 */
export interface ProjectTravelExpenseFileModel {
  /** Which part of Severa the file belongs to; here ProjectTravelExpense. */
  readonly category?: FileCategory;
  /** Media type, e.g. image/jpeg. */
  readonly contentType?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Free text about the file. */
  readonly description?: string | null;
  /** Key of the file itself, for fetching its content. */
  readonly fileGuid?: string | null;
  /** Key of the attachment, i.e. the file's tie to this expense. */
  readonly guid?: string | null;
  /** True if the file is kept from people outside the organization. */
  readonly isInternal?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * File name with extension.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Size of the file; the unit isn't documented. */
  readonly size?: number | null;
  /** Where the file came in from. */
  readonly source?: TravelReimbursementAttachmentSource;
  /** The travel expense it is attached to. */
  readonly travelExpenseGuid?: string | null;
}

/** Where a travel expense's file came from: Severa itself, the Visma Scanner app, or Google. */
export type TravelReimbursementAttachmentSource = "Severa" | "VismaScanner" | "Google";

/** Input: mileage, a daily allowance or another travel cost of a user on a project. */
export interface ProjectTravelExpenseInputModel {
  /** Phase that must be completed first; for billing schedule WhenPhaseCompleted. */
  readonly billingDependencyPhase?: SimpleInputModel | null;
  /** When the expense becomes billable. */
  readonly billingSchedule?: ProjectTravelExpenseBillingScheduleType | null;
  /** Account which the cost is booked on; null takes the expense type's. */
  readonly costAccount?: SimpleInputModel | null;
  /** Cost center for the expense; null leaves the choice to Severa. */
  readonly costCenter?: SimpleInputModel | null;
  /** What the expense was for. */
  readonly description?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the expense.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate?: string | null;
  /**
   * Invoice the expense is put on; null if not invoiced. The related model is really InvoiceOutputModel.
   *
   * Quirk `relation-invoice-is-phase`: Document relates this invoice to phases. It is an invoice.
   */
  readonly invoice?: SimpleInputModel | null;
  /** Quantity to bill, where it differs from `quantity`. */
  readonly invoiceQuantity?: number | null;
  /** Comment that goes with the invoice row. */
  readonly invoiceRowComment?: string | null;
  /** Text for the customer in place of `description`. */
  readonly invoiceRowDescription?: string | null;
  /** Whether the customer pays for it; null leaves that to the project's pricing. */
  readonly isBillable?: boolean | null;
  /** Unit of `quantity`, e.g. km for mileage. */
  readonly measurementUnit?: string | null;
  /** Phase the expense belongs to. */
  readonly phase: SimpleInputRequiredModel;
  /**
   * Calendar date (`yyyy-MM-dd`) of billing; for billing schedule OnDate.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly plannedBillingDate?: string | null;
  /** Project of that phase. */
  readonly project: SimpleInputRequiredModel;
  /** VAT included in what was paid, in percent. */
  readonly purchaseVatRate?: number | null;
  /** Amount in `measurementUnit`: kilometres or miles, days, pieces. */
  readonly quantity: number;
  /** Account which the revenue is booked on. */
  readonly salesAccount?: SimpleInputModel | null;
  /**
   * End of the trip, as a UTC instant; used where the expense type includes times.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly travelEndTime?: string | null;
  /** The travel expense type, which decides the class (mileage, allowance, other). */
  readonly travelExpense: SimpleInputRequiredModel;
  /** Travel reimbursement that pays the user back; null until it is on one. */
  readonly travelReimbursement?: SimpleInputModel | null;
  /**
   * False if nothing is owed to the user, e.g. paid by company card; true by default.
   *
   * Default: `true`.
   */
  readonly travelReimbursementRequired?: boolean;
  /**
   * Start of the trip, as a UTC instant; used where the expense type includes times.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly travelStartTime?: string | null;
  /** Cost per unit. Give amount and currencyCode together. */
  readonly unitCost?: MoneyInputModel | null;
  /** Price per unit for the customer. Give amount and currencyCode together. */
  readonly unitPrice?: MoneyInputModel | null;
  /** User who travelled. */
  readonly user: SimpleInputRequiredModel;
  /** VAT on the price for the customer, in percent. */
  readonly vatRate?: number | null;
}

/**
 * Amount of money on input, with both parts required; another currency than expected is refused.
 *
 * Quirk `patch-money-whole`: Guide (Updating, Money values) wants amount and currency code changed together, and
 * refuses a currency other than the expected one. The document says nothing. Replace the whole money value, not
 * its amount.
 */
export interface MoneyInputModel {
  /** Amount, in the currency of `currencyCode`; decimals allowed. */
  readonly amount: number;
  /**
   * ISO 4217 code of the currency Severa expects here, e.g. `EUR`.
   *
   * Shortest length: 1.
   */
  readonly currencyCode: string;
}

/** Input: an hour price of a project's own, narrowed down by phase, user or work type. */
export interface ProjectWorkHourPriceInputModel {
  /**
   * Whether such hours are billed or only valued; true by default.
   *
   * Default: `true`.
   */
  readonly isBillable?: boolean | null;
  /** Phase the price is for; null for all. */
  readonly phase?: SimpleInputRequiredModel | null;
  /**
   * Project the price is for; give its guid although the model lets it be null.
   *
   * Quirk `price-project-guid-null`: Document requires the project of a price and lets its guid be null. Pass the
   * guid.
   */
  readonly project: SimpleInputModel;
  /** Price per hour. Give amount and currencyCode together. */
  readonly unitPrice: MoneyInputModel;
  /** User the price is for; null for all. */
  readonly user?: SimpleInputModel | null;
  /** Work type the price is for; null for all. */
  readonly workType?: SimpleInputModel | null;
}

/** A work type picked for a project that doesn't use all work types; input and output. */
export interface ProjectWorkTypeModelInput {
  /** Key of the link, not of the work type; Severa assigns it. */
  readonly guid?: string | null;
  /** True for the project's default work type; the one thing a patch can change here. */
  readonly isDefault?: boolean;
  /**
   * The project; should have useWorkTypesFromSetting false.
   *
   * Shortest length: 1.
   */
  readonly projectGuid: string;
  /**
   * The work type. Spelt in lower case here, workType elsewhere.
   *
   * Quirk `work-type-spelling`: Document takes useWorktypesFromSetting in and gives useWorkTypesFromSetting out; a
   * project's work type is in `worktype`, elsewhere in `workType`. Each name is as declared for its schema.
   */
  readonly worktype: WorkTypeSubModelInput;
}

/** Work type reference inside a project's work type row; in input the guid is enough. */
export interface WorkTypeSubModelInput {
  /**
   * Key of the work type.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/** A fee (product) row on a proposal. */
export interface ProposalFeeRowOutputModel {
  /** Text under the row's name. */
  readonly description?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** False if the row is hidden from the customer. */
  readonly isShownOnProposal?: boolean;
  /** Unit of `quantity`. */
  readonly measurementUnit?: string | null;
  /** Heading of the row. */
  readonly name?: string | null;
  /** Product the row sells; guid only, null for none. */
  readonly product?: ModelBase | null;
  /** Project fee made from the row; null until there is one. */
  readonly projectFee?: ModelBase | null;
  /** Proposal the row is on; guid only. */
  readonly proposal?: ModelBase | null;
  /** Units offered, in `measurementUnit`. */
  readonly quantity?: number | null;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number | null;
  /** Subtotal (group) the row is listed under; null for none. */
  readonly subtotal?: ModelBase | null;
  /** Own cost per unit. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Price per unit, VAT excluded. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** VAT on the price in percent. */
  readonly vatRate?: number | null;
}

/** Input: a fee (product) row on a proposal. */
export interface ProposalFeeRowInputModelInput {
  /** Text under the row's name. */
  readonly description?: string | null;
  /**
   * False hides the row from the customer; true by default.
   *
   * Default: `true`.
   */
  readonly isShownOnProposal?: boolean;
  /** Unit of `quantity`. */
  readonly measurementUnit?: string | null;
  /**
   * Heading of the row, at most 200 characters.
   *
   * Longest length: 200.
   *
   * Quirk `required-name-empty`: Document requires the name and allows it to be empty. Pass a name.
   */
  readonly name: string;
  /** Product the row sells; null for a row without a registered product. */
  readonly product?: SimpleInputModel | null;
  /** Proposal the row is on. */
  readonly proposal: SimpleInputRequiredModel;
  /** Units offered, in `measurementUnit`. */
  readonly quantity: number;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number | null;
  /** Subtotal (group) the row is listed under; null for none. */
  readonly subtotal?: SimpleInputModel | null;
  /** Own cost per unit. Give amount and currencyCode together. */
  readonly unitCost?: MoneyInputModel | null;
  /** Price per unit, VAT excluded. Give amount and currencyCode together. */
  readonly unitPrice?: MoneyInputModel | null;
  /** VAT on the price in percent. */
  readonly vatRate?: number | null;
}

/** A fee (product) row on a proposal. */
export interface ProposalFeeRowOutputModelInput {
  /** Text under the row's name. */
  readonly description?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** False if the row is hidden from the customer. */
  readonly isShownOnProposal?: boolean;
  /** Unit of `quantity`. */
  readonly measurementUnit?: string | null;
  /** Heading of the row. */
  readonly name?: string | null;
  /** Product the row sells; guid only, null for none. */
  readonly product?: ModelBase | null;
  /** Proposal the row is on; guid only. */
  readonly proposal?: ModelBase | null;
  /** Units offered, in `measurementUnit`. */
  readonly quantity?: number | null;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number | null;
  /** Subtotal (group) the row is listed under; null for none. */
  readonly subtotal?: ModelBase | null;
  /** Own cost per unit. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Price per unit, VAT excluded. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** VAT on the price in percent. */
  readonly vatRate?: number | null;
}

/** Input: the head of a proposal on a project; rows and subtotals are posted on their own. */
export interface ProposalInputModel {
  /** Billing address, one of the customer's. */
  readonly billingAddress?: SimpleInputModel | null;
  /** Formatting of dates and numbers in the document. */
  readonly culture?: SimpleInputModel | null;
  /** Contact of the customer who receives the proposal. */
  readonly customerContactPerson?: SimpleInputModel | null;
  /** First free text of the document. */
  readonly freeText1?: FreeTextInputModel | null;
  /** Second free text of the document. */
  readonly freeText2?: FreeTextInputModel | null;
  /** Language of the document's headings. */
  readonly language?: SimpleInputModel | null;
  /**
   * Title of the proposal, at most 50 characters.
   *
   * Longest length: 50.
   *
   * Quirk `required-name-empty`: Document requires the name and allows it to be empty. Pass a name.
   */
  readonly name: string;
  /** Project (sales case) being offered. */
  readonly project: SimpleInputRequiredModel;
  /**
   * Calendar date (`yyyy-MM-dd`) printed on the proposal.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly proposalDate?: string | null;
  /** Status of the proposal; null takes the default one. */
  readonly proposalStatus?: SimpleInputModel | null;
}

/** Free text for a new proposal, inside `ProposalInputModel`. */
export interface FreeTextInputModel {
  /** The text, which may contain tags that Severa fills in. */
  readonly value?: string | null;
}

/** What a proposal's document shows; one per proposal, read and patched under it. */
export interface ProposalSettingsOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Key of the settings row; the path takes the proposal's guid instead. */
  readonly guid?: string | null;
  /**
   * True for a proposal without VAT.
   *
   * Default: `false`.
   */
  readonly isTaxFree?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Where the total is printed: nowhere, at the bottom, or in both places.
   *
   * Default: `"PrintToProposalBoth"`.
   */
  readonly printTotalInPdf?: PrintToPdf;
  /**
   * Show the billing contact.
   *
   * Default: `false`.
   */
  readonly showBillingContact?: boolean;
  /**
   * No longer used.
   *
   * Default: `false`.
   *
   * @deprecated
   */
  readonly showBillingDetails?: boolean;
  /**
   * No longer used.
   *
   * Default: `false`.
   *
   * @deprecated
   */
  readonly showGanttChart?: boolean;
  /**
   * Show the customer's order number.
   *
   * Default: `false`.
   */
  readonly showOrderNumber?: boolean;
  /**
   * Show the own reference.
   *
   * Default: `false`.
   */
  readonly showOurReference?: boolean;
  /**
   * Show the payment term.
   *
   * Default: `false`.
   */
  readonly showPaymentTerms?: boolean;
  /**
   * Show who works on the project.
   *
   * Default: `false`.
   */
  readonly showProjectMembers?: boolean;
  /**
   * Show the project plan, i.e. the phases.
   *
   * Default: `false`.
   */
  readonly showProjectPlan?: boolean;
  /**
   * Show the quantity column; on by default.
   *
   * Default: `true`.
   */
  readonly showQuantity?: boolean;
  /**
   * Show the column of row totals; on by default.
   *
   * Default: `true`.
   */
  readonly showTotalPrice?: boolean;
  /**
   * No longer used.
   *
   * Default: `false`.
   *
   * @deprecated
   */
  readonly showTreeview?: boolean;
  /**
   * Show the unit column; on by default.
   *
   * Default: `true`.
   */
  readonly showUnit?: boolean;
  /**
   * Show the unit price column; on by default.
   *
   * Default: `true`.
   */
  readonly showUnitPrice?: boolean;
  /**
   * Show the customer's reference.
   *
   * Default: `false`.
   */
  readonly showYourReference?: boolean;
  /** Colour theme of the document; null for the default. */
  readonly style?: InvoiceSkin | null;
}

/** Where the total is printed on a proposal: not at all, at the bottom, or in both places. */
export type PrintToPdf = "DoNotPrintToProposal" | "PrintToProposalBottom" | "PrintToProposalBoth";

/** What a proposal's document shows; one per proposal, read and patched under it. */
export interface ProposalSettingsOutputModelInput {
  /**
   * True for a proposal without VAT.
   *
   * Default: `false`.
   */
  readonly isTaxFree?: boolean;
  /**
   * Where the total is printed: nowhere, at the bottom, or in both places.
   *
   * Default: `"PrintToProposalBoth"`.
   */
  readonly printTotalInPdf?: PrintToPdf;
  /**
   * Show the billing contact.
   *
   * Default: `false`.
   */
  readonly showBillingContact?: boolean;
  /**
   * No longer used.
   *
   * Default: `false`.
   *
   * @deprecated
   */
  readonly showBillingDetails?: boolean;
  /**
   * No longer used.
   *
   * Default: `false`.
   *
   * @deprecated
   */
  readonly showGanttChart?: boolean;
  /**
   * Show the customer's order number.
   *
   * Default: `false`.
   */
  readonly showOrderNumber?: boolean;
  /**
   * Show the own reference.
   *
   * Default: `false`.
   */
  readonly showOurReference?: boolean;
  /**
   * Show the payment term.
   *
   * Default: `false`.
   */
  readonly showPaymentTerms?: boolean;
  /**
   * Show who works on the project.
   *
   * Default: `false`.
   */
  readonly showProjectMembers?: boolean;
  /**
   * Show the project plan, i.e. the phases.
   *
   * Default: `false`.
   */
  readonly showProjectPlan?: boolean;
  /**
   * Show the quantity column; on by default.
   *
   * Default: `true`.
   */
  readonly showQuantity?: boolean;
  /**
   * Show the column of row totals; on by default.
   *
   * Default: `true`.
   */
  readonly showTotalPrice?: boolean;
  /**
   * No longer used.
   *
   * Default: `false`.
   *
   * @deprecated
   */
  readonly showTreeview?: boolean;
  /**
   * Show the unit column; on by default.
   *
   * Default: `true`.
   */
  readonly showUnit?: boolean;
  /**
   * Show the unit price column; on by default.
   *
   * Default: `true`.
   */
  readonly showUnitPrice?: boolean;
  /**
   * Show the customer's reference.
   *
   * Default: `false`.
   */
  readonly showYourReference?: boolean;
  /** Colour theme of the document; null for the default. */
  readonly style?: InvoiceSkin | null;
}

/** A subtotal, i.e. a group of rows on a proposal. */
export interface ProposalSubtotalOutputModel {
  /** Text under the heading. */
  readonly description?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** False if the group is hidden from the customer. */
  readonly isShownOnProposal?: boolean;
  /** Heading of the group. */
  readonly name?: string | null;
  /** Phase made from the group; null until there is one, the tie lasts until it is deleted. */
  readonly phase?: ModelBase | null;
  /** Project fee made from the group; null until there is one. */
  readonly projectFee?: ModelBase | null;
  /** Proposal the group is on; guid only. */
  readonly proposal?: ModelBase | null;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number | null;
}

/** A row of work hours on a proposal. */
export interface ProposalWorkhourRowOutputModel {
  /** Text under the row's name. */
  readonly description?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False if the row is hidden from the customer.
   *
   * Default: `true`.
   */
  readonly isShownOnProposal?: boolean;
  /** Heading of the row. */
  readonly name?: string | null;
  /** Phase the work belongs to; null for none yet. */
  readonly phase?: ModelBase | null;
  /** Project fee made from the row; null until there is one. */
  readonly projectFee?: ModelBase | null;
  /** Proposal the row is on; guid only. */
  readonly proposal?: ModelBase | null;
  /** Hours offered, as a decimal number. */
  readonly quantity?: number | null;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number | null;
  /** Subtotal (group) the row is listed under; null for none. */
  readonly subtotal?: ModelBase | null;
  /** Cost per hour, from the work type. */
  readonly unitCost?: MoneyOutputModel | null;
  /** Price per hour; comes from Severa, the input has none. */
  readonly unitPrice?: MoneyOutputModel | null;
  /** Work type of the hours; guid only. */
  readonly workType?: ModelBase | null;
}

/** A status that proposals can be given. */
export interface ProposalStatusOutputModel {
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** False for rows kept for history but no longer offered for new entries. */
  readonly isActive?: boolean;
  /** Whether this is the preselected row of its kind. */
  readonly isDefault?: boolean;
  /** True if a proposal with this status counts as lost. */
  readonly isLost?: boolean;
  /** True if a proposal with this status counts as won. */
  readonly isWon?: boolean;
  /** Name shown in the status list. */
  readonly name?: string | null;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number;
}

/** Input: a status that proposals can be given. */
export interface ProposalStatusInputModel {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Whether this is the preselected row of its kind. */
  readonly isDefault?: boolean;
  /** True if a proposal with this status counts as lost. */
  readonly isLost?: boolean;
  /** True if a proposal with this status counts as won. */
  readonly isWon?: boolean;
  /**
   * Name shown in the status list, at most 200 characters.
   *
   * Longest length: 200.
   *
   * Quirk `required-name-empty`: Document requires the name and allows it to be empty. Pass a name.
   */
  readonly name: string;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number;
}

/**
 * How often a proposal status is in use, by kind of use.
 *
 * Quirk `numbered-twins-differ`: Document has two schemas of one name, with a number behind the second, that
 * differ in their fields. Mind which one a call uses.
 */
export interface UsageModel2 {
  /** Where it is used. */
  readonly context?: string | null;
  /** Number of uses there. */
  readonly count?: number | null;
}

/** Input: a subtotal, i.e. a group of rows on a proposal. */
export interface ProposalSubtotalInputModelInput {
  /** Text under the heading. */
  readonly description?: string | null;
  /**
   * False hides the group from the customer; true by default.
   *
   * Default: `true`.
   */
  readonly isShownOnProposal?: boolean;
  /**
   * Heading of the group, at most 200 characters.
   *
   * Longest length: 200.
   *
   * Quirk `required-name-empty`: Document requires the name and allows it to be empty. Pass a name.
   */
  readonly name: string;
  /** Proposal the group is on; can't be changed later. */
  readonly proposal: SimpleInputRequiredModel;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number | null;
}

/** Input: a row of work hours on a proposal. */
export interface ProposalWorkhourRowInputModel {
  /** Text under the row's name. */
  readonly description?: string | null;
  /**
   * False hides the row from the customer; true by default.
   *
   * Default: `true`.
   */
  readonly isShownOnProposal?: boolean;
  /**
   * Heading of the row, at most 200 characters.
   *
   * Longest length: 200.
   *
   * Quirk `required-name-empty`: Document requires the name and allows it to be empty. Pass a name.
   */
  readonly name: string;
  /** Phase the work belongs to; null for none yet. */
  readonly phase?: SimpleInputModel | null;
  /** Proposal the row is on. */
  readonly proposal: SimpleInputRequiredModel;
  /** Hours offered, as a decimal number. */
  readonly quantity: number;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number | null;
  /** Subtotal (group) the row is listed under; null for none. */
  readonly subtotal?: SimpleInputModel | null;
  /** Work type, which decides cost and price per hour. */
  readonly workType: SimpleInputRequiredModel;
}

/**
 * Input: books a user's time on a project or phase, as hours or as a share of the working time.
 */
export interface ResourceAllocationInputModel {
  /** Hours booked over the whole period; alternative to the percentage. */
  readonly allocationHours?: number | null;
  /** Share of the user's working time in whole percent; alternative to the hours. */
  readonly allocationPercentage?: number | null;
  /**
   * Last calendar date (`yyyy-MM-dd`); null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** Phase the time is booked on; null books it on the project as such. */
  readonly phase?: SimpleInputModel | null;
  /** Project the time is booked on. */
  readonly project: SimpleInputRequiredModel;
  /**
   * First calendar date (`yyyy-MM-dd`); null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
  /** User whose time is booked. */
  readonly user: SimpleInputRequiredModel;
}

/** Input: filter for searching resource allocations; a null list doesn't filter. */
export interface ResourceAllocationCriteriaModel {
  /**
   * End of the period searched; an instant, although allocations have calendar dates.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly endDate?: string | null;
  /** True to get absences along with the allocations. */
  readonly includeAbsences?: boolean;
  /** Only allocations on these phases. */
  readonly phaseGuids?: readonly string[] | null;
  /** Only on projects of these business units. */
  readonly projectBusinessUnitGuids?: readonly string[] | null;
  /** Only on these projects. */
  readonly projectGuids?: readonly string[] | null;
  /** Only on projects these users manage (projectOwner). */
  readonly projectManagerUserGuids?: readonly string[] | null;
  /** Only on projects with these statuses. */
  readonly projectStatusTypeGuids?: readonly string[] | null;
  /**
   * Only on projects with these keywords (tags).
   *
   * Quirk `tags-are-keywords`: Document calls keywords tags in the filters of allocations. Pass guids of keywords.
   */
  readonly projectTagGuids?: readonly string[] | null;
  /** Only these allocations. */
  readonly resourceAllocationGuids?: readonly string[] | null;
  /** Only on projects this far in the sales process. */
  readonly salesProgresses?: readonly (SalesProgress | null)[] | null;
  /** Only on projects with these sales statuses. */
  readonly salesStatusTypeGuids?: readonly string[] | null;
  /**
   * Start of the period searched; an instant, although allocations have calendar dates.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly startDate?: string | null;
  /** Only of users whose superior is one of these. */
  readonly superiorUserGuids?: readonly string[] | null;
  /**
   * Weigh hours by the project's sales probability; true by default.
   *
   * Default: `true`.
   *
   * Quirk `allocation-hours-scaled`: Document multiplies the hours with the project's sales probability unless it
   * is told not to. Pass false for the hours as they were entered.
   */
  readonly useSalesProbability?: boolean;
  /** Only of users in these business units. */
  readonly userBusinessUnitGuids?: readonly string[] | null;
  /** Only of these users. */
  readonly userGuids?: readonly string[] | null;
  /** Only of users with these licenses. */
  readonly userLicenseTypes?: readonly LicenseUserType[] | null;
  /**
   * Only of users with these keywords (tags).
   *
   * Quirk `tags-are-keywords`: Document calls keywords tags in the filters of allocations. Pass guids of keywords.
   */
  readonly userTagGuids?: readonly string[] | null;
}

/** A user's time booked on a project or phase. */
export interface ResourceAllocationOutputModelInput {
  /** Hours booked over the whole period; null if booked as a percentage. */
  readonly allocationHours?: number | null;
  /** Share of the user's working time in whole percent; null if booked as hours. */
  readonly allocationPercentage?: number | null;
  /** Hours that the booking amounts to, worked out by Severa. */
  readonly calculatedAllocationHours?: number | null;
  /** Customer of the project. */
  readonly customer?: ModelWithName | null;
  /**
   * End date in force (`yyyy-MM-dd`): `endDate`, or the phase's if that is null.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly derivedEndDate?: string | null;
  /**
   * Start date in force (`yyyy-MM-dd`): `startDate`, or the phase's if that is null.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly derivedStartDate?: string | null;
  /**
   * Last calendar date (`yyyy-MM-dd`) as entered; null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** Phase the time is booked on. */
  readonly phase?: ResourceAllocationPhaseSubModel | null;
  /** Project the time is booked on. */
  readonly project?: ResourceAllocationProjectSubModel | null;
  /** The user's membership of the project or phase. */
  readonly projectMemberGuid?: string | null;
  /**
   * First calendar date (`yyyy-MM-dd`) as entered; null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
  /** User whose time is booked. */
  readonly user?: UserWithFirstNameLastNameAndPhotoFileModelInput | null;
}

/** Hours booked for a role on a project or phase (needs an add-on). */
export interface RoleAllocationOutputModel {
  /** Hours booked over the whole period. */
  readonly allocationHours?: number | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer of the project. */
  readonly customer?: ModelWithName | null;
  /**
   * Last calendar date (`yyyy-MM-dd`); null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Phase the hours are booked on. */
  readonly phase?: PhaseSubModel | null;
  /** Project the hours are booked on. */
  readonly project?: ModelWithName | null;
  /** Role that is needed. */
  readonly role?: ModelWithName | null;
  /**
   * First calendar date (`yyyy-MM-dd`); null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
}

/** Phase that a role is allocated to, inside `RoleAllocationOutputModel`. */
export interface PhaseSubModel {
  /**
   * Last day of the phase, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** The phase's GUID. */
  readonly guid?: string | null;
  /** Name of the phase. */
  readonly name?: string | null;
  /**
   * First day of the phase, `yyyy-MM-dd`.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
}

/**
 * Input: books hours for a role on a project while it is open who will do the work (needs an add-on).
 */
export interface RoleAllocationInputModel {
  /** Hours booked over the whole period. */
  readonly allocationHours: number;
  /**
   * Last calendar date (`yyyy-MM-dd`); null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** Phase the hours are booked on; null books them on the project as such. */
  readonly phase?: SimpleInputModel | null;
  /** Project the hours are booked on. */
  readonly project: SimpleInputRequiredModel;
  /** Role that is needed. */
  readonly role: SimpleInputRequiredModel;
  /**
   * First calendar date (`yyyy-MM-dd`); null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
}

/** Hours booked for a role on a project or phase (needs an add-on). */
export interface RoleAllocationOutputModelInput {
  /** Hours booked over the whole period. */
  readonly allocationHours?: number | null;
  /** Customer of the project. */
  readonly customer?: ModelWithName | null;
  /**
   * Last calendar date (`yyyy-MM-dd`); null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** Phase the hours are booked on. */
  readonly phase?: PhaseSubModel | null;
  /** Project the hours are booked on. */
  readonly project?: ModelWithName | null;
  /** Role that is needed. */
  readonly role?: ModelWithName | null;
  /**
   * First calendar date (`yyyy-MM-dd`); null follows the phase.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
}

/** A role (kind of job) that work contracts and role allocations refer to (needs an add-on). */
export interface RoleOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Name of the role. */
  readonly name?: string | null;
}

/**
 * Input: a role (kind of job) that work contracts and role allocations refer to (needs an add-on).
 *
 * Quirk `audit-fields-in-input`: Document carries guid, times and persons of creation and change in this schema
 * for input, as read-only. They are left out of what is sent.
 */
export interface RoleInputModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Name of the role, e.g. Designer.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** A bookkeeping account for revenue; input and output. */
export interface SalesAccountModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** True if new products get this account. */
  readonly isProductDefault?: boolean;
  /** True if new travel expense types get this account. */
  readonly isTravelTypeDefault?: boolean;
  /** True if new work types get this account. */
  readonly isWorkTypeDefault?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name of the account.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Account number in bookkeeping, as text.
   *
   * Shortest length: 1.
   */
  readonly number: string;
}

/** A bookkeeping account for revenue; input and output. */
export interface SalesAccountModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** True if new products get this account. */
  readonly isProductDefault?: boolean;
  /** True if new travel expense types get this account. */
  readonly isTravelTypeDefault?: boolean;
  /** True if new work types get this account. */
  readonly isWorkTypeDefault?: boolean;
  /**
   * Name of the account.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /**
   * Account number in bookkeeping, as text.
   *
   * Shortest length: 1.
   */
  readonly number: string;
}

/** A step of the sales process. */
export interface SalesStatusTypeOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Probability in percent that projects reaching the step start from; null for none. */
  readonly defaultProbability?: number | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string;
  /** False for rows kept for history but no longer offered for new entries. */
  readonly isActive?: boolean;
  /** True for the sales status that proposals bring by default. */
  readonly isProposalDefault?: boolean | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Name shown in the list of sales statuses. */
  readonly name?: string;
  /** Whether the step means in progress, won or lost. */
  readonly salesState?: SalesStatusType;
}

/** State a sales status stands for: still being sold, won or lost. */
export type SalesStatusType = "InProgress" | "Won" | "Lost";

/** Input: a step of the sales process. */
export interface SalesStatusTypeInputModel {
  /** Probability in percent that projects reaching the step start from; null for none. */
  readonly defaultProbability?: number | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * True for the sales status that proposals bring by default.
   *
   * Default: `false`.
   */
  readonly isProposalDefault?: boolean | null;
  /**
   * Name shown in the list of sales statuses.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Whether the step means in progress, won or lost. */
  readonly salesState: SalesStatusType;
}

/** A step of the sales process. */
export interface SalesStatusTypeOutputModelInput {
  /** Probability in percent that projects reaching the step start from; null for none. */
  readonly defaultProbability?: number | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string;
  /** False for rows kept for history but no longer offered for new entries. */
  readonly isActive?: boolean;
  /** True for the sales status that proposals bring by default. */
  readonly isProposalDefault?: boolean | null;
  /** Name shown in the list of sales statuses. */
  readonly name?: string;
  /** Whether the step means in progress, won or lost. */
  readonly salesState?: SalesStatusType;
}

/** Time reported beside the work hours, on internal projects only; input and output. */
export interface TimeEntryModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Customer of the project, from the phase. */
  readonly customer?: ModelWithName | null;
  /** Free text about the time. */
  readonly description?: string | null;
  /**
   * End as a UTC instant; null if only a quantity is entered.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly endTime?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the entry.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Phase of an internal project that the time is put on. */
  readonly phase: ModelBaseWithRequiredGuid;
  /** Project of that phase. */
  readonly project?: TimeEntryProject | null;
  /** Time spent in hours, as a decimal number. */
  readonly quantity?: number | null;
  /**
   * Start as a UTC instant; null if only a quantity is entered.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly startTime?: string | null;
  /** What kind of time it is. */
  readonly timeEntryType: ModelBaseWithRequiredGuid;
  /** User whose time it is. */
  readonly user: ModelBaseWithRequiredGuid;
}

/** Project reference inside a time entry. */
export interface TimeEntryProject {
  /** Key of the project. */
  readonly guid?: string | null;
  /** Name of the project. */
  readonly name?: string | null;
  /**
   * Running project number.
   *
   * Whole number of up to 64 bits.
   */
  readonly number?: number | null;
}

/** Time reported beside the work hours, on internal projects only; input and output. */
export interface TimeEntryModelInput {
  /** Free text about the time. */
  readonly description?: string | null;
  /**
   * End as a UTC instant; null if only a quantity is entered.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly endTime?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the entry.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate: string;
  /** Phase of an internal project that the time is put on. */
  readonly phase: ModelBaseWithRequiredGuidInput;
  /** Time spent in hours, as a decimal number. */
  readonly quantity?: number | null;
  /**
   * Start as a UTC instant; null if only a quantity is entered.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly startTime?: string | null;
  /** What kind of time it is. */
  readonly timeEntryType: ModelBaseWithRequiredGuidInput;
  /** User whose time it is. */
  readonly user: ModelBaseWithRequiredGuidInput;
}

/** A kind of time entry; input and output. */
export interface TimeEntryTypeModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** Code of the type, often its number in payroll. */
  readonly identifier?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name shown when entering time.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** A kind of time entry; input and output. */
export interface TimeEntryTypeModelInput {
  /** Code of the type, often its number in payroll. */
  readonly identifier?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Name shown when entering time.
   *
   * Shortest length: 1.
   */
  readonly name: string;
}

/** VAT of a travel expense type in one country; input and output. */
export interface TravelExpenseTypeCountrySettingsModel {
  /** Country the rates are for. */
  readonly country: ModelBaseWithRequiredGuid;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * The travel expense type, seen as a product.
   *
   * Quirk `travel-type-called-product`: Document has the travel expense type in a field called product. Pass or
   * read the travel expense type.
   */
  readonly product: ModelBaseWithRequiredGuid;
  /** VAT included in what is paid, in percent. */
  readonly purchaseVatRate?: number | null;
  /** VAT on the price for the customer, in percent. */
  readonly vatRate?: number | null;
}

/** VAT of a travel expense type in one country; input and output. */
export interface TravelExpenseTypeCountrySettingsModelInput {
  /** Country the rates are for. */
  readonly country: ModelBaseWithRequiredGuidInput;
  /**
   * The travel expense type, seen as a product.
   *
   * Quirk `travel-type-called-product`: Document has the travel expense type in a field called product. Pass or
   * read the travel expense type.
   */
  readonly product: ModelBaseWithRequiredGuidInput;
  /** VAT included in what is paid, in percent. */
  readonly purchaseVatRate?: number | null;
  /** VAT on the price for the customer, in percent. */
  readonly vatRate?: number | null;
}

/** Input: a kind of travel expense, e.g. car mileage or hotel. */
export interface TravelExpenseTypeInputModel {
  /** Code of the type, e.g. for payroll or bookkeeping. */
  readonly code?: string | null;
  /** Account which the cost is booked on. */
  readonly costAccount?: SimpleInputModel | null;
  /** Mileage, daily allowance or other; decides how quantities are entered. */
  readonly expenseClass: ExpensesClass;
  /**
   * True if start and end of the trip are entered with it; the default.
   *
   * Default: `true`.
   */
  readonly includeTime?: boolean;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean | null;
  /** Unit of quantities, e.g. km. */
  readonly measurementUnit?: string | null;
  /**
   * Name shown when entering expenses.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Product category it is sorted under. */
  readonly productCategory?: SimpleInputModel | null;
  /** VAT included in what is paid, in percent. */
  readonly purchaseVatRate?: number | null;
  /** Account which the revenue is booked on. */
  readonly salesAccount?: SimpleInputModel | null;
  /**
   * Cost per unit, e.g. per kilometre. currencyCode is required, amount may be null.
   *
   * Quirk `required-money-null`: Document requires this money value and lets its amount be null. Pass an amount.
   */
  readonly unitCost: MoneyInputModelWithNullableAmount;
  /** VAT on the price for the customer, in percent. */
  readonly vatRate?: number | null;
}

/** A claim by which a user is paid back travel expenses. */
export interface TravelReimbursementOutputModel {
  /** Money the user already got; null for none. */
  readonly advancePayment?: MoneyOutputModel | null;
  /**
   * UTC instant of approval; null until approved.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly approvalDate?: string | null;
  /** User who approved it; null until approved. */
  readonly approvedByUser?: ModelWithName | null;
  /** Whether the caller may approve it or take the approval back. */
  readonly canChangeApproval?: boolean;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /**
   * Date of the claim; an instant, although only the date matters.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `reimbursement-date-time`: Document declares this date with a time. Heed only the day.
   */
  readonly date?: string;
  /** How the expenses are grouped in the document. */
  readonly groupBy?: GroupByType;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Running number of the claim; null until Severa assigns one. */
  readonly number?: number | null;
  /** Title of the claim. */
  readonly title?: string | null;
  /** Total of the claim; totalExpenses is the sum of its expenses. */
  readonly total?: MoneyOutputModel | null;
  /** Sum of the claim's expenses. */
  readonly totalExpenses?: MoneyOutputModel | null;
  /** Status of the claim. */
  readonly travelReimbursementStatus?: ModelWithName | null;
  /** User to be paid back. */
  readonly user?: ModelWithName | null;
}

/**
 * How a travel reimbursement groups its expenses: not at all, by date, by category or by project.
 */
export type GroupByType = "None" | "Date" | "Category" | "Project";

/** Input: a claim by which a user is paid back travel expenses. */
export interface TravelReimbursementInputModelInput {
  /** Money the user already got. currencyCode is required, amount may be null. */
  readonly advancePayment?: MoneyInputModelWithNullableAmount | null;
  /** How the expenses are grouped in the document. */
  readonly groupBy?: GroupByType;
  /** Title of the claim. */
  readonly title?: string | null;
  /** Status to give it; null takes the default one. */
  readonly travelReimbursementStatus?: SimpleInputModel | null;
  /** User to be paid back. */
  readonly user: ModelBaseWithRequiredGuidInput;
}

/** A claim by which a user is paid back travel expenses. */
export interface TravelReimbursementOutputModelInput {
  /** Money the user already got; null for none. */
  readonly advancePayment?: MoneyOutputModel | null;
  /**
   * UTC instant of approval; null until approved.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly approvalDate?: string | null;
  /** User who approved it; null until approved. */
  readonly approvedByUser?: ModelWithName | null;
  /** Whether the caller may approve it or take the approval back. */
  readonly canChangeApproval?: boolean;
  /**
   * Date of the claim; an instant, although only the date matters.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `reimbursement-date-time`: Document declares this date with a time. Heed only the day.
   */
  readonly date?: string;
  /** How the expenses are grouped in the document. */
  readonly groupBy?: GroupByType;
  /** Running number of the claim; null until Severa assigns one. */
  readonly number?: number | null;
  /** Title of the claim. */
  readonly title?: string | null;
  /** Total of the claim; totalExpenses is the sum of its expenses. */
  readonly total?: MoneyOutputModel | null;
  /** Sum of the claim's expenses. */
  readonly totalExpenses?: MoneyOutputModel | null;
  /** Status of the claim. */
  readonly travelReimbursementStatus?: ModelWithName | null;
  /** User to be paid back. */
  readonly user?: ModelWithName | null;
}

/** A status that travel reimbursements can be given; input and output. */
export interface TravelReimbursementStatusModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * True if claims with this status count as approved, which frees their expenses for billing.
   *
   * Default: `false`.
   */
  readonly isApproved?: boolean;
  /** Whether this is the preselected row of its kind. */
  readonly isDefault?: boolean;
  /**
   * True if claims with this status can't be edited, except for the status itself.
   *
   * Default: `false`.
   */
  readonly isLocked?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Name shown in the status list.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number;
}

/** A status that travel reimbursements can be given; input and output. */
export interface TravelReimbursementStatusModelInput {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * True if claims with this status count as approved, which frees their expenses for billing.
   *
   * Default: `false`.
   */
  readonly isApproved?: boolean;
  /** Whether this is the preselected row of its kind. */
  readonly isDefault?: boolean;
  /**
   * True if claims with this status can't be edited, except for the status itself.
   *
   * Default: `false`.
   */
  readonly isLocked?: boolean;
  /**
   * Name shown in the status list.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number;
}

/** A user (employee or subcontractor) of the organization. */
export interface UserOutputModel {
  /** Street address at home. */
  readonly address?: string | null;
  /** Account that pay and expenses go to. */
  readonly bankAccountNumber?: string | null;
  /**
   * Date of birth; an instant, although only the date matters.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `birth-date-formats`: Document has birthDate of users with a time, and dateOfBirth of contacts as a
   * plain date. Heed only the day.
   */
  readonly birthDate?: string | null;
  /** Unit the user works in. */
  readonly businessUnit?: BusinessUnitSubModel | null;
  /** Town or city. */
  readonly city?: string | null;
  /** Code of the user, e.g. the employee number. */
  readonly code?: string | null;
  /** Country of the user. */
  readonly country?: UserCountrySubModel | null;
  /** Region in that country, where it has any. */
  readonly countryRegion?: ModelWithName | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Formatting of dates and numbers for the user. */
  readonly culture?: UserCultureSubModel | null;
  /** Activity type suggested to the user. */
  readonly defaultActivityType?: ModelWithName | null;
  /** Email address; good for matching users with another system. */
  readonly email?: string | null;
  /**
   * Given name.
   *
   * Shortest length: 1.
   */
  readonly firstName: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for a user who can't log in any more.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Keywords (tags) on the user. */
  readonly keywords?: readonly UserKeywordSubModel[] | null;
  /** Language of Severa for the user. */
  readonly language?: UserLanguageSubModel | null;
  /**
   * UTC instant of the last login; null if there was none.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastLogin?: string | null;
  /**
   * Family name.
   *
   * Shortest length: 1.
   */
  readonly lastName: string;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Free text about the user. */
  readonly notes?: string | null;
  /** Set of permissions the user started from. */
  readonly permissionProfile?: ModelWithName | null;
  /** Phone number. */
  readonly phone?: string | null;
  /** Postal code. */
  readonly postalCode?: string | null;
  /** Salutation; null for none. */
  readonly salutation?: SalutationType | null;
  /**
   * How content the user is; null if not recorded.
   *
   * Quirk `satisfaction-names`: Document has satisfactionLevel for contacts and satisfaction for users. Both hold
   * the same values.
   */
  readonly satisfaction?: SatisfactionLevelType | null;
  /** Personal identity number; sensitive. */
  readonly socialSecurityNumber?: string | null;
  /** The user's superior; null for none. */
  readonly superiorUser?: ModelBaseWithRequiredGuid | null;
  /** Time zone of the user. */
  readonly timezone?: TimezoneModel | null;
  /** Job title; not in the input, there it belongs to the work contract. */
  readonly title?: string | null;
  /** License the user takes up. */
  readonly userType?: LicenseUserType | null;
  /** Work contract in force; null for none. */
  readonly workContract?: UserWorkContractSubModel | null;
  /** Work type suggested when the user enters hours. */
  readonly workType?: ModelBaseWithRequiredGuid | null;
}

/** Country reference inside a user. */
export interface UserCountrySubModel {
  /** Country code of three letters (ISO 3166), e.g. FIN. */
  readonly code3?: string | null;
  /** Name of the country in English. */
  readonly englishName?: string | null;
  /** Key of the country. */
  readonly guid?: string | null;
  /** Whether the country is divided into regions. */
  readonly hasRegions?: CountryRegionsStatus;
  /** Name of the country. */
  readonly name?: string | null;
}

/** Reference inside a user to the culture that formats dates and numbers. */
export interface UserCultureSubModel {
  /** Culture code, e.g. fi-FI. */
  readonly code?: string | null;
  /** Name of the culture in English. */
  readonly englishName?: string | null;
  /** Key of the culture. */
  readonly guid?: string | null;
  /** Name of the culture. */
  readonly name?: string | null;
}

/** A keyword inside a user. */
export interface UserKeywordSubModel {
  /**
   * The keyword.
   *
   * Quirk `keyword-text-names`: Document holds the text of a keyword in `keyword`, in `value` inside a user or an
   * activity's owner, and in `name` inside a project. The one inside a user has no guid. Look it up by the name
   * the schema declares.
   */
  readonly value?: string | null;
}

/** Language reference inside a user. */
export interface UserLanguageSubModel {
  /** Language code, e.g. fi. */
  readonly code?: string | null;
  /** Name of the language in English. */
  readonly englishName?: string | null;
  /** Key of the language. */
  readonly guid?: string | null;
  /** Name of the language in itself. */
  readonly name?: string | null;
}

/** Work contract in force, inside a user. */
export interface UserWorkContractSubModel {
  /** Agreed hours per working day, as a decimal number. */
  readonly dailyHours?: number;
  /**
   * Last calendar date (`yyyy-MM-dd`); null while open-ended.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** Most hours a day that count as flextime; null for no limit. */
  readonly flextimeLimitPerDay?: number | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** What an hour of the user costs the organization. */
  readonly hourCost?: MoneyOutputModel | null;
  /**
   * True if a flextime balance is kept.
   *
   * Default: `true`.
   */
  readonly isFlextimeActive?: boolean;
  /** True if the user may enter overtime. */
  readonly isOvertimeAllowed?: boolean;
  /**
   * First calendar date (`yyyy-MM-dd`).
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate: string;
  /**
   * Job title.
   *
   * Shortest length: 1.
   */
  readonly title: string;
  /** Weekdays the user works; null for the organization's own. */
  readonly workWeek?: readonly Workweek[] | null;
}

/** What users are picked for; `GET /users` then leaves out those who cannot be it. */
export type GetUsersPurpose =
  | "AbsenceOwner"
  | "AccountOwner"
  | "ActivityOwner"
  | "ActivityParticipant"
  | "BillingContact"
  | "ProjectManager"
  | "SalesPerson"
  | "SuperiorUser"
  | "TermsOfServiceApprover";

/** Input: a user (employee or subcontractor) of the organization. */
export interface UserInputModel {
  /** Street address at home. */
  readonly address?: string | null;
  /** Account that pay and expenses go to. */
  readonly bankAccountNumber?: string | null;
  /**
   * Date of birth; an instant, although only the date matters.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `birth-date-formats`: Document has birthDate of users with a time, and dateOfBirth of contacts as a
   * plain date. Heed only the day.
   */
  readonly birthDate?: string | null;
  /** Unit the user works in; null leaves the choice to Severa. */
  readonly businessUnit?: SimpleInputRequiredModel | null;
  /** Town or city. */
  readonly city?: string | null;
  /** Code of the user, e.g. the employee number. */
  readonly code?: string | null;
  /** Country of the user. */
  readonly country?: SimpleInputModel | null;
  /** Region in that country, where it has any. */
  readonly countryRegion?: SimpleInputModel | null;
  /**
   * False makes no work contract, post one yourself; true by default.
   *
   * Default: `true`.
   */
  readonly createDefaultWorkContract?: boolean;
  /** Formatting of dates and numbers for the user. */
  readonly culture?: SimpleInputModel | null;
  /** Activity type suggested to the user. */
  readonly defaultActivityType?: SimpleInputModel | null;
  /** Email address; also the user name at login. */
  readonly email?: string | null;
  /**
   * Given name, 1 to 100 characters.
   *
   * Shortest length: 1. Longest length: 100.
   */
  readonly firstName: string;
  /**
   * False for a user who can't log in any more.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Language of Severa for the user. */
  readonly language?: SimpleInputModel | null;
  /**
   * Family name, 1 to 100 characters.
   *
   * Shortest length: 1. Longest length: 100.
   */
  readonly lastName: string;
  /** Free text about the user. */
  readonly notes?: string | null;
  /** Set of permissions the user starts from. */
  readonly permissionProfile?: SimpleInputModel | null;
  /** Phone number. */
  readonly phone?: string | null;
  /** Postal code. */
  readonly postalCode?: string | null;
  /** Salutation; null for none. */
  readonly salutation?: SalutationType | null;
  /**
   * How content the user is; null if not recorded.
   *
   * Quirk `satisfaction-names`: Document has satisfactionLevel for contacts and satisfaction for users. Both hold
   * the same values.
   */
  readonly satisfaction?: SatisfactionLevelType | null;
  /** Personal identity number; sensitive. */
  readonly socialSecurityNumber?: string | null;
  /** The user's superior. */
  readonly superiorUser?: SimpleInputRequiredModel | null;
  /**
   * Time zone of the user; the guid is enough.
   *
   * Quirk `user-time-zone-whole`: Document takes the whole time zone of a new user, where other references take a
   * guid alone. The guid in it should do.
   */
  readonly timezone?: TimezoneModel | null;
  /** License the user takes up. */
  readonly userType?: LicenseUserType | null;
  /** Work type suggested when the user enters hours. */
  readonly workType?: SimpleInputRequiredModel | null;
}

/** A user (employee or subcontractor) of the organization. */
export interface UserOutputModelInput {
  /** Street address at home. */
  readonly address?: string | null;
  /** Account that pay and expenses go to. */
  readonly bankAccountNumber?: string | null;
  /**
   * Date of birth; an instant, although only the date matters.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `birth-date-formats`: Document has birthDate of users with a time, and dateOfBirth of contacts as a
   * plain date. Heed only the day.
   */
  readonly birthDate?: string | null;
  /** Unit the user works in. */
  readonly businessUnit?: BusinessUnitSubModelInput | null;
  /** Town or city. */
  readonly city?: string | null;
  /** Code of the user, e.g. the employee number. */
  readonly code?: string | null;
  /** Country of the user. */
  readonly country?: UserCountrySubModel | null;
  /** Region in that country, where it has any. */
  readonly countryRegion?: ModelWithName | null;
  /** Formatting of dates and numbers for the user. */
  readonly culture?: UserCultureSubModel | null;
  /** Activity type suggested to the user. */
  readonly defaultActivityType?: ModelWithName | null;
  /** Email address; good for matching users with another system. */
  readonly email?: string | null;
  /**
   * Given name.
   *
   * Shortest length: 1.
   */
  readonly firstName: string;
  /**
   * False for a user who can't log in any more.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** Keywords (tags) on the user. */
  readonly keywords?: readonly UserKeywordSubModel[] | null;
  /** Language of Severa for the user. */
  readonly language?: UserLanguageSubModel | null;
  /**
   * UTC instant of the last login; null if there was none.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastLogin?: string | null;
  /**
   * Family name.
   *
   * Shortest length: 1.
   */
  readonly lastName: string;
  /** Free text about the user. */
  readonly notes?: string | null;
  /** Set of permissions the user started from. */
  readonly permissionProfile?: ModelWithName | null;
  /** Phone number. */
  readonly phone?: string | null;
  /** Postal code. */
  readonly postalCode?: string | null;
  /** Salutation; null for none. */
  readonly salutation?: SalutationType | null;
  /**
   * How content the user is; null if not recorded.
   *
   * Quirk `satisfaction-names`: Document has satisfactionLevel for contacts and satisfaction for users. Both hold
   * the same values.
   */
  readonly satisfaction?: SatisfactionLevelType | null;
  /** Personal identity number; sensitive. */
  readonly socialSecurityNumber?: string | null;
  /** The user's superior; null for none. */
  readonly superiorUser?: ModelBaseWithRequiredGuidInput | null;
  /** Time zone of the user. */
  readonly timezone?: TimezoneModel | null;
  /** Job title; not in the input, there it belongs to the work contract. */
  readonly title?: string | null;
  /** License the user takes up. */
  readonly userType?: LicenseUserType | null;
  /** Work contract in force; null for none. */
  readonly workContract?: UserWorkContractSubModelInput | null;
  /** Work type suggested when the user enters hours. */
  readonly workType?: ModelBaseWithRequiredGuidInput | null;
}

/** Work contract in force, inside a user. */
export interface UserWorkContractSubModelInput {
  /** Agreed hours per working day, as a decimal number. */
  readonly dailyHours?: number;
  /**
   * Last calendar date (`yyyy-MM-dd`); null while open-ended.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** Most hours a day that count as flextime; null for no limit. */
  readonly flextimeLimitPerDay?: number | null;
  /** What an hour of the user costs the organization. */
  readonly hourCost?: MoneyOutputModel | null;
  /**
   * True if a flextime balance is kept.
   *
   * Default: `true`.
   */
  readonly isFlextimeActive?: boolean;
  /** True if the user may enter overtime. */
  readonly isOvertimeAllowed?: boolean;
  /**
   * First calendar date (`yyyy-MM-dd`).
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate: string;
  /**
   * Job title.
   *
   * Shortest length: 1.
   */
  readonly title: string;
  /** Weekdays the user works; null for the organization's own. */
  readonly workWeek?: readonly Workweek[] | null;
}

/**
 * A user's flextime on a given day; filled only with the add-on for advanced time tracking. Output only.
 */
export interface FlextimeModel {
  /** Hours gained or lost in the given day's month; null without the add-on. */
  readonly monthFlextimeBalance?: number | null;
  /** Hours in the balance on the given day; null without the add-on. */
  readonly totalFlextimeBalance?: number | null;
}

/** A field of the organization's own that is added to all users. */
export interface UserCustomPropertyOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** False for rows kept for history but no longer offered for new entries. */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Label of the field. */
  readonly name?: string | null;
  /** Further settings of the field, as text. */
  readonly parameters?: string | null;
  /** Access that people get to the value: view or edit. */
  readonly permission?: PermissionLevel;
  /** Kind of value: number, money, text, date or selection. */
  readonly type?: CustomPropertyType;
  /** Number of users with a value in the field. */
  readonly usageCount?: number;
}

/** Whether users may only view a custom property or also edit it. */
export type PermissionLevel = "View" | "Edit";

/** Input: a field of the organization's own that is added to all users. */
export interface UserCustomPropertyInputModel {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Label of the field.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Further settings of the field, as text. */
  readonly parameters?: string | null;
  /**
   * Access that people get to the value: view or edit; View by default.
   *
   * Default: `"View"`.
   */
  readonly permission?: PermissionLevel;
  /** Kind of value: number, money, text, date or selection. */
  readonly type: CustomPropertyType;
}

/** A field of the organization's own that is added to all users. */
export interface UserCustomPropertyOutputModelInput {
  /** False for rows kept for history but no longer offered for new entries. */
  readonly isActive?: boolean;
  /** Label of the field. */
  readonly name?: string | null;
  /** Further settings of the field, as text. */
  readonly parameters?: string | null;
  /** Access that people get to the value: view or edit. */
  readonly permission?: PermissionLevel;
  /** Kind of value: number, money, text, date or selection. */
  readonly type?: CustomPropertyType;
  /** Number of users with a value in the field. */
  readonly usageCount?: number;
}

/** A choice in a custom user field of type Selection. */
export interface UserCustomPropertySelectionItemOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** False for rows kept for history but no longer offered for new entries. */
  readonly isActive?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /**
   * Text of the choice.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number | null;
  /**
   * The custom field.
   *
   * Quirk `user-property-relation`: Document relates a user's custom property to the schema of customers' and
   * projects' ones. Pass the guid of a custom property of users.
   */
  readonly userCustomProperty?: CustomPropertyShortModel | null;
}

/** Input: a choice in a custom user field of type Selection. */
export interface UserCustomPropertySelectionItemInputModel {
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * Text of the choice; give it although the model lets it be null.
   *
   * Quirk `selection-item-name-optional`: Document leaves the name of a new selection item optional and has it
   * always in answers. Pass it.
   */
  readonly name?: string | null;
  /** Position among its siblings, ascending. */
  readonly sortOrder?: number | null;
  /**
   * The custom field; give its guid although the model lets it be null.
   *
   * Quirk `user-property-relation`: Document relates a user's custom property to the schema of customers' and
   * projects' ones. Pass the guid of a custom property of users.
   */
  readonly userCustomProperty: SimpleInputModel;
}

/** A user's value in a custom field. */
export interface UserCustomValueOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /**
   * The custom field, with its type.
   *
   * Quirk `user-property-relation`: Document relates a user's custom property to the schema of customers' and
   * projects' ones. Pass the guid of a custom property of users.
   */
  readonly customProperty?: CustomPropertyShortModel | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** The user; guid only. */
  readonly user?: ModelBase | null;
  /** The value as text, whatever the field's type; null for none. */
  readonly value?: string | null;
}

/** Input: a user's value in a custom field. */
export interface UserCustomValueInputModel {
  /**
   * The custom field.
   *
   * Quirk `user-property-relation`: Document relates a user's custom property to the schema of customers' and
   * projects' ones. Pass the guid of a custom property of users.
   */
  readonly customProperty: SimpleInputRequiredModel;
  /** The user. */
  readonly user: SimpleInputRequiredModel;
  /** The value as text, whatever the field's type; null for none. */
  readonly value?: string | null;
}

/** A user's value in a custom field. */
export interface UserCustomValueOutputModelInput {
  /**
   * The custom field, with its type.
   *
   * Quirk `user-property-relation`: Document relates a user's custom property to the schema of customers' and
   * projects' ones. Pass the guid of a custom property of users.
   */
  readonly customProperty?: CustomPropertyShortModelInput | null;
  /** The user; guid only. */
  readonly user?: ModelBase | null;
  /** The value as text, whatever the field's type; null for none. */
  readonly value?: string | null;
}

/** A keyword (tag) on a user. */
export interface UserKeywordModel {
  /**
   * Kind of rows the keyword is for; here User.
   *
   * Default: `"User"`.
   */
  readonly category?: KeywordCategory;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /**
   * The keyword.
   *
   * Shortest length: 1.
   */
  readonly keyword: string;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** The user it is on. */
  readonly userGuid?: string | null;
}

/** Terms of a user's work for a period; the user's latest ones are the current contract. */
export interface WorkContractOutputModel {
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** Agreed hours per working day, as a decimal number. */
  readonly dailyHours?: number;
  /**
   * Last calendar date (`yyyy-MM-dd`); null while open-ended.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** Most hours a day that count as flextime; null for no limit. */
  readonly flextimeLimitPerDay?: number | null;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /** What an hour of the user costs the organization. */
  readonly hourCost?: MoneyOutputModel | null;
  /**
   * True if a flextime balance is kept.
   *
   * Default: `true`.
   */
  readonly isFlextimeActive?: boolean;
  /** True if the user may enter overtime. */
  readonly isOvertimeAllowed?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** Role the user works in; null for none. */
  readonly role?: ModelWithName | null;
  /**
   * First calendar date (`yyyy-MM-dd`).
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate: string;
  /**
   * Job title.
   *
   * Shortest length: 1.
   */
  readonly title: string;
  /** User the contract is with. */
  readonly user?: UserWithPhotoFileModelAndRequiredGuid | null;
  /** Weekdays the user works; null for the organization's own. */
  readonly workWeek?: readonly Workweek[] | null;
}

/** User reference inside a work contract; it has no photo. */
export interface UserWithPhotoFileModelAndRequiredGuid {
  /** Code of the user, e.g. the employee number. */
  readonly code?: string | null;
  /**
   * Key of the user.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
  /** Full name. */
  readonly name?: string | null;
}

/** One day of a user: hours expected and entered, and whether the day is closed. */
export interface WorkdayModel {
  /** Hours of absence on the day. */
  readonly absenceHours?: number;
  /**
   * Calendar date (`yyyy-MM-dd`); with the user it identifies the row, there is no guid.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date?: string;
  /** Work hours entered on the day. */
  readonly enteredHours?: number;
  /** Time entries entered on the day, in hours. */
  readonly enteredTimeEntries?: number;
  /** Hours the work contract asks for on the day. */
  readonly expectedHours?: number;
  /** Most hours a day that count as flextime; null for no limit. */
  readonly flextimeLimitPerDay?: number | null;
  /** Name of the public holiday; null on other days. */
  readonly holidayName?: string | null;
  /** Minutes of timing on the day that hasn't become entries yet. */
  readonly incompleteTimingMinutes?: number;
  /** True once the day is closed, which keeps its hours from being changed. */
  readonly isCompleted?: boolean;
  /** True on a public holiday. */
  readonly isHoliday?: boolean;
  /** True if the user may enter overtime on the day. */
  readonly isOvertimeAllowed?: boolean;
  /** True if the day can't be changed. */
  readonly isReadOnly?: boolean;
  /** The user. */
  readonly userGuid?: string | null;
}

/** One day of a user: hours expected and entered, and whether the day is closed. */
export interface WorkdayModelInput {
  /** Hours of absence on the day. */
  readonly absenceHours?: number;
  /**
   * Calendar date (`yyyy-MM-dd`); with the user it identifies the row, there is no guid.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly date?: string;
  /** Work hours entered on the day. */
  readonly enteredHours?: number;
  /** Time entries entered on the day, in hours. */
  readonly enteredTimeEntries?: number;
  /** Most hours a day that count as flextime; null for no limit. */
  readonly flextimeLimitPerDay?: number | null;
  /** Name of the public holiday; null on other days. */
  readonly holidayName?: string | null;
  /** Minutes of timing on the day that hasn't become entries yet. */
  readonly incompleteTimingMinutes?: number;
  /** True once the day is closed, which keeps its hours from being changed. */
  readonly isCompleted?: boolean;
  /** True on a public holiday. */
  readonly isHoliday?: boolean;
  /** True if the user may enter overtime on the day. */
  readonly isOvertimeAllowed?: boolean;
  /** True if the day can't be changed. */
  readonly isReadOnly?: boolean;
  /** The user. */
  readonly userGuid?: string | null;
}

/** A VAT rate of a country. */
export interface VatRateOutputModel {
  /**
   * VAT code in bookkeeping.
   *
   * Longest length: 10.
   */
  readonly code?: string | null;
  /** Country of the rate. */
  readonly countryGuid?: string | null;
  /** User who created the row. */
  readonly createdBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was created, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly createdDateTime?: string;
  /** GUID of the row; other models refer to the row by it. */
  readonly guid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** True for the default rate, which can't be deleted. */
  readonly isDefault?: boolean;
  /** User who last changed the row. */
  readonly lastUpdatedBy?: UserWithFirstNameLastNameAndPhotoFileModel | null;
  /**
   * When the row was last changed, UTC.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly lastUpdatedDateTime?: string | null;
  /** The rate in percent. */
  readonly percentage?: number;
}

/** Input: a VAT rate of a country. */
export interface VatRateInputModel {
  /**
   * VAT code in bookkeeping, at most 10 characters.
   *
   * Longest length: 10.
   */
  readonly code?: string | null;
  /** Country of the rate; null for the organization's own. */
  readonly countryGuid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** True for the default rate, which can't be deleted. */
  readonly isDefault?: boolean;
  /** The rate in percent. */
  readonly percentage: number;
}

/** A VAT rate of a country. */
export interface VatRateOutputModelInput {
  /**
   * VAT code in bookkeeping.
   *
   * Longest length: 10.
   */
  readonly code?: string | null;
  /** Country of the rate. */
  readonly countryGuid?: string | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** True for the default rate, which can't be deleted. */
  readonly isDefault?: boolean;
  /** The rate in percent. */
  readonly percentage?: number;
}

/** Input: terms of a user's work from a date onwards. */
export interface WorkContractInputModel {
  /** Agreed hours per working day, as a decimal number. */
  readonly dailyHours?: number;
  /**
   * Last calendar date (`yyyy-MM-dd`); null while open-ended.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** Most hours a day that count as flextime; null for no limit. */
  readonly flextimeLimitPerDay?: number | null;
  /**
   * What an hour costs, not negative. Give amount and currencyCode together.
   *
   * Quirk `required-money-null`: Document requires this money value and lets its amount be null. Pass an amount.
   */
  readonly hourCost: MoneyInputModelWithNotNegativeAmount;
  /**
   * True if a flextime balance is kept; the default.
   *
   * Default: `true`.
   */
  readonly isFlextimeActive?: boolean;
  /** True if the user may enter overtime. */
  readonly isOvertimeAllowed?: boolean;
  /** Role the user works in; null for none. */
  readonly role?: SimpleInputModel | null;
  /**
   * First calendar date (`yyyy-MM-dd`).
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate: string;
  /**
   * Job title.
   *
   * Shortest length: 1.
   */
  readonly title: string;
  /** User the contract is with. */
  readonly user: SimpleInputRequiredModel;
  /** Weekdays the user works; null for the organization's own. */
  readonly workWeek?: readonly Workweek[] | null;
}

/**
 * Amount of money on input that must not be below zero.
 *
 * Quirk `patch-money-whole`: Guide (Updating, Money values) wants amount and currency code changed together, and
 * refuses a currency other than the expected one. The document says nothing. Replace the whole money value, not
 * its amount.
 */
export interface MoneyInputModelWithNotNegativeAmount {
  /**
   * Amount, zero or more; send it together with `currencyCode`.
   *
   * Quirk `not-negative-amount`: Document calls the schema one of an amount that isn't negative, and sets no
   * minimum; the amount may be null as well. Pass an amount of 0 or more.
   */
  readonly amount?: number | null;
  /**
   * ISO 4217 code of the currency Severa expects here, e.g. `EUR`.
   *
   * Shortest length: 1.
   */
  readonly currencyCode: string;
}

/** Terms of a user's work for a period; the user's latest ones are the current contract. */
export interface WorkContractOutputModelInput {
  /** Agreed hours per working day, as a decimal number. */
  readonly dailyHours?: number;
  /**
   * Last calendar date (`yyyy-MM-dd`); null while open-ended.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly endDate?: string | null;
  /** Most hours a day that count as flextime; null for no limit. */
  readonly flextimeLimitPerDay?: number | null;
  /** What an hour of the user costs the organization. */
  readonly hourCost?: MoneyOutputModel | null;
  /**
   * True if a flextime balance is kept.
   *
   * Default: `true`.
   */
  readonly isFlextimeActive?: boolean;
  /** True if the user may enter overtime. */
  readonly isOvertimeAllowed?: boolean;
  /** Role the user works in; null for none. */
  readonly role?: ModelWithName | null;
  /**
   * First calendar date (`yyyy-MM-dd`).
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate: string;
  /**
   * Job title.
   *
   * Shortest length: 1.
   */
  readonly title: string;
  /** User the contract is with. */
  readonly user?: UserWithPhotoFileModelAndRequiredGuidInput | null;
  /** Weekdays the user works; null for the organization's own. */
  readonly workWeek?: readonly Workweek[] | null;
}

/** User reference inside a work contract; it has no photo. */
export interface UserWithPhotoFileModelAndRequiredGuidInput {
  /**
   * Key of the user.
   *
   * Shortest length: 1.
   */
  readonly guid: string;
}

/** Input: work a user did on a phase. */
export interface WorkHourInputModel {
  /** What was done; mandatory if the organization's settings say so. */
  readonly description?: string | null;
  /**
   * End of the work, as a UTC instant; null when entering a quantity only.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly endTime?: string | null;
  /**
   * Calendar date (`yyyy-MM-dd`) of the work.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly eventDate: string;
  /**
   * Invoice the hours are put on; null if not invoiced. The related model is really InvoiceOutputModel.
   *
   * Quirk `relation-invoice-is-phase`: Document relates this invoice to phases. It is an invoice.
   */
  readonly invoice?: SimpleInputModel | null;
  /** Hours to bill, where they differ from `quantity`. */
  readonly invoiceQuantity?: number | null;
  /** Comment that goes with the invoice row. */
  readonly invoiceRowComment?: string | null;
  /** Text for the customer in place of `description`. */
  readonly invoiceRowDescription?: string | null;
  /** True if approved, false if turned down, null if not reviewed. */
  readonly isApproved?: boolean | null;
  /** Whether the customer pays for it; null leaves that to the project's pricing. */
  readonly isBillable?: boolean | null;
  /** Overtime type; null for ordinary hours. */
  readonly overtime?: SimpleInputModel | null;
  /** Phase worked on; it must not be locked. */
  readonly phase: SimpleInputRequiredModel;
  /** Hours meant to be billed, if the organization's settings let them be entered. */
  readonly plannedInvoiceQuantity?: number | null;
  /** Hours worked, as a decimal number, e.g. 7.5. */
  readonly quantity?: number | null;
  /**
   * Start of the work, as a UTC instant; null when entering a quantity only.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly startTime?: string | null;
  /** Price per hour; null takes the price list's. Give amount and currencyCode together. */
  readonly unitPrice?: MoneyInputModel | null;
  /** User who did the work. */
  readonly user: SimpleInputRequiredModel;
  /** Work type, one of those available on the phase. */
  readonly workType: SimpleInputRequiredModel;
}

/** Input: a kind of work that hours are entered on. */
export interface WorkTypeInputModel {
  /** Code of the work type, e.g. for bookkeeping or payroll. */
  readonly code?: string | null;
  /** Cost per hour when calculating proposals. currencyCode is required, amount may be null. */
  readonly hourCost?: MoneyInputModelWithNullableAmount | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** True for the work type that is suggested first. */
  readonly isDefault?: boolean;
  /** True if the work counts as productive. */
  readonly isProductive?: boolean;
  /**
   * Name shown when entering hours.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Account which the revenue is booked on. */
  readonly salesAccount?: SimpleInputModel | null;
}

/** A kind of work that hours are entered on. */
export interface WorkTypeOutputModelInput {
  /** Code of the work type, e.g. for bookkeeping or payroll. */
  readonly code?: string | null;
  /** Cost per hour when calculating proposals. */
  readonly hourCost?: MoneyOutputModel | null;
  /**
   * False for rows kept for history but no longer offered for new entries.
   *
   * Default: `true`.
   */
  readonly isActive?: boolean;
  /** True for the work type that is suggested first. */
  readonly isDefault?: boolean;
  /** True if the work counts as productive. */
  readonly isProductive?: boolean;
  /**
   * Name shown when entering hours.
   *
   * Shortest length: 1.
   */
  readonly name: string;
  /** Account which the revenue is booked on. */
  readonly salesAccount?: ModelWithName | null;
}
