import { dayNumber } from "./calendar.ts";
import type { Parameters } from "./parameters.ts";
import { Refusal } from "./refusal.ts";
import { levels } from "./time-row.ts";
import type { TimeRow } from "./time-row.ts";

/** Page: "Request parametere", the filters that take one value or several. */
const columns = {
  employeeIdFilter: "employeeid",
  departmentIdFilter: "departmentid",
  taskIdFilter: "taskid",
  orderIdFilter: "orderid",
  dutyIdFilter: "shiftId",
  projectIdFilter: "projectid",
  subProjectIdFilter: "subProjectid",
  projectPhaseIdFilter: "projectPhaseid",
  freeDimension1Filter: "freeDimension1Id",
  freeDimension2Filter: "freeDimension2Id",
  timeCategoryIdFilter: "timeCategoryId",
  timeCategoryTypeIdFilter: "timeCategoryTypeId",
  projectAlphanumericCodeFilter: "projectAlphanumericCode",
  subProjectAlphanumericCodeFilter: "subProjectAlphanumericCode",
  phaseAlphanumericCodeFilter: "phaseAlphanumericCode",
} as const satisfies Record<string, keyof TimeRow>;

type Test = (row: TimeRow) => boolean;

/** Every filter of the page. */
export const filterNames: readonly string[] = [
  ...Object.keys(columns),
  "approvedLevelFilter",
  "includePayableCategory",
  "externalStatusCodeFilter",
  "includeElementsWithExternalStatusCodeNull",
  "lastUpdatedGreaterThanOrEqualToFilter",
  "lastApprovedOrUpdatedFilter",
];

/** The rows that pass all filters of a request. */
export function filtered(rows: readonly TimeRow[], parameters: Parameters): readonly TimeRow[] {
  const tests = [
    ...Object.entries(columns).flatMap(([name, column]) => byColumn(parameters, name, column)),
    ...byApproval(parameters),
    ...byPay(parameters),
    byStatus(parameters),
    ...byUpdate(parameters),
    ...byApprovalOrUpdate(parameters),
  ];
  return rows.filter((row) => tests.every((test) => test(row)));
}

function byColumn(parameters: Parameters, name: string, column: keyof TimeRow): Test[] {
  const wanted = new Set(parameters.several(name));
  return wanted.size === 0 ? [] : [(row) => wanted.has(String(row[column]))];
}

/** Page: approvedLevelFilter; without it the hours come approved or not. */
function byApproval(parameters: Parameters): Test[] {
  const value = parameters.one("approvedLevelFilter");
  if (value === undefined) return [];
  const level = /^[1-4]$/.test(value) ? levels[Number(value) - 1] : undefined;
  if (level === undefined) throw invalid("approvedLevelFilter");
  return [(row) => row[`approvedLevel${level}`] === 1];
}

/** Page: includePayableCategory. Its values are assumed: 1 or true is paid, 0 or false unpaid. */
function byPay(parameters: Parameters): Test[] {
  const paid = parameters.flag("includePayableCategory");
  return paid === undefined ? [] : [(row) => (row.timeCategoryPayable === 1) === paid];
}

/**
 * Page: externalStatusCodeFilter and includeElementsWithExternalStatusCodeNull. Assumed: with a
 * code filter rows without a code are left away unless asked for, and without it they are there
 * unless sent away.
 */
function byStatus(parameters: Parameters): Test {
  const wanted = parameters.several("externalStatusCodeFilter");
  const withNull = parameters.flag("includeElementsWithExternalStatusCodeNull");
  return ({ externalStatusCode }) =>
    externalStatusCode === null
      ? (withNull ?? wanted.length === 0)
      : wanted.length === 0 || wanted.includes(externalStatusCode);
}

/** Page: lastUpdatedGreaterThanOrEqualToFilter, a day; a time of day isn't supported. */
function byUpdate(parameters: Parameters): Test[] {
  const name = "lastUpdatedGreaterThanOrEqualToFilter";
  const since = parameters.one(name);
  if (since === undefined) return [];
  if (dayNumber(since) === undefined) throw invalid(name);
  return [({ lastUpdatedOn }) => lastUpdatedOn.slice(0, 10) >= since];
}

/** Page: lastApprovedOrUpdatedFilter, a day and a time of day with milliseconds. */
function byApprovalOrUpdate(parameters: Parameters): Test[] {
  const name = "lastApprovedOrUpdatedFilter";
  const since = parameters.one(name);
  if (since === undefined) return [];
  const [day = "", time = ""] = since.split(" ");
  const timed = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}$/.test(time);
  if (dayNumber(day) === undefined || !timed || since !== `${day} ${time}`) throw invalid(name);
  return [
    (row) =>
      [row.lastUpdatedOn, ...levels.map((level) => row[`approvedLevel${level}On`])].some(
        (moment) => moment !== null && `${moment}.000` >= since,
      ),
  ];
}

function invalid(name: string): Refusal {
  return new Refusal("parameter", `${name} er ugyldig`);
}
