import type { HttpAnswer, HttpRequest } from "../http-server.ts";
import { FormError, isFormType, parseForm } from "../seventime/form-body.ts";
import { readFields } from "../seventime/form-fields.ts";
import type { Fields } from "../seventime/form-fields.ts";
import type { Json, JsonObject } from "../severa/json.ts";
import { json } from "../http-server.ts";
import type { SkveegeState } from "./data.ts";

/** One call on its way through a route. */
export interface Call {
  readonly state: SkveegeState;
  readonly request: HttpRequest;
  readonly query: URLSearchParams;
  /** The id in the path, and "" where the path has none. */
  readonly id: string;
}

/** One operation of the document; {id} stands for an id in the path. */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  /** The query parameters the section lists. */
  readonly query?: readonly string[];
  readonly handle: (call: Call) => HttpAnswer;
}

/** 200 with JSON, as all operations but deletes answer (section "API Introduction"). */
export function ok(value: Json): HttpAnswer {
  return json(200, value);
}

/** 200 without a body, as deletes answer (section "API Introduction"). */
export const empty: HttpAnswer = { status: 200, body: "" };

/** The parameters of a form body, the only kind of body the examples send. */
export function readBody({ state, request }: Call, fields: Fields): JsonObject {
  const { headers, body } = request;
  if (body !== "" && !isFormType(headers["content-type"])) {
    throw new FormError("body", "The body must be application/x-www-form-urlencoded.");
  }
  return readFields(parseForm(body), fields, state.options.unknownNames);
}
