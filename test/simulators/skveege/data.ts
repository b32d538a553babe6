import { textOf } from "../severa/json.ts";
import type { JsonObject } from "../severa/json.ts";
import type { Clock } from "../severa/clock.ts";
import type { withDefaults } from "./options.ts";

/** The collections with lists, each under the name in its path. */
export const collectionNames = ["contacts", "orders", "binders", "payments", "agreements"] as const;

/** Name of one collection. */
export type CollectionName = (typeof collectionNames)[number];

/** What ids begin with, as in the examples; organizations are not told from accounts there. */
const prefixes = {
  contacts: "con",
  orders: "ord",
  binders: "ohlr",
  payments: "pay",
  agreements: "agt",
  organizations: "acct",
} as const;

/** All that one simulated Skveege knows, by id. Tests may read and change all of it. */
export interface SkveegeData extends Readonly<Record<CollectionName, Map<string, JsonObject>>> {
  /** The one account, under accountId; empty once it is deleted. */
  readonly accounts: Map<string, JsonObject>;
  /** The account's own organization, if any, and one of somebody else. */
  readonly organizations: Map<string, JsonObject>;
  /** Longitude and latitude of contacts, by contact id, for "nearby" and plans; no answer shows it. */
  readonly coordinates: Map<string, readonly [number, number]>;
}

/** All that one simulated Skveege holds between two calls. */
export interface SkveegeState {
  readonly options: ReturnType<typeof withDefaults>;
  readonly clock: Clock;
  readonly data: SkveegeData;
  /** An id nobody has had yet. */
  readonly nextId: (collection: keyof typeof prefixes) => string;
}

/** The id of the one account. */
export const accountId = "acct_7B10MYfEnPp6r";

/** Data without a single row. */
export function emptyData(): SkveegeData {
  return {
    contacts: new Map(),
    orders: new Map(),
    binders: new Map(),
    payments: new Map(),
    agreements: new Map(),
    accounts: new Map(),
    organizations: new Map(),
    coordinates: new Map(),
  };
}

/** Hands out ids such as con_000000001. */
export function createIds(): SkveegeState["nextId"] {
  const serials = new Map<string, number>();
  return (collection) => {
    const serial = 1 + (serials.get(collection) ?? 0);
    serials.set(collection, serial);
    return `${prefixes[collection]}_${String(serial).padStart(9, "0")}`;
  };
}

/** The id in the account's role ORGROLE_…_USER (section "Account"); undefined without one. */
export function ownOrganizationId(data: SkveegeData): string | undefined {
  const roles = [data.accounts.get(accountId)?.["roles"] ?? []].flat();
  return roles.map((role) => /^ORGROLE_(.+)_USER$/.exec(textOf(role))?.[1]).find(Boolean);
}

/** The base currency of the account's organization, and DKK without one. */
export function baseCurrency(data: SkveegeData): string {
  const own = data.organizations.get(ownOrganizationId(data) ?? "");
  return textOf(own?.["baseCurrency"] ?? "DKK");
}

/** The simulator's date as YYYY-MM-DD. */
export function today(clock: Clock, days = 0): string {
  return new Date(clock.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The simulator's time in the form of the examples. */
export function timestamp(clock: Clock): string {
  return `${new Date(clock.now()).toISOString().slice(0, 19)}Z`;
}
