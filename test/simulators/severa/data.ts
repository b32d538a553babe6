import type { Row } from "./json.ts";

/** Names of the collections the simulator keeps. */
export const collectionNames = [
  "customers",
  "contactPersons",
  "addresses",
  "users",
  "projects",
  "phases",
  "workTypes",
  "workHours",
  "deletedWorkHours",
  "invoiceStatuses",
  "invoices",
  "invoiceRows",
  "holidays",
] as const;

/** Name of one collection. */
export type CollectionName = (typeof collectionNames)[number];

/** Everything the simulated organisation holds. Tests may read and change all of it. */
export type SeveraData = Readonly<Record<CollectionName, Map<string, Row>>> & {
  /** Days closed for a user, as "userGuid/yyyy-MM-dd" (guide: "Import work hours"). */
  readonly closedDays: Set<string>;
  /** Work types of a phase, by phase guid; a phase that isn't named has all active ones. */
  readonly phaseWorkTypes: Map<string, readonly string[]>;
  /** How many guids each collection has used up; guids of deleted rows never come back. */
  readonly serials: Map<CollectionName, number>;
};

/** Data without a single row. */
export function emptyData(): SeveraData {
  const maps = Object.fromEntries(collectionNames.map((name) => [name, new Map<string, Row>()]));
  return {
    ...(maps as Record<CollectionName, Map<string, Row>>),
    closedDays: new Set(),
    phaseWorkTypes: new Map(),
    serials: new Map(),
  };
}

/**
 * A guid nobody has had yet. Guids of a collection ascend in the order of creation, which is the
 * order in which lists answer.
 */
export function nextGuid(data: SeveraData, collection: CollectionName): string {
  const serial = (data.serials.get(collection) ?? 0) + 1;
  data.serials.set(collection, serial);
  const kind = String(collectionNames.indexOf(collection) + 1).padStart(8, "0");
  return `${kind}-0000-4000-8000-${serial.toString(16).padStart(12, "0")}`;
}

/** The row under a guid, in any letter case. */
export function rowOf(data: SeveraData, collection: CollectionName, guid: string): Row | undefined {
  const rows = data[collection];
  return rows.get(guid) ?? rows.get(guid.toLowerCase());
}

/** All rows of a collection, ascending by guid. */
export function rowsOf(data: SeveraData, collection: CollectionName): Row[] {
  return [...data[collection].values()].sort((a, b) => (a.guid < b.guid ? -1 : 1));
}
