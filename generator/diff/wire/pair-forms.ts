import type { Discriminator, Schema } from "../../normalise/document.ts";
import { canonical } from "./canonical.ts";
import type { Scope } from "./scope.ts";
import type { Shape } from "./shape.ts";
import type { Shapes } from "./shapes.ts";
import { typesOf } from "./types.ts";

/** Whether a schema is a shared one itself, not a part of one. */
export const isShared = ({ source }: Schema): boolean =>
  /^\/components\/schemas\/[^/]+$/.test(source);

/** Forms of a value on both sides: those that belong together, and those that stand alone. */
export interface PairedForms {
  readonly pairs: readonly (readonly [base: Schema, head: Schema])[];
  readonly removed: readonly Schema[];
  readonly added: readonly Schema[];
}

type Key = (schema: Schema) => string | undefined;

/** The constants that a form must hold, by which it is told from others. */
const tagsOf =
  (shapes: Shapes): Key =>
  (schema) => {
    const shape = shapes.of(schema);
    const tags = [...shape.required].flatMap((name) => {
      const member = shape.properties.get(name);
      const values = member === undefined ? undefined : shapes.of(member).values;
      return values?.length === 1 ? [`${name}=${canonical(values[0])}`] : [];
    });
    return tags.length === 0 ? undefined : tags.sort().join(" ");
  };

const mappedTo =
  (discriminator: Discriminator | undefined): Key =>
  (schema) =>
    discriminator?.mapping.find(({ ref }) => ref === schema.source)?.value;

const titleOf: Key = (schema) =>
  schema.annotations.title === "" ? undefined : schema.annotations.title;

/** A schema and, where it has forms of its own, these: what a value may be by either. */
const withForms = (shapes: Shapes, schema: Schema): readonly Shape[] => {
  const shape = shapes.of(schema);
  return [shape, ...(shape.unions[0]?.forms ?? []).map((form) => shapes.of(form))];
};

const onlyType =
  (shapes: Shapes): Key =>
  (schema) => {
    const [whole, ...forms] = withForms(shapes, schema);
    const own = whole === undefined ? [] : typesOf(whole);
    const told = own.length > 0 ? [own] : forms.map(typesOf);
    const types = [...new Set(told.flat())].sort();
    return told.length === 0 || told.some((each) => each.length === 0)
      ? undefined
      : types.join(" ");
  };

const memberNames = (shapes: Shapes, schema: Schema): ReadonlySet<string> =>
  new Set(withForms(shapes, schema).flatMap(({ properties }) => [...properties.keys()]));

/** How many of the members of two objects have the same name, from 0 to 1. */
const memberOverlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((name) => other.has(name)).length;
  return shared / Math.max(one.size, other.size, 1);
};

const LEAST_OVERLAP = 0.5;

/** Finds which forms belong together: by name, by what tells them apart, by shape, and at last by likeness. */
export function pairForms(
  scope: Scope,
  baseForms: readonly Schema[],
  headForms: readonly Schema[],
  discriminators: readonly [Discriminator | undefined, Discriminator | undefined],
): PairedForms {
  const pairs: (readonly [Schema, Schema])[] = [];
  let [removed, added] = [[...baseForms], [...headForms]];
  const take = (fits: (base: Schema, head: Schema) => boolean): void => {
    for (const base of [...removed]) {
      const head = added.find((form) => fits(base, form));
      if (head === undefined) continue;
      pairs.push([base, head]);
      removed = removed.filter((form) => form !== base);
      added = added.filter((form) => form !== head);
    }
  };
  const takeBy = (baseKey: Key, headKey: Key = baseKey): void => {
    const isUnique = (key: Key, forms: readonly Schema[], value: string) =>
      forms.filter((form) => key(form) === value).length === 1;
    take((base, head) => {
      const value = baseKey(base);
      return (
        value !== undefined &&
        value === headKey(head) &&
        isUnique(baseKey, removed, value) &&
        isUnique(headKey, added, value)
      );
    });
  };
  take((base, head) => isShared(base) && base.source === head.source);
  takeBy(mappedTo(discriminators[0]), mappedTo(discriminators[1]));
  take((base, head) => scope.isSame(base, head));
  takeBy(tagsOf(scope.base), tagsOf(scope.head));
  takeBy(titleOf);
  const [baseType, headType] = [onlyType(scope.base), onlyType(scope.head)];
  take(
    (base, head) =>
      baseType(base) === "object" &&
      headType(head) === "object" &&
      memberOverlap(memberNames(scope.base, base), memberNames(scope.head, head)) >= LEAST_OVERLAP,
  );
  const notObject =
    (key: Key): Key =>
    (schema) => {
      const type = key(schema);
      return type === "object" ? undefined : type;
    };
  takeBy(notObject(baseType), notObject(headType));
  return { pairs, removed, added };
}
