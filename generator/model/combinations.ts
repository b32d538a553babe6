import type { Schema } from "../normalise/document.ts";
import type { Pointer } from "../support/pointer.ts";

/** TypeScript gives up where more alternatives have to be combined with each other. */
export const MOST_COMBINATIONS = 50_000;

/** In deeper compositions alternatives aren't counted. */
const DEEPEST_LOOK = 100;

/** Sees to it that no type combines more alternatives than TypeScript can bear. */
export interface Combinations {
  /**
   * The schema, where lists of alternatives that would make too many combinations are left out, so that more values are allowed than
   * it says; what is said of all alternatives stays.
   */
  readonly bearable: (schema: Schema) => Schema;
  /** Where lists were left out. */
  readonly shortened: () => readonly Pointer[];
}

type Resolve = (schema: Schema) => Schema;

/**
 * Counts the combinations in schemas. References are followed by `resolve`, and where only that is asked for which all alternatives
 * have in common, by `resolveBase`.
 */
export function combinationsOf(resolve: Resolve, resolveBase: Resolve): Combinations {
  const counts = new Map<Schema, number>();
  const shortened = new Set<Pointer>();

  const sum = (parts: readonly Schema[], depth: number): number =>
    parts.reduce((total, part) => total + countOf(part, depth), 0);

  const countOf = (schema: Schema, depth: number): number => {
    const own = resolve(schema);
    if (!isComposed(own) || depth > DEEPEST_LOOK) return 1;
    const known = counts.get(own);
    if (known !== undefined) return known;
    // What leads back to itself counts once.
    counts.set(own, 1);
    const count = kept(own, depth).reduce((product, factor) => product * factor.count, 1);
    counts.set(own, count);
    return count;
  };

  /** What alternatives are multiplied with each other, without what makes too many. */
  const kept = (schema: Schema, depth: number): readonly Factor[] => {
    const factors = factorsOf(schema)
      .map((factor) => ({ ...factor, count: Math.max(1, sum(factor.parts, depth + 1)) }))
      .sort((one, other) => one.count - other.count);
    let product = 1;
    return factors.filter(({ count }, index) => {
      const isBearable = index === 0 || product * count <= MOST_COMBINATIONS;
      if (isBearable) product *= count;
      return isBearable;
    });
  };

  /** What a schema says of all its alternatives. */
  const common = (schema: Schema): Schema => {
    const own = resolveBase(schema);
    return isComposed(own) ? { ...own, oneOf: [], anyOf: [], allOf: own.allOf.map(common) } : own;
  };

  const bearable = (schema: Schema): Schema => {
    if (schema.ref !== undefined || !isComposed(schema)) return schema;
    const factors = kept(schema, 0);
    if (factors.length === factorsOf(schema).length) return schema;
    shortened.add(schema.source);
    const lists = new Set(factors.map(({ parts }) => parts));
    const singles = new Set(factors.flatMap(({ parts, isWhole }) => (isWhole ? [] : parts)));
    return {
      ...schema,
      oneOf: lists.has(schema.oneOf) ? schema.oneOf : [],
      anyOf: lists.has(schema.anyOf) ? schema.anyOf : [],
      allOf: schema.allOf.map((part) => (singles.has(part) ? part : common(part))),
    };
  };

  return { bearable, shortened: () => [...shortened] };
}

/** Alternatives that all others are combined with: a whole list of them, or a part of a composition. */
interface Factor {
  readonly parts: readonly Schema[];
  readonly isWhole: boolean;
  readonly count: number;
}

const isComposed = ({ allOf, oneOf, anyOf }: Schema): boolean =>
  allOf.length + oneOf.length + anyOf.length > 0;

const factorsOf = ({ allOf, oneOf, anyOf }: Schema): readonly Omit<Factor, "count">[] => [
  ...[oneOf, anyOf].filter((list) => list.length > 0).map((parts) => ({ parts, isWhole: true })),
  ...allOf.map((part) => ({ parts: [part], isWhole: false })),
];
