import type { Finding } from "../report.ts";
import { firstOf, isOfName, type Problem } from "./summary.ts";

const MOST_NAMES = 12;

/** What follows from a change, as its readers need it. */
export interface Following {
  /** What tells more than the change. */
  readonly news: readonly Finding[];
  /** What says the same in the package's words, and so only shows and proves it. */
  readonly echoes: readonly Finding[];
  /** A sentence on the names that come and go with what they stand for; empty where none do. */
  readonly names: string;
}

/** A member of a schema is a member of its type: to lose or to get one is the same news in both words. */
const ECHOES: readonly (readonly [cause: RegExp, rule: string])[] = [
  [/-property-(?:removed|refused)$/, "member-removed"],
  [/-property-added$/, "member-added"],
];

const spelled = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

const isEchoOf =
  (change: Finding) =>
  ({ rule, subject }: Finding): boolean =>
    spelled(subject) === spelled(change.subject) &&
    ECHOES.some(([cause, echo]) => cause.test(change.rule) && rule === echo);

const namesWith = (follows: readonly Finding[], what: "added" | "removed"): string =>
  firstOf(
    follows.flatMap(({ rule, subject }) => (isOfName(rule, what) ? `\`${subject}\`` : [])),
    MOST_NAMES,
  );

export function followingOf({ finding, follows }: Problem): Following {
  const isEcho = isEchoOf(finding);
  const [gone, come] = [namesWith(follows, "removed"), namesWith(follows, "added")];
  const sentences = [
    ...(gone === "" ? [] : [`No longer exported: ${gone}.`]),
    ...(come === "" ? [] : [`New exports: ${come}.`]),
  ];
  return {
    news: follows.filter((each) => !isEcho(each) && !isOfName(each.rule)),
    echoes: follows.filter(isEcho),
    names: sentences.join(" "),
  };
}
