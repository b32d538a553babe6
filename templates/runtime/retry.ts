import { type ClientError, isClientError } from "./errors.js";
import type { Operation } from "./operation.js";

const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 425, 500, 502, 503, 504]);
const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 8_000;

/** Whether doing it twice is as good as doing it once. */
export function isRepeatable(operation: Operation, idempotencyKey: string | undefined): boolean {
  if (idempotencyKey !== undefined) return true;
  if (operation.retry !== undefined) return operation.retry !== "never";
  return operation.method !== "POST" && operation.method !== "PATCH";
}

/** Whether an attempt that failed like this may be sent again. */
export function mayRetry(error: unknown, isRepeatableCall: boolean, attempt: number): boolean {
  if (!isClientError(error)) return false;
  return isRefusedUnprocessed(error) || (isRepeatableCall && isTransient(error, attempt));
}

/** The server did nothing: the call never reached it, or it turned the call away. */
function isRefusedUnprocessed(error: ClientError): boolean {
  return (
    (error.kind === "network" && error.code === "connect") ||
    (error.kind === "rate-limit" && error.code === "too-many-requests")
  );
}

function isTransient(error: ClientError, attempt: number): boolean {
  switch (error.kind) {
    case "http":
      return error.code === "status" && TRANSIENT_STATUS.has(error.status);
    case "network":
      return error.code === "reset" || error.code === "unknown";
    case "timeout":
      return error.code === "attempt";
    case "parse":
      // A proxy may have cut or swallowed the answer once; twice is no accident.
      return attempt === 1 && ["empty", "truncated", "invalid"].includes(error.code);
    default:
      return false;
  }
}

/** Milliseconds before the next attempt: full jitter, so that clients that failed together don't come back together. */
export function backoff(attempt: number, random: () => number): number {
  return random() * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempt - 1));
}
