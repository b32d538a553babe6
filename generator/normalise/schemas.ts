import {
  arrayMember,
  isArray,
  isObject,
  member,
  objectMember,
  table,
  textMember,
  type Json,
  type JsonObject,
} from "../support/json.ts";
import { isOfType, isTypeName } from "../support/json-type.ts";
import { below, type Pointer } from "../support/pointer.ts";
import type {
  Annotations,
  FurtherKeyword,
  FurtherSchema,
  Property,
  Schema,
  SchemaId,
  TypeName,
} from "./document.ts";
import { discriminatorOf } from "./discriminators.ts";
import { targetOf } from "./references.ts";

const CONSTRAINTS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "minContains",
  "maxContains",
  "dependentRequired",
  "contentEncoding",
  "contentMediaType",
  "x-extensible-enum",
  "x-sunset",
] as const;

/** Keywords that demand something of a value; a reference may have some beside it. */
const DEMANDS: readonly string[] = [
  ...CONSTRAINTS,
  ..."type enum const format required properties patternProperties additionalProperties items prefixItems".split(
    " ",
  ),
  ..."allOf oneOf anyOf not if contains propertyNames dependentSchemas unevaluatedItems unevaluatedProperties".split(
    " ",
  ),
];

const FURTHER: readonly FurtherKeyword[] = [
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentSchema",
];

const NONE: readonly never[] = [];

const furtherOf = (
  value: JsonObject,
  at: Pointer,
  note: NoteReference,
): readonly FurtherSchema[] => {
  // A description has some hundred thousand schemas, and hardly any of them has one of these.
  if (!FURTHER.some((keyword) => Object.hasOwn(value, keyword))) return NONE;
  return FURTHER.flatMap((keyword): readonly FurtherSchema[] => {
    const found = member(value, keyword);
    if (found === undefined) return NONE;
    const source = below(at, keyword);
    return keyword === "dependentSchemas"
      ? Object.entries(isObject(found) ? found : {}).map(([name, schema]) => ({
          keyword,
          name,
          schema: normaliseSchema(schema, below(source, name), note),
        }))
      : [{ keyword, name: "", schema: normaliseSchema(found, source, note) }];
  });
};

/** Notes which schemas are referred to. */
export type NoteReference = (id: SchemaId) => void;

/** Makes a schema of a value at a place. */
export type ReadSchema = (value: Json | undefined, at: Pointer) => Schema;

/** Makes whole schemas, and notes what they refer to. */
export const readerFor =
  (note: NoteReference): ReadSchema =>
  (value, at) =>
    normaliseSchema(value, at, note);

const annotationsOf = (value: JsonObject): Annotations => {
  const preset = member(value, "default");
  return {
    title: textMember(value, "title") ?? "",
    description: textMember(value, "description") ?? "",
    format: textMember(value, "format") ?? "",
    deprecated: member(value, "deprecated") === true,
    readOnly: member(value, "readOnly") === true,
    writeOnly: member(value, "writeOnly") === true,
    ...(preset === undefined ? {} : { default: preset }),
  };
};

const CONSTRAINING: ReadonlySet<string> = new Set(CONSTRAINTS);
const NO_CONSTRAINTS: JsonObject = table();

