import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareWire } from "../../../generator/diff/wire/compare-wire.ts";
import { wireRules } from "../../../generator/diff/wire/rules.ts";
import { Shapes } from "../../../generator/diff/wire/shapes.ts";
import { candidatesOf } from "../../../generator/diff/wire/witness/candidates.ts";
import type { NormalDocument, Schema } from "../../../generator/normalise/document.ts";
import { isEqual } from "../../../generator/support/is-equal.ts";
import { isArray, isObject, type Json, type JsonObject } from "../../../generator/support/json.ts";
import { arbitraryDocument } from "./arbitrary-schemas.ts";
import { arbitraryMutation } from "./mutations.ts";
import { differencesBetween, documentOf } from "./tiny-documents.ts";

const TODAY = "2026-11-21";
const pair = fc
  .tuple(arbitraryDocument, arbitraryMutation)
  .map(([base, mutate]) => [base, mutate(base)] as const);

// The same pairs each time, so that a change is what a failure is about. NORDKIT_RUNS=5000 tries others.
const { NORDKIT_RUNS } = process.env;
const RUNS = Number(NORDKIT_RUNS ?? 60);
const SEED = NORDKIT_RUNS === undefined ? { seed: 1 } : {};
const TIMEOUT = 60_000 + 100 * RUNS;

const MIRRORED: Readonly<Record<string, string>> = { narrower: "wider", wider: "narrower" };

/** Rules whose effect on one side isn't the opposite of that on the other, by convention: a member that comes or goes. */
const PRESENCE = /-property-(?:added|removed|refused|added-to-closed)$/;

/**
 * What differs, in words that are the same whichever side comes first. A form that another one covers is told to one sender alone, in
 * place of what its coming or going means else: seen the other way round, that is the other sender.
 */
const effects = (
  base: NormalDocument,
  head: NormalDocument,
  mirrored: boolean,
): readonly string[] => {
  const found = [...new Set(differencesBetween(base, head))].map(
    ({ rule, base: one, head: other }) => {
      const { effect, direction } = wireRules[rule];
      const places = (mirrored ? [other, one] : [one, other]).join(" ");
      const told = mirrored ? (MIRRORED[effect] ?? effect) : effect;
      if (!rule.includes("overlapping-alternative-"))
        return { places, text: [direction, PRESENCE.test(rule) ? "presence" : told].join(" ") };
      const comes = rule.endsWith("added") !== mirrored;
      return { places, text: comes ? "covered form comes" : "covered form goes" };
    },
  );
  const isReplaced = ({ places, text }: (typeof found)[number]): boolean =>
    found.some(
      (each) =>
        each.places === places &&
        ((each.text === "covered form comes" && text.endsWith("wider")) ||
          (each.text === "covered form goes" && text.endsWith("narrower"))),
    );
  return found
    .filter((each) => !isReplaced(each))
    .map(({ places, text }) => `${text} ${places}`)
    .sort();
};

describe("a change of one schema", () => {
  test(
    "means the opposite the other way round",
    () => {
      fc.assert(
        fc.property(pair, ([one, other]) => {
          const [base, head] = [documentOf(one), documentOf(other)];
          expect(effects(head, base, true)).toEqual(effects(base, head, false));
        }),
        { numRuns: RUNS, endOnFailure: true, ...SEED },
      );
    },
    TIMEOUT,
  );

  test(
    "is never called compatible when a value is accepted by one side and refused by the other",
    () => {
      let witnessed = 0;
      fc.assert(
        fc.property(pair, ([one, other]) => {
          // There, the comparison reads what writers mean and not what the words say.
          fc.pre(!hasClosedPart(one) && !hasClosedPart(other));
          const [base, head] = [documentOf(one), documentOf(other)];
          const findings = compareWire(base, head, TODAY);
          const harms = (sender: "request" | "response") =>
            findings.some(
              ({ level, direction }) =>
                level !== "compatible" && (direction === sender || direction === "both"),
            );
          const [validBase, validHead] = [validatorOf(one), validatorOf(other)];
          const [baseShapes, headShapes] = [new Shapes(base), new Shapes(head)];
          const [baseSchema, headSchema] = [bodyOf(base), bodyOf(head)];
          for (const sender of ["request", "response"] as const) {
            const values = candidatesOf(
              { shapes: baseShapes, sender },
              baseSchema,
              { shapes: headShapes, sender },
              headSchema,
            );
            for (const value of values) {
              const [before, after] = [validBase(value), validHead(value)];
              const [hurts, shapes, schema] =
                sender === "request"
                  ? ([before && !after, baseShapes, baseSchema] as const)
                  : ([after && !before, headShapes, headSchema] as const);
              if (!hurts || !isDescribed(shapes, schema, value)) continue;
              witnessed += 1;
              expect({ value, sender, harms: harms(sender) }).toEqual({
                value,
                sender,
                harms: true,
              });
            }
          }
        }),
        { numRuns: RUNS, endOnFailure: true, ...SEED },
      );
      // How many there are is a matter of chance.
      expect(witnessed).toBeGreaterThan(0);
    },
    TIMEOUT,
  );

  test(
    "breaks with a proof, or says that it has none",
    () => {
      fc.assert(
        fc.property(pair, ([one, other]) => {
          for (const finding of compareWire(documentOf(one), documentOf(other), TODAY)) {
            if (finding.level === "breaking") expect(finding.witness).toBeDefined();
            if (finding.unproven !== undefined) expect(finding.level).toBe("risky");
          }
        }),
        { numRuns: RUNS, endOnFailure: true, ...SEED },
      );
    },
    TIMEOUT,
  );
});

