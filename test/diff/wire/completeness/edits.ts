import type {
  Annotations,
  Body,
  Content,
  Discriminator,
  FurtherSchema,
  Header,
  NormalDocument,
  Operation,
  Parameter,
  Property,
  Response,
  Schema,
  SecurityScheme,
  Server,
} from "../../../../generator/normalise/document.ts";
import { emptySchema } from "../../../../generator/normalise/schemas.ts";
import type { JsonObject } from "../../../../generator/support/json.ts";
import { pointer } from "../../../../generator/support/pointer.ts";

/** Ways to change one field, each for the instances that it makes sense for; or why no change of it is judged. */
export type Edits<T> = {
  readonly [K in keyof T]-?:
    | string
    | readonly ((value: T[K], owner: T) => T[K] | typeof LEAVE | typeof REMOVE)[];
};

/** The edit makes no sense here. */
export const LEAVE = Symbol("leave");
export const REMOVE = Symbol("remove");

const WORDS = "words for people change nothing that travels";
const PLACE = "where something stands changes nothing that travels";

const flip = (value: boolean): boolean => !value;
const withoutFirst = <T>(items: readonly T[]): readonly T[] | typeof LEAVE =>
  items.length === 0 ? LEAVE : items.slice(1);
const remove = (value: unknown): typeof LEAVE | typeof REMOVE =>
  value === undefined ? LEAVE : REMOVE;
const text = (): Schema => ({
  ...emptySchema(pointer("new")),
  types: ["string"],
  constraints: { maxLength: 77 },
});
const strange = (settings: JsonObject): JsonObject => ({ ...settings, quirks: [{ id: "new" }] });

export const documentEdits: Edits<NormalDocument> = {
  name: "the name of the folder",
  packageName: "the name of the package, not of what travels",
  isForeign: "who answers for the document, not what travels",
  title: WORDS,
  description: WORDS,
  version: "the vendor's number for the document; what changed is told by what changed",
  dialect: "how something is written changes nothing that travels",
  tags: WORDS,
  schemas: "judged where they are used: the edits of schemas reach each of them",
  locate: PLACE,
  servers: [
    withoutFirst,
    (servers) => [...servers].reverse(),
    (servers) => [
      ...servers,
      {
        url: "https://new.example",
        description: "",
        variables: {},
        settings: {},
        source: pointer("servers", 9),
      },
    ],
  ],
  operations: [
    withoutFirst,
    (operations) =>
      operations.flatMap((one) => [
        one,
        { ...one, path: "/new", source: pointer("paths", "/new", "get") },
      ]),
  ],
  webhooks: [withoutFirst, (webhooks) => webhooks.flatMap((one) => [one, { ...one, path: "new" }])],
  schemes: [
    (schemes) => schemes.slice(0, -1),
    (schemes) => [
      ...schemes,
      {
        name: "new",
        definition: { type: "http", scheme: "basic" },
        settings: {},
        source: pointer("new"),
      },
    ],
  ],
  security: [() => [], withoutFirst, () => [{ spare: [] }], () => [{ key: [] }, { oauth: [] }]],
  settings: [strange, () => ({})],
};

export const serverEdits: Edits<Server> = {
  url: [() => "https://moved.example"],
  description: WORDS,
  variables: [
    (variables) =>
      Object.keys(variables).length === 0 ? LEAVE : { region: { default: "fi", enum: ["fi"] } },
  ],
  settings: [strange],
  source: PLACE,
};

export const operationEdits: Edits<Operation> = {
  givenId: "said again by the id, which is edited",
  id: [() => "renamed"],
  method: [(method) => (method === "POST" ? "DELETE" : "POST")],
  path: [(path) => `${path}/moved`],
  summary: WORDS,
  description: WORDS,
  tags: [() => ["other"]],
  deprecated: [flip],
  parameters: [
    withoutFirst,
    (parameters) =>
      parameters.flatMap((one) => [
        one,
        { ...one, name: `${one.name}New`, source: pointer("new", one.name) },
      ]),
  ],
  body: [
    remove,
    (body) =>
      body !== undefined
        ? LEAVE
        : {
            required: true,
            description: "",
            contents: [],
            settings: {},
            source: pointer("new"),
          },
  ],
  responses: [
    withoutFirst,
    (responses) =>
      responses.some(({ status }) => status === "default")
        ? LEAVE
        : [
            ...responses,
            { status: "418", description: "", headers: [], contents: [], source: pointer("new") },
          ],
  ],
  security: [() => [], () => [{ key: [] }]],
  servers: [
    () => [
      {
        url: "https://own.example",
        description: "",
        variables: {},
        settings: {},
        source: pointer("own"),
      },
    ],
  ],
  sunset: [
    (sunset) => (sunset === undefined ? LEAVE : REMOVE),
    (sunset) => (sunset === undefined ? LEAVE : "2998-01-01"),
  ],
  callbacks: [withoutFirst],
  settings: [strange],
  pathSettings: [strange],
  source: PLACE,
};

