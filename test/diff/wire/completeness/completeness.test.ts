import { expect, test } from "vitest";
import type { NormalDocument } from "../../../../generator/normalise/document.ts";
import { differencesBetween, documentOf } from "../tiny-documents.ts";
import { documentEdits, schemeEdits, serverEdits } from "./document-edits.ts";
import { LEAVE, REMOVE } from "./edit.ts";
import {
  bodyEdits,
  contentEdits,
  headerEdits,
  operationEdits,
  parameterEdits,
  responseEdits,
} from "./operation-edits.ts";
import { RICH } from "./rich.ts";
import {
  annotationEdits,
  discriminatorEdits,
  furtherEdits,
  propertyEdits,
  schemaEdits,
} from "./schema-edits.ts";

type Kind =
  | "document"
  | "server"
  | "operation"
  | "parameter"
  | "body"
  | "content"
  | "response"
  | "header"
  | "scheme"
  | "schema"
  | "annotation"
  | "property"
  | "further"
  | "discriminator";

type Part = Readonly<Record<string, unknown>>;

const EDITS: Readonly<Record<Kind, unknown>> = {
  document: documentEdits,
  server: serverEdits,
  operation: operationEdits,
  parameter: parameterEdits,
  body: bodyEdits,
  content: contentEdits,
  response: responseEdits,
  header: headerEdits,
  scheme: schemeEdits,
  schema: schemaEdits,
  annotation: annotationEdits,
  property: propertyEdits,
  further: furtherEdits,
  discriminator: discriminatorEdits,
};

/** What stands under a field of a part. */
const INSIDE: Readonly<Record<string, Kind>> = {
  "document.servers": "server",
  "document.operations": "operation",
  "document.webhooks": "operation",
  "document.schemes": "scheme",
  "document.schemas": "schema",
  "operation.parameters": "parameter",
  "operation.body": "body",
  "operation.responses": "response",
  "operation.callbacks": "operation",
  "operation.servers": "server",
  "parameter.schema": "schema",
  "body.contents": "content",
  "response.headers": "header",
  "response.contents": "content",
  "content.schema": "schema",
  "header.schema": "schema",
  "schema.annotations": "annotation",
  "schema.properties": "property",
  "schema.further": "further",
  "schema.discriminator": "discriminator",
  "property.schema": "schema",
  "further.schema": "schema",
  ...Object.fromEntries(
    ["additional", "patterns", "items", "tuple", "allOf", "oneOf", "anyOf", "not", "beside"].map(
      (field) => [`schema.${field}`, "schema" as const],
    ),
  ),
};

type Way = readonly (string | number)[];

interface Instance {
  readonly kind: Kind;
  readonly way: Way;
  readonly part: Part;
}

function* instances(kind: Kind, part: Part, way: Way): Generator<Instance> {
  yield { kind, way, part };
  for (const [field, value] of Object.entries(part)) {
    const inside = INSIDE[`${kind}.${field}`];
    if (inside === undefined || typeof value !== "object" || value === null) continue;
    const items: readonly (readonly [Way, unknown])[] = Array.isArray(value)
      ? value.map((item: unknown, index) => [[...way, field, index], item] as const)
      : [[[...way, field], value]];
    for (const [at, item] of items) {
      // Shared schemas stand in their named entries.
      const named = `${kind}.${field}` === "document.schemas";
      yield* instances(
        inside,
        (named ? (item as { schema: Part }).schema : item) as Part,
        named ? [...at, "schema"] : at,
      );
    }
  }
}

const changed = (value: unknown, way: Way, next: unknown): unknown => {
  const [first, ...rest] = way;
  if (first === undefined) return next;
  if (Array.isArray(value))
    return value.map((item: unknown, index) =>
      index === first ? changed(item, rest, next) : item,
    );
  const { [first]: held, ...others } = value as Record<string | number, unknown>;
  return next === REMOVE && rest.length === 0
    ? others
    : { ...others, [first]: changed(held, rest, next) };
};

