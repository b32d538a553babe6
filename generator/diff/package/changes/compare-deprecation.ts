import { memberExcerpt, methodExcerpt, declarationExcerpt } from "../surface/excerpt.ts";
import type { Fact } from "../surface/facts.ts";
import { reachOf } from "../surface/uses.ts";
import { change, type Change } from "./change.ts";
import { usesIn, type Comparison } from "./comparison.ts";

const NEITHER = { text: "", reaches: [] };

/** Compares what editors strike through. */
export function compareDeprecation(comparison: Comparison): readonly Change[] {
  const { base, head, baseFacts, headFacts, methods, names } = comparison;
  const ruleOf = (old: Fact, fresh: Fact) =>
    old.isDeprecated === fresh.isDeprecated
      ? undefined
      : fresh.isDeprecated
        ? ("symbol-deprecated" as const)
        : ("symbol-reactivated" as const);
  const changed = (
    subject: string,
    [old, fresh]: readonly [Fact, Fact],
    about: () => Pick<Change, "reaches"> & { readonly text: string },
  ): readonly Change[] => {
    const rule = ruleOf(old, fresh);
    if (rule === undefined) return [];
    const { text, reaches } = about();
    const mark = (isDeprecated: boolean): string =>
      text === "" ? "" : isDeprecated ? `/** @deprecated */\n${text}` : text;
    return [
      change({
        rule,
        subject,
        message: `\`${subject}\` is ${fresh.isDeprecated ? "" : "no longer "}deprecated.`,
        before: mark(old.isDeprecated),
        after: mark(fresh.isDeprecated),
        reaches,
        base: old.source,
        head: fresh.source,
      }),
    ];
  };
  const ofMethods = methods.pairs.flatMap(([from, to]) =>
    changed(
      from.name,
      [
        { source: from.operation.source, isDeprecated: from.operation.docs.deprecated },
        { source: to.operation.source, isDeprecated: to.operation.docs.deprecated },
      ],
      () => ({
        text: methodExcerpt(to.className, to.signature),
        reaches: [reachOf(from, "none")],
      }),
    ),
  );
  const ofTypes = base.changed.flatMap(({ name }) => {
    const old = baseFacts(name);
    const fresh = headFacts(names.get(name) ?? name);
    const declaration = head.declarations.get(names.get(name) ?? name);
    if (old === undefined || fresh === undefined || declaration === undefined) return [];
    const { reaches } = usesIn(comparison, name);
    return [
      ...changed(name, [old, fresh], () => ({ text: declarationExcerpt(declaration), reaches })),
      ...[...old.members].flatMap(([member, from]) => {
        const to = fresh.members.get(member);
        if (to === undefined) return [];
        return changed(`${name}.${member}`, [from, to], () => {
          const found = declaration.members.find((each) => each.name === member);
          return found === undefined
            ? NEITHER
            : { text: memberExcerpt(declaration, found), reaches };
        });
      }),
    ];
  });
  return [...ofMethods, ...ofTypes];
}
