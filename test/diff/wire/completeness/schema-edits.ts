import type {
  Annotations,
  Discriminator,
  FurtherSchema,
  Property,
  Schema,
} from "../../../../generator/normalise/document.ts";
import type { JsonObject } from "../../../../generator/support/json.ts";
import { pointer } from "../../../../generator/support/pointer.ts";
import {
  flip,
  LEAVE,
  PLACE,
  remove,
  REMOVE,
  text,
  withoutFirst,
  WORDS,
  type Edits,
} from "./edit.ts";

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