export const parameterEdits: Edits<Parameter> = {
  name: [(name, { place }) => (place === "path" ? LEAVE : `${name}Other`)],
  place: [(place) => (place === "path" ? LEAVE : place === "query" ? "header" : "query")],
  required: [(required, { place }) => (place === "path" ? LEAVE : !required)],
  deprecated: [flip],
  description: WORDS,
  style: [(style, { mediaType }) => (mediaType === undefined ? `${style}Other` : LEAVE)],
  explode: [(explode, { schema }) => (schema.types.includes("array") ? !explode : LEAVE)],
  allowReserved: [flip],
  sunset: [(sunset) => (sunset === undefined ? LEAVE : REMOVE)],
  mediaType: [(mediaType) => (mediaType === undefined ? "application/json" : REMOVE)],
  schema: [text],
  settings: [strange],
  source: PLACE,
};

export const bodyEdits: Edits<Body> = {
  required: [flip],
  description: WORDS,
  contents: [
    withoutFirst,
    (contents) => [...contents, { mediaType: "text/new", encoding: {}, source: pointer("new") }],
  ],
  settings: [strange],
  source: PLACE,
};

export const contentEdits: Edits<Content> = {
  mediaType: [() => "text/other"],
  schema: [remove, text],
  encoding: [(encoding) => ({ ...encoding, part: { contentType: "text/other" } })],
  source: PLACE,
};

export const responseEdits: Edits<Response> = {
  status: [(status) => (status.startsWith("2") ? "299" : "499")],
  description: WORDS,
  headers: [
    withoutFirst,
    (headers) => [
      ...headers,
      {
        name: "X-New",
        description: "",
        required: false,
        deprecated: false,
        explode: false,
        source: pointer("new"),
      },
    ],
  ],
  contents: [
    withoutFirst,
    (contents) => [...contents, { mediaType: "text/new", encoding: {}, source: pointer("new") }],
  ],
  source: PLACE,
};

export const headerEdits: Edits<Header> = {
  name: [(name) => `${name}-Other`],
  description: WORDS,
  required: [flip],
  deprecated: [flip],
  explode: [
    (explode, { schema }) => (schema?.types.includes("object") === true ? !explode : LEAVE),
  ],
  mediaType: [(mediaType) => (mediaType === undefined ? "application/json" : REMOVE)],
  schema: [text],
  source: PLACE,
};

export const schemeEdits: Edits<SecurityScheme> = {
  name: "another name for the same scheme is not sent",
  definition: [
    (definition) => ({ ...definition, type: "http", scheme: "digest" }),
    (definition) => (definition["type"] === "apiKey" ? { ...definition, name: "X-Other" } : LEAVE),
    (definition) => (definition["type"] === "apiKey" ? { ...definition, in: "query" } : LEAVE),
    (definition) =>
      definition["bearerFormat"] === undefined ? LEAVE : { ...definition, bearerFormat: "opaque" },
    ...["tokenUrl", "refreshUrl"].map(
      (url) => (definition: JsonObject) => inFlow(definition, { [url]: "https://other.example" }),
    ),
    (definition) => inFlow(definition, { scopes: { read: "" } }),
    (definition) => inFlow(definition, { scopes: { read: "", write: "", more: "" } }),
    (definition) =>
      definition["flows"] === undefined
        ? LEAVE
        : {
            ...definition,
            flows: { password: { tokenUrl: "https://acme.example/token", scopes: {} } },
          },
  ],
  settings: [strange, (settings) => (settings["auth"] === undefined ? LEAVE : {})],
  source: PLACE,
};

const inFlow = (definition: JsonObject, change: JsonObject): JsonObject | typeof LEAVE => {
  const flows = definition["flows"] as { clientCredentials: JsonObject } | undefined;
  return flows === undefined
    ? LEAVE
    : { ...definition, flows: { clientCredentials: { ...flows.clientCredentials, ...change } } };
};

const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength"],
  integer: ["minimum", "maximum"],
  number: ["minimum", "maximum"],
  array: ["minItems", "maxItems"],
  object: ["minProperties", "maxProperties"],
};

/** The edits of keywords that a schema of that type may have: set, moved or taken away. */
const constraintEdits = [
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
].map(
  (keyword) =>
    (constraints: JsonObject, { types, values }: Schema): JsonObject | typeof LEAVE => {
      const applies = types.some((type) => BOUNDS[type]?.includes(keyword) === true);
      if (!applies || values !== undefined) return LEAVE;
      const { exclusiveMaximum: _, ...rest } = constraints;
      return { ...rest, [keyword]: keyword.startsWith("min") ? 2 : 3 };
    },
);

const dropped =
  (keyword: string) =>
  (constraints: JsonObject): JsonObject | typeof LEAVE => {
    const { [keyword]: held, ...rest } = constraints;
    return held === undefined ? LEAVE : rest;
  };

