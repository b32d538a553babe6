import { frameFiles } from "../../../emit/package.ts";
import type { ApiModel, OperationModel } from "../../../model/types.ts";
import { placedOperations, type PlacedOperation } from "../../../model/walk.ts";
import type { NormalDocument } from "../../../normalise/document.ts";
import { invariant } from "../../../support/invariant.ts";
import { sorted } from "../../../support/order.ts";
import type { Declaration, Signature } from "./declaration.ts";
import { Exports, unitReader } from "./exports.ts";
import { pairUnits, type Unit } from "./units.ts";

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
  /** The files of the package's runtime by path. */
  readonly runtime: ReadonlyMap<string, string>;
  readonly declarations: Exports;
  /** What the other side declares differently, or lacks; in the order of names. */
  readonly changed: readonly Declaration[];
  /** By their names: `customers.list`. */
  readonly methods: ReadonlyMap<string, Method>;
}

/** What tells two operations apart on the wire: the names of path parameters don't. */
export const wireKey = ({ method, path }: Pick<OperationModel, "method" | "path">): string =>
  `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;

/** A side of which a package was made. */
export interface SurfaceParts {
  readonly document: NormalDocument;
  readonly model: ApiModel;
  readonly runtime: ReadonlyMap<string, string>;
}

/** In the order of names, so that the order of a document says nothing. */
const byName = <T extends { readonly name: string }>(items: Iterable<T>): readonly T[] =>
  sorted(items, ({ name }) => name);

const PUBLIC = "src/runtime/public.ts";

/** What both packages offer; what is the same on both sides is read only where somebody asks for it, and once. */
export function surfacesOf(
  base: SurfaceParts,
  head: SurfaceParts,
): readonly [base: Surface, head: Surface] {
  const units = pairUnits(base.model, head.model);
  const read = unitReader();
  const surface = (
    { document, model, runtime }: SurfaceParts,
    own: ReadonlySet<Unit>,
    others: ReadonlySet<Unit>,
  ): Surface => {
    const frame = new Map([...frameFiles(model), [PUBLIC, runtime.get(PUBLIC) ?? ""] as const]);
    const declarations = new Exports(frame, own, read);
    const same = new Set([...own].filter((unit) => others.has(unit)).flatMap(({ names }) => names));
    const changed = [...declarations.names()]
      .filter((name) => !same.has(name))
      .map((name) => declared(declarations, name));
    const methods = new Map(
      byName(methodsOf(model, declarations)).map((method) => [method.name, method]),
    );
    return { document, model, runtime, declarations, changed: byName(changed), methods };
  };
  return [surface(base, units.base, units.head), surface(head, units.head, units.base)];
}

function declared(declarations: Exports, name: string): Declaration {
  const found = declarations.get(name);
  invariant(found !== undefined, "every name of the model is emitted");
  return found;
}

function methodsOf({ groups }: ApiModel, declarations: Exports): readonly Method[] {
  const method = (
    { group, chain }: Pick<PlacedOperation, "group" | "chain">,
    operation: OperationModel,
    kind: Method["kind"],
    member: string,
  ): Method => {
    const { className } = group;
    return {
      name: [...chain, member].join("."),
      kind,
      className,
      operation,
      // Only those of what changed are ever looked at.
      get signature() {
        const { signatures } = declared(declarations, className);
        const found = signatures.find(({ name }) => name === member);
        invariant(found !== undefined, "every method of the model is emitted");
        return found;
      },
    };
  };
  return [...placedOperations(groups)].flatMap((placed) => {
    const { operation, group } = placed;
    const synced = group.synced.find((each) => each.operation.id === operation.id);
    return [
      method(placed, operation, "call", operation.name),
      ...(synced === undefined
        ? []
        : [
            method(placed, operation, "changes", synced.changes),
            method(placed, operation, "reconcile", synced.reconcile),
          ]),
    ];
  });
}
