import { apiKey } from "./plugins/auth/api-key.js";
import { windows } from "./plugins/limits/windows.js";
import { oneOf } from "./runtime/alternative-credentials.js";
import { Core } from "./runtime/core.js";
import type { ClientOptions } from "./runtime/options.js";
import { statusByCode } from "./runtime/status-by-code.js";
import { successIf } from "./runtime/success.js";

/** The codes of the vendor's error bodies that are documented; the vendor may add others. */
export type LagerkollErrorCode =
  | "900001"
  | "900101"
  | "900429"
  | "906001"
  | "906002"
  | "906003"
  | "906004"
  | "906005"
  | "906011"
  | "906012"
  | "906013"
  | "906014"
  | "906021"
  | "906022"
  | "906023"
  | "906031"
  | "906032"
  | (string & {});

/** What proves to the vendor who is calling: way 1 of 2, never mixed with another. */
export interface LagerkollApiKeyCredentials {
  /**
   * Id of the store, shown where the API is switched on in Lagerkoll. Needed with both kinds of credentials.
   *
   * Environment variable: `LAGERKOLL_STORE`.
   */
  readonly store: string;
  /**
   * Key for programs that run without a person, shown where the API is switched on in Lagerkoll.
   *
   * Secret. Environment variable: `LAGERKOLL_API_KEY`.
   */
  readonly apiKey: string | (() => string | Promise<string>);
  readonly userId?: never;
  readonly userToken?: never;
}

/** What proves to the vendor who is calling: way 2 of 2, never mixed with another. */
export interface LagerkollUserTokenCredentials {
  /**
   * Id of the store, shown where the API is switched on in Lagerkoll. Needed with both kinds of credentials.
   *
   * Environment variable: `LAGERKOLL_STORE`.
   */
  readonly store: string;
  /**
   * Id of the person who is logged in to Lagerkoll.
   *
   * Environment variable: `LAGERKOLL_USER_ID`.
   */
  readonly userId: string;
  /**
   * Token of the person's login.
   *
   * Secret. Environment variable: `LAGERKOLL_USER_TOKEN`.
   */
  readonly userToken: string | (() => string | Promise<string>);
  readonly apiKey?: never;
}

/** Credentials and settings of a client. Credentials that are left out are read from the environment. */
export type LagerkollOptions = ClientOptions & {
  readonly environment?: "production" | undefined;
} & (
    | LagerkollApiKeyCredentials
    | LagerkollUserTokenCredentials
    | {
        readonly store?: never;
        readonly apiKey?: never;
        readonly userId?: never;
        readonly userToken?: never;
      }
  );

/** The vendor's environments, by the name that the option `environment` takes. The first is the default. */
export const servers: { readonly production: string } = {
  production: "https://capi.lagerkoll.com/v1",
};

/** Makes the core that calls share. {@link Lagerkoll} does so itself; make one to import single functions, and let a bundler leave out all others. */
export function createCore(options: LagerkollOptions = {}): Core {
  return new Core(
    {
      environment: "LAGERKOLL",
      servers,
      credentials: oneOf(
        {
          store: apiKey({
            in: "header",
            name: "store",
            secret: false,
            options: { apiKey: "store" },
          }),
          apiKey: apiKey({
            in: "header",
            name: "api_key",
            secret: true,
            options: { apiKey: "apiKey" },
          }),
          userId: apiKey({
            in: "header",
            name: "user_id",
            secret: false,
            options: { apiKey: "userId" },
          }),
          userToken: apiKey({
            in: "header",
            name: "user_token",
            secret: true,
            options: { apiKey: "userToken" },
          }),
        },
        [
          ["store", "apiKey"],
          ["store", "userId", "userToken"],
        ],
      ),
      gate: windows({ windows: [{ calls: 200, seconds: 60 }] }),
      errors: { code: "/errorCode", message: "/errorMessage" },
      success: successIf({ pointer: "/errorCode", exists: false }),
      statusOf: statusByCode("/errorCode", { "900001": 401, "900429": 429 }),
    },
    options,
  );
}
