import { refusal, unauthorised } from "./errors.ts";
import type { HttpRequest } from "../http-server.ts";
import type { SeveraState } from "./state.ts";

const NOT_VALID =
  "Authorization header is missing, given access token is not valid, wrong Client_Id or Client is not allowed to use api.";

/** True when the client_id header names the client there is. */
export function isKnownClient(state: SeveraState, request: HttpRequest): boolean {
  return request.headers["client_id"] === state.options.clientId;
}

/**
 * Lets a call through or refuses it: 401 without a valid client id and access token (guide: "Error:
 * Invalid access token"), 403 without the scope (guide: "Error: Insufficent permissions for
 * operation").
 */
export function requireAccess(state: SeveraState, request: HttpRequest, access: string): void {
  if (access === "open") return;
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers["authorization"] ?? "") ?? [];
  const grant = token === undefined ? undefined : state.tokens.find(token);
  if (grant === undefined || !isKnownClient(state, request)) throw unauthorised(NOT_VALID);
  if (access === "client" || grant.scopes.includes(access)) return;
  const details = [{ message: `Scope needed: ${access}`, location: null }];
  throw refusal(403, "InsufficientApiScope", details, {
    "X-Accepted-OAuth-Scopes": access,
    "X-OAuth-Scopes": grant.scopes.join(" "),
  });
}
