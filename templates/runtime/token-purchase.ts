import type { TokenSettings } from "../plugins/auth/token.js";
import type { AuthContext, CredentialValue } from "../plugins/contract.js";
import { toBase64 } from "./base64.js";
import { valueOf } from "./credential-value.js";
import { AuthError, isClientError } from "./errors.js";
import { cleanHeaderValue } from "./header-value.js";
import { type BoughtToken, readToken } from "./token-answer.js";
import type { StoredToken } from "./token-store.js";
import { fillBody, fillText, type TemplateValues } from "./token-template.js";

/** Under which names the user gives what a purchase needs. */
export interface PurchaseNames {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string;
}

/** What the templates of the token requests may use. */
export interface PurchaseValues {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string | undefined;
  /** Id and secret as HTTP Basic writes them. */
  readonly basic: string;
}

export interface Purchase {
  readonly action: "acquired" | "refreshed";
  readonly token: Omit<StoredToken, "generation">;
  /** Milliseconds from now; undefined: unknown. */
  readonly lifetime: number | undefined;
}

type Request = TokenSettings["acquire"];

/** Asks the user's options for their values, once for each purchase. */
export async function purchaseValues(
  names: PurchaseNames,
  options: { readonly [name: string]: CredentialValue },
): Promise<PurchaseValues> {
  const clientId = await valueOf(options, names.clientId);
  const clientSecret = await valueOf(options, names.clientSecret);
  const given = options[names.scopes];
  const scopes =
    given === undefined || (given.length === 0 && typeof given !== "function")
      ? undefined
      : await valueOf(options, names.scopes);
  return { clientId, clientSecret, scopes, basic: toBase64(`${clientId}:${clientSecret}`) };
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
  const now = context.clock.now();
  const refreshToken = (last?.refreshExpiresAt ?? Infinity) > now ? last?.refreshToken : undefined;
  const order = async (request: Request): Promise<BoughtToken> =>
    requestToken(settings, context, request, { ...values, refreshToken });
  if (settings.refresh && refreshToken !== undefined) {
    try {
      const bought = await order(settings.refresh);
      const renewed = toStored(bought, context.clock.now());
      const token =
        renewed.refreshToken === undefined
          ? { ...renewed, refreshToken, refreshExpiresAt: last?.refreshExpiresAt }
          : renewed;
      return { action: "refreshed", token, lifetime: bought.lifetime };
    } catch (error) {
      if (!(error instanceof AuthError) || error.code === "unavailable") throw error;
    }
  }
  const bought = await order(settings.acquire);
  return {
    action: "acquired",
    token: toStored(bought, context.clock.now()),
    lifetime: bought.lifetime,
  };
}

async function requestToken(
  settings: TokenSettings,
  context: AuthContext,
  request: Request,
  values: TemplateValues,
): Promise<BoughtToken> {
  const headers = (request.headers ?? []).flatMap(({ name, value }) => {
    const text = fillText(value, values);
    return text === undefined ? [] : [[name, cleanHeaderValue(text, name)] as const];
  });
  const body = fillBody(request.body, request.encoding, values);
  try {
    const answer = await context.send({
      method: "POST",
      path: request.path,
      headers: Object.fromEntries(headers),
      body,
    });
    return readToken(settings, answer, context.clock.now());
  } catch (error) {
    // The errors of the transport would make the call itself be sent again, and with it another purchase.
    const isTransport =
      isClientError(error) && ["network", "timeout", "parse"].includes(error.kind);
    if (!isTransport) throw error;
    throw new AuthError("unavailable", `The token endpoint failed: ${error.message}`, {});
  }
}

function toStored(bought: BoughtToken, now: number): Omit<StoredToken, "generation"> {
  const at = (lifetime: number | undefined): number | undefined =>
    lifetime === undefined ? undefined : now + lifetime;
  return {
    accessToken: bought.accessToken,
    expiresAt: at(bought.lifetime),
    refreshToken: bought.refreshToken,
    refreshExpiresAt: at(bought.refreshLifetime),
  };
}
