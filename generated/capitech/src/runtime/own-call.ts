import type { EncodedBody } from "../plugins/contract.js";
import { addressOf, checkedAddress } from "./base-url.js";
import { type Engine, sendOnce } from "./engine.js";
import { AuthError, isClientError } from "./errors.js";
import { cleanHeaderValue } from "./header-value.js";
import { limitsOf } from "./limits-of.js";
import { fillText, type TemplateValues } from "./token-template.js";
import type { WireAnswer } from "./transport.js";

/** A request that a credential makes for itself. */
export interface OwnCall {
  readonly method: string;
  /** Address that `path` is below. Default: the API's own. */
  readonly server?: string | undefined;
  readonly path: string;
  /** Written as it goes on the wire, without a question mark. */
  readonly query?: string | undefined;
  /** Templates. */
  readonly headers?: readonly { readonly name: string; readonly value: string }[] | undefined;
  readonly body?: EncodedBody | undefined;
}

/**
 * Sends a request of a credential's own: no other credential is applied, limits and the time-out of an attempt are, and it goes
 * on when the call that caused it is aborted. Never redirected, never sent twice.
 * @throws {@link AuthError} `unavailable`, or an error of the gate.
 */
export async function sendOwn(
  engine: Engine,
  { method, server, path, query = "", headers: templates = [], body }: OwnCall,
  values: TemplateValues,
): Promise<WireAnswer> {
  const headers: Record<string, string> = { accept: "application/json" };
  for (const { name, value } of templates) {
    headers[name.toLowerCase()] = cleanHeaderValue(fillText(value, values) ?? "", name);
  }
  if (body?.contentType) headers["content-type"] = body.contentType;
  // Without a signal: other calls wait for the same answer.
  const { address, gate, options } = engine;
  const limits = limitsOf(options);
  await gate?.acquire(undefined, Infinity, limits.maxRetryWait);
  const base =
    server === undefined ? address.baseUrl : checkedAddress("tokenServer", server, options);
  const url = addressOf(base, path, query);
  const answer = await sendOnce(engine, { method, url, headers, body }, limits).catch(
    (error: unknown) => {
      // An error of the transport would make the call itself be sent again, and with it another request like this one.
      if (!isClientError(error)) throw error;
      throw new AuthError("unavailable", `${method} ${path} failed: ${error.message}`);
    },
  );
  gate?.observe(answer);
  return answer;
}
