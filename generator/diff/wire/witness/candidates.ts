import type { Schema } from "../../../normalise/document.ts";
import { isArray, isObject, type Json } from "../../../support/json.ts";
import type { Shape } from "../shape.ts";
import { carried, type Reading } from "./carried.ts";
import { sampleOf } from "./samples.ts";
import { FORMAT_SAMPLES, matching } from "./text-samples.ts";

const MOST = 400;

/** Values near everything that either schema says: bounds, list items, forms, members one by one. */
export function candidatesOf(
  base: Reading,
  baseSchema: Schema,
  head: Reading,
  headSchema: Schema,
): readonly Json[] {
  const found: Json[] = [];
  for (const [reading, schema] of [
    [base, baseSchema],
    [head, headSchema],
  ] as const)
    found.push(...around(reading, schema));
  const shapes = [base.shapes.of(baseSchema), head.shapes.of(headSchema)];
  const texts = shapes.flatMap((shape) => textsOf(shape));
  const numbers = shapes.flatMap((shape) => numbersOf(shape));
  found.push(...texts, ...numbers, null, true, false, [], {});
  for (const value of [...found])
    for (const variant of variantsOf(value, shapes)) {
      // Each variant of a large value is as large, and there are many.
      if (found.length >= MOST) return found.slice(0, MOST);
      found.push(variant);
    }
  return found.slice(0, MOST);
}

const variantsOf = (value: Json, shapes: readonly Shape[]): Iterable<Json> => {
  if (isArray(value)) return arraysFrom(value, shapes);
  return isObject(value) ? objectsFrom(value) : [];
};

/** Samples of a schema and of each of its forms and members. */
function around(reading: Reading, schema: Schema): readonly Json[] {
  const shape = reading.shapes.of(schema);
  const found: (Json | undefined)[] = [
    sampleOf(reading, schema, "least"),
    sampleOf(reading, schema, "most"),
    ...(shape.values ?? []),
    ...(shape.known ?? []),
    ...shape.unions.flatMap(({ forms }) => forms.flatMap((form) => formSamples(reading, form))),
    ...shape.exclusions.map((part) => sampleOf(reading, part)),
    ...shape.conditions.flatMap(({ when, then, otherwise }) =>
      [when, then, otherwise].flatMap((part) =>
        part === undefined ? [] : [sampleOf(reading, part, "most")],
      ),
    ),
  ];
  const item = shape.items ?? shape.tuple[0] ?? shape.contains[0];
  if (item !== undefined) found.push(...listed(sampleOf(reading, item)));
  if (shape.tuple.length > 0) {
    const places = shape.tuple.map((part) => sampleOf(reading, part));
    if (places.every((value) => value !== undefined))
      found.push(places, [...places, 1], places.slice(0, -1));
  }
  const whole = sampleOf(reading, schema, "most");
  if (isObject(whole))
    for (const [name, member] of carried(reading, shape)) {
      if (found.length > MOST) break;
      for (const value of shape.required.has(name) ? [] : [sampleOf(reading, member, "most")])
        if (value !== undefined) found.push({ ...whole, [name]: value });
    }
  return found.filter((value) => value !== undefined);
}

const formSamples = (reading: Reading, form: Schema): readonly (Json | undefined)[] => [
  sampleOf(reading, form),
  sampleOf(reading, form, "most"),
  ...(reading.shapes.of(form).values ?? []),
  ...numbersOf(reading.shapes.of(form)),
];

const listed = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : [[value], [value, value]];

const TEXTS: readonly string[] = ["", "a", "0", "~ ~", "A", "none", "a1", "not a date"];

function textsOf({ limits, format, texts }: Shape): readonly Json[] {
  const lengths = ["minLength", "maxLength"].flatMap((bound) => {
    const limit = limits.get(bound as "minLength");
    return limit === undefined || limit.value > 5_000
      ? []
      : [limit.value - 1, limit.value, limit.value + 1];
  });
  const sample = texts[0] === undefined ? undefined : matching(texts[0]);
  const base = sample ?? FORMAT_SAMPLES[format] ?? "a";
  return [
    base,
    ...Object.values(FORMAT_SAMPLES).filter((text) => format !== "" || text === base),
    ...TEXTS,
    ...lengths
      .filter((length) => length >= 0)
      .map((length) => base.padEnd(length, base.at(-1) ?? "a").slice(0, length)),
  ];
}

function numbersOf({ limits, steps }: Shape): readonly number[] {
  const bounds = (["minimum", "maximum"] as const).flatMap((bound) => {
    const limit = limits.get(bound);
    return limit === undefined
      ? []
      : [limit.value, limit.value - 1, limit.value + 1, limit.value - 0.5, limit.value + 0.5];
  });
  return [
    ...bounds,
    0,
    1,
    0.5,
    -1,
    2 ** 31,
    2 ** 53,
    1e39,
    ...steps.flatMap((step) => [step, step * 2, step * 3, step + 1]),
  ];
}

function arraysFrom(value: readonly Json[], shapes: readonly Shape[]): readonly Json[] {
  const item = value[0] ?? "a";
  const lengths = shapes.flatMap(({ limits }) =>
    (["minItems", "maxItems", "minContains", "maxContains"] as const).flatMap((bound) => {
      const limit = limits.get(bound)?.value;
      return limit === undefined || limit > 500 ? [] : [limit - 1, limit, limit + 1];
    }),
  );
  const numbered = (length: number): Json =>
    Array.from({ length }, (_, index) =>
      typeof item === "number" ? item + index : typeof item === "string" ? `${item}${index}` : item,
    );
  return [
    ...lengths
      .filter((length) => length >= 0)
      .flatMap((length) => [Array.from({ length }, () => item), numbered(length)]),
    [...value, item],
    [item, item],
    [1],
    ["a"],
    [{}],
    [...value, 1],
    [...value, true],
  ];
}

function* objectsFrom(value: Readonly<Record<string, Json>>): Generator<Json> {
  const names = Object.keys(value);
  for (const gone of names)
    yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== gone));
  for (const name of names) yield { [name]: value[name] ?? null };
  const more = Array.from({ length: 6 }, (_, index) => [`more${index}`, "a"] as const);
  for (const index of more.keys())
    yield { ...value, ...Object.fromEntries(more.slice(0, index + 1)) };
  yield { ...value, x: 1, xyzzy: 1, other: true };
  yield { ...value, card: 1 };
  yield { ...value, other: {} };
}
