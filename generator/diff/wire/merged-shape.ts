import type { Schema, TypeName } from "../../normalise/document.ts";
import type { Json } from "../../support/json.ts";
import { canonical } from "./canonical.ts";
import type { Bound } from "./changes/bounds.ts";
import { tighter } from "./limits.ts";
import type { Limit, Shape } from "./shape.ts";

/** A schema that demands all that its parts demand. */
export type Conjunction = (parts: readonly Schema[]) => Schema;

const bothTypes = (one: readonly TypeName[], other: readonly TypeName[]): readonly TypeName[] => {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const within = (types: readonly TypeName[]) => (type: TypeName) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  return [...new Set([...one.filter(within(other)), ...other.filter(within(one))])];
};

const bothValues = (
  one: readonly Json[] | undefined,
  other: readonly Json[] | undefined,
): readonly Json[] | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  const held = new Set(other.map(canonical));
  return one.filter((value) => held.has(canonical(value)));
};

const mergedMap = <K, V>(
  one: ReadonlyMap<K, V>,
  other: ReadonlyMap<K, V>,
  join: (one: V, other: V) => V,
): ReadonlyMap<K, V> => {
  if (other.size === 0) return one;
  const merged = new Map(one);
  for (const [key, value] of other) {
    const held = merged.get(key);
    merged.set(key, held === undefined ? value : join(held, value));
  }
  return merged;
};

const mergedLimits = (
  one: ReadonlyMap<Bound, Limit>,
  other: ReadonlyMap<Bound, Limit>,
): ReadonlyMap<Bound, Limit> => {
  const merged = new Map(one);
  for (const [bound, limit] of other) merged.set(bound, tighter(bound, merged.get(bound), limit));
  return merged;
};

/**
 * Members that another part of an allOf doesn't describe must fulfil what it says of further ones. Where it allows
 * none, strictly nothing would do; writers mean that the whole allows none beyond those that its parts describe.
 */
const limitedBy = (
  properties: ReadonlyMap<string, Schema>,
  { additional, properties: others, patterns }: Shape,
  join: (one: Schema, other: Schema) => Schema,
): ReadonlyMap<string, Schema> => {
  if (typeof additional !== "object" || additional.boolean !== undefined || patterns.size > 0)
    return properties;
  return new Map(
    [...properties].map(([name, schema]) => [
      name,
      others.has(name) ? schema : join(schema, additional),
    ]),
  );
};

const union = <T>(one: readonly T[], other: readonly T[]): readonly T[] =>
  other.length === 0 ? one : [...new Set([...one, ...other])];

/** The shape of what both shapes accept (allOf). */
export function mergedShape(one: Shape, other: Shape, conjunction: Conjunction): Shape {
  const join = (first: Schema, second: Schema): Schema => conjunction([first, second]);
  const joinMaybe = (first?: Schema, second?: Schema): Schema | undefined =>
    first === undefined || second === undefined ? (first ?? second) : join(first, second);
  const types = bothTypes(one.types, other.types);
  const values = bothValues(one.values, other.values);
  const nullable = one.nullable && other.nullable;
  const clash = one.types.length > 0 && other.types.length > 0 && types.length === 0;
  const additional = (): Schema | boolean | undefined => {
    if (one.additional === false || other.additional === false) return false;
    if (typeof one.additional !== "object") return other.additional;
    return typeof other.additional === "object"
      ? join(one.additional, other.additional)
      : one.additional;
  };
  const tuple = one.tuple.length < other.tuple.length ? other.tuple : one.tuple;
  return {
    source: one.source,
    never: one.never || other.never || ((clash || values?.length === 0) && !nullable),
    types,
    nullable,
    values,
    known: one.known ?? other.known,
    open: one.open || other.open,
    properties: mergedMap(
      limitedBy(one.properties, other, join),
      limitedBy(other.properties, one, join),
      join,
    ),
    required: new Set([...one.required, ...other.required]),
    additional: additional(),
    patterns: mergedMap(one.patterns, other.patterns, join),
    names: joinMaybe(one.names, other.names),
    dependentRequired: mergedMap(one.dependentRequired, other.dependentRequired, union),
    dependentSchemas: mergedMap(one.dependentSchemas, other.dependentSchemas, join),
    unevaluated: mergedMap(one.unevaluated, other.unevaluated, join),
    items: joinMaybe(one.items, other.items),
    tuple: tuple.map((item, index) => {
      const [first, second] = [one.tuple[index], other.tuple[index]];
      return joinMaybe(first, second) ?? item;
    }),
    contains: union(one.contains, other.contains),
    unique: one.unique || other.unique,
    unions: [...one.unions, ...other.unions],
    exclusions: union(one.exclusions, other.exclusions),
    conditions: union(one.conditions, other.conditions),
    discriminator: one.discriminator ?? other.discriminator,
    limits: mergedLimits(one.limits, other.limits),
    steps: union(one.steps, other.steps),
    texts: union(one.texts, other.texts),
    format: one.format === "" ? other.format : one.format,
    contentEncoding: one.contentEncoding === "" ? other.contentEncoding : one.contentEncoding,
    contentMediaType: one.contentMediaType === "" ? other.contentMediaType : one.contentMediaType,
    contentSchema: joinMaybe(one.contentSchema, other.contentSchema),
    preset: one.preset ?? other.preset,
    deprecated: one.deprecated || other.deprecated,
    sunset: one.sunset === "" ? other.sunset : one.sunset,
    readOnly: one.readOnly || other.readOnly,
    writeOnly: one.writeOnly || other.writeOnly,
  };
}
