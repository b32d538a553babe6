import type { JsonObject } from "../severa/json.ts";
import { isObject } from "../severa/json.ts";
import type { CollectionName } from "./data.ts";

/** Fields the samples of the users and of the work order statuses don't have; filters need them. */
const neverShown: Partial<Record<CollectionName, readonly string[]>> = {
  users: ["department", "defaultSalaryType", "userSkills"],
  workOrderStatuses: ["status"],
};

/** Fields that only the samples of single rows have. */
const shownAlone: Partial<Record<CollectionName, readonly string[]>> = {
  contactPersons: ["systemAccount"],
  projects: ["systemAccount"],
  workOrders: ["systemAccount", "relations"],
};

/** A row as an answer shows it: the samples of lists have fewer fields than those of single rows. */
export function shown(
  collection: CollectionName,
  row: JsonObject,
  where: "list" | "alone",
): JsonObject {
  const { permissions } = row;
  if (collection === "projects" && where === "list" && isObject(permissions)) {
    const { permDepartments: _, ...rest } = permissions;
    return without({ ...row, permissions: rest }, collection, where);
  }
  return without(row, collection, where);
}

function without(row: JsonObject, collection: CollectionName, where: "list" | "alone"): JsonObject {
  const hidden = new Set([
    ...(neverShown[collection] ?? []),
    ...(where === "list" ? (shownAlone[collection] ?? []) : []),
  ]);
  return Object.fromEntries(Object.entries(row).filter(([name]) => !hidden.has(name)));
}
