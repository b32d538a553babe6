import { json } from "../http-server.ts";
import type { HttpAnswer, HttpRequest } from "../http-server.ts";
import { authenticate, logIn, loginPath } from "./access.ts";
import { articleRoutes } from "./article-routes.ts";
import { NotSimulated, Refusal, errorAnswer } from "./errors.ts";
import { invoiceRoutes } from "./invoice-routes.ts";
import { projectRoutes } from "./project-routes.ts";
import { jsonBody } from "./read-body.ts";
import type { LagerkollState, Route } from "./state.ts";

/** Document: "Basics", the base URL without the slash at its end. */
export const basePath = "/v1/projects";

const routes: readonly Route[] = [...projectRoutes, ...articleRoutes, ...invoiceRoutes];

/** Answers a request that the rate limit has admitted; every success is assumed to be a 200. */
export function answerRequest(state: LagerkollState, request: HttpRequest): HttpAnswer {
  try {
    checkAccept(request);
    return json(200, result(state, request));
  } catch (error) {
    if (error instanceof NotSimulated) return error.answer;
    if (!(error instanceof Refusal)) throw error;
    const { code, status, field } = error;
    return errorAnswer(code, state.options.statusOf(code, status), field);
  }
}

function result(state: LagerkollState, request: HttpRequest): unknown {
  if (request.path === loginPath && request.method === "POST") return logIn(state, request);
  const user = authenticate(state, request);
  checkEncoding(request);
  const { route, steps } = findRoute(request);
  const query = new URLSearchParams(request.query);
  return route.handle({ state, query, steps, user, body: () => jsonBody(request) });
}

/**
 * Document: the base URL ends with a slash and the paths begin with one, so both one and two are
 * taken between them, and none or one after the base URL alone.
 */
function findRoute({ method, path }: HttpRequest): {
  route: Route;
  steps: readonly string[];
} {
  if (path !== basePath && !path.startsWith(`${basePath}/`)) throw new Refusal(900101, 404);
  const below = path.slice(basePath.length).replace(/^\/(?=\/|$)/, "");
  const fitting = routes.flatMap((route) => {
    const pattern = new RegExp(`^${route.path.replaceAll("{}", "([^/]+)")}$`);
    const found = pattern.exec(below);
    return found === null ? [] : [{ route, steps: found.slice(1).map(decodeURIComponent) }];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (found === undefined) throw new Refusal(900101, fitting.length === 0 ? 404 : 405);
  return found;
}

/** Document: the headers of every operation; XML is offered there and not simulated. */
function checkAccept({ headers }: HttpRequest): void {
  const accepted = headers["accept"] ?? "*/*";
  if (/application\/json|application\/\*|\*\/\*/i.test(accepted)) return;
  if (/application\/xml/i.test(accepted)) throw new NotSimulated("answers in XML");
  throw new Refusal(900101, 406, "Accept");
}

/** Document: "Basics", percent-encoded UTF-8 in URLs. */
function checkEncoding({ path, query }: HttpRequest): void {
  const sent = `${path}?${query}`;
  try {
    decodeURIComponent(sent);
  } catch {
    throw new Refusal(900101, 400);
  }
  if (/[^\x21-\x7e]/.test(sent)) throw new Refusal(900101, 400);
}
