import { addressOf, checkedAddress } from "./base-url.js";
import type { Engine } from "./engine.js";
import { ConfigError } from "./errors.js";
import { cleanHeaderValue } from "./header-value.js";
import type { CallInput, Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { expandPath } from "./path.js";
import { invalidParameter, plainText } from "./plain-text.js";
import { encodeQuery } from "./query.js";
import type { WireRequest } from "./transport.js";

const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/;

/**
 * The request of a call, complete but for its credentials.
 * @throws {@link ConfigError} naming the parameter, header or option that can't be used.
 */
export function buildRequest(
  { baseUrl, isServerChosen, config, credentials: { reserved }, options: client }: Engine,
  operation: Operation,
  input: CallInput,
  options: CallOptions,
): WireRequest {
  // What proves who is calling is nobody else's to write, wherever it travels.
  for (const { in: place, name } of reserved) {
    const values = place === "query" ? input.query : input.body;
    const isGiven = (values as Record<string, unknown> | null | undefined)?.[name] !== undefined;
    if (isGiven && /query|form|json/.test(place)) {
      throw invalidParameter(name, "can't be set by a caller");
    }
  }
  const [path = "", fixed = ""] = expandPath(operation, input.path ?? []).split("?");
  const asked = encodeQuery(operation, input.query ?? {});
  const own = isServerChosen ? undefined : operation.server;
  const base = own === undefined ? baseUrl : checkedAddress("baseUrl", own, client);
  const url = addressOf(base, path, [fixed, asked].filter((part) => part !== "").join("&"));
  const body = operation.body?.(input.body);
  const headers = new Headers({ accept: operation.accept ?? "application/json" });
  if (body?.contentType) headers.set("content-type", body.contentType);
  const isReserved = (header: string): boolean =>
    reserved.some(
      ({ in: place, name }) => place === "header" && name.toLowerCase() === header.toLowerCase(),
    );
  const given: readonly (readonly [string, unknown])[] = [
    ...Object.entries(client.headers ?? {}),
    ...(operation.headers?.(operation, input) ?? []),
    [config.idempotencyHeader ?? "idempotency-key", options.idempotencyKey],
    ...Object.entries(options.headers ?? {}),
  ];
  for (const [name, value] of given) {
    if (value === undefined || value === null) continue;
    if (!HEADER_NAME.test(name) || isReserved(name)) {
      const message = `The header "${name}" can't be set by a caller.`;
      throw new ConfigError("invalid-header", message, { option: name });
    }
    headers.set(name, cleanHeaderValue(plainText(value, name), name));
  }
  return { method: operation.method, url, headers, body };
}
