import { meaningOf, reachText, type Problem } from "./summary.ts";

/** From so many on, members of one declaration to which the same happened are told together. */
const MANY = 3;

/** Problems that are told together: the same happened to several members of one declaration. */
export interface Alike {
  /** The declaration: `Customer`. */
  readonly owner: string;
  /** What happened to them: `3 members of Customer: each was removed.` */
  readonly text: string;
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
    const text = whatOf(first)
      .replace(SUBJECT, () => `${members.length} members of \`${owner}\`: each`)
      .replace(NAME, `${members.length} members`);
    return [{ owner, text, members }];
  });
}

export const isAlike = (told: Problem | Alike): told is Alike => "members" in told;

/** Stand in a sentence for what tells it from those that are alike: the whole name of the member, or its own. */
const [SUBJECT, NAME] = ["\0subject", "\0name"];

/** The sentence on a member without the member's name; empty where it isn't named in a way that is known. */
function whatOf({ finding: { message, subject } }: Problem): string {
  for (const named of [subject, `\`${subject}\``])
    if (message.startsWith(`${named} `)) return `${SUBJECT}${message.slice(named.length)}`;
  const name = `\`${MEMBER.exec(subject)?.[2] ?? ""}\``;
  return message.includes(name) ? message.replace(name, () => NAME) : "";
}

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
