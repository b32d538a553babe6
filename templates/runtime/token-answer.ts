import type { AuthAnswer } from "../plugins/contract.js";
import type { TokenSettings } from "../plugins/auth/token.js";
import { AuthError } from "./errors.js";
import { valueAt } from "./json-pointer.js";

/** A token as it was bought. Lifetimes in milliseconds from now; absent: unknown. */
export interface BoughtToken {
  readonly accessToken: string;
  readonly lifetime: number | undefined;
  readonly refreshToken: string | undefined;
  readonly refreshLifetime: number | undefined;
}

const WRITABLE = /^[\x21-\x7e]+$/;
const LONGEST_LIFETIME = 86_400_000;
const LONGEST_MESSAGE = 200;

/**
 * The token in an answer.
 * @throws {@link AuthError} `refused`, `unavailable` or `bad-token-response`; of the answer it carries only the standard error
 * members, because the rest may hold a token.
 */
export function readToken(settings: TokenSettings, answer: AuthAnswer, now: number): BoughtToken {
  const { status } = answer;
  let body: unknown;
  try {
    body = JSON.parse(answer.text.replace(/^\ufeff/, ""));
  } catch {
    body = undefined;
  }
  const reason = ["error", "error_description", "error_uri"]
    .map((name) => valueAt(body, `/${name}`))
    .filter((text) => typeof text === "string")
    .join(", ")
    .slice(0, LONGEST_MESSAGE);
  const fail = (
    code: "refused" | "unavailable" | "bad-token-response",
    problem: string,
    field?: string,
  ): AuthError =>
    new AuthError(code, `The token endpoint ${problem}${reason && `: ${reason}`}.`, {
      status,
      field,
    });
  if (status >= 300 && status < 400)
    throw fail("unavailable", "points elsewhere, which is not followed");
  if (status >= 400 && status < 500 && status !== 408 && status !== 429)
    throw fail("refused", `refused with status ${status}`);
  if (status < 200 || status > 299) throw fail("unavailable", `failed with status ${status}`);
  if (reason) throw fail("refused", "answered with an error");
  if (body === undefined)
    throw fail("bad-token-response", "answered with something that is no JSON");

  const accessToken = firstText(body, settings.accessToken);
  if (accessToken === undefined || !WRITABLE.test(accessToken)) {
    const field = settings.accessToken[0] ?? "";
    const problem =
      accessToken === undefined ? "gave no token" : "gave a token that no header can carry";
    throw fail("bad-token-response", `${problem} at ${field}`, field);
  }
  const type = valueAt(body, "/token_type");
  if (
    typeof type === "string" &&
    type.toLowerCase() !== (settings.scheme || "Bearer").toLowerCase()
  ) {
    throw fail(
      "bad-token-response",
      "gave a token of another type than this API takes",
      "/token_type",
    );
  }
  return {
    accessToken,
    lifetime: lifetimeAt(body, settings.lifetime ?? [], now),
    refreshToken: firstText(body, settings.refreshToken ?? []),
    refreshLifetime: lifetimeAt(body, settings.refreshLifetime ?? [], now),
  };
}

function firstText(body: unknown, pointers: readonly string[]): string | undefined {
  return pointers
    .map((pointer) => valueAt(body, pointer))
    .find((value): value is string => typeof value === "string" && value !== "");
}

/** Only a number, or digits, or a whole instant counts; anything else is unknown rather than never or always. */
function lifetimeAt(
  body: unknown,
  places: readonly { readonly pointer: string; readonly unit: "seconds" | "instant" }[],
  now: number,
): number | undefined {
  for (const { pointer, unit } of places) {
    const value = valueAt(body, pointer);
    if (unit === "seconds") {
      const isNumber =
        typeof value === "number" || (typeof value === "string" && /^\d+(\.\d+)?$/.test(value));
      const seconds = isNumber ? Number(value) : NaN;
      if (Number.isFinite(seconds)) return Math.min(seconds * 1000, LONGEST_LIFETIME);
    } else if (typeof value === "string" && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(value)) {
      const lifetime = Date.parse(value) - now;
      // An instant in the past says that the clocks differ, not that the token is dead.
      if (lifetime > 0) return Math.min(lifetime, LONGEST_LIFETIME);
    }
  }
  return undefined;
}
