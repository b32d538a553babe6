import type { JsonObject } from "../severa/json.ts";
import type { UnknownNames } from "./form-fields.ts";

/** The collections of the reference, each under the name in its path. */
export const collectionNames = [
  "customers",
  "contactPersons",
  "users",
  "userRoles",
  "defaultSalaryTypes",
  "userSkills",
  "departments",
  "projects",
  "projectStatuses",
  "projectTypes",
  "projectTags",
  "workOrders",
  "workOrderTypes",
  "workOrderTags",
  "workOrderStatuses",
  "priceLists",
] as const;

/** Name of one collection. */
export type CollectionName = (typeof collectionNames)[number];

/**
 * All rows, by _id; user roles by userRoleId, as they have no _id. Tests may read and change them.
 * A row holds more than answers show, see shown.ts.
 */
export type SeventimeData = Readonly<Record<CollectionName, Map<string, JsonObject>>>;

/** All that one simulated Seven Time holds between two calls. */
export interface SeventimeState {
  readonly clientSecret: string;
  readonly unknownNames: UnknownNames;
  readonly data: SeventimeData;
  /** An _id nobody has had yet: 24 hexadecimal digits that ascend. */
  readonly nextId: () => string;
}

/** The account all rows belong to. */
export const systemAccount = "5112826056d961c030000001";

/** Collections without a single row. */
export function emptyData(): SeventimeData {
  const maps = collectionNames.map((name) => [name, new Map<string, JsonObject>()]);
  return Object.fromEntries(maps) as Record<CollectionName, Map<string, JsonObject>>;
}

/** Hands out ids in the form of the samples. */
export function createIds(): () => string {
  let serial = 0;
  return () => {
    serial += 1;
    return `5fb7bcd0ab7bb01d${serial.toString(16).padStart(8, "0")}`;
  };
}
