import type { Schema, TypeName } from "../../../normalise/document.ts";
import { isObject, type Json } from "../../../support/json.ts";
import type { Shape } from "../shape.ts";
import { typesOf } from "../types.ts";
import { carried, demanded, type Reading } from "./carried.ts";
import { FORMAT_SAMPLES, matching } from "./text-samples.ts";

const DEEPEST = 8;

/** How much of an object a sample holds: what it must, or all that it may. */
export type Fullness = "least" | "most";

/** A value that the schema probably accepts; undefined where none could be made. */
export function sampleOf(
  reading: Reading,
  schema: Schema,
  fullness: Fullness = "least",
  depth = 0,
): Json | undefined {
  const shape = reading.shapes.of(schema);
  if (shape.never || depth > DEEPEST) return undefined;
  if (shape.values !== undefined) return shape.values[0] ?? (shape.nullable ? null : undefined);
  const [union] = shape.unions;
  if (union === undefined) return typedSample(reading, shape, fullness, depth);
  for (const form of union.forms) {
    const inner = sampleOf(reading, form, fullness, depth + 1);
    if (inner === undefined) continue;
    if (!isObject(inner) || shape.properties.size === 0) return inner;
    const own = typedSample(reading, { ...shape, types: ["object"] }, fullness, depth);
    if (isObject(own)) return { ...own, ...inner };
  }
  return undefined;
}

function typedSample(
  reading: Reading,
  shape: Shape,
  fullness: Fullness,
  depth: number,
): Json | undefined {
  const [type = guessed(shape)] = typesOf(shape);
  switch (type) {
    case "string":
      return textSample(shape);
    case "integer":
    case "number":
      return numberSample(shape);
    case "boolean":
      return true;
    case "array":
      return arraySample(reading, shape, depth);
    case "object":
      return objectSample(reading, shape, fullness, depth);
  }
}

const guessed = (shape: Shape): TypeName =>
  shape.properties.size + shape.required.size + shape.patterns.size > 0
    ? "object"
    : shape.items !== undefined || shape.tuple.length + shape.contains.length > 0
      ? "array"
      : shape.limits.has("minimum") || shape.limits.has("maximum") || shape.steps.length > 0
        ? "number"
        : "string";

function textSample({ texts, format, limits }: Shape): Json | undefined {
  const [pattern] = texts;
  const text = pattern === undefined ? (FORMAT_SAMPLES[format] ?? "a") : matching(pattern);
  const least = limits.get("minLength")?.value ?? 0;
  const most = limits.get("maxLength")?.value ?? Infinity;
  if (text === undefined || text.length > 10_000 || least > 10_000) return undefined;
  return text.padEnd(least, text.at(-1) ?? "a").slice(0, Math.min(most, 10_000));
}

function numberSample({ limits, steps }: Shape): number {
  const [least, most] = [limits.get("minimum"), limits.get("maximum")];
  const step = steps[0] ?? 1;
  if (least !== undefined) {
    const first = Math.ceil(least.value / step) * step;
    const next = least.exclusive && first === least.value ? first + step : first;
    // Between two bounds there may be no whole number.
    if (most === undefined || next < most.value || (next === most.value && !most.exclusive))
      return next;
    return most.exclusive ? (least.value + most.value) / 2 : most.value;
  }
  if (most === undefined || most.value > 0) return 0;
  const last = Math.floor(most.value / step) * step;
  return most.exclusive && last === most.value ? last - step : last;
}

function arraySample(reading: Reading, shape: Shape, depth: number): Json | undefined {
  const length = Math.max(
    shape.limits.get("minItems")?.value ?? 0,
    shape.contains.length > 0 ? 1 : 0,
  );
  if (length > 1_000) return undefined;
  const items: Json[] = [];
  for (let index = 0; index < length; index++) {
    const schema = shape.tuple[index] ?? shape.contains[0] ?? shape.items;
    const item = schema === undefined ? "a" : sampleOf(reading, schema, "least", depth + 1);
    if (item === undefined) return undefined;
    items.push(
      shape.unique && typeof item === "number"
        ? item + index
        : shape.unique && typeof item === "string" && index > 0
          ? `${item}${index}`
          : item,
    );
  }
  return items;
}

function objectSample(
  reading: Reading,
  shape: Shape,
  fullness: Fullness,
  depth: number,
): Json | undefined {
  const value: Record<string, Json> = {};
  const members = carried(reading, shape);
  const needed = new Set(demanded(reading, shape));
  for (const name of needed) {
    const schema =
      members.get(name) ?? (typeof shape.additional === "object" ? shape.additional : undefined);
    const member = schema === undefined ? "a" : sampleOf(reading, schema, "least", depth + 1);
    if (member === undefined) return undefined;
    value[name] = member;
  }
  const least = shape.limits.get("minProperties")?.value ?? 0;
  for (const [name, schema] of members) {
    if (needed.has(name) || (fullness === "least" && Object.keys(value).length >= least)) continue;
    const member = sampleOf(reading, schema, "least", depth + 1);
    if (member !== undefined) value[name] = member;
  }
  for (let index = 0; Object.keys(value).length < Math.min(least, 1_000); index++)
    value[`m${index}`] =
      typeof shape.additional === "object"
        ? (sampleOf(reading, shape.additional, "least", depth + 1) ?? "a")
        : "a";
  return value;
}
