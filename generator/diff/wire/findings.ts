import { createHash } from "node:crypto";
import type { NormalDocument } from "../../normalise/document.ts";
import { byText } from "../../support/order.ts";
import { parentOf, type Pointer } from "../../support/pointer.ts";
import type { Direction, Reach } from "../report.ts";
import type { WireFinding } from "./finding.ts";
import { worse } from "./law.ts";
import type { Difference, Node } from "./node.ts";
import { wireRules } from "./rules.ts";
import { subjectsOf } from "./subject.ts";

/** A finding whose proof is still to be sought. */
export interface Draft {
  readonly finding: WireFinding;
  /** The differences that it tells of: one, or one for each sender. */
  readonly differences: readonly Difference[];
}

interface Group {
  readonly differences: Difference[];
  readonly reaches: Map<string, Direction>;
}

const joined = (one: Direction | undefined, other: Direction): Direction =>
  one === undefined || one === other || one === "none" ? other : other === "none" ? one : "both";

/** The nodes that lead to each node. */
function parentsOf(roots: readonly Node[]): ReadonlyMap<Node, readonly Node[]> {
  const parents = new Map<Node, Node[]>(roots.map((root) => [root, []]));
  for (const [node] of parents)
    for (const child of node.children) {
      const known = parents.get(child);
      if (known === undefined) parents.set(child, [node]);
      else known.push(node);
    }
  return parents;
}

/** The operations that lead to a node. */
function operationsAbove(
  node: Node,
  parents: ReadonlyMap<Node, readonly Node[]>,
): readonly string[] {
  const seen = new Set<Node>([node]);
  const operations: string[] = [];
  for (const current of seen) {
    if (current.operation !== undefined) operations.push(current.operation);
    for (const parent of parents.get(current) ?? []) seen.add(parent);
  }
  return operations;
}

const directionOf = ({ rule }: Difference): Direction => wireRules[rule].direction;

/** Brings the differences of all nodes together: one group for one change of one declaration. */
function groupsOf(roots: readonly Node[]): readonly Group[] {
  const parents = parentsOf(roots);
  const groups = new Map<string, Group>();
  for (const node of parents.keys()) {
    if (node.differences.length === 0) continue;
    const operations = operationsAbove(node, parents);
    for (const difference of node.differences) {
      const { topic, base, head } = difference;
      const key = [topic, base ?? "", head ?? ""].join(" ");
      const group: Group = groups.get(key) ?? { differences: [], reaches: new Map() };
      groups.set(key, group);
      if (!group.differences.some(({ rule }) => rule === difference.rule))
        group.differences.push(difference);
      for (const operation of operations)
        group.reaches.set(operation, joined(group.reaches.get(operation), directionOf(difference)));
    }
  }
  return [...groups.values()];
}

/** The nearest place of the other document that a thing which only one side has would stand at. */
const parentPlace = (
  at: Pointer | undefined,
  document: NormalDocument,
  anchors: ReadonlySet<string>,
) => {
  let place = at;
  while (place !== undefined && place !== "") {
    place = parentOf(place);
    if (anchors.has(place)) return document.locate(place);
  }
  return document.locate("" as Pointer);
};

/** Places that a document certainly has: its operations, its shared schemas and schemes, and all that these stand in. */
function anchorsOf(document: NormalDocument): ReadonlySet<string> {
  const anchors = new Set<string>();
  const places: readonly Pointer[] = [
    ...document.operations.map(({ source }) => source),
    ...document.schemas.map(({ id }) => id),
    ...document.schemes.map(({ source }) => source),
    ...document.webhooks.map(({ source }) => source),
  ];
  for (let place of places)
    for (; place !== "" && !anchors.has(place); place = parentOf(place)) anchors.add(place);
  return anchors;
}

export const identityOf = (parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);

