import type { PageState } from "../plugins/contract.js";
import { fromBase64Url, toBase64Url } from "./base64.js";
import { PaginationError } from "./errors.js";

const VERSION = 1;

/** A short number that differs, in all likelihood, for different criteria; the order of members doesn't matter. */
export function checksum(criteria: unknown): number {
  const text = JSON.stringify(criteria, (_name, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
      : value,
  );
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return sum;
}

/** A page's state as a text that can be stored and passed on; it is bound to the operation and its criteria. */
export function sealCursor(operationId: string, sum: number, state: PageState): string {
  return toBase64Url(JSON.stringify([VERSION, operationId, sum, state]));
}

/**
 * The state in a cursor.
 * @throws {@link PaginationError} `invalid-cursor` when it is none, or of another operation or other criteria.
 */
export function openCursor(cursor: string, operationId: string, sum: number): PageState {
  let content: unknown;
  try {
    content = JSON.parse(fromBase64Url(cursor));
  } catch {
    content = undefined;
  }
  const [version, id, itsSum, state] = Array.isArray(content) ? (content as unknown[]) : [];
  if (version !== VERSION || id !== operationId || itsSum !== sum) {
    throw new PaginationError(
      "invalid-cursor",
      "The cursor is none of this operation with these criteria.",
      { operationId },
    );
  }
  return state as PageState;
}
