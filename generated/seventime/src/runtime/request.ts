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

const ACCEPT = {
  json: "application/json",
  none: "application/json",
  text: "text/*, */*;q=0.5",
  bytes: "*/*",
};
const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/;

/**
 * The request of a call, complete but for its credentials.
 * @throws {@link ConfigError} naming the parameter, header or option that can't be used.
 */
export function buildRequest(
  engine: Engine,
  operation: Operation,
  input: CallInput,
  options: CallOptions,
): WireRequest {
  const { protectedParameters, protectedMembers } = engine.credentials;
  refuseAny(protectedParameters, input.query);
  refuseAny(protectedMembers, input.body);
  const [path = "", fixed] = expandPath(operation, input.path ?? []).split("?");
  const asked = encodeQuery(operation, input.query ?? {});
  const own = engine.isServerChosen ? undefined : operation.server;
  const url = addressOf(
    own === undefined ? engine.baseUrl : checkedAddress("baseUrl", own, engine.options),
    path,
    fixed && asked ? `${fixed}&${asked}` : fixed || asked,
  );
  const body = operation.body?.(input.body);
  const headers = new Headers({ accept: operation.accept ?? ACCEPT[operation.result ?? "json"] });
  if (body?.contentType !== undefined) headers.set("content-type", body.contentType);
  const set = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (!HEADER_NAME.test(name) || engine.credentials.protectedHeaders.has(name.toLowerCase())) {
      throw new ConfigError("invalid-header", `The header "${name}" can't be set by a caller.`, {
        option: name,
      });
    }
    headers.set(name, cleanHeaderValue(plainText(value, name), name));
  };
  for (const [name, value] of Object.entries(engine.options.headers ?? {})) set(name, value);
  for (const [name, value] of Object.entries(input.headers ?? {})) {
    const style = operation.styles?.[`header:${name}`];
    const isGiven = value !== undefined && value !== null;
    set(name, style && isGiven ? style(name, value, (text) => text)[0]?.[1] : listed(value));
  }
  const cookies = Object.entries(input.cookies ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([name, value]) => {
      const style = operation.styles?.[`cookie:${name}`];
      if (style) return style(name, value, encodeURIComponent);
      return [[name, encodeURIComponent(plainText(value, name))] as const];
    })
    .map(([name, value]) => `${name}=${value}`);
  if (cookies.length > 0) set("cookie", cookies.join("; "));
  if (options.idempotencyKey !== undefined) {
    set(engine.config.idempotencyHeader ?? "idempotency-key", options.idempotencyKey);
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) set(name, value);
  return { method: operation.method, url, headers, body };
}

/** What proves who is calling is nobody else's to write, wherever it travels. */
function refuseAny(names: ReadonlySet<string>, values: unknown): void {
  if (names.size === 0 || typeof values !== "object" || values === null) return;
  for (const [name, value] of Object.entries(values)) {
    if (names.has(name) && value !== undefined) {
      throw invalidParameter(name, "can't be set by a caller");
    }
  }
}

function listed(value: unknown): unknown {
  return Array.isArray(value) ? value.join(",") : value;
}
