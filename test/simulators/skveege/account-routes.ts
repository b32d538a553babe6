import type { JsonObject } from "../severa/json.ts";
import { requireFields } from "../seventime/form-fields.ts";
import { accountId, ownOrganizationId, timestamp } from "./data.ts";
import type { SkveegeState } from "./data.ts";
import { notFound, Refusal } from "./errors.ts";
import { accountFields, merged, organizationFields } from "./fields.ts";
import { empty, ok, readBody } from "./route.ts";
import type { Call, Route } from "./route.ts";
import { newOrganization } from "./new-rows.ts";

/**
 * Sections "Account" and "Organization". Reading the organization has no id in its path and the
 * singular form, the other operations have the plural.
 */
export const accountRoutes: readonly Route[] = [
  { method: "GET", path: "/account", handle: ({ state }) => ok(account(state)) },
  { method: "POST", path: "/account", handle: (call) => ok(updateAccount(call)) },
  {
    method: "DELETE",
    path: "/account",
    handle: ({ state }) => {
      account(state);
      state.data.accounts.delete(accountId);
      return empty;
    },
  },
  { method: "POST", path: "/organizations", handle: (call) => ok(createOrganization(call)) },
  {
    method: "GET",
    path: "/organization",
    handle: ({ state }) => ok(organization(state, ownOrganizationId(state.data) ?? "")),
  },
  {
    method: "POST",
    path: "/organizations/{id}",
    handle: (call) => {
      const row = organization(call.state, call.id);
      return ok(Object.assign(row, readBody(call, organizationFields)));
    },
  },
  {
    method: "DELETE",
    path: "/organizations/{id}",
    handle: ({ state, id }) => {
      organization(state, id);
      state.data.organizations.delete(id);
      relate(state, undefined);
      return empty;
    },
  },
];

function account({ data }: SkveegeState): JsonObject {
  const row = data.accounts.get(accountId);
  if (row === undefined) throw notFound("account", accountId);
  return row;
}

/** A new email address has to be validated again (example of section "Update an account"). */
function updateAccount(call: Call): JsonObject {
  const row = account(call.state);
  const values = readBody(call, accountFields);
  const moved = values["email"] !== undefined && values["email"] !== row["email"];
  return Object.assign(row, merged(row, values), moved ? { emailValidated: false } : {});
}

/** Section "Create an organization": only for an account without one, which it then belongs to. */
function createOrganization(call: Call): JsonObject {
  const { data, clock, nextId } = call.state;
  account(call.state);
  if (ownOrganizationId(data) !== undefined) {
    throw new Refusal(403, "The account is related to an organization already.");
  }
  const values = readBody(call, organizationFields);
  requireFields(values, "name");
  const id = nextId("organizations");
  const row = { ...newOrganization(id, timestamp(clock)), ...values };
  data.organizations.set(id, row);
  relate(call.state, id);
  return row;
}

/** Section "Organization": other organizations than the account's own can't be reached. */
function organization({ data }: SkveegeState, id: string): JsonObject {
  const row = data.organizations.get(id);
  if (row === undefined) throw notFound("organization", id);
  if (id === ownOrganizationId(data)) return row;
  throw new Refusal(403, "The organization isn't the one of the account.");
}

function relate(state: SkveegeState, id: string | undefined): void {
  const row = state.data.accounts.get(accountId);
  if (row === undefined) return;
  row["roles"] = ["ROLE_USER", ...(id === undefined ? [] : [`ORGROLE_${id}_USER`])];
}
