import { AuthError, type AuthErrorCode } from "./errors.js";
import { jsonIn, valueAt } from "./json-pointer.js";

/** JSON as a value, other text as it is. */
export const textOrJson = (text: string | undefined): unknown => jsonIn(text) ?? text;

/** The first text that one of the pointers leads to. */
export const firstText = (body: unknown, pointers: readonly string[] = []): string | undefined =>
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
  reason: string,
): string {
  const isGood = status >= 200 && status < 300;
  const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  if (isRefusal || (isGood && reason)) throw noToken("refused", status, reason);
  if (!isGood) throw noToken("unavailable", status, reason);
  const token = firstText(body, pointers) ?? "";
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw noToken("bad-token-response", status, reason, pointers[0]);
}

/** The error for an answer without a usable token. */
export function noToken(
  code: AuthErrorCode,
  status: number,
  reason: string,
  field?: string,
): AuthError {
  const place = field === undefined ? "" : ` at "${field}"`;
  const message = `no token${place} (${code}, status ${status})${reason}`;
  return new AuthError(code, message, { status, field });
}
