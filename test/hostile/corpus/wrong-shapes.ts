import type { Json, JsonObject } from "../../../generator/support/json.ts";
import { isArray, isObject } from "../../../generator/support/json.ts";
import { cases, json, type Files, type HostileCase } from "./case.ts";

/** A description with every noun that has a shape. */
const ALL_NOUNS: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Acme", version: "1", contact: { name: "a" }, license: { name: "MIT" } },
  servers: [{ url: "https://{a}.acme.example", variables: { a: { default: "api" } } }],
  tags: [{ name: "rows", externalDocs: { url: "https://docs.acme.example" } }],
  security: [{ key: [] }],
  webhooks: { changed: { post: { responses: { "200": { description: "Taken." } } } } },
  paths: {
    "/rows/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      post: {
        operationId: "writeRow",
        tags: ["rows"],
        deprecated: false,
        parameters: [{ name: "q", in: "query", content: { "application/json": { schema: {} } } }],
        requestBody: {
          required: true,
          content: { "multipart/form-data": { schema: {}, encoding: { a: { contentType: "b" } } } },
        },
        responses: {
          "200": {
            description: "One.",
            headers: { "X-A": { schema: { type: "string" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Row" } } },
            links: { next: { operationId: "writeRow" } },
          },
        },
        callbacks: { done: { "{$url}": { post: { responses: {} } } } },
        security: [{ login: ["read"] }],
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      login: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://a.example", scopes: { read: "" } } },
      },
    },
    schemas: {
      Row: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string", enum: ["a"], minLength: 1 } },
        additionalProperties: { type: "array", items: {} },
        allOf: [{}],
        oneOf: [{}],
        anyOf: [{}],
        discriminator: { propertyName: "id", mapping: { a: "Row" } },
        xml: { name: "row" },
      },
    },
  },
  "x-client": { client: "Acme", pagers: {}, quirks: [] },
};

const WRONG: readonly Json[] = [null, 7, "text", [], [null], {}, true];

const at = (value: Json, path: readonly string[], change: (old: Json) => Json): Json => {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (isArray(value))
    return value.map((item, index) => (String(index) === step ? at(item, rest, change) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === step ? at(item, rest, change) : item,
    ]),
  );
};

const placesIn = (value: Json, path: readonly string[] = []): readonly (readonly string[])[] => {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, item]) => placesIn(item, [...path, name])),
  ];
};

/** Each value of the description, in turn, replaced by values of each other kind: none of them may be more than refused. */
export const WRONG_SHAPES: readonly {
  readonly name: string;
  readonly descriptions: readonly Json[];
}[] = placesIn(ALL_NOUNS)
  .filter((path) => path.length > 0)
  .map((path) => ({
    name: path.join("."),
    descriptions: WRONG.map((wrong) => at(ALL_NOUNS, path, () => wrong)),
  }));

const shape = (path: string, wrong: Json): Files =>
  json(at(ALL_NOUNS, path.split(" "), () => wrong));

/** Shapes that are certainly wrong. */
export const CERTAINLY_WRONG: readonly HostileCase[] = cases("invalid-openapi", {
  "a list of paths": shape("paths", ["/rows"]),
  "paths that are null": shape("paths", null),
  "a path without its slash": shape("paths", { rows: {} }),
  "info that is a text": shape("info", "Acme"),
  "a title that is a number": shape("info title", 7),
  "an operation that is a list": shape("paths /rows/{id} post", []),
  "responses that are a list": shape("paths /rows/{id} post responses", []),
  "a status that is a word": shape("paths /rows/{id} post responses", {
    good: { description: "a" },
  }),
  "a status beyond all": shape("paths /rows/{id} post responses", { "999": { description: "a" } }),
  "parameters by name": shape("paths /rows/{id} post parameters", { id: {} }),
  "a parameter in nowhere": shape("paths /rows/{id} parameters 0 in", "nowhere"),
  "a parameter that is a number": shape("paths /rows/{id} parameters 0", 1),
  "a body without content": shape("paths /rows/{id} post requestBody", { required: true }),
  "content that is a list": shape("paths /rows/{id} post requestBody content", []),
  "a type that doesn't exist": shape("components schemas Row type", "integr"),
  "a type that is an object": shape("components schemas Row type", {}),
  "properties that are a list": shape("components schemas Row properties", []),
  "required that is true": shape("components schemas Row required", true),
  "required that holds numbers": shape("components schemas Row required", [1]),
  "an allOf that is empty": shape("components schemas Row allOf", []),
  "an allOf that is an object": shape("components schemas Row allOf", {}),
  "an enum that is an object": shape("components schemas Row properties id enum", { a: 1 }),
  "a negative length": shape("components schemas Row properties id minLength", -1),
  "a length that is a fraction": shape("components schemas Row properties id minLength", 0.5),
  "a discriminator that is a text": shape("components schemas Row discriminator", "id"),
  "a mapping to a number": shape("components schemas Row discriminator mapping", { a: 7 }),
  "a security scheme without a type": shape("components securitySchemes key", {}),
  "a security scheme of a type nobody knows": shape("components securitySchemes key type", "magic"),
  "a key in the body": shape("components securitySchemes key in", "body"),
  "flows that are a list": shape("components securitySchemes login flows", []),
  "scopes that are numbers": shape(
    "components securitySchemes login flows clientCredentials scopes",
    { read: 1 },
  ),
  "a server that is a text": shape("servers 0", "https://a.example"),
  "servers that are an object": shape("servers", { url: "https://a.example" }),
  "a variable without a default": shape("servers 0 variables a", {}),
  "tags that are texts": shape("tags", ["rows"]),
  "security that is an object": shape("security", { key: [] }),
  "a component's name with a slash": shape("components schemas", { "a/b": {} }),
  "a component's name with blanks": shape("components schemas", { "a b": {} }),
  "an unknown section of components": shape("components", { models: {} }),
  "an unknown member of the document": json({ ...ALL_NOUNS, definitions: {} }),
});
