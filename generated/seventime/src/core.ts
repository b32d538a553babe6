import { apiKey } from "./plugins/auth/api-key.js";
import { Core } from "./runtime/core.js";
import { everyScheme } from "./runtime/credentials.js";
import type { ClientOptions } from "./runtime/options.js";

/** What proves to the vendor who is calling. */
export interface SevenTimeCredentials {
  /**
   * The account's API key. It is made in Seven Time under Settings, Integrations, API, and opens everything the
   * API can reach.
   *
   * Secret. Environment variable: `SEVENTIME_CLIENT_SECRET`.
   */
  readonly clientSecret: string | (() => string | Promise<string>);
}

/** Credentials and settings of a client. Credentials that are left out are read from the environment. */
export type SevenTimeOptions = ClientOptions & {
  readonly environment?: "production" | undefined;
} & (SevenTimeCredentials | { readonly clientSecret?: never });

/** The vendor's environments, by the name that the option `environment` takes. The first is the default. */
export const servers: { readonly production: string } = {
  production: "https://app.seventime.se/api/1",
};

/** Makes the core that calls share. {@link SevenTime} does so itself; make one to import single functions, and let a bundler leave out all others. */
export function createCore(options: SevenTimeOptions = {}): Core {
  return new Core(
    {
      environment: "SEVENTIME",
      servers,
      credentials: everyScheme([
        apiKey({ in: "header", name: "Client-Secret", options: { apiKey: "clientSecret" } }),
      ]),
      errors: { message: "/errorMessage" },
    },
    options,
  );
}
