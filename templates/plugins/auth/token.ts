import type { CredentialFactory, SettingsOf } from "../contract.js";
import { createTokenCredential } from "../../runtime/token-credential.js";

/** Buys a token and renews it. */
export const plugin = {
  kind: "auth",
  name: "token",
  docs: "Buys a token with the client's id and secret, sends it with every call, and renews it when it expires or is refused. All calls of a client share one token and one purchase.",
  options: {
    clientId: { kind: "text", secret: false, docs: "The client's id." },
    clientSecret: { kind: "text", secret: true, docs: "The client's secret." },
    scopes: {
      kind: "texts",
      secret: false,
      optional: true,
      docs: "What the token is to allow. Without any, the vendor decides, and may allow nothing.",
    },
    tokenServer: {
      kind: "text",
      secret: false,
      optional: true,
      when: "server",
      docs: "Address of the server that sells tokens, instead of the vendor's.",
    },
  },
  settings: {
    acquire: {
      kind: "group",
      docs: "The request that buys a token.",
      settings: {
        path: { kind: "text", docs: "Path below the server's address, such as `/v1/token`." },
        encoding: {
          kind: "choice",
          values: ["json", "form"],
          optional: true,
          docs: "How the body is written. Default: json.",
        },
        body: {
          kind: "json",
          docs: 'Template of the body: any JSON value. In its texts `{clientId}`, `{clientSecret}`, `{scopes}` (joined by spaces), `{basic}` (id and secret in base64) and `{refreshToken}` are replaced by their values, whatever the options are called; a member whose value is not given is left out. "{refreshToken}" alone sends the token as a bare JSON string.',
        },
        headers: {
          kind: "list",
          optional: true,
          docs: "More headers of the request.",
          settings: {
            name: { kind: "text", docs: "Name of the header." },
            value: { kind: "text", docs: "Its value; placeholders as in `body`." },
          },
        },
      },
    },
    refresh: {
      kind: "group",
      optional: true,
      docs: "The request that renews a token by its refresh token. Without it, a new one is bought. When it is refused, one is bought too.",
      settings: {
        path: { kind: "text", docs: "Path below the server's address, such as `/v1/token`." },
        encoding: {
          kind: "choice",
          values: ["json", "form"],
          optional: true,
          docs: "How the body is written. Default: json.",
        },
        body: {
          kind: "json",
          docs: 'Template of the body: any JSON value. In its texts `{clientId}`, `{clientSecret}`, `{scopes}` (joined by spaces), `{basic}` (id and secret in base64) and `{refreshToken}` are replaced by their values, whatever the options are called; a member whose value is not given is left out. "{refreshToken}" alone sends the token as a bare JSON string.',
        },
        headers: {
          kind: "list",
          optional: true,
          docs: "More headers of the request.",
          settings: {
            name: { kind: "text", docs: "Name of the header." },
            value: { kind: "text", docs: "Its value; placeholders as in `body`." },
          },
        },
      },
    },
    server: {
      kind: "text",
      optional: true,
      docs: "Address that the paths are below, where it isn't the API's own, such as `https://login.example`.",
    },
    accessToken: {
      kind: "texts",
      docs: "JSON pointers to the token in the answer; the first that leads to a text is used.",
    },
    lifetime: {
      kind: "list",
      optional: true,
      docs: "Where the answer says how long the token lives; the first place with a usable value is used. Unknown: the token is used until it is refused, five minutes at most.",
      settings: {
        pointer: { kind: "text", docs: "JSON pointer into the answer." },
        unit: {
          kind: "choice",
          values: ["seconds", "instant"],
          docs: "Whether the value is a number of seconds or a date and time.",
        },
      },
    },
    refreshToken: {
      kind: "texts",
      optional: true,
      docs: "JSON pointers to the refresh token in the answer.",
    },
    refreshLifetime: {
      kind: "list",
      optional: true,
      docs: "Where the answer says how long the refresh token lives. Unknown: it is tried.",
      settings: {
        pointer: { kind: "text", docs: "JSON pointer into the answer." },
        unit: {
          kind: "choice",
          values: ["seconds", "instant"],
          docs: "Whether the value is a number of seconds or a date and time.",
        },
      },
    },
    header: {
      kind: "text",
      optional: true,
      docs: "Header that carries the token. Default: `Authorization`.",
    },
    scheme: {
      kind: "text",
      optional: true,
      docs: "Word before the token. Default: `Bearer`; empty for none.",
    },
    activeTokens: {
      kind: "integer",
      optional: true,
      docs: "How many tokens of one client may be alive at once. 1: a new one kills the old one, so it is never renewed ahead of time. Default: no limit, and a token is renewed 30 seconds before it expires.",
    },
    rejected: {
      kind: "list",
      optional: true,
      docs: "How an answer says that the token is not accepted. Default: status 401.",
      settings: {
        status: { kind: "integer", docs: "The status." },
        pointer: { kind: "text", optional: true, docs: "JSON pointer that must lead to a value." },
        equals: { kind: "json", optional: true, docs: "What that value must be." },
      },
    },
    options: {
      kind: "group",
      optional: true,
      docs: "Other names for the options of the client.",
      settings: {
        clientId: { kind: "text", optional: true, docs: "Name of the option `clientId`." },
        clientSecret: { kind: "text", optional: true, docs: "Name of the option `clientSecret`." },
        scopes: { kind: "text", optional: true, docs: "Name of the option `scopes`." },
        tokenServer: { kind: "text", optional: true, docs: "Name of the option `tokenServer`." },
      },
    },
  },
} as const;

/** How a token is bought, renewed and sent. */
export type TokenSettings = SettingsOf<typeof plugin>;

/** Buys tokens when they are needed. */
// @__NO_SIDE_EFFECTS__
export function token(settings: TokenSettings): CredentialFactory {
  const names = {
    clientId: "clientId",
    clientSecret: "clientSecret",
    scopes: "scopes",
    tokenServer: "tokenServer",
    ...settings.options,
  };
  return {
    required: [names.clientId, names.clientSecret],
    optional: [names.scopes, ...(settings.server === undefined ? [] : [names.tokenServer])],
    reserved: [{ in: "header", name: settings.header ?? "authorization" }],
    create: (options, remember) => createTokenCredential(settings, names, options, remember),
  };
}
