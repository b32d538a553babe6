import { isArray, isObject, type Json, type JsonObject } from "../../../generator/support/json.ts";

const LISTS = ["allOf", "oneOf", "anyOf", "prefixItems"];
const TABLES = ["properties", "patternProperties", "dependentSchemas"];
const SINGLE = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
];

type Rewrite = (schema: JsonObject, place: "component" | "inside") => Json;

/** A schema with its parts rewritten first, and then itself. */
function inSchema(schema: Json, rewrite: Rewrite, place: "component" | "inside"): Json {
  if (!isObject(schema)) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, Json] => {
      if (LISTS.includes(keyword) && isArray(value))
        return [keyword, value.map((part) => inSchema(part, rewrite, "inside"))];
      if (TABLES.includes(keyword) && isObject(value))
        return [
          keyword,
          Object.fromEntries(
            Object.entries(value).map(([name, part]) => [name, inSchema(part, rewrite, "inside")]),
          ),
        ];
      return [keyword, SINGLE.includes(keyword) ? inSchema(value, rewrite, "inside") : value];
    }),
  );
  return rewrite(inner, place);
}

/** A document with every schema rewritten. */
export function inDocument(root: JsonObject, rewrite: Rewrite): JsonObject {
  const walk = (value: Json, way: readonly string[]): Json => {
    if (isArray(value)) return value.map((item) => walk(item, way));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]): [string, Json] => {
        if (name.startsWith("x-") || name === "example" || name === "examples")
          return [name, member];
        if (name === "schema") return [name, inSchema(member, rewrite, "inside")];
        if (way.length === 1 && way[0] === "components" && name === "schemas" && isObject(member))
          return [
            name,
            Object.fromEntries(
              Object.entries(member).map(([id, schema]) => [
                id,
                inSchema(schema, rewrite, "component"),
              ]),
            ),
          ];
        return [name, walk(member, [...way, name])];
      }),
    );
  };
  return walk(root, []) as JsonObject;
}

const everywhere = (value: Json, change: (value: JsonObject) => JsonObject): Json => {
  if (isArray(value)) return value.map((item) => everywhere(item, change));
  if (!isObject(value)) return value;
  return change(
    Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, everywhere(member, change)]),
    ),
  );
};

const componentsOf = (root: JsonObject): JsonObject => {
  const components = root["components"];
  const schemas = isObject(components) ? components["schemas"] : undefined;
  return isObject(schemas) ? schemas : {};
};

const REF = "#/components/schemas/";

const withComponents = (root: JsonObject, schemas: JsonObject): JsonObject => ({
  ...root,
  components: { ...(isObject(root["components"]) ? root["components"] : {}), schemas },
});

/** The name of the shared schema that a reference leads to. */
const targetName = (ref: Json | undefined): string | undefined =>
  typeof ref === "string" && ref.startsWith(REF) ? ref.slice(REF.length) : undefined;

