import { wholeType, type Declaration } from "../surface/declaration.ts";
import type { FactsOf } from "../surface/facts.ts";
import { declarationExcerpt, valuesExcerpt } from "../surface/excerpt.ts";
import { withNames } from "../surface/type-names.ts";
import { typePlace } from "../witness/place.ts";
import { snippet, type SnippetMaker } from "../witness/snippet.ts";
import { change, changeKey, type Change } from "./change.ts";
import { compareFurtherMembers } from "./compare-further-members.ts";
import { compareMembers } from "./compare-members.ts";
import { usesIn, type Comparison } from "./comparison.ts";
import type { Rename } from "./renames.ts";
import { LEAST_LIKENESS } from "./shape-likeness.ts";
import { isSameType } from "./same-type.ts";
import { judgeType } from "./type-change.ts";
import { alternativesText, relationOf } from "./type-relation.ts";

/** Whether a declaration is a type; classes, functions and constants are values too. */
const isType = ({ kind }: Declaration): boolean =>
  kind === "interface" || kind === "composition" || kind === "alias";

/** Code that does nothing but import the name. */
const importing = (declaration: Declaration): SnippetMaker =>
  snippet((w) =>
    isType(declaration) || declaration.kind === "class"
      ? `export type Used = ${w.type(declaration.name)};`
      : `export type Used = typeof ${w.type(declaration.name)};`,
  );

const KINDS = {
  interface: "type",
  composition: "type",
  alias: "type",
  class: "class",
  constant: "constant",
  function: "function",
  helper: "helper",
} as const satisfies Record<Declaration["kind"], string>;

/** Compares the exported names, and what the types of them are. */
export function compareExports(comparison: Comparison): readonly Change[] {
  const { base, head, renames, baseFacts, headFacts, headUses } = comparison;
  const come = new Set([...renames.values()].map(({ to }) => to.name));
  const exported = (declaration: Declaration, side: "base" | "head") => ({
    subject: declaration.name,
    ...(side === "base"
      ? {
          base: baseFacts(declaration.name)?.source,
          before: declarationExcerpt(declaration),
          baseTypes: [declaration.name],
          reaches: usesIn(comparison, declaration.name).reaches,
        }
      : {
          head: headFacts(declaration.name)?.source,
          after: declarationExcerpt(declaration),
          headTypes: [declaration.name],
          reaches: usesIn({ baseUses: headUses }, declaration.name).reaches,
        }),
  });
  /** A function comes and goes with its method. */
  const withMethod = (
    facts: FactsOf,
    name: string,
    rule: "method-added" | "method-removed" | "method-renamed",
  ): readonly string[] => {
    const method = facts(name)?.functionOf;
    return method === undefined ? [] : [changeKey({ rule, subject: method })];
  };
  const removed = (declaration: Declaration): Change =>
    change({
      ...exported(declaration, "base"),
      rule: "export-removed",
      message: `The ${KINDS[declaration.kind]} \`${declaration.name}\` is no longer exported.`,
      follows: withMethod(baseFacts, declaration.name, "method-removed"),
      snippets: [importing(declaration)],
      isAboutNames: true,
    });
  const added = (declaration: Declaration): Change =>
    change({
      ...exported(declaration, "head"),
      rule: "export-added",
      message: `The ${KINDS[declaration.kind]} \`${declaration.name}\` is new.`,
      follows: withMethod(headFacts, declaration.name, "method-added"),
    });
  const renamed = (rename: Rename): Change => ({
    ...renameChange(rename, comparison),
    follows: withMethod(baseFacts, rename.from.name, "method-renamed"),
  });
  return [
    ...base.changed.flatMap((declaration): readonly Change[] => {
      const rename = renames.get(declaration.name);
      if (rename !== undefined)
        return [renamed(rename), ...compareShapes(declaration, rename.to, comparison)];
      const match = head.declarations.get(declaration.name);
      if (match === undefined) return [removed(declaration)];
      return match === declaration ? [] : compareShapes(declaration, match, comparison);
    }),
    ...head.changed
      .filter(({ name }) => !base.declarations.has(name) && !come.has(name))
      .map(added),
  ];
}

function renameChange({ from, to, likeness }: Rename, comparison: Comparison): Change {
  return change({
    rule: "export-renamed",
    subject: from.name,
    message: `The ${KINDS[from.kind]} \`${from.name}\` is now \`${to.name}\`.`,
    ...(likeness === undefined
      ? {}
      : {
          evidence: `${likeness.same} of ${likeness.all} parts are the same, at least ${LEAST_LIKENESS * 100} % are needed`,
        }),
    before: declarationExcerpt(from),
    after: declarationExcerpt(to),
    reaches: usesIn(comparison, from.name).reaches,
    base: comparison.baseFacts(from.name)?.source,
    head: comparison.headFacts(to.name)?.source,
    baseTypes: [from.name],
    headTypes: [to.name],
    snippets: [importing(from)],
    isAboutNames: true,
    replacement: { old: from.name, fresh: to.name },
  });
}

/** Compares two declarations that belong together. Classes are compared by their methods, servers by the model. */
function compareShapes(
  base: Declaration,
  head: Declaration,
  comparison: Comparison,
): readonly Change[] {
  if (!isType(base) || !isType(head)) return [];
  if (base.name === `${comparison.base.model.client}Options`) return [];
  const isWhole = !hasMembers(base) || !hasMembers(head);
  const members = isWhole ? [] : compareMembers({ base, head }, comparison);
  if (base.kind === "interface" && head.kind === "interface")
    return [...members, ...compareFurtherMembers({ base, head }, comparison)];
  const isJoinedAlike =
    base.kind === head.kind && withNames(base.type, comparison.names) === head.type;
  return !isWhole && isJoinedAlike
    ? members
    : [...members, ...compareTypes(base, head, comparison)];
}

const hasMembers = ({ kind }: Declaration): boolean =>
  kind === "interface" || kind === "composition";

function compareTypes(
  base: Declaration,
  head: Declaration,
  comparison: Comparison,
): readonly Change[] {
  const subject = base.name;
  const [old, fresh] = [wholeType(base), wholeType(head)];
  const renamed = withNames(old, new Map([...comparison.names, [base.name, head.name]]));
  if (isSameType(renamed, fresh)) return [];
  const { direction, reaches } = usesIn(comparison, base.name);
  const { addedValues, removedValues } = relationOf(renamed, fresh);
  const isList = addedValues.length + removedValues.length > 0;
  const excerpt = (declaration: Declaration, changed: readonly string[]): string =>
    isList
      ? valuesExcerpt(declaration.name, alternativesText(declaration.type), changed)
      : declarationExcerpt(declaration);
  const verdict = judgeType({ old, renamed, fresh }, direction, typePlace(base));
  return [
    change({
      ...verdict,
      subject,
      message: `\`${subject}\` ${verdict.text}.`,
      before: excerpt(base, removedValues),
      after: excerpt(head, addedValues),
      reaches,
      base: comparison.baseFacts(base.name)?.source,
      head: comparison.headFacts(head.name)?.source,
      baseTypes: [old],
      headTypes: [fresh],
    }),
  ];
}
