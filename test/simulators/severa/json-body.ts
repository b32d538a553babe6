import type { HttpRequest } from "../http-server.ts";
import { invalidRequest } from "./errors.ts";
import type { Json } from "./json.ts";

/** The JSON body of a request, or 400 when it isn't JSON or doesn't say so. */
export function jsonBody(request: HttpRequest): Json {
  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json") {
    throw invalidRequest(`The content type '${type}' is not application/json.`);
  }
  const value = parsedJson(request.body);
  if (value === undefined) throw invalidRequest("The body is not valid JSON.");
  return value;
}

/** A text read as JSON; undefined when it isn't. */
export function parsedJson(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json;
  } catch {
    return undefined;
  }
}