/** Whether a part of an allOf allows no members but its own. */
const hasClosedPart = (value: Json): boolean => {
  if (isArray(value)) return value.some(hasClosedPart);
  if (!isObject(value)) return false;
  const { allOf } = value;
  const isClosed = (part: Json) => isObject(part) && part["additionalProperties"] === false;
  return (isArray(allOf) && allOf.some(isClosed)) || Object.values(value).some(hasClosedPart);
};

const bodyOf = ({ operations }: NormalDocument): Schema => {
  const schema = operations[0]?.body?.contents[0]?.schema;
  if (schema === undefined) throw new Error("the document has no body");
  return schema;
};

const TYPED_BY: readonly (readonly [keyword: string, type: string])[] = [
  ["properties", "object"],
  ["additionalProperties", "object"],
  ["items", "array"],
];

/**
 * A description with words for what the comparison takes for meant: what has members is an object, what has items is
 * an array, and a form that is given twice is given once.
 */
function asMeant(value: Json): Json {
  if (isArray(value)) return value.map(asMeant);
  if (!isObject(value)) return value;
  const meant = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, asMeant(part)]),
  );
  const { oneOf } = meant;
  if (isArray(oneOf))
    meant["oneOf"] = oneOf.filter(
      (form, index) => oneOf.findIndex((other) => isEqual(other, form)) === index,
    );
  const type = TYPED_BY.find(([keyword]) => Object.hasOwn(meant, keyword))?.[1];
  return type === undefined || Object.hasOwn(meant, "type") ? meant : { ...meant, type };
}

function validatorOf(root: JsonObject): (value: Json) => boolean {
  // Compiling the schema of schemas takes longer than all the rest.
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  formats.default(ajv);
  const meant = asMeant(root) as JsonObject;
  const paths = meant["paths"] as Record<
    string,
    { post: { requestBody: { content: Record<string, { schema: object }> } } }
  >;
  const schema = Object.values(paths)[0]?.post.requestBody.content["application/json"]?.schema;
  return ajv.compile({ allOf: [schema], components: meant["components"] }) as (
    value: Json,
  ) => boolean;
}

/** Whether an object holds only members that the schema describes: nobody sends or reads others. */
function isDescribed(shapes: Shapes, schema: Schema, value: Json, depth = 0): boolean {
  if (depth > 12) return true;
  const shape = shapes.of(schema);
  if (isArray(value))
    return value.every(
      (item) => shape.items !== undefined && isDescribed(shapes, shape.items, item, depth + 1),
    );
  if (!isObject(value)) return true;
  return Object.entries(value).every(([name, member]) => {
    const own = shape.properties.get(name);
    if (own !== undefined) return isDescribed(shapes, own, member, depth + 1);
    return shape.unions.some(({ forms }) =>
      forms.some((form) => {
        const inner = shapes.of(form).properties.get(name);
        return inner !== undefined && isDescribed(shapes, inner, member, depth + 1);
      }),
    );
  });
}
