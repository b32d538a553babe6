import type { NormalDocument, Schema, SchemaId } from "../../normalise/document.ts";
import { emptySchema } from "../../normalise/schemas.ts";
import type { Json } from "../../support/json.ts";
import { canonical } from "./canonical.ts";
import { mergedShape } from "./merged-shape.ts";
import { plainShape } from "./plain-shape.ts";
import { isWrittenAlike, type ReferencePair } from "./quick-equal.ts";
import type { Shape, Union } from "./shape.ts";

const isNullOnly = (shape: Shape): boolean => shape.values?.length === 0 && shape.nullable;

/** Reads the shapes of a document's schemas; each is made once. */
export class Shapes {
  readonly #schemas: ReadonlyMap<SchemaId, Schema>;
  readonly #readsBeside: boolean;
  readonly #shapes = new WeakMap<Schema, Shape>();
  readonly #underway = new Set<Schema>();
  readonly #numbers = new WeakMap<Schema, number>();
  readonly #conjunctions = new Map<string, Schema>();
  #last = 0;

  constructor(document: NormalDocument) {
    this.#schemas = new Map(document.schemas.map(({ id, schema }) => [id, schema]));
    this.#readsBeside = document.dialect === "3.1";
  }

  /** The schema that a reference leads to, unless something beside the reference counts too. */
  follow(schema: Schema): Schema {
    let current = schema;
    for (let steps = 0; steps < 100 && current.ref !== undefined; steps++) {
      const { annotations: own } = current;
      const counts =
        current.nullable ||
        own.deprecated ||
        own.readOnly ||
        own.writeOnly ||
        own.default !== undefined ||
        this.#besideOf(current) !== undefined;
      const target = counts ? undefined : this.#schemas.get(current.ref);
      if (target === undefined) return current;
      current = target;
    }
    return current;
  }

  /** The schema that a reference leads to, whatever stands beside it. */
  target(schema: Schema): Schema | undefined {
    return schema.ref === undefined ? undefined : this.#schemas.get(schema.ref);
  }

  /** The shared schema of that id. */
  named(id: SchemaId | string): Schema | undefined {
    return this.#schemas.get(id as SchemaId);
  }

  /** A number for each schema; equal numbers, same schema. */
  numberOf(schema: Schema): number {
    const known = this.#numbers.get(schema);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#numbers.set(schema, this.#last);
    return this.#last;
  }

  /** The schema that demands all that the parts demand; the same parts give the same schema. */
  readonly conjunction = (parts: readonly Schema[]): Schema => {
    const followed = [...new Set(parts.map((part) => this.follow(part)))];
    const [only, ...others] = followed;
    if (only !== undefined && others.length === 0) return only;
    const key = followed.map((part) => this.numberOf(part)).join("&");
    const known = this.#conjunctions.get(key);
    if (known !== undefined) return known;
    const made: Schema = {
      ...emptySchema((only ?? parts[0])?.source ?? ("" as never)),
      allOf: followed,
    };
    this.#conjunctions.set(key, made);
    return made;
  };

  /** Whether following a schema could lead back to it. */
  isJoint({ ref, allOf, oneOf, anyOf }: Schema): boolean {
    return ref !== undefined || allOf.length + oneOf.length + anyOf.length > 0;
  }

  of(schema: Schema): Shape {
    const known = this.#shapes.get(schema);
    if (known !== undefined) return known;
    // A schema that consists of itself demands nothing more.
    if (this.#underway.has(schema)) return plainShape(emptySchema(schema.source));
    this.#underway.add(schema);
    const shape = schema.ref === undefined ? this.#composed(schema) : this.#referred(schema);
    this.#underway.delete(schema);
    this.#shapes.set(schema, shape);
    return shape;
  }

  #besideOf(schema: Schema): Schema | undefined {
    return this.#readsBeside ? schema.beside : undefined;
  }

