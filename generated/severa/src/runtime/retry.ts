import type { Engine } from "./engine.js";
import type { ClientError } from "./errors.js";
import { limitOf } from "./limit-of.js";
import type { Operation } from "./operation.js";

/** Kind, code and status of failures, as the patterns below are matched against. */
const factsOf = (error: ClientError): string =>
  `${error.kind}/${error.code}/${"status" in error ? error.status : ""}`;

/** The server did nothing: the call never reached it, or it turned the call away. */
const UNPROCESSED = /^(network\/connect|rate-limit\/too-many-requests)/;
const TRANSIENT = /^(http\/status\/(408|425|50[0234])|network\/(reset|unknown)|timeout\/attempt)/;
/** A proxy may have cut or swallowed the answer once; twice is no accident. */
const TRANSIENT_ONCE = /^parse\/(empty|truncated|invalid)/;

const MAX_RETRY_WAIT = 60_000;
const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 8_000;

/** Whether doing it twice is as good as doing it once. */
export function isRepeatable(operation: Operation, idempotencyKey: string | undefined): boolean {
  if (idempotencyKey !== undefined) return true;
  return operation.retry ? operation.retry !== "never" : !/^P(OST|ATCH)/.test(operation.method);
}

/** Whether attempt number `attempt`, which failed like this, may be sent again. */
export function mayRetry(error: ClientError, isSafe: boolean, attempt: number): boolean {
  const facts = factsOf(error);
  if (UNPROCESSED.test(facts)) return true;
  return isSafe && (TRANSIENT.test(facts) || (attempt === 1 && TRANSIENT_ONCE.test(facts)));
}

/**
 * Milliseconds before the next attempt. Undefined where the wait is known to be too long, which helps nobody: the caller learns
 * at once when to come back.
 */
export function retryDelay(
  { clock, random, options }: Engine,
  error: ClientError,
  attempt: number,
  endsAt: number,
): number | undefined {
  const asked = error.retryAt ? error.retryAt.getTime() - clock.now() : 0;
  const longest = limitOf("maxRetryWait", MAX_RETRY_WAIT, options);
  if (asked > Math.min(longest, endsAt - clock.monotonic())) return undefined;
  // A connection kept alive may have been closed by the server just then; nothing is wrong with a new one.
  const isStale = attempt === 1 && error.code === "reset" && error.receivedBytes === 0;
  return isStale ? 0 : Math.max(asked, backoff(attempt, random));
}

/** Full jitter, so that clients that failed together don't come back together. */
export function backoff(attempt: number, random: () => number): number {
  return random() * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempt - 1));
}
