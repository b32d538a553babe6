import { apiKey } from "./plugins/auth/api-key.js";
import { token } from "./plugins/auth/token.js";
import { windows } from "./plugins/limits/windows.js";
import { Core } from "./runtime/core.js";
import { everyScheme } from "./runtime/credentials.js";
import type { ClientOptions } from "./runtime/options.js";

/** A permission that can be asked for. */
export type SeveraScope =
  | "activities:delete"
  | "activities:read"
  | "activities:write"
  | "customers:delete"
  | "customers:read"
  | "customers:write"
  | "fees:delete"
  | "fees:read"
  | "fees:write"
  | "files:delete"
  | "files:read"
  | "files:write"
  | "hours:delete"
  | "hours:read"
  | "hours:write"
  | "invoices:delete"
  | "invoices:read"
  | "invoices:write"
  | "organization:read"
  | "organization:write"
  | "projects:delete"
  | "projects:read"
  | "projects:write"
  | "resourceallocations:delete"
  | "resourceallocations:read"
  | "resourceallocations:write"
  | "settings:delete"
  | "settings:read"
  | "settings:write"
  | "travels:delete"
  | "travels:read"
  | "travels:write"
  | "users:delete"
  | "users:read"
  | "users:write";

/** The codes of the vendor's error bodies that are documented; the vendor may add others. */
export type SeveraErrorCode =
  | "InternalSystemError"
  | "AuthenticationRequired"
  | "AddonMissing"
  | "FeatureIsNotEnabled"
  | "InvalidParameter"
  | "InvalidOperation"
  | "InvalidRequest"
  | "InsufficientApiScope"
  | "InvalidApiVersion"
  | "ConfigurationError"
  | "UserLicenseType"
  | "TermsOfServiceNotApproved"
  | "HttpsRequired"
  | "OrganizationNotActive"
  | "PermissionDenied"
  | "TrialExpired"
  | "NotAvailableInTrial"
  | "InvalidRecaptcha"
  | "AddonMissingTermsOfServiceApproval"
  | "BlockedByFirewall"
  | (string & {});

/** What proves to the vendor who is calling. */
export interface SeveraCredentials {
  /**
   * The client's id.
   *
   * Environment variable: `SEVERA_CLIENT_ID`.
   */
  readonly clientId: string;
  /**
   * The client's secret.
   *
   * Secret. Environment variable: `SEVERA_CLIENT_SECRET`.
   */
  readonly clientSecret: string | (() => string | Promise<string>);
  /**
   * What the token is to allow. Without any, the vendor decides, and may allow nothing.
   *
   * Environment variable: `SEVERA_SCOPES`, separated by spaces.
   */
  readonly scopes?: readonly SeveraScope[];
}

/** Credentials and settings of a client. Credentials that are left out are read from the environment. */
export type SeveraOptions = ClientOptions & {
  readonly environment?: "production" | "test" | undefined;
} & (
    | SeveraCredentials
    | {
        readonly clientId?: never;
        readonly clientSecret?: never;
        readonly scopes?: readonly SeveraScope[];
      }
  );

/** The vendor's environments, by the name that the option `environment` takes. The first is the default. */
export const servers: { readonly production: string; readonly test: string } = {
  production: "https://api.severa.visma.com/rest-api",
  test: "https://api.severa.stag.visma.com/rest-api",
};

/** Makes the core that calls share. {@link Severa} does so itself; make one to import single functions, and let a bundler leave out all others. */
export function createCore(options: SeveraOptions = {}): Core {
  return new Core(
    {
      environment: "SEVERA",
      servers,
      credentials: everyScheme(
        [
          apiKey({
            in: "header",
            name: "Client_Id",
            secret: false,
            options: { apiKey: "clientId" },
          }),
          token({
            acquire: {
              path: "/v1/token",
              body: { client_Id: "{clientId}", client_Secret: "{clientSecret}", scope: "{scopes}" },
            },
            refresh: {
              path: "/v1/refreshtoken",
              body: "{refreshToken}",
              headers: [{ name: "client_id", value: "{clientId}" }],
            },
            accessToken: ["/access_token"],
            lifetime: [
              { pointer: "/access_token_expires_in", unit: "seconds" },
              { pointer: "/expires_in", unit: "seconds" },
              { pointer: "/access_token_expires_utc", unit: "instant" },
              { pointer: "/expires_utc", unit: "instant" },
            ],
            refreshToken: ["/refresh_token"],
            refreshLifetime: [
              { pointer: "/refresh_token_expires_in", unit: "seconds" },
              { pointer: "/refresh_token_expires_utc", unit: "instant" },
            ],
            activeTokens: 1,
          }),
        ],
        ["ClientIdAuth", "OAuth2"],
      ),
      gate: windows({
        windows: [
          { calls: 10, seconds: 1 },
          { calls: 100000, seconds: 86400 },
        ],
      }),
      errors: { code: "/error/type", message: "/error/details/0/message" },
    },
    options,
  );
}
