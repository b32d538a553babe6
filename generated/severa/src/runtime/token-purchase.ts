import type { TokenSettings } from "../plugins/auth/token.js";
import type { AuthContext, CredentialValue } from "../plugins/contract.js";
import { toBase64 } from "./base64.js";
import { valueOf } from "./credential-value.js";
import { AuthError } from "./errors.js";
import { isTransportFailure } from "./failures.js";
import { cleanHeaderValue } from "./header-value.js";
import { type BoughtToken, readToken } from "./token-answer.js";
import type { StoredToken } from "./token-store.js";
import { fillBody, fillText } from "./token-template.js";

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
  const hasScopes = String(options[names.scopes] ?? "") !== "";
  const scopes = hasScopes ? await valueOf(options, names.scopes) : undefined;
  const isMoved = options[names.tokenServer] !== undefined;
  const server = isMoved ? await valueOf(options, names.tokenServer) : undefined;
  return { clientId, clientSecret, scopes, basic: toBase64(`${clientId}:${clientSecret}`), server };
}

/**
 * Buys a token: by the refresh token, if there is one that may still work; if that is refused, once in full.
 * @throws {@link AuthError}, or an error of the gate.
 */
export async function buyToken(
  settings: TokenSettings,
  context: AuthContext,
  values: PurchaseValues,
  last: StoredToken | undefined,
): Promise<Purchase> {
  const { clock } = context;
  const { refreshToken, refreshExpiresAt = Infinity } = last ?? {};
  const order = async (
    action: Purchase["action"],
    request: TokenSettings["acquire"],
  ): Promise<Purchase> => {
    const bought = await send(settings, context, request, { ...values, refreshToken });
    const at = (lifetime: number | undefined): number | undefined =>
      lifetime && clock.now() + lifetime;
    const renewed = {
      refreshToken: bought.refreshToken,
      refreshExpiresAt: at(bought.refreshLifetime),
    };
    const token = {
      accessToken: bought.accessToken,
      expiresAt: at(bought.lifetime),
      // An answer to a refresh that holds no new refresh token leaves the old one in force.
      ...(action === "acquired" || bought.refreshToken !== undefined
        ? renewed
        : { refreshToken, refreshExpiresAt: last?.refreshExpiresAt }),
    };
    return { action, token, lifetime: bought.lifetime };
  };
  if (settings.refresh && refreshToken !== undefined && refreshExpiresAt > clock.now()) {
    try {
      return await order("refreshed", settings.refresh);
    } catch (error) {
      if (!(error instanceof AuthError) || error.code === "unavailable") throw error;
    }
  }
  return order("acquired", settings.acquire);
}

async function send(
  settings: TokenSettings,
  context: AuthContext,
  { path, headers, body, encoding }: TokenSettings["acquire"],
  values: Readonly<Record<string, string | undefined>>,
): Promise<BoughtToken> {
  const filled = (headers ?? []).map(({ name, value }) => [
    name,
    cleanHeaderValue(fillText(value, values) ?? "", name),
  ]);
  try {
    const answer = await context.send({
      method: "POST",
      server: values["server"] ?? settings.server,
      path,
      headers: Object.fromEntries(filled) as Record<string, string>,
      body: fillBody(body, encoding, values),
    });
    return readToken(settings, answer, context.clock.now());
  } catch (error) {
    // An error of the transport would make the call itself be sent again, and with it another purchase.
    if (!isTransportFailure(error)) throw error;
    throw new AuthError("unavailable", `The token endpoint failed: ${error.message}`);
  }
}
