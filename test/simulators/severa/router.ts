import type { HttpAnswer, HttpRequest } from "../http-server.ts";
import { requireAccess } from "./access.ts";
import { customerRoutes } from "./customer-routes.ts";
import { inQuery, invalidParameter, notSimulated, refusal, Refusal } from "./errors.ts";
import { heartbeatRoutes } from "./heartbeat-routes.ts";
import { holidayRoutes } from "./holiday-routes.ts";
import { invoiceRoutes } from "./invoice-routes.ts";
import { projectRoutes } from "./project-routes.ts";
import { parseQuery } from "./query.ts";
import type { Query } from "./query.ts";
import { matchPath } from "./route.ts";
import type { Route } from "./route.ts";
import { isSorting } from "./sortings.ts";
import type { SeveraState } from "./state.ts";
import { tokenRoutes } from "./token-routes.ts";
import { workHourRoutes } from "./work-hour-routes.ts";

/** Path in front of everything (guide: "Environments"). */
export const basePath = "/rest-api";

/** Every operation the simulator serves. */
export const routes: readonly Route[] = [
  ...heartbeatRoutes,
  ...tokenRoutes,
  ...customerRoutes,
  ...projectRoutes,
  ...workHourRoutes,
  ...invoiceRoutes,
  ...holidayRoutes,
];

/** Answers a request that the rate limit has admitted. */
export function answerCall(state: SeveraState, request: HttpRequest): HttpAnswer {
  try {
    const { route, params } = findRoute(request);
    requireAccess(state, request, route.access);
    const query = parseQuery(request.query);
    checkNames(state, route, query);
    return route.handle({ state, request, query, params });
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

/** Finds the route under /v1 or /v1.0 (guide: "Versions"), or refuses with 404 or 405. */
function findRoute({ method, path }: HttpRequest): {
  route: Route;
  params: Readonly<Record<string, string>>;
} {
  const [, version, rest = ""] = /^\/rest-api(?:\/v([\d.]+))?(\/.*)$/.exec(path) ?? [];
  if (version !== undefined && version !== "1" && version !== "1.0") {
    const message = `The version '${version}' does not exist.`;
    throw refusal(404, "InvalidApiVersion", [{ message, location: null }]);
  }
  const fitting = routes.flatMap((route) => {
    const params = matchPath(route.path, rest);
    const placed = route.versioned === (version !== undefined);
    return params === undefined || !placed ? [] : [{ route, params }];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  const location = null;
  if (fitting.length === 0) {
    throw refusal(404, "InvalidRequest", [{ message: `No route '${path}' exists.`, location }]);
  }
  const allow = fitting.map(({ route }) => route.method).join(", ");
  const message = `The method ${method} is not allowed here.`;
  throw refusal(405, "InvalidRequest", [{ message, location }], { Allow: allow });
}

/** Unknown query parameters are passed over, as ASP.NET does, unless the options say otherwise. */
function checkNames(state: SeveraState, route: Route, query: Query): void {
  for (const name of query.names) {
    if (route.unsupported.includes(name)) throw notSimulated(`the query parameter ${name}`);
    const known = route.query.includes(isSorting(name) ? "sortings" : name);
    if (!known && state.options.unknownQuery === "refuse") {
      throw invalidParameter(inQuery(name, `The query parameter ${name} is not known.`));
    }
  }
}