export const schemaEdits: Edits<Schema> = {
  source: PLACE,
  ref: [
    (ref) =>
      ref === undefined
        ? LEAVE
        : pointer("components", "schemas", ref.endsWith("Problem") ? "Cat" : "Problem"),
  ],
  types: [
    (types, { values, ref }) =>
      types.length === 0 || values !== undefined || ref !== undefined
        ? LEAVE
        : types.includes("boolean")
          ? ["array"]
          : ["boolean"],
    (types, { values }) =>
      types.length === 0 || values !== undefined
        ? LEAVE
        : [...types, types.includes("boolean") ? "array" : "boolean"],
  ],
  nullable: [
    (nullable, { types, boolean, values }) =>
      types.length === 0 || boolean !== undefined || values !== undefined ? LEAVE : !nullable,
  ],
  values: [
    (values) => (values === undefined ? LEAVE : [...values, "new"]),
    (values) => (values === undefined || values.length < 2 ? LEAVE : values.slice(1)),
    (values) => (values === undefined ? LEAVE : REMOVE),
    (values, { types }) =>
      values === undefined && types[0] === "string" && types.length === 1 ? ["a", "b"] : LEAVE,
  ],
  properties: [
    withoutFirst,
    (properties, { types }) =>
      types.includes("object")
        ? [...properties, { name: "fresh", required: false, schema: text() }]
        : LEAVE,
  ],
  additional: [
    (additional, { types }) =>
      !types.includes("object") ? LEAVE : additional === false ? REMOVE : false,
    (additional) => (typeof additional === "object" ? REMOVE : LEAVE),
  ],
  patterns: [withoutFirst],
  items: [
    (items) => (items === undefined ? LEAVE : REMOVE),
    (items, { types }) => (items === undefined && types.includes("array") ? text() : LEAVE),
  ],
  tuple: [
    (tuple) => (tuple.length === 0 ? LEAVE : tuple.slice(0, -1)),
    (tuple) => (tuple.length === 0 ? LEAVE : [...tuple, text()]),
  ],
  allOf: [withoutFirst],
  oneOf: [withoutFirst],
  anyOf: [withoutFirst],
  not: [
    (not) => (not === undefined ? LEAVE : REMOVE),
    (not, { types }) => (not === undefined && types[0] === "string" ? text() : LEAVE),
  ],
  required: [
    (required, { types }) => (types.includes("object") ? [...required, "fresh"] : LEAVE),
    (required, { properties }) =>
      required.some((name) => properties.every((found) => found.name !== name)) ? [] : LEAVE,
  ],
  further: [withoutFirst, (further) => (further.length < 2 ? LEAVE : further.slice(0, -1))],
  beside: [(beside) => (beside === undefined ? LEAVE : REMOVE)],
  discriminator: [
    remove,
    (found) => (found === undefined ? LEAVE : { ...found, property: "other" }),
  ],
  boolean: [(boolean) => (boolean === undefined ? LEAVE : !boolean)],
  annotations: "its own fields are edited",
  constraints: [
    ...constraintEdits,
    ...[
      "multipleOf",
      "pattern",
      "uniqueItems",
      "minContains",
      "maxContains",
      "dependentRequired",
      "contentEncoding",
      "contentMediaType",
      "x-extensible-enum",
    ].map(dropped),
    (constraints, { types, values }) =>
      types[0] === "string" && values === undefined ? { ...constraints, pattern: "^new$" } : LEAVE,
    (constraints, { types }) =>
      types[0] === "integer" ? { ...constraints, multipleOf: 11 } : LEAVE,
    (constraints) =>
      constraints["contentEncoding"] === undefined
        ? LEAVE
        : { ...constraints, contentEncoding: "base32" },
    (constraints) =>
      constraints["x-sunset"] === undefined ? LEAVE : { ...constraints, "x-sunset": "2998-01-01" },
    (constraints) =>
      constraints["x-extensible-enum"] === undefined
        ? LEAVE
        : { ...constraints, "x-extensible-enum": ["red"] },
  ],
  settings: [
    (settings, { values }) =>
      values === undefined || values.length < 2 ? LEAVE : { ...settings, open: true },
  ],
};

export const annotationEdits: Edits<Annotations> = {
  title: WORDS,
  description: WORDS,
  format: [(format) => (format === "date" ? "time" : "date")],
  deprecated: [flip],
  readOnly: [flip],
  writeOnly: [flip],
  default: [
    (preset) => (preset === undefined ? "new" : REMOVE),
    (preset) => (preset === undefined ? LEAVE : "other"),
  ],
};

export const propertyEdits: Edits<Property> = {
  name: [(name) => `${name}Other`],
  required: "said again by the schema's list of required members, which is edited",
  schema: [text],
};

export const furtherEdits: Edits<FurtherSchema> = {
  keyword: "another keyword is another schema, which is removed and added",
  name: [(name) => (name === "" ? LEAVE : "other")],
  schema: [text],
};

export const discriminatorEdits: Edits<Discriminator> = {
  property: [() => "other"],
  mapping: [
    withoutFirst,
    (mapping) => [...mapping, { value: "new", ref: pointer("components", "schemas", "Cat") }],
    (mapping) =>
      mapping.map(({ value }) => ({ value, ref: pointer("components", "schemas", "Problem") })),
  ],
};
