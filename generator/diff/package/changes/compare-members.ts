import { renamings, similarityText } from "../../wire/similarity.ts";
import type { Declaration, Member } from "../surface/declaration.ts";
import { memberExcerpt } from "../surface/excerpt.ts";
import { withNames } from "../surface/type-names.ts";
import { keyText, memberPlace } from "../witness/place.ts";
import { snippet, type SnippetMaker } from "../witness/snippet.ts";
import { change, changeKey, type Change } from "./change.ts";
import { usesIn, type Comparison } from "./comparison.ts";
import { isSameType } from "./same-type.ts";
import { judgeType } from "./type-change.ts";

/** The same interface on both sides. */
export interface Pair {
  readonly base: Declaration;
  readonly head: Declaration;
}

/** Compares the members of an interface that both sides have. */
export function compareMembers(pair: Pair, comparison: Comparison): readonly Change[] {
  const { base, head } = pair;
  const old = new Map(base.members.map((member) => [member.name, member]));
  const fresh = new Map(head.members.map((member) => [member.name, member]));
  const renamed = renamings(
    base.members.filter(({ name }) => !fresh.has(name)),
    head.members.filter(({ name }) => !old.has(name)),
    (from, to) =>
      from.isOptional === to.isOptional && withNames(from.type, comparison.names) === to.type,
  );
  const gone = new Set(renamed.map(({ from }) => from.name));
  const come = new Set(renamed.map(({ to }) => to.name));
  const about = aspects(pair, comparison);
  return [
    ...renamed.map(({ from, to, similarity }) =>
      about.renamed(from, to, similarityText(similarity)),
    ),
    ...base.members.flatMap((member) => {
      const match = fresh.get(member.name);
      if (match !== undefined) return about.kept(member, match);
      return gone.has(member.name) ? [] : [about.removed(member)];
    }),
    ...head.members
      .filter(({ name }) => !old.has(name) && !come.has(name))
      .map((member) => about.added(member)),
  ];
}

/** A part of a type that holds the member alone, and lacks it where it may. */
const without = (owner: Declaration, { name }: Member): SnippetMaker =>
  snippet((w) => `export const given: Pick<${w.type(owner.name)}, ${JSON.stringify(name)}> = {};`);

/** All that a type of the base needs, from one who knows nothing of a further member. */
const asBefore = (owner: Declaration, others: readonly string[]): SnippetMaker =>
  snippet((w) => {
    const members = owner.members
      .filter(({ isOptional, name }) => !isOptional && !others.includes(name))
      .map(({ text, type }) => `${text.slice(0, text.length - type.length)}${w.type(type)}`);
    const name = w.type(owner.name);
    const type =
      others.length === 0
        ? name
        : `Omit<${name}, ${others.map((other) => JSON.stringify(other)).join(" | ")}>`;
    return `export const write = (given: { ${members.join("; ")} }): ${type} => given;`;
  });