  #referred(schema: Schema): Shape {
    const target = this.target(schema);
    if (target === undefined) return plainShape(emptySchema(schema.source));
    const beside = this.#besideOf(schema);
    const { annotations: own } = schema;
    const found =
      beside === undefined
        ? this.of(target)
        : mergedShape(this.of(target), this.of(beside), this.conjunction);
    return {
      ...found,
      nullable: found.nullable || schema.nullable,
      deprecated: found.deprecated || own.deprecated,
      readOnly: found.readOnly || own.readOnly,
      writeOnly: found.writeOnly || own.writeOnly,
      preset: own.default ?? found.preset,
    };
  }

  #composed(schema: Schema): Shape {
    let shape = plainShape(schema);
    const join = (part: Shape): void => void (shape = mergedShape(shape, part, this.conjunction));
    for (const part of schema.allOf) join(this.of(part));
    if (schema.oneOf.length > 0) join(this.#united(schema.oneOf, true, schema));
    if (schema.anyOf.length > 0) join(this.#united(schema.anyOf, false, schema));
    const isComposed = schema.allOf.length + schema.oneOf.length + schema.anyOf.length > 0;
    // Writers of 3.0 mean: null, or what the parts say.
    const addsNull =
      isComposed && schema.nullable && (schema.types.length === 0 || !this.#readsBeside);
    return addsNull
      ? { ...shape, nullable: true, never: false }
      : { ...shape, source: schema.source };
  }

  /** The shape of a union alone: folded into types or values where that says the same. */
  #united(all: readonly Schema[], exactlyOne: boolean, owner: Schema): Shape {
    const read = distinctForms(all.map((form) => this.follow(form))).map(
      (form) => [form, this.of(form)] as const,
    );
    const told = read.filter(([, shape]) => !isNullOnly(shape));
    const [forms, shapes] = [told.map(([form]) => form), told.map(([, shape]) => shape)];
    const nullable = told.length < read.length || shapes.some((shape) => shape.nullable);
    const [first] = shapes;
    const nothing = plainShape(emptySchema(owner.source));
    if (first === undefined) return { ...nothing, values: [], nullable };
    if (forms.length === 1) return { ...first, nullable };
    const values = foldedValues(shapes);
    if (values !== undefined)
      return { ...nothing, values, nullable, open: shapes.some((shape) => shape.open) };
    const types = foldedTypes(shapes, exactlyOne);
    if (types !== undefined) return { ...nothing, types, nullable };
    const union: Union = { exactlyOne, forms, source: owner.source };
    return { ...nothing, nullable, unions: [union] };
  }
}

const saysTheSame = (one: Schema, other: Schema): boolean => {
  const pairs: ReferencePair[] = [];
  return (
    one === other ||
    (isWrittenAlike(one, other, pairs) && pairs.every(([mine, theirs]) => mine.ref === theirs.ref))
  );
};

/** Strictly nothing fulfils exactly one of two equal forms; writers mean that form. */
const distinctForms = (forms: readonly Schema[]): readonly Schema[] =>
  forms.filter((form, index) => forms.findIndex((other) => saysTheSame(other, form)) === index);

/** Whether a shape says nothing but its types and values. */
const isBare = (shape: Shape): boolean =>
  !shape.never &&
  shape.properties.size + shape.patterns.size + shape.required.size + shape.limits.size === 0 &&
  shape.dependentRequired.size + shape.dependentSchemas.size + shape.unevaluated.size === 0 &&
  [shape.tuple, shape.contains, shape.unions, shape.exclusions, shape.conditions].every(
    (list) => list.length === 0,
  ) &&
  shape.steps.length + shape.texts.length === 0 &&
  !shape.unique &&
  shape.additional === undefined &&
  shape.items === undefined &&
  shape.names === undefined &&
  shape.contentSchema === undefined &&
  shape.format + shape.contentEncoding + shape.contentMediaType === "";

const foldedValues = (shapes: readonly Shape[]): readonly Json[] | undefined => {
  if (!shapes.every((shape) => shape.values !== undefined && isBare(shape))) return undefined;
  const values = shapes.flatMap((shape) => shape.values ?? []);
  return new Set(values.map(canonical)).size === values.length ? values : undefined;
};

const foldedTypes = (shapes: readonly Shape[], exactlyOne: boolean): Shape["types"] | undefined => {
  const plain = shapes.every(
    (shape) => shape.values === undefined && shape.types.length > 0 && isBare(shape),
  );
  const types = shapes.flatMap((shape) => shape.types);
  const overlap =
    new Set(types).size < types.length || (types.includes("integer") && types.includes("number"));
  return plain && !(overlap && exactlyOne) ? [...new Set(types)] : undefined;
};

/** Whether a shape accepts everything. */
export const saysNothing = (shape: Shape): boolean =>
  shape.types.length === 0 && shape.values === undefined && isBare(shape);
