import { session } from "./plugins/auth/session.js";
import { Core } from "./runtime/core.js";
import { everyScheme } from "./runtime/credentials.js";
import type { ClientOptions } from "./runtime/options.js";

/** What proves to the vendor who is calling. */
export interface CapitechCredentials {
  /**
   * The user name.
   *
   * Environment variable: `CAPITECH_USERNAME`.
   */
  readonly username: string;
  /**
   * The password.
   *
   * Secret. Environment variable: `CAPITECH_PASSWORD`.
   */
  readonly password: string | (() => string | Promise<string>);
  /**
   * How the login is sent, should the vendor's system want it otherwise than this client does.
   *
   * Environment variable: `CAPITECH_LOGIN_AS`.
   */
  readonly loginAs?: "get-query" | "post-query" | "post-form" | "post-json";
  /**
   * Where the token travels, should the vendor's system want it elsewhere than this client sends it.
   *
   * Environment variable: `CAPITECH_TOKEN_IN`.
   */
  readonly tokenIn?: "query" | "form" | "json" | "header";
}

/** Credentials and settings of a client. Credentials that are left out are read from the environment. */
export type CapitechOptions = ClientOptions & {
  readonly environment?: "production" | "demo" | undefined;
} & (
    | CapitechCredentials
    | {
        readonly username?: never;
        readonly password?: never;
        readonly loginAs?: "get-query" | "post-query" | "post-form" | "post-json";
        readonly tokenIn?: "query" | "form" | "json" | "header";
      }
  );

/** The vendor's environments, by the name that the option `environment` takes. The first is the default. */
export const servers: { readonly production: string; readonly demo: string } = {
  production: "https://{company}.capitech.no",
  demo: "https://demosalg.capitech.no",
};

/** Makes the core that calls share. {@link Capitech} does so itself; make one to import single functions, and let a bundler leave out all others. */
export function createCore(options: CapitechOptions = {}): Core {
  return new Core(
    {
      environment: "CAPITECH",
      servers,
      credentials: everyScheme([
        session({
          login: {
            path: "/api/public/v1/Access/login",
            as: "post-json",
            parameters: { username: "{username}", password: "{password}" },
          },
          token: [
            "/accessToken",
            "/access_token",
            "/token",
            "/data/accessToken",
            "/result/accessToken",
            "",
          ],
          place: { in: "query", name: "accessToken" },
          rejected: [{ status: 401 }],
          adjustable: true,
        }),
      ]),
      errors: { message: "/message" },
    },
    options,
  );
}
