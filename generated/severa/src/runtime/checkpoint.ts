import { PaginationError } from "./errors.js";
import { checksum } from "./page-cursor.js";

const VERSION = 1;

/** Where the next run of a synchronisation goes on: plain JSON, to be stored with the rows. */
export interface Checkpoint {
  readonly version: number;
  /** Operation and criteria it belongs to. */
  readonly operation: string;
  readonly criteria: number;
  /** From when on the next run asks for changes. */
  readonly since: string;
  /** What has been delivered of the rows changed since then: id and instant of the change. */
  readonly seen: readonly (readonly [id: string | number, changed: string])[];
}

/** Where a synchronisation begins: where an earlier one ended, at an instant, or (undefined) with all rows there are. */
export type SyncStart = Checkpoint | Date | string | undefined;

/** Milliseconds since 1970 of an instant as vendors write it, without a zone in UTC; undefined where it is none. */
export function instantOf(text: unknown): number | undefined {
  if (typeof text !== "string") return undefined;
  const time = Date.parse(/[zZ]$|[+-]\d\d:?\d\d$|GMT$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** Makes the checkpoint of a finished run. */
export const checkpointOf = (
  operation: string,
  criteria: unknown,
  since: number,
  seen: Checkpoint["seen"],
): Checkpoint => ({
  version: VERSION,
  operation,
  criteria: checksum(criteria),
  since: new Date(since).toISOString(),
  seen,
});

/**
 * The instant to ask from, and what need not be delivered again.
 * @throws {@link PaginationError} `invalid-cursor` when the checkpoint is one of another operation or other criteria.
 */
export function beginningOf(
  start: SyncStart,
  operation: string,
  criteria: unknown,
): { readonly since: string | undefined; readonly seen: Checkpoint["seen"] } {
  if (start === undefined || typeof start === "string") return { since: start, seen: [] };
  if (start instanceof Date) return { since: start.toISOString(), seen: [] };
  const isOurs =
    start.version === VERSION &&
    start.operation === operation &&
    start.criteria === checksum(criteria) &&
    instantOf(start.since) !== undefined &&
    Array.isArray(start.seen);
  if (isOurs) return start;
  throw new PaginationError(
    "invalid-cursor",
    "The checkpoint is none of this operation with these criteria; its instant alone can be a start all the same.",
    { operationId: operation },
  );
}
