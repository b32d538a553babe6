import { rowStamp } from "./clock.ts";
import { nextGuid, rowOf } from "./data.ts";
import type { CollectionName, SeveraData } from "./data.ts";
import type { FieldRule } from "./field-rules.ts";
import { isObject } from "./json.ts";
import type { Json, JsonObject, Row } from "./json.ts";
import { models } from "./models.ts";

/** Adds a row: fields left out get their initial value, guid and timestamps are filled in. */
export function addRow(
  data: SeveraData,
  collection: CollectionName,
  fields: JsonObject,
  now: number,
): Row {
  const { fields: rules } = models[collection];
  const blank = Object.entries(rules).map(([name, rule]): [string, Json] => [
    name,
    structuredClone(rule.initial),
  ]);
  const stamps =
    "createdDateTime" in rules
      ? { createdDateTime: rowStamp(now), lastUpdatedDateTime: rowStamp(now) }
      : {};
  const guid = typeof fields["guid"] === "string" ? fields["guid"] : nextGuid(data, collection);
  const row: Row = { ...Object.fromEntries(blank), ...stamps, ...fields, guid };
  data[collection].set(guid, row);
  return row;
}

/** Writes new values into a row and moves its lastUpdatedDateTime to now. */
export function changeRow(row: Row, changes: JsonObject, now: number): void {
  Object.assign(row, changes, { lastUpdatedDateTime: rowStamp(now) });
}

/**
 * A row as an answer shows it: references grow into the sub-models of the rows they refer to, with
 * the values those rows have now, and derived fields are worked out.
 */
export function present(data: SeveraData, collection: CollectionName, row: Row): JsonObject {
  const { fields, derive } = models[collection];
  const look = (name: CollectionName, guid: string): Row | undefined => rowOf(data, name, guid);
  const shown: JsonObject = { ...row, ...derive?.(row, look) };
  for (const [name, rule] of Object.entries(fields)) {
    shown[name] = expanded(data, rule, shown[name] ?? null);
  }
  return shown;
}

function expanded(data: SeveraData, rule: FieldRule, value: Json): Json {
  if (rule.kind !== "ref" || rule.to === undefined || rule.shows === undefined) return value;
  if (!isObject(value) || typeof value["guid"] !== "string") return value;
  const target = rowOf(data, rule.to, value["guid"]);
  return target === undefined ? value : rule.shows(target);
}
