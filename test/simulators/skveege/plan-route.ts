import { readFields, requireFields, date, filled } from "../seventime/form-fields.ts";
import { textOf } from "../severa/json.ts";
import type { JsonObject } from "../severa/json.ts";
import { ok } from "./route.ts";
import type { Call, Route } from "./route.ts";

const DAY = 86_400_000;

/** Section "Plan": what an account has to do on a date, read only. */
export const planRoute: Route = {
  method: "GET",
  path: "/plan",
  query: ["date", "accountId"],
  handle: (call) => ok(planOf(call)),
};

function planOf({ state, query }: Call): JsonObject {
  const { data } = state;
  const values = readFields(new Map(query), { date, accountId: filled }, "ignore");
  requireFields(values, "date", "accountId");
  const day = textOf(values["date"] ?? null);
  const agreements = [...data.agreements.values()].filter(
    (row) => row["accountId"] === values["accountId"] && isPlanned(row, day),
  );
  const ids = [...new Set(agreements.map((row) => textOf(row["contactId"] ?? null)))];
  const contacts = ids.flatMap((id) => data.contacts.get(id) ?? []);
  const path = ids.flatMap((id) => {
    const place = data.coordinates.get(id);
    return place === undefined ? [] : [[...place]];
  });
  return { date: day, path, contacts, agreements };
}

/** On nextDate if there is one, else by the recurrence from startDate on: daily, weekly or once. */
function isPlanned(row: JsonObject, day: string): boolean {
  const [start, end] = [textOf(row["startDate"] ?? null), textOf(row["endDate"] ?? null)];
  if (row["archived"] === true || day < start || (end !== "" && day > end)) return false;
  if (row["nextDate"] !== null) return row["nextDate"] === day;
  const rule = textOf(row["recurrenceRule"] ?? null);
  const unit = { DAILY: 1, WEEKLY: 7 }[/FREQ=(DAILY|WEEKLY)/.exec(rule)?.[1] ?? ""];
  const interval = Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1);
  const days = (Date.parse(day) - Date.parse(start)) / DAY;
  return unit === undefined ? days === 0 : days % (unit * interval) === 0;
}
