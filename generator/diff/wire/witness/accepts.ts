import type { Schema } from "../../../normalise/document.ts";
import { isArray, isObject, type Json, type JsonObject } from "../../../support/json.ts";
import { canonical } from "../canonical.ts";
import type { Limit, Shape } from "../shape.ts";
import { typeOf, typesOf } from "../types.ts";
import { carried, demanded, type Reading } from "./carried.ts";
import { matchesPattern } from "./run-pattern.ts";

const DEEPEST = 40;

/**
 * Whether a schema accepts a value, as far as can be told without running patterns of formats. Only for choosing
 * among candidates: a validator that isn't ours has the last word.
 */
export function accepts(reading: Reading, schema: Schema, value: Json, depth = 0): boolean {
  const shape = reading.shapes.of(schema);
  if (depth > DEEPEST) return true;
  if (value === null) return shape.nullable;
  if (shape.never) return false;
  const [type, types] = [typeOf(value), typesOf(shape)];
  if (
    types.length > 0 &&
    !types.includes(type as never) &&
    !(type === "integer" && types.includes("number"))
  )
    return false;
  if (
    shape.values !== undefined &&
    !shape.values.some((one) => canonical(one) === canonical(value))
  )
    return false;
  return (
    fitsPlain(shape, value) &&
    (!isArray(value) || fitsArray(reading, shape, value, depth)) &&
    (!isObject(value) || fitsObject(reading, shape, value, depth)) &&
    fitsCombined(reading, shape, value, depth)
  );
}

const atLeast = (limit: Limit | undefined, value: number): boolean =>
  limit === undefined || (limit.exclusive ? value > limit.value : value >= limit.value);

const atMost = (limit: Limit | undefined, value: number): boolean =>
  limit === undefined || (limit.exclusive ? value < limit.value : value <= limit.value);

const matches = (pattern: string, text: string): boolean => matchesPattern(pattern, text) ?? true;

function fitsPlain({ limits, steps, texts }: Shape, value: Json): boolean {
  if (typeof value === "string") {
    const length = Array.from(value).length;
    return (
      atLeast(limits.get("minLength"), length) &&
      atMost(limits.get("maxLength"), length) &&
      texts.every((pattern) => matches(pattern, value))
    );
  }
  if (typeof value !== "number") return true;
  return (
    atLeast(limits.get("minimum"), value) &&
    atMost(limits.get("maximum"), value) &&
    steps.every((step) => Math.abs(value / step - Math.round(value / step)) < 1e-9)
  );
}

function fitsArray(reading: Reading, shape: Shape, value: readonly Json[], depth: number): boolean {
  const { limits, tuple, items, contains } = shape;
  const inside = (schema: Schema, item: Json): boolean => accepts(reading, schema, item, depth + 1);
  const unique = !shape.unique || new Set(value.map(canonical)).size === value.length;
  return (
    unique &&
    atLeast(limits.get("minItems"), value.length) &&
    atMost(limits.get("maxItems"), value.length) &&
    value.every((item, index) => {
      const schema = tuple[index] ?? items;
      return schema === undefined || inside(schema, item);
    }) &&
    contains.every((schema) => {
      const count = value.filter((item) => inside(schema, item)).length;
      return (
        count >= (limits.get("minContains")?.value ?? 1) && atMost(limits.get("maxContains"), count)
      );
    })
  );
}

function fitsObject(reading: Reading, shape: Shape, value: JsonObject, depth: number): boolean {
  const names = Object.keys(value);
  const members = carried(reading, shape);
  const inside = (schema: Schema, item: Json): boolean => accepts(reading, schema, item, depth + 1);
  return (
    atLeast(shape.limits.get("minProperties"), names.length) &&
    atMost(shape.limits.get("maxProperties"), names.length) &&
    demanded(reading, shape).every((name) => Object.hasOwn(value, name)) &&
    names.every((name) => {
      const item = value[name] ?? null;
      const own = members.get(name);
      const patterns = [...shape.patterns].filter(([pattern]) => matches(pattern, name));
      if (shape.names !== undefined && !inside(shape.names, name)) return false;
      if (!patterns.every(([, schema]) => inside(schema, item))) return false;
      if (own !== undefined) return inside(own, item);
      if (patterns.length > 0 || shape.properties.has(name)) return true;
      const { additional } = shape;
      return additional !== false && (typeof additional !== "object" || inside(additional, item));
    }) &&
    [...shape.dependentRequired].every(
      ([name, others]) =>
        !Object.hasOwn(value, name) || others.every((other) => Object.hasOwn(value, other)),
    ) &&
    [...shape.dependentSchemas].every(
      ([name, schema]) => !Object.hasOwn(value, name) || accepts(reading, schema, value, depth + 1),
    )
  );
}

function fitsCombined(reading: Reading, shape: Shape, value: Json, depth: number): boolean {
  const fits = (schema: Schema): boolean => accepts(reading, schema, value, depth + 1);
  return (
    shape.unions.every(({ forms, exactlyOne }) => {
      const count = forms.filter(fits).length;
      return exactlyOne ? count === 1 : count > 0;
    }) &&
    !shape.exclusions.some(fits) &&
    shape.conditions.every(({ when, then, otherwise }) => {
      const outcome = fits(when) ? then : otherwise;
      return outcome === undefined || fits(outcome);
    })
  );
}
