import type { Json, JsonObject } from "../../generator/support/json.ts";
import { named } from "./corpus/case.ts";
import { HOSTILE } from "./texts.ts";

/** Texts that can travel as UTF-8: no half of a character can. */
export const TEXTS: readonly string[] = Object.entries(HOSTILE)
  .filter(([name]) => name !== "lone halves of characters")
  .map(([, text]) => text);

/** Names of members and parameters that mean something to an engine. */
const INHERITED = ["__proto__", "constructor", "toString", "then", "hasOwnProperty", "prototype"];

/** Names that a parameter may have: any but none. */
export const NAMES: readonly string[] = [
  ...new Set([...TEXTS, ...INHERITED].filter((text) => text !== "")),
];

/** The names that fit into the first line of a request. */
export const QUERY_NAMES: readonly string[] = NAMES.filter((name) => name.length < 500);

/** The names that are tokens, as headers and cookies need them; some mean something in code. */
export const TOKENS: readonly string[] = [
  ...INHERITED.filter((name) => name !== "hasOwnProperty"),
  "x-!#$%&'*+-.^_`|~0",
  "x-`$`",
  "class",
];

/** The tokens that platforms send as names of headers. */
export const HEADERS: readonly string[] = TOKENS.filter((name) => name !== "__proto__");

/** What a path may hold as its own text: no braces, no escapes, and no steps that lead elsewhere. */
export const LITERALS: readonly string[] = TEXTS.filter(
  (text) => text.trim() !== "" && !/[{}%?#\\]|\.\.|^\/|[\t\r\n]/.test(text) && text.length < 500,
);

/** What a path may hold in braces. */
export const PATH_NAMES: readonly string[] = QUERY_NAMES.filter((name) => !/[{}/?#]/.test(name));

export const MEDIA_TYPE = `application/vnd.a!#$&^_.-+json; x="*/ ';\`\${1}\\" \\\\"; y='`;

/** The part of a server's address that is its own. */
export const SERVER_PATH = `/v1/it's/"*/\`$&/__proto__`;

const TEXT: Json = { type: "string" };

const parameters = (place: string, names: readonly string[]): readonly Json[] =>
  names.map((name) => ({
    name,
    in: place,
    ...(place === "path" && { required: true }),
    schema: TEXT,
  }));

const ROW: Json = {
  type: "object",
  required: [...NAMES],
  properties: named(NAMES.map((name) => [name, TEXT] as const)),
};

const answer = (schema: Json): JsonObject => ({
  "200": { description: "One.", content: { "application/json": { schema } } },
});

const ECHO = answer({ $ref: "#/components/schemas/Anything" });

const operation = (name: string, more: JsonObject): JsonObject => ({
  operationId: name,
  "x-client": { name, resource: "probe" },
  responses: ECHO,
  ...more,
});

const body = (mediaType: string, schema: Json): JsonObject => ({
  requestBody: { required: true, content: { [mediaType]: { schema } } },
});

const kindOf = (index: number): string => `Kind${index}`;

/** A description in which every text that arrives somewhere at run time is hostile. */
export const runTimeDescription = (origin: string): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Probe", version: "1" },
  "x-client": {
    client: "Probe",
    drift: true,
    errors: { code: "/__proto__/constructor", message: "/toString" },
    pagers: {
      "*/ `${1}": {
        plugin: "cursor",
        items: "/__proto__/constructor",
        pointer: "/then",
        parameter: "__proto__",
      },
    },
  },
  servers: [{ url: `${origin}${SERVER_PATH}` }],
  security: [
    Object.fromEntries([
      ["__proto__", []],
      ["*/ query", []],
      ["`cookie`", []],
      ["toString", []],
    ]),
  ],
  paths: named([
    ["/query", { get: operation("ask", { parameters: parameters("query", QUERY_NAMES) }) }],
    [
      "/headers",
      {
        get: operation("mark", {
          parameters: [...parameters("header", HEADERS), ...parameters("cookie", TOKENS)],
        }),
      },
    ],
    ...LITERALS.map(
      (text, index) =>
        [`/literal/${text}/${index}`, { get: operation(`literal${index}`, {}) }] as const,
    ),
    ...PATH_NAMES.map(
      (name, index) =>
        [
          `/filled/{${name}}-{${index}}`,
          {
            get: operation(`fill${index}`, { parameters: parameters("path", [name, `${index}`]) }),
          },
        ] as const,
    ),
    ["/json", { post: operation("echo", { ...body(MEDIA_TYPE, ROW), responses: answer(ROW) }) }],
    ["/form", { post: operation("form", body("application/x-www-form-urlencoded", ROW)) }],
    ["/parts", { post: operation("parts", body("multipart/form-data", ROW)) }],
    ["/enum", { get: operation("values", { responses: answer({ enum: [...TEXTS] }) }) }],
    [
      "/const",
      {
        get: operation("constants", {
          responses: answer({
            type: "object",
            properties: named(TEXTS.map((text, n) => [`c${n}`, { const: text }] as const)),
          }),
        }),
      },
    ],
    [
      "/pet",
      { get: operation("pet", { responses: answer({ $ref: "#/components/schemas/Pet" }) }) },
    ],
    [
      "/rows",
      {
        get: operation("rows", {
          "x-client": { name: "rows", resource: "probe", paging: "*/ `${1}" },
          parameters: parameters("query", ["__proto__"]),
          responses: answer({
            type: "object",
            properties: named([
              [
                "__proto__",
                {
                  type: "object",
                  properties: { constructor: { type: "array", items: TEXT } },
                },
              ],
              ["then", TEXT],
            ]),
          }),
        }),
      },
    ],
  ]),
  components: {
    securitySchemes: named([
      ["__proto__", { type: "apiKey", in: "header", name: "__proto__-`'&" }],
      ["*/ query", { type: "apiKey", in: "query", name: `"*/\`\${1}';&=# key` }],
      ["toString", { type: "apiKey", in: "query", name: "valueOf" }],
      ["`cookie`", { type: "apiKey", in: "cookie", name: "constructor" }],
    ]),
    schemas: {
      Anything: {},
      ...named(
        NAMES.map(
          (_, index) =>
            [
              kindOf(index),
              { type: "object", required: ["kind"], properties: { kind: TEXT } },
            ] as const,
        ),
      ),
      Pet: {
        oneOf: NAMES.map((_, index) => ({ $ref: `#/components/schemas/${kindOf(index)}` })),
        discriminator: {
          propertyName: "kind",
          mapping: named(
            NAMES.map((name, index) => [name, `#/components/schemas/${kindOf(index)}`] as const),
          ),
        },
      },
    },
  },
});
