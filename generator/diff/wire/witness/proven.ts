import type { NormalDocument } from "../../../normalise/document.ts";
import type { Json } from "../../../support/json.ts";
import type { Witness } from "../../report.ts";
import type { WireFinding } from "../finding.ts";
import type { Draft } from "../findings.ts";
import type { Difference } from "../node.ts";
import { wireRules } from "../rules.ts";
import type { Sender } from "../scope.ts";
import { Shapes } from "../shapes.ts";
import { accepts } from "./accepts.ts";
import { candidatesOf } from "./candidates.ts";
import type { Reading } from "./carried.ts";
import { jsonSchemaFor } from "./json-schema.ts";
import { validator, type Validate } from "./validator.ts";

/** Changes of values that no JSON value shows: a name or an encoding became another one. */
const SEEN_IN_EXCHANGES: ReadonlySet<string> = new Set([
  "property-renamed",
  "wrapped",
  "unwrapped",
  "content-encoding-changed",
  "content-media-type-changed",
  "content-schema-added",
  "content-schema-dropped",
]);

/** Gives each break its proof. One that no machine could confirm is called risky, and says why. */
export function proven(
  drafts: readonly Draft[],
  base: NormalDocument,
  head: NormalDocument,
): WireFinding[] {
  const shapes = { base: new Shapes(base), head: new Shapes(head) };
  const validate = validator();
  return drafts.map(({ finding, differences }) => {
    if (finding.level !== "breaking") return finding;
    const breaks = differences.filter(({ rule }) => wireRules[rule].level === "breaking");
    for (const difference of breaks) {
      const witness = witnessOf(difference, shapes, validate);
      if (witness !== undefined) return { ...finding, witness };
    }
    return {
      ...finding,
      level: "risky",
      unproven: "no value was found that only one side accepts, so this is not called a break",
    };
  });
}

function witnessOf(
  difference: Difference,
  shapes: { readonly base: Shapes; readonly head: Shapes },
  validate: Validate,
): Witness | undefined {
  const { schemas, exchange, before, after, rule } = difference;
  const change = rule.replace(/^(?:request|response)-/, "");
  if (schemas === undefined || SEEN_IN_EXCHANGES.has(change))
    return { kind: "exchange", ...(exchange ?? { base: before, head: after }) };
  const sender: Sender = wireRules[rule].direction === "response" ? "response" : "request";
  const [baseReading, headReading]: [Reading, Reading] = [
    { shapes: shapes.base, sender },
    { shapes: shapes.head, sender },
  ];
  const acceptedBy = sender === "request" ? "base" : "head";
  const [wide, wideSchema] =
    sender === "request" ? [baseReading, schemas.base] : [headReading, schemas.head];
  const [narrow, narrowSchema] =
    sender === "request" ? [headReading, schemas.head] : [baseReading, schemas.base];
  const isRight = (value: Json): boolean =>
    validate(jsonSchemaFor(wide, wideSchema, value), value) === true &&
    validate(jsonSchemaFor(narrow, narrowSchema, value), value) === false;
  const candidates = candidatesOf(baseReading, schemas.base, headReading, schemas.head);
  const likely = candidates.filter(
    (value) => accepts(wide, wideSchema, value) && !accepts(narrow, narrowSchema, value),
  );
  // Formats and what no part describes are known to the validator alone.
  const needsValidator = /format|unevaluated/.test(change);
  const value = [...likely.slice(0, 8), ...(needsValidator ? candidates : [])].find(isRight);
  return value === undefined ? undefined : { kind: "value", value, acceptedBy };
}
