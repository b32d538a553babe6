import type { Comparison } from "../changes/comparison.ts";
import { wholeType, type Declaration } from "../surface/declaration.ts";
import type { Surface } from "../surface/surface.ts";
import { withNames } from "../surface/type-names.ts";
import type { Naming } from "./snippet.ts";

const exportedBy =
  ({ declarations }: Surface) =>
  (name: string): boolean =>
    declarations.has(name) || declarations.runtimeModule(name) !== undefined;

/** The base's own names: what a user's code says today. */
export const baseNaming = ({ base }: Comparison): Naming => ({
  client: base.model.client,
  isExported: exportedBy(base),
  types: new Map(),
  methods: new Map(),
});

/** How deep types are written out that the head has no name for; what lies deeper may be anything. */
const MOST_DEPTH = 4;

/** The same code for the head, so that nothing but the change in question makes it fail. */
export function headNaming(comparison: Comparison): Naming {
  const { base, head, names, methods } = comparison;
  const types = new Map(names);
  const isGone = ({ name, kind }: Declaration): boolean =>
    !names.has(name) &&
    !head.declarations.has(name) &&
    (kind === "interface" || kind === "composition" || kind === "alias");
  for (const declaration of base.changed)
    if (isGone(declaration))
      types.set(declaration.name, writtenOut(declaration, { base, head, names }, MOST_DEPTH));
  return {
    client: head.model.client,
    isExported: exportedBy(head),
    types,
    methods: new Map(methods.pairs.map(([from, to]) => [from.name, to.name])),
  };
}

/** What a type holds, written out as far as the head has no names for it. */
function writtenOut(
  declaration: Declaration,
  comparison: Pick<Comparison, "base" | "head" | "names">,
  depth: number,
): string {
  const { base, head, names } = comparison;
  const inner = new Map(names);
  for (const name of declaration.mentions) {
    const mentioned = base.declarations.get(name);
    if (mentioned === undefined || names.has(name) || head.declarations.has(name)) continue;
    inner.set(name, depth === 0 ? "unknown" : writtenOut(mentioned, comparison, depth - 1));
  }
  return `(${withNames(wholeType(declaration), inner)})`;
}
