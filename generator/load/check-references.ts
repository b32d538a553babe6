import { isObject, textMember, type Json, type JsonObject } from "../support/json.ts";
import { pointer } from "../support/pointer.ts";
import type { Report } from "../support/report.ts";
import type { Locate } from "./document.ts";
import { isReferable, SECTIONS, type ReferableKind } from "./grammar.ts";
import { parseRef } from "./ref.ts";
import { LONGEST_CHAIN } from "./limits.ts";
import { isSchemaName, referencesOf, schemaNamed, Suggestions, valueAt } from "./resolve.ts";
import type { Reference } from "./resolve.ts";
import { pointerTo, type Noun } from "./walk.ts";

/**
 * Reports references that lead nowhere, to the wrong thing or only back to themselves. In a foreign document a schema that can't be
 * had is any value, which is told.
 */
export function checkReferences(
  nouns: readonly Noun[],
  root: JsonObject,
  isForeign: boolean,
  locate: Locate,
  report: Report,
): void {
  const checked = new Map<JsonObject, number>();
  const suggestions = new Suggestions();
  for (const noun of nouns) {
    for (const reference of referencesOf(noun))
      check(reference, root, isForeign, suggestions, locate, report);
    if (!isReferable(noun.kind) || textMember(noun.value, "$ref") === undefined) continue;
    const text = cycleFrom(noun.value, root, checked);
    if (text !== undefined)
      report.add("ref-cycle", () => locate(pointerTo(noun.way, "$ref")), { ref: text });
    // Told where the limit is passed, not for each reference that leads there.
    else if (checked.get(noun.value) === LONGEST_CHAIN + 1)
      report.add("too-large", locate(pointerTo(noun.way, "$ref")), {
        what: "the chain of references that lead to references",
        limit: `${LONGEST_CHAIN}`,
      });
  }
}

/** Reports what is wrong with a reference. */
function check(
  reference: Reference,
  root: JsonObject,
  isForeign: boolean,
  suggestions: Suggestions,
  locate: Locate,
  report: Report,
): void {
  const { noun, inside, text: ref, expects } = reference;
  const place = () => locate(pointerTo(noun.way, ...inside));
  const isDispensable = isForeign && (expects === "schema" || answersFailure(noun));
  const [missing, unfit] = isDispensable
    ? (["schema-not-found", "ref-disregarded"] as const)
    : (["ref-not-found", "ref-refused"] as const);
  const refuse = (why: string): void => report.add("ref-refused", place, { ref, why });
  const miss = (near: string | undefined): void =>
    report.add(missing, place, { ref, ...(near === undefined ? {} : { near }) });
  if (isSchemaName(reference, root)) {
    if (schemaNamed(ref, root)) return;
    const near = suggestions.near(root, ["components", "schemas", ref], "schema");
    return miss(near?.split("/").at(-1));
  }
  const target = parseRef(ref);
  // What can't be had is reported where it is sought: everywhere but in what only references find, such as extensions.
  const isElsewhere = target.kind === "anchor" && target.document !== "";
  if (target.kind === "file" || target.kind === "remote" || isElsewhere) {
    if (!isTold(reference, isForeign, report))
      refuse("it stands where no other files are followed");
    return;
  }
  if (target.kind === "refused") return refuse(target.why);
  if (target.kind === "anchor") return miss(undefined);
  const value = valueAt(root, target.tokens);
  if (value === undefined) {
    const near = suggestions.near(root, target.tokens, expects);
    return miss(near === undefined ? undefined : `#${near}`);
  }
  const why = misfit(value, target.tokens, expects);
  if (why !== undefined) report.add(unfit, place, { ref, why });
}

/** Whether what is missing behind a reference has been told where it was sought. */
const isTold = ({ noun }: Reference, isForeign: boolean, report: Report): boolean =>
  report.failed || (isForeign && noun.kind === "discriminator");

/** Whether a noun is the answer of a status that is none of success: what it holds decides nothing. */
const answersFailure = ({ kind, way }: Noun): boolean =>
  kind === "response" && way?.from?.token === "responses" && /^[345]/.test(way.token);

const misfit = (
  value: Json,
  tokens: readonly string[],
  expects: ReferableKind,
): string | undefined => {
  const wanted = `${WORDS[expects]} is needed here`;
  if (tokens.length === 0) return `it leads to the whole document, but ${wanted}`;
  if (!isObject(value) && !(expects === "schema" && typeof value === "boolean"))
    return `it leads to no object, but ${wanted}`;
  const [first, section] = tokens;
  if (first !== "components" || tokens.length !== 3) return undefined;
  return section === SECTIONS[expects]
    ? undefined
    : `it leads to ${pointer("components", section ?? "")}, but ${wanted}`;
};

const WORDS: Readonly<Record<ReferableKind, string>> = {
  schema: "a schema",
  response: "a response",
  parameter: "a parameter",
  example: "an example",
  requestBody: "a request body",
  header: "a header",
  securityScheme: "a security scheme",
  link: "a link",
  callback: "a callback",
  pathItem: "a path item",
};

/**
 * The text of the reference with which that value begins a circle of nothing but references; each circle is told once.
 * Notes how many references lie between each value and what it comes to.
 */
const cycleFrom = (
  start: JsonObject,
  root: JsonObject,
  checked: Map<JsonObject, number>,
): string | undefined => {
  const chain = new Set<JsonObject>();
  let at: Json | undefined = start;
  while (isObject(at) && !checked.has(at) && !chain.has(at)) {
    chain.add(at);
    const ref = textMember(at, "$ref");
    const target = ref === undefined ? undefined : parseRef(ref);
    at = target?.kind === "local" ? valueAt(root, target.tokens) : undefined;
  }
  const entry = isObject(at) && chain.has(at) ? at : undefined;
  // What only leads into a circle is sound in itself; the circle's own members tell of it.
  if (entry !== undefined && entry !== start) {
    for (const value of chain) {
      if (value === entry) return undefined;
      checked.set(value, 0);
    }
  }
  let distance = (isObject(at) ? checked.get(at) : undefined) ?? -1;
  for (const value of [...chain].reverse()) checked.set(value, ++distance);
  return entry === undefined ? undefined : textMember(start, "$ref");
};