/** Makes a finding of each group; the graver of two senders gives the rule. */
export function draftFindings(
  roots: readonly Node[],
  base: NormalDocument,
  head: NormalDocument,
): readonly Draft[] {
  const [baseSubject, headSubject] = [subjectsOf(base), subjectsOf(head)];
  const [baseAnchors, headAnchors] = [anchorsOf(base), anchorsOf(head)];
  const drafts = groupsOf(roots).map(({ differences, reaches }): Draft => {
    const sorted = [...differences].sort(
      (one, other) => gravity(other) - gravity(one) || byText(one.rule, other.rule),
    );
    const [gravest] = sorted as [Difference, ...Difference[]];
    const subject =
      gravest.head !== undefined && gravest.base === undefined
        ? headSubject(gravest.head)
        : baseSubject(gravest.base ?? ("" as Pointer));
    const direction =
      sorted.map(directionOf).reduce<Direction | undefined>(joined, undefined) ?? "none";
    const { before, after } = gravest;
    return {
      differences: sorted,
      finding: {
        id: identityOf([
          gravest.rule,
          gravest.base ?? "",
          gravest.base === undefined ? (gravest.head ?? "") : "",
          gravest.topic,
          before,
          after,
        ]),
        rule: gravest.rule,
        axis: "wire",
        level: sorted.map((difference) => wireRules[difference.rule].level).reduce(worse),
        direction,
        subject,
        message: `${subject} ${gravest.what}.`,
        consequence: sentences(sorted, "consequence"),
        remedy: sentences(sorted, "remedy"),
        before,
        after,
        isTypeScript: false,
        reaches: reachesOf(reaches),
        base:
          gravest.base === undefined
            ? parentPlace(gravest.head, base, baseAnchors)
            : base.locate(gravest.base),
        head:
          gravest.head === undefined
            ? parentPlace(gravest.base, head, headAnchors)
            : head.locate(gravest.head),
        causes: [],
        witness: undefined,
        unproven: undefined,
      },
    };
  });
  return eachOnce(drafts);
}

/**
 * One draft of those that tell the same of the same declaration: where several took its place, each differs from it in the same
 * way. The one that most comes to stands for them.
 */
function eachOnce(drafts: readonly Draft[]): readonly Draft[] {
  const known = new Map<string, Draft>();
  for (const draft of drafts) {
    const other = known.get(draft.finding.id);
    known.set(draft.finding.id, other === undefined ? draft : together(other, draft));
  }
  return [...known.values()];
}

function together(one: Draft, other: Draft): Draft {
  const isFirst =
    one.finding.reaches.length - other.finding.reaches.length ||
    byText(other.finding.head?.pointer ?? "", one.finding.head?.pointer ?? "");
  const [most, least] = isFirst >= 0 ? [one, other] : [other, one];
  const reaches = new Map<string, Direction>();
  for (const { operation, direction } of [...most.finding.reaches, ...least.finding.reaches])
    reaches.set(operation, joined(reaches.get(operation), direction));
  return {
    differences: [...most.differences, ...least.differences],
    finding: {
      ...most.finding,
      level: worse(most.finding.level, least.finding.level),
      direction: joined(most.finding.direction, least.finding.direction),
      reaches: reachesOf(reaches),
    },
  };
}

const gravity = ({ rule }: Difference): number =>
  ["compatible", "risky", "breaking"].indexOf(wireRules[rule].level);

/** The gravest sentence; where both senders are hurt, one for each. */
function sentences(differences: readonly Difference[], part: "consequence" | "remedy"): string {
  const grave = differences.filter((difference) => gravity(difference) > 0);
  const told = grave.length > 0 ? grave : differences.slice(0, 1);
  return [...new Set(told.map(({ rule }) => wireRules[rule][part]))].join(" ");
}

const reachesOf = (reaches: ReadonlyMap<string, Direction>): readonly Reach[] =>
  [...reaches]
    .sort(([one], [other]) => byText(one, other))
    .map(([operation, direction]) => ({ operation, method: undefined, direction }));
