import { json } from "../http-server.ts";
import type { HttpAnswer } from "../http-server.ts";
import type { CapitechOptions, RefusalKind } from "./options.ts";

/** Thrown by anything that refuses a request. */
export class Refusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** The answer to a refused request; the page describes neither its status nor its body. */
export function refusalAnswer(
  { kind, message }: Refusal,
  { statuses }: Required<CapitechOptions>,
): HttpAnswer {
  const usual = kind === "login" || kind === "token" ? 401 : 400;
  return json(statuses[kind] ?? usual, { message });
}
