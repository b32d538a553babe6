import type { Schema } from "../../../normalise/document.ts";
import { isArray, isObject, table, type Json, type JsonObject } from "../../../support/json.ts";
import type { Shape } from "../shape.ts";
import { typesOf } from "../types.ts";
import { carried, demanded, type Reading } from "./carried.ts";

const DEEPEST = 30;

/**
 * A schema of draft 2020-12 that says of this one value what the document's schema says: members and items that the
 * value doesn't have are left out, so that a schema which refers to half the document stays as small as the value.
 */
export function jsonSchemaFor(reading: Reading, schema: Schema, value: Json, depth = 0): Json {
  const shape = reading.shapes.of(schema);
  if (depth > DEEPEST) return true;
  if (value === null) return shape.nullable;
  if (shape.never) return false;
  const types = typesOf(shape);
  const same = (part: Schema): Json => jsonSchemaFor(reading, part, value, depth + 1);
  return {
    ...(types.length === 0 ? {} : { type: [...types] }),
    ...(shape.values === undefined ? {} : { enum: shape.values }),
    ...(shape.format === "" ? {} : { format: shape.format }),
    ...limitsOf(shape),
    allOf: [
      ...shape.steps.map((step) => ({ multipleOf: step })),
      ...shape.texts.map((pattern) => ({ pattern })),
      ...shape.unions.map(({ forms, exactlyOne }) => ({
        [exactlyOne ? "oneOf" : "anyOf"]: forms.map(same),
      })),
      ...shape.exclusions.map((part) => ({ not: same(part) })),
      ...shape.conditions.map(({ when, then, otherwise }) => ({
        if: same(when),
        ...(then === undefined ? {} : { then: same(then) }),
        ...(otherwise === undefined ? {} : { else: same(otherwise) }),
      })),
      ...(isArray(value)
        ? shape.contains.map((part) => containing(reading, shape, part, value, depth))
        : []),
    ],
    ...(isArray(value) ? arrayPart(reading, shape, value, depth) : {}),
    ...(isObject(value) ? objectPart(reading, shape, value, depth) : {}),
  };
}

function limitsOf(shape: Shape): JsonObject {
  return table(
    [...shape.limits]
      .filter(([bound]) => bound !== "minContains" && bound !== "maxContains")
      .map(([bound, { value, exclusive }]) => [
        exclusive ? (bound === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum") : bound,
        value,
      ]),
  );
}

function containing(
  reading: Reading,
  shape: Shape,
  part: Schema,
  value: readonly Json[],
  depth: number,
): Json {
  const [least, most] = [shape.limits.get("minContains"), shape.limits.get("maxContains")];
  // Each item has a schema of its own, which the others are refused by where they differ in shape.
  return {
    contains: {
      anyOf: value.map((item) => ({
        allOf: [{ const: item }, jsonSchemaFor(reading, part, item, depth + 1)],
      })),
    },
    ...(least === undefined ? {} : { minContains: least.value }),
    ...(most === undefined ? {} : { maxContains: most.value }),
  };
}

function arrayPart(
  reading: Reading,
  shape: Shape,
  value: readonly Json[],
  depth: number,
): JsonObject {
  const rest = shape.unevaluated.get("unevaluatedItems");
  return {
    ...(shape.unique ? { uniqueItems: true } : {}),
    ...(value.length === 0
      ? {}
      : {
          prefixItems: value.map((item, index) => {
            const schema =
              shape.tuple[index] ?? shape.items ?? (index < shape.tuple.length ? undefined : rest);
            return schema === undefined ? true : jsonSchemaFor(reading, schema, item, depth + 1);
          }),
        }),
  };
}

function objectPart(reading: Reading, shape: Shape, value: JsonObject, depth: number): JsonObject {
  const members = carried(reading, shape);
  const { additional } = shape;
  const rest = shape.unevaluated.get("unevaluatedProperties");
  const inside = (schema: Schema, item: Json): Json =>
    jsonSchemaFor(reading, schema, item, depth + 1);
  const names = Object.keys(value);
  const patterns = [...shape.patterns].flatMap(([pattern, schema]) =>
    names.flatMap((name) =>
      new RegExp(pattern, "u").test(name)
        ? [{ properties: { [name]: inside(schema, value[name] ?? null) } }]
        : [],
    ),
  );
  return {
    properties: table(
      names.flatMap((name) => {
        const schema = members.get(name);
        if (schema !== undefined) return [[name, inside(schema, value[name] ?? null)] as const];
        return shape.properties.has(name) ? [[name, true] as const] : [];
      }),
    ),
    required: demanded(reading, shape),
    ...(shape.patterns.size === 0
      ? {}
      : { patternProperties: table([...shape.patterns.keys()].map((pattern) => [pattern, true])) }),
    ...(additional === false ? { additionalProperties: false } : {}),
    ...(typeof additional === "object"
      ? {
          additionalProperties: {
            anyOf: names.map((name) => ({
              allOf: [{ const: value[name] ?? null }, inside(additional, value[name] ?? null)],
            })),
          },
        }
      : {}),
    ...(rest === undefined
      ? {}
      : { unevaluatedProperties: inside(rest, Object.values(value)[0] ?? null) }),
    ...(shape.names === undefined ? {} : { propertyNames: inside(shape.names, names[0] ?? "a") }),
    ...(shape.dependentRequired.size === 0
      ? {}
      : { dependentRequired: table(shape.dependentRequired) }),
    ...(shape.dependentSchemas.size === 0
      ? {}
      : {
          dependentSchemas: table(
            [...shape.dependentSchemas].map(([name, schema]) => [name, inside(schema, value)]),
          ),
        }),
    ...(patterns.length === 0 ? {} : { anyOf: [{ allOf: patterns }] }),
  };
}
