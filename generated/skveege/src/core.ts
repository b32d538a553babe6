import { apiKey } from "./plugins/auth/api-key.js";
import { windows } from "./plugins/limits/windows.js";
import { Core } from "./runtime/core.js";
import { everyScheme } from "./runtime/credentials.js";
import type { ClientOptions } from "./runtime/options.js";

/** The codes of the vendor's error bodies that are documented; the vendor may add others. */
export type SkveegeErrorCode =
  | "invalid_request_error"
  | "api_error"
  | "invalid_request"
  | (string & {});

/** What proves to the vendor who is calling. */
export interface SkveegeCredentials {
  /**
   * One of the API keys from the settings of your account; there may be several at once. Needed for every call. It
   * gives wide powers, so it must stay secret.
   *
   * Secret. Environment variable: `SKVEEGE_API_KEY`.
   */
  readonly apiKey: string | (() => string | Promise<string>);
}

/** Credentials and settings of a client. Credentials that are left out are read from the environment. */
export type SkveegeOptions = ClientOptions & { readonly environment?: "production" | undefined } & (
    | SkveegeCredentials
    | { readonly apiKey?: never }
  );

/** The vendor's environments, by the name that the option `environment` takes. The first is the default. */
export const servers: { readonly production: string } = { production: "https://api.skveege.com" };

/** Makes the core that calls share. {@link Skveege} does so itself; make one to import single functions, and let a bundler leave out all others. */
export function createCore(options: SkveegeOptions = {}): Core {
  return new Core(
    {
      environment: "SKVEEGE",
      servers,
      credentials: everyScheme([
        apiKey({ in: "header", name: "X-Auth-Token", options: { apiKey: "apiKey" } }),
      ]),
      gate: windows({ windows: [{ calls: 30, seconds: 60 }] }),
      errors: { code: "/type", message: "/message" },
    },
    options,
  );
}
