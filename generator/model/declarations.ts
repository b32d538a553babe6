import type { NamedSchema, NormalDocument, Schema, SchemaId } from "../normalise/document.ts";
import { member, textMember } from "../support/json.ts";
import { singular, typeName, wordsOf, type Identifier } from "../support/names.ts";
import { fieldNotes } from "./field-notes.ts";
import { docsOf } from "./docs.ts";
import type { Direction, Field, TypeDeclaration, TypeUse } from "./types.ts";

/** Turns schemas into uses of declared types, and gathers the declarations. */
export interface Declarations {
  /** A schema as one direction uses it; inline objects become types named after `words`. */
  readonly use: (schema: Schema, direction: Direction, words: readonly string[]) => TypeUse;
  /** Reserves a name in the package's one space of exported names; a taken one gets the word `otherwise`, or a number. */
  readonly reserve: (words: readonly string[], otherwise?: string) => Identifier;
  /** The schema behind references. */
  readonly resolve: (schema: Schema) => Schema;
  readonly byName: (name: string) => NamedSchema | undefined;
  readonly all: () => readonly TypeDeclaration[];
}

const isPlainObject = (schema: Schema): boolean =>
  schema.ref === undefined &&
  schema.properties.length > 0 &&
  schema.values === undefined &&
  schema.patterns.length === 0 &&
  schema.allOf.length === 0 &&
  schema.oneOf.length === 0 &&
  schema.anyOf.length === 0 &&
  schema.types.every((type) => type === "object");

const isEnum = (schema: Schema): schema is Schema & { values: readonly (string | number)[] } =>
  schema.values !== undefined &&
  schema.values.length > 0 &&
  schema.values.every((value) => typeof value === "string" || typeof value === "number");

/** Walks the schemas directly inside another one. */
export function* partsOf(schema: Schema): Generator<Schema> {
  for (const property of schema.properties) yield property.schema;
  if (typeof schema.additional === "object") yield schema.additional;
  if (schema.items !== undefined) yield schema.items;
  if (schema.not !== undefined) yield schema.not;
  yield* schema.patterns;
  yield* schema.tuple;
  yield* schema.allOf;
  yield* schema.oneOf;
  yield* schema.anyOf;
}

/** The schemas whose request form differs from their response form: something only read or only written lies in or below them. */
function directional(schemas: readonly NamedSchema[]): ReadonlySet<SchemaId> {
  const users = new Map<SchemaId, SchemaId[]>();
  const found = new Set<SchemaId>();
  const visit = (owner: SchemaId, schema: Schema): void => {
    if (schema.annotations.readOnly || schema.annotations.writeOnly) found.add(owner);
    if (schema.ref !== undefined) users.set(schema.ref, [...(users.get(schema.ref) ?? []), owner]);
    for (const part of partsOf(schema)) visit(owner, part);
  };
  for (const { id, schema } of schemas)
    for (const part of [
      ...partsOf(schema),
      {
        ...schema,
        annotations: { ...schema.annotations, readOnly: false, writeOnly: false },
        properties: [],
      },
    ])
      visit(id, part);
  for (const id of found) for (const user of users.get(id) ?? []) found.add(user);
  return found;
}

