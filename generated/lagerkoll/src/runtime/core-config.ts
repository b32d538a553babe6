import type { GateFactory } from "../plugins/contract.js";
import type { BigIntegers } from "./big-integers.js";
import type { CredentialsFactory } from "./credentials.js";
import type { StatusOf } from "./status-by-code.js";
import type { Success } from "./success.js";

/** How the errors of an API read: pointers into JSON bodies. */
export interface ErrorShape {
  /** Where an error body says its code. */
  readonly code?: string;
  /** Where an error body says its message. */
  readonly message?: string;
}

/** An API as its generated client describes it to the core. */
export interface CoreConfig {
  /** Prefix of the environment variables: `<PREFIX>_CLIENT_ID` for the option `clientId`, `<PREFIX>_BASE_URL`. */
  readonly environment: string;
  /** Addresses by name; the first is the default. */
  readonly servers: Readonly<Record<string, string>>;
  /** How calls prove who is calling. */
  readonly credentials: CredentialsFactory;
  readonly gate?: GateFactory;
  readonly errors?: ErrorShape;
  /** What holds for every JSON object that really is a success; where it doesn't, a 2xx answer is an error all the same. */
  readonly success?: Success;
  /** Where integers may be too long for a number. Elsewhere such a one is an error. */
  readonly integers?: BigIntegers;
  /** The status that an answer means, where the vendor says so by codes of its own. */
  readonly statusOf?: StatusOf;
}
