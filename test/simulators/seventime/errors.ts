import { json } from "../http-server.ts";
import type { HttpAnswer } from "../http-server.ts";

/**
 * Thrown by anything that refuses a call. The reference tells no statuses, only that any other than
 * 200 is an error and that the body has an errorMessage (samples of section "Customers").
 */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** An error answer. */
export function errorAnswer(status: number, errorMessage: string): HttpAnswer {
  return json(status, { errorMessage });
}
