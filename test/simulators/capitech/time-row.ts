type Level = "One" | "Two" | "Three" | "Four";

/** Approval at the four levels: 1 or null, who, and when. */
type Approvals = {
  [Name in `approvedLevel${Level}`]: 1 | null;
} & {
  [Name in `approvedLevel${Level}By` | `approvedLevel${Level}On`]: string | null;
};

/** One row of the hours, in the names and letter cases of the page's section "Returdata". */
export interface TimeRow extends Approvals {
  clientId: number;
  employeeid: number;
  employee: string;
  datein: string;
  timein: string;
  dateout: string;
  timeout: string;
  departmentid: number | null;
  department: string | null;
  taskid: number | null;
  task: string | null;
  classicdutyid: number | null;
  classicdutycode: string | null;
  classicduty: string | null;
  orderid: number | null;
  order: string | null;
  projectid: number | null;
  projectAlphanumericCode: string | null;
  project: string | null;
  subProjectid: number | null;
  subProjectAlphanumericCode: string | null;
  subProject: string | null;
  projectPhaseid: number | null;
  phaseAlphanumericCode: string | null;
  projectPhase: string | null;
  shiftId: number | null;
  shift: string | null;
  freeDimension1Id: number | null;
  freeDimension1: string | null;
  freeDimension2Id: number | null;
  freeDimension2: string | null;
  freeText: string | null;
  timeCategoryId: number;
  timeCategory: string;
  timeCategoryTypeId: "O" | "T" | "P" | "S";
  timeCategoryType: string;
  timeCategoryPayable: 0 | 1;
  qty: number;
  uid: number;
  externalId: string | null;
  correlationId: string | null;
  externalStatusCode: string | null;
  lastUpdatedOn: string;
  recordStateKey: string;
}

/** The levels of approval by their numbers, 1 to 4. */
export const levels: readonly Level[] = ["One", "Two", "Three", "Four"];

/** Page: recordStateKey, made of uid, time category and hours. */
export function stateKey({ uid, timeCategoryId, qty }: TimeRow): string {
  return `${uid}_${timeCategoryId}_${qty.toFixed(2)}`;
}
