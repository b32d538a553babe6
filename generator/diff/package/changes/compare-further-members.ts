import { declarationExcerpt } from "../surface/excerpt.ts";
import { withNames } from "../surface/type-names.ts";
import type { Declaration } from "../surface/declaration.ts";
import { memberPlace } from "../witness/place.ts";
import { snippet, type SnippetMaker } from "../witness/snippet.ts";
import { change, type Change } from "./change.ts";
import type { Pair } from "./compare-members.ts";
import { usesIn, type Comparison } from "./comparison.ts";
import { judgeType } from "./type-change.ts";

/** A name that a user could have chosen for a member that the interface doesn't name. */
const ANY = "anything";

/** Whether nothing else of the type can be what breaks code. */
const isLikeBefore = ({ base, head }: Pair, { names }: Comparison): boolean => {
  const old = new Map(base.members.map((member) => [member.name, member]));
  return (
    base.members.every(({ name }) => head.members.some((member) => member.name === name)) &&
    head.members.every((member) => {
      const from = old.get(member.name);
      return from === undefined
        ? member.isOptional
        : from.isOptional === member.isOptional && withNames(from.type, names) === member.type;
    })
  );
};

/** A user's own interface fits a type that names its members, and not one that also asks for all others. */
const ownInterface = ({ name, members }: Declaration): SnippetMaker =>
  snippet((w) => {
    const own = members.map(
      ({ text, type }) => `  ${text.slice(0, text.length - type.length)}${w.type(type)};`,
    );
    return [
      "interface Own {",
      ...own,
      "}",
      `export const write = (given: Own): ${w.type(name)} => given;`,
    ].join("\n");
  });

/** Compares what interfaces say of members that they don't name. */
export function compareFurtherMembers(
  { base, head }: Pair,
  comparison: Comparison,
): readonly Change[] {
  const renamed = withNames(base.type, comparison.names);
  if (renamed === head.type) return [];
  const { direction, reaches } = usesIn(comparison, base.name);
  const place = memberPlace(base, ANY);
  const isSent = direction === "request" || direction === "both";
  const common = {
    subject: `${base.name}[string]`,
    direction,
    before: declarationExcerpt({ ...base, members: [] }),
    after: declarationExcerpt({ ...head, members: [] }),
    reaches,
    base: comparison.baseFacts(base.name)?.source,
    head: comparison.headFacts(head.name)?.source,
    baseTypes: [base.type],
    headTypes: [head.type],
  };
  if (base.type === "")
    return [
      change({
        ...common,
        rule: "member-added",
        otherwise: "input-type-changed",
        message: `\`${head.name}\` may have members beyond those it names.`,
        snippets: isSent && isLikeBefore({ base, head }, comparison) ? [ownInterface(base)] : [],
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
