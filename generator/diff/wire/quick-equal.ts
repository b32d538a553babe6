import type { Schema } from "../../normalise/document.ts";
import type { Json } from "../../support/json.ts";
import { isEqual } from "../../support/is-equal.ts";

/** Two references that stand at the same place. */
export type ReferencePair = readonly [base: Schema, head: Schema];

const sameList = (
  one: readonly Schema[],
  other: readonly Schema[],
  pairs: ReferencePair[],
): boolean =>
  one.length === other.length &&
  one.every((schema, index) => {
    const match = other[index];
    return match !== undefined && isWrittenAlike(schema, match, pairs);
  });

/** Order means nothing here, so that references at the same place need not belong together. */
const sameForms = (
  one: readonly Schema[],
  other: readonly Schema[],
  pairs: ReferencePair[],
): boolean =>
  one.every(({ ref }, index) => ref === other[index]?.ref) && sameList(one, other, pairs);

const sameMaybe = (
  one: Schema | boolean | undefined,
  other: Schema | boolean | undefined,
  pairs: ReferencePair[],
): boolean =>
  typeof one === "object" && typeof other === "object"
    ? isWrittenAlike(one, other, pairs)
    : one === other;

const sameProperties = (one: Schema, other: Schema, pairs: ReferencePair[]): boolean => {
  if (one.properties.length !== other.properties.length) return false;
  let byName: Map<string, (typeof other.properties)[number]> | undefined;
  return one.properties.every((property, index) => {
    let match = other.properties[index];
    if (match?.name !== property.name) {
      byName ??= new Map(other.properties.map((found) => [found.name, found]));
      match = byName.get(property.name);
    }
    return (
      match !== undefined &&
      match.required === property.required &&
      isWrittenAlike(property.schema, match.schema, pairs)
    );
  });
};

const references = new WeakMap<Schema, readonly Schema[]>();

/** All references that a schema holds. */
function referencesIn(schema: Schema): readonly Schema[] {
  const known = references.get(schema);
  if (known !== undefined) return known;
  const parts = [
    ...schema.properties.map((property) => property.schema),
    ...schema.patterns,
    ...schema.tuple,
    ...schema.allOf,
    ...schema.oneOf,
    ...schema.anyOf,
    ...schema.further.map((further) => further.schema),
    ...[schema.additional, schema.items, schema.not, schema.beside].filter(
      (part) => typeof part === "object",
    ),
  ];
  const found = [
    ...new Set([...(schema.ref === undefined ? [] : [schema]), ...parts.flatMap(referencesIn)]),
  ];
  references.set(schema, found);
  return found;
}

/**
 * Whether two schemas are written alike but for their words, and so accept the same as long as the references that
 * they hold do. Most of two versions of a description is; nothing needs to be worked out for it.
 */
export function isWrittenAlike(one: Schema, other: Schema, pairs: ReferencePair[]): boolean {
  // Both documents may hold the same part, read once.
  if (one === other) {
    for (const reference of referencesIn(one)) pairs.push([reference, reference]);
    return true;
  }
  const [mine, theirs] = [one.annotations, other.annotations];
  const alike =
    (one.ref === undefined) === (other.ref === undefined) &&
    one.nullable === other.nullable &&
    one.boolean === other.boolean &&
    one.types.length === other.types.length &&
    one.types.every((type, index) => other.types[index] === type) &&
    mine.format === theirs.format &&
    mine.deprecated === theirs.deprecated &&
    mine.readOnly === theirs.readOnly &&
    mine.writeOnly === theirs.writeOnly &&
    isEqual(mine.default, theirs.default) &&
    isEqual(one.constraints, other.constraints) &&
    isEqual(one.values, other.values) &&
    isEqual(one.settings, other.settings);
  if (!alike) return false;
  if (one.ref !== undefined) {
    pairs.push([one, other]);
    return sameMaybe(one.beside, other.beside, pairs);
  }
  return (
    isEqual(one.required, other.required) &&
    isEqual(discriminatorOf(one), discriminatorOf(other)) &&
    sameProperties(one, other, pairs) &&
    sameMaybe(one.additional, other.additional, pairs) &&
    sameList(one.patterns, other.patterns, pairs) &&
    one.patterns.every(
      (pattern, index) => lastToken(pattern) === lastToken(other.patterns[index]),
    ) &&
    sameMaybe(one.items, other.items, pairs) &&
    sameList(one.tuple, other.tuple, pairs) &&
    sameForms(one.allOf, other.allOf, pairs) &&
    sameForms(one.oneOf, other.oneOf, pairs) &&
    sameForms(one.anyOf, other.anyOf, pairs) &&
    // Which of two excluded kinds is the narrower one must be worked out.
    one.not === undefined &&
    other.not === undefined &&
    one.further.length === 0 &&
    other.further.length === 0
  );
}

const lastToken = (schema: Schema | undefined): string =>
  schema?.source.slice(schema.source.lastIndexOf("/")) ?? "";

const discriminatorOf = ({ discriminator }: Schema): Json | undefined =>
  discriminator === undefined
    ? undefined
    : [discriminator.property, discriminator.mapping.map(({ value, ref }) => [value, ref])];
