import type { ErrorObject } from "ajv";
import { isArray, member, type Json } from "../support/json.ts";
import { isPointer, tokensOf } from "../support/pointer.ts";
import { printable } from "../support/printable.ts";
import { byNearness, nearest } from "./nearest.ts";
import type { SchemaGraph } from "./schema-graph.ts";
import type { Part } from "./source.ts";
import { settleConditions, settleUnions } from "./unions.ts";

/** One thing that is wrong with a value, in words. */
export interface Problem {
  /** The names that lead to it. */
  readonly tokens: readonly string[];
  readonly part: Part;
  readonly text: string;
  readonly hint: string | undefined;
  /** Where a key is unknown: the keys that are known, the nearest first. */
  readonly known: readonly string[] | undefined;
  /** The keyword of the JSON Schema that it offends. */
  readonly keyword: string;
  /** Where a member is missing: its name. */
  readonly missing: string | undefined;
}

/** Boils ajv's errors down to the few that a person has to mend. */
export const problemsFrom = (
  errors: readonly ErrorObject[],
  graph: SchemaGraph,
): readonly Problem[] => {
  const settled = settleUnions(settleConditions(errors, graph), graph);
  const misfits = new Set(
    settled.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath),
  );
  const real = settled.filter(
    (error) =>
      // Of what is no object at all nothing else is worth saying.
      (error.keyword === "type" || !misfits.has(error.instancePath)) &&
      !isEcho(error, settled, graph),
  );
  const problems = real.map((error) => problemOf(error, graph));
  return [...new Map(problems.map((it) => [JSON.stringify([it.tokens, it.text]), it])).values()];
};

const unknownKey = (error: ErrorObject): string | undefined =>
  error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties"
    ? String(error.params["additionalProperty"] ?? error.params["unevaluatedProperty"])
    : undefined;

/** A known key counts as unevaluated when something else is wrong with its object: that something is the problem. */
const isEcho = (error: ErrorObject, all: readonly ErrorObject[], graph: SchemaGraph): boolean => {
  if (error.keyword !== "unevaluatedProperties") return false;
  const key = unknownKey(error) ?? "";
  if (!graph.memberNames(error.parentSchema as Json).includes(key)) return false;
  const within = (path: string) =>
    path === error.instancePath || path.startsWith(`${error.instancePath}/`);
  return all.some((other) => other.keyword !== error.keyword && within(other.instancePath));
};

const problemOf = (error: ErrorObject, graph: SchemaGraph): Problem => {
  const at = isPointer(error.instancePath) ? tokensOf(error.instancePath) : [];
  const key = unknownKey(error);
  const missing =
    error.keyword === "required" ? String(error.params["missingProperty"]) : undefined;
  const { keyword } = error;
  const plain = { part: "value", hint: undefined, known: undefined, keyword, missing } as const;
  if (key !== undefined) {
    const names = graph.memberNames(error.parentSchema as Json);
    const near = nearest(key, names);
    const known = byNearness(key, names);
    const list = known.map((name) => `"${name}"`).join(", ");
    const hint = near === undefined ? `Allowed here: ${list}.` : `Did you mean "${near}"?`;
    const text = `"${printable(key)}" is not allowed here`;
    const told = list === "" ? undefined : hint;
    return { ...plain, tokens: [...at, key], part: "key", text, known, hint: told };
  }
  if (error.keyword === "propertyNames") {
    const name = String(error.params["propertyName"]);
    const text = `the name "${printable(name)}" is not allowed here`;
    return { ...plain, tokens: [...at, name], part: "key", text };
  }
  return { ...plain, tokens: at, text: textOf(error, graph) };
};

const quoted = (value: Json): string => printable(JSON.stringify(value));
const listed = (values: Json): string =>
  (isArray(values) ? values : [values]).map(quoted).join(", ");

const NOUNS: Readonly<Record<string, string>> = {
  string: "a text",
  object: "an object",
  array: "a list",
  boolean: "true or false",
  number: "a number",
  integer: "a whole number",
  null: "null",
};

const nounFor = (type: Json): string =>
  (typeof type === "string" ? NOUNS[type] : undefined) ?? "something else";

const textOf = (error: ErrorObject, graph: SchemaGraph): string => {
  const schema = error.schema as Json;
  switch (error.keyword) {
    case "required":
      return `"${printable(String(error.params["missingProperty"]))}" is missing`;
    case "type": {
      const types = isArray(schema) ? schema : [schema];
      return `it must be ${types.map((type) => nounFor(type)).join(" or ")}`;
    }
    case "enum":
      return `it must be one of ${listed(schema)}`;
    case "const":
      return `it must be ${quoted(schema)}`;
    case "not": {
      const names = member(schema, "required");
      return isArray(names) ? `${listed(names)} must not be there together` : "it is not allowed";
    }
    case "oneOf":
    case "anyOf":
      return alternativesText(error, graph);
    case "minItems":
    case "minProperties":
      return `it must hold at least ${quoted(schema)}`;
    case "maxItems":
    case "maxProperties":
      return `it must hold at most ${quoted(schema)}`;
    case "uniqueItems":
      return "it holds the same item twice";
    case "false schema":
      return "nothing is allowed here";
    default:
      return `it ${error.message ?? "is not valid"}`;
  }
};

const alternativesText = (error: ErrorObject, graph: SchemaGraph): string => {
  const alternatives = error.schema as Json;
  const schemas = isArray(alternatives) ? alternatives.map((it) => graph.resolved(it)) : [];
  const needs = schemas.map((schema) => member(schema, "required"));
  if (needs.every((names) => isArray(names)))
    return `${error.keyword === "oneOf" ? "exactly" : "at least"} one of ${listed(needs.flat())} is needed`;
  const forms = schemas.flatMap((schema) => {
    const constant = member(schema, "const");
    const values = member(schema, "enum");
    const type = member(schema, "type");
    if (constant !== undefined) return [quoted(constant)];
    if (values !== undefined) return [listed(values)];
    return type === undefined ? [] : (isArray(type) ? type : [type]).map((it) => nounFor(it));
  });
  return forms.length === 0
    ? "none of the forms allowed here"
    : `it must be ${[...new Set(forms)].join(" or ")}`;
};
