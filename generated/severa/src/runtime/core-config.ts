import type { CredentialFactory, GateFactory, JsonValue } from "../plugins/contract.js";
import type { BigIntegers } from "./big-integers.js";
import type { StatusOf } from "./status-by-code.js";

/** How the errors of an API read: pointers into JSON bodies. */
export interface ErrorShape {
  /** Where an error body says its code. */
  readonly code?: string;
  /** Where an error body says its message. */
  readonly message?: string;
  /** What holds for every JSON object that really is a success; where it doesn't, a 2xx answer is an error all the same. */
  readonly ok?: Predicate;
}

/** A condition on a JSON body: the value at `pointer` equals, or is there (and not null) or not. */
export interface Predicate {
  readonly pointer: string;
  readonly equals?: JsonValue;
  readonly exists?: boolean;
}

/** An API as its generated client describes it to the core. */
export interface CoreConfig {
  /** The client's name, for messages. */
  readonly client: string;
  /** Prefix of the environment variables: `<PREFIX>_CLIENT_ID` for the option `clientId`, `<PREFIX>_BASE_URL`. */
  readonly environment: string;
  /** Addresses by name; the first is the default. */
  readonly servers: Readonly<Record<string, string>>;
  /** How each security scheme proves who is calling. */
  readonly schemes: Readonly<Record<string, CredentialFactory>>;
  /** Alternatives, each a set of schemes that are applied together. Empty: the API needs no credentials. */
  readonly security: readonly (readonly string[])[];
  readonly gate?: GateFactory;
  readonly errors?: ErrorShape;
  /** Where integers may be too long for a number. Elsewhere such a one is an error. */
  readonly integers?: BigIntegers;
  /** The status that an answer means, where the vendor says so by codes of its own. */
  readonly statusOf?: StatusOf;
  /** Header that carries an idempotency key. Default: `Idempotency-Key`. */
  readonly idempotencyHeader?: string;
}
