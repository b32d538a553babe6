import type { NormalDocument, Operation } from "../normalise/document.ts";
import { textMember } from "../support/json.ts";
import { singular, wordsOf } from "../support/names.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Where an operation stands in the client: the words of each resource on the way, and those of its method. */
export interface Placement {
  readonly resources: readonly (readonly string[])[];
  readonly method: readonly string[];
}

interface Segment {
  readonly text: string;
  readonly literal: boolean;
}

const VERSION = /^v\d+([._]\d+)*$/i;

/** A path without what isn't sent as such, and the action behind a colon at its end (`/rows/{id}:archive`). */
function partsOf(path: string): { readonly place: string; readonly action: string | undefined } {
  const plain = path.replace(/[?#].*$/, "");
  const [, place = plain, action] = /^(.*[^/]):([A-Za-z][\w-]*)\/?$/.exec(plain) ?? [];
  return { place, action };
}

const segmentsOf = (path: string): readonly Segment[] =>
  partsOf(path)
    .place.split("/")
    .filter((text) => text !== "")
    .map((text) => ({ text, literal: !text.includes("{") }));

/** How many leading segments say nothing, because every path begins with them and goes on to something named. */
function prefixLength(paths: readonly (readonly Segment[])[]): number {
  const [first = []] = paths;
  const shared = (index: number): boolean =>
    paths.length > 1 &&
    paths.every(
      (segments) =>
        segments[index]?.literal === true &&
        segments[index].text === first[index]?.text &&
        segments.slice(index + 1).some(({ literal }) => literal),
    );
  let length = 0;
  while (shared(length)) length++;
  return length;
}

/** Whether the description itself calls an operation a list, before or behind all else. */
const isCalledList = ({ givenId = "" }: Operation): boolean => {
  const words = wordsOf(givenId).map((word) => word.toLowerCase());
  return words.length > 1 && [words[0], words.at(-1)].includes("list");
};

const isListing = (operation: Operation): boolean => {
  const success = operation.responses.find(({ status }) => status.startsWith("2"));
  const schema = success?.contents[0]?.schema;
  return (
    schema?.types.includes("array") === true ||
    (operation.settings["paging"] ?? operation.pathSettings["paging"] ?? "none") !== "none"
  );
};

const ON_ITEM: Partial<Record<Operation["method"], string>> = {
  GET: "get",
  PATCH: "update",
  PUT: "update",
  DELETE: "delete",
  POST: "create",
};
const ON_COLLECTION: Partial<Record<Operation["method"], string>> = {
  GET: "get",
  PATCH: "update",
  PUT: "update",
  DELETE: "delete all",
  POST: "create",
};

const methodOf = (
  operation: Operation,
  onItem: boolean,
  document: NormalDocument,
): readonly string[] => {
  // Nobody can set up paging for a foreign document's list, which would tell it too.
  const isList = isListing(operation) || (document.isForeign && isCalledList(operation));
  if (!onItem && operation.method === "GET" && isList) return ["list"];
  const name =
    (onItem ? ON_ITEM : ON_COLLECTION)[operation.method] ?? operation.method.toLowerCase();
  return name.split(" ");
};

/** Leaves out what the resources above already say: `customers / customerSalesNotes` reads `salesNotes` below `customers`. */
function shorten(
  words: readonly string[],
  above: readonly (readonly string[])[],
): readonly string[] {
  for (let start = 0; start < above.length; start++) {
    const said = above
      .slice(start)
      .flatMap((resource) => [...resource.slice(0, -1), singular(resource.at(-1) ?? "")]);
    if (
      said.length > 0 &&
      said.length < words.length &&
      said.every((word, index) => word === words[index])
    )
      return words.slice(said.length);
  }
  return words;
}

/** Places every operation by its URL, with the words its document teaches; `resource` and `name` in its settings win. */
export function placeOperations(
  document: NormalDocument,
  vocabulary: Vocabulary,
): ReadonlyMap<Operation, Placement> {
  const unversioned = document.operations.map((operation) => {
    const segments = segmentsOf(operation.path);
    return VERSION.test(segments[0]?.text ?? "") ? segments.slice(1) : segments;
  });
  const skipped = prefixLength(unversioned);
  const literals = document.operations.map((operation, index) => {
    const segments = unversioned[index]?.slice(skipped) ?? [];
    return {
      operation,
      words: segments.filter(({ literal }) => literal).map(({ text }) => vocabulary(text)),
      onItem: segments.at(-1)?.literal === false,
      segments,
    };
  });
  const key = (words: readonly (readonly string[])[]): string =>
    words.map((each) => each.join(" ")).join("/");
  const full = new Set(
    literals.flatMap(({ words }) => words.map((_, index) => key(words.slice(0, index + 1)))),
  );
  /** A lone reading of one thing below a row (`/invoices/{guid}/pdf`) is a method of the row's resource. */
  const users = new Map<string, number>();
  for (const { words } of literals)
    words.forEach((_, index) =>
      users.set(
        key(words.slice(0, index + 1)),
        (users.get(key(words.slice(0, index + 1))) ?? 0) + 1,
      ),
    );

  return new Map(
    literals.map(({ operation, words, onItem }) => {
      const named =
        textMember(operation.settings, "resource") ??
        textMember(operation.pathSettings, "resource");
      const shortened = words.map((each, index) => {
        const above = words.slice(0, index);
        const short = shorten(each, above);
        return full.has(key([...above, short])) ? each : short;
      });
      const method = methodOf(operation, onItem, document);
      const alone =
        !onItem &&
        words.length > 1 &&
        users.get(key(words)) === 1 &&
        method[0] === "get" &&
        partsOf(operation.path).action === undefined;
      const resources =
        named === undefined
          ? alone
            ? shortened.slice(0, -1)
            : shortened
          : named.split(".").map((name) => wordsOf(name).map((word) => word.toLowerCase()));
      const given = textMember(operation.settings, "name") ?? partsOf(operation.path).action;
      const name =
        given === undefined
          ? alone && named === undefined
            ? ["get", ...(shortened.at(-1) ?? [])]
            : method
          : wordsOf(given).map((word) => word.toLowerCase());
      return [
        operation,
        { resources: resources.length === 0 ? [["root"]] : resources, method: name },
      ] as const;
    }),
  );
}
