import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type {
  AccessTokenCredentials,
  ClientCredentials,
  PublicAuthenticationOutputModel,
} from "../types.js";
const exchangeAuthenticationCode: Operation = {
  id: "PublicBearerAuthentication_GetAccessTokenJson",
  method: "POST",
  path: "/v1/login/oauth/access_token",
  body: json({}),
  security: [],
};
const authorizeAuthentication: Operation = {
  id: "PublicBearerAuthentication_GetAuthorizationCode",
  method: "GET",
  path: "/v1/login/oauth/authorize",
  security: [],
};
const refreshAuthenticationToken: Operation = {
  id: "PublicBearerAuthentication_GetAccessTokenTokenFromRefreshToken",
  method: "POST",
  path: "/v1/refreshtoken",
  body: json({}),
  security: [["ClientIdAuth"]],
};
const signAuthenticationOut: Operation = {
  id: "PublicBearerAuthentication_Logout",
  method: "POST",
  path: "/v1/signout",
  body: json({}),
  result: "bytes",
  accept: "application/octet-stream",
};
const createAuthenticationToken: Operation = {
  id: "PublicBearerAuthentication_GetLoginToken",
  method: "POST",
  path: "/v1/token",
  body: json({}),
  security: [],
};

/** What {@link Authentication.authorize} can be asked for. */
export interface AuthorizeAuthenticationQuery {
  /** The literal `code`: an authorization code is requested. */
  readonly response_type?: string | null;
  /** Random value nobody can guess, to recognize the answer to your own request. */
  readonly state?: string | null;
  /** Your application's client id. */
  readonly client_id?: string | null;
  /** URL the browser is sent to once the code has been issued. */
  readonly redirect_uri?: string | null;
  /**
   * Scopes to ask for, separated by spaces. One the client may not have makes the whole request unauthorized.
   */
  readonly scope?: string | null;
}

/** Operations below `Authentication`. */
export class Authentication {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Issues an access token for one of the OAuth grants.
   *
   * Serves client credentials, authorization codes and refresh tokens. An access token lasts 1 hour by default;
   * the answer states the exact lifetimes.
   *
   * `POST /v1/login/oauth/access_token`
   *
   * @param accessTokenCredentials - The grant; `grant_type` picks the kind and the fields that go with it. Scopes are separated by spaces.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Access and refresh token, each with its expiry, and the granted scopes.
   */
  exchangeCode(
    accessTokenCredentials: AccessTokenCredentials,
    options: CallOptions = {},
  ): Call<PublicAuthenticationOutputModel> {
    return this.#core.call<PublicAuthenticationOutputModel>(
      exchangeAuthenticationCode,
      { body: accessTokenCredentials },
      options,
    );
  }

  /**
   * Starts the OAuth authorization code flow.
   *
   * Answers 302, not 200. A scope the client may not have makes it unauthorized (401).
   *
   * `GET /v1/login/oauth/authorize`
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Error
   */
  authorize(query: AuthorizeAuthenticationQuery = {}, options: CallOptions = {}): Call<unknown> {
    return this.#core.call<unknown>(authorizeAuthentication, { query }, options);
  }

  /**
   * Trades a refresh token for a new access token.
   *
   * A refresh token lasts 24 hours by default, and a client has one at a time: `POST /v1/token` voids the earlier
   * one. After expiry, log in again.
   *
   * `POST /v1/refreshtoken`
   *
   * @param body - The refresh token as a bare JSON string, quotes included.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns New access and refresh tokens, with their expiry times.
   */
  refreshToken(body: string, options: CallOptions = {}): Call<PublicAuthenticationOutputModel> {
    return this.#core.call<PublicAuthenticationOutputModel>(
      refreshAuthenticationToken,
      { body },
      options,
    );
  }

  /**
   * Signs out: voids a refresh token.
   *
   * The access token keeps working until it expires.
   *
   * `POST /v1/signout`
   *
   * @param body - The refresh token as a bare JSON string, quotes included.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Signed out.
   */
  signOut(body: string, options: CallOptions = {}): Call<Uint8Array> {
    return this.#core.call<Uint8Array>(signAuthenticationOut, { body }, options);
  }

  /**
   * Trades client credentials for an access token.
   *
   * The token lasts one hour by default and covers the scopes asked for; a scope the client lacks answers 401.
   * Each call voids the earlier refresh token of the client.
   *
   * `POST /v1/token`
   *
   * @param clientCredentials - The credentials; `client_id` and `client_secret` are required. Separate several scopes with spaces.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Access and refresh tokens, with their expiry times and granted scopes.
   */
  createToken(
    clientCredentials: ClientCredentials,
    options: CallOptions = {},
  ): Call<PublicAuthenticationOutputModel> {
    return this.#core.call<PublicAuthenticationOutputModel>(
      createAuthenticationToken,
      { body: clientCredentials },
      options,
    );
  }
}
