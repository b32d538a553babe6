import { textOf } from "../severa/json.ts";
import type { Json, JsonObject } from "../severa/json.ts";
import { FormError } from "./form-body.ts";

/**
 * The number of a new row as text: the one sent, if nobody has it yet, else the next one (sections
 * "Create a Customer", "Create a Project", "Create a Work order").
 */
export function numberFor(
  rows: ReadonlyMap<string, JsonObject>,
  field: string,
  sent: Json | undefined,
): string {
  const taken = [...rows.values()].map((row) => textOf(row[field] ?? null));
  const wanted = textOf(sent ?? null);
  if (wanted === "") return String(1 + Math.max(1000, ...taken.map((value) => Number(value) || 0)));
  if (!taken.includes(wanted)) return wanted;
  throw new FormError(field, `${field} '${wanted}' is in use already.`);
}
