import fc from "fast-check";
import { isArray, isObject, type Json, type JsonObject } from "../../../generator/support/json.ts";

const NAMES = ["a", "b", "kind", "x-y", "1n", "type"];
const REF = "#/components/schemas/";

/** Schemas that describe no members and no items. */
const leaf: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  ...["string", "integer", "number", "boolean", "null"].map((type) => ({ type })),
  ...[
    ["string", "null"],
    ["integer", "string"],
  ].map((type) => ({ type })),
  ...[
    ["p", "q", 3],
    [true, null, "z"],
    [1, 2],
    [{ a: [1] }, "p"],
  ].map((values) => ({
    enum: values,
  })),
  { type: "string", enum: ["p", "q"] },
  { type: "string", format: "date" },
  { const: "k" },
  { const: 7 },
  { not: { type: "null" } },
  {},
  true,
);

/** Any schema that refers to no other than these. What has no type is no object, as who writes members means one. */
const schemaWith = (names: readonly string[]): fc.Arbitrary<Json> =>
  fc.letrec<{ schema: Json; object: JsonObject }>((tie) => {
    const reference =
      names.length === 0 ? leaf : fc.constantFrom(...names.map((name) => ({ $ref: REF + name })));
    return {
      object: fc
        .record({
          properties: fc.dictionary(fc.constantFrom(...NAMES), tie("schema"), {
            minKeys: 1,
            maxKeys: 4,
          }),
          required: fc.subarray(NAMES),
          rest: fc.oneof(
            fc.constant({}),
            fc.constant({}),
            tie("schema").map((schema) => ({ additionalProperties: schema })),
            tie("schema").map((schema) => ({
              patternProperties: { "^z": schema },
              additionalProperties: false,
            })),
          ),
        })
        .map(
          // One that must be there: a type without any is compared by other rules, which hold for literals alone.
          ({ properties, required, rest }): JsonObject => ({
            type: "object",
            properties,
            required: [...new Set([...Object.keys(properties).slice(0, 1), ...required])],
            ...rest,
          }),
        ),
      schema: fc.oneof(
        { depthSize: "small" },
        leaf,
        reference,
        tie("object"),
        tie("schema").map((items) => ({ type: "array", items })),
        fc.tuple(tie("schema"), tie("schema"), tie("schema")).map(([one, other, items]) => ({
          type: "array",
          prefixItems: [one, other],
          minItems: 2,
          items,
        })),
        fc.tuple(reference, tie("object")).map(([part, own]) => ({ allOf: [part, own] })),
        fc.tuple(reference, tie("object")).map(([part, own]) => ({ ...(part as object), ...own })),
        fc
          .tuple(
            fc.constantFrom("oneOf", "anyOf"),
            fc.array(tie("schema"), { minLength: 2, maxLength: 3 }),
            fc.option(tie("object"), { nil: {} }),
          )
          .map(([word, parts, own]) => ({ [word]: parts, ...own })),
      ),
    };
  }).schema;

/** So many schemas, each of which may refer to those before it. */
export const arbitrarySchemas = (count: number): fc.Arbitrary<Readonly<Record<string, Json>>> =>
  fc
    .tuple(
      ...Array.from({ length: count }, (_, index) =>
        schemaWith(Array.from({ length: Math.min(index, 12) }, (_each, n) => `S${index - 1 - n}`)),
      ),
    )
    .map((schemas) => Object.fromEntries(schemas.map((schema, index) => [`S${index}`, schema])));

const ANYTHING: readonly Json[] = ["p", 3, true, null, [1], { a: 1 }];

/** Values that a schema may accept: whoever uses them asks it. */
export function valuesOf(
  schema: Json,
  schemas: Readonly<Record<string, Json>>,
  depth = 6,
): fc.Arbitrary<Json> {
  const within = (part: Json): fc.Arbitrary<Json> => valuesOf(part, schemas, depth - 1);
  if (!isObject(schema) || depth === 0) return fc.constantFrom(...ANYTHING);
  const { $ref: ref, allOf, oneOf, anyOf, enum: values, properties, items, prefixItems } = schema;
  if (isArray(values)) return fc.constantFrom(...values);
  if (Object.hasOwn(schema, "const")) return fc.constant(schema["const"] ?? null);
  const parts: fc.Arbitrary<Json>[] = [];
  if (typeof ref === "string") parts.push(within(schemas[ref.slice(REF.length)] ?? true));
  if (isArray(allOf)) parts.push(...allOf.map(within));
  for (const list of [oneOf, anyOf]) if (isArray(list)) parts.push(fc.oneof(...list.map(within)));
  if (isObject(properties)) parts.push(objectsOf(schema, within));
  if (isArray(prefixItems))
    return fc
      .tuple(
        fc.tuple(...prefixItems.map(within)),
        fc.array(within(items ?? true), { maxLength: 2 }),
      )
      .map(([first, rest]) => [...first, ...rest]);
  if (items !== undefined) return fc.array(within(items), { maxLength: 2 });
  if (parts.length === 0) return scalarsOf(schema["type"] ?? null);
  return fc.tuple(...parts).map((all) => {
    const objects = all.filter(isObject);
    return objects.length === all.length
      ? Object.fromEntries(objects.flatMap((object) => Object.entries(object)))
      : (all[0] ?? null);
  });
}

function objectsOf(
  { properties, required, additionalProperties, patternProperties }: JsonObject,
  within: (part: Json) => fc.Arbitrary<Json>,
): fc.Arbitrary<Json> {
  const known = isObject(properties) ? properties : {};
  const needed = isArray(required) ? required.filter((name) => typeof name === "string") : [];
  const members = Object.fromEntries(
    [...Object.keys(known), ...needed].map((name) => [name, within(known[name] ?? true)]),
  );
  const others: Readonly<Record<string, fc.Arbitrary<Json>>> = isObject(patternProperties)
    ? { zz: within(patternProperties["^z"] ?? true) }
    : { extra: within(additionalProperties ?? true) };
  return fc.record({ ...members, ...others }, { requiredKeys: needed });
}

const scalarsOf = (type: Json): fc.Arbitrary<Json> => {
  const types = isArray(type) ? type : [type];
  return fc.oneof(
    ...types.map((each): fc.Arbitrary<Json> => {
      if (each === "string") return fc.constantFrom("p", "z", "2026-01-01");
      if (each === "integer") return fc.constantFrom(1, 2, 7);
      if (each === "number") return fc.constantFrom(1.5, 3);
      if (each === "boolean") return fc.boolean();
      return each === "null" && type !== null ? fc.constant(null) : fc.constantFrom(...ANYTHING);
    }),
  );
};
