import { randomBytes } from "node:crypto";
import type { HttpRequest } from "../http-server.ts";
import { Refusal } from "./errors.ts";
import type { Named } from "./models.ts";
import type { LagerkollState } from "./state.ts";
import { jsonBody } from "./read-body.ts";

/** Where the assumed login call stands, outside the base URL of the projects. */
export const loginPath = "/v1/login";

/**
 * Lets a request through with one of the two header sets of the document's section "Headers":
 * store and api_key, or store, user_id and user_token. Half a set and both at once are refused.
 * Returns the user behind the request, null for a machine.
 */
export function authenticate(state: LagerkollState, { headers }: HttpRequest): Named | null {
  const { store, api_key: apiKey, user_id: userId, user_token: userToken } = headers;
  const { options, userTokens, data } = state;
  if (store === options.store) {
    const personal = userId !== undefined || userToken !== undefined;
    if (!personal && apiKey === options.apiKey) return null;
    const owner = userTokens.get(userToken ?? "");
    if (apiKey === undefined && owner !== undefined && String(owner) === userId) {
      return data.users.find(({ id }) => id === owner) ?? null;
    }
  }
  state.counts.refusedCredentials += 1;
  throw new Refusal(900001, 401);
}

/**
 * The login the document mentions and describes nowhere. Assumed: POST with the store header and
 * username and password in JSON; the answer names the two values as the headers do.
 */
export function logIn(state: LagerkollState, request: HttpRequest): unknown {
  const { options, userTokens, counts } = state;
  const { username, password } = jsonBody(request);
  const known = username === options.username && password === options.password;
  const [user] = state.data.users;
  if (!known || request.headers["store"] !== options.store || user === undefined) {
    counts.refusedLogins += 1;
    throw new Refusal(900001, 401);
  }
  const token = randomBytes(24).toString("hex");
  userTokens.set(token, user.id);
  counts.logins += 1;
  return { user_id: user.id, user_token: token };
}
