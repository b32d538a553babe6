import type {
  NamedSchema,
  NormalDocument,
  Property,
  Schema,
  SchemaId,
} from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { member } from "../support/json.ts";
import type { Pointer } from "../support/pointer.ts";
import { singular, wordsOf, type Identifier } from "../support/names.ts";
import { combinationsOf } from "./combinations.ts";
import { formsOf, isLeftOut } from "./directions.ts";
import { tagFinder } from "./discriminators.ts";
import { docsOf } from "./docs.ts";
import { withFamilies } from "./families.ts";
import { fieldNotes } from "./field-notes.ts";
import { withoutLoops } from "./loops.ts";
import { memberFinder, unlistedMembers } from "./members.ts";
import { reused } from "./reuse.ts";
import { isEnum, isLeaf, isMixture, isNested, isPlainObject } from "./shapes.ts";
import { nameTypes } from "./type-names.ts";
import type { Direction, Docs, Field, TypeDeclaration, TypeUse } from "./types.ts";

/** So much of what else is said of a value is looked at: each part of a composition looks at the others. */
const MOST_BESIDE = 64;

/** How deep the parts of types are followed at once; the rest waits, as the engine's stack has an end. */
const DEEPEST = 300;

/** Turns schemas into uses of declared types, and gathers the declarations. */
export interface Declarations {
  /** A schema as one direction uses it; inline objects become types named after `words`. */
  readonly use: (schema: Schema, direction: Direction, words: readonly string[]) => TypeUse;
  /** Declares a type of its own for what the vendor sends, whoever uses it. */
  readonly publish: (words: readonly string[], schema: Schema, docs: Docs) => void;
  /** Reserves a name in the package's one space of exported names; a taken one gets the word `otherwise`, or a number. */
  readonly reserve: (words: readonly string[], otherwise?: string) => Identifier;
  /** Where types allow more than the document, as it combines more alternatives than TypeScript can bear. */
  readonly shortened: () => readonly Pointer[];
  /** The schema behind references. */
  readonly resolve: (schema: Schema) => Schema;
  readonly byName: (name: string) => NamedSchema | undefined;
  readonly all: () => readonly TypeDeclaration[];
}

