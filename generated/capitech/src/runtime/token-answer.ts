import { AuthError, type AuthErrorCode } from "./errors.js";
import { valueAt } from "./json-pointer.js";

const TOKEN = /^[\x21-\x7e]+$/;

/** JSON as a value, other text as it is. */
export function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return text;
  }
}

/** The first text that one of the pointers leads to. */
export const textAt = (body: unknown, pointers: readonly string[] = []): string | undefined =>
  pointers
    .map((pointer) => valueAt(body, pointer))
    .find((value): value is string => typeof value === "string" && value !== "");

/**
 * The token in an answer.
 * @param reason why it holds none, where it says so
 * @throws {@link AuthError} `refused`, `unavailable` or `bad-token-response`.
 */
export function tokenIn(
  body: unknown,
  status: number,
  pointers: readonly string[],
  reason: string | undefined,
): string {
  const isGood = status >= 200 && status < 300;
  const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  if (isRefusal || (isGood && reason)) throw noToken("refused", status, reason);
  if (!isGood) throw noToken("unavailable", status, reason);
  const token = textAt(body, pointers) ?? "";
  if (!TOKEN.test(token)) throw noToken("bad-token-response", status, reason, pointers[0]);
  return token;
}

/** The error for an answer without a usable token. */
export function noToken(
  code: AuthErrorCode,
  status: number,
  reason = "",
  field?: string,
): AuthError {
  const place = field === undefined ? "" : ` at "${field}"`;
  const message = `The answer gave no token${place} (${code}, status ${status})${reason}.`;
  return new AuthError(code, message, { status, field });
}
