import type { Schema } from "../../normalise/document.ts";
import { isArray, isObject, textMember, type Json } from "../../support/json.ts";
import { tokensOf } from "../../support/pointer.ts";
import { limitsOf } from "./limits.ts";
import type { Condition, Shape } from "./shape.ts";

/** Patterns that every text matches. */
const IDLE_PATTERNS: ReadonlySet<Json | undefined> = new Set([
  undefined,
  "",
  ".*",
  "^.*$",
  "^",
  "$",
]);

const textsOf = (value: Json | undefined): readonly string[] =>
  isArray(value) ? value.filter((item) => typeof item === "string") : [];

const conditionsOf = (schema: Schema): readonly Condition[] => {
  const find = (keyword: "if" | "then" | "else") =>
    schema.further.find((further) => further.keyword === keyword)?.schema;
  const [when, then, otherwise] = [find("if"), find("then"), find("else")];
  return when === undefined || (then === undefined && otherwise === undefined)
    ? []
    : [{ when, then, otherwise }];
};

/** 3.0 says of binary texts by `format` what 3.1 says by the content keywords. */
const contentOf = ({ annotations: { format }, constraints }: Schema) => ({
  format: format === "byte" || format === "binary" ? "" : format,
  contentEncoding:
    textMember(constraints, "contentEncoding")?.toLowerCase() ??
    (format === "byte" ? "base64" : ""),
  contentMediaType:
    textMember(constraints, "contentMediaType") ??
    (format === "binary" ? "application/octet-stream" : ""),
});

// Most schemas have none of most; a description has some hundred thousand schemas.
const NO_ENTRIES = new Map<never, never>();
const NO_NAMES: ReadonlySet<never> = new Set();

const mapOf = <K, V>(entries: readonly (readonly [K, V])[]): ReadonlyMap<K, V> =>
  entries.length === 0 ? NO_ENTRIES : new Map(entries);

/** The shape that a schema's own keywords make, without its reference, allOf, oneOf and anyOf. */
export function plainShape(schema: Schema): Shape {
  const { annotations, constraints, further } = schema;
  const byKeyword = (keyword: string) => further.filter((found) => found.keyword === keyword);
  const dependent = isObject(constraints["dependentRequired"])
    ? constraints["dependentRequired"]
    : {};
  const { multipleOf: step, pattern } = constraints;
  const known = constraints["x-extensible-enum"];
  const saysNoType = schema.types.length === 0 && schema.values === undefined;
  return {
    source: schema.source,
    never: schema.boolean === false || (schema.values?.length === 0 && !schema.nullable),
    types: schema.types,
    nullable: saysNoType || schema.nullable,
    values: schema.values,
    known: isArray(known) ? known : undefined,
    open: schema.settings["open"] === true,
    properties: mapOf(schema.properties.map((property) => [property.name, property.schema])),
    required: schema.required.length === 0 ? NO_NAMES : new Set(schema.required),
    additional: schema.additional === true ? undefined : schema.additional,
    patterns: mapOf(schema.patterns.map((found) => [tokensOf(found.source).at(-1) ?? "", found])),
    names: byKeyword("propertyNames")[0]?.schema,
    dependentRequired: mapOf(
      Object.entries(dependent).map(([name, names]) => [name, textsOf(names)]),
    ),
    dependentSchemas: mapOf(
      byKeyword("dependentSchemas").map((found) => [found.name, found.schema]),
    ),
    unevaluated: mapOf(
      (["unevaluatedItems", "unevaluatedProperties"] as const).flatMap((keyword) =>
        byKeyword(keyword).map((found) => [keyword, found.schema] as const),
      ),
    ),
    items: schema.items?.boolean === true ? undefined : schema.items,
    tuple: schema.tuple,
    contains: byKeyword("contains").map((found) => found.schema),
    unique: constraints["uniqueItems"] === true,
    unions: [],
    exclusions: schema.not === undefined ? [] : [schema.not],
    conditions: conditionsOf(schema),
    discriminator: schema.discriminator,
    limits: limitsOf(constraints, schema.types),
    steps: typeof step === "number" ? [step] : [],
    texts: typeof pattern === "string" && !IDLE_PATTERNS.has(pattern) ? [pattern] : [],
    ...contentOf(schema),
    contentSchema: byKeyword("contentSchema")[0]?.schema,
    preset: annotations.default,
    deprecated: annotations.deprecated,
    sunset: textMember(constraints, "x-sunset") ?? "",
    readOnly: annotations.readOnly,
    writeOnly: annotations.writeOnly,
  };
}
