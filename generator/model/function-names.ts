import type { Operation } from "../normalise/document.ts";
import { pluginsOf } from "../plugins/find-plugin.ts";
import { byText } from "../support/order.ts";
import { camel, singular, variableName, wordsOf, type Identifier } from "../support/names.ts";
import type { Placement } from "./placement.ts";
import { titleOf } from "./title.ts";

/** Names that the files with the functions, or the index that exports them, have for something else. */
const TAKEN: readonly string[] = [
  ..."call cappedList createCore isClientError paged servers".split(" "),
  ...(["pagination", "body", "style"] as const).flatMap((kind) =>
    pluginsOf(kind).flatMap((plugin) => [
      camel(wordsOf(plugin.name)),
      ...("exports" in plugin ? (plugin.exports ?? []) : []),
    ]),
  ),
];

const ofOne = (words: readonly string[]): readonly string[] => [
  ...words.slice(0, -1),
  singular(words.at(-1) ?? ""),
];

/** Words that belong to their verb: log in, delete all. */
const PARTICLES: readonly (string | undefined)[] = ["all", "down", "in", "off", "on", "out", "up"];

/** Whether an operation is about one thing of its resource, as its method and URL tell. */
function isAboutOne({ path }: Operation, [verb, ...rest]: readonly string[]): boolean {
  if (verb === "list" || rest[0] === "all") return false;
  const isAction = rest.length > 0 || !["get", "update", "delete"].includes(verb ?? "");
  return path.endsWith("}") || verb === "create" || (isAction && /\}\/[^/]*$/.test(path));
}

/** What it does, then to what: of `customers.get` and `customers.addresses.list`, get customer and list customer addresses. */
function shortWords(operation: Operation, { method, resources }: Placement): readonly string[] {
  const [verb = "call", ...rest] = method;
  const own = resources.at(-1) ?? [];
  const above = resources.slice(0, -1).flatMap(ofOne);
  const named = [...above, ...(isAboutOne(operation, method) ? ofOne(own) : own)];
  return PARTICLES.includes(rest[0]) ? [verb, ...rest, ...named] : [verb, ...named, ...rest];
}

/** The same with every resource as it is called: get customers, list customers addresses. */
const longWords = ({
  method: [verb = "call", ...rest],
  resources,
}: Placement): readonly string[] => [verb, ...resources.flat(), ...rest];

/**
 * Names the functions of a client, and the constants beside them: the words of names that no other function, nor any of `others`,
 * has. Outer resources come first, so that `customerNotes.list` and not `customers.notes.list` is list customer notes.
 */
export function nameFunctions(
  placements: ReadonlyMap<Operation, Placement>,
  others: readonly string[],
): ReadonlyMap<Operation, readonly string[]> {
  const taken = new Set<string>([...TAKEN, ...others]);
  /** The next number for each name that is taken. */
  const numbers = new Map<string, number>();
  const namesOf = (words: readonly string[]): readonly string[] => [
    variableName(words),
    constantName(words),
  ];
  const isFree = (words: readonly string[]): boolean =>
    namesOf(words).every((name) => !taken.has(name));
  return new Map(
    [...placements]
      .sort(
        ([one, a], [other, b]) =>
          a.resources.length - b.resources.length || byText(titleOf(one), titleOf(other)),
      )
      .map(([operation, placement]) => {
        const long = longWords(placement);
        let words = [shortWords(operation, placement), long].find(isFree) ?? long;
        const key = long.join(" ");
        for (let n = numbers.get(key) ?? 2; !isFree(words); n++) {
          numbers.set(key, n + 1);
          words = [...long, String(n)];
        }
        for (const name of namesOf(words)) taken.add(name);
        return [operation, words];
      }),
  );
}

/** The constant with the data of an operation, whose function has these words. */
export const constantName = (words: readonly string[]): Identifier =>
  variableName([...words, "operation"]);
