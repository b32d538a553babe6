import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type {
  AccessTokenCredentials,
  ClientCredentials,
  PublicAuthenticationOutputModel,
} from "../types.js";

/** `/v1/refreshtoken` and what lies below it. */
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
   * Quirk `token-expiry-names`: Guide (Token expiration) shows `expires_in` as a decimal and `expires_utc`. The
   * document declares `access_token_expires_in`, a whole number, and `access_token_expires_utc`. Expect either
   * pair of names, and decimals.
   *
   * Quirk `token-needs-no-token`: Document demands client id header and bearer token even where a token is
   * fetched. The guide (Get API access token) sends neither there. These calls are made without credentials in
   * headers.
   *
   * Quirk `code-flow-undescribed`: Document has the two calls of an authorization code flow under
   * `/v1/login/oauth`, but its security schemes and the guide know client credentials alone. They are offered as
   * they are declared; ask the vendor before building on them.
   *
   * @param accessTokenCredentials - The grant; `grant_type` picks the kind and the fields that go with it. Scopes are separated by spaces.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Access and refresh token, each with its expiry, and the granted scopes.
   */
  exchangeCode(
    accessTokenCredentials: AccessTokenCredentials,
    options?: CallOptions,
  ): Call<PublicAuthenticationOutputModel> {
    return exchangeAuthenticationCode(this.#core, accessTokenCredentials, options);
  }

  /**
   * Starts the OAuth authorization code flow.
   *
   * Answers 302, not 200. A scope the client may not have makes it unauthorized (401).
   *
   * `GET /v1/login/oauth/authorize`
   *
   * Quirk `token-needs-no-token`: Document demands client id header and bearer token even where a token is
   * fetched. The guide (Get API access token) sends neither there. These calls are made without credentials in
   * headers.
   *
   * Quirk `code-flow-undescribed`: Document has the two calls of an authorization code flow under
   * `/v1/login/oauth`, but its security schemes and the guide know client credentials alone. They are offered as
   * they are declared; ask the vendor before building on them.
   *
   * Quirk `authorize-only-redirects`: Document gives this call one success, a 302 without content. It is meant for
   * a browser that follows the redirect, not for a program.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Error
   */
  authorize(query?: AuthorizeAuthenticationQuery, options?: CallOptions): Call<unknown> {
    return authorizeAuthentication(this.#core, query, options);
  }

  /**
   * Trades a refresh token for a new access token.
   *
   * A refresh token lasts 24 hours by default, and a client has one at a time: `POST /v1/token` voids the earlier
   * one. After expiry, log in again.
   *
   * `POST /v1/refreshtoken`
   *
   * Quirk `token-expiry-names`: Guide (Token expiration) shows `expires_in` as a decimal and `expires_utc`. The
   * document declares `access_token_expires_in`, a whole number, and `access_token_expires_utc`. Expect either
   * pair of names, and decimals.
   *
   * Quirk `refresh-token-lifetime`: Guide (Refresh access token) gives the refresh token a day by default, yet its
   * example answer shows 7200 seconds. Rely on the lifetime in the answer.
   *
   * Quirk `token-addresses`: Document (security schemes) names `/token` and `/refreshtoken` as token addresses,
   * while its paths are `/v1/token` and `/v1/refreshtoken`. The versioned paths are called.
   *
   * Quirk `refresh-needs-client-id`: Document demands a bearer token for refreshing; the guide (Refresh access
   * token) sends only the client id header and the refresh token. The client id header goes along, a bearer token
   * doesn't.
   *
   * Quirk `refresh-token-is-json`: Guide (Refresh access token) posts the refresh token alone, as a JSON string.
   * Document: a nullable string without further words. Pass the bare token; the quotation marks are added when it
   * is written as JSON.
   *
   * @param body - The refresh token as a bare JSON string, quotes included.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns New access and refresh tokens, with their expiry times.
   */
  refreshToken(body: string, options?: CallOptions): Call<PublicAuthenticationOutputModel> {
    return refreshAuthenticationToken(this.#core, body, options);
  }

  /**
   * Signs out: voids a refresh token.
   *
   * The access token keeps working until it expires.
   *
   * `POST /v1/signout`
   *
   * Quirk `refresh-token-is-json`: Guide (Refresh access token) posts the refresh token alone, as a JSON string.
   * Document: a nullable string without further words. Pass the bare token; the quotation marks are added when it
   * is written as JSON.
   *
   * Quirk `signout-binary`: Document declares the answer to signing out as a 200 with binary content, and says
   * nothing about it. Ignore the content. The access token stays valid until it expires.
   *
   * @param body - The refresh token as a bare JSON string, quotes included.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Signed out.
   */
  signOut(body: string, options?: CallOptions): Call<Uint8Array> {
    return signOutAuthentication(this.#core, body, options);
  }

  /**
   * Trades client credentials for an access token.
   *
   * The token lasts one hour by default and covers the scopes asked for; a scope the client lacks answers 401.
   * Each call voids the earlier refresh token of the client.
   *
   * `POST /v1/token`
   *
   * Quirk `token-request-names`: Guide (Get API access token) posts `client_Id` and `client_Secret`; the document
   * calls the same members `client_id` and `client_secret`. The client buys its own tokens with the guide's names;
   * this call takes the document's.
   *
   * Quirk `secret-is-no-header`: Guide (Make API call by passing access token) once says that calls carry client
   * id and client secret in headers. Its examples, and the document, send client id and access token. The secret
   * is sent only when a token is fetched, and never in a header.
   *
   * Quirk `token-expiry-names`: Guide (Token expiration) shows `expires_in` as a decimal and `expires_utc`. The
   * document declares `access_token_expires_in`, a whole number, and `access_token_expires_utc`. Expect either
   * pair of names, and decimals.
   *
   * Quirk `one-refresh-token`: Guide (Refresh access token) allows each client one living refresh token: fetching
   * a new token ends the earlier one. The document is silent about it. Give each program credentials of its own,
   * and let one place fetch its tokens.
   *
   * Quirk `token-addresses`: Document (security schemes) names `/token` and `/refreshtoken` as token addresses,
   * while its paths are `/v1/token` and `/v1/refreshtoken`. The versioned paths are called.
   *
   * Quirk `token-needs-no-token`: Document demands client id header and bearer token even where a token is
   * fetched. The guide (Get API access token) sends neither there. These calls are made without credentials in
   * headers.
   *
   * Quirk `token-answer-profile`: Guide (Get API access token) promises a profile of the user along with the
   * token. The document's answer has no such member. Only the declared members are typed.
   *
   * Quirk `scope-not-allowed-is-401`: Guide (Error: Requested scope not allowed) answers a forbidden scope with
   * 401 and the type AuthenticationRequired, not with 403 or InsufficientApiScope. A 401 from this call can mean a
   * wrong scope as well as a wrong secret; the header X-Accepted-OAuth-Scopes tells which scopes there are.
   *
   * @param clientCredentials - The credentials; `client_id` and `client_secret` are required. Separate several scopes with spaces.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Access and refresh tokens, with their expiry times and granted scopes.
   */
  createToken(
    clientCredentials: ClientCredentials,
    options?: CallOptions,
  ): Call<PublicAuthenticationOutputModel> {
    return createAuthenticationToken(this.#core, clientCredentials, options);
  }
}

/** What `Authentication.authorize` can be asked for. */
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

const exchangeAuthenticationCodeOperation: Operation = {
  id: "PublicBearerAuthentication_GetAccessTokenJson",
  name: "authentication.exchangeCode",
  method: "POST",
  path: "/v1/login/oauth/access_token",
  body: /* @__PURE__ */ json({}),
  security: [],
};

/**
 * Issues an access token for one of the OAuth grants.
 *
 * `Authentication.exchangeCode`, to be imported alone.
 */
export function exchangeAuthenticationCode(
  core: Core,
  accessTokenCredentials: AccessTokenCredentials,
  options?: CallOptions,
): Call<PublicAuthenticationOutputModel> {
  return call<PublicAuthenticationOutputModel>(
    core,
    exchangeAuthenticationCodeOperation,
    { body: accessTokenCredentials },
    options,
  );
}

const authorizeAuthenticationOperation: Operation = {
  id: "PublicBearerAuthentication_GetAuthorizationCode",
  name: "authentication.authorize",
  method: "GET",
  path: "/v1/login/oauth/authorize",
  security: [],
};

/**
 * Starts the OAuth authorization code flow.
 *
 * `Authentication.authorize`, to be imported alone.
 */
export function authorizeAuthentication(
  core: Core,
  query?: AuthorizeAuthenticationQuery,
  options?: CallOptions,
): Call<unknown> {
  return call<unknown>(core, authorizeAuthenticationOperation, { query }, options);
}

const refreshAuthenticationTokenOperation: Operation = {
  id: "PublicBearerAuthentication_GetAccessTokenTokenFromRefreshToken",
  name: "authentication.refreshToken",
  method: "POST",
  path: "/v1/refreshtoken",
  body: /* @__PURE__ */ json({}),
  security: [["ClientIdAuth"]],
};

/**
 * Trades a refresh token for a new access token.
 *
 * `Authentication.refreshToken`, to be imported alone.
 */
export function refreshAuthenticationToken(
  core: Core,
  body: string,
  options?: CallOptions,
): Call<PublicAuthenticationOutputModel> {
  return call<PublicAuthenticationOutputModel>(
    core,
    refreshAuthenticationTokenOperation,
    { body },
    options,
  );
}

const signOutAuthenticationOperation: Operation = {
  id: "PublicBearerAuthentication_Logout",
  name: "authentication.signOut",
  method: "POST",
  path: "/v1/signout",
  body: /* @__PURE__ */ json({}),
  result: "bytes",
  accept: "application/octet-stream",
};

/**
 * Signs out: voids a refresh token.
 *
 * `Authentication.signOut`, to be imported alone.
 */
export function signOutAuthentication(
  core: Core,
  body: string,
  options?: CallOptions,
): Call<Uint8Array> {
  return call<Uint8Array>(core, signOutAuthenticationOperation, { body }, options);
}

const createAuthenticationTokenOperation: Operation = {
  id: "PublicBearerAuthentication_GetLoginToken",
  name: "authentication.createToken",
  method: "POST",
  path: "/v1/token",
  body: /* @__PURE__ */ json({}),
  security: [],
};

/**
 * Trades client credentials for an access token.
 *
 * `Authentication.createToken`, to be imported alone.
 */
export function createAuthenticationToken(
  core: Core,
  clientCredentials: ClientCredentials,
  options?: CallOptions,
): Call<PublicAuthenticationOutputModel> {
  return call<PublicAuthenticationOutputModel>(
    core,
    createAuthenticationTokenOperation,
    { body: clientCredentials },
    options,
  );
}
