import type { JsonValue } from "../plugins/contract.js";

type TypeName = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** What a description says of a value, in words of JSON Schema; `$ref` names an entry of a table. A word that is absent says nothing. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly JsonValue[];
  readonly properties?: Shapes;
  readonly required?: readonly string[];
  /** What other members hold; absent: no others are described. */
  readonly additionalProperties?: Shape;
  readonly items?: Shape;
  readonly allOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
}

export interface Shapes {
  readonly [name: string]: Shape;
}

/** The shape that a name in `$ref` stands for, if there is one. */
export type ShapeOf = (name: string) => Shape | undefined;

/** A place at which a value isn't what is said of it. */
export interface Difference {
  /** JSON pointer into the data. */
  readonly pointer: string;
  /** The same with `*` for places in lists and members without a name of their own: what places of one kind have in common. */
  readonly pattern: string;
  /**
   * `type`: it is of another type, such as null; `value`: it is none of the values that are listed; `missing`: a member that is
   * always there isn't; `unknown`: nothing is said of a member.
   */
  readonly problem: "type" | "value" | "missing" | "unknown";
  /** What is described there: a type, or `nothing`. */
  readonly expected: string;
  /** What is there: a type; of `value` the value, if it is short; of `unknown` the member's name. */
  readonly found: string;
}

interface Place {
  readonly pointer: string;
  readonly pattern: string;
  readonly depth: number;
}

/** The place of a whole value. */
const START: Place = { pointer: "", pattern: "", depth: 0 };

/** Nobody describes data as deep as this; a server that sends it must not be able to break anything. */
const MOST_DEPTH = 200;
/** The most values that are looked at in one answer: alternatives within alternatives multiply. */
const MOST_STEPS = 1_000_000;
const LONGEST_FOUND = 60;

const below = ({ pointer, pattern, depth }: Place, name: string, shown: string): Place => ({
  pointer: `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
  pattern: `${pattern}/${shown}`,
  depth: depth + 1,
});

const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

const fits = (value: unknown, type: string): boolean => {
  const found = typeOf(value);
  if (found === "bigint") return type === "integer" || type === "number";
  return found === type || (type === "integer" && Number.isInteger(value));
};

/** Finds where a value isn't what a shape says of it. */
export function differencesFrom(shapeOf: ShapeOf, whole: Shape, data: unknown): Difference[] {
  let steps = 0;

  function compare(shape: Shape, value: unknown, at: Place, isPart: boolean): Difference[] {
    const told = (problem: Difference["problem"], expected: string, found: string): Difference => ({
      pointer: at.pointer,
      pattern: at.pattern,
      problem,
      expected,
      found,
    });
    if (++steps > MOST_STEPS || at.depth > MOST_DEPTH) return [];
    if (shape.$ref !== undefined) {
      const target = shapeOf(shape.$ref);
      return target === undefined
        ? []
        : compare(target, value, { ...at, depth: at.depth + 1 }, isPart);
    }
    const types = [shape.type ?? []].flat();
    if (types.length > 0 && !types.some((type) => fits(value, type)))
      return [told("type", types.join(" or "), typeOf(value))];
    if (shape.enum?.every((listed) => JSON.stringify(listed) !== JSON.stringify(value)))
      return [told("value", "one of those listed", String(value).slice(0, LONGEST_FOUND))];
    const found = (shape.allOf ?? []).flatMap((part) => compare(part, value, at, true));
    if (shape.anyOf !== undefined) found.push(...closest(shape.anyOf, value, at));
    if (Array.isArray(value) && shape.items !== undefined) {
      for (const [index, item] of value.entries())
        found.push(...compare(shape.items, item, below(at, String(index), "*"), false));
    }
    if (typeOf(value) === "object" && shape.properties !== undefined)
      found.push(...membersOf(shape, value as object, at, isPart));
    return found;
  }

  /** What the alternative says that comes closest: of those that the value's type leaves, the one that is broken least. */
  function closest(parts: readonly Shape[], value: unknown, at: Place): Difference[] {
    let best: Difference[] | undefined;
    for (const part of parts) {
      const found = compare(part, value, at, true);
      if (found.length === 0) return [];
      if (best === undefined || weight(found, at) < weight(best, at)) best = found;
    }
    return best ?? [];
  }

  function membersOf(shape: Shape, value: object, at: Place, isPart: boolean): Difference[] {
    const { properties = {}, required = [], additionalProperties } = shape;
    const found: Difference[] = [];
    for (const name of required) {
      if (Object.hasOwn(value, name)) continue;
      const { pointer, pattern } = below(at, name, name);
      found.push({ pointer, pattern, problem: "missing", expected: "a value", found: "nothing" });
    }
    for (const [name, member] of Object.entries(value)) {
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const said = own ?? additionalProperties;
      if (said !== undefined)
        found.push(...compare(said, member, below(at, name, own ? name : "*"), false));
      // The other parts of a composition may describe it.
      else if (!isPart && shape.allOf === undefined && shape.anyOf === undefined)
        found.push({
          pointer: below(at, name, name).pointer,
          pattern: at.pattern,
          problem: "unknown",
          expected: "nothing",
          found: name.slice(0, LONGEST_FOUND),
        });
    }
    return found;
  }

  return compare(whole, data, START, false);
}

/** How far a value is from an alternative: one of another type is none at all. */
const weight = (found: readonly Difference[], { pointer }: Place): number =>
  found.some((one) => one.problem === "type" && one.pointer === pointer) ? Infinity : found.length;
