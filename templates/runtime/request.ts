import { addressOf, checkedAddress } from "./base-url.js";
import type { Engine } from "./engine.js";
import { cleanHeaderValue } from "./header-value.js";
import { isObject } from "./json-pointer.js";
import type { CallInput, Operation } from "./operation.js";
import { invalidParameter, unusable } from "./option-errors.js";
import type { CallOptions } from "./options.js";
import { plainText } from "./plain-text.js";
import { encodeQuery } from "./query.js";
import type { WireRequest } from "./transport.js";

/** A request without its credentials. */
export interface RequestSoFar extends Omit<WireRequest, "headers"> {
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

// Platforms lose a header that is called `__proto__`.
const HEADER_NAME = /^(?!__proto__$)[!#$%&'*+.^_`|~\w-]+$/;
const REFUSED = "can't be set by a caller";

/**
 * The request of a call, complete but for its credentials.
 * @throws {@link ConfigError} naming the parameter, header or option that can't be used.
 */
export function buildRequest(
  { address, credentials: { reserved }, options: client }: Engine,
  operation: Operation,
  input: CallInput,
  options: CallOptions,
): RequestSoFar {
  // What proves who is calling is nobody else's to write, wherever it travels.
  for (const { in: place, name } of reserved) {
    const values: unknown = place === "query" ? input.query : /[fj]/.test(place) && input.body;
    if (isObject(values) && Object.hasOwn(values, name) && values[name] !== undefined) {
      throw invalidParameter(name, REFUSED);
    }
  }
  const whole = operation.expand?.(operation, input.path ?? []) ?? operation.path;
  const [path = "", fixed] = whole.split("?");
  const asked = input.query && encodeQuery(operation, input.query);
  const query = fixed && asked ? `${fixed}&${asked}` : fixed || asked;
  const own = address.isChosen ? undefined : operation.server;
  const base = own === undefined ? address.baseUrl : checkedAddress("baseUrl", own, client);
  const url = addressOf(base, path, query);
  const body = operation.body?.(input.body);
  const headers: Record<string, string> = { accept: operation.accept ?? "application/json" };
  if (body?.contentType) headers["content-type"] = body.contentType;
  const given: Readonly<Record<string, unknown>> = {
    ...client.headers,
    ...operation.headers?.(operation, input),
    "idempotency-key": options.idempotencyKey,
    ...options.headers,
  };
  for (const [written, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const header = written.toLowerCase();
    const isReserved = reserved.some(
      ({ in: place, name }) => place === "header" && name.toLowerCase() === header,
    );
    if (!HEADER_NAME.test(header) || isReserved) throw unusable("invalid-header", written, REFUSED);
    headers[header] = cleanHeaderValue(plainText(value, written), written);
  }
  return { method: operation.method, url, headers, body };
}
