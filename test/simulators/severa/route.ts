import type { HttpAnswer } from "../http-server.ts";
import type { Call } from "./state.ts";

/** One operation the simulator serves. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Path below the version, with placeholders such as {guid}; heartbeats stand outside versions. */
  readonly path: string;
  readonly versioned: boolean;
  /**
   * "open" needs nothing, "client" needs client id and access token, anything else is the scope
   * the published document demands on top of these.
   */
  readonly access: string;
  /** Query parameters the route knows, in lower case. */
  readonly query: readonly string[];
  /** Query parameters the document lists and the simulator refuses with 501, in lower case. */
  readonly unsupported: readonly string[];
  readonly handle: (call: Call) => HttpAnswer;
}

/** A versioned route without query parameters. */
export function route(
  method: Route["method"],
  path: string,
  access: string,
  handle: Route["handle"],
): Route {
  return { method, path, versioned: true, access, query: [], unsupported: [], handle };
}

/** The placeholders of a path, or undefined when the template doesn't fit. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split("/");
  const found = path.split("/");
  if (wanted.length !== found.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, step] of wanted.entries()) {
    const actual = found[index] ?? "";
    if (!step.startsWith("{")) {
      if (step !== actual) return undefined;
    } else if (actual === "") {
      return undefined;
    } else {
      params[step.slice(1, -1)] = decoded(actual);
    }
  }
  return params;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
