import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type { Login, LoginResult } from "../types.js";

/**
 * Logging in.
 *
 * `/api/public/v1/Access/login` and what lies below it.
 */
export class Access {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Logs a user in and gives back an access token.
   *
   * The client does this by itself; call it only to look at the token. The user must have been given access to the
   * API.
   *
   * `POST /api/public/v1/Access/login`
   *
   * Quirk `login-shape-undocumented`: The page says that a valid user with access to the API logs in at this
   * endpoint and gets an accessToken, and no more. Assumed POST with a JSON body of username and password,
   * answered by an object with the member accessToken (a bare JSON text is understood too). Change the settings of
   * the security scheme accessToken if it is otherwise.
   *
   * Quirk `token-lifetime-undocumented`: Nothing is said of how long an accessToken lives, or how a call with an
   * expired one is refused. The token is used until an answer has status 401; then the client logs in once more.
   *
   * @param login - The user's name and password.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The token of the new session.
   */
  logIn(login: Login, options?: CallOptions): Call<LoginResult> {
    return logInAccess(this.#core, login, options);
  }
}

const logInAccessOperation: Operation = {
  id: "logIn",
  name: "access.logIn",
  method: "POST",
  path: "/api/public/v1/Access/login",
  body: /* @__PURE__ */ json({}),
  retry: "never",
  security: [],
};

/**
 * Logs a user in and gives back an access token.
 *
 * `Access.logIn`, to be imported alone.
 */
export function logInAccess(core: Core, login: Login, options?: CallOptions): Call<LoginResult> {
  return call<LoginResult>(core, logInAccessOperation, { body: login }, options);
}
