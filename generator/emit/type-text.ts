import { transformSchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Schema } from "../normalise/document.ts";
import type { TypeUse } from "../model/types.ts";
import { member, table, type Json } from "../support/json.ts";
import { invariant } from "../support/invariant.ts";
import type { Code } from "./literals.ts";

type Options = Parameters<typeof transformSchemaObject>[1];
type SchemaObject = Parameters<typeof transformSchemaObject>[0];

const REFERENCE = "#/components/schemas/";

/** The schema as openapi-typescript reads it; prose stays behind, documentation has its own way into the output. */
function schemaObject(schema: Schema): Json {
  if (schema.ref !== undefined) {
    const ref = { $ref: `${REFERENCE}${schema.ref}` };
    return schema.nullable ? { oneOf: [ref, { type: "null" }] } : ref;
  }
  // `bigint` is no type of JSON: it is named as if it were a declared one.
  if (member(schema.settings, "bigint") === true)
    return { oneOf: [schemaObject({ ...schema, settings: {} }), { $ref: `${REFERENCE}bigint` }] };
  if (schema.boolean === false) return { not: {} };
  if (schema.boolean === true || isUnknown(schema)) return {};
  const nothing = schema.values?.length === 0;
  if (nothing) return { type: "null" };
  const types = schema.types;
  // Of several types with `nullable`, openapi-typescript would make each one nullable.
  const nullAmongTypes = schema.nullable && types.length > 1 && schema.values === undefined;
  const composed = [...schema.allOf, ...schema.oneOf, ...schema.anyOf].length > 0;
  const core: Record<string, Json> = {
    ...(types.length === 1
      ? { type: types[0] ?? "object" }
      : types.length > 1
        ? { type: nullAmongTypes ? [...types, "null"] : types }
        : {}),
    ...(schema.values === undefined ? {} : { enum: schema.values }),
    ...(schema.items === undefined ? {} : { items: schemaObject(schema.items) }),
    ...(schema.tuple.length === 0 ? {} : { prefixItems: schema.tuple.map(schemaObject) }),
    ...(schema.properties.length === 0
      ? {}
      : {
          properties: table(
            schema.properties.map((property) => [property.name, schemaObject(property.schema)]),
          ),
          required: schema.properties.filter(({ required }) => required).map(({ name }) => name),
        }),
    ...additionalOf(schema),
    ...(schema.allOf.length === 0 ? {} : { allOf: schema.allOf.map(schemaObject) }),
    ...(schema.oneOf.length === 0 ? {} : { oneOf: schema.oneOf.map(schemaObject) }),
    ...(schema.anyOf.length === 0 ? {} : { anyOf: schema.anyOf.map(schemaObject) }),
  };
  if (
    composed &&
    types.length === 1 &&
    types[0] === "object" &&
    schema.properties.length === 0 &&
    schema.additional === undefined
  )
    delete core["type"];
  return schema.nullable && !nullAmongTypes ? { ...core, nullable: true } : core;
}

const isUnknown = (schema: Schema): boolean =>
  schema.types.length === 0 &&
  schema.values === undefined &&
  schema.properties.length === 0 &&
  schema.additional === undefined &&
  schema.items === undefined &&
  schema.tuple.length === 0 &&
  schema.patterns.length === 0 &&
  schema.allOf.length + schema.oneOf.length + schema.anyOf.length === 0;

function additionalOf(schema: Schema): Record<string, Json> {
  const { additional, patterns, properties } = schema;
  // TypeScript asks that an index signature covers the named members too: beside those, only `unknown` is certain to.
  const loose = properties.length > 0 || patterns.length > 1;
  if (typeof additional === "object")
    return { additionalProperties: loose ? true : schemaObject(additional) };
  if (patterns.length > 0)
    return { additionalProperties: loose ? true : schemaObject(patterns[0] as Schema) };
  const open =
    schema.types.length === 1 &&
    schema.types[0] === "object" &&
    properties.length === 0 &&
    additional !== false;
  return additional === true ||
    (open && schema.allOf.length + schema.oneOf.length + schema.anyOf.length === 0)
    ? { additionalProperties: true }
    : {};
}

const READONLY = [ts.factory.createToken(ts.SyntaxKind.ReadonlyKeyword)];

/** Replaces `components["schemas"]["Name"]` by `Name`, and arrays and members by readonly ones. */
const lift =
  (context: ts.TransformationContext) =>
  (root: ts.TypeNode): ts.TypeNode => {
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isIndexedAccessTypeNode(node)) {
        const { indexType } = node;
        invariant(
          ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal),
          "openapi-typescript names types by string",
        );
        return ts.factory.createTypeReferenceNode(indexType.literal.text);
      }
      const visited = ts.visitEachChild(node, visit, context);
      if (ts.isPropertySignature(visited)) {
        const { name, questionToken, type } = visited;
        return ts.factory.updatePropertySignature(visited, READONLY, name, questionToken, type);
      }
      if (ts.isIndexSignatureDeclaration(visited)) {
        const { parameters, type } = visited;
        return ts.factory.updateIndexSignature(visited, READONLY, parameters, type);
      }
      return ts.isArrayTypeNode(visited) || ts.isTupleTypeNode(visited)
        ? ts.factory.createParenthesizedType(
            ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited),
          )
        : visited;
    };
    return visit(root) as ts.TypeNode;
  };

const printer = ts.createPrinter({ removeComments: true });
const scratch = ts.createSourceFile("type.ts", "", ts.ScriptTarget.ES2022);

/** openapi-typescript's settings: its transforms are used one schema at a time. */
const options = {
  path: "#/components/schemas/Type",
  ctx: {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    dedupeEnums: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    excludeDeprecated: false,
    exportType: true,
    immutable: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    redoc: undefined,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
    resolve: () => undefined,
  },
} as unknown as Options;

const printed = new Map<string, Code>();

/** The TypeScript text of a type. Equal schemas are transformed once. */
export function typeText(use: TypeUse): Code {
  const { ref, nullable } = use.schema;
  if (ref !== undefined) return (nullable ? `${ref} | null` : ref) as unknown as Code;
  const value = schemaObject(use.schema);
  const memo = JSON.stringify(value);
  const known = printed.get(memo);
  if (known !== undefined) return known;
  const node = transformSchemaObject(value as unknown as SchemaObject, options);
  const { transformed } = ts.transform(node, [lift]);
  const [lifted] = transformed;
  invariant(lifted !== undefined, "one type in, one type out");
  const text = printer.printNode(ts.EmitHint.Unspecified, lifted, scratch) as Code;
  printed.set(memo, text);
  return text;
}

/** The names of declared types that a type mentions. */
export function* typeNames(schema: Schema): Generator<string> {
  if (schema.ref !== undefined) yield schema.ref;
  for (const property of schema.properties) yield* typeNames(property.schema);
  if (typeof schema.additional === "object") yield* typeNames(schema.additional);
  if (schema.items !== undefined) yield* typeNames(schema.items);
  for (const part of [
    ...schema.patterns,
    ...schema.tuple,
    ...schema.allOf,
    ...schema.oneOf,
    ...schema.anyOf,
  ])
    yield* typeNames(part);
}
