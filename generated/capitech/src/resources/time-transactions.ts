import { windows } from "../paging.js";
import { json } from "../plugins/body/json.js";
import { delimited } from "../plugins/style/delimited.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import type {
  ApprovalLevel,
  ExternalStatusCodeInput,
  PayableMark,
  TimeCategoryType,
  TimeTransaction,
} from "../types.js";

/**
 * Registered hours.
 *
 * `/api/public/v1/Time/getTimeTransactions` and what lies below it.
 */
export class TimeTransactions {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the hours of one company in a period, as rows for each registration and time category.
   *
   * Both days of the period are included. One request may cover 31 days and give 5000 rows; the client divides
   * longer periods into several requests, and those that hold too many rows into shorter ones. Filters are
   * combined, so a row must pass all of them. A filter that takes several values finds rows with any of them. The
   * order of the rows isn't documented.
   *
   * `GET /api/public/v1/Time/getTimeTransactions` · paged by windows
   *
   * Quirk `hours-method-undocumented`: The document names no HTTP method for getTimeTransactions and doesn't tell
   * where its request parameters stand. Assumed GET with all parameters, accessToken too, in the query. The client
   * keeps the token out of errors and logs.
   *
   * Quirk `longest-period`: Restrictions allow a period of 31 days from fromDate to toDate, both of which are
   * included. Taken as 31 calendar days in all, such as 1 to 31 January. If the vendor counts the difference, that
   * is a day less than it allows.
   *
   * Quirk `too-many-rows`: A request whose answer would be over 5000 records is refused, with the advice to ask
   * for less. How the refusal looks isn't told. Assumed status 413, or status 400 with a text that has the number
   * 5000 or one of the words records, datamengde, for mange and too many. Exactly 5000 rows are a complete answer.
   * Change `overflow` of the pager if the refusal looks different.
   *
   * Quirk `night-shifts`: A registration can begin on one day and end on the next, and the page doesn't tell which
   * of the days the period is compared with. Taken as `datein`, the day it began.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The rows of the period.
   */
  list(query: ListTimeTransactionsQuery, options?: PageOptions): Paged<TimeTransaction> {
    return listTimeTransactions(this.#core, query, options);
  }

  /**
   * Sets the external status code of a registration, to mark it as taken over, say.
   *
   * All that is documented of this call is its address and what it is for. Compare it with the customer's API
   * portal before you use it.
   *
   * `POST /api/public/v1/Time/setExternalStatusCode`
   *
   * Quirk `status-call-undocumented`: The page mentions setExternalStatusCode twice as the endpoint that sets the
   * code, without a method, parameters or an answer. Assumed POST with accessToken in the query and a JSON body
   * that names the company, the registration and the code. Members that are not described here can be sent too.
   *
   * Quirk `status-of-a-row-or-registration`: A uid stands for a registration, which can have several rows in
   * answers; whether each row has a status code of its own is not told. Assumed one code for the whole
   * registration.
   *
   * @param externalStatusCode - The registration and its new code.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The code was set. What the answer holds isn't documented.
   */
  setExternalStatusCode(
    externalStatusCode: ExternalStatusCodeInput,
    options?: CallOptions,
  ): Call<void> {
    return setTimeTransactionsExternalStatusCode(this.#core, externalStatusCode, options);
  }
}

/** What `TimeTransactions.list` can be asked for. */
export interface ListTimeTransactionsQuery {
  /** Number of the company (klientnr) whose hours are read. */
  readonly clientId: number;
  /**
   * First day of the period, included.
   *
   * Calendar date, `yyyy-MM-dd`.
   *
   * Quirk `month-in-small-letters`: Formats are written yyyy-mm-dd and, in lastApprovedOrUpdatedFilter, yyyy-mm-dd
   * hh:mm:ss.000: mm is both month and minute there, and the case of hh leaves open whether hours go to 12 or 24.
   * Year, month, day; hours from 00 to 23, as in the examples of answers.
   */
  readonly fromDate: string;
  /**
   * Last day of the period, included.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly toDate: string;
  /**
   * Only hours that are approved at this level (godkjent nivå). Without it, hours come whether they are approved
   * or not.
   *
   * Quirk `approved-at-or-above`: approvedLevelFilter narrows to approved hours; level 1 is the usual one, and
   * where several levels are used one can ask for 2 and so on. Higher levels aren't compared with lower ones.
   * Taken as hours approved at just that level, whatever the others say. The four levels are known from the fields
   * of the answer.
   */
  readonly approvedLevelFilter?: ApprovalLevel;
  /**
   * Only hours of the employees with these numbers (ansattnr).
   *
   * Quirk `lists-in-filters`: Most filters take one or several numbers or codes, and the page doesn't tell how
   * several are written. Assumed one parameter with commas between the values (employeeIdFilter=7,9). A single
   * value is the same either way. Change style and explode of the parameters if the portal shows something else.
   */
  readonly employeeIdFilter?: readonly number[];
  /** Only hours in the departments with these numbers (avdelingsnr). */
  readonly departmentIdFilter?: readonly number[];
  /**
   * Only hours on the tasks with these numbers (arbeidsoppgavenr).
   *
   * Quirk `task-numbers-repeat`: The numbers of tasks belong to a department, and another department may use the
   * same number for another task. Use it together with departmentIdFilter for a single department.
   */
  readonly taskIdFilter?: readonly number[];
  /** Only hours on the orders with these numbers (ordrenr). */
  readonly orderIdFilter?: readonly number[];
  /**
   * Only hours of these shifts of Flow Plan (Flow vakt), by their internal numbers. For special uses.
   *
   * Quirk `duty-is-a-flow-shift`: dutyIdFilter takes numbers of shifts in Flow, which the screens don't show. In
   * answers the word duty stands for shifts of Classic Plan (classicdutyid), and the number of a Flow shift is
   * shiftId. Take the values from `shiftId` of earlier answers.
   */
  readonly dutyIdFilter?: readonly number[];
  /** Only hours on the projects with these numbers (prosjektnr). */
  readonly projectIdFilter?: readonly number[];
  /**
   * Only hours on the subprojects with these numbers (underprosjektnr).
   *
   * Quirk `subproject-numbers-repeat`: The numbers and codes of subprojects belong to a project, and another
   * project may use the same ones. Use subProjectIdFilter and subProjectAlphanumericCodeFilter together with a
   * filter for a single project.
   */
  readonly subProjectIdFilter?: readonly number[];
  /**
   * Only hours in the phases with these numbers (fasenr).
   *
   * Quirk `phase-numbers-repeat`: The numbers and codes of phases belong to a subproject, and other projects and
   * subprojects may use the same ones. Use projectPhaseIdFilter and phaseAlphanumericCodeFilter together with
   * filters for a single project and a single subproject.
   */
  readonly projectPhaseIdFilter?: readonly number[];
  /**
   * Only hours with these numbers in free dimension 1 (fri dimensjon 1), which the customer names and uses at
   * will.
   *
   * Quirk `free-dimensions-by-number`: freeDimension1Filter and freeDimension2Filter lack the Id of the other
   * names and take numbers all the same. In answers, freeDimension1 and freeDimension2 are the names and
   * freeDimension1Id and freeDimension2Id the numbers. Send the numbers, `freeDimension1Id` and `freeDimension2Id`
   * of an answer.
   */
  readonly freeDimension1Filter?: readonly number[];
  /**
   * Only hours with these numbers in free dimension 2 (fri dimensjon 2), which the customer names and uses at
   * will.
   */
  readonly freeDimension2Filter?: readonly number[];
  /**
   * Only hours in the time categories with these numbers (tidskategorinr), such as hourly pay (Timelønn), overtime
   * 50 % or a night supplement (Nattillegg).
   */
  readonly timeCategoryIdFilter?: readonly number[];
  /** Only hours of these types of time category. */
  readonly timeCategoryTypeIdFilter?: readonly TimeCategoryType[];
  /**
   * Only hours in categories that are paid (lønnet), or only hours in those that aren't. Without it, both come.
   *
   * Quirk `payable-filter-values`: includePayableCategory can ask for paid categories, unpaid ones or all; its
   * values and its default aren't given, and its name reads like yes or no. Assumed the values of the field
   * timeCategoryPayable, 1 and 0, and all without the parameter.
   */
  readonly includePayableCategory?: PayableMark;
  /**
   * Only rows with this external status code (ekstern statuskode), a code that another system has set.
   *
   * Quirk `status-filter-includes`: externalStatusCodeFilter finds rows with a certain code, and its remark
   * recommends it for leaving out rows whose code says that they were transferred.
   * includeElementsWithExternalStatusCodeNull has neither values nor a default. Assumed to include only, with one
   * code as a text, and true or false for the other. To get rows that were never marked, set
   * includeElementsWithExternalStatusCodeNull to true and compare externalStatusCode yourself.
   */
  readonly externalStatusCodeFilter?: string;
  /**
   * Whether rows without an external status code come as well. Set it whenever `externalStatusCodeFilter` is used.
   */
  readonly includeElementsWithExternalStatusCodeNull?: boolean;
  /**
   * Only rows that were created or changed on this day or later. Approving a row doesn't count as a change.
   *
   * Calendar date, `yyyy-MM-dd`.
   *
   * Quirk `updated-filter-without-time`: The description of lastUpdatedGreaterThanOrEqualToFilter speaks of date
   * and time of day, its format and its remark of the date alone; a later release is to accept both. A calendar
   * date. For points in time use lastApprovedOrUpdatedFilter, which takes them already.
   */
  readonly lastUpdatedGreaterThanOrEqualToFilter?: string;
  /**
   * Only hours on the projects with these codes (alfanumerisk kode), where the customer uses codes for projects.
   */
  readonly projectAlphanumericCodeFilter?: readonly string[];
  /**
   * Only hours on the subprojects with these codes (alfanumerisk kode). Use it with one project.
   */
  readonly subProjectAlphanumericCodeFilter?: readonly string[];
  /**
   * Only hours in the phases with these codes (alfanumerisk kode). Use it with one project and one subproject.
   */
  readonly phaseAlphanumericCodeFilter?: readonly string[];
  /**
   * Only rows that were created, changed or approved at this time or later. Local time, written `2021-07-11
   * 11:25:00.000`.
   *
   * Quirk `approval-leaves-last-updated`: The example row was approved at 11:25 and last updated at 07:01 of the
   * same day. An approval doesn't touch lastUpdatedOn. To follow approvals too, use lastApprovedOrUpdatedFilter.
   */
  readonly lastApprovedOrUpdatedFilter?: string;
}

const listTimeTransactionsOperation: PagedOperation = {
  id: "listTimeTransactions",
  name: "timeTransactions.list",
  method: "GET",
  path: "/api/public/v1/Time/getTimeTransactions",
  paging: windows,
  styles: {
    "query:employeeIdFilter": /* @__PURE__ */ delimited({}),
    "query:departmentIdFilter": /* @__PURE__ */ delimited({}),
    "query:taskIdFilter": /* @__PURE__ */ delimited({}),
    "query:orderIdFilter": /* @__PURE__ */ delimited({}),
    "query:dutyIdFilter": /* @__PURE__ */ delimited({}),
    "query:projectIdFilter": /* @__PURE__ */ delimited({}),
    "query:subProjectIdFilter": /* @__PURE__ */ delimited({}),
    "query:projectPhaseIdFilter": /* @__PURE__ */ delimited({}),
    "query:freeDimension1Filter": /* @__PURE__ */ delimited({}),
    "query:freeDimension2Filter": /* @__PURE__ */ delimited({}),
    "query:timeCategoryIdFilter": /* @__PURE__ */ delimited({}),
    "query:timeCategoryTypeIdFilter": /* @__PURE__ */ delimited({}),
    "query:projectAlphanumericCodeFilter": /* @__PURE__ */ delimited({}),
    "query:subProjectAlphanumericCodeFilter": /* @__PURE__ */ delimited({}),
    "query:phaseAlphanumericCodeFilter": /* @__PURE__ */ delimited({}),
  },
};

/**
 * Lists the hours of one company in a period, as rows for each registration and time category.
 *
 * `TimeTransactions.list`, to be imported alone.
 */
export function listTimeTransactions(
  core: Core,
  query: ListTimeTransactionsQuery,
  options?: PageOptions,
): Paged<TimeTransaction> {
  return paged<TimeTransaction>(core, listTimeTransactionsOperation, { query }, options);
}

const setTimeTransactionsExternalStatusCodeOperation: Operation = {
  id: "setExternalStatusCode",
  name: "timeTransactions.setExternalStatusCode",
  method: "POST",
  path: "/api/public/v1/Time/setExternalStatusCode",
  body: /* @__PURE__ */ json({}),
  result: "none",
};

/**
 * Sets the external status code of a registration, to mark it as taken over, say.
 *
 * `TimeTransactions.setExternalStatusCode`, to be imported alone.
 */
export function setTimeTransactionsExternalStatusCode(
  core: Core,
  externalStatusCode: ExternalStatusCodeInput,
  options?: CallOptions,
): Call<void> {
  return call(
    core,
    setTimeTransactionsExternalStatusCodeOperation,
    { body: externalStatusCode },
    options,
  );
}
