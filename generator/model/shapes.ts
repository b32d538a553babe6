import type { Schema } from "../normalise/document.ts";

/** Whether a schema certainly allows any value. */
export const allowsAnything = (schema: Schema): boolean =>
  schema.boolean === true ||
  (schema.ref === undefined &&
    schema.boolean === undefined &&
    schema.values === undefined &&
    schema.not === undefined &&
    schema.types.length + schema.required.length + schema.further.length === 0 &&
    Object.keys(schema.constraints).length === 0 &&
    partsOf(schema).length === 0);

/** Whether a schema is about nothing but the value itself: neither about members, nor composed, nor a reference. */
export const isLeaf = (schema: Schema): boolean =>
  schema.ref === undefined &&
  schema.required.length + schema.properties.length === 0 &&
  typeof schema.additional !== "object" &&
  schema.items === undefined &&
  schema.patterns.length + schema.tuple.length === 0 &&
  schema.allOf.length + schema.oneOf.length + schema.anyOf.length === 0;

/** Whether a schema is an object with known members and nothing else: an interface. */
export const isPlainObject = (schema: Schema): boolean =>
  schema.ref === undefined &&
  schema.properties.length > 0 &&
  schema.values === undefined &&
  schema.patterns.length === 0 &&
  schema.allOf.length === 0 &&
  schema.oneOf.length === 0 &&
  schema.anyOf.length === 0 &&
  schema.types.every((type) => type === "object");

/** Whether a schema is composed of others and says something of members itself: too much to be written where it is used. */
export const isMixture = (schema: Schema): boolean => {
  const saysMore = (part: Schema): boolean =>
    part.ref === undefined &&
    (part.properties.length > 0 || part.required.length > 0 || part.allOf.some(saysMore));
  return (
    schema.ref === undefined &&
    schema.values === undefined &&
    alternativesIn(schema).length > 0 &&
    saysMore(schema)
  );
};

const alternativesIn = ({ allOf, oneOf, anyOf }: Schema): readonly Schema[] => [
  ...allOf,
  ...oneOf,
  ...anyOf,
];

/** Whether a schema is composed of what is composed itself, or has alternatives that a member tells apart: too long for a signature. */
export const isNested = (schema: Schema): boolean => {
  const parts = alternativesIn(schema);
  return (
    schema.ref === undefined &&
    schema.values === undefined &&
    parts.length > 1 &&
    (schema.discriminator !== undefined ||
      parts.some((part) => part.ref === undefined && alternativesIn(part).length > 1))
  );
};

/** Whether a schema is a list of texts or numbers. */
export const isEnum = (
  schema: Schema,
): schema is Schema & { values: readonly (string | number)[] } =>
  schema.values !== undefined &&
  schema.values.length > 0 &&
  schema.values.every((value) => typeof value === "string" || typeof value === "number");

/** Whether a text is bytes, where its medium can carry bytes. */
export const isBinary = ({ types, annotations, constraints }: Schema): boolean =>
  (types.includes("string") && annotations.format === "binary") ||
  (types.every((type) => type === "string") &&
    typeof constraints["contentMediaType"] === "string" &&
    constraints["contentEncoding"] === undefined);

/** The schemas directly inside another one. */
export const partsOf = (schema: Schema): readonly Schema[] => {
  const { properties, additional, items, not, beside, patterns, tuple } = schema;
  const parts = properties.map((property) => property.schema);
  if (typeof additional === "object") parts.push(additional);
  for (const part of [items, not, beside]) if (part !== undefined) parts.push(part);
  return parts.concat(patterns, tuple, schema.allOf, schema.oneOf, schema.anyOf);
};
