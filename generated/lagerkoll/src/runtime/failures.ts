import { isClientError, NetworkError } from "./errors.js";

/** The platform's code of an error, such as `ECONNREFUSED`, or of what caused it; empty if there is none. */
export function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown[] };
    if (typeof code === "string") return code;
    at = cause ?? errors?.[0];
  }
  return "";
}

/** The error for a store of the user's that failed: in our words, because its own may quote the token it was given. */
export function storeFailure(option: string, error: unknown): unknown {
  if (isClientError(error)) return error;
  const causeCode = codeOf(error) || undefined;
  const problem = causeCode ?? (error instanceof Error ? error.name : typeof error);
  return new NetworkError("store", `The store given as ${option} failed (${problem}).`, {
    causeCode,
    receivedBytes: 0,
  });
}
