import type { Json, JsonObject } from "../severa/json.ts";
import { textOf } from "../severa/json.ts";
import type { CollectionName, SeventimeState } from "./data.ts";
import { Refusal } from "./errors.ts";
import { shown } from "./shown.ts";

/** From the value of a query parameter, the test its rows must pass. */
type Filter = (value: string) => (row: JsonObject) => boolean;

/** The most rows any list answers; there is no way to ask for the next ones. */
export const mostRows = 100;

const sorting = ["sortBy", "sortDirection"];

/** The query parameters of the sections "Get …"; a row fits when it has exactly that value. */
const filters: Partial<Record<CollectionName, Readonly<Record<string, Filter>>>> = {
  customers: same("name", "customerNumber", "organizationNumber", "city"),
  contactPersons: { customerId: (value) => (row) => row["customer"] === value },
  users: {
    name: (value) => (row) => `${text(row, "firstName")} ${text(row, "lastName")}` === value,
    personNumber: (value) => (row) => text(row, "personalNumber") === value,
    userRole: (value) => (row) => text(row, "userRoleId") === value,
    isActive: byFlag("isActive"),
    isActivated: byFlag("isActivated"),
    userSkills: (value) => (row) => [row["userSkills"]].flat().includes(value),
    ...same("department", "defaultSalaryType"),
  },
  projects: same("name", "projectNumber"),
  workOrders: {
    ...same("title", "workOrderNumber"),
    projectId: (value) => (row) => row["project"] === value,
  },
};

/** The rows of a list: filtered, sorted, and only then cut off after 100. */
export function listed(
  state: SeventimeState,
  collection: CollectionName,
  query: URLSearchParams,
): JsonObject[] {
  const known = filters[collection] ?? {};
  const unknown = [...query.keys()].find((name) => !(name in known) && !sorting.includes(name));
  if (unknown !== undefined && state.unknownNames === "refuse") {
    throw new Refusal(400, `The query parameter ${unknown} is not known.`);
  }
  if (collection === "contactPersons" && !query.get("customerId")) {
    throw new Refusal(400, "customerId is required.");
  }
  const wanted = Object.entries(known).flatMap(([name, fits]) => {
    const value = query.get(name) ?? "";
    return value === "" ? [] : [fits(value)];
  });
  const rows = [...state.data[collection].values()];
  const fitting = rows.filter((row) => wanted.every((fits) => fits(row)));
  return sorted(fitting, query)
    .slice(0, mostRows)
    .map((row) => shown(collection, row, "list"));
}

function same(...names: readonly string[]): Record<string, Filter> {
  return Object.fromEntries(
    names.map((name): [string, Filter] => [name, (value) => (row) => text(row, name) === value]),
  );
}

/** Section "Get Users": the value must be a boolean. */
function byFlag(name: string): Filter {
  return (value) => {
    if (value !== "true" && value !== "false") throw new Refusal(400, `${name} must be a boolean.`);
    return (row) => row[name] === (value === "true");
  };
}

/** Sorts by one field: numbers by value, text by character, rows without the field first. */
function sorted(rows: readonly JsonObject[], query: URLSearchParams): JsonObject[] {
  const direction = query.get("sortDirection") ?? "";
  if (!["", "ascending", "descending"].includes(direction)) {
    throw new Refusal(400, "sortDirection must be ascending or descending.");
  }
  const field = query.get("sortBy") ?? "";
  if (field === "") return [...rows];
  const sign = direction === "descending" ? -1 : 1;
  return rows.toSorted((a, b) => sign * order(a[field] ?? null, b[field] ?? null));
}

function order(a: Json, b: Json): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function text(row: JsonObject, name: string): string {
  return textOf(row[name] ?? null);
}
