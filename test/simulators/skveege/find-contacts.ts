import { FormError } from "../seventime/form-body.ts";
import { isObject, textOf } from "../severa/json.ts";
import type { JsonObject } from "../severa/json.ts";
import type { Call } from "./route.ts";

/** The parameter "search" of section "List all contacts": text anywhere in a contact. */
export function searched(rows: JsonObject[], query: URLSearchParams): JsonObject[] {
  const wanted = (query.get("search") ?? "").toLowerCase();
  if (wanted === "") return rows;
  return rows.filter((row) => {
    const { id: _, meta, ...fields } = row;
    const values = [...Object.values(fields), ...(isObject(meta) ? Object.values(meta) : [])];
    return values.some((value) => textOf(value).toLowerCase().includes(wanted));
  });
}

/**
 * The parameter "nearby" of section "List all contacts": longitude and latitude, as the example of
 * section "Plan" orders them. Contacts without a known place come last. Together with "search" it
 * is refused; that the section also rules out errors is taken to mean lists without that mistake.
 */
export function nearest(rows: JsonObject[], { query, state }: Call): JsonObject[] {
  const nearby = query.get("nearby") ?? "";
  if (nearby === "") return rows;
  if ((query.get("search") ?? "") !== "") {
    throw new FormError("nearby", "'nearby' can't be combined with 'search'.");
  }
  const [longitude = NaN, latitude = NaN, ...more] = nearby.split(",").map(Number);
  if (Number.isNaN(longitude + latitude) || more.length > 0) return rows;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const distance = (row: JsonObject): number => {
    const [x, y] = state.data.coordinates.get(textOf(row["id"] ?? null)) ?? [Infinity, Infinity];
    return Math.min(Number.MAX_VALUE, Math.hypot((x - longitude) * shrink, y - latitude));
  };
  return rows.toSorted((a, b) => distance(a) - distance(b));
}
