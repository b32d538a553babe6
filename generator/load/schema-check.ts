import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { invariant } from "../support/invariant.ts";
import { isArray, isObject, type Json, type JsonObject } from "../support/json.ts";
import { sorted } from "../support/order.ts";
import { problemsFrom, type Problem } from "./problems.ts";
import { SchemaGraph } from "./schema-graph.ts";

const KEY = "root";
// Sorting them out compares them with each other.
const MOST_ERRORS = 1_000;

/** A JSON Schema made ready to tell what is wrong with values. Parts of it are compiled when they are first needed. */
export class SchemaCheck {
  // Formats aren't checked: they are regular expressions on hostile text, and published documents disregard them.
  readonly #ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateFormats: false,
    validateSchema: false,
    logger: false,
    // The checks of a run are over before smaller code has paid for its making.
    code: { optimize: false, process: withoutCopies },
    inlineRefs: false,
  });
  readonly #graph: SchemaGraph;

  constructor(schema: JsonObject) {
    // Ajv's own calls methods of the items it compares; a description's objects need not have any.
    this.#ajv.removeKeyword("uniqueItems");
    this.#ajv.addKeyword({
      keyword: "uniqueItems",
      type: "array",
      schemaType: "boolean",
      validate: (unique: boolean, items: readonly Json[]) => !unique || areDistinct(items),
    });
    this.#ajv.addSchema(schema, KEY);
    const roots = Object.values(this.#ajv.schemas).map((known) => known?.schema as Json);
    this.#graph = new SchemaGraph(roots);
  }

  /** What is wrong with a value; the pointer chooses the definition that it has to fulfil. */
  problems(value: Json, definition = ""): readonly Problem[] {
    const validate: ValidateFunction | undefined = this.#ajv.getSchema(`${KEY}#${definition}`);
    invariant(validate !== undefined, `the schema has a definition ${definition}`);
    if (validate(value)) return [];
    return problemsFrom((validate.errors ?? []).slice(0, MOST_ERRORS), this.#graph);
  }
}

/**
 * The code that Ajv makes, adding a part's errors to those that are there. As it is, it copies all of them each time, which takes
 * for ever where a hostile description has a hundred thousand.
 */
const withoutCopies = (code: string): string =>
  code.replace(
    /vErrors = vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\);/g,
    "if (vErrors === null) vErrors = $1; else for (const error of $1) vErrors.push(error);",
  );

const areDistinct = (items: readonly Json[]): boolean =>
  new Set(items.map(canonical)).size === items.length;

/** The same text for values that JSON Schema takes for equal. */
const canonical = (value: Json): string => {
  if (isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = sorted(Object.keys(value), (name) => name);
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join()}}`;
};
