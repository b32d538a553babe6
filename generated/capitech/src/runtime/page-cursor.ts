import type { PageState } from "../plugins/contract.js";
import { fromBase64, toBase64, urlSafe } from "./base64.js";
import { PaginationError } from "./errors.js";
import { isObject } from "./json-pointer.js";

const VERSION = 1;

/** A short number that differs, in all likelihood, for different criteria; the order of members doesn't matter. */
export function checksum(criteria: unknown): number {
  const text = JSON.stringify(criteria, (_name, value: unknown) =>
    isObject(value) && !Array.isArray(value) ? Object.entries(value).sort() : value,
  );
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return sum;
}

/** A page's state as a text that can be stored and passed on; it is bound to the operation and its criteria. */
export const sealCursor = (operationId: string, sum: number, state: PageState): string =>
  urlSafe(toBase64(JSON.stringify([VERSION, operationId, sum, state])));

/**
 * The state in a cursor.
 * @throws {@link PaginationError} `invalid-cursor` when it is none, or of another operation or other criteria.
 */
export function openCursor(cursor: string, operationId: string, sum: number): PageState {
  try {
    const [version, id, itsSum, state] = JSON.parse(fromBase64(cursor)) as unknown[];
    if (version === VERSION && id === operationId && itsSum === sum) return state as PageState;
  } catch {
    // Not even a cursor: refused with those of other lists.
  }
  throw new PaginationError("invalid-cursor", "the cursor is none of this list and its criteria");
}
