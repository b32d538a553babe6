import { meaningOf, reachText, type Problem } from "./summary.ts";

/** From so many on, members of one declaration to which the same happened are told together. */
const MANY = 3;

/** Problems that are told together: the same happened to several members of one declaration. */
export interface Alike {
  /** The declaration: `Customer`. */
  readonly owner: string;
  /** What happened to each, in words that go on after its name: `was removed.` */
  readonly what: string;
  readonly members: readonly { readonly name: string; readonly problem: Problem }[];
}

const MEMBER = /^(.+)\.([\w$-]+)$/;

/** Problems as they are told: alone, or together with those that are alike; in the order of the first of each. */
export function alikeOf(problems: readonly Problem[]): readonly (Problem | Alike)[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].flatMap((group): readonly (Problem | Alike)[] => {
    const [first] = group;
    if (first === undefined || group.length < MANY) return group;
    const members = group.map((problem) => ({
      name: MEMBER.exec(problem.finding.subject)?.[2] ?? "",
      problem,
    }));
    const owner = MEMBER.exec(first.finding.subject)?.[1] ?? "";
    return [{ owner, what: whatOf(first), members }];
  });
}

export const isAlike = (told: Problem | Alike): told is Alike => "members" in told;

/** `3 members of Customer: each was removed.` */
export const alikeText = ({ owner, what, members }: Alike): string =>
  `${members.length} members of \`${owner}\`: each ${what}`;

const whatOf = ({ finding: { message, subject } }: Problem): string =>
  message.startsWith(`${subject} `) ? message.slice(subject.length + 1) : "";

/** The same for problems that are alike; that of no other one where a problem stands alone. */
function keyOf(problem: Problem): string {
  const { finding, follows, level } = problem;
  const [owner, what] = [MEMBER.exec(finding.subject)?.[1], whatOf(problem)];
  if (owner === undefined || what === "") return finding.id;
  const { consequence, remedy } = meaningOf(problem);
  const rules = follows.map(({ rule }) => rule);
  return JSON.stringify([
    ...[level, finding.rule, owner, what, consequence, remedy],
    ...[reachText(finding, Infinity), rules],
  ]);
}
