import { json } from "../http-server.ts";
import type { HttpAnswer } from "../http-server.ts";
import { rowOf } from "./data.ts";
import type { CollectionName } from "./data.ts";
import type { ErrorDetail } from "./errors.ts";
import { inBody, invalidParameter, invalidRequest, notFound } from "./errors.ts";
import { isObject, member } from "./json.ts";
import type { JsonObject, Row } from "./json.ts";
import { jsonBody } from "./json-body.ts";
import { models } from "./models.ts";
import { readPatch } from "./patch-document.ts";
import { readValue } from "./read-value.ts";
import { route } from "./route.ts";
import type { Route } from "./route.ts";
import type { Call } from "./state.ts";
import { addRow, changeRow, present } from "./store.ts";

/** What sets the operations on one kind of row apart from those on another. */
export interface RowSpec {
  readonly path: string;
  readonly scope: string;
  readonly collection: CollectionName;
  /** Refuses to touch a row at all. */
  readonly guard?: (call: Call, row: Row) => void;
  /** Judges the values a row is about to get; for a change they include the unchanged ones. */
  readonly check?: (call: Call, values: JsonObject) => void;
  /** Values of a new row that the body doesn't decide. */
  readonly extra?: (call: Call, values: JsonObject) => JsonObject;
  /** Runs before a row is deleted. */
  readonly beforeDelete?: (call: Call, row: Row) => void;
}

/** The row a placeholder names, or 404. */
export function rowAt(call: Call, collection: CollectionName, parameter: string): Row {
  const guid = call.params[parameter] ?? "";
  const row = rowOf(call.state.data, collection, guid);
  if (row === undefined) throw notFound(parameter, guid);
  return row;
}

/** GET of one row. */
export function getRoute({ path, scope, collection }: RowSpec): Route {
  return route("GET", path, scope, (call) =>
    json(200, present(call.state.data, collection, rowAt(call, collection, "guid"))),
  );
}

/** POST of a new row: 201 with the row, or 400 with one detail per offending field. */
export function createRoute(spec: RowSpec): Route {
  const { path, scope, collection, check, extra } = spec;
  return route("POST", path, scope, (call): HttpAnswer => {
    const values = readNew(call, collection);
    check?.(call, values);
    const { data, clock } = call.state;
    const fields = { ...values, ...extra?.(call, values) };
    const row = addRow(data, collection, fields, clock.now());
    return json(201, present(data, collection, row));
  });
}

/** PATCH of one row (guide: "Updating"): 200 with a list of the one row changed. */
export function patchRoute({ path, scope, collection, guard, check }: RowSpec): Route {
  return route("PATCH", path, scope, (call): HttpAnswer => {
    const { state } = call;
    const row = rowAt(call, collection, "guid");
    const changes = readPatch(state, models[collection], jsonBody(call.request));
    guard?.(call, row);
    check?.(call, { ...row, ...changes });
    if (Object.keys(changes).length > 0) changeRow(row, changes, state.clock.now());
    return json(200, [present(state.data, collection, row)]);
  });
}

/** DELETE of one row: 204. */
export function deleteRoute({ path, scope, collection, guard, beforeDelete }: RowSpec): Route {
  return route("DELETE", path, scope, (call): HttpAnswer => {
    const row = rowAt(call, collection, "guid");
    guard?.(call, row);
    beforeDelete?.(call, row);
    call.state.data[collection].delete(row.guid);
    return { status: 204 };
  });
}

/** Reads a new row from the body. Read-only and unknown members are passed over. */
function readNew(call: Call, collection: CollectionName): JsonObject {
  const body = jsonBody(call.request);
  if (!isObject(body)) throw invalidRequest("The body is not an object.");
  const { fields, required } = models[collection];
  const values: JsonObject = {};
  const problems: ErrorDetail[] = [];
  for (const [name, rule] of Object.entries(fields)) {
    const sent = member(body, name);
    if ((sent ?? null) === null && required.includes(name)) {
      problems.push(inBody(name, `The field ${name} is required.`));
    } else if (sent !== undefined && rule.writable) {
      const read = readValue(call.state, rule, sent, name);
      if ("problem" in read) problems.push(read.problem);
      else values[name] = read.value;
    }
  }
  if (problems.length > 0) throw invalidParameter(...problems);
  return values;
}
