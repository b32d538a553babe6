import type { NormalDocument, Operation } from "../normalise/document.ts";
import { invariant } from "../support/invariant.ts";
import { memberName, type Identifier } from "../support/names.ts";
import { sorted } from "../support/order.ts";
import type { Declarations } from "./declarations.ts";
import { docsOf } from "./docs.ts";
import { fileNames } from "./file-names.ts";
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
): readonly Group[] {
  const classNames = new Map<Node, Identifier>();
  // Before any type takes its name, and by their names: an order says nothing, and changes without notice.
  const nameClasses = (node: Node, chain: readonly string[]): void => {
    for (const [, child] of sorted(node.children, ([name]) => name)) {
      const words = [...chain, ...child.words];
      classNames.set(child, declarations.reserve(words, "Resource"));
      nameClasses(child, words);
    }
  };
  const groupOf = (name: Identifier, node: Node, chain: readonly string[], file: string): Group => {
    const words = [...chain, ...node.words];
    const className = classNames.get(node);
    invariant(className !== undefined, "every class has its name before its methods are built");
    const operations = node.operations.map(({ operation, placement }) =>
      build(operation, memberName(placement.method)),
    );
    const groups = [...node.children].map(([child, below]) => groupOf(child, below, words, file));
    return {
      name,
      className,
      file,
      docs: docsOf({
        summary: commonTag(document, node),
        description: `\`${commonPath(operations, groups)}\` and what lies below it.`,
      }),
      operations,
      synced: nameSyncMethods(operations, [
        ...operations.map(({ name: method }) => method),
        ...node.children.keys(),
      ]),
      groups,
    };
  };
  const root = treeOf(placements);
  nameClasses(root, []);
  const { children } = root;
  const files = fileNames(children.keys());
  return [...children].map(([name, node]) => groupOf(name, node, [], files.get(name) ?? ""));
}
