import { transformSchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Schema, TypeName } from "../normalise/document.ts";
import { allowsAnything, isBinary } from "../model/shapes.ts";
import type { Direction, Field, TypeUse } from "../model/types.ts";
import { isArray, isObject, member, table, type Json } from "../support/json.ts";
import type { Code } from "./literals.ts";

type Options = Parameters<typeof transformSchemaObject>[1];
type SchemaObject = Parameters<typeof transformSchemaObject>[0];

const { factory } = ts;
const UNKNOWN = factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
const NEVER = factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
const BIGINT = factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword);
const UNDEFINED = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
const NULL = factory.createLiteralTypeNode(factory.createNull());

/** The member under which a schema holds the node that was already made for it. */
const NODE = "x-node";

/** openapi-typescript's settings: it prints one level of one schema at a time; what is inside comes ready-made. */
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
    immutable: true,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    redoc: undefined,
    silent: true,
    transform: (schema: object) => (schema as { readonly [NODE]?: ts.TypeNode })[NODE],
    transformProperty: undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
    resolve: () => undefined,
  },
} as unknown as Options;

const transformed = (schema: object): ts.TypeNode =>
  transformSchemaObject(schema as SchemaObject, options);

const ready = (node: ts.TypeNode): object => ({ type: "ready", [NODE]: node });

const reference = (name: string): ts.TypeNode => factory.createTypeReferenceNode(name);

const printer = ts.createPrinter({ removeComments: true });
const scratch = ts.createSourceFile("type.ts", "", ts.ScriptTarget.ES2022);

const textOf = (node: ts.TypeNode): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, scratch);

/** Nodes without those that say the same. */
const distinct = (nodes: readonly ts.TypeNode[]): readonly ts.TypeNode[] => [
  ...new Map(nodes.map((node) => [textOf(node), node])).values(),
];

const alternatives = (node: ts.TypeNode): readonly ts.TypeNode[] =>
  ts.isUnionTypeNode(node) ? node.types : [node];

const union = (nodes: readonly ts.TypeNode[]): ts.TypeNode => {
  const all = distinct(nodes.flatMap(alternatives));
  const [first = NEVER] = all;
  if (all.includes(UNKNOWN)) return UNKNOWN;
  return all.length <= 1 ? first : factory.createUnionTypeNode(all);
};

const intersection = (nodes: readonly ts.TypeNode[]): ts.TypeNode => {
  const all = distinct(nodes.filter((node) => node !== UNKNOWN));
  const [first = UNKNOWN] = all;
  return all.length <= 1 ? first : factory.createIntersectionTypeNode(all);
};

/** The type that has only this value. */
function literalNode(value: Json): ts.TypeNode {
  if (value === null) return NULL;
  if (isArray(value))
    return factory.createTypeOperatorNode(
      ts.SyntaxKind.ReadonlyKeyword,
      factory.createTupleTypeNode(value.map(literalNode)),
    );
  if (isObject(value)) {
    const members = Object.entries(value);
    return transformed({
      properties: table(members.map(([name, item]) => [name, ready(literalNode(item))])),
      required: members.map(([name]) => name),
    });
  }
  return transformed({ enum: [value] });
}

const isComposed = ({ allOf, oneOf, anyOf }: Schema): boolean =>
  allOf.length + oneOf.length + anyOf.length > 0;

function tupleNode({ tuple, items, constraints }: Schema, direction: Direction): ts.TypeNode {
  const least = constraints["minItems"];
  const elements = tuple.map((item, index) => {
    const node = nodeOf(item, direction);
    return typeof least === "number" && index < least ? node : factory.createOptionalTypeNode(node);
  });
  const rest = items === undefined ? UNKNOWN : nodeOf(items, direction);
  const more = factory.createRestTypeNode(factory.createArrayTypeNode(rest));
  return factory.createTypeOperatorNode(
    ts.SyntaxKind.ReadonlyKeyword,
    factory.createTupleTypeNode(items?.boolean === false ? elements : [...elements, more]),
  );
}

/** As many kinds of values as still tell something of a member without a name. */
const MOST_KINDS = 4;

/** The values of members without names. TypeScript asks that they cover those of the named members too. */
function indexNode(
  more: readonly ts.TypeNode[],
  named: readonly { readonly node: ts.TypeNode; readonly required: boolean }[],
): ts.TypeNode {
  if (more.length === 0) return UNKNOWN;
  const missing = named.every(({ required }) => required) ? [] : [UNDEFINED];
  const all = union([...more, ...named.map(({ node }) => node), ...missing]);
  return alternatives(all).length > MOST_KINDS ? UNKNOWN : all;
}

