import { isArray, isObject, textMember } from "../support/json.ts";
import type { Json, JsonObject } from "../support/json.ts";
import { parseRef } from "./ref.ts";
import { valueAt } from "./resolve.ts";

// What a schema says about the same value that it says itself something about.
const SAME_VALUE = ["allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas"];

/** Looks through JSON Schemas along their references. */
export class SchemaGraph {
  readonly #roots: readonly Json[];
  readonly #below = new WeakMap<object, ReadonlySet<object>>();

  constructor(roots: readonly Json[]) {
    this.#roots = roots;
  }

  /** All schemas that a schema consists of or refers to, and itself. */
  reach(start: Json): ReadonlySet<object> {
    if (!isObject(start)) return new Set();
    const known = this.#below.get(start);
    if (known !== undefined) return known;
    const found = new Set<object>();
    const open: Json[] = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (isArray(next)) open.push(...next);
      if (!isObject(next) || found.has(next)) continue;
      found.add(next);
      open.push(...Object.values(next), ...this.#referred(next));
    }
    this.#below.set(start, found);
    return found;
  }

  /** The names that a schema knows for the members of its value, whatever the value is. */
  memberNames(start: Json): readonly string[] {
    const names = new Set<string>();
    const seen = new Set<object>();
    const open: Json[] = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!isObject(next) || seen.has(next)) continue;
      seen.add(next);
      const properties = next["properties"];
      if (isObject(properties)) for (const name of Object.keys(properties)) names.add(name);
      for (const keyword of SAME_VALUE) {
        const schemas = next[keyword];
        if (isArray(schemas)) open.push(...schemas);
        else if (keyword === "dependentSchemas" && isObject(schemas))
          open.push(...Object.values(schemas));
        else if (schemas !== undefined) open.push(schemas);
      }
      open.push(...this.#referred(next));
    }
    return [...names];
  }

  /** The schema itself, or what it refers to. */
  resolved(schema: Json): Json {
    return (isObject(schema) ? this.#referred(schema)[0] : undefined) ?? schema;
  }

  #referred(schema: JsonObject): readonly Json[] {
    const ref = textMember(schema, "$ref");
    const target = ref === undefined ? undefined : parseRef(ref);
    if (target?.kind !== "local") return [];
    return this.#roots.flatMap((root) => valueAt(root, target.tokens) ?? []);
  }
}
