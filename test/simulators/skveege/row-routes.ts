import type { Fields } from "../seventime/form-fields.ts";
import { requireFields } from "../seventime/form-fields.ts";
import type { JsonObject } from "../severa/json.ts";
import type { CollectionName, SkveegeData } from "./data.ts";
import { notFound } from "./errors.ts";
import { agreementFields, binderFields, contactFields, merged } from "./fields.ts";
import { nearest, searched } from "./find-contacts.ts";
import { pageOf } from "./paging.ts";
import { empty, ok, readBody } from "./route.ts";
import type { Call, Route } from "./route.ts";
import { newAgreement, newBinder, newContact } from "./new-rows.ts";

const paging = ["size", "page"];

/** Sections "Contact", "Binder" and "Agreement". */
export const plainRoutes: readonly Route[] = [
  listRoute("contacts", ["search", "nearby"], (rows, call) =>
    nearest(searched(rows, call.query), call),
  ),
  ...keepRoutes("contacts", () => contactFields, newContact, "name"),
  listRoute("binders"),
  ...keepRoutes("binders", () => binderFields, newBinder, "name"),
  listRoute("agreements"),
  ...keepRoutes("agreements", agreementFields, newAgreement, "currency", "contactId", "startDate"),
];

/** The sections "List all …": a bare array. */
export function listRoute(
  collection: CollectionName,
  query: readonly string[] = [],
  select: (rows: JsonObject[], call: Call) => JsonObject[] = (rows) => rows,
): Route {
  return {
    method: "GET",
    path: `/${collection}`,
    query: [...paging, ...query],
    handle: (call) => {
      const rows = [...call.state.data[collection].values()];
      return ok(pageOf(select(rows, call), call.query));
    },
  };
}

/** The sections "Retrieve a …". */
export function getRoute(collection: CollectionName): Route {
  const path = `/${collection}/{id}`;
  return { method: "GET", path, handle: (call) => ok(rowAt(call, collection)) };
}

/** The row whose id is in the path, or a refusal with 404. */
export function rowAt({ state, id }: Call, collection: CollectionName): JsonObject {
  const row = state.data[collection].get(id);
  if (row === undefined) throw notFound(collection.slice(0, -1), id);
  return row;
}

/**
 * Create, retrieve, update and delete. Updates leave out what isn't sent, even what their tables
 * call required, as the text and the examples of the sections "Update …" do.
 */
function keepRoutes(
  collection: "contacts" | "binders" | "agreements",
  fieldsFor: (data: SkveegeData) => Fields,
  blank: (id: string) => JsonObject,
  ...required: readonly string[]
): Route[] {
  const [all, one] = [`/${collection}`, `/${collection}/{id}`];
  const create = (call: Call): JsonObject => {
    const { data, nextId } = call.state;
    const values = readBody(call, fieldsFor(data));
    requireFields(values, ...required);
    const id = nextId(collection);
    const row = merged(blank(id), values);
    data[collection].set(id, row);
    return row;
  };
  const update = (call: Call): JsonObject => {
    const row = rowAt(call, collection);
    return Object.assign(row, merged(row, readBody(call, fieldsFor(call.state.data))));
  };
  const remove = (call: Call): void => {
    rowAt(call, collection);
    call.state.data[collection].delete(call.id);
  };
  return [
    { method: "POST", path: all, handle: (call) => ok(create(call)) },
    getRoute(collection),
    { method: "POST", path: one, handle: (call) => ok(update(call)) },
    { method: "DELETE", path: one, handle: (call) => (remove(call), empty) },
  ];
}