function objectNode(schema: Schema, direction: Direction): ts.TypeNode | undefined {
  const { properties, additional, patterns } = schema;
  const named = properties.map((property) => ({
    ...property,
    node: nodeOf(property.schema, direction),
  }));
  const more = [
    ...(typeof additional === "object" ? [nodeOf(additional, direction)] : []),
    ...(additional === true ? [UNKNOWN] : []),
    ...patterns.map((pattern) => nodeOf(pattern, direction)),
  ];
  const isOpen = more.length > 0 || (named.length === 0 && additional !== false);
  // Nothing but "an object" says nothing beside what else is asked of it.
  if (named.length === 0 && more.length === 0 && isComposed(schema)) return undefined;
  const index = indexNode(more, named);
  if (named.length === 0 && !isOpen)
    return factory.createTypeReferenceNode("Readonly", [
      factory.createTypeReferenceNode("Record", [
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        NEVER,
      ]),
    ]);
  const members = transformed({
    properties: table(named.map(({ name, node }) => [name, ready(node)])),
    required: named.filter(({ required }) => required).map(({ name }) => name),
    ...(isOpen ? { additionalProperties: ready(index) } : {}),
  });
  return members;
}

function nodeOfType(type: TypeName, schema: Schema, direction: Direction): ts.TypeNode | undefined {
  switch (type) {
    case "object":
      return objectNode(schema, direction);
    case "array":
      if (schema.tuple.length > 0) return tupleNode(schema, direction);
      return transformed({
        type: "array",
        items: ready(schema.items === undefined ? UNKNOWN : nodeOf(schema.items, direction)),
      });
    case "string":
      return direction === "form" && isBinary(schema)
        ? union([reference("Blob"), reference("Uint8Array")])
        : transformed({ type });
    case "number":
    case "integer":
      return member(schema.settings, "bigint") === true
        ? union([transformed({ type }), BIGINT])
        : transformed({ type });
    case "boolean":
      return transformed({ type });
  }
}

/** What a schema says itself, without what it is composed of; undefined where that is nothing. */
function ownNode(schema: Schema, direction: Direction): ts.TypeNode | undefined {
  const { values, types } = schema;
  if (values !== undefined) return union(values.map(literalNode));
  const nodes = types.flatMap((type) => nodeOfType(type, schema, direction) ?? []);
  return nodes.length === 0 ? undefined : union(nodes);
}

function nodeOf(schema: Schema, direction: Direction): ts.TypeNode {
  if (schema.boolean !== undefined && schema.ref === undefined)
    return schema.boolean ? UNKNOWN : NEVER;
  if (schema.not !== undefined && allowsAnything(schema.not)) return NEVER;
  const own = schema.ref === undefined ? ownNode(schema, direction) : reference(schema.ref);
  const { allOf, oneOf, anyOf } = schema;
  const node = intersection([
    ...(own === undefined ? [] : [own]),
    ...allOf.map((part) => nodeOf(part, direction)),
    ...[oneOf, anyOf]
      .filter((parts) => parts.length > 0)
      .map((parts) => union(parts.map((part) => nodeOf(part, direction)))),
  ]);
  if (!schema.nullable || node === UNKNOWN) return node;
  return node === NEVER ? NULL : union([node, NULL]);
}

/** Names of TypeScript's own that types are made with. */
const BUILT_IN: ReadonlySet<string> = new Set(["Readonly", "Record", "Blob", "Uint8Array"]);

function namesIn(node: ts.Node, found = new Set<string>()): ReadonlySet<string> {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
    const { text } = node.typeName;
    if (!BUILT_IN.has(text)) found.add(text);
  }
  ts.forEachChild(node, (child) => void namesIn(child, found));
  return found;
}

interface Printed {
  readonly text: Code;
  readonly names: ReadonlySet<string>;
}

const printed: Readonly<Record<Direction, WeakMap<Schema, Printed>>> = {
  request: new WeakMap(),
  form: new WeakMap(),
  response: new WeakMap(),
};

function print({ schema, direction }: TypeUse): Printed {
  const known = printed[direction].get(schema);
  if (known !== undefined) return known;
  const node = nodeOf(schema, direction);
  const made = { text: textOf(node) as Code, names: namesIn(node) };
  printed[direction].set(schema, made);
  return made;
}

/** The TypeScript text of a type. */
export const typeText = (use: TypeUse): Code => print(use).text;

/** The TypeScript text of the type that members without names have, beside those that have one. */
export const indexText = (additional: TypeUse, fields: readonly Field[]): Code =>
  textOf(
    indexNode(
      [nodeOf(additional.schema, additional.direction)],
      fields.map(({ type, presence }) => ({
        node: nodeOf(type.schema, type.direction),
        required: presence === "required",
      })),
    ),
  ) as Code;

/** The names of declared types that the text of a type mentions. */
export const typeNames = (use: TypeUse): ReadonlySet<string> => print(use).names;
