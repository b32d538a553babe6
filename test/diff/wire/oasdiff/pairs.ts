import { parse } from "yaml";
import { wireRules, type WireRuleId } from "../../../../generator/diff/wire/rules.ts";
import type { Json, JsonObject } from "../../../../generator/support/json.ts";
import { completedRoot } from "../tiny-documents.ts";

/** Puts a schema where the other tool's rule looks. */
const PLACES: readonly (readonly [prefix: string, place: (schema: Json) => Json])[] = [
  [
    "request-parameter-property-",
    (schema) => parameter({ type: "object", properties: { x: schema } }),
  ],
  ["request-parameter-", (schema) => parameter(schema)],
  ["request-property-", (schema) => ({ schema: { type: "object", properties: { x: schema } } })],
  ["request-body-", (schema) => ({ schema })],
  ["response-property-", (schema) => ({ schema: { type: "object", properties: { x: schema } } })],
  ["response-body-", (schema) => ({ schema })],
  [
    "response-header-",
    (schema) => ({
      operation: { responses: { "200": { description: "Fine.", headers: { X: { schema } } } } },
    }),
  ],
];

const parameter = (schema: Json): Json => ({
  operation: {
    parameters: [{ name: "p", in: "query", schema }],
    responses: { "200": { description: "Fine." } },
  },
});

/** Two documents that differ by what one of our rules finds, at the place where the other tool's rule looks. */
export function pairFor(
  id: string,
  rule: WireRuleId,
): readonly [base: JsonObject, head: JsonObject] {
  const place = PLACES.find(([prefix]) => id.startsWith(prefix))?.[1];
  const { example, direction } = wireRules[rule];
  const at = (text: string): JsonObject => {
    const fragment = parse(text) as Record<string, Json>;
    const schema = fragment["schema"];
    const placed =
      place === undefined || schema === undefined ? fragment : (place(schema) as object);
    return completedRoot(JSON.stringify(placed), direction);
  };
  return [at(example.base), at(example.head)];
}