function renamed(root: JsonObject): JsonObject {
  const rename = (text: string) =>
    text.replace(/^#\/components\/schemas\/([^/]+)/, `${REF}Renamed$1`);
  const schemas = Object.fromEntries(
    Object.entries(componentsOf(root)).map(([name, schema]) => [`Renamed${name}`, schema]),
  );
  return everywhere(withComponents(root, schemas), (value) => {
    const { $ref: ref, mapping } = value;
    return {
      ...value,
      ...(typeof ref === "string" ? { $ref: rename(ref) } : {}),
      ...(isObject(mapping) && typeof Object.values(mapping)[0] === "string"
        ? {
            mapping: Object.fromEntries(
              Object.entries(mapping).map(([key, to]) => [key, rename(String(to))]),
            ),
          }
        : {}),
    };
  }) as JsonObject;
}

function extracted(root: JsonObject): JsonObject {
  const made: Record<string, Json> = {};
  const rewritten = inDocument(root, (schema, place) => {
    if (place === "component" || schema["$ref"] !== undefined || schema["type"] === "null")
      return schema;
    const name = `Extracted${Object.keys(made).length}`;
    // A path's parameter may be told by what stands beside its schema; the schema itself moves.
    made[name] = schema;
    return { $ref: `${REF}${name}` };
  });
  return withComponents(rewritten, { ...componentsOf(rewritten), ...made });
}

const only =
  (text: string, change: (value: Json) => Json) =>
  (schema: JsonObject): Json =>
    schema[text] === undefined ? schema : { ...schema, [text]: change(schema[text]) };

const reversed = (value: Json): Json => (isArray(value) ? [...value].reverse() : value);

const isPlain = (schema: JsonObject): boolean => schema["$ref"] === undefined;

/** Ways to write the same description otherwise. */
export const REWRITES: Readonly<Record<string, (root: JsonObject) => JsonObject>> = {
  "keys in another order": (root) =>
    everywhere(root, (value) => Object.fromEntries(Object.entries(value).reverse())) as JsonObject,
  "other words": (root) =>
    inDocument(
      everywhere(root, (value) =>
        typeof value["description"] === "string"
          ? { ...value, description: "Other words." }
          : value,
      ) as JsonObject,
      (schema) => (isPlain(schema) ? { ...schema, title: "Other" } : schema),
    ),
  "shared schemas under other names": renamed,
  "references replaced by what they lead to": (root) => {
    const schemas = componentsOf(root);
    return inDocument(root, (schema) => {
      const name = targetName(schema["$ref"]);
      const target = name === undefined ? undefined : schemas[name];
      return Object.keys(schema).length === 1 && target !== undefined
        ? structuredClone(target)
        : schema;
    });
  },
  "inline schemas moved to the shared ones": extracted,
  "each schema alone in an allOf": (root) => inDocument(root, (schema) => ({ allOf: [schema] })),
  "each schema alone in a oneOf": (root) => inDocument(root, (schema) => ({ oneOf: [schema] })),
  "each schema alone in an anyOf": (root) => inDocument(root, (schema) => ({ anyOf: [schema] })),
  "lists of values in another order": (root) => inDocument(root, only("enum", reversed)),
  "required names in another order": (root) => inDocument(root, only("required", reversed)),
  "unions in another order": (root) =>
    inDocument(root, (schema) =>
      only("oneOf", reversed)(only("anyOf", reversed)(schema) as JsonObject),
    ),
  "constants as lists of one": (root) =>
    inDocument(root, (schema) => {
      const { const: constant, ...rest } = schema;
      return constant === undefined ? schema : { ...rest, enum: [constant] };
    }),
  "null as a form of its own": (root) =>
    inDocument(root, (schema, place) => {
      const { type } = schema;
      if (!isArray(type) || !type.includes("null") || type.length !== 2 || place === "component")
        return schema;
      if (
        schema["enum"] !== undefined ||
        schema["const"] !== undefined ||
        schema["readOnly"] === true ||
        schema["writeOnly"] === true
      )
        return schema;
      const { deprecated, default: preset, "x-client": settings, ...rest } = schema;
      const other = type.find((name) => name !== "null") ?? "string";
      return {
        anyOf: [{ ...rest, type: other }, { type: "null" }],
        ...(deprecated === undefined ? {} : { deprecated }),
        ...(preset === undefined ? {} : { default: preset }),
        ...(settings === undefined ? {} : { "x-client": settings }),
      };
    }),
  "another dialect": (root) =>
    String(root["openapi"]).startsWith("3.0")
      ? { ...inDocument(root, toNewDialect), openapi: "3.1.0" }
      : root,
  "path parameters under other names": (root) =>
    everywhere(root, (value) => {
      const paths = Object.entries(value);
      const renames = paths.some(([name]) => name.startsWith("/") && name.includes("{"));
      const parameter = value["in"] === "path" && typeof value["name"] === "string";
      if (parameter) return { ...value, name: `other${String(value["name"])}` };
      return renames
        ? Object.fromEntries(paths.map(([name, item]) => [name.replace(/\{/g, "{other"), item]))
        : value;
    }) as JsonObject,
};

const BESIDE_REFERENCES: ReadonlySet<string> = new Set(
  "$ref description summary nullable deprecated readOnly writeOnly default".split(" "),
);

function toNewDialect(schema: JsonObject): Json {
  const { nullable, exclusiveMinimum, exclusiveMaximum, minimum, maximum, type, format, ...rest } =
    schema;
  // Demands beside a reference count in the new dialect only.
  if (schema["$ref"] !== undefined)
    return Object.fromEntries(
      Object.entries(schema).filter(([keyword]) => BESIDE_REFERENCES.has(keyword)),
    );
  const bounds: Record<string, Json> = {};
  if (minimum !== undefined)
    bounds[exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"] = minimum;
  if (maximum !== undefined)
    bounds[exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"] = maximum;
  // What has members is an object, without a type too.
  const kind = type ?? (rest["properties"] === undefined ? undefined : "object");
  const types = typeof kind === "string" && nullable === true ? [kind, "null"] : type;
  const isBytes = format === "byte";
  const isComposed =
    type === undefined &&
    nullable === true &&
    ["allOf", "oneOf", "anyOf"].some((name) => rest[name] !== undefined);
  const next: JsonObject = {
    ...rest,
    ...bounds,
    ...(types === undefined ? {} : { type: types }),
    ...(isBytes ? { contentEncoding: "base64" } : format === undefined ? {} : { format }),
  };
  return isComposed ? { anyOf: [next, { type: "null" }] } : next;
}
