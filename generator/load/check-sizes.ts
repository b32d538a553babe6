import { arrayMember, isObject, textMember, type Json, type JsonObject } from "../support/json.ts";
import type { Report } from "../support/report.ts";
import type { Locate } from "./document.ts";
import { parseRef } from "./ref.ts";
import { valueAt } from "./resolve.ts";
import { pointerTo, type Noun } from "./walk.ts";

/** More operations than the largest published descriptions have: each becomes a part of the package. */
const MOST_OPERATIONS = 30_000;

/** Each segment of a path may become a resource inside the one before. */
const MOST_SEGMENTS = 100;
const LONGEST_PATH = 4_000;

/** TypeScript gives up where more alternatives have to be combined with each other. */
const MOST_COMBINATIONS = 50_000;
const DEEPEST_LOOK = 100;

/** How many alternatives a schema comes to, as far as one has to look to know that they are too many. */
class Alternatives {
  readonly #root: Json;
  readonly #counted = new Map<Json, number>();

  constructor(root: Json) {
    this.#root = root;
  }

  of(schema: Json, depth = 0): number {
    if (!isObject(schema) || depth > DEEPEST_LOOK) return 1;
    const known = this.#counted.get(schema);
    if (known !== undefined) return known;
    // What leads back to itself counts once.
    this.#counted.set(schema, 1);
    const listed = (name: string): readonly number[] =>
      arrayMember(schema, name).map((part) => this.of(part, depth + 1));
    const product = (numbers: readonly number[]): number => numbers.reduce((a, b) => a * b, 1);
    const sum = (numbers: readonly number[]): number =>
      numbers.length === 0 ? 1 : numbers.reduce((a, b) => a + b, 0);
    const ref = textMember(schema, "$ref");
    const target = ref === undefined ? undefined : parseRef(ref);
    const referred = target?.kind === "local" ? (valueAt(this.#root, target.tokens) ?? true) : true;
    const count = product([
      this.of(referred, depth + 1),
      sum(listed("oneOf")),
      sum(listed("anyOf")),
      ...listed("allOf"),
    ]);
    this.#counted.set(schema, count);
    return count;
  }
}

/** Reports what is far beyond any honest description, and would make a package that nobody could use. */
export function checkSizes(
  nouns: readonly Noun[],
  root: Json,
  locate: Locate,
  report: Report,
): void {
  const alternatives = new Alternatives(root);
  const tooLarge = (noun: Noun, what: string, limit: string): void =>
    report.add("too-large", locate(pointerTo(noun.way), "key"), { what, limit });
  let operations = 0;
  for (const noun of nouns) {
    if (noun.kind === "operation" && ++operations === MOST_OPERATIONS + 1)
      tooLarge(noun, "the number of operations", String(MOST_OPERATIONS));
    if (noun.kind === "schema" && combines(noun.value))
      if (alternatives.of(noun.value) > MOST_COMBINATIONS)
        tooLarge(noun, "the number of combinations of alternatives", String(MOST_COMBINATIONS));
    if (noun.kind !== "pathItem") continue;
    const path = noun.way?.token ?? "";
    if (path.length > LONGEST_PATH)
      tooLarge(noun, "the length of the path", `${LONGEST_PATH} characters`);
    else if (path.split("/").length > MOST_SEGMENTS + 1)
      tooLarge(noun, "the number of segments of the path", String(MOST_SEGMENTS));
  }
}

/** Whether a schema is more than one list of alternatives: those then multiply. */
const combines = (schema: JsonObject): boolean =>
  arrayMember(schema, "allOf").length > 1 ||
  COMPOSED.reduce((count, name) => (Object.hasOwn(schema, name) ? count + 1 : count), 0) > 1;

const COMPOSED = ["allOf", "oneOf", "anyOf"];
