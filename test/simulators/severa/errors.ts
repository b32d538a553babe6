import { json, text } from "../http-server.ts";
import type { HttpAnswer } from "../http-server.ts";

/** The error types of the guide's section "Errors" that the simulator uses, and one of the document. */
export type ErrorType =
  | "AuthenticationRequired"
  | "InsufficientApiScope"
  | "InvalidApiVersion"
  | "InvalidOperation"
  | "InvalidParameter"
  | "InvalidRequest";

/** Where an offending value stood, as the document's ExceptionLocationModel has it. */
export interface ErrorLocation {
  readonly type: "PathParameter" | "RequestBody" | "RequestHeader" | "UriParameter";
  readonly name: string | null;
  readonly identifier: string | null;
}

/** One entry of error.details. */
export interface ErrorDetail {
  readonly message: string;
  readonly location: ErrorLocation | null;
}

/** Thrown by anything that refuses a request; the router sends its answer. */
export class Refusal extends Error {
  readonly answer: HttpAnswer;

  constructor(answer: HttpAnswer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

/** A refusal with the error body of the guide's section "Errors". */
export function refusal(
  status: number,
  type: ErrorType,
  details: readonly ErrorDetail[],
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal(json(status, { error: { httpStatusCode: status, type, details } }, headers));
}

/** Detail about a value in the body, named by its path. */
export function inBody(name: string, message: string): ErrorDetail {
  return { message, location: { type: "RequestBody", name, identifier: null } };
}

/** Detail about a query parameter. */
export function inQuery(name: string, message: string): ErrorDetail {
  return { message, location: { type: "UriParameter", name, identifier: null } };
}

/** 400 InvalidParameter with one detail per offending value. */
export function invalidParameter(...details: readonly ErrorDetail[]): Refusal {
  return refusal(400, "InvalidParameter", details);
}

/** 400 InvalidOperation, for what the state of the data forbids. */
export function invalidOperation(message: string): Refusal {
  return refusal(400, "InvalidOperation", [{ message, location: null }]);
}

/** 400 InvalidRequest, for a body that can't be read at all. */
export function invalidRequest(message: string): Refusal {
  return refusal(400, "InvalidRequest", [{ message, location: null }]);
}

/** 401 AuthenticationRequired. */
export function unauthorised(
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return refusal(401, "AuthenticationRequired", [{ message, location: null }], headers);
}

/** 404 for a guid nothing is stored under. */
export function notFound(parameter: string, guid: string): Refusal {
  return refusal(404, "InvalidParameter", [
    {
      message: `Nothing is found with guid '${guid}'.`,
      location: { type: "PathParameter", name: parameter, identifier: guid },
    },
  ]);
}

/** 501 in plain text: the vendor serves this, the simulator doesn't. */
export function notSimulated(what: string): Refusal {
  return new Refusal(text(501, `The simulator does not implement ${what}.`));
}