function aspects({ base, head }: Pair, comparison: Comparison) {
  const { direction, reaches } = usesIn(comparison, base.name);
  const facts = {
    base: comparison.baseFacts(base.name),
    head: comparison.headFacts(head.name),
  };
  const isSent = direction === "request" || direction === "both";
  const isReceived = direction === "response" || direction === "both";
  const asked = facts.head?.inputOf;
  // What a pager sets itself is not asked of callers.
  const isPagedAnew = comparison.methods.pairs.some(
    ([from, to]) =>
      from.name === facts.base?.inputOf &&
      from.operation.paging?.returns !== to.operation.paging?.returns,
  );
  const pagingFollows = isPagedAnew
    ? [changeKey({ rule: "paging-changed", subject: facts.base?.inputOf ?? "" })]
    : [];
  const owner = `\`${head.name}\`${asked === undefined ? "" : ` (what \`${asked}\` can be asked for)`}`;
  const common = (from: Member | undefined, to: Member | undefined) => ({
    subject: `${base.name}.${(from ?? to)?.name ?? ""}`,
    before: memberExcerpt(base, from),
    after: memberExcerpt(head, to),
    reaches,
    base: from && facts.base?.members.get(from.name)?.source,
    head: to && facts.head?.members.get(to.name)?.source,
    near: { base: facts.base?.source, head: facts.head?.source },
    follows: pagingFollows,
    baseTypes: from === undefined ? [] : [from.type],
    headTypes: to === undefined ? [] : [to.type],
  });
  const uses = (member: Member): readonly SnippetMaker[] => {
    const place = memberPlace(base, member.name);
    const type = member.isOptional ? `${member.type} | undefined` : member.type;
    return [
      ...(isReceived ? [place.read(type)] : []),
      ...(isSent ? [place.write(member.type)] : []),
    ];
  };
  const otherChanged = (added: Member): readonly string[] =>
    head.members
      .filter(({ name }) => name !== added.name)
      .filter((member) => {
        const match = base.members.find(({ name }) => name === member.name);
        return match === undefined ? !member.isOptional : match.text !== member.text;
      })
      .map(({ name }) => name);

  return {
    renamed: (from: Member, to: Member, similarity: string): Change =>
      change({
        ...common(from, to),
        rule: "member-renamed",
        direction,
        message: `\`${base.name}.${from.name}\` is now \`${head.name}.${to.name}\`.`,
        evidence: similarity,
        snippets: uses(from),
        replacement: { old: from.name, fresh: to.name },
      }),
    removed: (member: Member): Change =>
      change({
        ...common(member, undefined),
        rule: "member-removed",
        direction,
        message: `${owner} no longer has \`${member.name}\`.`,
        snippets: uses(member),
      }),
    added: (member: Member): Change => {
      const mustBeGiven = isSent && !member.isOptional;
      return change({
        ...common(undefined, member),
        rule: mustBeGiven ? "required-member-added" : "member-added",
        direction: mustBeGiven ? "request" : direction,
        message: `${owner} ${mustBeGiven ? "must have" : isSent ? "may have" : "has"} \`${member.name}\`.`,
        snippets: mustBeGiven ? [asBefore(base, otherChanged(member)), asBefore(base, [])] : [],
      });
    },
    kept: (from: Member, to: Member): readonly Change[] => [
      ...presence(from, to),
      ...types(from, to),
    ],
  };

  function presence(from: Member, to: Member): readonly Change[] {
    if (from.isOptional === to.isOptional) return [];
    const name = `\`${base.name}.${from.name}\``;
    const facts = common(from, to);
    if (to.isOptional)
      return [
        isReceived
          ? change({
              ...facts,
              rule: "result-member-became-optional",
              direction: "response",
              message: `${name} may be missing.`,
              snippets: [memberPlace(base, from.name).read(from.type)],
            })
          : change({
              ...facts,
              rule: "input-member-became-optional",
              direction: "request",
              message: `${name} may be left out.`,
            }),
      ];
    return [
      isSent
        ? change({
            ...facts,
            rule: "input-member-became-required",
            direction: "request",
            message: `${name} must be given.`,
            snippets: [without(base, from)],
          })
        : change({
            ...facts,
            rule: "result-member-became-required",
            direction: "response",
            message: `${name} is always there.`,
          }),
    ];
  }

  function types(from: Member, to: Member): readonly Change[] {
    const renamed = withNames(from.type, comparison.names);
    if (isSameType(renamed, to.type)) return [];
    const place = memberPlace(base, from.name);
    const own = {
      ...place,
      // A member that may be missing is read as what it holds where it is there.
      read: (type: string): SnippetMaker =>
        place.read(from.isOptional || to.isOptional ? `${type} | undefined` : type),
    };
    const verdict = judgeType({ old: from.type, renamed, fresh: to.type }, direction, own);
    return [
      change({
        ...common(from, to),
        ...verdict,
        message: `\`${base.name}.${keyText(from.name)}\` ${verdict.text}.`,
      }),
    ];
  }
}
