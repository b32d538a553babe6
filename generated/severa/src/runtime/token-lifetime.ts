import { valueAt } from "./json-pointer.js";

const LONGEST_LIFETIME = 86_400_000;

/** Where an answer says how long a token lives. */
export interface LifetimePlace {
  readonly pointer: string;
  readonly unit: "seconds" | "instant";
}

/** Milliseconds that a token lives. Only a number, or digits, or a whole instant counts; anything else is unknown rather than never or always. */
export function lifetimeAt(
  body: unknown,
  places: readonly LifetimePlace[] | undefined,
  now: number,
): number | undefined {
  for (const { pointer, unit } of places ?? []) {
    const value = valueAt(body, pointer);
    const isDigits = typeof value === "number" || /^\d+(\.\d+)?$/.test(String(value));
    const isInstant = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(String(value));
    let lifetime = NaN;
    if (unit === "seconds" && isDigits) lifetime = Number(value) * 1000;
    // An instant in the past says that the clocks differ, not that the token is dead.
    if (unit === "instant" && isInstant) lifetime = Date.parse(String(value)) - now || NaN;
    if (Number.isFinite(lifetime) && (unit === "seconds" || lifetime > 0)) {
      return Math.min(lifetime, LONGEST_LIFETIME);
    }
  }
  return undefined;
}
