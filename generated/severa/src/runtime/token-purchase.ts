import type { TokenSettings } from "../plugins/auth/token.js";
import type { CredentialValue } from "../plugins/contract.js";
import { toBase64 } from "./base64.js";
import { valueOf } from "./credential-value.js";
import type { Engine } from "./engine.js";
import { AuthError } from "./errors.js";
import { sendOwn } from "./own-call.js";
import { firstText, noToken, textOrJson, tokenIn } from "./token-answer.js";
import { lifetimeAt } from "./token-lifetime.js";
import type { StoredToken } from "./token-store.js";
import { fillBody } from "./token-template.js";
import type { WireAnswer } from "./transport.js";

/** Under which names the user gives what a purchase needs. */
export interface PurchaseNames {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string;
  readonly tokenServer: string;
}

/** What the templates of the token requests may use. */
export interface PurchaseValues {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string | undefined;
  /** Id and secret as HTTP Basic writes them. */
  readonly basic: string;
  /** Where tokens are bought, if the user says so. */
  readonly server: string | undefined;
}

export interface Purchase {
  readonly action: "acquired" | "refreshed";
  readonly token: Omit<StoredToken, "generation">;
  /** Milliseconds from now; undefined: unknown. */
  readonly lifetime: number | undefined;
}

/** Asks the user's options for their values, once for each purchase. */
export async function purchaseValues(
  names: PurchaseNames,
  options: { readonly [name: string]: CredentialValue },
): Promise<PurchaseValues> {
  const clientId = await valueOf(options, names.clientId);
  const clientSecret = await valueOf(options, names.clientSecret);
  const given = async (name: string): Promise<string | undefined> =>
    String(options[name] ?? "") ? valueOf(options, name) : undefined;
  const scopes = await given(names.scopes);
  const server = await given(names.tokenServer);
  return { clientId, clientSecret, scopes, basic: toBase64(`${clientId}:${clientSecret}`), server };
}

/**
 * Buys a token: by the refresh token, if there is one that may still work; if that is refused, once in full.
 * @throws {@link AuthError}, or an error of the gate.
 */
export async function buyToken(
  settings: TokenSettings,
  engine: Engine,
  values: PurchaseValues,
  last: StoredToken | undefined,
): Promise<Purchase> {
  const { refreshToken, refreshExpiresAt } = last ?? {};
  const order = async (
    action: Purchase["action"],
    { path, headers, body: template, encoding }: TokenSettings["acquire"],
  ): Promise<Purchase> => {
    const { server = settings.server } = values;
    const filled = { ...values, refreshToken };
    const body = fillBody(template, encoding, filled);
    const answer = await sendOwn(engine, { method: "POST", server, path, headers, body }, filled);
    const now = engine.clock.now();
    const bought = readToken(settings, answer, now);
    const at = (lifetime: number | undefined): number | undefined => lifetime && now + lifetime;
    const { accessToken, lifetime } = bought;
    const token = {
      accessToken,
      expiresAt: at(lifetime),
      refreshToken: bought.refreshToken,
      refreshExpiresAt: at(bought.refreshLifetime),
    };
    // An answer to a refresh that holds no new refresh token leaves the old one in force.
    const isKept = action === "refreshed" && bought.refreshToken === undefined;
    return {
      action,
      lifetime,
      token: isKept ? { ...token, refreshToken, refreshExpiresAt } : token,
    };
  };
  if (settings.refresh && refreshToken && (refreshExpiresAt ?? Infinity) > engine.clock.now()) {
    try {
      return await order("refreshed", settings.refresh);
    } catch (error) {
      if (!(error instanceof AuthError) || error.code === "unavailable") throw error;
    }
  }
  return order("acquired", settings.acquire);
}

/** Of an answer without a token, only the standard members that say why are told, because the rest may hold one. */
function readToken(
  { accessToken, scheme, lifetime, refreshToken, refreshLifetime }: TokenSettings,
  { status, text }: WireAnswer,
  now: number,
): {
  readonly accessToken: string;
  readonly lifetime: number | undefined;
  readonly refreshToken: string | undefined;
  readonly refreshLifetime: number | undefined;
} {
  const body = textOrJson(text);
  const reason = ["/error", "/error_description", "/error_uri"]
    .flatMap((pointer) => firstText(body, [pointer]) ?? [])
    .map((problem) => `: ${problem.slice(0, 200)}`)
    .join("");
  const token = tokenIn(body, status, accessToken, reason);
  const expected = scheme || "Bearer";
  const type = firstText(body, ["/token_type"]) ?? expected;
  if (type.toLowerCase() !== expected.toLowerCase()) {
    throw noToken("bad-token-response", status, "", "/token_type");
  }
  return {
    accessToken: token,
    lifetime: lifetimeAt(body, lifetime, now),
    refreshToken: firstText(body, refreshToken),
    refreshLifetime: lifetimeAt(body, refreshLifetime, now),
  };
}
