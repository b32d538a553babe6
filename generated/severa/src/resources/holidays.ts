import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { HolidayModel } from "../types.js";

/** `/v1/holidays` and what lies below it. */
export class Holidays {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists holidays of a country by year.
   *
   * Without `year` every year is returned, without `countryGuid` the local country.
   *
   * `GET /v1/holidays` · scopes `settings:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The holidays.
   */
  list(query?: ListHolidaysQuery, options?: CallOptions): Call<readonly HolidayModel[]> {
    return listHolidays(this.#core, query, options);
  }

  /**
   * Lists holidays of a country between two dates.
   *
   * Without `countryGuid` the local country is meant.
   *
   * `GET /v1/holidaysbytimeperiod` · scopes `settings:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The holidays of the period.
   */
  listByTimePeriod(
    query?: ListHolidaysByTimePeriodQuery,
    options?: CallOptions,
  ): Call<readonly HolidayModel[]> {
    return listHolidaysByTimePeriod(this.#core, query, options);
  }
}

/** What `Holidays.list` can be asked for. */
export interface ListHolidaysQuery {
  /**
   * Only holidays of this year, 1900 to 2075; every year when omitted.
   *
   * At least 1900. At most 2075.
   */
  readonly year?: number | null;
  /** Only holidays of this country; of the local country when omitted. */
  readonly countryGuid?: string | null;
}

/** What `Holidays.listByTimePeriod` can be asked for. */
export interface ListHolidaysByTimePeriodQuery {
  /**
   * Start of the period (ISO 8601). Always send it: no default is documented.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   *
   * Quirk `holiday-dates-required`: Document is about holidays between two dates, and requires neither. Pass both.
   */
  readonly startDate?: string;
  /**
   * End of the period (ISO 8601). Always send it: no default is documented.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   *
   * Quirk `holiday-dates-required`: Document is about holidays between two dates, and requires neither. Pass both.
   */
  readonly endDate?: string;
  /** Only holidays of this country; of the local country when omitted. */
  readonly countryGuid?: string | null;
}

const listHolidaysOperation: Operation = {
  id: "Holidays_GetHolidays",
  name: "holidays.list",
  method: "GET",
  path: "/v1/holidays",
};

/**
 * Lists holidays of a country by year.
 *
 * `Holidays.list`, to be imported alone.
 */
export function listHolidays(
  core: Core,
  query?: ListHolidaysQuery,
  options?: CallOptions,
): Call<readonly HolidayModel[]> {
  return call<readonly HolidayModel[]>(core, listHolidaysOperation, { query }, options);
}

const listHolidaysByTimePeriodOperation: Operation = {
  id: "Holidays_GetHolidaysByTimePeriod",
  name: "holidays.listByTimePeriod",
  method: "GET",
  path: "/v1/holidaysbytimeperiod",
};

/**
 * Lists holidays of a country between two dates.
 *
 * `Holidays.listByTimePeriod`, to be imported alone.
 */
export function listHolidaysByTimePeriod(
  core: Core,
  query?: ListHolidaysByTimePeriodQuery,
  options?: CallOptions,
): Call<readonly HolidayModel[]> {
  return call<readonly HolidayModel[]>(core, listHolidaysByTimePeriodOperation, { query }, options);
}
