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
  /** The name of a shared schema in a direction; `bare`: of what others are composed of, where the schema stands for those. */
  readonly of: (id: SchemaId, direction: Direction, bare: boolean) => Identifier;
}

/** Names the shared schemas, in the order of their names: what a type is called must not depend on who comes first. */
export function nameTypes(
  schemas: readonly NamedSchema[],
  forms: FormWords,
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

  const inOrder = sorted(schemas, ({ id }) => id);
  const plain = new Map(
    inOrder.map(({ id, name, schema }) => [
      id,
      reserve(wordsOf(textMember(schema.settings, "name") ?? name)),
    ]),
  );
  const others = new Map<string, Identifier>();
  const of: TypeNames["of"] = (id, direction, bare) => {
    const own = plain.get(id) ?? ("" as Identifier);
    const extra = [...(bare ? ["Base"] : []), ...forms(id, direction)];
    if (extra.length === 0) return own;
    const key = `${extra.join(" ")} ${id}`;
    const name = others.get(key) ?? reserve([...wordsOf(own), ...extra]);
    others.set(key, name);
    return name;
  };
  for (const { id } of inOrder) of(id, "request", false);
  return { reserve, of };
}
