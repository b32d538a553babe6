import type { ExchangeChange } from "./change.ts";

const schemes = (text: string): string => `components: { securitySchemes: { ${text} } }`;
const KEY = "key: { type: apiKey, in: header, name: X-Key }";
const PASSWORD = "password: { type: http, scheme: basic }";
const BOTH = schemes(`${KEY}, ${PASSWORD}`);
const secured = (scheme: string, security = "[{ key: [] }]"): string =>
  `${schemes(scheme)}\nsecurity: ${security}`;
const OAUTH =
  "key: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example/token, scopes: { read: Reads. } } } }";
const CODE =
  "key: { type: oauth2, flows: { authorizationCode: { authorizationUrl: https://a.example/sign-in, tokenUrl: https://a.example/token, scopes: { read: Reads. } } } }";

/** Changes of credentials and addresses. */
export const accessChanges = {
  "credentials-demanded": {
    effect: "narrower",
    direction: "request",
    meaning: "Operations that needed no credentials need them.",
    words: ["Calls without credentials are refused.", "Give the client the credentials."],
    example: [schemes(KEY), secured(KEY)],
  },
  "credentials-dropped": {
    effect: "wider",
    direction: "request",
    meaning: "Operations need no credentials any more.",
    words: ["Calls with credentials go on as before.", "Nothing to do."],
    example: [secured(KEY), schemes(KEY)],
  },
  "credentials-alternative-added": {
    effect: "wider",
    direction: "request",
    meaning: "Operations may be called with other credentials too.",
    words: ["Calls with the known credentials go on as before.", "Nothing to do."],
    example: [
      `${BOTH}\nsecurity: [{ key: [] }]`,
      `${BOTH}\nsecurity: [{ key: [] }, { password: [] }]`,
    ],
  },
  "credentials-alternative-removed": {
    effect: "narrower",
    direction: "request",
    meaning: "Operations may no longer be called with some credentials.",
    words: ["Calls with these credentials are refused.", "Use the credentials that are left."],
    example: [
      `${BOTH}\nsecurity: [{ key: [] }, { password: [] }]`,
      `${BOTH}\nsecurity: [{ key: [] }]`,
    ],
  },
  "credentials-switched": {
    effect: "incomparable",
    direction: "request",
    meaning: "Operations need other credentials than before.",
    words: [
      "Calls with the old credentials are refused.",
      "Get the new credentials and give them to the client.",
    ],
    example: [`${BOTH}\nsecurity: [{ key: [] }]`, `${BOTH}\nsecurity: [{ password: [] }]`],
  },
  "scope-demanded": {
    effect: "narrower",
    direction: "request",
    meaning: "Operations need a further scope.",
    words: ["Calls with tokens that lack the scope are refused.", "Ask for tokens with the scope."],
    example: [secured(OAUTH), secured(OAUTH, "[{ key: [read] }]")],
  },
  "scope-dropped": {
    effect: "wider",
    direction: "request",
    meaning: "Operations need a scope no longer.",
    words: ["Tokens with the scope go on as before.", "Nothing to do."],
    example: [secured(OAUTH, "[{ key: [read] }]"), secured(OAUTH)],
  },
  "scheme-type-changed": {
    effect: "incomparable",
    direction: "request",
    meaning: "A security scheme became one of another type.",
    words: [
      "Calls with the old credentials are refused.",
      "Get credentials of the new type and give them to the client.",
    ],
    example: [secured(KEY), secured("key: { type: http, scheme: bearer }")],
  },
  "key-place-changed": {
    effect: "incomparable",
    direction: "request",
    meaning: "An API key is sent under another name, or at another place.",
    words: [
      "Every call of clients made before fails, though types stay the same.",
      "Send the key as described: update the package.",
    ],
    example: [secured(KEY), secured("key: { type: apiKey, in: query, name: key }")],
  },
  "token-url-changed": {
    effect: "incomparable",
    direction: "request",
    meaning: "Tokens are fetched from another address.",
    words: [
      "Clients made before fetch tokens from the old address.",
      "Update the package, or set the new address.",
    ],
    example: [secured(OAUTH), secured(OAUTH.replace("/token", "/tokens"))],
  },
  "sign-in-url-changed": {
    effect: "unknown",
    direction: "request",
    meaning: "People sign in, or tokens are described or refreshed, at another address.",
    words: ["Sign-ins at the old address may fail.", "Use the new address."],
    example: [secured(CODE), secured(CODE.replace("/sign-in", "/login"))],
  },
  "token-flow-added": {
    effect: "wider",
    direction: "request",
    meaning: "Tokens can be got in a further way (OAuth flow).",
    words: ["The known way goes on as before.", "Nothing to do."],
    example: [
      secured(OAUTH),
      secured(
        OAUTH.replace(
          "flows: {",
          "flows: { password: { tokenUrl: https://a.example/token, scopes: {} },",
        ),
      ),
    ],
  },
  "token-flow-removed": {
    effect: "narrower",
    direction: "request",
    meaning: "Tokens can't be got in one of the ways any more (OAuth flow).",
    words: [
      "Clients that get tokens this way fail.",
      "Get tokens in one of the ways that are left.",
    ],
    example: [
      secured(
        OAUTH.replace(
          "flows: {",
          "flows: { password: { tokenUrl: https://a.example/token, scopes: {} },",
        ),
      ),
      secured(OAUTH),
    ],
  },
  "offered-scope-added": {
    effect: "wider",
    direction: "request",
    meaning: "A security scheme offers a further scope.",
    words: ["Tokens can be asked for with it.", "Nothing to do."],
    example: [
      secured(OAUTH),
      secured(OAUTH.replace("read: Reads.", "read: Reads., write: Writes.")),
    ],
  },
  "offered-scope-removed": {
    effect: "unknown",
    direction: "request",
    meaning: "A security scheme no longer offers a scope.",
    words: ["Asking for tokens with it may be refused.", "Ask for tokens without it."],
    example: [
      secured(OAUTH.replace("read: Reads.", "read: Reads., write: Writes.")),
      secured(OAUTH),
    ],
  },
  "scheme-added": {
    effect: "none",
    direction: "request",
    meaning: "A security scheme was described.",
    words: ["Nothing by itself; what operations need is said beside this.", "Nothing to do."],
    example: [schemes(KEY), BOTH],
  },
  "scheme-removed": {
    effect: "none",
    direction: "request",
    meaning: "A security scheme is no longer described.",
    words: ["Nothing by itself; what operations need is said beside this.", "Nothing to do."],
    example: [BOTH, schemes(KEY)],
  },
  "token-format-changed": {
    effect: "none",
    direction: "request",
    meaning: "Tokens are said to have another format (bearerFormat).",
    words: [
      "Callers pass tokens on as they got them.",
      "Nothing to do, unless the code reads tokens.",
    ],
    example: [
      secured("key: { type: http, scheme: bearer }"),
      secured("key: { type: http, scheme: bearer, bearerFormat: JWT }"),
    ],
  },
  "server-url-changed": {
    effect: "incomparable",
    direction: "request",
    meaning: "The address of the server became another one.",
    words: [
      "Clients made before call the old address; types stay the same.",
      "Update the package, or set the new address.",
    ],
    example: [
      "servers: [{ url: https://a.example/v1 }]",
      "servers: [{ url: https://b.example/v1 }]",
    ],
  },
  "server-version-changed": {
    effect: "incomparable",
    direction: "request",
    meaning: "The version in the address of the server became another one.",
    words: [
      "Calls of the old version go on only as long as the vendor keeps it.",
      "Update the package, or set the new address.",
    ],
    example: [
      "servers: [{ url: https://a.example/v1 }]",
      "servers: [{ url: https://a.example/v2 }]",
    ],
  },
  "default-server-changed": {
    effect: "unknown",
    direction: "request",
    meaning: "Another of the known servers comes first and so is the default.",
    words: [
      "Updated clients call another server than before.",
      "Set the address of the one that is meant.",
    ],
    example: [
      "servers: [{ url: https://a.example }, { url: https://b.example }]",
      "servers: [{ url: https://b.example }, { url: https://a.example }]",
    ],
  },
  "server-added": {
    effect: "wider",
    direction: "request",
    meaning: "A further server was described.",
    words: ["It can be called.", "Nothing to do."],
    example: [
      "servers: [{ url: https://a.example }]",
      "servers: [{ url: https://a.example }, { url: https://b.example }]",
    ],
  },
  "server-removed": {
    effect: "unknown",
    direction: "request",
    meaning: "A server that wasn't the default is no longer described.",
    words: ["Calls of it may fail.", "Set the address of a server that is left."],
    example: [
      "servers: [{ url: https://a.example }, { url: https://b.example }]",
      "servers: [{ url: https://a.example }]",
    ],
  },
  "server-variable-changed": {
    effect: "unknown",
    direction: "request",
    meaning: "The values that a part of a server's address may take became others.",
    words: [
      "Addresses made with a removed value may fail.",
      "Use one of the values that are left.",
    ],
    example: [
      "servers: [{ url: 'https://{region}.a.example', variables: { region: { default: fi, enum: [fi, se] } } }]",
      "servers: [{ url: 'https://{region}.a.example', variables: { region: { default: fi, enum: [fi] } } }]",
    ],
  },
} as const satisfies Record<string, ExchangeChange>;
