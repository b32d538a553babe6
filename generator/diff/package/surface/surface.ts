import { posix } from "node:path";
import type { ApiModel, OperationModel } from "../../../model/types.ts";
import { placedOperations } from "../../../model/walk.ts";
import type { NormalDocument } from "../../../normalise/document.ts";
import { invariant } from "../../../support/invariant.ts";
import type { Declaration, Signature } from "./declaration.ts";
import { readDeclarations, readImports } from "./read-declarations.ts";

/** A method of the client. */
export interface Method {
  /** As users write it: `customers.list`. */
  readonly name: string;
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
  const methods = new Map<string, Method>();
  for (const { operation, group, chain } of placedOperations(model.groups)) {
    const { className } = group;
    const signature = declarations
      .get(className)
      ?.signatures.find(({ name }) => name === operation.name);
    invariant(signature !== undefined, "every operation of the model has an emitted method");
    const name = [...chain, operation.name].join(".");
    methods.set(name, { name, className, operation, signature });
  }
  return { document, model, files, declarations, runtime, methods };
}
