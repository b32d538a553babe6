import type { Operation, Security } from "../../normalise/document.ts";
import { below, pointer } from "../../support/pointer.ts";
import { compareScheme, schemeNames } from "./compare-schemes.ts";
import { note, once, type ExchangeScope } from "./exchange-scope.ts";
import { newNode, type Node } from "./node.ts";

/** One way to identify oneself: schemes by the name that the base document has for them, with their scopes. */
type Alternative = ReadonlyMap<string, readonly string[]>;

const alternativesOf = (
  security: Security,
  names?: ReadonlyMap<string, string>,
): readonly Alternative[] =>
  security.map(
    (set) =>
      new Map(
        Object.entries(set)
          .map(([name, scopes]) => [names?.get(name) ?? name, [...scopes].sort()] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
  );

const keyOf = (alternative: Alternative): string => [...alternative.keys()].join(" + ");

const isAnonymous = (alternatives: readonly Alternative[]): boolean =>
  alternatives.length === 0 || alternatives.some((alternative) => alternative.size === 0);

const textOf = (alternatives: readonly Alternative[]): string =>
  alternatives.length === 0
    ? "no credentials"
    : alternatives
        .map((alternative) =>
          alternative.size === 0
            ? "no credentials"
            : [...alternative]
                .map(([name, scopes]) =>
                  scopes.length === 0 ? name : `${name} (${scopes.join(", ")})`,
                )
                .join(" + "),
        )
        .join(" or ");

/** Compares the credentials that an operation needs. */
export function compareSecurity(
  scope: ExchangeScope,
  node: Node,
  base: Operation,
  head: Operation,
): void {
  const placeOf = (operation: Operation) =>
    operation.security === undefined ? pointer("security") : below(operation.source, "security");
  const [baseAt, headAt] = [placeOf(base), placeOf(head)];
  once(scope, node, "request", `security ${baseAt} ${headAt}`, (shared) => {
    compareAlternatives(
      shared,
      alternativesOf(base.security ?? scope.base.security),
      alternativesOf(head.security ?? scope.head.security, schemeNames(scope.base, scope.head)),
      { base: baseAt, head: headAt },
    );
  });
  useSchemes(scope, node, base, head);
}

/** Lets an operation lead to the schemes that it uses. */
function useSchemes(scope: ExchangeScope, node: Node, base: Operation, head: Operation): void {
  const used = (security: Security): readonly string[] =>
    security.flatMap((set) => Object.keys(set));
  const names = schemeNames(scope.base, scope.head);
  for (const name of new Set(used(head.security ?? scope.head.security))) {
    const one = scope.base.schemes.find((scheme) => scheme.name === names.get(name));
    const other = scope.head.schemes.find((scheme) => scheme.name === name);
    if (
      one !== undefined &&
      other !== undefined &&
      used(base.security ?? scope.base.security).includes(one.name)
    )
      once(scope, node, "request", `scheme ${one.name}`, (shared) =>
        compareScheme(shared, one, other),
      );
  }
}

/** Compares the schemes that no operation uses, and tells which were added and removed. */
export function compareUnusedSchemes(scope: ExchangeScope): Node {
  const node = newNode("request");
  const names = schemeNames(scope.base, scope.head);
  const kept = new Set(names.values());
  for (const scheme of scope.base.schemes)
    if (!kept.has(scheme.name))
      note(node, "scheme-removed", {
        what: "was removed",
        base: scheme.source,
        head: undefined,
        before: scheme.name,
      });
  for (const scheme of scope.head.schemes) {
    const match = scope.base.schemes.find(({ name }) => name === names.get(scheme.name));
    if (match === undefined)
      note(node, "scheme-added", {
        what: "was added",
        base: undefined,
        head: scheme.source,
        after: scheme.name,
      });
    else
      once(scope, node, "request", `scheme ${match.name}`, (shared) =>
        compareScheme(shared, match, scheme),
      );
  }
  return node;
}

function compareAlternatives(
  node: Node,
  base: readonly Alternative[],
  head: readonly Alternative[],
  at: { readonly base: Operation["source"]; readonly head: Operation["source"] },
): void {
  const [before, after] = [textOf(base), textOf(head)];
  const place = { ...at, before, after };
  const [wasOpen, isOpen] = [isAnonymous(base), isAnonymous(head)];
  if (wasOpen !== isOpen) {
    note(node, isOpen ? "credentials-dropped" : "credentials-demanded", {
      ...place,
      what: isOpen ? "needs no credentials any more" : `needs credentials: ${after}`,
    });
    return;
  }
  // The same schemes may stand there twice, with other scopes.
  const exact = (one: Alternative): string => JSON.stringify([...one]);
  const beside = (from: readonly Alternative[], among: readonly Alternative[]) =>
    from.filter((one) => one.size > 0 && !among.some((other) => exact(other) === exact(one)));
  const [fromBase, fromHead] = [beside(base, head), beside(head, base)];
  const pairs = fromBase.flatMap((one) => {
    const other = fromHead.find((found) => keyOf(found) === keyOf(one));
    return other === undefined ? [] : [[one, other] as const];
  });
  for (const [one, other] of pairs) compareScopes(node, one, other, place);
  const missing = (from: readonly Alternative[], among: readonly Alternative[]) =>
    from.filter((one) => !among.some((other) => keyOf(other) === keyOf(one)));
  const [removed, added] = [missing(fromBase, fromHead), missing(fromHead, fromBase)];
  if (removed.length > 0 && added.length > 0 && removed.length === base.length) {
    note(node, "credentials-switched", { ...place, what: `needs ${after} instead of ${before}` });
    return;
  }
  if (removed.length > 0)
    note(node, "credentials-alternative-removed", {
      ...place,
      what: `no longer accepts ${textOf(removed)}`,
    });
  if (added.length > 0)
    note(node, "credentials-alternative-added", {
      ...place,
      what: `also accepts ${textOf(added)}`,
    });
}

function compareScopes(
  node: Node,
  base: Alternative,
  head: Alternative,
  place: {
    readonly base: Operation["source"];
    readonly head: Operation["source"];
    readonly before: string;
    readonly after: string;
  },
): void {
  for (const [name, scopes] of base) {
    const wanted = head.get(name) ?? [];
    const demanded = wanted.filter((found) => !scopes.includes(found));
    const dropped = scopes.filter((found) => !wanted.includes(found));
    if (demanded.length > 0)
      note(node, "scope-demanded", {
        ...place,
        what: `needs the scope ${demanded.join(", ")}`,
        topic: `demanded ${name}`,
      });
    if (dropped.length > 0)
      note(node, "scope-dropped", {
        ...place,
        what: `needs the scope ${dropped.join(", ")} no longer`,
        topic: `dropped ${name}`,
      });
  }
}
