import type { AuthAnswer } from "../plugins/contract.js";
import type { TokenSettings } from "../plugins/auth/token.js";
import { AuthError, type AuthErrorCode } from "./errors.js";
import { valueAt } from "./json-pointer.js";
import { lifetimeAt } from "./token-lifetime.js";

/** A token as it was bought. Lifetimes in milliseconds from now; undefined: unknown. */
export interface BoughtToken {
  readonly accessToken: string;
  readonly lifetime: number | undefined;
  readonly refreshToken: string | undefined;
  readonly refreshLifetime: number | undefined;
}

/**
 * The token in an answer.
 * @throws {@link AuthError} `refused`, `unavailable` or `bad-token-response`; of the answer it carries only the standard error
 * members, because the rest may hold a token.
 */
export function readToken(settings: TokenSettings, answer: AuthAnswer, now: number): BoughtToken {
  const { status } = answer;
  let body: unknown;
  try {
    body = JSON.parse(answer.text);
  } catch {
    // What is no JSON has no token either.
  }
  const firstText = (pointers: readonly string[] = []): string | undefined =>
    pointers
      .map((pointer) => valueAt(body, pointer))
      .find((value): value is string => typeof value === "string" && value !== "");
  const reason = ["/error", "/error_description", "/error_uri"]
    .flatMap((pointer) => firstText([pointer]) ?? [])
    .map((text) => `: ${text.slice(0, 200)}`)
    .join("");
  const check = (isGood: boolean, code: AuthErrorCode, field?: string): void => {
    if (isGood) return;
    const place = field === undefined ? "" : ` at ${field}`;
    const message = `The token endpoint gave no token${place} (${code}, status ${status})${reason}.`;
    throw new AuthError(code, message, { status, field });
  };
  const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  const isGood = status >= 200 && status < 300;
  check(!isRefusal && !(isGood && reason), "refused");
  check(isGood, "unavailable");
  const accessToken = firstText(settings.accessToken) ?? "";
  check(/^[\x21-\x7e]+$/.test(accessToken), "bad-token-response", settings.accessToken[0]);
  const expected = settings.scheme || "Bearer";
  const type = firstText(["/token_type"]) ?? expected;
  check(type.toLowerCase() === expected.toLowerCase(), "bad-token-response", "/token_type");
  return {
    accessToken,
    lifetime: lifetimeAt(body, settings.lifetime, now),
    refreshToken: firstText(settings.refreshToken),
    refreshLifetime: lifetimeAt(body, settings.refreshLifetime, now),
  };
}
