import { dayNumber, dayText } from "./calendar.ts";
import { stateKey } from "./time-row.ts";
import type { TimeRow } from "./time-row.ts";

/** A uid is the number of its day times this, plus the place of the registration in the day. */
export const uidFactor = 100_000;

type Category = Pick<
  TimeRow,
  "timeCategoryId" | "timeCategory" | "timeCategoryTypeId" | "timeCategoryPayable" | "qty"
>;

const typeNames = { O: "Ordinær", T: "Tillegg", P: "Overtid", S: "Overtidstillegg" } as const;

/** Eight rows by turns, made by five registrations, with every category type of the page. */
const turns: readonly (readonly [registration: number, Category])[] = [
  [0, category(10, "Timelønn", "O", 7.5)],
  [1, category(10, "Timelønn", "O", 9.07)],
  [1, category(30, "Nattillegg", "T", 8)],
  [2, category(10, "Timelønn", "O", 7.5)],
  [2, category(50, "Overtid 50%", "P", 1.25)],
  [2, category(55, "Tillegg 50%", "S", 1.25)],
  [3, category(90, "Pause", "O", 0.5, 0)],
  [4, category(11, "Fastlønn", "O", 7.5)],
];

const employees = ["Kari Nordås", "Øyvind Ærlig", "Siri Håland", "Jon Bø", "Ida Moe"] as const;

/** Tasks are numbered anew in every department, as the page says of taskIdFilter. */
const departments = [
  { departmentid: 50, department: "Logistikk", taskid: 20, task: "Varemottak" },
  { departmentid: 60, department: "Butikk", taskid: 20, task: "Kasse" },
  { departmentid: 60, department: "Butikk", taskid: 30, task: "Påfylling" },
] as const;

/** Sub-projects are numbered anew in every project, phases in every sub-project. */
const projects = [
  project([1001, "B400", "Fjelltoppen"], [1, "T1", "Grunnarbeid"], [null, null, null]),
  project([1002, "B500", "Strandgården"], [1, "T1", "Råbygg"], [3, "F3", "Søndre fløy"]),
] as const;

const noProject = project([null, null, null], [null, null, null], [null, null, null]);

/** Row number index of a day, always the same for the same day and company. */
export function rowOf(clientId: number, day: string, index: number): TimeRow {
  const number = dayNumber(day) ?? 0;
  const turn = index % turns.length;
  const [registration, categorised] = turns[turn] ?? [0, category(10, "Timelønn", "O", 7.5)];
  const place = Math.floor(index / turns.length) * 5 + registration;
  const seed = number + place;
  const night = registration === 1;
  const dateout = night ? dayText(number + 1) : day;
  const timeout = night ? "07:01:00.000" : "15:30:00.000";
  const rank = Math.floor(seed / 2) % 12;
  const approvals = [rank % 3 !== 0, rank % 6 === 1, rank === 1, false] as const;
  const row: TimeRow = {
    clientId,
    employeeid: 155 + (place % 40),
    employee: employees[place % employees.length] ?? "",
    datein: day,
    timein: night ? "21:57:00.000" : "08:00:00.000",
    dateout,
    timeout,
    ...(departments[place % 3] ?? departments[0]),
    classicdutyid: night ? 188 : null,
    classicdutycode: night ? "N2" : null,
    classicduty: night ? "Nattevakt" : null,
    orderid: seed % 4 === 3 ? 700 : null,
    order: seed % 4 === 3 ? "Ordre 700" : null,
    ...(projects[seed % 3] ?? noProject),
    shiftId: place % 2 === 0 ? 68_000 + (place % 40) : null,
    shift: place % 2 === 0 ? "D1" : null,
    freeDimension1Id: 10 + (seed % 2),
    freeDimension1: seed % 2 === 0 ? "Ordinær" : "Ekstra",
    freeDimension2Id: seed % 5 === 0 ? 60 : null,
    freeDimension2: seed % 5 === 0 ? "Bas" : null,
    freeText: registration === 2 ? "Overtid på grunn av snø" : null,
    ...approval("One", approvals[0], dateout),
    ...approval("Two", approvals[1], dateout),
    ...approval("Three", approvals[2], dateout),
    ...approval("Four", approvals[3], dateout),
    ...categorised,
    timeCategoryType: typeNames[categorised.timeCategoryTypeId],
    uid: number * uidFactor + place,
    externalId: null,
    correlationId: null,
    externalStatusCode: null,
    lastUpdatedOn: `${dateout} ${timeout.slice(0, 8)}`,
    recordStateKey: "",
  };
  return { ...row, recordStateKey: stateKey(row) };
}

function category(
  timeCategoryId: number,
  timeCategory: string,
  timeCategoryTypeId: Category["timeCategoryTypeId"],
  qty: number,
  timeCategoryPayable: 0 | 1 = 1,
): Category {
  return { timeCategoryId, timeCategory, timeCategoryTypeId, timeCategoryPayable, qty };
}

type Coded = readonly [number | null, string | null, string | null];

function project(main: Coded, sub: Coded, phase: Coded) {
  const [projectid, projectAlphanumericCode, name] = main;
  const [subProjectid, subProjectAlphanumericCode, subProject] = sub;
  const [projectPhaseid, phaseAlphanumericCode, projectPhase] = phase;
  return {
    ...{ projectid, projectAlphanumericCode, project: name },
    ...{ subProjectid, subProjectAlphanumericCode, subProject },
    ...{ projectPhaseid, phaseAlphanumericCode, projectPhase },
  };
}

/** Approved the morning after, or not at all. */
function approval<Level extends "One" | "Two" | "Three" | "Four">(
  level: Level,
  approved: boolean,
  day: string,
) {
  return {
    [`approvedLevel${level}`]: approved ? 1 : null,
    [`approvedLevel${level}By`]: approved ? "leder" : null,
    [`approvedLevel${level}On`]: approved ? `${dayText((dayNumber(day) ?? 0) + 1)} 11:25:00` : null,
  } as Pick<
    TimeRow,
    `approvedLevel${Level}` | `approvedLevel${Level}By` | `approvedLevel${Level}On`
  >;
}
