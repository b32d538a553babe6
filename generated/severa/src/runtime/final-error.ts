import { type ClientError, type ErrorDetails, isClientError } from "./errors.js";
import type { ResponseInfo } from "./response-info.js";
import { type Scrub, scrubMembers } from "./scrub.js";

type Constructor = new (code: never, message: string, details: object) => ClientError;

/**
 * The error that leaves the client: a copy with what the call knows of itself, and without secrets in any of its texts. A copy,
 * because calls that waited for the same token share one error. What is no error of the client is passed on as it is.
 */
export function finalError(
  error: unknown,
  details: ErrorDetails & {
    readonly page?: number | undefined;
    readonly response?: ResponseInfo | undefined;
  },
  scrub: Scrub,
): unknown {
  if (!isClientError(error)) return error;
  const { operationId, method, attempts, response } = details;
  // Told in the user's words too.
  const name = method === undefined ? operationId : `${method} (${operationId})`;
  const copy = new (error.constructor as Constructor)(
    error.code as never,
    scrub(`${name}: ${error.message}`),
    { requestId: response?.requestId, ...details, ...scrubMembers<object>(error, scrub), attempts },
  );
  copy.stack = scrub(error.stack ?? "");
  return copy;
}
