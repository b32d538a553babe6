import fc from "fast-check";
import type { Json, JsonObject } from "../../../generator/support/json.ts";

const REF = "#/components/schemas/";
export const SHARED = ["Alpha", "Beta", "Gamma"] as const;
const NAMES = ["a", "b", "c", "d"] as const;

const compact = (value: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

/** A type, or a type and null. */
const typed = (type: string) =>
  fc.boolean().map((nullable): Json => (nullable ? [type, "null"] : type));

const text = fc
  .record({
    type: typed("string"),
    minLength: maybe(fc.integer({ min: 1, max: 3 })),
    maxLength: maybe(fc.integer({ min: 4, max: 8 })),
    deprecated: maybe(fc.constant(true)),
  })
  .map(compact);

const listed = fc
  .uniqueArray(fc.constantFrom("x", "y", "z", "w"), { minLength: 1, maxLength: 3 })
  .map((values): JsonObject => ({ type: "string", enum: values }));

const number = fc
  .record({
    type: fc.constantFrom("integer", "number").chain(typed),
    minimum: maybe(fc.integer({ min: -5, max: 0 })),
    maximum: maybe(fc.integer({ min: 1, max: 9 })),
    multipleOf: maybe(fc.constantFrom(1, 2, 3)),
  })
  .map(compact);

const reference = fc.constantFrom(...SHARED).map((name): JsonObject => ({ $ref: `${REF}${name}` }));

/** Any schema that the comparison has to understand; nothing that no value could fulfil at once. */
export const arbitrarySchemas = fc.letrec<{
  schema: JsonObject;
  object: JsonObject;
  leaf: JsonObject;
}>((tie) => ({
  leaf: fc.oneof(text, listed, number, fc.constant<JsonObject>({ type: "boolean" })),
  object: fc
    .record({
      properties: fc.dictionary(fc.constantFrom(...NAMES), tie("schema"), { maxKeys: 3 }),
      required: fc.subarray([...NAMES]),
      additionalProperties: maybe(fc.constant<Json>(false)),
    })
    .map(({ properties, required, additionalProperties }) =>
      compact({
        type: "object",
        properties,
        required: required.filter((name) => Object.hasOwn(properties, name)),
        additionalProperties,
      }),
    ),
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    tie("leaf"),
    reference,
    tie("object"),
    fc
      .record({
        items: tie("schema"),
        minItems: maybe(fc.integer({ min: 1, max: 2 })),
        uniqueItems: maybe(fc.constant(true)),
      })
      .map((value) => compact({ type: "array", ...value })),
    fc
      .tuple(tie("object"), tie("object"))
      .map(([one, other]): JsonObject => ({ anyOf: [one, other, { type: "boolean" }] })),
    fc.tuple(text, number).map(
      ([one, other]): JsonObject => ({
        oneOf: [
          { ...one, type: "string" },
          { ...other, type: "integer" },
        ],
      }),
    ),
    fc.tuple(tie("object"), tie("object")).map((parts): JsonObject => ({ allOf: parts })),
  ),
}));

/** Three shared schemas, each an object so that they may refer to each other. */
export const arbitraryShared: fc.Arbitrary<JsonObject> = fc
  .tuple(arbitrarySchemas.object, arbitrarySchemas.object, arbitrarySchemas.object)
  .map((schemas) => Object.fromEntries(SHARED.map((name, index) => [name, schemas[index] ?? {}])));

const ROOT = { $ref: `${REF}Root` };

/** A document with one schema in a body and in an answer. */
export const documentWith = (schema: Json, shared: JsonObject): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  paths: {
    "/things/{id}": {
      post: {
        operationId: "createThing",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        requestBody: { required: true, content: { "application/json": { schema: ROOT } } },
        responses: {
          "200": { description: "Fine.", content: { "application/json": { schema: ROOT } } },
        },
      },
    },
  },
  components: { schemas: { ...shared, Root: schema } },
});

export const arbitraryDocument: fc.Arbitrary<JsonObject> = fc
  .tuple(arbitrarySchemas.schema, arbitraryShared)
  .map(([schema, shared]) => documentWith(schema, shared));
