import { json, text } from "../http-server.ts";
import type { HttpAnswer } from "../http-server.ts";

/** The codes of the document's section "Errors", each with a message of the simulator's own. */
export const errorMessages = {
  900001: "The credentials are not accepted.",
  900101: "The request failed.",
  900429: "The limit of requests is reached.",
  906001: "The project can't be read.",
  906002: "The customer can't be read.",
  906003: "The user can't be read.",
  906004: "The article can't be read.",
  906005: "The invoice draft can't be read.",
  906011: "The project can't be created.",
  906012: "The project article can't be created.",
  906013: "The invoice draft can't be created.",
  906014: "The invoice can't be created.",
  906021: "The project can't be updated.",
  906022: "The project article can't be updated.",
  906023: "The invoice draft can't be updated.",
  906031: "The amount is too large.",
  906032: "Articles of the project still have amounts.",
} as const;

/** An error code of the document. */
export type ErrorCode = keyof typeof errorMessages;

/** Thrown by anything that refuses a request; status is what the simulator assumes for it. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly field: string | null;

  constructor(code: ErrorCode, status: number, field: string | null = null) {
    super(errorMessages[code]);
    this.code = code;
    this.status = status;
    this.field = field;
  }
}

/** Thrown for what the vendor serves and the simulator doesn't. */
export class NotSimulated extends Error {
  get answer(): HttpAnswer {
    return text(501, `The simulator does not implement ${this.message}.`);
  }
}

/** An answer with the error object of the document's section "Errors". */
export function errorAnswer(
  errorCode: ErrorCode,
  status: number,
  errorField: string | null = null,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  const errorMessage = errorMessages[errorCode];
  return json(status, { errorCode, errorMessage, errorField, errorData: null }, headers);
}
