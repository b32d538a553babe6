import type { HttpAnswer } from "../http-server.ts";
import { json } from "../http-server.ts";
import { tokenStamp } from "./clock.ts";
import type { SeveraState } from "./state.ts";
import type { Grant } from "./tokens.ts";

/**
 * The answer to POST /token and POST /refreshtoken, in the field names of the guide ("Token
 * expiration", "Refresh access token"), of the document (PublicAuthenticationOutputModel), or both.
 */
export function tokenAnswer({ options }: SeveraState, grant: Grant): HttpAnswer {
  const { tokenFields, accessTokenSeconds, refreshTokenSeconds } = options;
  const guide = {
    expires_in: accessTokenSeconds,
    expires_utc: tokenStamp(grant.accessUntil),
  };
  const document = {
    access_token_expires_in: accessTokenSeconds,
    access_token_expires_utc: tokenStamp(grant.accessUntil),
    access_token_type: "Bearer",
    scope: grant.scopes.join(" "),
  };
  const answer = json(200, {
    access_token: grant.accessToken,
    ...(tokenFields === "document" ? {} : guide),
    ...(tokenFields === "guide" ? {} : document),
    refresh_token: grant.refreshToken,
    refresh_token_expires_in: refreshTokenSeconds,
    refresh_token_expires_utc: tokenStamp(grant.refreshUntil),
  });
  return tokenFields === "document" ? answer : withDecimals(answer);
}

/** The guide writes its seconds as decimals such as 3600.0, the document as integers. */
function withDecimals(answer: HttpAnswer): HttpAnswer {
  const decimal = /"(expires_in|refresh_token_expires_in)":(\d+)(?=[,}])/g;
  return { ...answer, body: (answer.body ?? "").replace(decimal, '"$1":$2.0') };
}
