import { posix } from "node:path";
import type { ApiModel, OperationModel } from "../../../model/types.ts";
import { placedOperations, type PlacedOperation } from "../../../model/walk.ts";
import type { NormalDocument } from "../../../normalise/document.ts";
import { invariant } from "../../../support/invariant.ts";
import { sorted } from "../../../support/order.ts";
import type { Declaration, Signature } from "./declaration.ts";
import { readDeclarations, readImports } from "./read-declarations.ts";

/** A method of the client. */
export interface Method {
  /** As users write it: `customers.list`. */
  readonly name: string;
  /** Whether it makes the operation's call itself, or keeps a copy of what the operation lists. */
  readonly kind: "call" | "changes" | "reconcile";
  /** Class that declares it. */
  readonly className: string;
  readonly operation: OperationModel;
  readonly signature: Signature;
}

/** All that users of a package can name. */
export interface Surface {
  readonly document: NormalDocument;
  readonly model: ApiModel;
  /** The package's files by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** The paths of the modules that declare what the package takes from its runtime, by name. */
  readonly runtime: ReadonlyMap<string, string>;
  /** By their names: `customers.list`. */
  readonly methods: ReadonlyMap<string, Method>;
}

/** What tells two operations apart on the wire: the names of path parameters don't. */
export const wireKey = ({ method, path }: Pick<OperationModel, "method" | "path">): string =>
  `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;

type ReadFile = (path: string, text: string) => readonly Declaration[];

/** Reads files of both sides: those that stay the same are read once, so that equal declarations are the same objects. */
export function declarationReader(): ReadFile {
  const known = new Map<string, readonly Declaration[]>();
  return (path, text) => {
    const key = `${path}\n${text}`;
    const found = known.get(key) ?? readDeclarations(path, text);
    known.set(key, found);
    return found;
  };
}

/** The runtime is the same in all packages, and pagers are not exported. */
const isOwn = (path: string): boolean =>
  path.endsWith(".ts") && !/^src\/(?:runtime\/|plugins\/|paging\.ts$)/.test(path);

/** In the order of names, so that the order of a document says nothing. */
const byName = <T extends { readonly name: string }>(items: Iterable<T>): ReadonlyMap<string, T> =>
  new Map(sorted(items, ({ name }) => name).map((item) => [item.name, item]));

/** Reads what a package offers from its model and its emitted text. */
export function surfaceOf(
  document: NormalDocument,
  model: ApiModel,
  files: ReadonlyMap<string, string>,
  read: ReadFile,
): Surface {
  const declarations = new Map<string, Declaration>();
  const runtime = new Map<string, string>();
  for (const [path, text] of files) {
    if (!isOwn(path) && path !== "src/runtime/public.ts") continue;
    if (isOwn(path)) for (const each of read(path, text)) declarations.set(each.name, each);
    for (const [name, from] of readImports(text)) {
      const module = posix.join(posix.dirname(path), from).replace(/\.js$/, ".ts");
      if (!isOwn(module)) runtime.set(name, module);
    }
  }
  const methods: Method[] = [];
  const add = (
    { group, chain }: Pick<PlacedOperation, "group" | "chain">,
    operation: OperationModel,
    kind: Method["kind"],
    member: string,
  ): void => {
    const { className } = group;
    const signature = declarations.get(className)?.signatures.find(({ name }) => name === member);
    invariant(signature !== undefined, "every method of the model is emitted");
    methods.push({ name: [...chain, member].join("."), kind, className, operation, signature });
  };
  for (const placed of placedOperations(model.groups)) {
    const { operation, group } = placed;
    add(placed, operation, "call", operation.name);
    const synced = group.synced.find((each) => each.operation.id === operation.id);
    if (synced === undefined) continue;
    add(placed, operation, "changes", synced.changes);
    add(placed, operation, "reconcile", synced.reconcile);
  }
  return {
    document,
    model,
    files,
    declarations: byName(declarations.values()),
    runtime,
    methods: byName(methods),
  };
}
