import type { HttpAnswer, HttpRequest } from "../http-server.ts";
import { FormError } from "../seventime/form-body.ts";
import { accountRoutes } from "./account-routes.ts";
import type { SkveegeState } from "./data.ts";
import { errorAnswer, Refusal } from "./errors.ts";
import { orderRoutes } from "./order-routes.ts";
import { paymentRoutes } from "./payment-routes.ts";
import { planRoute } from "./plan-route.ts";
import type { Route } from "./route.ts";
import { plainRoutes } from "./row-routes.ts";

/** The 32 operations of the document. */
export const routes: readonly Route[] = [
  ...accountRoutes,
  ...plainRoutes,
  ...orderRoutes,
  ...paymentRoutes,
  planRoute,
];

/** Answers a request: first the key, then the limit of that key, then the operation. */
export function answerCall(
  state: SkveegeState,
  admit: (key: string) => HttpAnswer | undefined,
  request: HttpRequest,
): HttpAnswer {
  const key = request.headers["x-auth-token"] ?? "";
  if (!state.options.keys.includes(key)) {
    return errorAnswer(state, 401, "No valid API key is provided.");
  }
  const refused = admit(key);
  if (refused !== undefined) return refused;
  try {
    return served(state, request);
  } catch (error) {
    if (error instanceof Refusal) {
      return errorAnswer(state, error.status, error.message, error.param);
    }
    if (error instanceof FormError) return errorAnswer(state, 400, error.message, error.param);
    throw error;
  }
}

function served(state: SkveegeState, request: HttpRequest): HttpAnswer {
  const { method, path } = request;
  const query = new URLSearchParams(request.query);
  for (const route of routes) {
    const id = route.method === method ? matched(route.path, path) : undefined;
    if (id === undefined) continue;
    checkNames(state, route, query);
    return route.handle({ state, request, query, id });
  }
  throw new Refusal(404, `There is no ${method} ${path}.`);
}

/** The id in a path, "" for a path without one, undefined for a path that doesn't fit. */
function matched(template: string, path: string): string | undefined {
  const [before = "", after] = template.split("{id}");
  if (after === undefined) return path === template ? "" : undefined;
  if (!path.startsWith(before) || !path.endsWith(after)) return undefined;
  const id = path.slice(before.length, path.length - after.length);
  return id === "" || id.includes("/") ? undefined : id;
}

/** Section "Expanding objects": every call takes expand, and no object is noted as expandable. */
function checkNames(state: SkveegeState, route: Route, query: URLSearchParams): void {
  if (state.options.unknownNames === "ignore") return;
  const known = ["expand", ...(route.query ?? [])];
  const unknown = [...query.keys()].find((name) => !known.includes(name.replace(/\[\d*\]$/, "")));
  if (unknown !== undefined) throw new FormError(unknown, `'${unknown}' is not known.`);
}
