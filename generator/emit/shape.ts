import type { Property, Schema } from "../normalise/document.ts";
import { isLeftOut } from "../model/directions.ts";
import type { TypeDeclaration } from "../model/types.ts";
import { isArray, isObject, table, type Json, type JsonObject } from "../support/json.ts";

/** What a schema says of the values in answers, in words of JSON Schema; a reference has the name of a declared type. */
export function shapeOf(schema: Schema): JsonObject {
  const { ref, nullable, values } = schema;
  if (ref !== undefined) return orNull({ $ref: ref }, nullable);
  const types = [...schema.types, ...(nullable && schema.types.length > 0 ? ["null"] : [])];
  const parts = [
    ...schema.allOf.map(shapeOf),
    ...[schema.oneOf, schema.anyOf]
      .filter((alternatives) => alternatives.length > 0)
      .map((alternatives) => ({ anyOf: alternatives.map(shapeOf) })),
  ];
  const own = {
    ...(types.length === 0 ? {} : { type: types.length === 1 ? (types[0] ?? null) : types }),
    ...(values === undefined ? {} : { enum: [...values, ...(nullable ? [null] : [])] }),
    ...membersOf(schema),
    ...(schema.items === undefined || schema.tuple.length > 0
      ? {}
      : { items: shapeOf(schema.items) }),
  };
  if (parts.length === 0) return own;
  const all = Object.keys(own).length === 0 ? parts : [own, ...parts];
  const [only] = all;
  return orNull(all.length === 1 && only !== undefined ? only : { allOf: all }, nullable);
}

const orNull = (shape: JsonObject, nullable: boolean): JsonObject =>
  nullable ? { anyOf: [shape, { type: "null" }] } : shape;

/** What is said of an object's members; nothing where patterns say something of them too. */
function membersOf({ properties, additional, patterns }: Schema): JsonObject {
  if (patterns.length > 0) return {};
  const named = properties.filter(({ schema }) => !isLeftOut(schema, "response"));
  if (named.length === 0 && (additional === undefined || additional === true)) return {};
  return members(named, additional);
}

function members(named: readonly Property[], additional: Schema | boolean | undefined): JsonObject {
  const required = named.filter((one) => one.required).map(({ name }) => name);
  return {
    properties: table(named.map(({ name, schema }) => [name, shapeOf(schema)])),
    ...(required.length === 0 ? {} : { required }),
    ...(additional === true ? { additionalProperties: {} } : {}),
    ...(typeof additional === "object" ? { additionalProperties: shapeOf(additional) } : {}),
  };
}

/** What a declared type says of the values in answers. */
export function declaredShape(declaration: TypeDeclaration): JsonObject {
  switch (declaration.kind) {
    case "alias":
      return shapeOf(declaration.type.schema);
    case "enum":
      return { enum: [...declaration.values, ...(declaration.nullable ? [null] : [])] };
    case "object":
      return {
        type: "object",
        ...members(
          declaration.fields.map(({ wireName, presence, type }) => ({
            name: wireName,
            required: presence === "required",
            schema: type.schema,
          })),
          declaration.additional?.schema,
        ),
      };
  }
}

/** Names of the types that a shape refers to. */
export function* referencesIn(shape: Json): Generator<string> {
  if (isArray(shape)) for (const part of shape) yield* referencesIn(part);
  else if (isObject(shape))
    for (const [name, part] of Object.entries(shape))
      if (name === "$ref" && typeof part === "string") yield part;
      else yield* referencesIn(part);
}
