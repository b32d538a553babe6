import type { Pairing, Scope } from "./scope.ts";
import { subjectOf } from "./subject.ts";

/** Compares the member that tells the forms of a value apart, and what its values stand for. */
export function compareDiscriminators(scope: Scope, pairing: Pairing): void {
  const [base, head] = [pairing.base.discriminator, pairing.head.discriminator];
  if (base === undefined && head === undefined) return;
  if (base === undefined || head === undefined) {
    scope.add(base === undefined ? "discriminator-added" : "discriminator-dropped", pairing, {
      what:
        base === undefined
          ? `tells its forms apart by \`${head?.property ?? ""}\``
          : `no longer tells its forms apart by \`${base.property}\``,
      before: base?.property ?? "",
      after: head?.property ?? "",
    });
    return;
  }
  if (base.property !== head.property)
    scope.add("discriminator-property-changed", pairing, {
      what: `tells its forms apart by \`${head.property}\` instead of \`${base.property}\``,
      before: base.property,
      after: head.property,
    });
  const [before, after] = [
    new Map(base.mapping.map(({ value, ref }) => [value, ref])),
    new Map(head.mapping.map(({ value, ref }) => [value, ref])),
  ];
  for (const [value, ref] of before) {
    const match = after.get(value);
    if (match === undefined)
      scope.add("discriminator-mapping-removed", pairing, {
        what: `no longer maps "${value}" to a form`,
        before: `${value}: ${subjectOf(ref)}`,
        topic: `mapping ${value}`,
      });
    else if (match !== ref && !isSameTarget(scope, ref, match))
      scope.add("discriminator-mapping-changed", pairing, {
        what: `maps "${value}" to ${subjectOf(match)} instead of ${subjectOf(ref)}`,
        before: `${value}: ${subjectOf(ref)}`,
        after: `${value}: ${subjectOf(match)}`,
        topic: `mapping ${value}`,
      });
  }
  for (const [value, ref] of after)
    if (!before.has(value))
      scope.add("discriminator-mapping-added", pairing, {
        what: `maps "${value}" to ${subjectOf(ref)}`,
        after: `${value}: ${subjectOf(ref)}`,
        topic: `mapping ${value}`,
      });
}

const isSameTarget = (scope: Scope, base: string, head: string): boolean => {
  const [one, other] = [scope.base.named(base), scope.head.named(head)];
  return one !== undefined && other !== undefined && scope.isSame(one, other);
};
