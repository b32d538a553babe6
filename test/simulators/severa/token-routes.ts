import type { HttpAnswer } from "../http-server.ts";
import { isKnownClient } from "./access.ts";
import { inBody, invalidParameter, invalidRequest, unauthorised } from "./errors.ts";
import { isObject, member, textOf } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { jsonBody } from "./json-body.ts";
import { route } from "./route.ts";
import type { Route } from "./route.ts";
import type { Call } from "./state.ts";
import { tokenAnswer } from "./token-answer.ts";

/** Guide: "Access token" and "Refresh access token". */
export const tokenRoutes: readonly Route[] = [
  route("POST", "/token", "open", issueToken),
  route("POST", "/refreshtoken", "open", refreshToken),
];

function issueToken({ state, request }: Call): HttpAnswer {
  const body = jsonBody(request);
  if (!isObject(body)) throw invalidRequest("The body is not an object.");
  const [clientId, clientSecret] = [required(body, "client_id"), required(body, "client_secret")];
  const { options, tokens } = state;
  if (clientId !== options.clientId || clientSecret !== options.clientSecret) {
    tokens.counts.refusedLogins += 1;
    throw unauthorised(
      "No client id with given credentials found or client id is disabled or inactive.",
    );
  }
  const scopes = textOf(member(body, "scope") ?? null)
    .split(" ")
    .filter((scope) => scope !== "");
  const forbidden = scopes.find((scope) => !options.allowedScopes.includes(scope));
  if (forbidden !== undefined) {
    tokens.counts.refusedLogins += 1;
    throw unauthorised(`Requested scope '${forbidden}' is not allowed for the api client.`, {
      "X-Accepted-OAuth-Scopes": options.allowedScopes.join(" "),
    });
  }
  return tokenAnswer(state, tokens.issue(scopes));
}

function refreshToken({ state, request }: Call): HttpAnswer {
  if (!isKnownClient(state, request)) {
    throw unauthorised("The client_id header is missing or names no client.");
  }
  const token = jsonBody(request);
  if (typeof token !== "string") throw invalidRequest("The body is not a JSON string.");
  const grant = state.tokens.refresh(token);
  if (grant === undefined) throw unauthorised("The refresh token is not valid or has expired.");
  return tokenAnswer(state, grant);
}

/** A member every .NET model binder would demand, in any letter case. */
function required(body: JsonObject, name: string): string {
  const value = member(body, name);
  if (typeof value === "string" && value !== "") return value;
  throw invalidParameter(inBody(name, `The field ${name} is required.`));
}