/** Decides the names of all types and declares those that are used. The exported names are those of the package's own making. */
export function declareTypes(
  document: NormalDocument,
  exported: readonly string[] = [],
): Declarations {
  const families = withFamilies(document.schemas);
  const schemas = withoutLoops(families.schemas);
  const byId = new Map(schemas.map((named) => [named.id, named]));
  const forms = formsOf(schemas);
  const { reserve, of: typeNameOf } = nameTypes(schemas, forms, families.bases, exported);
  const declared = new Map<string, TypeDeclaration>();
  const waiting: (() => void)[] = [];
  let depth = 0;

  /** Declares what had to wait. */
  const catchUp = (): void => {
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) work();
  };

  const follow = (schema: Schema, targetOf: (ref: SchemaId) => SchemaId): Schema => {
    let current = schema;
    // It ends: circles of nothing but references have been refused.
    while (current.ref !== undefined) {
      const next = byId.get(targetOf(current.ref))?.schema;
      if (next === undefined) return current;
      current = next;
    }
    return current;
  };
  /** Of a family that is shown which all its members have. */
  const resolve = (schema: Schema): Schema =>
    follow(schema, (ref) => families.bases.get(ref) ?? ref);

  const combinations = combinationsOf((schema) => follow(schema, (ref) => ref), resolve);
  const find = memberFinder(resolve);
  const tagFor = tagFinder(byId, (schema, name) => {
    const found = find(schema, name);
    return found === undefined ? undefined : resolve(found);
  });

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

  /**
   * The members that travel in a direction. Where nobody here answers for the marks, an object of which none would travel is taken to
   * be used all the same: then each of them may.
   */
  const travelling = (schema: Schema, direction: Direction): readonly Property[] => {
    const all = [...schema.properties, ...unlistedMembers(schema, [], find)];
    const kept = all.filter((each) => !isLeftOut(each.schema, direction));
    return kept.length > 0 || !document.isForeign
      ? kept
      : all.map((each) => ({ ...each, required: false }));
  };

  const fieldsOf = (schema: Schema, direction: Direction, owner: Identifier): readonly Field[] =>
    travelling(schema, direction).map(({ name, required, schema: value }) => {
      const { readOnly, writeOnly, description, deprecated } = value.annotations;
      return {
        wireName: name,
        type: {
          schema: hoistPart(value, direction, () => [...wordsOf(owner), ...wordsOf(name)]),
          direction,
        },
        presence: required ? "required" : "optional",
        access: readOnly ? "read" : writeOnly ? "write" : "both",
        docs: docsOf({ description, deprecated }, value.settings, fieldNotes(value)),
        source: value.source,
      };
    });

  /** Hoists a part of a schema; most parts have no words of their own, which then need not be put together. */
  const hoistPart = (
    schema: Schema,
    direction: Direction,
    words: () => readonly string[],
  ): Schema => {
    if (isLeaf(schema)) return schema;
    const isBareReference = schema.ref !== undefined && schema.beside === undefined;
    return hoist(schema, direction, isBareReference ? [] : words());
  };

  /** Gives inline objects a name of their own; what is inside other schemas is renamed in place. */
  const hoist = (
    schema: Schema,
    direction: Direction,
    words: readonly string[],
    around: readonly Schema[] = [],
  ): Schema => {
    depth++;
    const hoisted = hoistedHere(schema, direction, words, around);
    depth--;
    return hoisted;
  };

  const hoistedHere = (
    schema: Schema,
    direction: Direction,
    words: readonly string[],
    around: readonly Schema[],
  ): Schema => {
    const isLong = isMixture(schema) || isNested(schema);
    if (!isPlainObject(schema) && (around.length > 0 || !isLong))
      return rename(schema, direction, words, around);
    const name = reserve(words);
    declare(name, schema, direction);
    const { source, annotations, settings, nullable } = schema;
    const named = { ...emptySchema(source), annotations, settings };
    return reused(schema, direction, {
      ...named,
      ref: name as unknown as SchemaId,
      nullable: isPlainObject(schema) && nullable,
    });
  };

  /** `around` is what else is said of the same value. */
  const rename = (
    described: Schema,
    direction: Direction,
    words: readonly string[],
    around: readonly Schema[] = [],
  ): Schema => {
    if (described.ref !== undefined)
      return reused(described, direction, renamedReference(described, direction, words));
    if (isLeaf(described)) return described;
    const schema = combinations.bearable(described);
    const here = [schema, ...around];
    const beside = [...here, ...schema.allOf].slice(0, MOST_BESIDE);
    const alternative = (part: Schema): Schema => {
      const renamed = hoist(part, direction, words, here);
      const tag = tagFor(schema.discriminator, part);
      return tag === undefined
        ? renamed
        : { ...emptySchema(part.source), allOf: [{ ...renamed, nullable: false }, tag] };
    };
    const item = (part: Schema): Schema =>
      hoistPart(part, direction, () => [...words.slice(0, -1), singular(words.at(-1) ?? "item")]);
    const properties = [...schema.properties, ...unlistedMembers(schema, around, find)];
    return reused(schema, direction, {
      ...schema,
      ...(properties.length > 0 && schema.types.length === 0 ? { types: ["object"] } : {}),
      properties: properties
        .filter((property) => !isLeftOut(property.schema, direction))
        .map((property) => ({
          ...property,
          schema: hoistPart(property.schema, direction, () => [
            ...words,
            ...wordsOf(property.name),
          ]),
        })),
      ...(typeof schema.additional === "object"
        ? { additional: hoist(schema.additional, direction, [...words, "Value"]) }
        : {}),
      ...(schema.items === undefined ? {} : { items: item(schema.items) }),
      patterns: schema.patterns.map((part) => hoist(part, direction, [...words, "Value"])),
      tuple: schema.tuple.map(item),
      allOf: schema.allOf
        .filter((part) => !isEmptied(part, direction))
        .map((part) => rename(part, direction, words, beside)),
      oneOf: schema.oneOf.map(alternative),
      anyOf: schema.anyOf.map(alternative),
    });
  };

  /** Whether nothing is left of an object in this direction: beside others it says nothing, alone that it is empty. */
  const isEmptied = (schema: Schema, direction: Direction): boolean => {
    const own = resolve(schema);
    return isPlainObject(own) && own.properties.every((each) => isLeftOut(each.schema, direction));
  };

  const renamedReference = (
    schema: Schema & { readonly ref?: SchemaId },
    direction: Direction,
    words: readonly string[],
  ): Schema => {
    const { ref, beside, ...rest } = schema;
    const target = ref === undefined ? undefined : byId.get(ref)?.schema;
    const name = ref === undefined ? undefined : nameOf(ref, direction);
    if (target === undefined || name === undefined) return { ...rest, boolean: true };
    const nullable = schema.nullable || (isPlainObject(target) && target.nullable);
    const renamed = { ...rest, nullable, ref: name as unknown as SchemaId };
    if (beside === undefined || document.dialect === "3.0") return renamed;
    // From 3.1 on, what stands beside a reference holds too.
    const { ref: _, ...anything } = renamed;
    return {
      ...anything,
      nullable: false,
      allOf: [renamed, rename(beside, direction, words, [schema])],
    };
  };

  const nameOf = (id: SchemaId, direction: Direction): Identifier | undefined => {
    const named = byId.get(id);
    if (named === undefined) return undefined;
    const name = typeNameOf(id, direction);
    // A schema with one form is declared as that, whoever uses it first.
    const used = forms(id, direction).length === 0 ? "response" : direction;
    const work = (): void => {
      depth++;
      declare(name, named.schema, used);
      depth--;
    };
    if (depth > DEEPEST) waiting.push(work);
    else work();
    return name;
  };

  return {
    use: (schema, direction, words) => {
      const use = { schema: hoist(schema, direction, words), direction };
      catchUp();
      return use;
    },
    publish: (words, schema, docs) => {
      const name = reserve(words);
      declare(name, schema, "response");
      catchUp();
      const declaration = declared.get(name);
      if (declaration !== undefined) declared.set(name, { ...declaration, docs });
    },
    reserve,
    shortened: combinations.shortened,
    resolve,
    byName: (name) => schemas.find((named) => named.name === name),
    all: () => [...declared.values()],
  };
}
