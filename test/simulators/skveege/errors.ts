import { json } from "../http-server.ts";
import type { HttpAnswer } from "../http-server.ts";
import type { SkveegeState } from "./data.ts";

/** Thrown by anything that refuses a call with a status of the table "HTTP Status Code Summary". */
export class Refusal extends Error {
  readonly status: 401 | 402 | 403 | 404 | 429;
  /** The parameter at fault; also tells the type of the error. */
  readonly param: string | undefined;

  constructor(status: Refusal["status"], message: string, param?: string) {
    super(message);
    this.status = status;
    this.param = param;
  }
}

/**
 * An answer with the error object of section "Errors": errors about a parameter name it, all others
 * are api_error.
 */
export function errorAnswer(
  state: SkveegeState,
  status: number,
  message: string,
  param?: string,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  const { parameterErrorType } = state.options;
  const body =
    param === undefined
      ? { type: "api_error", message }
      : { type: parameterErrorType, message, param };
  return json(status, body, headers);
}

/** 404 for an id nothing is stored under. */
export function notFound(what: string, id: string): Refusal {
  return new Refusal(404, `No ${what} has the id '${id}'.`, "id");
}
