import { declarationExcerpt } from "../surface/excerpt.ts";
import { withNames } from "../surface/type-names.ts";
import { memberPlace } from "../witness/place.ts";
import { change, type Change } from "./change.ts";
import type { Pair } from "./compare-members.ts";
import { usesIn, type Comparison } from "./comparison.ts";
import { judgeType } from "./type-change.ts";

/** A name that a user could have chosen for a member that the interface doesn't name. */
const ANY = "anything";

/** Compares what interfaces say of members that they don't name. */
export function compareFurtherMembers(
  { base, head }: Pair,
  comparison: Comparison,
): readonly Change[] {
  const renamed = withNames(base.type, comparison.names);
  if (renamed === head.type) return [];
  const { direction, reaches } = usesIn(comparison, base.name);
  const place = memberPlace(base, ANY);
  const common = {
    subject: `${base.name}[string]`,
    direction,
    before: declarationExcerpt({ ...base, members: [] }),
    after: declarationExcerpt({ ...head, members: [] }),
    reaches,
    base: comparison.baseFacts.get(base.name)?.source,
    head: comparison.headFacts.get(head.name)?.source,
    baseTypes: [base.type],
    headTypes: [head.type],
  };
  if (base.type === "")
    return [
      change({
        ...common,
        rule: "member-added",
        message: `\`${head.name}\` may have members beyond those it names.`,
      }),
    ];
  if (head.type === "")
    return [
      change({
        ...common,
        rule: "member-removed",
        message: `\`${head.name}\` has no members beyond those it names.`,
        snippets: [place.read(base.type), place.write(base.type)],
      }),
    ];
  const verdict = judgeType({ old: base.type, renamed, fresh: head.type }, direction, place);
  return [
    change({
      ...common,
      ...verdict,
      message: `What \`${base.name}\` holds beyond the members it names ${verdict.text}.`,
    }),
  ];
}
