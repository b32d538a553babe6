import { type ClientError, isClientError } from "./errors.js";
import type { Operation } from "./operation.js";

const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 425, 500, 502, 503, 504]);
const TRANSIENT_PARSE: ReadonlySet<string> = new Set(["empty", "truncated", "invalid"]);
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
  const { kind, code } = error;
  if (kind === "http") return code === "status" && TRANSIENT_STATUS.has(error.status);
  if (kind === "network") return code === "reset" || code === "unknown";
  // A proxy may have cut or swallowed the answer once; twice is no accident.
  if (kind === "parse") return attempt === 1 && TRANSIENT_PARSE.has(code);
  return kind === "timeout" && code === "attempt";
}

/** Milliseconds before the next attempt: full jitter, so that clients that failed together don't come back together. */
export function backoff(attempt: number, random: () => number): number {
  return random() * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempt - 1));
}
