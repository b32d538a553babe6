import fc from "fast-check";
import type { Json, JsonObject } from "../../../generator/support/json.ts";
import { arbitrarySchemas } from "./arbitrary-schemas.ts";
import { inDocument } from "./rewrites.ts";

type Mutation = (schema: JsonObject) => Json;

const without = (schema: JsonObject, keyword: string): JsonObject => {
  const { [keyword]: _, ...rest } = schema;
  return rest;
};

const properties = (schema: JsonObject): JsonObject => (schema["properties"] ?? {}) as JsonObject;
const required = (schema: JsonObject): readonly string[] => (schema["required"] ?? []) as string[];

const set =
  (keyword: string, value: Json, type: string): Mutation =>
  (schema) =>
    String(schema["type"]).includes(type) && schema["enum"] === undefined
      ? { ...schema, [keyword]: value }
      : schema;

const name = fc.constantFrom("a", "b", "c", "d", "e");

/** One change of one schema. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .constantFrom(
      "minLength",
      "maxLength",
      "minimum",
      "maximum",
      "multipleOf",
      "enum",
      "type",
      "items",
      "minItems",
      "uniqueItems",
      "additionalProperties",
      "required",
      "anyOf",
      "oneOf",
      "allOf",
    )
    .map(
      (keyword): Mutation =>
        (schema) =>
          without(schema, keyword),
    ),
  fc
    .integer({ min: 0, max: 9 })
    .chain((value) =>
      fc.constantFrom(
        set("minLength", value, "string"),
        set("maxLength", value, "string"),
        set("minimum", value - 5, "integer"),
        set("maximum", value, "integer"),
        set("multipleOf", value + 1, "integer"),
        set("minItems", value % 3, "array"),
        set("maxItems", value, "array"),
        set("minProperties", value % 3, "object"),
        set("maxProperties", value, "object"),
      ),
    ),
  fc.constant<Mutation>(set("pattern", "^[a-c]+$", "string")),
  fc.constant<Mutation>(set("format", "date", "string")),
  fc.constant<Mutation>(set("uniqueItems", true, "array")),
  fc.constant<Mutation>(set("additionalProperties", false, "object")),
  fc.constant<Mutation>(set("additionalProperties", { type: "string" }, "object")),
  fc.constant<Mutation>((schema) =>
    schema["enum"] === undefined
      ? schema
      : { ...schema, enum: [...(schema["enum"] as Json[]), "v"] },
  ),
  fc.constant<Mutation>((schema) =>
    ((schema["enum"] ?? []) as Json[]).length < 2
      ? schema
      : { ...schema, enum: (schema["enum"] as Json[]).slice(1) },
  ),
  fc.constant<Mutation>((schema) =>
    typeof schema["type"] === "string" ? { ...schema, type: [schema["type"], "null"] } : schema,
  ),
  fc.constant<Mutation>((schema) =>
    Array.isArray(schema["type"]) ? { ...schema, type: schema["type"][0] as string } : schema,
  ),
  fc.tuple(name, arbitrarySchemas.leaf).map(
    ([key, leaf]): Mutation =>
      (schema) =>
        schema["type"] === "object"
          ? { ...schema, properties: { ...properties(schema), [key]: leaf } }
          : schema,
  ),
  name.map(
    (key): Mutation =>
      (schema) => ({
        ...schema,
        ...(schema["properties"] === undefined
          ? {}
          : {
              properties: without(properties(schema), key),
              required: required(schema).filter((one) => one !== key),
            }),
      }),
  ),
  name.map(
    (key): Mutation =>
      (schema) =>
        Object.hasOwn(properties(schema), key)
          ? {
              ...schema,
              required: required(schema).includes(key)
                ? required(schema).filter((one) => one !== key)
                : [...required(schema), key],
            }
          : schema,
  ),
  arbitrarySchemas.leaf.map(
    (leaf): Mutation =>
      () =>
        leaf,
  ),
  arbitrarySchemas.leaf.map(
    (leaf): Mutation =>
      (schema) => ({ anyOf: [schema, leaf] }),
  ),
  arbitrarySchemas.leaf.map(
    (leaf): Mutation =>
      (schema) => ({ oneOf: [schema, leaf] }),
  ),
  fc.constant<Mutation>((schema) =>
    Array.isArray(schema["anyOf"]) ? { ...schema, anyOf: schema["anyOf"].slice(1) } : schema,
  ),
  fc.constant<Mutation>((schema) => ({ not: schema })),
);

/** A change of one schema somewhere in a document. */
export const arbitraryMutation: fc.Arbitrary<(root: JsonObject) => JsonObject> = fc
  .tuple(mutation, fc.nat())
  .map(([mutate, position]) => (root: JsonObject) => {
    // Only what both the body and the answer refer to.
    const components = { components: root["components"] ?? {} };
    let count = 0;
    inDocument(components, (schema) => {
      count += 1;
      return schema;
    });
    let index = 0;
    const changed = inDocument(components, (schema) => {
      const isIt = index === position % count;
      index += 1;
      return isIt ? mutate(schema) : schema;
    });
    return { ...root, ...changed };
  });
