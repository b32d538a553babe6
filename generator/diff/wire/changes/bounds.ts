import { table } from "../../../support/json.ts";
import type { Pair, ValueChange } from "./change.ts";

/** The keywords that bound a value from one side: how they read, which way is tighter, and the schema of an example. */
export const BOUNDS = {
  minimum: { noun: "smallest number", side: "lower", of: "type: integer" },
  maximum: { noun: "greatest number", side: "upper", of: "type: integer" },
  minLength: { noun: "least length of a text", side: "lower", of: "type: string" },
  maxLength: { noun: "greatest length of a text", side: "upper", of: "type: string" },
  minItems: { noun: "least number of items", side: "lower", of: "type: array" },
  maxItems: { noun: "greatest number of items", side: "upper", of: "type: array" },
  minProperties: { noun: "least number of members", side: "lower", of: "type: object" },
  maxProperties: { noun: "greatest number of members", side: "upper", of: "type: object" },
  minContains: {
    noun: "least number of items that must match",
    side: "lower",
    of: "type: array, contains: { type: string }",
  },
  maxContains: {
    noun: "greatest number of items that may match",
    side: "upper",
    of: "type: array, contains: { type: string }",
  },
} as const satisfies Record<string, { noun: string; side: "lower" | "upper"; of: string }>;

export type Bound = keyof typeof BOUNDS;

type Kebab = {
  readonly minimum: "minimum";
  readonly maximum: "maximum";
  readonly minLength: "min-length";
  readonly maxLength: "max-length";
  readonly minItems: "min-items";
  readonly maxItems: "max-items";
  readonly minProperties: "min-properties";
  readonly maxProperties: "max-properties";
  readonly minContains: "min-contains";
  readonly maxContains: "max-contains";
};

export type BoundChange = `${Kebab[Bound]}-${"tightened" | "loosened"}`;

/** The change of a bound, by the keyword and by which way it moved. */
export const boundChange = (bound: Bound, way: "tightened" | "loosened"): BoundChange =>
  `${bound.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`) as Kebab[Bound]}-${way}`;

const exampleOf = (bound: Bound, tightens: boolean): Pair => {
  const { side, of } = BOUNDS[bound];
  const [loose, tight] = side === "lower" ? [2, 5] : [5, 2];
  const [base, head] = tightens ? [loose, tight] : [tight, loose];
  const text = (value: number) => `schema: { ${of}, ${bound}: ${value} }`;
  return [text(base), text(head)];
};

/** Each bound can be tightened, or set where there was none, and loosened, or lifted. */
export const boundChanges = table<ValueChange>(
  (Object.keys(BOUNDS) as readonly Bound[]).flatMap((bound) => [
    [
      boundChange(bound, "tightened"),
      {
        effect: "narrower",
        meaning: `The ${BOUNDS[bound].noun} (${bound}) was set or became stricter.`,
        example: exampleOf(bound, true),
      },
    ] as const,
    [
      boundChange(bound, "loosened"),
      {
        effect: "wider",
        meaning: `The ${BOUNDS[bound].noun} (${bound}) was lifted or became less strict.`,
        example: exampleOf(bound, false),
      },
    ] as const,
  ]),
) as Readonly<Record<BoundChange, ValueChange>>;
