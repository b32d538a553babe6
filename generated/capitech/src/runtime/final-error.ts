import { type ClientError, type ErrorDetails, isClientError } from "./errors.js";
import type { ResponseInfo } from "./response-info.js";
import type { Scrub } from "./scrub.js";

type Constructor = new (code: never, message: string, details: object) => ClientError;

/**
 * The error that leaves the client: a copy with what the call knows of itself, and without secrets in any of its texts. A copy,
 * because calls that waited for the same token share one error. What is no error of the client is passed on as it is.
 */
export function finalError(
  error: unknown,
  details: ErrorDetails & { readonly page?: number; readonly response?: ResponseInfo | undefined },
  scrub: Scrub,
): unknown {
  if (!isClientError(error)) return error;
  // Told in the user's words too, once.
  const isNew = details.method !== undefined && error.method === undefined;
  const message = isNew ? `${details.method}: ${error.message}` : error.message;
  const known: Record<string, unknown> = { requestId: details.response?.requestId, ...details };
  for (const [name, value] of Object.entries(error)) {
    known[name] = typeof value === "string" ? scrub(value) : value;
  }
  known["attempts"] = error.attempts || details.attempts;
  const copy = new (error.constructor as Constructor)(error.code as never, scrub(message), known);
  copy.stack = scrub(error.stack ?? "");
  return copy;
}
