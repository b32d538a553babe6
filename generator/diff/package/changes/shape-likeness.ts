import type { Declaration } from "../surface/declaration.ts";
import { withNames } from "../surface/type-names.ts";
import { signatureText } from "../surface/declaration.ts";
import { literalsOf } from "./type-relation.ts";

/** How much of two declarations must be the same for one to be taken for the other, renamed. Printed with every such finding. */
export const LEAST_LIKENESS = 0.8;

/** The parts of a declaration, its own name left out and the given names replaced. */
function partsOf(declaration: Declaration, names: ReadonlyMap<string, string>): readonly string[] {
  const own = new Map([...names, [declaration.name, "Self"]]);
  const { members, signatures, type } = declaration;
  const literals = literalsOf(type);
  return [
    ...members.map(
      ({ text, type: of }) => `${text.slice(0, text.length - of.length)}${withNames(of, own)}`,
    ),
    ...signatures.map((signature) => withNames(signatureText(signature), own)),
    ...(literals.length > 0 ? literals : type === "" ? [] : [withNames(type, own)]),
  ];
}

/** What two declarations of the same shape have in common, to find them by. */
export const shapeKey = (declaration: Declaration, names: ReadonlyMap<string, string>): string =>
  JSON.stringify([declaration.kind, ...[...partsOf(declaration, names)].sort()]);

export interface Likeness {
  readonly same: number;
  /** The parts of both together. */
  readonly all: number;
}

/** How many parts of two declarations are the same, when the base is read under the head's names. */
export function likenessOf(
  base: Declaration,
  head: Declaration,
  names: ReadonlyMap<string, string>,
): Likeness {
  const old = new Set(partsOf(base, names));
  const fresh = new Set(partsOf(head, new Map()));
  const same = [...old].filter((part) => fresh.has(part)).length;
  return { same, all: old.size + fresh.size - same };
}