const constraintsOf = (value: JsonObject): JsonObject => {
  if (!Object.keys(value).some((name) => CONSTRAINING.has(name))) return NO_CONSTRAINTS;
  return table(
    CONSTRAINTS.flatMap((name) => {
      const found = member(value, name);
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
};

/** Keywords that are about objects alone: who writes one without a type means an object. */
const OBJECT_KEYWORDS = ["properties", "additionalProperties", "patternProperties"];

export const typesOf = (
  value: JsonObject,
): { readonly types: readonly TypeName[]; readonly nullable: boolean } => {
  const type = member(value, "type");
  const all = isArray(type) ? type : type === undefined ? [] : [type];
  const types = all.filter(
    (name): name is TypeName => typeof name === "string" && isTypeName(name),
  );
  const implied: readonly TypeName[] =
    types.length > 0
      ? types
      : OBJECT_KEYWORDS.some((name) => member(value, name) !== undefined)
        ? ["object"]
        : ["items", "prefixItems"].some((name) => member(value, name) !== undefined)
          ? ["array"]
          : [];
  return { types: implied, nullable: all.includes("null") || member(value, "nullable") === true };
};

/** The values of `const` or `enum`, each once; undefined where they aren't what `type` says, which then counts. */
const valuesOf = (value: JsonObject, types: readonly TypeName[]): readonly Json[] | undefined => {
  const constant = member(value, "const");
  const listed = constant === undefined ? member(value, "enum") : [constant];
  // An empty list would allow nothing, which nobody means.
  if (!isArray(listed) || listed.length === 0) return undefined;
  const fits = (item: Json): boolean =>
    item === null || types.length === 0 || types.some((type) => isOfType(item, type));
  return listed.every(fits) ? [...new Set(listed)] : undefined;
};

/** One shape for a schema object of either version; references stay references. */
export function normaliseSchema(value: Json | undefined, at: Pointer, note: NoteReference): Schema {
  if (!isObject(value))
    return { ...emptySchema(at), ...(value === false ? { boolean: false } : { boolean: true }) };
  const ref = textMember(value, "$ref");
  const annotations = annotationsOf(value);
  const settings = objectMember(value, "x-client") ?? {};
  if (ref !== undefined) {
    const id = targetOf(ref);
    note(id);
    const { $ref: _, ...rest } = value;
    const demands = DEMANDS.some((keyword) => Object.hasOwn(rest, keyword));
    return {
      ...emptySchema(at),
      annotations,
      settings,
      ref: id,
      nullable: member(value, "nullable") === true,
      ...(demands ? { beside: normaliseSchema(rest, at, note) } : {}),
    };
  }
  const schemaAt = (name: string): Schema | undefined => {
    const found = member(value, name);
    return found === undefined ? undefined : normaliseSchema(found, below(at, name), note);
  };
  // A description has some hundred thousand schemas, and most of them have none of these lists.
  const listAt = (name: string): readonly Schema[] => {
    const list = arrayMember(value, name);
    return list.length === 0
      ? NONE
      : list.map((item, index) => normaliseSchema(item, below(at, name, index), note));
  };
  const required = requiredOf(value);
  const properties = propertiesOf(value, required, at, note);
  const patterns = patternsOf(value, at, note);
  const items = schemaAt("items");
  const not = schemaAt("not");
  const discriminator = discriminatorOf(value);
  const { types, nullable } = typesOf(value);
  const values = valuesOf(value, types);
  const additional = member(value, "additionalProperties");
  const others =
    additional === undefined || typeof additional === "boolean"
      ? additional
      : normaliseSchema(additional, below(at, "additionalProperties"), note);
  return {
    source: at,
    types,
    nullable: nullable || values?.includes(null) === true,
    properties,
    patterns,
    tuple: listAt("prefixItems"),
    allOf: listAt("allOf"),
    oneOf: listAt("oneOf"),
    anyOf: listAt("anyOf"),
    required,
    further: furtherOf(value, at, note),
    annotations,
    constraints: constraintsOf(value),
    settings,
    ...(values !== undefined
      ? { values: values.filter((item) => item !== null) }
      : isNullOnly(value)
        ? { values: [] }
        : {}),
    ...(others === undefined ? {} : { additional: others }),
    ...(items === undefined ? {} : { items }),
    ...(not === undefined ? {} : { not }),
    ...(discriminator === undefined ? {} : { discriminator }),
  };
}

const requiredOf = (value: JsonObject): readonly string[] => {
  const listed = arrayMember(value, "required");
  return listed.length === 0
    ? NONE
    : [...new Set(listed.filter((name) => typeof name === "string"))];
};

const propertiesOf = (
  value: JsonObject,
  required: readonly string[],
  at: Pointer,
  note: NoteReference,
): readonly Property[] => {
  const found = objectMember(value, "properties");
  if (found === undefined) return NONE;
  const needed = new Set(required);
  return Object.entries(found).map(([name, schema]) => ({
    name,
    required: needed.has(name),
    schema: normaliseSchema(schema, below(at, "properties", name), note),
  }));
};

const patternsOf = (value: JsonObject, at: Pointer, note: NoteReference): readonly Schema[] => {
  const found = objectMember(value, "patternProperties");
  if (found === undefined) return NONE;
  return Object.entries(found).map(([name, schema]) =>
    normaliseSchema(schema, below(at, "patternProperties", name), note),
  );
};

/** Whether nothing but null is allowed. Some say so beside the alternatives to null, which would leave no value at all. */
const isNullOnly = (value: JsonObject): boolean => {
  const type = member(value, "type");
  const isNull =
    type === "null" || (isArray(type) && type.length > 0 && type.every((one) => one === "null"));
  return (
    isNull && ["allOf", "oneOf", "anyOf"].every((name) => arrayMember(value, name).length === 0)
  );
};

const NO_ANNOTATIONS: Annotations = {
  title: "",
  description: "",
  format: "",
  deprecated: false,
  readOnly: false,
  writeOnly: false,
};

/** A schema that says nothing: any value. */
export const emptySchema = (source: Pointer): Schema => ({
  source,
  types: [],
  nullable: false,
  properties: [],
  patterns: [],
  tuple: [],
  allOf: [],
  oneOf: [],
  anyOf: [],
  required: [],
  further: [],
  annotations: NO_ANNOTATIONS,
  constraints: NO_CONSTRAINTS,
  settings: {},
});
