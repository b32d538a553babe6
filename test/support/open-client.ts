import { apiKey } from "../../templates/plugins/auth/api-key.js";
import type { GateFactory } from "../../templates/plugins/contract.js";
import type { CoreConfig } from "../../templates/runtime/core-config.js";
import { Core } from "../../templates/runtime/core.js";
import { everyScheme } from "../../templates/runtime/credentials.js";
import type { ClientOptions } from "../../templates/runtime/options.js";
import { acmeConfig, Customers } from "./sample-client.js";

export interface OpenOptions extends ClientOptions {
  readonly apiKey?: string | (() => string | Promise<string>);
}

/** The sample with a plain key instead of a token, for tests that are about other things. */
export function openClient(
  baseUrl: string,
  options: OpenOptions = {},
  more: Partial<CoreConfig> & { readonly gate?: GateFactory } = {},
): Customers {
  const config: CoreConfig = {
    ...acmeConfig,
    credentials: everyScheme([apiKey({ in: "header", name: "X-Key" })]),
    ...more,
  };
  const all: OpenOptions = { apiKey: "key-4711-secret", baseUrl, ...options };
  return new Customers(new Core(config, all));
}
