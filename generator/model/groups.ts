import type { NormalDocument, Operation } from "../normalise/document.ts";
import { kebab, memberName, wordsOf, type Identifier } from "../support/names.ts";
import { sorted } from "../support/order.ts";
import type { Report } from "../support/report.ts";
import type { Declarations } from "./declarations.ts";
import { docsOf } from "./docs.ts";
import type { Placement } from "./placement.ts";
import { nameSyncMethods } from "./sync-methods.ts";
import type { Group, OperationModel } from "./types.ts";
import { placedOperations } from "./walk.ts";

interface Node {
  readonly words: readonly string[];
  readonly operations: { readonly operation: Operation; readonly placement: Placement }[];
  readonly children: Map<Identifier, Node>;
}

const newNode = (words: readonly string[]): Node => ({
  words,
  operations: [],
  children: new Map(),
});

/** How an operation is told in a message. */
export const titleOf = (operation: Operation): string => `${operation.method} ${operation.path}`;

function treeOf(placements: ReadonlyMap<Operation, Placement>): Node {
  const root = newNode([]);
  for (const [operation, placement] of placements) {
    let node = root;
    for (const words of placement.resources) {
      const name = memberName(words);
      const child = node.children.get(name) ?? newNode(words);
      node.children.set(name, child);
      node = child;
    }
    node.operations.push({ operation, placement });
  }
  return root;
}

/** The shortest URL of a resource, without the row it may name at its end. */
function commonPath(operations: readonly OperationModel[], groups: readonly Group[]): string {
  const inner = [...placedOperations(groups)].map(({ operation }) => operation);
  const paths = [...operations, ...inner].map(({ path }) => path.replace(/\/\{[^{}]*\}$/, ""));
  return (
    sorted(paths, (path) => path).sort((a, b) => a.split("/").length - b.split("/").length)[0] ??
    "/"
  );
}

/** What the document says of the tag that all operations of a resource have, if they have just one. */
function commonTag({ tags }: NormalDocument, { operations }: Node): string {
  const [name, ...others] = new Set(operations.flatMap(({ operation }) => operation.tags));
  return name === undefined || others.length > 0 ? "" : (tags.get(name) ?? "");
}

export type BuildOperation = (operation: Operation, name: Identifier) => OperationModel;

/** Builds the resource tree: every resource with a class name, every operation with a method name, no two alike. */
export function buildGroups(
  document: NormalDocument,
  placements: ReadonlyMap<Operation, Placement>,
  declarations: Declarations,
  build: BuildOperation,
  report: Report,
): readonly Group[] {
  const groupOf = (name: Identifier, node: Node, chain: readonly string[]): Group => {
    const words = [...chain, ...node.words];
    const className = declarations.reserve(words, "Resource");
    const members = new Map<Identifier, string>(
      [...node.children].map(([child]) => [child, `the resource ${child}`]),
    );
    const operations = node.operations.flatMap(({ operation, placement }) => {
      const method = memberName(placement.method);
      const other = members.get(method);
      if (other !== undefined) {
        report.add("duplicate-name", document.locate(operation.source), {
          name: `${[...chain, ...node.words].join(" ")}: ${method}`,
          other,
        });
        return [];
      }
      members.set(method, titleOf(operation));
      return [build(operation, method)];
    });
    const groups = [...node.children].map(([child, below]) => groupOf(child, below, words));
    return {
      name,
      className,
      docs: docsOf({
        summary: commonTag(document, node),
        description: `\`${commonPath(operations, groups)}\` and what lies below it.`,
      }),
      operations,
      synced: nameSyncMethods(operations, members.keys()),
      groups,
    };
  };
  const groups = [...treeOf(placements).children].map(([name, node]) => groupOf(name, node, []));
  const files = new Map<string, Identifier>();
  for (const group of groups) {
    const file = `${kebab(wordsOf(group.name))}.ts`;
    const other = files.get(file);
    const [placed] = placedOperations([group]);
    if (other !== undefined && placed !== undefined)
      report.add("duplicate-name", document.locate(placed.operation.source), {
        name: file,
        other: `the file of the resource ${other}`,
      });
    files.set(file, group.name);
  }
  return groups;
}
