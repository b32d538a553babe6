import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { isArray, isObject, member, objectMember, table } from "../support/json.ts";
import type { Json, JsonObject } from "../support/json.ts";
import { valueAt } from "./resolve.ts";

const require = createRequire(import.meta.url);
const META = "https://json-schema.org/draft/2020-12/schema";
const EXTENSIONS = { "^x-": true };

/** The official JSON Schema of that OpenAPI version, reworded where that makes its errors say which alternative was meant. */
export async function openapiSchema(version: "3.0" | "3.1"): Promise<JsonObject> {
  const name = `@seriousme/openapi-schema-validator/schemas/v${version}/schema.json`;
  const schema = JSON.parse(await readFile(require.resolve(name), "utf8")) as JsonObject;
  return version === "3.0" ? modern(schema) : withSchemaObjects(schema);
}

/** 3.1's own schema leaves Schema Objects to their dialect; the one nearly everybody uses is checked here. */
const withSchemaObjects = (schema: JsonObject): JsonObject => {
  const definitions = objectMember(schema, "$defs") ?? {};
  const object = { if: { type: "object" }, then: { $ref: META } };
  const own = { ...objectMember(definitions, "schema"), ...object };
  // Names outside the pattern are common in published documents; what they name is checked all the same.
  const { patternProperties: _, ...components } = objectMember(definitions, "components") ?? {};
  // As the schema is, extensions beside a callback's expressions have to be path items too.
  const callbacks = { ...objectMember(definitions, "callbacks"), patternProperties: EXTENSIONS };
  return { ...schema, $defs: { ...definitions, components, callbacks, schema: own } };
};

/** 3.0's schema is draft 04 and says `oneOf` where it means "depending on"; here it says `if`. */
const modern = (schema: JsonObject): JsonObject => {
  const { id, $schema: _, ...rest } = schema;
  return { $id: id ?? "openapi-3.0", ...(reworded(rest, schema) as JsonObject) };
};

const reworded = (value: Json, root: JsonObject): Json => {
  if (isArray(value)) return value.map((item) => reworded(item, root));
  if (!isObject(value)) return value;
  const result = table(
    Object.entries(value).map(([name, child]) => [name, reworded(child, root)] as const),
  );
  // Draft 04's boolean beside `minimum`; the only use in this schema.
  if (value["exclusiveMinimum"] === true) {
    delete result["minimum"];
    result["exclusiveMinimum"] = value["minimum"] ?? 0;
  }
  // Names outside the pattern are common in published documents; what they name is checked all the same.
  const names = objectMember(result, "patternProperties");
  const component = names?.["^[a-zA-Z0-9\\.\\-_]+$"];
  if (component !== undefined && Object.keys(names ?? {}).length === 1) {
    delete result["patternProperties"];
    result["additionalProperties"] = component;
  }
  const choices = value["oneOf"];
  const decided = isArray(choices) ? decide(choices, root) : undefined;
  if (decided === undefined) return result;
  delete result["oneOf"];
  return { ...result, ...decided };
};

const REFERENCE = "#/definitions/Reference";

const decide = (choices: readonly Json[], root: JsonObject): JsonObject | undefined => {
  const others = choices.filter((choice) => member(choice, "$ref") !== REFERENCE);
  if (others.length < choices.length) {
    const isReference = { type: "object", required: ["$ref"] };
    return { if: isReference, then: { $ref: REFERENCE }, else: onlyChoice(others) };
  }
  return byTag(choices, root);
};

/** A schema, or a schema beside `true` and `false`. */
const onlyChoice = (choices: readonly Json[]): Json => {
  const schema = choices.find((choice) => member(choice, "$ref") !== undefined) ?? {};
  return choices.length === 1 ? schema : { if: { type: "boolean" }, else: schema };
};

/** Alternatives that differ in the one value that a member may have: the member decides. */
const byTag = (choices: readonly Json[], root: JsonObject): JsonObject | undefined => {
  const schemas = choices.map((choice) => dereferenced(choice, root));
  const names = Object.keys(objectMember(schemas[0], "properties") ?? {});
  const tagIn = (schema: Json, name: string): Json | undefined => {
    const values = member(objectMember(objectMember(schema, "properties"), name), "enum");
    return isArray(values) && values.length === 1 ? values[0] : undefined;
  };
  const tag = names.find((name) => schemas.every((schema) => tagIn(schema, name) !== undefined));
  if (tag === undefined) return undefined;
  const tags = schemas.map((schema) => tagIn(schema, tag) ?? null);
  return {
    required: [tag],
    properties: { [tag]: { enum: tags } },
    allOf: choices.map((choice, index) => ({
      if: { required: [tag], properties: { [tag]: { const: tags[index] ?? null } } },
      then: reworded(choice, root),
    })),
  };
};

const dereferenced = (schema: Json, root: JsonObject): Json => {
  const ref = member(schema, "$ref");
  return typeof ref === "string" ? (valueAt(root, ref.split("/").slice(1)) ?? {}) : schema;
};
