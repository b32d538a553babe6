import { apiKey } from "../../templates/plugins/auth/api-key.js";
import type { CoreConfig } from "../../templates/runtime/core-config.js";
import { Core } from "../../templates/runtime/core.js";
import { everyScheme } from "../../templates/runtime/credentials.js";
import type { ClientOptions } from "../../templates/runtime/options.js";

/** A core with a plain key, for tests that bring operations of their own. */
export function openCore(
  baseUrl: string,
  options: ClientOptions & { readonly username?: string; readonly password?: unknown } = {},
  more: Partial<CoreConfig> = {},
): Core {
  const config: CoreConfig = {
    environment: "ACME",
    servers: { production: "https://api.acme.example" },
    credentials: everyScheme([apiKey({ in: "header", name: "X-Key" })]),
    ...more,
  };
  const all: ClientOptions = {
    ...(more.credentials ? {} : { apiKey: "key-4711-secret" }),
    baseUrl,
    ...options,
  };
  return new Core(config, all);
}
