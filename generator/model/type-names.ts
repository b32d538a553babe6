import type { NamedSchema, SchemaId } from "../normalise/document.ts";
import { textMember } from "../support/json.ts";
import { sorted } from "../support/order.ts";
import { typeName, wordsOf, type Identifier } from "../support/names.ts";
import type { FormWords } from "./directions.ts";
import type { Direction } from "./types.ts";

/** The one space of the names that a package exports. */
export interface TypeNames {
  /** Takes a name; a taken one gets the word `otherwise`, or a number. */
  readonly reserve: (words: readonly string[], otherwise?: string) => Identifier;
  /** The name of a shared schema in a direction. */
  readonly of: (id: SchemaId, direction: Direction) => Identifier;
}

/**
 * Names the shared schemas, in the order of their names: what a type is called must not depend on who comes first. What families have
 * in common (`bases`) is called after them.
 */
export function nameTypes(
  schemas: readonly NamedSchema[],
  forms: FormWords,
  bases: ReadonlyMap<SchemaId, SchemaId>,
  exported: readonly string[],
): TypeNames {
  const taken = new Set<string>(exported);
  const last = new Map<string, number>();
  const reserve = (words: readonly string[], otherwise?: string): Identifier => {
    const plain = typeName(words);
    const base =
      taken.has(plain) && otherwise !== undefined ? typeName([...words, otherwise]) : plain;
    let name = base;
    let n = last.get(base) ?? 1;
    while (taken.has(name)) name = `${base}${++n}` as Identifier;
    last.set(base, n);
    taken.add(name);
    return name;
  };

  const families = new Map([...bases].map(([family, base]) => [base, family]));
  const inOrder = sorted(
    schemas.filter(({ id }) => !families.has(id)),
    ({ id }) => id,
  );
  const plain = new Map(
    inOrder.map(({ id, name, schema }) => [
      id,
      reserve(wordsOf(textMember(schema.settings, "name") ?? name)),
    ]),
  );
  const others = new Map<string, Identifier>();
  const of: TypeNames["of"] = (id, direction) => {
    const family = families.get(id);
    const own = plain.get(family ?? id) ?? ("" as Identifier);
    const extra = [...(family === undefined ? [] : ["Base"]), ...forms(id, direction)];
    if (extra.length === 0) return own;
    const key = `${extra.join(" ")} ${id}`;
    const name = others.get(key) ?? reserve([...wordsOf(own), ...extra]);
    others.set(key, name);
    return name;
  };
  for (const { id } of inOrder) of(id, "request");
  return { reserve, of };
}