/** Places where a field says nothing, and why. */
const WAIVED: readonly (readonly [place: RegExp, why: string])[] = [
  [
    /^(?:webhooks|.*callbacks) \d+ (?:id|tags|security|servers|settings|pathSettings)$/,
    "the vendor sends this call: it is told by its name, and identifies itself as its parameters say",
  ],
  [
    /^(?:webhooks|.*callbacks) \d+ parameters \d+ required$/,
    "what the vendor always sends may be ignored",
  ],
  [
    /^(?:webhooks|.*callbacks) \d+ parameters \d+ (?:place|style|allowReserved|mediaType)$/,
    "told as a header that goes and one that comes",
  ],
  [/^(?:webhooks|.*callbacks) \d+ body required$/, "receivers get what is sent"],
  [
    / headers \d+ schema annotations (?:readOnly|writeOnly)$/,
    "headers have no members to leave out",
  ],
  [
    /(?:contents \d+|parameters \d+) schema annotations (?:readOnly|writeOnly)$/,
    "only members are left out, not whole values",
  ],
  [
    /(?:^schemas \d+ schema|items|tuple \d+|allOf \d+|oneOf \d+|anyOf \d+|additional|patterns \d+|not|further \d+ schema|beside) annotations (?:readOnly|writeOnly)$/,
    "only members are left out, not whole values",
  ],
  [
    /^operations \d+ (?:parameters .*|responses .*|body .*|callbacks .*) (?:readOnly|writeOnly)$/,
    "judged where the member is carried: the other direction doesn't hold it",
  ],
  [/^webhooks \d+ body .* readOnly$/, "receivers hold read-only members"],
  [
    /^operations 1 (?:pathSettings|parameters [01](?: .*)?)$/,
    "what a path says is compared once, by its first operation",
  ],
  [/allOf \d+ (?:types|nullable)$/, "an allOf allows no more by one of its parts alone"],
  [
    /properties 21 schema items annotations format$/,
    "no item is allowed there, whatever its format",
  ],
  [
    /(?:further \d+ schema|not|beside)( properties \d+ schema)? annotations/,
    "a condition says nothing but its demands",
  ],
];

const document = documentOf(RICH);

/** Whether the part is what stands beside a reference: that is read as a schema of its own. */
const isBesideReference = (way: Way): boolean => {
  const owner = way
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (value as Readonly<Record<string | number, unknown>>)[step],
      document,
    );
  return typeof (owner as Part)["ref"] === "string";
};

test("every edit of every field is judged, or waived with a reason", () => {
  const count = { judged: 0, waived: 0, senseless: 0 };
  const unjudged: string[] = [];
  for (const { kind, way, part } of instances("document", { ...document }, [])) {
    const table = EDITS[kind] as Readonly<
      Record<string, string | readonly ((value: unknown, owner: unknown) => unknown)[]>
    >;
    for (const [field, all] of Object.entries(table)) {
      if (typeof all === "string") {
        count.waived += 1;
        continue;
      }
      for (const [index, edit] of all.entries()) {
        const next = edit(part[field], part);
        const place = [...way, field].join(" ");
        if (next === LEAVE) count.senseless += 1;
        else if (kind === "annotation" && field === "format" && isBesideReference(way))
          count.senseless += 1;
        else if (WAIVED.some(([pattern]) => pattern.test(place))) count.waived += 1;
        else {
          const head = changed(document, [...way, field], next) as NormalDocument;
          if (differencesBetween(document, head).length > 0) count.judged += 1;
          else unjudged.push(`${place} (edit ${index} of ${kind}.${field})`);
        }
      }
    }
  }
  process.stdout.write(
    `edits: ${count.judged} judged, ${count.waived} waived, ${unjudged.length} unjudged\n`,
  );
  expect(unjudged).toEqual([]);
  expect(count.judged).toBeGreaterThan(1_000);
});