/** Decides the names of all types and declares those that are used. The exported names are those of the package's own making. */
export function declareTypes(
  document: NormalDocument,
  exported: readonly string[] = [],
): Declarations {
  const byId = new Map(document.schemas.map((named) => [named.id, named]));
  const split = directional(document.schemas);
  const taken = new Set<string>(exported);
  const declared = new Map<string, TypeDeclaration>();
  const names = new Map<SchemaId, Identifier>();
  const requestNames = new Map<SchemaId, Identifier>();

  const reserve = (words: readonly string[], otherwise?: string): Identifier => {
    const plain = typeName(words);
    const base =
      taken.has(plain) && otherwise !== undefined ? typeName([...words, otherwise]) : plain;
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base}${n}` as Identifier;
    taken.add(name);
    return name;
  };
  // All shared names first, in the document's order: what an inline type is called must not depend on who comes first.
  const spelled = (named: NamedSchema): readonly string[] =>
    wordsOf(textMember(named.schema.settings, "name") ?? named.name);
  for (const named of document.schemas) names.set(named.id, reserve(spelled(named)));
  for (const named of document.schemas)
    if (split.has(named.id))
      requestNames.set(named.id, reserve([...wordsOf(names.get(named.id) ?? ""), "Input"]));

  const resolve = (schema: Schema): Schema => {
    let current = schema;
    for (let steps = 0; current.ref !== undefined && steps < 100; steps++) {
      const next = byId.get(current.ref)?.schema;
      if (next === undefined) return current;
      current = next;
    }
    return current;
  };

  const declare = (name: Identifier, schema: Schema, direction: Direction): void => {
    if (declared.has(name)) return;
    const base = {
      name,
      docs: docsOf(
        { description: schema.annotations.description, deprecated: schema.annotations.deprecated },
        schema.settings,
      ),
      source: schema.source,
    };
    // A place is kept before its parts are declared: they may refer back to it.
    declared.set(name, { ...base, kind: "alias", type: { schema, direction } });
    if (isPlainObject(schema))
      declared.set(name, {
        ...base,
        kind: "object",
        fields: fieldsOf(schema, direction, name),
        additional: additionalOf(schema, direction, name),
      });
    else if (isEnum(schema))
      declared.set(name, {
        ...base,
        kind: "enum",
        values: schema.values,
        nullable: schema.nullable,
        open: member(schema.settings, "open") === true,
      });
    else
      declared.set(name, {
        ...base,
        kind: "alias",
        type: { schema: rename(schema, direction, wordsOf(name)), direction },
      });
  };

  const additionalOf = (
    schema: Schema,
    direction: Direction,
    owner: Identifier,
  ): TypeUse | undefined =>
    typeof schema.additional === "object"
      ? { schema: hoist(schema.additional, direction, [...wordsOf(owner), "Value"]), direction }
      : schema.additional === true
        ? {
            schema: { ...schema, properties: [], types: [], boolean: true, nullable: false },
            direction,
          }
        : undefined;

  const fieldsOf = (schema: Schema, direction: Direction, owner: Identifier): readonly Field[] =>
    schema.properties.flatMap(({ name, required, schema: value }) => {
      const { readOnly, writeOnly, description, deprecated } = value.annotations;
      if ((direction === "request" && readOnly) || (direction === "response" && writeOnly))
        return [];
      return [
        {
          wireName: name,
          type: {
            schema: hoist(value, direction, [...wordsOf(owner), ...wordsOf(name)]),
            direction,
          },
          presence: required ? ("required" as const) : ("optional" as const),
          access: readOnly ? ("read" as const) : writeOnly ? ("write" as const) : ("both" as const),
          docs: docsOf({ description, deprecated }, value.settings, fieldNotes(value)),
          source: value.source,
        },
      ];
    });

  /** Gives inline objects a name of their own; what is inside other schemas is renamed in place. */
  const hoist = (schema: Schema, direction: Direction, words: readonly string[]): Schema => {
    if (!isPlainObject(schema)) return rename(schema, direction, words);
    const name = reserve(words);
    declare(name, schema, direction);
    return { ...schema, ref: name as unknown as SchemaId, properties: [] };
  };

  const rename = (schema: Schema, direction: Direction, words: readonly string[]): Schema => {
    if (schema.ref !== undefined) {
      const name = nameOf(schema.ref, direction);
      return name === undefined
        ? { ...schema, boolean: true }
        : { ...schema, ref: name as unknown as SchemaId };
    }
    const inside = (part: Schema): Schema => hoist(part, direction, words);
    const item = (part: Schema): Schema =>
      hoist(part, direction, [...words.slice(0, -1), singular(words.at(-1) ?? "item")]);
    return {
      ...schema,
      properties: schema.properties
        .filter(
          ({ schema: { annotations } }) =>
            !(direction === "request" ? annotations.readOnly : annotations.writeOnly),
        )
        .map((property) => ({
          ...property,
          schema: hoist(property.schema, direction, [...words, ...wordsOf(property.name)]),
        })),
      ...(typeof schema.additional === "object"
        ? { additional: hoist(schema.additional, direction, [...words, "Value"]) }
        : {}),
      ...(schema.items === undefined ? {} : { items: item(schema.items) }),
      patterns: schema.patterns.map((part) => hoist(part, direction, [...words, "Value"])),
      tuple: schema.tuple.map(item),
      allOf: schema.allOf.map((part) => rename(part, direction, words)),
      oneOf: schema.oneOf.map(inside),
      anyOf: schema.anyOf.map(inside),
    };
  };

  const nameOf = (id: SchemaId, direction: Direction): Identifier | undefined => {
    const named = byId.get(id);
    const name = (direction === "request" ? requestNames.get(id) : undefined) ?? names.get(id);
    if (named === undefined || name === undefined) return undefined;
    declare(name, named.schema, split.has(id) ? direction : "response");
    return name;
  };

  return {
    use: (schema, direction, words) => ({ schema: hoist(schema, direction, words), direction }),
    reserve,
    resolve,
    byName: (name) => document.schemas.find((named) => named.name === name),
    all: () => [...declared.values()],
  };
}
