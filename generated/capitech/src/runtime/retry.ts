import type { ClientError } from "./errors.js";
import type { Operation } from "./operation.js";

/** The server did nothing: the call never reached it, or it turned the call away. */
const UNPROCESSED = /^(network\/connect|rate-limit\/t)/;
const TRANSIENT = /^(http\/status\/(408|425|50[0234])|network\/(reset|unknown)|timeout\/attempt)/;
/** A proxy may have cut or swallowed the answer once; twice is no accident. */
const TRANSIENT_ONCE = /^parse\/(empty|truncated|invalid)/;

const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 8_000;

/** Whether doing it twice is as good as doing it once. */
export function isRepeatable(
  { method, retry }: Operation,
  idempotencyKey: string | undefined,
): boolean {
  if (idempotencyKey !== undefined) return true;
  return retry ? retry !== "never" : !/^P(OST|ATCH)/.test(method);
}

/** Whether attempt number `attempt`, which failed like this, may be sent again. */
export function mayRetry(error: ClientError, isSafe: boolean, attempt: number): boolean {
  const facts = `${error.kind}/${error.code}/${"status" in error ? error.status : ""}`;
  if (UNPROCESSED.test(facts)) return true;
  return isSafe && (TRANSIENT.test(facts) || (attempt === 1 && TRANSIENT_ONCE.test(facts)));
}

/** Full jitter, so that clients that failed together don't come back together. */
export const backoff = (attempt: number, random: () => number): number =>
  random() * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempt - 1));
