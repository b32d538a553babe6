import type { NormalDocument, Operation } from "../normalise/document.ts";
import { textMember } from "../support/json.ts";
import { memberName, wordsOf, type Identifier } from "../support/names.ts";
import { byText } from "../support/order.ts";
import type { Report } from "../support/report.ts";
import type { Placement } from "./placement.ts";
import { titleOf } from "./title.ts";

interface Placed {
  readonly operation: Operation;
  readonly placement: Placement;
}

/** What became of a name that two things would have. */
interface Clash {
  readonly operation: Operation;
  readonly wanted: Identifier;
  readonly other: string;
  /** What the operation is called instead; absent where the description itself chose one of the names. */
  readonly instead?: Identifier;
}

const isOnItem = ({ path }: Operation): boolean => /\}[^/]*\/?$/.test(path);

const isNamed = ({ settings }: Operation): boolean => textMember(settings, "name") !== undefined;

/** Of operations that would have the same name, the lowest keeps it: what concerns one row reads most naturally. */
function rankOf(operation: Operation): number {
  const onItem = isOnItem(operation);
  switch (operation.method) {
    case "GET":
    case "PATCH":
      return onItem ? 0 : 2;
    case "PUT":
      return onItem ? 1 : 3;
    case "POST":
    case "DELETE":
    case "HEAD":
    case "OPTIONS":
    case "TRACE":
      return onItem ? 1 : 0;
  }
}

/** The name by another verb, where English has one. */
function otherVerb(operation: Operation): readonly string[] {
  const onItem = isOnItem(operation);
  if (operation.method === "GET") return onItem ? [] : ["list"];
  if (operation.method === "PUT") return ["replace"];
  return operation.method === "PATCH" && !onItem ? ["update", "all"] : [];
}

interface Candidate {
  readonly words: readonly string[];
  readonly from: "verb" | "id" | "path";
}

const lower = (name: string): readonly string[] => wordsOf(name).map((word) => word.toLowerCase());

/** Names in the order in which they are tried; a number behind the first is always left: the first that `numbers` says nobody has. */
function* candidates(
  operation: Operation,
  first: readonly string[],
  numbers: Map<string, number>,
): Generator<Candidate> {
  const verb = otherVerb(operation);
  if (verb.length > 0) yield { words: verb, from: "verb" };
  const id = lower(operation.givenId ?? "");
  if (id.length > 0) yield { words: id, from: "id" };
  const parameter = [...operation.path.matchAll(/\{([^{}]*)\}/g)].at(-1)?.[1];
  if (parameter !== undefined) yield { words: [...first, "by", ...lower(parameter)], from: "path" };
  const key = first.join(" ");
  for (let n = numbers.get(key) ?? 2; ; n++) {
    numbers.set(key, n + 1);
    yield { words: [...first, String(n)], from: "path" };
  }
}

type Resource = readonly Placed[];

/** The operations of each resource, and the names of the resources below it. */
function resourcesOf(placements: ReadonlyMap<Operation, Placement>): readonly {
  readonly title: string;
  readonly placed: Resource;
  readonly children: ReadonlyMap<Identifier, string>;
}[] {
  const found = new Map<
    string,
    { title: string; placed: Placed[]; children: Map<Identifier, string> }
  >();
  const at = (resources: readonly (readonly string[])[]) => {
    const key = resources.map(memberName).join(".");
    const title = resources.flat().join(" ");
    const entry = found.get(key) ?? { title, placed: [], children: new Map<Identifier, string>() };
    found.set(key, entry);
    return entry;
  };
  for (const [operation, placement] of placements) {
    const { resources } = placement;
    at(resources).placed.push({ operation, placement });
    for (const [depth, words] of resources.entries()) {
      const name = memberName(words);
      if (depth > 0) at(resources.slice(0, depth)).children.set(name, `the resource ${name}`);
    }
  }
  return [...found.values()];
}

/** Names the methods of one resource apart from each other and from the resources below it, whose names are `taken`. */
function namedApart(
  placed: Resource,
  taken: ReadonlyMap<Identifier, string>,
  clash: (clash: Clash) => void,
): ReadonlyMap<Operation, Placement> {
  const names = new Map<Operation, Placement>();
  const owners = new Map<Identifier, Operation | string>(taken);
  const give = ({ operation, placement }: Placed, method: readonly string[]): void => {
    names.set(operation, { ...placement, method });
    owners.set(memberName(method), operation);
  };
  const waiting: Placed[] = [];
  const byRank = [...placed].sort(
    (a, b) =>
      Number(isNamed(b.operation)) - Number(isNamed(a.operation)) ||
      rankOf(a.operation) - rankOf(b.operation) ||
      a.operation.path.split("/").length - b.operation.path.split("/").length ||
      // Where a document lists them must not decide: an order says nothing, and changes without notice.
      byText(titleOf(a.operation), titleOf(b.operation)),
  );
  for (const each of byRank) {
    const { operation, placement } = each;
    const wanted = memberName(placement.method);
    const owner = owners.get(wanted);
    if (owner === undefined) give(each, placement.method);
    else if (isNamed(operation) || (typeof owner === "object" && isNamed(owner))) {
      const both = placed.map((one) => one.operation);
      const [earlier, later] =
        typeof owner === "object" && both.indexOf(owner) > both.indexOf(operation)
          ? [operation, owner]
          : [owner, operation];
      const other = typeof earlier === "object" ? titleOf(earlier) : earlier;
      clash({ operation: later, wanted, other });
    } else waiting.push(each);
  }
  const numbers = new Map<string, number>();
  for (const each of waiting) {
    const { operation, placement } = each;
    const wanted = memberName(placement.method);
    const owner = owners.get(wanted) ?? "";
    for (const { words, from } of candidates(operation, placement.method, numbers)) {
      const instead = memberName(words);
      if (owners.has(instead)) continue;
      give(each, words);
      const other = typeof owner === "object" ? titleOf(owner) : owner;
      if (from !== "verb") clash({ operation, wanted, other, instead });
      break;
    }
  }
  return names;
}

/** Gives every method of a resource a name of its own: tells of each name that the description chose, and once of all others. */
export function nameMethods(
  document: NormalDocument,
  placements: ReadonlyMap<Operation, Placement>,
  report: Report,
): ReadonlyMap<Operation, Placement> {
  const names = new Map<Operation, Placement>();
  const changed: (Clash & { readonly resource: string })[] = [];
  for (const { title, placed, children } of resourcesOf(placements)) {
    const apart = namedApart(placed, children, (clash) => {
      const { operation, wanted, other } = clash;
      if (clash.instead !== undefined) changed.push({ ...clash, resource: title });
      else
        report.add("duplicate-name", document.locate(operation.source), {
          name: `${title}: ${wanted}`,
          other,
        });
    });
    for (const [operation, placement] of apart) names.set(operation, placement);
  }
  const [first, ...more] = changed;
  if (first !== undefined)
    report.add("name-changed", document.locate(first.operation.source), {
      name: `${first.resource}: ${first.wanted}`,
      other: first.other,
      instead: first.instead ?? "",
      more: more.length,
    });
  // In the document's order.
  return new Map(
    [...placements.keys()].flatMap((operation) => {
      const placement = names.get(operation);
      return placement === undefined ? [] : [[operation, placement] as const];
    }),
  );
}
