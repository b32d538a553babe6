/** What a login gives back. */
export interface LoginResult {
  /** The token that every other call needs. */
  readonly accessToken: string;
}

/** Who logs in. The names of the members are assumptions. */
export interface Login {
  /** Name of a user who has access to the API. */
  readonly username: string;
  /** The user's password. */
  readonly password: string;
}

/**
 * Hours of one time category within a registration. A registration with ordinary hours and overtime gives one
 * row for each.
 *
 * Quirk `row-without-a-key`: uid is called a unique id, and several rows have the same one where a registration
 * falls into several time categories. A row is identified by uid and timeCategoryId together.
 *
 * Quirk `planning-systems`: A row has fields for a shift of Classic Plan (classicduty…) and for one of Flow Plan
 * (shift…), and the example fills in both with the code N2. A customer plans with one of them; the fields of the
 * other are expected to be null.
 */
export interface TimeTransaction {
  /** Number of the company (klientnr). */
  readonly clientId: number;
  /** The employee's number (ansattnr), chosen by the customer. */
  readonly employeeid: number;
  /** The employee's name (ansattnavn). */
  readonly employee: string;
  /**
   * Day on which the registration began.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly datein: string;
  /** Time of day when the registration began, local: `21:57:00.000`. */
  readonly timein: string;
  /**
   * Day on which the registration ended; the next day for a night shift.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly dateout: string;
  /** Time of day when the registration ended, local: `07:01:00.000`. */
  readonly timeout: string;
  /** Number of the department (avdelingsnr). */
  readonly departmentid: number | null;
  /** Name of the department (avdelingsnavn). */
  readonly department: string | null;
  /** Number of the task (arbeidsoppgavenr), unique within its department only. */
  readonly taskid: number | null;
  /** Name of the task (arbeidsoppgavenavn). */
  readonly task: string | null;
  /**
   * Number of the shift in Classic Plan (vaktnr); null for customers of Flow Plan.
   *
   * Quirk `classic-duty-id-or-number`: The table describes classicdutyid as id of the shift (vaktid) and remarks
   * that it is the number (vaktnr); classicdutycode is described as code and remarked to be the id. classicdutyid
   * is the number (188) and classicdutycode the short code that people see (N2).
   */
  readonly classicdutyid: number | null;
  /** Code of the shift in Classic Plan (vaktkode), such as N2. */
  readonly classicdutycode: string | null;
  /** Description of the shift in Classic Plan (vaktbeskrivelse). */
  readonly classicduty: string | null;
  /** Number of the order (ordrenr). */
  readonly orderid: number | null;
  /** Name of the order (ordrenavn). */
  readonly order: string | null;
  /** Number of the project (prosjektnr). */
  readonly projectid: number | null;
  /** Code of the project (alfanumerisk kode), where the customer uses codes. */
  readonly projectAlphanumericCode: string | null;
  /** Name of the project (prosjektnavn). */
  readonly project: string | null;
  /** Number of the subproject (underprosjektnr), unique within its project only. */
  readonly subProjectid: number | null;
  /** Code of the subproject (alfanumerisk kode), unique within its project only. */
  readonly subProjectAlphanumericCode: string | null;
  /** Name of the subproject (underprosjektnavn). */
  readonly subProject: string | null;
  /** Number of the phase (fasenr), unique within its subproject only. */
  readonly projectPhaseid: number | null;
  /** Code of the phase (alfanumerisk kode), unique within its subproject only. */
  readonly phaseAlphanumericCode: string | null;
  /** Name of the phase (fasenavn). */
  readonly projectPhase: string | null;
  /**
   * Internal number of the shift in Flow Plan (vaktnummer), which the screens don't show; null for customers of
   * Classic Plan.
   */
  readonly shiftId: number | null;
  /** Name of the shift in Flow Plan (vaktnavn), such as N2. */
  readonly shift: string | null;
  /** Number in free dimension 1 (fri dimensjon 1). */
  readonly freeDimension1Id: number | null;
  /** Name in free dimension 1 (fri dimensjon 1). */
  readonly freeDimension1: string | null;
  /** Number in free dimension 2 (fri dimensjon 2). */
  readonly freeDimension2Id: number | null;
  /** Name in free dimension 2 (fri dimensjon 2). */
  readonly freeDimension2: string | null;
  /** Remark on the registration (fritekst), by the employee or a manager. */
  readonly freeText: string | null;
  /** Whether level 1 has approved (godkjent nivå 1). */
  readonly approvedLevelOne: ApprovalMark;
  /** Whether level 2 has approved (godkjent nivå 2). */
  readonly approvedLevelTwo: ApprovalMark;
  /** Whether level 3 has approved (godkjent nivå 3). */
  readonly approvedLevelThree: ApprovalMark;
  /** Whether level 4 has approved (godkjent nivå 4). */
  readonly approvedLevelFour: ApprovalMark;
  /** User name of who approved at level 1. */
  readonly approvedLevelOneBy: string | null;
  /** User name of who approved at level 2. */
  readonly approvedLevelTwoBy: string | null;
  /** User name of who approved at level 3. */
  readonly approvedLevelThreeBy: string | null;
  /** User name of who approved at level 4. */
  readonly approvedLevelFourBy: string | null;
  /** When level 1 approved, local time: `2021-07-11 11:25:00`. */
  readonly approvedLevelOneOn: string | null;
  /** When level 2 approved, local time: `2021-07-11 11:25:00`. */
  readonly approvedLevelTwoOn: string | null;
  /** When level 3 approved, local time: `2021-07-11 11:25:00`. */
  readonly approvedLevelThreeOn: string | null;
  /** When level 4 approved, local time: `2021-07-11 11:25:00`. */
  readonly approvedLevelFourOn: string | null;
  /** Number of the time category (tidskategorinr). */
  readonly timeCategoryId: number;
  /** Name of the time category (tidskategorinavn), such as Timelønn. */
  readonly timeCategory: string;
  /** Type of the time category (tidskategoritype), as a letter. */
  readonly timeCategoryTypeId: TimeCategoryType;
  /**
   * Type of the time category in words, such as Ordinær.
   *
   * Quirk `type-name-two-spellings`: Type O is called Ordinære timer in the definitions of the filter and Ordinær
   * in the example of the answer. Compare timeCategoryTypeId; the name is for people.
   */
  readonly timeCategoryType: string;
  /** Whether the time category is paid (lønnet). */
  readonly timeCategoryPayable: PayableMark;
  /**
   * Quantity of the time category (antall), in hours with decimals.
   *
   * Quirk `quantity-and-clock`: The example row lasts from 21:57 to 07:01, which is 9 hours and 4 minutes, and has
   * a quantity of 7.50; the description knows of hours only. The quantity counts, not the difference of the
   * clocks, as breaks, rounding and other categories lie between. For supplements it may be something else than
   * hours.
   */
  readonly qty: number;
  /**
   * Id of the registration, chosen by Capitech. Rows of one registration share it.
   *
   * Whole number of up to 64 bits.
   */
  readonly uid: number;
  /**
   * Id of the registration in another system (ekstern id), if that one registered the hours by API.
   */
  readonly externalId: string | null;
  /** Id of the action that changed the row last (korrelasjonsid). */
  readonly correlationId: string | null;
  /**
   * Code that another system has set (ekstern statuskode), to know rows it has taken over; null for none.
   */
  readonly externalStatusCode: string | null;
  /**
   * When the row was changed last, or created if it never was; local time: `2021-07-11 07:01:00`. Approvals leave
   * it alone.
   */
  readonly lastUpdatedOn: string;
  /**
   * Text made of `uid`, `timeCategoryId` and `qty`, such as `107004_10_7.50`. If a stored one no longer occurs,
   * the hours were changed after they were read.
   *
   * Quirk `state-key-decimals`: The key is recordStateKey in the list of fields and recordstatekey in its remark.
   * The quantity in the example of the key is 7.50, which a JSON number cannot keep to the last zero. The spelling
   * of the list is used. Compare keys as texts and don't build them yourself.
   */
  readonly recordStateKey: string;
}

/** Whether a level has approved the row: 1 approved, null not. */
export type ApprovalMark = 1 | (number & {}) | null;

/**
 * Type of a time category: O ordinary hours (ordinære timer), T supplement (tillegg), P overtime (overtid), S
 * overtime supplement (overtidstillegg).
 */
export type TimeCategoryType = "O" | "T" | "P" | "S" | (string & {});

/** Whether a time category is paid: 1 paid (lønnet), 0 not paid (ikke lønnet). */
export type PayableMark = 0 | 1;

/** Level of approval (godkjenningsnivå). Most customers use level 1 alone. */
export type ApprovalLevel = 1 | 2 | 3 | 4 | (number & {});

/**
 * A registration and the external status code to set. The names of the members are assumptions; others are let
 * through.
 */
export interface ExternalStatusCodeInput {
  readonly [name: string]: unknown;
  /** Number of the company (klientnr). */
  readonly clientId: number;
  /**
   * Id of the registration, from a row's `uid`.
   *
   * Whole number of up to 64 bits.
   */
  readonly uid: number;
  /** The code (ekstern statuskode), chosen by the other system; null to take it away. */
  readonly externalStatusCode: string | null;
}
