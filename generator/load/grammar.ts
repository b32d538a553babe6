/** OpenAPI's nouns: what an object in a description can be. Everything else in a description is data. */
export type Kind =
  | "document"
  | "info"
  | "tag"
  | "server"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "header"
  | "example"
  | "link"
  | "callback"
  | "securityScheme"
  | "oauthFlows"
  | "oauthFlow"
  | "discriminator"
  | "schema";

/** What a member of an object holds: one noun, a list of them or a table of them. */
export interface Slot {
  /** A `fields` is a table that may hold extensions beside its nouns. */
  readonly holds: "one" | "list" | "table" | "fields";
  readonly kind: Kind;
}

const one = (kind: Kind): Slot => ({ holds: "one", kind });
const list = (kind: Kind): Slot => ({ holds: "list", kind });
const tableOf = (kind: Kind): Slot => ({ holds: "table", kind });
const fieldsOf = (kind: Kind): Slot => ({ holds: "fields", kind });

/** The section of `components` for each noun that can be referred to. */
export const SECTIONS = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  example: "examples",
  requestBody: "requestBodies",
  header: "headers",
  securityScheme: "securitySchemes",
  link: "links",
  callback: "callbacks",
  pathItem: "pathItems",
} as const satisfies Partial<Record<Kind, string>>;

/** A noun that a `$ref` can stand for. */
export type ReferableKind = keyof typeof SECTIONS;

export const isReferable = (kind: Kind): kind is ReferableKind => Object.hasOwn(SECTIONS, kind);

const operations = Object.fromEntries(
  ["get", "put", "post", "delete", "options", "head", "patch", "trace"].map((method) => [
    method,
    one("operation"),
  ]),
);

const parameterLike: Readonly<Record<string, Slot>> = {
  schema: one("schema"),
  content: tableOf("mediaType"),
  examples: tableOf("example"),
};

const slots: Readonly<Record<Kind, Readonly<Record<string, Slot>>>> = {
  document: {
    info: one("info"),
    servers: list("server"),
    tags: list("tag"),
    paths: fieldsOf("pathItem"),
    webhooks: tableOf("pathItem"),
    components: one("components"),
  },
  info: {},
  tag: {},
  server: {},
  components: Object.fromEntries(
    Object.entries(SECTIONS).map(([kind, section]) => [section, tableOf(kind as ReferableKind)]),
  ),
  pathItem: { ...operations, servers: list("server"), parameters: list("parameter") },
  operation: {
    servers: list("server"),
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: fieldsOf("response"),
    callbacks: tableOf("callback"),
  },
  parameter: parameterLike,
  header: parameterLike,
  requestBody: { content: tableOf("mediaType") },
  mediaType: {
    schema: one("schema"),
    examples: tableOf("example"),
    encoding: tableOf("encoding"),
  },
  encoding: { headers: tableOf("header") },
  response: {
    headers: tableOf("header"),
    content: tableOf("mediaType"),
    links: tableOf("link"),
  },
  example: {},
  link: { server: one("server") },
  // Its members are named by expressions: see slotOf.
  callback: {},
  securityScheme: { flows: one("oauthFlows") },
  oauthFlows: {
    implicit: one("oauthFlow"),
    password: one("oauthFlow"),
    clientCredentials: one("oauthFlow"),
    authorizationCode: one("oauthFlow"),
  },
  oauthFlow: {},
  discriminator: {},
  schema: {
    ...Object.fromEntries(
      [
        "not",
        "if",
        "then",
        "else",
        "items",
        "contains",
        "propertyNames",
        "additionalProperties",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentSchema",
      ].map((name) => [name, one("schema")]),
    ),
    ...Object.fromEntries(
      ["properties", "patternProperties", "dependentSchemas", "$defs"].map((name) => [
        name,
        tableOf("schema"),
      ]),
    ),
    ...Object.fromEntries(
      ["allOf", "anyOf", "oneOf", "prefixItems"].map((name) => [name, list("schema")]),
    ),
    discriminator: one("discriminator"),
  },
};

export const isKind = (name: string): name is Kind => Object.hasOwn(slots, name);

/** What the member of that name holds in a noun of that kind; undefined where it is data. */
export const slotOf = (kind: Kind, name: string): Slot | undefined => {
  if (kind === "callback") return name.startsWith("x-") ? undefined : one("pathItem");
  return Object.hasOwn(slots[kind], name) ? slots[kind][name] : undefined;
};
